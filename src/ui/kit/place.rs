//! Where a floating part goes: under its opener, or above where there is more room; never over the edge.

use leptos::prelude::*;
use web_sys::{Element, HtmlElement};

use super::direction::is_rtl;

/// Between opener and float, and between float and the edge of the window, in px.
const GAP: f64 = 4.0;

/// Places `float` beside `opener` through `--x`, `--y`, `data-align` and `data-side`, which the style sheet reads.
/// `--x` counts from the inline start, or from the end with `data-align="end"`; `--y` from the bottom with `data-side="top"`.
pub fn place(float: &HtmlElement, opener: &Element) {
    let Some(root) = document().document_element() else { return };
    let (width, height) = (f64::from(root.client_width()), f64::from(root.client_height()));
    let (at, size) = (opener.get_bounding_client_rect(), float.get_bounding_client_rect());

    let (start, end) = if is_rtl() { (width - at.right(), at.left()) } else { (at.left(), width - at.right()) };
    let from_end = start + size.width() + GAP > width && end < start;
    let inline = if from_end { end } else { start };
    let most = (width - size.width() - GAP).max(GAP);

    let (below, above) = (height - at.bottom(), at.top());
    let on_top = below < size.height() + 2.0 * GAP && above > below;
    let block = if on_top { height - at.top() } else { at.bottom() };
    let lowest = (height - size.height() - GAP).max(GAP);

    set(float, "data-align", from_end.then_some("end"));
    set(float, "data-side", on_top.then_some("top"));
    let style = float.style();
    // Custom properties take any text.
    let _ = style.set_property("--x", &format!("{}px", inline.clamp(GAP, most)));
    let _ = style.set_property("--y", &format!("{}px", (block + GAP).clamp(GAP, lowest)));
}

fn set(element: &Element, name: &str, value: Option<&str>) {
    // Plain names and values: there is nothing to refuse.
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}
