//! The home page: what the day asks for, and one line to write down what just came up.

mod birthdays;
mod buckets;
mod days;
mod deal_cards;
mod desk;
mod figures;
mod first_steps;
mod kpis;
mod next_step;
mod place;
mod quick_add;
mod snooze;
mod task_row;
mod understood;

use leptos::prelude::*;

use self::{
    birthdays::Birthdays,
    buckets::Buckets,
    deal_cards::{Rotting, WithoutNextStep},
    desk::Desk,
    first_steps::FirstSteps,
    kpis::Kpis,
    quick_add::QuickAdd,
    snooze::SnoozeDialog,
};
use crate::{
    app::App,
    domain::{Table, calendar::Calendar},
    i18n::{Language, say::format},
    tr,
    ui::{
        kit::{Choice, Segmented},
        records::task_dialog::TaskDialog,
    },
};

#[component]
pub fn TodayPage() -> impl IntoView {
    let app = App::here();
    let desk = Desk::new(app);
    const WORK: [Table; 4] = [Table::Contact, Table::Company, Table::Deal, Table::Task];
    let is_new = Memo::new(move |_| app.watch(&WORK, |tables| WORK.iter().all(|table| tables.count(*table) == 0)));
    view! {
        <main class="page" id="page" tabindex="-1">
            <Heading desk/>
            <div class="today">
                <QuickAdd desk/>
                {move || match is_new.get() {
                    true => view! { <FirstSteps/> }.into_any(),
                    false => view! { <Day desk/> }.into_any(),
                }}
            </div>
            <TaskDialog open=desk.editing/>
            <SnoozeDialog desk/>
        </main>
    }
}

/// The date, and whose day it is where several people work.
#[component]
fn Heading(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let other = move || {
        // Those who live with two calendars look for both dates.
        let both = format().calendar() == Calendar::Jalali || format().language == Language::Persian;
        both.then(|| view! { <p class="lede">{format().other_calendar(app.today.get())}</p> })
    };
    let whose = move || {
        (!desk.alone.get()).then(|| {
            let choices = vec![Choice::new("", tr!("today-mine")), Choice::new("everyone", tr!("today-everyone"))];
            let on_change = move |whose: String| app.set_query("whose", Some(whose));
            view! {
                <div class="actions">
                    <Segmented label=tr!("today-whose") choices value=app.query("whose") on_change=on_change/>
                </div>
            }
        })
    };
    view! {
        <div class="page-head">
            <h1 tabindex="-1">{move || format().long_date(app.today.get())}</h1>
            {whose}
            {other}
        </div>
    }
}

#[component]
fn Day(desk: Desk) -> impl IntoView {
    view! {
        <Kpis desk/>
        <div class="today-grid">
            <div><Buckets desk/></div>
            <div class="stack">
                <WithoutNextStep desk/>
                <Rotting desk/>
                <Birthdays desk/>
            </div>
        </div>
    }
}
