//! What controls ask of the workspace's settings: how texts are read, when the week begins.

use chrono::Weekday;
use leptos::prelude::*;

use crate::{
    app::App,
    domain::settings::Weekday as Day,
    engine::{Tables, read::Reading},
};

/// How texts are read here and today.
pub fn reading(app: App) -> Reading {
    app.read(|tables| Reading::within(tables, app.today.get_untracked()))
}

pub fn first_weekday(app: App) -> Weekday {
    match app.read(Tables::settings).week_start {
        Day::Monday => Weekday::Mon,
        Day::Tuesday => Weekday::Tue,
        Day::Wednesday => Weekday::Wed,
        Day::Thursday => Weekday::Thu,
        Day::Friday => Weekday::Fri,
        Day::Saturday => Weekday::Sat,
        Day::Sunday => Weekday::Sun,
    }
}
