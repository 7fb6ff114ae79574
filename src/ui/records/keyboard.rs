//! Where the keyboard goes: to what is not well, and on from what went away.

use leptos::prelude::*;

use crate::{domain::id::Uuid, ui::kit::focus_first};

/// To the first field that is not well, inside the element that `place` finds; else to where one writes.
pub fn focus_fault(place: &'static str) {
    request_animation_frame(move || {
        if let Ok(Some(place)) = document().query_selector(place) {
            focus_first(&place, &["[aria-invalid=true]", "textarea"]);
        }
    });
}

/// If what had the keyboard is gone, it goes to the first control inside the element that `place` finds, else to the
/// page's heading.
pub fn stay_in(place: impl Into<String>) {
    let place = place.into();
    request_animation_frame(move || {
        let is_lost = document().active_element().is_none_or(|active| active.tag_name() == "BODY");
        if !is_lost {
            return;
        }
        let place = document().query_selector(&place).ok().flatten();
        if !place.is_some_and(|place| focus_first(&place, &["input", "button", "a[href]"]))
            && let Some(page) = document().get_element_by_id("page")
        {
            focus_first(&page, &["h1[tabindex]"]);
        }
    });
}

/// Finds the line of a record, which says its id.
pub fn line_of(id: Uuid) -> String {
    format!("[data-item='{id}']")
}
