//! One line, or several.

use leptos::prelude::*;

use super::Wiring;

#[component]
pub fn TextInput(
    value: RwSignal<String>,
    #[prop(optional)] wiring: Wiring,
    /// "email", "tel", "url"; never "number", which hides Persian digits.
    #[prop(default = "text")]
    kind: &'static str,
    /// Which keyboard a phone shows: "decimal", "numeric".
    #[prop(optional_no_strip, into)]
    inputmode: Option<&'static str>,
    /// "ltr" for numbers and addresses.
    #[prop(default = "auto")]
    dir: &'static str,
    #[prop(optional, into)] placeholder: Option<String>,
    #[prop(default = "off")] autocomplete: &'static str,
    #[prop(default = "input")] class: &'static str,
    /// The id of a `<datalist>`.
    #[prop(optional, into)]
    list: Option<String>,
    /// With each key.
    #[prop(optional, into)]
    on_text: Option<Callback<String>>,
) -> impl IntoView {
    let on_input = move |event| {
        let text = event_target_value(&event);
        value.set(text.clone());
        if let Some(on_text) = on_text {
            on_text.run(text);
        }
    };
    view! {
        <input {..wiring.attributes()} class=class type=kind inputmode=inputmode dir=dir placeholder=placeholder autocomplete=autocomplete list=list
            prop:value=value on:input=on_input/>
    }
}

#[component]
pub fn TextArea(
    value: RwSignal<String>,
    #[prop(optional)] wiring: Wiring,
    #[prop(optional, into)] placeholder: Option<String>,
    #[prop(default = "input")] class: &'static str,
    #[prop(default = 3)] rows: u8,
    #[prop(optional, into)] on_text: Option<Callback<String>>,
) -> impl IntoView {
    let on_input = move |event| {
        let text = event_target_value(&event);
        value.set(text.clone());
        if let Some(on_text) = on_text {
            on_text.run(text);
        }
    };
    view! {
        <textarea {..wiring.attributes()} class=class dir="auto" rows=rows.to_string() placeholder=placeholder prop:value=value on:input=on_input></textarea>
    }
}
