//! Which records of a table to show, and in which order.

use std::cmp::Ordering;

use super::{
    Tables, names,
    search::{Words, finds},
};
use crate::domain::{
    Kind, Row, Table, Value, id::Uuid, money::Money, sort_key::sort_key, sorting::sort_by, stored::Stored,
};

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

impl Filter {
    fn lets_through(&self, row: &Row) -> bool {
        let held = row.value(&self.key);
        match &self.value {
            None => held.is_empty(),
            Some(value) => holds(&held, value),
        }
    }
}

fn holds(held: &Value, value: &str) -> bool {
    match held {
        Value::Id(id) => Uuid::parse_str(value) == Ok(*id),
        Value::List(list) => list.iter().any(|held| holds(held, value)),
        Value::Map(map) => map.values().any(|held| holds(held, value)),
        Value::Text(text) => text == value,
        Value::Bool(flag) => value == if *flag { "true" } else { "false" },
        Value::Int(int) => value.parse() == Ok(*int),
        Value::Null | Value::Real(_) => false,
    }
}

/// The ids of the records that match, in order. Records without a value in the sorted field come last either way.
pub fn run(tables: &Tables, table: Table, query: &Query) -> Vec<Uuid> {
    let words = Words::of(&query.search);
    let matches = |row: &Row| finds(tables, row, &words) && query.filters.iter().all(|it| it.lets_through(row));
    let key = if query.sort.is_empty() { table.name_key() } else { &query.sort };
    if key == table.name_key() && !query.descending {
        let mut ids = names::in_order(tables, table);
        if !words.is_empty() || !query.filters.is_empty() {
            ids.retain(|id| tables.row(table, *id).is_some_and(|row| matches(&row)));
        }
        return ids;
    }
    let kind = table.field(key).map(|field| field.kind);
    let matching = tables.rows(table).filter(matches);
    let mut keyed: Vec<_> = matching.map(|row| (SortKey::of(tables, kind, &row.value(key)), row.id())).collect();
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
