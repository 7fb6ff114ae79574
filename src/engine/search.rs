//! Finding records by any part of what is written in them.

use std::collections::HashMap;

use super::Change;
use crate::domain::{
    Kind, Row, Table, Value,
    fold::{fold, squash},
    id::Uuid,
    phone::Phone,
};

/// The folded text of every contact, company and deal, kept up to date by each change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchIndex {
    texts: HashMap<Uuid, String>,
}

/// What a user typed, ready to be looked for: every word must occur somewhere.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words(Vec<String>);

impl Words {
    pub fn of(typed: &str) -> Self {
        Self(fold(typed).split_whitespace().map(str::to_owned).collect())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl SearchIndex {
    /// Does each word occur in one of the records?
    pub fn matches(&self, ids: &[Uuid], words: &Words) -> bool {
        let texts: Vec<_> = ids.iter().filter_map(|id| self.texts.get(id)).collect();
        words.0.iter().all(|word| texts.iter().any(|text| text.contains(word.as_str())))
    }

    pub(super) fn apply(&mut self, change: &Change) {
        if !matches!(change.table(), Table::Contact | Table::Company | Table::Deal) {
            return;
        }
        match &change.after {
            Some(row) => self.texts.insert(row.id(), text_of(row)),
            None => self.texts.remove(&change.id()),
        };
    }
}

/// Everything written in a record, folded; once more without spaces, so that compounds are found however they are
/// spaced («کسب‌وکار», «کسب و کار»), and phone numbers however they are grouped.
fn text_of(row: &Row) -> String {
    let mut text = String::new();
    row.each_field(|field, value| {
        if !field.log && !field.kind.links() {
            gather(&value, &mut text);
        }
        if matches!(field.kind, Kind::Phone | Kind::Phones) {
            gather_phones(&value, &mut text);
        }
    });
    let squashed: Vec<_> = text.lines().map(squash).collect();
    format!("{}\n{}", fold(&text), squashed.join("\n"))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Contact, Entity, contact::Labelled, phone::Country};
    use std::sync::Arc;

    #[test]
    fn finds_people_however_they_are_typed() {
        let phone = Phone::parse("0912 345 6789", Country::Iran).expect("a number");
        let phones = vec![Labelled { label: String::new(), value: phone }];
        let mut contact = Contact { name: "علي کريمي‌نژاد".to_owned(), phones, ..Contact::default() };
        contact.meta.id = Uuid::from_u128(1);
        let row = Arc::new(contact).into_row();
        let mut index = SearchIndex::default();
        index.apply(&Change { before: None, after: Some(row.clone()) });
        for typed in ["علی", "کریمی نژاد", "0912 345", "۰۹۱۲۳۴۵", "+98912", "6789"] {
            assert!(index.matches(&[row.id()], &Words::of(typed)), "{typed}");
        }
        assert!(!index.matches(&[row.id()], &Words::of("0913")));
    }
}
