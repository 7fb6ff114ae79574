//! Which way the page reads, and what the arrow keys mean with that.

use leptos::{ev::KeyboardEvent, prelude::document};

/// Does the page read from right to left?
pub fn is_rtl() -> bool {
    document().document_element().and_then(|root| root.get_attribute("dir")).is_some_and(|dir| dir == "rtl")
}

/// Where an arrow key points, in the order of reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrow {
    Up,
    Down,
    /// Towards the end of the line.
    Forward,
    /// Towards its start.
    Back,
}

impl Arrow {
    pub fn of(event: &KeyboardEvent) -> Option<Self> {
        match (event.key().as_str(), is_rtl()) {
            ("ArrowUp", _) => Some(Self::Up),
            ("ArrowDown", _) => Some(Self::Down),
            ("ArrowRight", false) | ("ArrowLeft", true) => Some(Self::Forward),
            ("ArrowLeft", false) | ("ArrowRight", true) => Some(Self::Back),
            _ => None,
        }
    }
}

/// Is a key pressed together with Ctrl, Alt or Meta? Then it belongs to the browser or to the shell.
pub fn is_chord(event: &KeyboardEvent) -> bool {
    event.ctrl_key() || event.alt_key() || event.meta_key()
}
