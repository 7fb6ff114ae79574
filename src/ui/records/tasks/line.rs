//! An open task in a card: tick, title, when, about whom.

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};

use crate::{
    app::App,
    domain::{Id, Kind, Table, Task, stored::Stored, task::Priority},
    engine::{Op, Verb, tasks},
    i18n::say::format,
    tr,
    ui::{
        fields::{FieldContext, text},
        kit::{Badge, Tone},
        records::{about::About, desk::Desk, due::DueBadge, keyboard::stay_in, link::RecordLink},
    },
};

#[component]
pub fn TaskLine(task: Arc<Task>, about: About) -> impl IntoView {
    let app = App::here();
    let desk = Desk::here();
    let id: Id<Task> = Id::from(task.meta.id);
    let title = StoredValue::new(task.title.clone());
    let complete = move |_| {
        let op = Op::new(Verb::Complete, title.get_value());
        spawn_local(async move {
            app.run_and_tell(op, move |tx| tasks::complete(tx, id)).await;
            stay_in(".card:has(> .tasks)");
        });
    };
    let time = task.time.map(|time| format().time_of_day(time));
    let repeat = task.repeat.as_ref().map(|repeat| text(Kind::Repeat, &repeat.to_value(), FieldContext::here()));
    let details = [time, repeat].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let urgent = (task.priority == Priority::High).then(|| {
        view! { <Badge tone=Tone::Warn icon="flag">{tr!("records-priority-high")}</Badge> }
    });
    let links = [
        task.contact.map(|id| (Table::Contact, id.uuid())),
        task.company.map(|id| (Table::Company, id.uuid())),
        task.deal.map(|id| (Table::Deal, id.uuid())),
    ];
    let others = links.into_iter().flatten().filter(move |other| *other != (about.table, about.id));
    let others = others.map(|(table, id)| view! { <RecordLink table id/>" " }).collect_view();
    view! {
        <li data-item=id.to_string()>
            <label class="tick round">
                <input type="checkbox" aria-label=tr!("records-task-complete-named", title = &task.title) on:change=complete/>
            </label>
            <div class="grow">
                <button type="button" class="title" on:click=move |_| desk.task.set(Some(id))><bdi>{task.title.clone()}</bdi></button>
                <p class="meta">{others}{details}</p>
            </div>
            {urgent}
            <DueBadge due=task.due/>
        </li>
    }
}
