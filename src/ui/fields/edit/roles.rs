//! The people of a deal, each with what they are in it.

use leptos::prelude::*;

use super::{
    link::{Finder, id_of},
    suggestions::SuggestedText,
};
use crate::{
    domain::{Id, Table, Value, deal::DealContact, id::Uuid, stored::Stored},
    tr,
    ui::{
        fields::{Draft, FieldContext, words::ROLES},
        kit::{Choice, Combobox, Icon, Wiring},
    },
};

#[derive(Clone, Copy, PartialEq)]
struct Person {
    id: Uuid,
    role: RwSignal<String>,
}

#[component]
pub fn RolesEditor(draft: Draft, wiring: Wiring, context: FieldContext) -> impl IntoView {
    let finder = Finder::new(Table::Contact, context);
    let first = draft.typed::<Vec<DealContact>>().get_untracked().unwrap_or_default().into_iter();
    let first = first.map(|it| Person { id: it.contact.uuid(), role: RwSignal::new(it.role) });
    let people = RwSignal::new(first.collect::<Vec<_>>());
    let report = Callback::new(move |()| {
        let person = |it: &Person| DealContact { contact: Id::from(it.id), role: it.role.get_untracked() };
        let all: Vec<_> = people.with_untracked(|people| people.iter().map(person).collect());
        draft.set(if all.is_empty() { Value::Null } else { all.to_value() });
    });
    let remove = move |id: Uuid| {
        people.update(|people| people.retain(|it| it.id != id));
        report.run(());
    };
    let add = move |choice: Option<Choice>| {
        if let Some(id) = choice.as_ref().and_then(id_of) {
            people.update(|people| {
                if people.iter().all(|it| it.id != id) {
                    people.push(Person { id, role: RwSignal::new(String::new()) });
                }
            });
            report.run(());
        }
    };
    let find = move |text: String| {
        let mut found = finder.find().run(text);
        people.with(|people| found.retain(|choice| people.iter().all(|it| Some(it.id) != id_of(choice))));
        found
    };
    view! {
        <div class="entries">
            <For each=move || people.get() key=|person| person.id let:person>
                <div class="entry">
                    <span class="clip"><bdi>{move || finder.choice(person.id).label}</bdi></span>
                    <SuggestedText list="role" keys=ROLES value=person.role label=tr!("fields-role") on_change=report/>
                    <button type="button" class="btn quiet icon-only" on:click=move |_| remove(person.id)
                        aria-label=move || tr!("kit-remove", name = finder.choice(person.id).label)><Icon name="x"/></button>
                </div>
            </For>
            <Combobox value=Signal::stored(None) on_choose=add find=find create=finder.create() many=true
                placeholder=tr!("fields-add-person") wiring/>
        </div>
    }
}
