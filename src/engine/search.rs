//! Finding records by any part of what is written in them.

use std::{
    cell::RefCell,
    collections::{BTreeMap, HashSet},
};

use self::text::text_of;
use super::{Change, Tables, shelf::Shelf, work::PART};
use crate::domain::{Row, Table, fold::fold, id::Uuid};

mod text;

/// The records that are found by their own text, and by which others that link to them are found.
pub(super) const FOUND: [Table; 3] = [Table::Contact, Table::Company, Table::Deal];

/// The folded texts of contacts, companies and deals. Folding is most of what loading a record would cost, so a text is
/// made when somebody first looks for something, or when there is a moment.
#[derive(Clone, Debug, Default)]
pub struct SearchIndex {
    shelves: RefCell<BTreeMap<Table, Shelf>>,
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

/// The records of `table` that the words look for; `None` when there are no words. Each word occurs in the record or in
/// one that it links to: a deal is found by whom it is with, a person by the company.
pub fn found(tables: &Tables, table: Table, words: &Words) -> Option<HashSet<Uuid>> {
    if !words.is_empty() {
        while read_ahead(tables) {}
    }
    let shelves = tables.search.shelves.borrow();
    let found = |word: &String| {
        let mut found = HashSet::new();
        for (there, shelf) in shelves.iter() {
            let links_there = table.fields().any(|field| field.kind.links_to(*there));
            if *there != table && !links_there {
                continue;
            }
            for (id, _) in shelf.holding(word) {
                if *there == table {
                    found.insert(id);
                }
                if links_there {
                    found.extend(tables.records(table).links().to(id));
                }
            }
        }
        found
    };
    words.0.iter().map(found).reduce(|all, these| &all & &these)
}

impl SearchIndex {
    pub(super) fn apply(&mut self, change: &Change) {
        if let Some(shelf) = self.shelves.get_mut().get_mut(&change.table()) {
            shelf.forget(change.id(), change.after.is_some());
        }
    }
}

/// Reads some of the texts that have not been read, so that nobody has to wait for them later. Whether any are left.
pub fn read_ahead(tables: &Tables) -> bool {
    let mut shelves = tables.search.shelves.borrow_mut();
    for table in FOUND {
        let shelf = shelves.entry(table).or_default();
        let mut rows: Vec<Row> = tables.records(table).passing(shelf.read_up_to()).take(2 * PART).collect();
        if rows.is_empty() {
            rows = shelf.take_changed(PART).iter().filter_map(|id| tables.row(table, *id)).collect();
        }
        if !rows.is_empty() {
            rows.iter().for_each(|row| shelf.put(row.id(), &text_of(row)));
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        Company, Contact, Entity, Id,
        contact::Labelled,
        phone::{Country, Phone},
    };
    use std::sync::Arc;

    fn finds(tables: &Tables, typed: &str) -> bool {
        found(tables, Table::Contact, &Words::of(typed)).is_some_and(|found| found.contains(&Uuid::from_u128(1)))
    }

    #[test]
    fn finds_people_however_they_are_typed() {
        let phone = Phone::parse("0912 345 6789", Country::Iran).expect("a number");
        let phones = vec![Labelled { label: String::new(), value: phone }];
        let mut contact = Contact { name: "علي کريمي‌نژاد".to_owned(), phones, ..Contact::default() };
        contact.meta.id = Uuid::from_u128(1);
        let mut tables = Tables::default();
        tables.load(Arc::new(contact).into_row());
        for typed in ["علی", "کریمی نژاد", "0912 345", "۰۹۱۲۳۴۵", "+98912", "6789"] {
            assert!(finds(&tables, typed), "{typed}");
        }
        assert!(!finds(&tables, "0913"));
        assert_eq!(found(&tables, Table::Contact, &Words::of("  ")), None);
    }

    #[test]
    fn finds_what_records_say_now() {
        let mut tables = Tables::default();
        let mut firm = Company { name: "Acme".to_owned(), ..Company::default() };
        firm.meta.id = Uuid::from_u128(2);
        let mut contact =
            Contact { name: "Sara".to_owned(), company: Some(Id::of_uuid(firm.meta.id)), ..Contact::default() };
        contact.meta.id = Uuid::from_u128(1);
        let (firm, before) = (Arc::new(firm).into_row(), Arc::new(contact.clone()).into_row());
        tables.load(firm.clone());
        tables.load(before.clone());
        assert!(finds(&tables, "sara acme") && !finds(&tables, "sara acne"));
        assert!(!finds(&tables, "raac"), "no text runs into the next");

        contact.name = "Nargess".to_owned();
        let after = Arc::new(contact).into_row();
        tables.apply(&Change { before: Some(before), after: Some(after.clone()) });
        assert!(finds(&tables, "nargess acme") && !finds(&tables, "sara"));
        tables.apply(&Change { before: Some(firm), after: None });
        assert!(finds(&tables, "nargess") && !finds(&tables, "acme"));
        tables.apply(&Change { before: Some(after), after: None });
        assert_eq!(found(&tables, Table::Contact, &Words::of("nargess")), Some(HashSet::new()));
    }
}
