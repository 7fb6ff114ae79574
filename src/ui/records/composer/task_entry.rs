//! Something to do, as it is written down.

use leptos::{prelude::*, task::spawn_local};

use super::{
    OPEN_ENTRY,
    save_line::{SaveLine, on_enter},
};
use crate::{
    app::App,
    domain::{Table, Value},
    tr,
    ui::{
        fields::{FieldContext, FieldForm, FormDraft},
        records::{
            about::About,
            forms::fields,
            keyboard::focus_fault,
            tasks::planned::{fresh, plan},
        },
    },
};

const KEYS: [&str; 6] = ["title", "due", "time", "priority", "repeat", "assignee"];

#[component]
pub fn TaskEntry(about: About) -> impl IntoView {
    let app = App::here();
    let fields = StoredValue::new(fields(app, Table::Task, &KEYS));
    let draft = FormDraft::new(fresh(app, Some(about)));
    let save = Callback::new(move |()| {
        let Some(values) = fields.with_value(|fields| draft.take(Table::Task, fields)) else {
            return focus_fault(OPEN_ENTRY);
        };
        spawn_local(async move {
            if plan(app, values).await {
                draft.reset(fresh(app, Some(about)));
            }
        });
    });
    let is_empty = move || draft.values.with(|values| values.get("title").is_none_or(Value::is_empty));
    view! {
        <div class="composer-body" on:keydown=on_enter(save)>
            <FieldForm table=Table::Task fields=fields.get_value() draft context=FieldContext::here()/>
        </div>
        <SaveLine label=tr!("records-add-task") idle=Signal::derive(is_empty) on_save=save/>
    }
}
