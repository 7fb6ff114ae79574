//! A short text with the usual ones to pick from: labels of numbers, roles of people.

use leptos::prelude::*;

use crate::ui::{
    fields::words::{choice_words, known},
    kit::{TextInput, Wiring, fresh_id},
};

/// Known words are stored by name and shown in the user's language; all others are the user's own.
#[component]
pub fn SuggestedText(
    /// Which words: the list of `choice-<list>-<key>`.
    list: &'static str,
    keys: &'static [&'static str],
    /// As stored.
    value: RwSignal<String>,
    /// For screen readers, and as a placeholder.
    #[prop(into)]
    label: String,
    on_change: Callback<()>,
) -> impl IntoView {
    let shown =
        value.with_untracked(|it| if keys.contains(&it.as_str()) { choice_words(list, it) } else { it.clone() });
    let text = RwSignal::new(shown);
    let on_text = move |text: String| {
        value.set(known(list, keys, &text));
        on_change.run(());
    };
    let id = fresh_id("suggestions");
    let options = keys.iter().map(|key| view! { <option value=choice_words(list, key)></option> }).collect_view();
    let wiring = Wiring::labelled(label.clone());
    view! {
        <TextInput value=text wiring list=id.clone() placeholder=label on_text/>
        <datalist id=id>{options}</datalist>
    }
}
