//! A task with all of its fields: changed, done, or deleted.

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};

use super::{
    forms::{fields, filled, values_of},
    keyboard::{focus_fault, line_of, stay_in},
    opened::{is_kept, switch},
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
        let kept = fields.get_value();
        spawn_local(async move {
            let change = |task: &mut Task| {
                *task = filled(std::mem::take(task), &kept, &values);
            };
            let saved = app.run_and_tell(op, |tx| tx.update(id, change)).await;
            if is_kept(app, saved.as_ref()) {
                shown.set(false);
                stay_in(line_of(id.uuid()));
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
    let end = move |verb: Verb| {
        shown.set(false);
        let op = Op::new(verb, title.get_value());
        spawn_local(async move {
            app.run_and_tell(op, move |tx| match verb {
                Verb::Complete => tasks::complete(tx, id).map(drop),
                Verb::ReopenTask => tasks::reopen(tx, id),
                _ => tx.delete(Table::Task, id.uuid()),
            })
            .await;
            stay_in(line_of(id.uuid()));
        });
    };
    let turn = move |_| end(if is_open { Verb::Complete } else { Verb::ReopenTask });
    let delete = move |_| end(Verb::Delete);
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
