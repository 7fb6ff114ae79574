//! A task as a line: tick it off, open it, put it off.

use leptos::{prelude::*, task::spawn_local};

use super::{days::near, desk::Desk, place::Place, snooze::Snooze};
use crate::{
    app::Page,
    domain::{Id, Table, Task, id::Uuid, task::Priority},
    engine::{Op, Verb, tasks},
    i18n::say::format,
    tr,
    ui::kit::{Badge, Tone},
};

#[component]
pub fn TaskRow(desk: Desk, id: Id<Task>) -> impl IntoView {
    let task = desk.app.record(id);
    // Part by part, so that the button that opened the dialog is still there when it closes.
    let title = Memo::new(move |_| task.with(|task| task.as_ref().map(|task| task.title.clone()).unwrap_or_default()));
    let ticked = RwSignal::new(false);
    let complete = move |_| {
        let (place, name) = (Place::among_tasks(), title.get_untracked());
        ticked.set(true);
        spawn_local(async move {
            let op = Op::new(Verb::Complete, name);
            if !desk.act(place, op, move |tx| tasks::complete(tx, id).map(|_next| ())).await {
                ticked.try_set(false);
            }
        });
    };
    let badge = move || task.get().map(|task| view! { <Due desk task=(*task).clone()/> });
    let about = move || task.get().map(|task| view! { <About desk task=(*task).clone()/> });
    view! {
        <li class="task" data-done=move || ticked.get().then_some("")>
            <label class="tick round">
                <input type="checkbox" aria-label=move || tr!("today-done-named", name = title.get()) prop:checked=ticked
                    disabled=move || ticked.get() on:change=complete/>
            </label>
            <div class="body">
                <button type="button" class="title" on:click=move |_| desk.editing.set(Some(id))><bdi>{title}</bdi></button>
                {about}
            </div>
            <div class="end">{badge}<Snooze desk id title/></div>
        </li>
    }
}

/// When it is due, as far as the bucket does not say so itself.
#[component]
fn Due(desk: Desk, task: Task) -> impl IntoView {
    let due = task.due?;
    let days = (due - desk.app.today.get()).num_days();
    let badge = match (days, task.time) {
        (..0, _) => {
            view! { <Badge tone=Tone::Danger icon="clock">{tr!("today-days-late", count = -days)}</Badge> }.into_any()
        }
        (0, Some(time)) => view! { <Badge icon="clock">{format().time_of_day(time)}</Badge> }.into_any(),
        (0, None) => return None,
        (_, time) => view! { <Badge icon="calendar">{near(due, time)}</Badge> }.into_any(),
    };
    Some(badge)
}

/// How pressing it is, and whom and what it is about.
#[component]
fn About(desk: Desk, task: Task) -> impl IntoView {
    let link = move |table: Table, id: Option<Uuid>| {
        let name = move |id| desk.app.watch(&[table], |tables| tables.name(table, id));
        let id = id?;
        name(id).map(|name| view! { <a href=Page::Record(table, id).href()><bdi>{name}</bdi></a> })
    };
    let priority = match task.priority {
        Priority::High => Some(view! { <span class="priority" data-tone="warn">{tr!("today-priority-high")}</span> }),
        Priority::Normal | Priority::Low => None,
    };
    let assignee = move || {
        // Whose it is matters only where everybody's are shown.
        let shown = !desk.alone.get() && desk.member.get().is_none();
        let member = task.assignee.filter(|_| shown)?;
        let name = desk.app.watch(&[Table::Member], |tables| tables.find(member).map(|member| member.name.clone()))?;
        Some(view! { <span><bdi>{name}</bdi></span> })
    };
    let (contact, company, deal) = (task.contact.map(Id::uuid), task.company.map(Id::uuid), task.deal.map(Id::uuid));
    view! {
        <span class="about">
            {priority}
            {task.repeat.is_some().then(|| view! { <span>{tr!("today-repeats")}</span> })}
            {move || link(Table::Contact, contact)}
            {move || link(Table::Company, company)}
            {move || link(Table::Deal, deal)}
            {assignee}
        </span>
    }
}
