//! By what a list can be narrowed, and which values occur with how many records.

use std::collections::HashMap;

use crate::{
    domain::{FieldInfo, Kind, Table, Value, id::Uuid, sort_key::sort_key, sorting::sort_by_key},
    engine::{Tables, query::Filter},
    tr,
    ui::fields::choice_words,
};

/// Texts that few words fill, again and again.
const WORDS: [&str; 3] = ["source", "industry", "lost_reason"];

/// The fields one can filter by. Those who work alone have no use for owners.
pub fn fields(tables: &Tables, table: Table) -> Vec<&'static FieldInfo> {
    let is_of_use = |field: &&FieldInfo| match field.kind {
        Kind::Link(Table::Member) => tables.members.len() > 1,
        Kind::Link(_) | Kind::Links(_) | Kind::Choice(..) => true,
        Kind::Text => WORDS.contains(&field.key),
        _ => false,
    };
    table.fields().filter(|field| !field.log).filter(is_of_use).collect()
}

/// A value of a field, and how many records have it.
#[derive(Clone, Debug, PartialEq)]
pub struct Occurring {
    pub filter: Filter,
    pub words: String,
    pub count: usize,
}

/// The values that occur, most frequent first; at the end, how many records have none.
pub fn occurring(tables: &Tables, table: Table, field: &'static FieldInfo) -> Vec<Occurring> {
    let mut counts: HashMap<Option<String>, usize> = HashMap::new();
    tables.each_value(table, field.key, |_, value| {
        for value in held(value) {
            *counts.entry(value).or_default() += 1;
        }
    });
    let mut occurring: Vec<_> = counts
        .into_iter()
        .map(|(value, count)| {
            let filter = Filter { key: field.key.to_owned(), value };
            Occurring { words: words(tables, table, &filter), filter, count }
        })
        .collect();
    sort_by_key(&mut occurring, |it| (it.filter.value.is_none(), std::cmp::Reverse(it.count), sort_key(&it.words)));
    occurring
}

/// A field's values as they stand in filters; one "none" when it is empty.
fn held(value: &Value) -> Vec<Option<String>> {
    let as_text = |value: &Value| match value {
        Value::Id(id) => Some(id.to_string()),
        Value::Text(text) => Some(text.clone()),
        _ => None,
    };
    let values: Vec<_> = match value {
        Value::List(list) => list.iter().filter_map(as_text).map(Some).collect(),
        value => as_text(value).map(Some).into_iter().collect(),
    };
    if values.is_empty() { vec![None] } else { values }
}

/// How the value of a filter reads.
pub fn words(tables: &Tables, table: Table, filter: &Filter) -> String {
    let Some(value) = &filter.value else { return tr!("records-filter-none") };
    match table.field(&filter.key).map(|field| field.kind) {
        Some(Kind::Link(to) | Kind::Links(to)) => {
            let name = Uuid::parse_str(value).ok().and_then(|id| tables.name(to, id));
            name.unwrap_or_else(|| tr!("records-filter-gone"))
        }
        Some(Kind::Choice(list, _)) => choice_words(list, value),
        _ => value.clone(),
    }
}
