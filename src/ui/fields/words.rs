//! What fields and their choices are called.

use crate::{
    domain::{FieldInfo, Table},
    i18n::{Arg, say, say_with},
    tr,
};

/// A field's name, as over a column or beside a value.
pub fn label(table: Table, field: &FieldInfo) -> String {
    say(&format!("field-{}-{}", table.as_str(), field.key))
}

/// One of a closed list.
pub fn choice_words(list: &str, key: &str) -> String {
    say(&format!("choice-{list}-{key}"))
}

/// Labels of addresses and numbers that have words in every language; all others are the user's own.
pub const LABELS: &[&str] = &["work", "home", "mobile", "other"];
/// Roles of people in a deal, likewise.
pub const ROLES: &[&str] = &["decides", "advises", "uses", "pays"];

/// A label as one reads it.
pub fn label_words(label: &str) -> String {
    if LABELS.contains(&label) { choice_words("label", label) } else { label.to_owned() }
}

/// A role as one reads it.
pub fn role_words(role: &str) -> String {
    if ROLES.contains(&role) { choice_words("role", role) } else { role.to_owned() }
}

/// What to store for a typed label or role: the name of a known one, else the text.
pub fn known(list: &str, keys: &[&str], text: &str) -> String {
    let text = text.trim();
    let key = keys.iter().find(|key| choice_words(list, key) == text);
    key.map_or_else(|| text.to_owned(), |key| (*key).to_owned())
}

pub fn yes_or_no(flag: bool) -> String {
    if flag { tr!("fields-yes") } else { tr!("fields-no") }
}

/// "1 h 5 min"
pub fn duration(seconds: i64) -> String {
    let (hours, minutes) = (seconds / 3600, seconds % 3600 / 60);
    match (hours, minutes) {
        (0, 0) if seconds > 0 => tr!("fields-seconds", count = seconds),
        (0, _) => tr!("fields-minutes", count = minutes),
        (_, 0) => tr!("fields-hours", count = hours),
        _ => tr!("fields-hours-minutes", hours = hours, minutes = minutes),
    }
}

/// "every two weeks"
pub fn repeat(unit: &str, every: u16) -> String {
    say_with(&format!("fields-every-{unit}"), &[("count", Arg::Number(every.max(1).into()))])
}

/// The ten label hues.
pub fn hue(hue: u8) -> String {
    say(&format!("fields-hue-{hue}"))
}
