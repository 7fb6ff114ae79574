//! The key that saves from any field, also from one where Enter begins a new line.

use leptos::{ev::KeyboardEvent, prelude::*};

/// Ctrl+Enter, and ⌘+Enter on a Mac; not where it has already done something, as take a suggestion.
pub fn on_ctrl_enter(save: Callback<()>) -> impl Fn(KeyboardEvent) + 'static {
    move |event| {
        let chord = event.ctrl_key() || event.meta_key();
        if chord && event.key() == "Enter" && !event.default_prevented() {
            event.prevent_default();
            save.run(());
        }
    }
}
