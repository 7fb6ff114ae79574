//! A new task in two fields: what, and until when.

use leptos::{
    ev::{KeyboardEvent, SubmitEvent},
    html,
    prelude::*,
    task::spawn_local,
};

use super::planned::{fresh, plan};
use crate::{
    app::App,
    domain::Table,
    tr,
    ui::{
        fields::{FieldContext, FieldForm, FormDraft},
        kit::focus_first,
        records::{about::About, forms::fields, keyboard::focus_fault},
    },
};

#[component]
pub fn QuickTask(about: About, adding: RwSignal<bool>) -> impl IntoView {
    let app = App::here();
    let fields = StoredValue::new(fields(app, Table::Task, &["title", "due"]));
    let draft = FormDraft::new(fresh(app, Some(about)));
    let form = NodeRef::<html::Form>::new();
    let begin = move || form.try_get_untracked().flatten().map(|form| focus_first(&form, &["input"]));
    Effect::new(move |_| {
        form.track();
        begin();
    });
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(values) = fields.with_value(|fields| draft.take(Table::Task, fields)) else {
            return focus_fault(".quick-task");
        };
        spawn_local(async move {
            if plan(app, values).await {
                draft.reset(fresh(app, Some(about)));
                // The fields are drawn anew first.
                request_animation_frame(move || {
                    begin();
                });
            }
        });
    };
    let on_keydown = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !event.default_prevented() {
            adding.set(false);
        }
    };
    view! {
        <form class="quick-task card-body stack" node_ref=form on:submit=on_submit on:keydown=on_keydown novalidate>
            <FieldForm table=Table::Task fields=fields.get_value() draft context=FieldContext::here()/>
            <div class="cluster end">
                <button type="button" class="btn small" on:click=move |_| adding.set(false)>{tr!("records-cancel")}</button>
                <button type="submit" class="btn primary small">{tr!("records-add-task")}</button>
            </div>
        </form>
    }
}
