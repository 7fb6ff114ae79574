//! A line at the end of a list that adds one more by its name.

use leptos::{ev::SubmitEvent, prelude::*};

use crate::ui::kit::{Icon, TextInput, Wiring};

#[component]
pub fn NewName(
    /// What the name is of, for the empty line.
    #[prop(into)]
    label: String,
    #[prop(into)] button: String,
    #[prop(default = "plus")] icon: &'static str,
    #[prop(into)] on_add: Callback<String>,
) -> impl IntoView {
    let name = RwSignal::new(String::new());
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        let text = name.get_untracked().trim().to_owned();
        if !text.is_empty() {
            name.set(String::new());
            on_add.run(text);
        }
    };
    let wiring = Wiring::labelled(label.clone());
    view! {
        <form class="new-name" on:submit=on_submit>
            <TextInput value=name wiring placeholder=label/>
            <button type="submit" class="btn"><Icon name=icon/>{button}</button>
        </form>
    }
}
