//! Shortcuts of the whole app. Single keys can be switched off in the settings (WCAG 2.1.4).

use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::palette::Palette;
use crate::app::{App, Page};

/// The key as a Latin letter: on Persian and Bulgarian layouts `key` is another letter, so the place on the keyboard
/// decides there; on others `key` does, so that Dvorak and AZERTY work.
pub fn letter(event: &KeyboardEvent) -> String {
    let key = event.key();
    if key.is_ascii() || !event.code().starts_with("Key") {
        return if key == "؟" { "?".to_owned() } else { key.to_lowercase() };
    }
    event.code().trim_start_matches("Key").to_lowercase()
}

fn is_typing() -> bool {
    let Some(active) = document().active_element() else { return false };
    let role = active.get_attribute("role");
    matches!(active.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT") && !is_tick(&active)
        || role.as_deref() == Some("combobox")
}

fn is_tick(element: &Element) -> bool {
    matches!(element.get_attribute("type").as_deref(), Some("checkbox" | "radio" | "button"))
}

/// Listens as long as the shell stands. `create` opens the menu or form for something new.
pub fn listen(app: App, create: Callback<()>, palette: Palette) {
    let awaiting_place = StoredValue::new(false);
    let handle = window_event_listener(ev::keydown, move |event| {
        let modal = document().query_selector("dialog:modal").ok().flatten().is_some();
        let key = letter(&event);
        if (event.ctrl_key() || event.meta_key()) && !event.alt_key() {
            if key == "k" && !event.shift_key() && !modal {
                event.prevent_default();
                palette.0.set(true);
            } else if key == "z" && !is_typing() && !modal {
                event.prevent_default();
                if event.shift_key() { app.redo() } else { app.undo() }
            } else if key == "y" && !is_typing() && !modal {
                event.prevent_default();
                app.redo();
            }
            return;
        }
        let off = app.preferences.with_untracked(|it| it.no_single_keys);
        if off || event.alt_key() || event.default_prevented() || is_typing() || modal {
            return;
        }
        if awaiting_place.get_value() {
            awaiting_place.set_value(false);
            if let Some(page) = place(&key) {
                event.prevent_default();
                app.go(page);
            }
            return;
        }
        match key.as_str() {
            "g" => awaiting_place.set_value(true),
            "c" => {
                event.prevent_default();
                create.run(());
            }
            "/" => focus_search(&event),
            "?" => app.go(Page::Help),
            _ => {}
        }
    });
    on_cleanup(move || handle.remove());
}

/// `G` and then the first letter.
fn place(key: &str) -> Option<Page> {
    Some(match key {
        "t" => Page::Today,
        "c" => Page::Contacts,
        "o" => Page::Companies,
        "d" => Page::Deals,
        "i" => Page::Import,
        "b" => Page::Backup,
        "s" => Page::Settings,
        _ => return None,
    })
}

fn focus_search(event: &KeyboardEvent) {
    let search = document().query_selector("main input[type=search]").ok().flatten();
    if let Some(search) = search.and_then(|search| search.dyn_into::<HtmlElement>().ok()) {
        event.prevent_default();
        let _ = search.focus();
    }
}
