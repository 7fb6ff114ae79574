//! What controls ask of the workspace's settings: how dates are read, when the week begins, which days are off.

use chrono::Weekday;
use leptos::prelude::*;

use crate::{
    app::App,
    domain::{Problem, calendar::Date, settings::Weekday as Day},
    engine::{
        Tables,
        read::{self, Reading},
    },
    ui::kit::{DateInput, Wiring},
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

/// What was typed for a day: a date, nothing, or why it is none.
pub type DayTyped = Result<Option<Date>, Problem>;

/// A day, in the ways of this workspace.
#[component]
pub fn DayInput(day: RwSignal<DayTyped>, wiring: Wiring) -> impl IntoView {
    let app = App::here();
    let value = Signal::derive(move || day.get().ok().flatten());
    view! {
        <DateInput value on_value=move |typed: DayTyped| day.set(typed)
            parse=move |text: String| read::date(&text, &reading(app)) today=app.today
            first_weekday=first_weekday(app) weekend=app.read(Tables::settings).weekend wiring/>
    }
}

/// The sentence that says why a typed day is none, once it should be said.
pub fn day_error(day: RwSignal<DayTyped>, tried: RwSignal<bool>) -> Signal<Option<String>> {
    Signal::derive(move || {
        day.with(|day| day.as_ref().err().cloned()).filter(|_| tried.get()).map(|it| crate::i18n::say::say_problem(&it))
    })
}
