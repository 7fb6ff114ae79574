//! The foot of the composer: the button, and the key that does the same.

use leptos::{ev::KeyboardEvent, prelude::*};

use crate::{tr, ui::kit::on_ctrl_enter};

#[component]
pub fn SaveLine(
    #[prop(into)] label: Signal<String>,
    /// There is nothing to save yet.
    #[prop(into)]
    idle: Signal<bool>,
    #[prop(into)] on_save: Callback<()>,
) -> impl IntoView {
    view! {
        <div class="composer-foot">
            <span class="hint wide-only"><kbd class="kbd">"Ctrl"</kbd>" "<kbd class="kbd">"↵"</kbd>" "{tr!("records-key-saves")}</span>
            <button type="button" class="btn primary small" aria-disabled=move || idle.get().to_string()
                on:click=move |_| on_save.run(())>{move || label.get()}</button>
        </div>
    }
}

/// Enter in a field of one line, as in the forms of dialogs.
pub fn on_enter(save: Callback<()>) -> impl Fn(KeyboardEvent) + 'static {
    let on_chord = on_ctrl_enter(save);
    move |event| {
        let in_line = event_target::<web_sys::Element>(&event).tag_name() == "INPUT";
        if event.key() == "Enter" && in_line && !event.is_composing() {
            event.prevent_default();
            save.run(());
        } else {
            on_chord(event);
        }
    }
}
