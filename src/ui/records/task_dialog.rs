//! A task with all of its fields: changed, done, or deleted.

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};

use super::{
    opened::{is_kept, refuse, switch},
    tasks::{draft::TaskDraft, fields::TaskFields, links::TaskLinks},
};
use crate::{
    app::App,
    domain::{Id, Problem, Table, Task},
    engine::{Op, Verb, tasks},
    tr,
    ui::kit::{Dialog, Icon},
};

/// `open` says which task; closing empties it.
#[component]
pub fn TaskDialog(open: RwSignal<Option<Id<Task>>>) -> impl IntoView {
    let app = App::here();
    let shown = switch(open);
    let task = move || open.get().and_then(|id| app.read(|tables| tables.find(id).cloned()));
    move || task().map(|task| view! { <Editor task shown/> })
}

#[component]
fn Editor(task: Arc<Task>, shown: RwSignal<bool>) -> impl IntoView {
    let app = App::here();
    let draft = TaskDraft::of(app, &task);
    let id: Id<Task> = Id::from(task.meta.id);
    let is_open = task.is_open();
    let title = StoredValue::new(task.title.clone());
    let save = move |()| {
        draft.tried.set(true);
        if untrack(|| draft.is_empty()) {
            return refuse(app, &Problem::new("records-task-needs-title"), "dialog[open]");
        }
        let mut changed = Task::default();
        // Read once before the commit, so that a problem leaves the dialog open.
        if let Err(problem) = draft.write(&mut changed) {
            return refuse(app, &problem, "dialog[open]");
        }
        spawn_local(async move {
            let op = Op::new(Verb::Edit, changed.title.clone());
            let saved = app.run_and_tell(op, move |tx| {
                let changed = changed.clone();
                tx.update(id, move |task| {
                    let kept = std::mem::take(task);
                    *task = Task { meta: kept.meta, done_at: kept.done_at, ..changed };
                })
            });
            if is_kept(app, saved.await) {
                shown.set(false);
            }
        });
    };
    let turn = move |_| {
        shown.set(false);
        let title = title.get_value();
        if is_open {
            app.run(Op::new(Verb::Complete, title), move |tx| tasks::complete(tx, id).map(drop));
        } else {
            app.run(Op::new(Verb::ReopenTask, title), move |tx| tasks::reopen(tx, id));
        }
    };
    let delete = move |_| {
        shown.set(false);
        app.run(Op::new(Verb::Delete, title.get_value()), move |tx| tx.delete(Table::Task, id.uuid()));
    };
    let foot = move || {
        let (icon, words) =
            if is_open { ("check", tr!("records-task-complete")) } else { ("undo-2", tr!("records-task-reopen")) };
        view! {
            <span class="start cluster">
                <button type="button" class="btn" on:click=turn><Icon name=icon/>{words}</button>
                <button type="button" class="btn danger icon-only" aria-label=tr!("records-delete") on:click=delete>
                    <Icon name="trash-2"/>
                </button>
            </span>
            <button type="button" class="btn" on:click=move |_| shown.set(false)>{tr!("records-cancel")}</button>
            <button type="submit" class="btn primary">{tr!("records-save")}</button>
        }
    };
    view! {
        <Dialog open=shown title=tr!("records-task") steady=Signal::stored(true) on_submit=save foot>
            <TaskFields draft/>
            <TaskLinks draft/>
        </Dialog>
    }
}
