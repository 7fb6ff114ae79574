//! Country, first day of the week, days off.

use leptos::prelude::*;

use super::{
    choosing::LongChoice,
    workspace::{choices, save},
};
use crate::{
    app::App,
    domain::{
        Settings,
        settings::{Weekday, Weekend},
    },
    tr,
};

#[component]
pub fn Week(settings: Settings) -> impl IntoView {
    let app = App::here();
    let on_country = move |country: String| {
        save(app, tr!("settings-country"), move |settings| settings.country.clone_from(&country));
    };
    let on_start = move |key: String| {
        let start = Weekday::parse(&key).unwrap_or_default();
        save(app, tr!("settings-week-start"), move |settings| settings.week_start = start);
    };
    let on_weekend = move |key: String| {
        let weekend = Weekend::parse(&key).unwrap_or_default();
        save(app, tr!("settings-weekend"), move |settings| settings.weekend = weekend);
    };
    let country = if settings.country.is_empty() { "ZZ".to_owned() } else { settings.country };
    let countries = Signal::stored(choices("country", &["BG", "IR", "ZZ"]));
    let days = Signal::stored(choices("weekday", Weekday::KEYS));
    let weekends = Signal::stored(choices("weekend", Weekend::KEYS));
    view! {
        <LongChoice setting="country" label=tr!("settings-country") hint=tr!("settings-country-hint")
            choices=countries value=country on_change=on_country/>
        <LongChoice setting="week-start" label=tr!("settings-week-start") choices=days
            value=settings.week_start.as_str().to_owned() on_change=on_start/>
        <LongChoice setting="weekend" label=tr!("settings-weekend") choices=weekends
            value=settings.weekend.as_str().to_owned() on_change=on_weekend/>
    }
}
