//! The pill that always says where the data is and how old the last backup is.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    app::{App, Automatic, Page, backups::State, clock},
    engine::reminder::Urge,
    i18n::say::format,
    tr,
    ui::kit::Icon,
};

/// How pressing a backup is, as the tone of the pill: words say the same.
pub fn tone(app: App) -> &'static str {
    let is_in_trouble = app.automatic.with(Automatic::is_in_trouble);
    match app.backup_urge() {
        Urge::None if is_in_trouble => "warn",
        Urge::None => "ok",
        Urge::Due => "warn",
        Urge::Pressing => "danger",
    }
}

#[component]
pub fn SafetyPill() -> impl IntoView {
    let app = App::here();
    let is_paused = Memo::new(move |_| app.automatic.with(|it| it.state == State::Paused));
    move || if is_paused.get() { view! { <Resume/> }.into_any() } else { view! { <Words/> }.into_any() }
}

#[component]
fn Words() -> impl IntoView {
    let app = App::here();
    let icon = move || match tone(app) {
        "ok" => "shield-check",
        "warn" => "shield",
        _ => "shield-alert",
    };
    let backup = move || match app.backup_age().0 {
        _ if app.is_sample() => tr!("safety-sample"),
        _ if app.automatic.with(|it| matches!(it.state, State::Failed(_))) => tr!("safety-failed"),
        Some(at) => tr!("safety-backup", ago = format().ago(at, clock::now())),
        None => tr!("safety-no-backup"),
    };
    view! {
        <a class="safety" href=Page::Backup.href() data-tone=move || tone(app)>
            {move || view! { <Icon name=icon()/> }}
            <strong>{move || if app.saving.get() { tr!("safety-saving") } else { tr!("safety-here") }}</strong>
            <span>{backup}</span>
        </a>
    }
}

/// The browser wants to be asked again, which takes one click.
#[component]
fn Resume() -> impl IntoView {
    let app = App::here();
    view! {
        <button type="button" class="safety" data-tone="warn" on:click=move |_| spawn_local(app.resume_automatic())>
            <Icon name="shield"/>
            <strong>{tr!("safety-paused")}</strong>
            <span>{tr!("automatic-resume")}</span>
        </button>
    }
}
