//! The controls for what happened: which of them depends on its kind.

use leptos::prelude::*;

use super::draft::{Draft, has_direction, has_duration, has_outcome};
use crate::{
    domain::{
        Problem,
        activity::{ActivityKind, Direction, Outcome},
    },
    i18n::say::{format, say_problem},
    tr,
    ui::{
        fields::choice_words,
        kit::{Choice, Field, Segmented, Select, TextInput},
        records::habits::{DayInput, day_error},
    },
};

#[component]
pub fn DraftFields(draft: Draft) -> impl IntoView {
    let kind = Memo::new(move |_| draft.kind());
    let shows = move |has: fn(ActivityKind) -> bool| has(kind.get());
    view! {
        <div class="fields">
            {move || matches!(kind.get(), ActivityKind::Email | ActivityKind::Message).then(|| view! { <ChannelField draft/> })}
            {move || shows(has_direction).then(|| view! { <DirectionField draft/> })}
            {move || shows(has_outcome).then(|| view! { <OutcomeField draft/> })}
            {move || shows(has_duration).then(|| view! { <DurationField draft/> })}
            <WhenFields draft/>
        </div>
    }
}

/// E-mail or any other message.
#[component]
fn ChannelField(draft: Draft) -> impl IntoView {
    let kinds = [ActivityKind::Email, ActivityKind::Message];
    let choices = kinds.map(|kind| Choice::new(kind.as_str(), choice_words("activity-kind", kind.as_str()))).to_vec();
    let value = Signal::derive(move || draft.kind().as_str().to_owned());
    let on_change = move |key: String| draft.channel.set(ActivityKind::parse(&key).unwrap_or_default());
    let label = tr!("field-activities-kind");
    let control = {
        let label = label.clone();
        move |_| view! { <Segmented label choices value on_change/> }.into_any()
    };
    view! { <Field label group=true>{control}</Field> }
}

#[component]
fn DirectionField(draft: Draft) -> impl IntoView {
    let sides = [Direction::Outgoing, Direction::Incoming];
    let choices = sides.map(|side| Choice::new(side.as_str(), choice_words("direction", side.as_str()))).to_vec();
    let value = Signal::derive(move || draft.direction.get().as_str().to_owned());
    let on_change = move |key: String| draft.direction.set(Direction::parse(&key).unwrap_or_default());
    let label = tr!("field-activities-direction");
    let control = {
        let label = label.clone();
        move |_| view! { <Segmented label choices value on_change/> }.into_any()
    };
    view! { <Field label group=true>{control}</Field> }
}

#[component]
fn OutcomeField(draft: Draft) -> impl IntoView {
    let choice = |key: &&'static str| Choice::new(*key, choice_words("outcome", key));
    let choices: Vec<_> = Outcome::KEYS.iter().map(choice).collect();
    let value = Signal::derive(move || draft.outcome.get().as_str().to_owned());
    let on_change = move |key: String| draft.outcome.set(Outcome::parse(&key).unwrap_or_default());
    let control = move |wiring| view! { <Select choices value on_change wiring/> }.into_any();
    view! { <Field label=tr!("field-activities-outcome")>{control}</Field> }
}

#[component]
fn DurationField(draft: Draft) -> impl IntoView {
    let error = Signal::derive(move || error(draft, draft.seconds().err()));
    let placeholder = tr!("records-duration-example", minutes = 15_i64);
    let control = move |wiring| {
        view! { <TextInput value=draft.duration inputmode="text" placeholder wiring/> }.into_any()
    };
    view! { <Field label=tr!("field-activities-duration") error>{control}</Field> }
}

/// Day and time; left empty they mean now.
#[component]
fn WhenFields(draft: Draft) -> impl IntoView {
    let time_error = Signal::derive(move || error(draft, draft.time_of_day().err()));
    let day = move |wiring| view! { <DayInput day=draft.date wiring/> }.into_any();
    let time = move |wiring| {
        view! { <TextInput value=draft.time placeholder=tr!("records-now") wiring/> }.into_any()
    };
    view! {
        <Field label=tr!("records-day") error=day_error(draft.date, draft.tried)>{day}</Field>
        <Field label=tr!("records-time") error=time_error>{time}</Field>
    }
}

/// Said only once saving was tried: nobody wants to be corrected in the middle of a word.
fn error(draft: Draft, problem: Option<Problem>) -> Option<String> {
    problem.filter(|_| draft.tried.get()).map(|problem| say_problem(&problem))
}

/// A duration as it can be typed: whole minutes as a bare number.
pub fn duration_text(seconds: i64) -> String {
    if seconds % 60 == 0 {
        return format().plain(&(seconds / 60).to_string());
    }
    format().plain(&format!("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60))
}
