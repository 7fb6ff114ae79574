//! When a task falls due, in a few words with a tone.

use leptos::prelude::*;

use crate::{
    app::App,
    domain::calendar::Date,
    i18n::say::format,
    tr,
    ui::kit::{Badge, Tone},
};

/// Nothing for a task without a date.
#[component]
pub fn DueBadge(due: Option<Date>) -> impl IntoView {
    let app = App::here();
    move || {
        let due = due?;
        let days = (due - app.today.get()).num_days();
        let (tone, icon, words) = match days {
            ..0 => (Tone::Danger, "circle-alert", tr!("records-days-late", count = -days)),
            0 => (Tone::Ok, "clock", tr!("records-today")),
            1..=7 => (Tone::Plain, "calendar", format().days_from_today(days)),
            _ => (Tone::Plain, "calendar", format().day_month(due)),
        };
        Some(view! { <Badge tone icon>{words}</Badge> })
    }
}
