//! Which records of a table to show, and in which order.

use std::{cmp::Ordering, collections::HashSet};

use super::{
    Tables, names,
    search::{self, Words},
    selection::Selection,
};
use crate::domain::{Kind, Table, Value, id::Uuid, money::Money, sort_key::sort_key, sorting::sort_by, stored::Stored};

/// What stands in the address of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    pub search: String,
    pub filters: Vec<Filter>,
    /// The key of a field; the record's name when empty.
    pub sort: String,
    pub descending: bool,
}

/// The field holds the value; with no value, the field is empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Filter {
    pub key: String,
    pub value: Option<String>,
}

/// The value of a filter, read as each kind that it could be.
struct Wanted<'a> {
    text: &'a str,
    id: Option<Uuid>,
    int: Option<i64>,
    flag: Option<bool>,
}

impl<'a> Wanted<'a> {
    fn of(text: &'a str) -> Self {
        Self { text, id: Uuid::parse_str(text).ok(), int: text.parse().ok(), flag: text.parse().ok() }
    }

    fn is_in(&self, held: &Value) -> bool {
        match held {
            Value::Id(id) => self.id == Some(*id),
            Value::List(list) => list.iter().any(|held| self.is_in(held)),
            Value::Map(map) => map.values().any(|held| self.is_in(held)),
            Value::Text(text) => text == self.text,
            Value::Bool(flag) => self.flag == Some(*flag),
            Value::Int(int) => self.int == Some(*int),
            Value::Null | Value::Real(_) => false,
        }
    }
}

/// Of so many in a hundred and fewer the order is made anew, rather than looked up in that of all.
const FEW_PERCENT: usize = 10;

/// The ids of the records that match, in order. Records without a value in the sorted field come last either way.
pub fn run(tables: &Tables, table: Table, query: &Query) -> Vec<Uuid> {
    let mut matching = Selection::all(tables, table);
    for Filter { key, value } in &query.filters {
        let wanted = value.as_deref().map(Wanted::of);
        matching = matching.keep(key, |held| wanted.as_ref().map_or(held.is_empty(), |wanted| wanted.is_in(held)));
    }
    if let Some(found) = search::found(tables, table, &Words::of(&query.search)) {
        matching = matching.keep_ids(|id| found.contains(&id));
    }
    let key = if query.sort.is_empty() { table.name_key() } else { &query.sort };
    let (all, count) = (tables.count(table), matching.count());
    if key == table.name_key() && !query.descending && count * 100 > all * FEW_PERCENT {
        let order = names::in_order(tables, table);
        let matching: HashSet<Uuid> = if count < all { matching.ids().collect() } else { HashSet::new() };
        return order.iter().filter(|id| count == all || matching.contains(id)).copied().collect();
    }
    let kind = table.field(key).map(|field| field.kind);
    let mut keyed = Vec::with_capacity(count);
    matching.each_value(key, |id, value| keyed.push((SortKey::of(tables, kind, value), id)));
    sort_by(&mut keyed, |(a, a_id), (b, b_id)| a.compare(b, query.descending).then(a_id.cmp(b_id)));
    keyed.into_iter().map(|(_, id)| id).collect()
}

#[derive(PartialEq, PartialOrd)]
enum SortKey {
    Number(i64),
    Text(String),
    Missing,
}

impl SortKey {
    fn of(tables: &Tables, kind: Option<Kind>, value: &Value) -> Self {
        match (kind, value) {
            (Some(Kind::Money), value) => match Money::from_value(value.clone()) {
                Some(money) => Self::Number(money.minor),
                None => Self::Missing,
            },
            (_, Value::Int(int)) => Self::Number(*int),
            (_, Value::Bool(flag)) => Self::Number(i64::from(*flag)),
            (Some(Kind::Link(table)), Value::Id(id)) => {
                tables.name(table, *id).map_or(Self::Missing, |name| Self::Text(sort_key(&name)))
            }
            (Some(Kind::Links(table)), Value::List(list)) => list
                .first()
                .and_then(|id| tables.name(table, id.as_id()?))
                .map_or(Self::Missing, |name| Self::Text(sort_key(&name))),
            (_, value) => first_text(value).map_or(Self::Missing, |text| Self::Text(sort_key(text))),
        }
    }

    fn compare(&self, other: &Self, descending: bool) -> Ordering {
        match (self, other) {
            (Self::Missing, Self::Missing) => Ordering::Equal,
            (Self::Missing, _) => Ordering::Greater,
            (_, Self::Missing) => Ordering::Less,
            (a, b) => {
                let order = a.partial_cmp(b).unwrap_or(Ordering::Equal);
                if descending { order.reverse() } else { order }
            }
        }
    }
}

/// The first text in it: of a list of e-mails, the main one.
fn first_text(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) => Some(text),
        Value::List(list) => list.first().and_then(first_text),
        Value::Map(map) => map.get("value").or(map.values().next()).and_then(first_text),
        _ => None,
    }
}
