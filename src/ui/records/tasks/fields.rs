//! The controls for a task.

use leptos::prelude::*;

use super::draft::TaskDraft;
use crate::{
    app::App,
    domain::{
        Id, Kind, Table,
        stored::Stored,
        task::{Priority, Repeat, RepeatUnit},
    },
    i18n::say::say_problem,
    tr,
    ui::{
        fields::{FieldContext, choice_words, text},
        kit::{Choice, Field, Select, TextInput},
        records::habits::{DayInput, day_error},
    },
};

/// What, when, how pressing, how often, for whom.
#[component]
pub fn TaskFields(draft: TaskDraft) -> impl IntoView {
    let title = move |wiring| view! { <TextInput value=draft.title wiring/> }.into_any();
    let title_error = Signal::derive(move || (draft.tried.get() && draft.is_empty()).then(|| tr!("records-task-needs-title")));
    let day = move |wiring| view! { <DayInput day=draft.due wiring/> }.into_any();
    let time = move |wiring| view! { <TextInput value=draft.time wiring/> }.into_any();
    let time_error = Signal::derive(move || {
        draft.time_of_day().err().filter(|_| draft.tried.get()).map(|problem| say_problem(&problem))
    });
    view! {
        <div class="fields">
            <Field label=tr!("field-tasks-title") full=true required=true error=title_error>{title}</Field>
            <Field label=tr!("field-tasks-due") error=day_error(draft.due, draft.tried)>{day}</Field>
            <Field label=tr!("field-tasks-time") error=time_error>{time}</Field>
            <PriorityField draft/>
            <RepeatField draft/>
            <AssigneeField draft/>
        </div>
    }
}

#[component]
fn PriorityField(draft: TaskDraft) -> impl IntoView {
    let choice = |key: &&'static str| Choice::new(*key, choice_words("priority", key));
    let choices: Vec<_> = Priority::KEYS.iter().map(choice).collect();
    let value = Signal::derive(move || draft.priority.get().as_str().to_owned());
    let on_change = move |key: String| draft.priority.set(Priority::parse(&key).unwrap_or_default());
    let control = move |wiring| view! { <Select choices value on_change wiring/> }.into_any();
    view! { <Field label=tr!("field-tasks-priority")>{control}</Field> }
}

/// Those that people ask for; a task that repeats in another way keeps its own.
const REPEATS: [(RepeatUnit, u16); 7] = [
    (RepeatUnit::Day, 1),
    (RepeatUnit::Week, 1),
    (RepeatUnit::Week, 2),
    (RepeatUnit::Month, 1),
    (RepeatUnit::Month, 3),
    (RepeatUnit::Month, 6),
    (RepeatUnit::Year, 1),
];

#[component]
fn RepeatField(draft: TaskDraft) -> impl IntoView {
    let own = draft.repeat.get_untracked().filter(|own| !REPEATS.contains(own));
    let offered: Vec<_> = own.into_iter().chain(REPEATS).collect();
    let key = |(unit, every): (RepeatUnit, u16)| format!("{}-{every}", unit.as_str());
    let never = Choice::new("", tr!("records-repeat-never"));
    let choices: Vec<_> =
        std::iter::once(never).chain(offered.iter().map(|it| Choice::new(key(*it), repeat_words(*it)))).collect();
    let value = Signal::derive(move || draft.repeat.get().map(key).unwrap_or_default());
    let on_change = move |chosen: String| draft.repeat.set(offered.iter().copied().find(|it| key(*it) == chosen));
    let control = move |wiring| view! { <Select choices value on_change wiring/> }.into_any();
    view! { <Field label=tr!("field-tasks-repeat")>{control}</Field> }
}

/// "Every 2 weeks"
pub fn repeat_words((unit, every): (RepeatUnit, u16)) -> String {
    text(Kind::Repeat, &Repeat { unit, every }.to_value(), FieldContext::here())
}

/// Not shown to those who work alone.
#[component]
fn AssigneeField(draft: TaskDraft) -> impl IntoView {
    let app = App::here();
    let members = Memo::new(move |_| {
        let assigned = draft.assignee.get_untracked().map(Id::uuid);
        app.watch(&[Table::Member], |tables| {
            let here = tables.members.iter().filter(|member| !member.retired || Some(member.meta.id) == assigned);
            here.map(|member| Choice::new(member.meta.id.to_string(), member.name.clone())).collect::<Vec<_>>()
        })
    });
    let choices = Signal::derive(move || {
        let nobody = Choice::new("", tr!("records-nobody"));
        std::iter::once(nobody).chain(members.get()).collect::<Vec<_>>()
    });
    let value = Signal::derive(move || draft.assignee.get().map(|id| id.to_string()).unwrap_or_default());
    let on_change = move |id: String| draft.assignee.set(id.parse().ok().map(Id::of_uuid));
    let field = move || {
        let control = move |wiring| view! { <Select choices value on_change wiring/> }.into_any();
        view! { <Field label=tr!("field-tasks-assignee")>{control}</Field> }
    };
    move || (members.with(Vec::len) > 1).then(field)
}
