//! Listening where the view macro cannot: in the capturing phase, or to touches that may be refused.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{AddEventListenerOptions, Event, EventTarget};

/// Hears every event of this name on the page, those that do not bubble too, until its owner goes.
pub fn on_page(event: &'static str, act: impl Fn(Event) + 'static) {
    let options = AddEventListenerOptions::new();
    options.set_capture(true);
    options.set_passive(true);
    listen(&window(), event, &options, act);
}

/// Hears an event that it may prevent, as scrolling by touch, until its owner goes.
pub fn may_prevent(target: &EventTarget, event: &'static str, act: impl Fn(Event) + 'static) {
    let options = AddEventListenerOptions::new();
    options.set_passive(false);
    listen(target, event, &options, act);
}

fn listen(target: &EventTarget, event: &'static str, options: &AddEventListenerOptions, act: impl Fn(Event) + 'static) {
    // Handed over to the page, whose garbage collector frees it once nobody listens.
    let act = Closure::<dyn Fn(Event)>::new(act).into_js_value().unchecked_into::<js_sys::Function>();
    // Every target takes every listener.
    let _ = target.add_event_listener_with_callback_and_add_event_listener_options(event, &act, options);
    let (target, capture) = (target.clone(), options.get_capture().unwrap_or(false));
    on_cleanup(move || {
        let _ = target.remove_event_listener_with_callback_and_bool(event, &act, capture);
    });
}
