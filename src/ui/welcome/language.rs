//! The language of the interface, each under its own name.

use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::arrival::Arrival;
use crate::{i18n::Language, tr};

#[component]
pub fn LanguageChoice(arrival: Arrival) -> impl IntoView {
    let app = arrival.app;
    let spoken = app.preferences.with_untracked(|it| it.language());
    let chosen = RwSignal::new(spoken);
    let choose = move |language: Language| {
        chosen.set(language);
        spawn_local(async move {
            match app.change_language(language).await {
                // Everything is drawn anew, and the choice that had focus with it.
                Ok(()) => request_animation_frame(focus_choice),
                Err(problem) => {
                    chosen.try_set(spoken);
                    arrival.problem.try_set(Some(problem));
                }
            }
        });
    };
    let choice = move |language: Language| {
        view! {
            <label lang=language.as_str()>
                <input type="radio" name="language" value=language.as_str() prop:checked=move || chosen.get() == language
                    on:change=move |_| choose(language)/>
                <span>{language.name()}</span>
            </label>
        }
    };
    view! {
        <fieldset class="segmented">
            <legend class="live">{tr!("welcome-language")}</legend>
            {Language::ALL.iter().map(|language| choice(*language)).collect_view()}
        </fieldset>
    }
}

fn focus_choice() {
    let language = document().document_element().and_then(|root| root.get_attribute("lang")).unwrap_or_default();
    let choice = document().query_selector(&format!("input[name=language][value={language}]")).ok().flatten();
    if let Some(choice) = choice.and_then(|choice| choice.dyn_into::<HtmlElement>().ok()) {
        // Focus is a courtesy: an element that refuses it loses nothing.
        let _ = choice.focus();
    }
}
