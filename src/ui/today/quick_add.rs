//! One line that adds a task or a person, and says beforehand what it understood.

use leptos::{ev::SubmitEvent, html, prelude::*, task::spawn_local};

use super::{
    desk::Desk,
    preview::{PersonPreview, TaskPreview},
    understood::{Understood, understand},
};
use crate::{
    app::Page,
    domain::{Contact, Id, Table, Task},
    engine::{Op, Verb},
    tr,
    ui::kit::{Icon, fresh_id},
};

/// What was added last: a way to it, for not all of it shows on this page.
#[derive(Clone, PartialEq)]
enum Added {
    Person(Id<Contact>, String),
    Task(Id<Task>, String),
}

#[component]
pub fn QuickAdd(desk: Desk) -> impl IntoView {
    let app = desk.app;
    let input = NodeRef::<html::Input>::new();
    let text = RwSignal::new(String::new());
    let added = RwSignal::new(None::<Added>);
    let busy = RwSignal::new(false);
    let understood = Memo::new(move |_| {
        let line = text.get();
        if line.trim().is_empty() {
            return None;
        }
        let today = app.today.get();
        app.watch(&[Table::Contact, Table::Company, Table::Settings], |tables| understand(tables, &line, today))
    });
    let on_input = move |event| {
        added.set(None);
        text.set(event_target_value(&event));
    };
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        input.get_untracked().map(|input| input.focus());
        let Some(what) = understood.get_untracked().filter(|_| !busy.get_untracked()) else { return };
        busy.set(true);
        spawn_local(async move {
            let done = add(desk, what).await;
            busy.try_set(false);
            if let Some(done) = done {
                text.try_set(String::new());
                added.try_set(Some(done));
            }
        });
    };
    let parsed_id = StoredValue::new(fresh_id("understood"));
    view! {
        <form class="quick" aria-label=tr!("today-quick-add") on:submit=on_submit>
            <div class="quick-line">
                <Icon name="zap"/>
                <input type="text" dir="auto" autocomplete="off" enterkeyhint="done" node_ref=input prop:value=text
                    aria-label=tr!("today-quick-add") aria-describedby=parsed_id.get_value()
                    placeholder=tr!("today-quick-placeholder") on:input=on_input/>
                <button type="submit" class="btn primary small" aria-disabled=move || busy.get().to_string()>{tr!("today-quick-do")}</button>
            </div>
            <p class="quick-parsed" id=parsed_id.get_value()>
                {move || match (understood.get(), added.get()) {
                    (Some(Understood::Person(person)), _) => view! { <PersonPreview person/> }.into_any(),
                    (Some(Understood::Task(task)), _) => view! { <TaskPreview task/> }.into_any(),
                    (None, Some(added)) => view! { <WayTo desk added/> }.into_any(),
                    (None, None) => view! { <span>{tr!("today-quick-hint")}</span> }.into_any(),
                }}
            </p>
        </form>
    }
}

async fn add(desk: Desk, what: Understood) -> Option<Added> {
    match what {
        Understood::Person(person) => {
            let follow_up = tr!("today-follow-up", name = &person.name);
            let name = person.name.clone();
            let op = Op::new(Verb::Create, &name);
            let id = desk.app.run_and_tell(op, move |tx| Ok(person.add(tx, &follow_up))).await?;
            Some(Added::Person(id, name))
        }
        Understood::Task(task) => {
            let title = task.title.clone();
            let op = Op::new(Verb::Create, &title);
            let id = desk.app.run_and_tell(op, move |tx| Ok(task.add(tx))).await?;
            Some(Added::Task(id, title))
        }
    }
}

#[component]
fn WayTo(desk: Desk, added: Added) -> impl IntoView {
    let way = match added {
        Added::Person(id, name) => {
            view! { <a href=Page::Record(Table::Contact, id.uuid()).href()><bdi>{name}</bdi></a> }.into_any()
        }
        Added::Task(id, title) => view! {
            <button type="button" class="btn quiet small" on:click=move |_| desk.editing.set(Some(id))>
                <Icon name="pencil"/><bdi>{title}</bdi>
            </button>
        }
        .into_any(),
    };
    view! { <span>{tr!("today-quick-added")}</span>{way} }
}
