//! Filters as chips: one that says what is filtered, one that is on or off.

use leptos::prelude::*;

use super::Icon;
use crate::{i18n::say::format, tr};

/// `<FilterChip words="Stage is Proposal" on_remove>…the button or menu that edits it…</FilterChip>`
#[component]
pub fn FilterChip(
    /// The whole filter, for the remove button's name.
    #[prop(into)]
    words: String,
    #[prop(into)] on_remove: Callback<()>,
    children: Children,
) -> impl IntoView {
    let label = tr!("kit-remove-filter", filter = words);
    view! {
        <span class="chip">
            {children()}
            <button type="button" class="remove" aria-label=label on:click=move |_| on_remove.run(())><Icon name="x"/></button>
        </span>
    }
}

#[component]
pub fn ToggleChip(
    #[prop(into)] text: Signal<String>,
    #[prop(into)] pressed: Signal<bool>,
    #[prop(into)] on_toggle: Callback<bool>,
    /// How many it stands for.
    #[prop(optional, into)]
    count: MaybeProp<usize>,
    #[prop(optional_no_strip, into)] icon: Option<&'static str>,
) -> impl IntoView {
    let count = move || {
        let count = i64::try_from(count.get()?).ok()?;
        Some(view! { <span class="count">{format().number(count)}</span> })
    };
    view! {
        <button type="button" class="chip" aria-pressed=move || pressed.get().to_string()
            on:click=move |_| on_toggle.run(!pressed.get_untracked())>
            {icon.map(|name| view! { <Icon name/> })}
            {move || text.get()}
            {count}
        </button>
    }
}
