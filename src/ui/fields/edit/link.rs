//! One other record.

use std::collections::HashMap;

use leptos::prelude::*;

use crate::{
    domain::{Table, Value, id::Uuid},
    ui::{
        fields::{Draft, FieldContext},
        kit::{Choice, Combobox, Wiring},
    },
};

/// Finds and makes records of a table; remembers the names of those just made, which are not kept yet.
#[derive(Clone, Copy)]
pub struct Finder {
    table: Table,
    context: FieldContext,
    made: StoredValue<HashMap<Uuid, String>>,
}

impl Finder {
    pub fn new(table: Table, context: FieldContext) -> Self {
        Self { table, context, made: StoredValue::new(HashMap::new()) }
    }

    pub fn choice(self, id: Uuid) -> Choice {
        match self.context.name(self.table, id) {
            Some(named) => Choice { hue: named.hue, ..Choice::new(id.to_string(), named.name) },
            None => {
                let name = self.made.with_value(|made| made.get(&id).cloned());
                Choice::new(id.to_string(), name.unwrap_or_default())
            }
        }
    }

    pub fn find(self) -> Callback<String, Vec<Choice>> {
        Callback::new(move |text: String| self.context.options.run((self.table, text)))
    }

    /// `None` where a name alone makes no record.
    pub fn create(self) -> Option<Callback<String, Option<Choice>>> {
        let create = move |name: String| {
            let id = self.context.create.run((self.table, name.clone()))?;
            self.made.update_value(|made| {
                made.insert(id, name.clone());
            });
            Some(Choice::new(id.to_string(), name))
        };
        (self.context.can_create)(self.table).then(|| Callback::new(create))
    }
}

/// The record that a choice stands for.
pub fn id_of(choice: &Choice) -> Option<Uuid> {
    Uuid::parse_str(&choice.id).ok()
}

#[component]
pub fn LinkEditor(table: Table, draft: Draft, wiring: Wiring, context: FieldContext) -> impl IntoView {
    let finder = Finder::new(table, context);
    let value = Signal::derive(move || draft.value.with(Value::as_id).map(|id| finder.choice(id)));
    let on_choose = move |choice: Option<Choice>| {
        draft.set(choice.as_ref().and_then(id_of).map_or(Value::Null, Value::Id));
        if choice.is_some() {
            draft.settle.run(());
        }
    };
    view! { <Combobox value on_choose find=finder.find() create=finder.create() wiring/> }
}
