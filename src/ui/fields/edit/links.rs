//! Several other records: tags, people.

use leptos::prelude::*;

use super::link::{Finder, id_of};
use crate::{
    domain::{Table, Value, id::Uuid, stored::Stored},
    ui::{
        fields::{Draft, FieldContext},
        kit::{Choice, Combobox, HueTag, Wiring},
    },
};

#[component]
pub fn LinksEditor(table: Table, draft: Draft, wiring: Wiring, context: FieldContext) -> impl IntoView {
    let finder = Finder::new(table, context);
    let ids = draft.typed::<Vec<Uuid>>();
    let all = move || ids.get().unwrap_or_default();
    let set = move |ids: Vec<Uuid>| draft.set(if ids.is_empty() { Value::Null } else { ids.to_value() });
    let remove = move |id: Uuid| {
        let mut ids = untrack(all);
        ids.retain(|other| *other != id);
        set(ids);
    };
    let add = move |choice: Option<Choice>| {
        let mut ids = untrack(all);
        ids.extend(choice.as_ref().and_then(id_of).filter(|id| !ids.contains(id)));
        set(ids);
    };
    // Those that are there already are not offered again.
    let find = move |text: String| {
        let there = all();
        let mut found = finder.find().run(text);
        found.retain(|choice| id_of(choice).is_none_or(|id| !there.contains(&id)));
        found
    };
    let on_back = move |()| {
        if let Some(last) = untrack(all).last() {
            remove(*last);
        }
    };
    let tag = move |id: Uuid| {
        let Choice { label, hue, .. } = finder.choice(id);
        view! { <HueTag name=label hue on_remove=move |()| remove(id)/> }
    };
    view! {
        <div class="entries">
            {move || {
                let all = all();
                (!all.is_empty()).then(|| view! { <span class="tags">{all.into_iter().map(tag).collect_view()}</span> })
            }}
            <Combobox value=Signal::stored(None) on_choose=add find=find create=finder.create() many=true on_back wiring/>
        </div>
    }
}
