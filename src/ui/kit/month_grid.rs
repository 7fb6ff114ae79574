//! A month of days to pick from, in the workspace's calendar.

use chrono::{Datelike, Days, Weekday};
use leptos::{ev::KeyboardEvent, html, prelude::*};

use super::{Icon, direction::Arrow, focus};
use crate::{
    domain::{
        calendar::{Date, Ymd, week_start},
        settings::Weekend,
    },
    i18n::say::format,
    tr,
};

/// Is it a day off?
pub fn is_weekend(weekend: Weekend, day: Weekday) -> bool {
    use Weekday::{Fri, Sat, Sun, Thu};
    match weekend {
        Weekend::SaturdaySunday => matches!(day, Sat | Sun),
        Weekend::Friday => day == Fri,
        Weekend::ThursdayFriday => matches!(day, Thu | Fri),
        Weekend::FridaySaturday => matches!(day, Fri | Sat),
    }
}

/// One tab stop: arrows go by day and week, Home and End within the week, Page Up and Down by month, with Shift by year.
#[component]
pub fn MonthGrid(
    #[prop(into)] value: Signal<Option<Date>>,
    #[prop(into)] today: Signal<Date>,
    first_weekday: Weekday,
    weekend: Weekend,
    /// Picked, or with nothing: cleared.
    #[prop(into)]
    on_pick: Callback<Option<Date>>,
) -> impl IntoView {
    // The day that has, or would get, focus; its month shows.
    let at = RwSignal::new(value.get_untracked().unwrap_or_else(|| today.get_untracked()));
    let grid = NodeRef::<html::Table>::new();
    let calendar = format().calendar();
    let month = Memo::new(move |_| {
        let at = calendar.ymd(at.get());
        calendar.date(Ymd::new(at.year, at.month, 1)).unwrap_or_default()
    });
    let go = move |date: Date| {
        at.set(date);
        // The month has to be drawn first.
        request_animation_frame(move || {
            if let Some(grid) = grid.get_untracked() {
                focus::focus_first(&grid, &["button[tabindex='0']"]);
            }
        });
    };
    let on_keydown = move |event: KeyboardEvent| {
        let here = at.get_untracked();
        let from_start = u64::from(here.weekday().days_since(first_weekday));
        let months = if event.shift_key() { 12 } else { 1 };
        let to = match (Arrow::of(&event), event.key().as_str()) {
            (Some(Arrow::Forward), _) => here.checked_add_days(Days::new(1)),
            (Some(Arrow::Back), _) => here.checked_sub_days(Days::new(1)),
            (Some(Arrow::Down), _) => here.checked_add_days(Days::new(7)),
            (Some(Arrow::Up), _) => here.checked_sub_days(Days::new(7)),
            (_, "Home") => here.checked_sub_days(Days::new(from_start)),
            (_, "End") => here.checked_add_days(Days::new(6 - from_start)),
            (_, "PageDown") => Some(calendar.add_months(here, months)),
            (_, "PageUp") => Some(calendar.add_months(here, -months)),
            _ => return,
        };
        event.prevent_default();
        event.stop_propagation();
        if let Some(to) = to {
            go(to);
        }
    };
    let turn = move |months: i32| at.update(|at| *at = calendar.add_months(*at, months));
    let weeks = move || {
        let month = month.get();
        let day = move |date| view! { <Day date month at value today weekend on_pick/> };
        let week = move |week: Vec<Date>| view! { <tr>{week.into_iter().map(day).collect_view()}</tr> };
        weeks_of(month, first_weekday).map(week).collect_view()
    };
    view! {
        <div class="calendar">
            <div class="calendar-head">
                <button type="button" class="btn quiet icon-only tiny" aria-label=tr!("kit-previous-month") on:click=move |_| turn(-1)>
                    <Icon name="chevron-left"/>
                </button>
                <span class="title" aria-live="polite">{move || format().month(month.get())}</span>
                <button type="button" class="btn quiet icon-only tiny" aria-label=tr!("kit-next-month") on:click=move |_| turn(1)>
                    <Icon name="chevron-right"/>
                </button>
            </div>
            <table role="grid" aria-label=move || format().month(month.get()) node_ref=grid on:keydown=on_keydown>
                <thead>{weekdays(first_weekday, weekend)}</thead>
                <tbody>{weeks}</tbody>
            </table>
            <div class="calendar-foot">
                <button type="button" class="btn quiet small" on:click=move |_| on_pick.run(None)>{tr!("kit-clear-date")}</button>
                <button type="button" class="btn quiet small" on:click=move |_| on_pick.run(Some(today.get_untracked()))>
                    {tr!("kit-today")}
                </button>
            </div>
        </div>
    }
}

/// The weeks that hold a month, whole.
fn weeks_of(first: Date, first_weekday: Weekday) -> impl Iterator<Item = Vec<Date>> {
    let next_month = format().calendar().add_months(first, 1);
    let starts = week_start(first, first_weekday).iter_weeks().take_while(move |start| *start < next_month);
    starts.map(|start| start.iter_days().take(7).collect())
}

fn weekdays(first_weekday: Weekday, weekend: Weekend) -> impl IntoView {
    let each = |day: Date| {
        let off = is_weekend(weekend, day.weekday()).then_some("");
        view! { <th scope="col" abbr=format().weekday(day) data-weekend=off>{format().narrow_weekday(day)}</th> }
    };
    view! { <tr>{week_start(Date::default(), first_weekday).iter_days().take(7).map(each).collect_view()}</tr> }
}

#[component]
fn Day(
    date: Date,
    /// The first of the month that shows.
    month: Date,
    at: RwSignal<Date>,
    value: Signal<Option<Date>>,
    today: Signal<Date>,
    weekend: Weekend,
    on_pick: Callback<Option<Date>>,
) -> impl IntoView {
    let calendar = format().calendar();
    let day = calendar.ymd(date);
    let is_outside = day.month != calendar.ymd(month).month;
    let is_off = is_weekend(weekend, date.weekday());
    let spoken = if is_off { tr!("kit-day-off", date = format().long_date(date)) } else { format().long_date(date) };
    view! {
        <td role="gridcell" aria-selected=move || (value.get() == Some(date)).to_string() data-weekend=is_off.then_some("")
            data-outside=is_outside.then_some("")>
            <button type="button" aria-label=spoken tabindex=move || if at.get() == date { "0" } else { "-1" }
                aria-current=move || (today.get() == date).then_some("date") on:click=move |_| on_pick.run(Some(date))>
                {format().plain(&day.day.to_string())}
            </button>
        </td>
    }
}
