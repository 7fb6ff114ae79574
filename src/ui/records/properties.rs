//! The fields of a record, in groups, each edited where it stands.

use leptos::{prelude::*, task::spawn_local};

use super::about::About;
use crate::{
    app::App,
    domain::{Table, Value},
    engine::{Op, Verb},
    tr,
    ui::{
        fields::{FieldContext, FieldList, Saved},
        records::forms::fields,
    },
};

/// Keys of a group of fields.
type Keys = &'static [&'static str];

/// What stands together, in the order in which one looks for it.
fn groups(table: Table) -> Vec<(String, Keys)> {
    let (main, ways): (Keys, Keys) = match table {
        Table::Company => (&["name", "industry", "size", "parent"], &["domain", "phone", "address"]),
        Table::Deal => (&["title", "company", "contacts", "amount", "expected_close", "lost_reason"], &[]),
        _ => (&["name", "title", "company", "birthday"], &["phones", "emails", "addresses", "consent"]),
    };
    let rest: Keys = &["source", "owner", "tags", "about"];
    let groups =
        vec![(tr!("records-group-main"), main), (tr!("records-group-ways"), ways), (tr!("records-group-more"), rest)];
    groups.into_iter().filter(|(_, keys)| !keys.is_empty()).collect()
}

#[component]
pub fn Properties(about: About) -> impl IntoView {
    let group = move |(name, keys): (String, Keys)| {
        view! { <div class="prop-group"><h2>{name}</h2><Group about keys/></div> }
    };
    view! { {groups(about.table).into_iter().map(group).collect_view()} }
}

#[component]
fn Group(about: About, keys: Keys) -> impl IntoView {
    let app = App::here();
    let About { table, id } = about;
    let value = move |key: &'static str| {
        app.watch(&[table], |tables| tables.row(table, id).map_or(Value::Null, |row| row.value(key)))
    };
    let save = move |(key, value, saved): (&'static str, Value, Saved)| {
        let name = app.read(|tables| tables.name(table, id)).unwrap_or_default();
        spawn_local(async move {
            saved(app.run_to_the_end(Op::new(Verb::Edit, name), &|tx| tx.set(table, id, key, value.clone())).await);
        });
    };
    let fields = fields(app, table, keys);
    view! { <FieldList table fields value save context=FieldContext::here()/> }
}
