//! Finding records by any part of what is written in them.

use std::{cell::RefCell, collections::HashMap};

use super::{Change, Tables};
use crate::domain::{
    Kind, Row, Table, Value,
    fold::{fold, squash},
    id::Uuid,
    phone::Phone,
};

/// The records that are found by their own text, and by which others that link to them are found.
const FOUND: [Table; 3] = [Table::Contact, Table::Company, Table::Deal];

/// The folded texts of contacts, companies and deals. Folding is most of what loading a record would cost, so a text is
/// made when somebody first looks for something, or when there is a moment.
#[derive(Clone, Debug, Default)]
pub struct SearchIndex {
    texts: RefCell<HashMap<Uuid, Box<str>>>,
}

impl PartialEq for SearchIndex {
    /// What it holds follows from the records.
    fn eq(&self, _: &Self) -> bool {
        true
    }
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

/// Is the record what the words look for? Each of them occurs in it or in a record that it links to: a deal is found by
/// whom it is with, a person by the company.
pub fn finds(tables: &Tables, row: &Row, words: &Words) -> bool {
    if words.is_empty() {
        return true;
    }
    let mut texts = tables.search.texts.borrow_mut();
    texts.entry(row.id()).or_insert_with(|| text_of(row));
    let mut ids = vec![row.id()];
    row.each_link(|id| {
        let text = || FOUND.iter().find_map(|table| tables.row(*table, id)).map(|row| text_of(&row));
        // A member or a tag has no text, which is known from then on.
        texts.entry(id).or_insert_with(|| text().unwrap_or_default());
        ids.push(id);
    });
    let occurs = |word: &String| ids.iter().any(|id| texts.get(id).is_some_and(|text| text.contains(word.as_str())));
    words.0.iter().all(occurs)
}

impl SearchIndex {
    pub(super) fn apply(&mut self, change: &Change) {
        if FOUND.contains(&change.table()) {
            self.texts.get_mut().remove(&change.id());
        }
    }
}

/// The records whose texts have not been made yet.
pub fn unread(tables: &Tables) -> Vec<(Table, Uuid)> {
    let texts = tables.search.texts.borrow();
    tables.keys().filter(|(table, id)| FOUND.contains(table) && !texts.contains_key(id)).collect()
}

/// Makes the texts of some records, so that nobody has to wait for them later.
pub fn read_ahead(tables: &Tables, records: &[(Table, Uuid)]) {
    let mut texts = tables.search.texts.borrow_mut();
    for (table, id) in records {
        if let Some(row) = tables.row(*table, *id) {
            texts.entry(*id).or_insert_with(|| text_of(&row));
        }
    }
}

/// Everything written in a record, folded; once more without spaces, so that compounds are found however they are
/// spaced («کسب‌وکار», «کسب و کار»), and phone numbers however they are grouped.
fn text_of(row: &Row) -> Box<str> {
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
    folded.into()
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
        let mut tables = Tables::default();
        tables.load(row.clone());
        for typed in ["علی", "کریمی نژاد", "0912 345", "۰۹۱۲۳۴۵", "+98912", "6789"] {
            assert!(finds(&tables, &row, &Words::of(typed)), "{typed}");
        }
        assert!(!finds(&tables, &row, &Words::of("0913")));
    }

    #[test]
    fn finds_what_a_record_says_now() {
        let mut tables = Tables::default();
        let mut contact = Contact { name: "Sara".to_owned(), ..Contact::default() };
        contact.meta.id = Uuid::from_u128(1);
        let before = Arc::new(contact.clone()).into_row();
        tables.load(before.clone());
        assert_eq!(unread(&tables).len(), 1);
        read_ahead(&tables, &unread(&tables));
        assert!(unread(&tables).is_empty());
        contact.name = "Nargess".to_owned();
        let after = Arc::new(contact).into_row();
        tables.apply(&Change { before: Some(before), after: Some(after.clone()) });
        assert!(finds(&tables, &after, &Words::of("nargess")) && !finds(&tables, &after, &Words::of("sara")));
    }
}
