//! One of several, taken up at once: all in sight, or behind a list where there are many.

use leptos::prelude::*;

use crate::ui::kit::{Choice, Segmented, Select, Wiring};

#[component]
pub fn ShortChoice(
    /// Its name for [`super::place`].
    setting: &'static str,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: Option<String>,
    choices: Vec<Choice>,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_change: Callback<String>,
) -> impl IntoView {
    view! {
        <div class="field" data-setting=setting>
            // The group says the same.
            <span class="label" aria-hidden="true">{label.clone()}</span>
            <Segmented label choices value on_change/>
            {hint.map(|hint| view! { <p class="hint">{hint}</p> })}
        </div>
    }
}

#[component]
pub fn LongChoice(
    /// Its name for [`super::place`].
    setting: &'static str,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: Option<String>,
    #[prop(into)] choices: Signal<Vec<Choice>>,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_change: Callback<String>,
) -> impl IntoView {
    let wiring = if hint.is_some() { Wiring::new().with_hint() } else { Wiring::new() };
    view! {
        <div class="field" data-setting=setting>
            <label for=wiring.id()>{label}</label>
            <Select choices value on_change wiring/>
            {hint.map(|hint| view! { <p class="hint" id=wiring.hint_id()>{hint}</p> })}
        </div>
    }
}
