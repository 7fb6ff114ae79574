//! What happened, or what is to be done: written down here, on top of the timeline.

mod activity_dialog;
mod draft;
mod fields;

use std::sync::Arc;

use leptos::{ev::KeyboardEvent, prelude::*, task::spawn_local};

use self::{draft::Draft, fields::DraftFields};
pub use activity_dialog::ActivityDialog;
use super::{
    about::About,
    desk::Desk,
    opened::refuse,
    tasks::{draft::TaskDraft, fields::TaskFields},
};
use crate::{
    app::App,
    domain::{Activity, Task, activity::ActivityKind},
    engine::{Op, Verb},
    tr,
    ui::{
        kit::{Tab, TabPanel, Tabs, TextArea, Wiring},
        records::timeline::words::activity_name,
    },
};

const NAME: &str = "compose";

#[component]
pub fn Composer(about: About) -> impl IntoView {
    let app = App::here();
    let active = Desk::here().writing;
    let tab = |id, label, icon| Tab { id, label, icon: Some(icon), count: None };
    let tabs = vec![
        tab("note", tr!("choice-activity-kind-note"), "sticky-note"),
        tab("call", tr!("choice-activity-kind-call"), "phone"),
        tab("meeting", tr!("choice-activity-kind-meeting"), "users"),
        tab("message", tr!("choice-activity-kind-message"), "mail"),
        tab("task", tr!("records-task"), "list-checks"),
    ];
    let kind = Signal::derive(move || match active.get() {
        "call" => ActivityKind::Call,
        "meeting" => ActivityKind::Meeting,
        "message" => ActivityKind::Email,
        _ => ActivityKind::Note,
    });
    // What was typed stays when the tab changes.
    let draft = Draft::new(app, kind);
    let task = TaskDraft::new(app);
    let is_task = Memo::new(move |_| active.get() == "task");
    let entry = move || {
        if is_task.get() {
            view! { <TaskEntry draft=task about/> }.into_any()
        } else {
            view! { <ActivityEntry draft about/> }.into_any()
        }
    };
    view! {
        <div class="composer">
            <Tabs label=tr!("records-compose") name=NAME tabs active/>
            <TabPanel name=NAME active>{entry}</TabPanel>
        </div>
    }
}

#[component]
fn ActivityEntry(draft: Draft, about: About) -> impl IntoView {
    let app = App::here();
    let save = move || {
        if untrack(|| draft.is_empty()) {
            return;
        }
        draft.tried.set(true);
        let mut activity = Activity { by: app.member(), ..Activity::default() };
        if let Err(problem) = draft.write(&mut activity) {
            return refuse(app, &problem, ".composer");
        }
        about.mark_activity(&mut activity);
        let op = Op::new(Verb::Log, activity_name(&activity));
        let activity = Arc::new(activity);
        spawn_local(async move {
            let saved = app.run_and_tell(op, move |tx| Ok(tx.create((*activity).clone()))).await;
            if saved.is_some() {
                draft.clear();
            }
        });
    };
    let has_more = Memo::new(move |_| draft.kind() != ActivityKind::Note);
    let placeholder = move || {
        if has_more.get() { tr!("records-compose-text") } else { tr!("records-compose-note") }
    };
    view! {
        <div class="composer-body" on:keydown=on_ctrl_enter(save)>
            {move || has_more.get().then(|| view! { <DraftFields draft/> })}
            {move || view! {
                <TextArea value=draft.text class="note" rows=2 placeholder=placeholder() wiring=Wiring::labelled(placeholder())/>
            }}
        </div>
        <SaveLine label=Signal::derive(move || save_words(draft.kind())) disabled=Signal::derive(move || draft.is_empty())
            on_save=save/>
    }
}

fn save_words(kind: ActivityKind) -> String {
    match kind {
        ActivityKind::Note => tr!("records-save-note"),
        ActivityKind::Call => tr!("records-save-call"),
        ActivityKind::Meeting => tr!("records-save-meeting"),
        ActivityKind::Email | ActivityKind::Message => tr!("records-save-message"),
    }
}

#[component]
fn TaskEntry(draft: TaskDraft, about: About) -> impl IntoView {
    let app = App::here();
    let save = move || {
        if untrack(|| draft.is_empty()) {
            return;
        }
        draft.tried.set(true);
        let mut task = Task { assignee: app.member(), ..Task::default() };
        if let Err(problem) = draft.write(&mut task) {
            return refuse(app, &problem, ".composer");
        }
        about.mark_task(&mut task);
        let op = Op::new(Verb::Create, task.title.clone());
        let task = Arc::new(task);
        spawn_local(async move {
            let saved = app.run_and_tell(op, move |tx| Ok(tx.create((*task).clone()))).await;
            if saved.is_some() {
                draft.clear();
            }
        });
    };
    view! {
        <div class="composer-body" on:keydown=on_ctrl_enter(save)><TaskFields draft/></div>
        <SaveLine label=tr!("records-add-task") disabled=Signal::derive(move || draft.is_empty()) on_save=save/>
    }
}

#[component]
fn SaveLine(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] disabled: Signal<bool>,
    on_save: impl Fn() + 'static,
) -> impl IntoView {
    view! {
        <div class="composer-foot">
            <span class="hint wide-only"><kbd class="kbd">"Ctrl"</kbd>" "<kbd class="kbd">"↵"</kbd>" "{tr!("records-key-saves")}</span>
            <button type="button" class="btn primary small" aria-disabled=move || disabled.get().to_string()
                on:click=move |_| on_save()>{move || label.get()}</button>
        </div>
    }
}

/// Ctrl+Enter, and ⌘+Enter on a Mac.
fn on_ctrl_enter(save: impl Fn() + Copy + 'static) -> impl Fn(KeyboardEvent) + 'static {
    move |event| {
        if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
            event.prevent_default();
            save();
        }
    }
}
