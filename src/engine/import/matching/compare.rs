//! In which form what records are known by is compared, and what speaks against two being one.

use std::collections::HashSet;

use super::super::{gather::Said, target::REFERENCE};
use crate::domain::{
    Row, Value,
    fold::{fold, squash},
};

/// Shorter ones are extensions, shared by whole offices.
const SHORTEST_PHONE: usize = 6;

/// Amount and date of closing.
pub(in super::super) fn alike(value: impl Fn(&str) -> Value) -> String {
    ["amount", "expected_close"].map(|key| value(key).as_text().unwrap_or_default().to_owned()).join(" ")
}

pub(in super::super) fn is_long(phone: &str) -> bool {
    phone.chars().filter(|c| c.is_numeric()).count() >= SHORTEST_PHONE
}

/// The texts of labelled entries, as they are compared.
pub(in super::super) fn texts(list: &[Value]) -> Vec<String> {
    list.iter().filter_map(|entry| entry.at("value").and_then(Value::as_text)).map(fold).collect()
}

/// Where the text stands in the list of a record.
pub(in super::super) fn place(row: &Row, list: &str, text: &String) -> Option<usize> {
    texts(row.value(list).as_list()).iter().position(|it| it == text)
}

/// Both have entries in the list, and none in common.
pub(in super::super) fn contradicts(row: &Row, said: &Said, list: &str) -> bool {
    let (known, told) = (texts(row.value(list).as_list()), texts(said.list(list)));
    !known.is_empty() && !told.is_empty() && !known.iter().any(|it| told.contains(it))
}

/// The other program had them under two numbers.
pub(in super::super) fn has_other_number(row: &Row, said: &Said) -> bool {
    let known = row.value(REFERENCE);
    let told = said.text(REFERENCE);
    known.as_text().is_some_and(|known| !told.is_empty() && known != told && column(known) == column(told))
}

/// Which column such a number came from.
pub(in super::super) fn column(number: &str) -> String {
    number.split(':').next().unwrap_or_default().to_owned()
}

/// One name holds all the words of the other; no name agrees with any.
pub(in super::super) fn is_same_name(name: &str, row: &Row) -> bool {
    let known = name_of(row);
    let have_same_words = || {
        let (one, other) = (words(name), words(&known));
        one.is_subset(&other) || other.is_subset(&one)
    };
    name_key(name) == name_key(&known) || have_same_words()
}

pub(in super::super) fn words(name: &str) -> HashSet<String> {
    fold(name).split_whitespace().map(name_key).collect()
}

/// The form in which names are compared; one of nothing but punctuation stays itself.
pub(in super::super) fn name_key(name: &str) -> String {
    let squashed = squash(name);
    if squashed.is_empty() { fold(name).trim().to_owned() } else { squashed }
}

pub(in super::super) fn name_of(row: &Row) -> String {
    row.value("name").as_text().unwrap_or_default().to_owned()
}
