//! Where the keyboard is. It is never nowhere: who takes an element away says where focus goes.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Focuses the first element inside that one of the selectors finds; the selectors are tried in turn.
pub fn focus_first(inside: &Element, selectors: &[&str]) -> bool {
    let found = selectors.iter().find_map(|selector| inside.query_selector(selector).ok().flatten());
    found.is_some_and(|element| focus(&element))
}

/// Focuses the last one inside that the selector finds.
pub fn focus_last(inside: &Element, selector: &str) -> bool {
    all(inside, selector).last().is_some_and(|element| focus(element))
}

pub fn focus(element: &Element) -> bool {
    element.dyn_ref::<HtmlElement>().is_some_and(|it| it.focus().is_ok())
}

/// Is the focused element inside?
pub fn has_focus(inside: &Element) -> bool {
    document().active_element().is_some_and(|active| inside.contains(Some(&active)))
}

/// Has the focused element left the page, so that the browser fell back to the body?
pub fn is_lost() -> bool {
    document().active_element().is_none_or(|active| active.tag_name() == "BODY")
}

/// If focus was lost, the page's heading takes it, so that reading goes on from there.
pub fn rescue() {
    if is_lost()
        && let Some(page) = document().get_element_by_id("page")
        && !focus_first(&page, &["h1[tabindex]"])
    {
        focus(&page);
    }
}

/// Every element inside that the selector finds, in document order.
pub fn all(inside: &Element, selector: &str) -> Vec<HtmlElement> {
    let Ok(found) = inside.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|index| found.get(index)?.dyn_into().ok()).collect()
}

/// The place among `elements` of the one that has focus.
pub fn position(elements: &[HtmlElement]) -> Option<usize> {
    let active = document().active_element()?;
    elements.iter().position(|element| ***element == *active)
}
