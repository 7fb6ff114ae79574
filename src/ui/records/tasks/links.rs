//! What a task is about: a contact, a company, a deal, and words.

use leptos::prelude::*;

use super::draft::TaskDraft;
use crate::{
    app::App,
    domain::{Entity, Id, Table},
    tr,
    ui::{
        kit::{Choice, Combobox, Field, TextArea},
        records::lookup,
    },
};

#[component]
pub fn TaskLinks(draft: TaskDraft) -> impl IntoView {
    let notes = move |wiring| view! { <TextArea value=draft.about rows=3 wiring/> }.into_any();
    view! {
        <div class="fields">
            <LinkField label=tr!("field-tasks-contact") table=Table::Contact to=draft.contact/>
            <LinkField label=tr!("field-tasks-company") table=Table::Company to=draft.company/>
            <LinkField label=tr!("field-tasks-deal") table=Table::Deal to=draft.deal/>
            <Field label=tr!("field-tasks-about") full=true>{notes}</Field>
        </div>
    }
}

#[component]
fn LinkField<T: Entity>(label: String, table: Table, to: RwSignal<Option<Id<T>>>) -> impl IntoView {
    let app = App::here();
    let value = Signal::derive(move || to.get().and_then(|id| lookup::choice(app, table, id.uuid())));
    let on_choose = move |choice: Option<Choice>| to.set(lookup::id_of(choice));
    let find = move |text: String| lookup::find(app, table, &text);
    let control = move |wiring| view! { <Combobox value on_choose find wiring/> }.into_any();
    view! { <Field label>{control}</Field> }
}
