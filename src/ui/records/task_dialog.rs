//! A task with all of its fields: changed, done, or deleted.

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};

use super::{
    forms::{fields, filled, values_of},
    opened::{focus_fault, is_kept, switch},
    tasks::planned::timed,
};
use crate::{
    app::App,
    domain::{Entity, Id, Table, Task},
    engine::{Op, Verb, tasks},
    tr,
    ui::{
        fields::{FieldContext, FieldForm, FormDraft},
        kit::{Dialog, Icon},
    },
};

const KEYS: [&str; 10] =
    ["title", "due", "time", "priority", "repeat", "assignee", "contact", "company", "deal", "about"];

/// `open` says which task; closing empties it.
#[component]
pub fn TaskDialog(open: RwSignal<Option<Id<Task>>>) -> impl IntoView {
    let app = App::here();
    let shown = switch(open);
    let task = move || open.get().and_then(|id| app.read(|tables| tables.find(id).cloned()));
    move || task().map(|task| view! { <Editing task shown/> })
}

#[component]
fn Editing(task: Arc<Task>, shown: RwSignal<bool>) -> impl IntoView {
    let app = App::here();
    let (id, is_open) = (task.id(), task.is_open());
    let title = StoredValue::new(task.title.clone());
    let fields = StoredValue::new(fields(app, Table::Task, &KEYS));
    let draft = FormDraft::new(fields.with_value(|fields| values_of(&task.into_row(), fields)));
    let save = move |()| {
        let Some(values) = fields.with_value(|fields| draft.take(Table::Task, fields)) else {
            return focus_fault("dialog[open]");
        };
        let values = timed(app, values);
        let op = Op::new(Verb::Edit, values.get("title").and_then(|it| it.as_text()).unwrap_or_default());
        spawn_local(async move {
            let change = |task: &mut Task| {
                *task = fields.with_value(|fields| filled(std::mem::take(task), fields, &values));
            };
            let saved = app.run_and_tell(op, |tx| tx.update(id, change)).await;
            if is_kept(app, saved.as_ref()) {
                shown.set(false);
            }
        });
    };
    let foot = move || {
        view! {
            <Ends id is_open title shown/>
            <button type="button" class="btn" on:click=move |_| shown.set(false)>{tr!("records-cancel")}</button>
            <button type="submit" class="btn primary">{tr!("records-save")}</button>
        }
    };
    view! {
        <Dialog open=shown title=tr!("records-task") steady=Signal::derive(move || draft.is_dirty()) on_submit=save foot>
            <FieldForm table=Table::Task fields=fields.get_value() draft context=FieldContext::here()/>
        </Dialog>
    }
}

/// Done, or away with it. What was typed meanwhile goes with that; both can be undone.
#[component]
fn Ends(id: Id<Task>, is_open: bool, title: StoredValue<String>, shown: RwSignal<bool>) -> impl IntoView {
    let app = App::here();
    let turn = move |_| {
        shown.set(false);
        if is_open {
            app.run(Op::new(Verb::Complete, title.get_value()), move |tx| tasks::complete(tx, id).map(drop));
        } else {
            app.run(Op::new(Verb::ReopenTask, title.get_value()), move |tx| tasks::reopen(tx, id));
        }
    };
    let delete = move |_| {
        shown.set(false);
        app.run(Op::new(Verb::Delete, title.get_value()), move |tx| tx.delete(Table::Task, id.uuid()));
    };
    let (icon, words) =
        if is_open { ("check", tr!("records-task-complete")) } else { ("undo-2", tr!("records-task-reopen")) };
    view! {
        <span class="start cluster">
            <button type="button" class="btn" on:click=turn><Icon name=icon/>{words}</button>
            <button type="button" class="btn danger icon-only" aria-label=tr!("records-delete") on:click=delete>
                <Icon name="trash-2"/>
            </button>
        </span>
    }
}
