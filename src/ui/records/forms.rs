//! Between a record and the form that makes or changes it.

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    app::App,
    domain::{Entity, FieldInfo, Kind, Row, Table, Value},
};

/// What a form holds, by field.
pub type Values = BTreeMap<&'static str, Value>;
pub type Fields = Vec<&'static FieldInfo>;

/// The fields of these keys. Those who work alone are not asked who.
pub fn fields(app: App, table: Table, keys: &[&str]) -> Fields {
    let in_team = app.read(|tables| tables.members.len() > 1);
    let is_of_use = |field: &&FieldInfo| in_team || field.kind != Kind::Link(Table::Member);
    keys.iter().filter_map(|key| table.field(key)).filter(is_of_use).collect()
}

/// Every field that a user types.
pub fn typed(table: Table) -> Fields {
    table.fields().filter(|field| !field.log).collect()
}

/// What a record holds in these fields.
pub fn values_of(row: &Row, fields: &[&'static FieldInfo]) -> Values {
    let held = fields.iter().map(|field| (field.key, row.value(field.key)));
    held.filter(|(_, value)| !value.is_empty()).collect()
}

/// Puts what the form holds into the record; a field that the form left empty becomes empty.
pub fn fill(row: &mut Row, fields: &[&'static FieldInfo], values: &Values) {
    for field in fields {
        row.set(field.key, values.get(field.key).cloned().unwrap_or_default());
    }
}

/// The record with what the form holds.
pub fn filled<T: Entity>(record: T, fields: &[&'static FieldInfo], values: &Values) -> T {
    let mut row = Arc::new(record).into_row();
    fill(&mut row, fields, values);
    T::of_row(&row).map(|record| T::clone(record)).unwrap_or_default()
}
