//! An entry of the timeline, changed afterwards.

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};

use super::{draft::Draft, fields::DraftFields};
use crate::{
    app::App,
    domain::{Activity, Id},
    engine::{Op, Verb},
    tr,
    ui::{
        kit::{Dialog, Field, TextArea},
        records::{
            opened::{is_kept, refuse, switch},
            timeline::words::activity_name,
        },
    },
};

#[component]
pub fn ActivityDialog(open: RwSignal<Option<Id<Activity>>>) -> impl IntoView {
    let shown = switch(open);
    let app = App::here();
    let activity = move || open.get().and_then(|id| app.read(|tables| tables.find(id).cloned()));
    move || activity().map(|activity| view! { <Editor activity shown/> })
}

#[component]
fn Editor(activity: Arc<Activity>, shown: RwSignal<bool>) -> impl IntoView {
    let app = App::here();
    let draft = Draft::of(app, &activity);
    let id: Id<Activity> = Id::from(activity.meta.id);
    let name = StoredValue::new(activity_name(&activity));
    let save = move |()| {
        draft.tried.set(true);
        // Read once before the commit, so that a problem leaves the dialog open.
        if let Err(problem) = draft.write(&mut Activity::default()) {
            return refuse(app, &problem, "dialog[open]");
        }
        spawn_local(async move {
            let op = Op::new(Verb::Edit, name.get_value());
            let done = app.run_and_tell(op, move |tx| {
                let mut problem = Ok(());
                tx.update(id, |activity| problem = draft.write(activity))?;
                problem
            });
            if is_kept(app, done.await) {
                shown.set(false);
            }
        });
    };
    let foot = move || {
        view! {
            <button type="button" class="btn" on:click=move |_| shown.set(false)>{tr!("records-cancel")}</button>
            <button type="submit" class="btn primary">{tr!("records-save")}</button>
        }
    };
    let text = move |wiring| view! { <TextArea value=draft.text rows=4 wiring/> }.into_any();
    view! {
        <Dialog open=shown title=name.get_value() steady=Signal::stored(true) on_submit=save foot>
            <DraftFields draft/>
            <Field label=tr!("field-activities-text") full=true>{text}</Field>
        </Dialog>
    }
}
