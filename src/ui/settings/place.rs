//! Where the reader was: a setting that changes words or formats draws the whole page anew, and this brings the
//! keyboard and the scroll position back.

use std::cell::RefCell;

use leptos::prelude::*;

use crate::{
    app::{App, files::after_millis},
    ui::kit::focus_first,
};

/// The control that had the focus, by its `data-setting`, and how far the page was scrolled.
struct Place {
    setting: Option<String>,
    scroll: Option<i32>,
}

thread_local! {
    static PLACE: RefCell<Option<Place>> = const { RefCell::new(None) };
}

/// Notes the place when the page is drawn anew, and goes back to it after that. Leaving the page forgets it.
pub fn keep() {
    let drawn = App::here().drawn;
    let now = drawn.get_untracked();
    if let Some(place) = PLACE.take() {
        request_animation_frame(move || go_back(&place));
    }
    on_cleanup(move || {
        if drawn.try_get_untracked().is_some_and(|drawn| drawn != now) {
            PLACE.set(Some(here()));
        }
    });
}

fn here() -> Place {
    let active = document().active_element();
    let control = active.and_then(|active| active.closest("[data-setting]").ok().flatten());
    let scroll = document().get_element_by_id("page").map(|page| page.scroll_top());
    Place { setting: control.and_then(|control| control.get_attribute("data-setting")), scroll }
}

fn go_back(place: &Place) {
    let Some(page) = document().get_element_by_id("page") else { return };
    if let Some(setting) = &place.setting {
        let inside = |control: &str| format!("[data-setting={setting}] {control}");
        let selectors = [inside("input:checked"), inside("select"), inside("input:not([type=radio])")];
        focus_first(&page, &selectors.each_ref().map(String::as_str));
    }
    if let Some(scroll) = place.scroll {
        page.set_scroll_top(scroll);
    }
}

/// Brings a control into sight and the keyboard to it, once its page is drawn.
pub fn show(setting: &'static str) {
    after_millis(60, move || go_back(&Place { setting: Some(setting.to_owned()), scroll: None }));
}

/// If what had the focus is gone, this takes it.
pub fn rescue(selector: &'static str) {
    request_animation_frame(move || {
        let is_lost = document().active_element().is_none_or(|active| active.tag_name() == "BODY");
        if is_lost && let Some(page) = document().get_element_by_id("page") {
            focus_first(&page, &[selector, "h1"]);
        }
    });
}
