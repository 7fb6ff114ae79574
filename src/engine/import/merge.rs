//! What a value from a file does to a field that may hold something already: fill it, add to a list, or leave it.

use super::matching::name_key;
use crate::domain::{Kind, Row, Table, Value, fold::fold};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Changed,
    Same,
    /// It holds another value, which stays.
    Kept,
}

/// Fills a blank field, adds what a list lacks. A different value is replaced only if `overwrite`.
pub(super) fn merge(row: &mut Row, key: &str, value: &Value, overwrite: bool) -> Outcome {
    let now = row.value(key);
    let kind = row.table().field(key).map_or(Kind::Text, |field| field.kind);
    let merged = match kind {
        Kind::Emails | Kind::Phones | Kind::Addresses | Kind::Links(_) | Kind::Roles => union(&now, value),
        _ if now.is_empty() || is_placeholder(row, key, &now) => value.clone(),
        _ if is_same(kind, &now, value) => return Outcome::Same,
        _ if overwrite => value.clone(),
        _ => return Outcome::Kept,
    };
    if merged == now {
        return Outcome::Same;
    }
    row.set(key, merged);
    Outcome::Changed
}

/// A name that was made of an e-mail address or phone number for want of a name.
fn is_placeholder(row: &Row, key: &str, now: &Value) -> bool {
    let is_reached_by = |list: &str| row.value(list).as_list().iter().any(|entry| entry.at("value") == Some(now));
    row.table() == Table::Contact && key == "name" && (is_reached_by("emails") || is_reached_by("phones"))
}

fn is_same(kind: Kind, now: &Value, value: &Value) -> bool {
    match (kind, now.as_text(), value.as_text()) {
        (Kind::Text | Kind::Web, Some(now), Some(value)) => now == value || name_key(now) == name_key(value),
        _ => now == value,
    }
}

fn union(now: &Value, more: &Value) -> Value {
    let mut list = now.as_list().to_vec();
    for entry in more.as_list() {
        if !list.iter().any(|known| comparable(known) == comparable(entry)) {
            list.push(entry.clone());
        }
    }
    if list.is_empty() { Value::Null } else { Value::List(list) }
}

/// What makes two entries of a list the same: the value of a labelled one, the person of a role, the parts of an address.
fn comparable(entry: &Value) -> Value {
    match entry {
        Value::Text(text) => Value::Text(fold(text)),
        Value::Map(map) => match map.get("value").or(map.get("contact")) {
            Some(value) => comparable(value),
            None => {
                let parts = map.iter().filter(|(key, _)| *key != "label");
                Value::Map(parts.map(|(key, part)| (key.clone(), comparable(part))).collect())
            }
        },
        other => other.clone(),
    }
}

/// Adds paragraphs to the notes of a record, unless they stand there already. True if any was added.
pub(super) fn add_notes(row: &mut Row, notes: impl Iterator<Item = String>) -> bool {
    let before = row.value("about");
    let mut about = before.as_text().unwrap_or_default().to_owned();
    for note in notes.filter(|note| !note.is_empty()) {
        if !about.contains(&note) {
            about = if about.is_empty() { note } else { format!("{about}\n{note}") };
        }
    }
    let added = before.as_text().unwrap_or_default() != about;
    if added {
        row.set("about", Value::Text(about));
    }
    added
}
