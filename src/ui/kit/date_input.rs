//! A date: typed in any way people write one, or picked from a calendar.

use chrono::Weekday;
use leptos::{
    ev::{KeyboardEvent, MouseEvent},
    html,
    prelude::*,
};
use web_sys::HtmlElement;

use super::{Float, Icon, MonthGrid, Wiring, focus, typing::typing};
use crate::{
    domain::{
        Problem,
        calendar::{Calendar, Date},
        settings::Weekend,
    },
    i18n::{Language, say::format},
    tr,
};

#[component]
pub fn DateInput(
    #[prop(into)] value: Signal<Option<Date>>,
    /// With each key: the date, nothing for an empty text, or why the text is none.
    #[prop(into)]
    on_value: Callback<Result<Option<Date>, Problem>>,
    /// Reads what is typed.
    #[prop(into)]
    parse: Callback<String, Result<Date, Problem>>,
    #[prop(into)] today: Signal<Date>,
    first_weekday: Weekday,
    weekend: Weekend,
    #[prop(optional)] wiring: Wiring,
) -> impl IntoView {
    let write = move |date: &Option<Date>| date.map(|date| written(date, parse)).unwrap_or_default();
    let (text, reported) = typing(value, write);
    let open = RwSignal::new(false);
    let input = NodeRef::<html::Input>::new();
    let report = move |read: Result<Option<Date>, Problem>| {
        if let Ok(date) = &read {
            reported.set_value(*date);
        }
        on_value.run(read);
    };
    let on_input = move |event| {
        let typed = event_target_value(&event);
        text.set(typed.clone());
        report(if typed.trim().is_empty() { Ok(None) } else { parse.run(typed).map(Some) });
    };
    let on_pick = move |date: Option<Date>| {
        text.set(write(&date));
        report(Ok(date));
        if let Some(input) = input.get_untracked() {
            open.set(false);
            focus::focus(&input);
        }
    };
    // Alt and an arrow opens pickers everywhere.
    let on_keydown = move |event: KeyboardEvent| {
        if event.key() == "ArrowDown" && event.alt_key() {
            event.prevent_default();
            open.set(true);
        }
    };
    let was_open = StoredValue::new(false);
    let on_click = move |_: MouseEvent| {
        let close = was_open.get_value();
        was_open.set_value(false);
        open.set(!close);
    };
    let on_shown = |float: HtmlElement| {
        focus::focus_first(&float, &["button[tabindex='0']"]);
    };
    view! {
        <div class="affix">
            <input {..wiring.attributes()} class="input" type="text" dir="auto" autocomplete="off" node_ref=input prop:value=text on:input=on_input
                on:keydown=on_keydown/>
            <button type="button" class="btn quiet icon-only" aria-label=tr!("kit-open-calendar") aria-haspopup="dialog"
                aria-expanded=move || open.get().to_string() on:pointerdown=move |_| was_open.set_value(open.get_untracked())
                on:click=on_click><Icon name="calendar"/></button>
        </div>
        <Float open role="dialog" label=tr!("kit-choose-date") on_shown=on_shown>
            <MonthGrid value today first_weekday weekend on_pick=on_pick/>
        </Float>
        {move || value.get().map(|date| view! { <p class="hint">{spelled_out(date)}</p> })}
    }
}

/// As one reads it, where that can be read back; else in digits that can.
fn written(date: Date, parse: Callback<String, Result<Date, Problem>>) -> String {
    let shown = format().date(date);
    if parse.run(shown.clone()) == Ok(date) {
        return shown;
    }
    let day = format().calendar().ymd(date);
    format().plain(&format!("{:04}-{:02}-{:02}", day.year, day.month, day.day))
}

/// The day of the week shows a slip; those who live with two calendars see the other one too.
fn spelled_out(date: Date) -> String {
    let format = format();
    let long = format.long_date(date);
    if format.calendar() == Calendar::Jalali || format.language == Language::Persian {
        return tr!("kit-two-dates", date = long, other = format.other_calendar(date));
    }
    long
}
