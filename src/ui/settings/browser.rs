//! What this browser remembers of its user's taste. It is no part of the workspace.

use leptos::{prelude::*, task::spawn_local};

use super::{choosing::ShortChoice, section::Section};
use crate::{
    app::{
        App, Tone,
        preferences::{Density, Theme},
    },
    i18n::{Language, say::say_problem},
    tr,
    ui::kit::Choice,
};

#[component]
pub fn ThisBrowser() -> impl IntoView {
    view! {
        <Section title=tr!("settings-browser") text=tr!("settings-browser-text")>
            <LanguageChoice/>
            <ThemeChoice/>
            <DensityChoice/>
            <SingleKeys/>
        </Section>
    }
}

#[component]
fn LanguageChoice() -> impl IntoView {
    let app = App::here();
    let choices = Language::ALL.iter().map(|language| Choice::new(language.as_str(), language.name())).collect();
    let spoken = app.preferences.with_untracked(|it| it.language());
    let chosen = RwSignal::new(spoken);
    let value = Signal::derive(move || chosen.get().as_str().to_owned());
    let on_change = move |key: String| {
        let Some(language) = Language::parse(&key) else { return };
        chosen.set(language);
        spawn_local(async move {
            if let Err(problem) = app.change_language(language).await {
                chosen.try_set(spoken);
                app.notices.show(say_problem(&problem), Tone::Danger, false);
            }
        });
    };
    view! { <ShortChoice setting="language" label=tr!("settings-language") choices value on_change/> }
}

#[component]
fn ThemeChoice() -> impl IntoView {
    let app = App::here();
    let choices = vec![
        Choice::new("system", tr!("settings-theme-system")),
        Choice::new("light", tr!("settings-theme-light")),
        Choice::new("dark", tr!("settings-theme-dark")),
    ];
    let value = Signal::derive(move || {
        let theme = match app.preferences.with(|it| it.theme) {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        };
        theme.to_owned()
    });
    let on_change = move |key: String| {
        let theme = match key.as_str() {
            "light" => Theme::Light,
            "dark" => Theme::Dark,
            _ => Theme::System,
        };
        app.prefer(|it| it.theme = theme);
    };
    view! { <ShortChoice setting="theme" label=tr!("settings-theme") choices value on_change/> }
}

#[component]
fn DensityChoice() -> impl IntoView {
    let app = App::here();
    let choices = vec![
        Choice::new("comfortable", tr!("settings-density-comfortable")),
        Choice::new("compact", tr!("settings-density-compact")),
    ];
    let is_compact = move || app.preferences.with(|it| it.density == Density::Compact);
    let value = Signal::derive(move || if is_compact() { "compact" } else { "comfortable" }.to_owned());
    let on_change = move |key: String| {
        let density = if key == "compact" { Density::Compact } else { Density::Comfortable };
        app.prefer(|it| it.density = density);
    };
    view! { <ShortChoice setting="density" label=tr!("settings-density") choices value on_change/> }
}

#[component]
fn SingleKeys() -> impl IntoView {
    let app = App::here();
    let checked = move || app.preferences.with(|it| !it.no_single_keys);
    view! {
        <label class="check">
            <input type="checkbox" prop:checked=checked
                on:change=move |event| app.prefer(|it| it.no_single_keys = !event_target_checked(&event))/>
            <span>{tr!("settings-single-keys")}</span>
            <span class="hint">{tr!("settings-single-keys-hint")}</span>
        </label>
    }
}
