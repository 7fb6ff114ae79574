//! The columns of a list, from the catalogue: which fields, in what form, and what becomes of them on a phone.

use leptos::prelude::*;

use crate::{
    app::App,
    domain::{FieldInfo, Kind, Table, Value, id::Uuid},
    ui::{
        fields::{FieldContext, brief, label},
        kit::{Avatar, Card, Column},
    },
};

/// The tables that a list of `table` shows something of: it is looked through again when one of them changes.
pub fn watched(table: Table) -> Vec<Table> {
    let linked = table.fields().filter_map(|field| match field.kind {
        Kind::Link(to) | Kind::Links(to) => Some(to),
        Kind::Roles => Some(Table::Contact),
        _ => None,
    });
    let mut all: Vec<_> = std::iter::once(table).chain(linked).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Those who work alone see no column of owners.
pub fn columns(app: App, table: Table, in_team: bool) -> Vec<Column> {
    let context = FieldContext::here();
    let is_shown = |field: &&FieldInfo| field.column && (in_team || field.kind != Kind::Link(Table::Member));
    let column = |field: &'static FieldInfo| {
        let words = label(table, field);
        if field.key == table.name_key() {
            return Column::new(field.key, words, move |id| name(app, table, id));
        }
        let column = Column::new(field.key, words, move |id| cell(app, table, field, id, context)).card(card(field));
        let column = if is_numeric(field.kind) { column.numeric() } else { column };
        if is_sortable(field.kind) { column } else { column.unsortable() }
    };
    table.fields().filter(is_shown).map(column).collect()
}

fn name(app: App, table: Table, id: Uuid) -> AnyView {
    let name = Memo::new(move |_| app.watch(&[table], |tables| tables.name(table, id)).unwrap_or_default());
    let shown = move || {
        let name = name.get();
        let avatar = match table {
            Table::Contact => Some(view! { <Avatar name=name.clone()/> }),
            Table::Company => Some(view! { <Avatar name=name.clone() square=true/> }),
            _ => None,
        };
        view! { <span class="who">{avatar}<span><bdi>{name}</bdi></span></span> }
    };
    view! { {shown} }.into_any()
}

fn cell(app: App, table: Table, field: &'static FieldInfo, id: Uuid, context: FieldContext) -> AnyView {
    let value = Memo::new(move |_| {
        app.watch(&[table], |tables| tables.row(table, id).map_or(Value::Null, |row| row.value(field.key)))
    });
    let shown = move || brief(field.kind, &value.get(), context);
    view! { {shown} }.into_any()
}

const fn is_numeric(kind: Kind) -> bool {
    matches!(kind, Kind::Money | Kind::Integer | Kind::Percent | Kind::Days | Kind::Duration)
}

/// What has no order of its own is not offered for sorting.
const fn is_sortable(kind: Kind) -> bool {
    !matches!(kind, Kind::Links(_) | Kind::Roles | Kind::Phones | Kind::Addresses | Kind::Consent)
}

/// Of a record's card on a phone: the amount at the end of the first line, then what places the record at a glance.
const fn card(field: &FieldInfo) -> Card {
    match field.kind {
        Kind::Money => Card::End,
        Kind::Date | Kind::Integer => Card::Named,
        Kind::Emails | Kind::Web | Kind::Link(Table::Member) => Card::Hidden,
        _ => Card::Plain,
    }
}
