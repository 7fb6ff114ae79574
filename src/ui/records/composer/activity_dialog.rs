//! An entry of the timeline, changed afterwards.

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};

use super::activity_entry::keys;
use crate::{
    app::App,
    domain::{Activity, Entity, Id, Table, activity::ActivityKind},
    engine::{Op, Verb},
    tr,
    ui::{
        fields::{FieldContext, FieldForm, FormDraft},
        kit::Dialog,
        records::{
            forms::{fields, filled, values_of},
            keyboard::{focus_fault, line_of, stay_in},
            opened::{is_kept, switch},
            timeline::words::activity_name,
        },
    },
};

#[component]
pub fn ActivityDialog(open: RwSignal<Option<Id<Activity>>>) -> impl IntoView {
    let app = App::here();
    let shown = switch(open);
    let activity = move || open.get().and_then(|id| app.read(|tables| tables.find(id).cloned()));
    move || activity().map(|activity| view! { <Editing activity shown/> })
}

#[component]
fn Editing(activity: Arc<Activity>, shown: RwSignal<bool>) -> impl IntoView {
    let app = App::here();
    let id = activity.id();
    let name = StoredValue::new(activity_name(&activity));
    let fields = StoredValue::new(fields(app, Table::Activity, &all_keys(activity.kind)));
    let draft = FormDraft::new(fields.with_value(|fields| values_of(&activity.into_row(), fields)));
    let save = move |()| {
        let Some(values) = fields.with_value(|fields| draft.take(Table::Activity, fields)) else {
            return focus_fault("dialog[open]");
        };
        let op = Op::new(Verb::Edit, name.get_value());
        let kept = fields.get_value();
        spawn_local(async move {
            let change = |record: &mut Activity| {
                *record = filled(std::mem::take(record), &kept, &values);
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
            <button type="button" class="btn" on:click=move |_| shown.set(false)>{tr!("records-cancel")}</button>
            <button type="submit" class="btn primary">{tr!("records-save")}</button>
        }
    };
    view! {
        <Dialog open=shown title=name.get_value() steady=Signal::derive(move || draft.is_dirty()) on_submit=save foot>
            <FieldForm table=Table::Activity fields=fields.get_value() draft context=FieldContext::here()/>
        </Dialog>
    }
}

/// Afterwards one may also say who was there, and set right when it was.
fn all_keys(kind: ActivityKind) -> Vec<&'static str> {
    let when: &[&str] = if keys(kind).contains(&"at") { &[] } else { &["at"] };
    [keys(kind), when, &["text", "contacts", "company", "deal", "by"]].concat()
}
