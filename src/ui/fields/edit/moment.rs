//! A date; a date and a time.

use leptos::prelude::*;

use crate::{
    domain::{Kind, Problem, calendar::Date, clock_time::TimeOfDay, instant::Instant, stored::Stored},
    i18n::say::format,
    tr,
    ui::{
        fields::{Draft, FieldContext, text::read},
        kit::{DateInput, TextInput, Wiring, typing},
    },
};

#[component]
pub fn DateEditor(draft: Draft, wiring: Wiring, context: FieldContext) -> impl IntoView {
    let (value, on_value) = (draft.typed::<Date>(), draft.report_typed::<Date>());
    view! { <Day value on_value wiring context/> }
}

#[component]
fn Day(
    value: Signal<Option<Date>>,
    on_value: Callback<Result<Option<Date>, Problem>>,
    wiring: Wiring,
    context: FieldContext,
) -> impl IntoView {
    let parse = move |text: String| {
        let value = context.read(Kind::Date, &text)?;
        Date::from_value(value).ok_or(Problem::new("problem-date").with("text", text))
    };
    view! {
        <DateInput value on_value parse today=context.today first_weekday=context.first_weekday weekend=context.weekend wiring/>
    }
}

/// When something happened, in the user's own time.
#[component]
pub fn MomentEditor(draft: Draft, wiring: Wiring, context: FieldContext) -> impl IntoView {
    let local = move || draft.value.with(read::<Instant>).map(|at| context.local.run(at));
    let day = Signal::derive(move || local().map(|(day, _)| day));
    let time = Signal::derive(move || local().map(|(_, time)| time));
    let set = move |day: Option<Date>, time: Option<TimeOfDay>| {
        let at = day.map(|day| context.instant.run((day, time.unwrap_or_default())));
        draft.set(at.to_value());
    };
    let on_day = Callback::new(move |read: Result<Option<Date>, Problem>| match read {
        Ok(day) => set(day, time.get_untracked()),
        Err(problem) => draft.report.run(Err(problem)),
    });
    let write = |time: &Option<TimeOfDay>| time.map(|time| format().time_of_day(time)).unwrap_or_default();
    let (text, reported) = typing(time, write);
    let on_time = move |text: String| match context.read(Kind::TimeOfDay, &text) {
        Ok(value) => {
            let time = TimeOfDay::from_value(value);
            reported.set_value(Some(time.unwrap_or_default()));
            set(day.get_untracked().or_else(|| Some(context.today.get_untracked())), time);
        }
        Err(problem) => draft.report.run(Err(problem)),
    };
    let time_wiring = wiring.part(tr!("fields-time"), Signal::stored(false));
    view! {
        <Day value=day on_value=on_day wiring context/>
        <TextInput value=text wiring=time_wiring dir="ltr" on_text=on_time/>
    }
}
