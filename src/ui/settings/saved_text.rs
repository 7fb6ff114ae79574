//! A line that is saved when one leaves it. Escape brings back what was saved.

use leptos::{ev::KeyboardEvent, html, prelude::*};

use crate::ui::kit::Wiring;

#[component]
pub fn SavedText(
    /// What is saved.
    #[prop(into)]
    value: Signal<String>,
    wiring: Wiring,
    /// Where the sentence goes when the text is not taken; the wiring shows it.
    error: RwSignal<Option<String>>,
    /// Takes the text, or says why not.
    #[prop(into)]
    save: Callback<String, Result<(), String>>,
    #[prop(default = "input")] class: &'static str,
    #[prop(optional, into)] inputmode: Option<&'static str>,
    #[prop(optional, into)] placeholder: Option<String>,
) -> impl IntoView {
    let input = NodeRef::<html::Input>::new();
    let show_saved = move || {
        if let Some(input) = input.get_untracked() {
            input.set_value(&value.get_untracked());
        }
        error.set(None);
    };
    let on_change = move |event| {
        let text = event_target_value(&event).trim().to_owned();
        if text == value.get_untracked() {
            return show_saved();
        }
        error.set(save.run(text).err());
    };
    let on_keydown = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            show_saved();
        }
    };
    view! {
        <input {..wiring.attributes()} class=class type="text" dir="auto" autocomplete="off" inputmode=inputmode
            placeholder=placeholder node_ref=input prop:value=value on:change=on_change on:keydown=on_keydown/>
    }
}
