//! The text by which a record is found.

use crate::domain::{
    Kind, Row, Value,
    fold::{fold, squash},
    phone::Phone,
};

/// Everything written in a record, folded; once more without spaces, so that compounds are found however they are
/// spaced («کسب‌وکار», «کسب و کار»), and phone numbers however they are grouped.
pub fn text_of(row: &Row) -> String {
    let mut text = String::new();
    row.each_field(|field, value| {
        if !field.log && !field.kind.links() {
            gather(&value, &mut text);
        }
        if matches!(field.kind, Kind::Phone | Kind::Phones) {
            gather_phones(&value, &mut text);
        }
    });
    let mut folded = fold(&text);
    let squashed: Vec<_> = folded.lines().map(squash).collect();
    folded.push_str(&squashed.join("\n"));
    folded
}

/// Numbers as people of their country write them: kept as +98912…, looked for as 0912….
fn gather_phones(value: &Value, text: &mut String) {
    match value {
        Value::Text(number) => {
            text.push_str(&Phone::of_stored(number).national());
            text.push('\n');
        }
        Value::List(list) => list.iter().filter_map(|entry| entry.at("value")).for_each(|it| gather_phones(it, text)),
        _ => {}
    }
}

fn gather(value: &Value, text: &mut String) {
    match value {
        Value::Text(it) => {
            text.push_str(it);
            text.push('\n');
        }
        Value::List(list) => list.iter().for_each(|value| gather(value, text)),
        Value::Map(map) => map.values().for_each(|value| gather(value, text)),
        _ => {}
    }
}
