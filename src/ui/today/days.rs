//! Days as this page reads and offers them.

use chrono::{Days, Weekday};
use leptos::prelude::*;

use crate::{
    app::App,
    domain::{
        Problem,
        calendar::{Date, next_weekday},
        clock_time::TimeOfDay,
        settings::Weekday as Day,
        sorting::sort_by_key,
    },
    engine::{
        Tables,
        read::{self, Reading},
    },
    i18n::say::{format, say_problem},
    tr,
    ui::kit::{DateInput, Field},
};

/// What was typed for a day: a date, nothing, or why it is none.
pub type DayTyped = Result<Option<Date>, Problem>;

/// A day, typed or picked, in the ways of this workspace.
#[component]
pub fn DayField(
    label: String,
    day: RwSignal<DayTyped>,
    /// What is wrong beside a text that is no date.
    #[prop(optional, into)]
    error: MaybeProp<String>,
) -> impl IntoView {
    let app = App::here();
    let error = move || day.with(|day| day.as_ref().err().map(say_problem)).or_else(|| error.get());
    let value = Signal::derive(move || day.get().ok().flatten());
    let parse = move |text: String| {
        let reading = app.read(|tables| Reading::within(tables, app.today.get_untracked()));
        read::date(&text, &reading)
    };
    let weekend = app.read(Tables::settings).weekend;
    view! {
        <Field label hint=tr!("today-day-hint") error=Signal::derive(error) let:wiring>
            <DateInput value on_value=move |typed: DayTyped| day.set(typed) parse=parse today=app.today
                first_weekday=first_weekday(app) weekend wiring/>
        </Field>
    }
}

/// The day on which weeks begin here.
fn first_weekday(app: App) -> Weekday {
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

/// With its day of the week, and without its year: for days that are near.
pub fn near(date: Date, time: Option<TimeOfDay>) -> String {
    let (weekday, day) = (format().weekday(date), format().day_month(date));
    match time {
        Some(time) => {
            let time = format().time_of_day(time);
            tr!("today-short-date-time", weekday = weekday, date = day, time = time)
        }
        None => tr!("today-short-date", weekday = weekday, date = day),
    }
}

/// The days that something is usually put off to, with their names; soonest first, and none of them twice.
pub fn later(app: App) -> Vec<(String, Date)> {
    let today = app.today.get_untracked();
    let after = |days| today.checked_add_days(Days::new(days)).unwrap_or(today);
    let (tomorrow, three_days) = (after(1), after(3));
    let week = next_weekday(today, first_weekday(app));
    let month = format().calendar().add_months(today, 1);
    // Weekday and day apart: a sentence within a sentence would lose its direction in Persian.
    let (weekday, day) = (|date| format().weekday(date), |date| format().day_month(date));
    let mut days = vec![
        (tr!("today-snooze-tomorrow", weekday = weekday(tomorrow), date = day(tomorrow)), tomorrow),
        (tr!("today-snooze-three-days", weekday = weekday(three_days), date = day(three_days)), three_days),
        (tr!("today-snooze-week", weekday = weekday(week), date = day(week)), week),
        (tr!("today-snooze-month", weekday = weekday(month), date = day(month)), month),
    ];
    sort_by_key(&mut days, |(_, date)| *date);
    days.dedup_by_key(|(_, date)| *date);
    days
}
