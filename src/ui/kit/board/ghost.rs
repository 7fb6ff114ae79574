//! The picture of a card that follows the pointer.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

#[derive(Clone)]
pub struct Ghost {
    element: HtmlElement,
    /// From the point that the translation counts from to the pointer that holds the card, in px.
    grip: (f64, f64),
}

impl Ghost {
    /// Of a card that the pointer holds at this point of the window.
    pub fn of(card: &Element, x: f64, y: f64) -> Option<Self> {
        let element: HtmlElement = card.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
        element.class_list().add_1("ghost").ok()?;
        for (name, value) in [("aria-hidden", ""), ("inert", "")] {
            element.set_attribute(name, value).ok()?;
        }
        document().body()?.append_child(&element).ok()?;
        let (own, ghost) = (card.get_bounding_client_rect(), element.get_bounding_client_rect());
        Some(Self { element, grip: (x - own.left() + ghost.left(), y - own.top() + ghost.top()) })
    }

    pub fn follow(&self, x: f64, y: f64) {
        for (name, value) in [("--x", x - self.grip.0), ("--y", y - self.grip.1)] {
            // Custom properties take any text.
            let _ = self.element.style().set_property(name, &format!("{value}px"));
        }
    }

    pub fn vanish(&self) {
        self.element.remove();
    }
}
