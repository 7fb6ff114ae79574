//! Days as this page reads and offers them.

use chrono::{Days, Weekday};
use leptos::prelude::*;

use crate::{
    app::App,
    domain::{
        Problem,
        calendar::{Calendar, Date, next_weekday},
        date_input::{DateOrder, DateReading, parse_date},
        settings,
    },
    engine::Tables,
    i18n::say::format,
    tr,
};

/// How dates are written in this workspace.
pub fn reading(calendar: Calendar, today: Date) -> DateReading {
    let order = match calendar {
        Calendar::Gregorian => DateOrder::DayFirst,
        Calendar::Jalali => DateOrder::YearFirst,
    };
    DateReading { calendar, order, today }
}

pub fn parse(app: App) -> Callback<String, Result<Date, Problem>> {
    Callback::new(move |text: String| {
        let reading = reading(format().calendar(), app.today.get_untracked());
        parse_date(&text, &reading).map_err(|_| Problem::new("problem-date"))
    })
}

/// The day on which weeks begin here.
pub fn first_weekday(app: App) -> Weekday {
    match app.read(|tables| tables.settings().week_start) {
        settings::Weekday::Monday => Weekday::Mon,
        settings::Weekday::Tuesday => Weekday::Tue,
        settings::Weekday::Wednesday => Weekday::Wed,
        settings::Weekday::Thursday => Weekday::Thu,
        settings::Weekday::Friday => Weekday::Fri,
        settings::Weekday::Saturday => Weekday::Sat,
        settings::Weekday::Sunday => Weekday::Sun,
    }
}

pub fn weekend(app: App) -> settings::Weekend {
    app.read(Tables::settings).weekend
}

/// The days that something is usually put off to, with their names.
pub fn later(app: App) -> [(String, Date); 4] {
    let today = app.today.get_untracked();
    let after = |days| today.checked_add_days(Days::new(days)).unwrap_or(today);
    let short = |date| tr!("today-short-date", weekday = format().weekday(date), date = format().day_month(date));
    let (tomorrow, three_days) = (after(1), after(3));
    let week = next_weekday(today, first_weekday(app));
    let month = format().calendar().add_months(today, 1);
    [
        (tr!("today-snooze-tomorrow", date = short(tomorrow)), tomorrow),
        (tr!("today-snooze-three-days", date = short(three_days)), three_days),
        (tr!("today-snooze-week", date = short(week)), week),
        (tr!("today-snooze-month", date = short(month)), month),
    ]
}
