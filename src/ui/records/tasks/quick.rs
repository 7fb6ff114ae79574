//! A new task in one line: what, and until when.

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};

use super::draft::TaskDraft;
use crate::{
    app::App,
    domain::Task,
    engine::{Op, Verb},
    tr,
    ui::{
        kit::{Field, TextInput},
        records::{
            about::About,
            habits::{DayInput, day_error},
            opened::refuse,
        },
    },
};

#[component]
pub fn QuickTask(about: About, adding: RwSignal<bool>) -> impl IntoView {
    let app = App::here();
    let draft = TaskDraft::new(app);
    let form = NodeRef::<leptos::html::Form>::new();
    Effect::new(move |_| {
        if let Some(form) = form.get() {
            crate::ui::kit::focus_first(&form, &["input"]);
        }
    });
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if untrack(|| draft.is_empty()) {
            return;
        }
        draft.tried.set(true);
        let mut task = Task::default();
        if let Err(problem) = draft.write(&mut task) {
            return refuse(app, &problem, ".quick-task");
        }
        about.mark_task(&mut task);
        let op = Op::new(Verb::Create, task.title.clone());
        let task = Arc::new(task);
        spawn_local(async move {
            if app.run_and_tell(op, move |tx| Ok(tx.create((*task).clone()))).await.is_some() {
                draft.clear();
                if let Some(form) = form.get_untracked() {
                    crate::ui::kit::focus_first(&form, &["input"]);
                }
            }
        });
    };
    let on_keydown = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" && !event.default_prevented() {
            adding.set(false);
        }
    };
    let title = move |wiring| view! { <TextInput value=draft.title wiring/> }.into_any();
    let day = move |wiring| view! { <DayInput day=draft.due wiring/> }.into_any();
    view! {
        <form class="quick-task card-body stack tight" node_ref=form on:submit=save on:keydown=on_keydown novalidate>
            <Field label=tr!("field-tasks-title")>{title}</Field>
            <Field label=tr!("field-tasks-due") error=day_error(draft.due, draft.tried)>{day}</Field>
            <div class="cluster end">
                <button type="button" class="btn small" on:click=move |_| adding.set(false)>{tr!("records-cancel")}</button>
                <button type="submit" class="btn primary small">{tr!("records-add-task")}</button>
            </div>
        </form>
    }
}
