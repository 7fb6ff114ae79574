//! Keeps *today* true when the page stays open over midnight or wakes from sleep.

use std::time::Duration;

use leptos::{ev, prelude::*};

use crate::app::App;

pub fn watch(app: App) {
    if let Ok(every_minute) = set_interval_with_handle(move || app.look_at_the_clock(), Duration::from_secs(60)) {
        on_cleanup(move || every_minute.clear());
    }
    let handle = window_event_listener(ev::visibilitychange, move |_| app.look_at_the_clock());
    on_cleanup(move || handle.remove());
}
