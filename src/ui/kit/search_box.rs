//! Narrows a list while one types. The shell brings `/` here.

use leptos::{ev::KeyboardEvent, html, prelude::*};

use super::Icon;
use crate::tr;

#[component]
pub fn SearchBox(
    value: RwSignal<String>,
    /// "Search contacts"
    #[prop(into)]
    label: String,
    #[prop(optional, into)] placeholder: Option<String>,
) -> impl IntoView {
    let input = NodeRef::<html::Input>::new();
    let clear = move || {
        value.set(String::new());
        if let Some(input) = input.get_untracked() {
            // A focusable element on the page takes focus.
            let _ = input.focus();
        }
    };
    let on_keydown = move |event: KeyboardEvent| {
        if event.key() == "Escape" && value.with_untracked(|text| !text.is_empty()) {
            event.prevent_default();
            event.stop_propagation();
            clear();
        }
    };
    let is_empty = Memo::new(move |_| value.with(String::is_empty));
    let end = move || {
        if is_empty.get() {
            return view! { <kbd class="kbd" aria-hidden="true">"/"</kbd> }.into_any();
        }
        view! {
            <button type="button" class="btn quiet icon-only tiny" aria-label=tr!("kit-clear-search") on:click=move |_| clear()>
                <Icon name="x"/>
            </button>
        }
        .into_any()
    };
    view! {
        <div class="search" role="search">
            <Icon name="search"/>
            <input class="input" type="search" dir="auto" autocomplete="off" enterkeyhint="search" node_ref=input
                aria-label=label placeholder=placeholder.unwrap_or_else(|| tr!("kit-search")) prop:value=value
                on:input=move |event| value.set(event_target_value(&event)) on:keydown=on_keydown/>
            {end}
        </div>
    }
}
