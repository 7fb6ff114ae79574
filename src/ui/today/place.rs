//! Where the keyboard is in a list whose rows come and go.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// The rows of tasks, and what in them takes focus.
const TASKS: (&str, &str) = (".today .task", ".tick input");
/// The rows of deals.
const DEALS: (&str, &str) = (".today .card .rows > li", ".btn, a");

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    kind: (&'static str, &'static str),
    /// Nothing when the keyboard is elsewhere.
    index: Option<usize>,
}

impl Place {
    pub fn among_tasks() -> Self {
        Self::among(TASKS)
    }
    pub fn among_deals() -> Self {
        Self::among(DEALS)
    }

    fn among(kind: (&'static str, &'static str)) -> Self {
        let active = document().active_element();
        let holds = |row: &Element| active.as_ref().is_some_and(|active| row.contains(Some(active)));
        Self { kind, index: rows(kind.0).iter().position(holds) }
    }

    /// If its row took the focus with it, the one that moved up takes it; the quick line when there is none.
    pub fn keep(self) {
        let Some(index) = self.index else { return };
        request_animation_frame(move || {
            if document().active_element().is_some_and(|active| active.tag_name() != "BODY") {
                return;
            }
            let rows = rows(self.kind.0);
            let row = rows.get(index).or(rows.last());
            let target = row.and_then(|row| row.query_selector(self.kind.1).ok().flatten());
            let target = target.or_else(|| document().query_selector(".quick input").ok().flatten());
            if let Some(target) = target.and_then(|target| target.dyn_into::<HtmlElement>().ok()) {
                // Focus is a courtesy: an element that refuses it loses nothing.
                let _ = target.focus();
            }
        });
    }
}

fn rows(selector: &str) -> Vec<Element> {
    let Ok(list) = document().query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|index| list.get(index)?.dyn_into().ok()).collect()
}
