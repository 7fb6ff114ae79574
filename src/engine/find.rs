//! Looking for records of any kind at once.

use super::{
    Tables, called,
    search::{self, Words},
};
use crate::domain::{Table, id::Uuid};

/// The kinds that are looked through, in the order in which they are shown.
pub const KINDS: [Table; 3] = search::FOUND;

/// Up to `most` records of each kind: those whose name holds what was typed, best first; then those in which every word
/// occurs, or in a record that they link to, newest first.
pub fn anywhere(tables: &Tables, typed: &str, most: usize) -> Vec<(Table, Uuid)> {
    if typed.trim().is_empty() {
        return Vec::new();
    }
    let words = Words::of(typed);
    let of_kind = |table: Table| {
        let mut ids = called::best(tables, table, typed, most, |_| (0, 0));
        ids.truncate(most);
        if ids.len() < most {
            let found = search::found(tables, table, &words).into_iter().flatten();
            let mut others: Vec<Uuid> = found.filter(|id| !ids.contains(id)).collect();
            others.sort_unstable_by(|a, b| b.cmp(a));
            ids.extend(others.into_iter().take(most - ids.len()));
        }
        ids.into_iter().map(move |id| (table, id))
    };
    KINDS.into_iter().flat_map(of_kind).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Company, Contact, Entity, Id, contact::Labelled, email::Email};
    use std::sync::Arc;

    #[test]
    fn names_come_before_what_is_written_elsewhere() {
        let mut tables = Tables::default();
        let mut firm = Company { name: "Anna & Sons".to_owned(), ..Company::default() };
        firm.meta.id = Uuid::from_u128(100);
        let firm_id = Id::of_uuid(firm.meta.id);
        tables.load(Arc::new(firm).into_row());
        let people =
            [(1, "Hanna Berg", ""), (2, "Anna Karenina", ""), (3, "Joe Anna", ""), (4, "Sara", "anna@example.test")];
        for (id, name, email) in people {
            let emails = Email::parse(email).map(|value| Labelled { label: String::new(), value });
            let mut contact =
                Contact { name: name.to_owned(), emails: emails.into_iter().collect(), ..Contact::default() };
            contact.meta.id = Uuid::from_u128(id);
            tables.load(Arc::new(contact).into_row());
        }
        let mut colleague = Contact { name: "Zoe".to_owned(), company: Some(firm_id), ..Contact::default() };
        colleague.meta.id = Uuid::from_u128(5);
        tables.load(Arc::new(colleague).into_row());

        let found = |typed, most| {
            let found = anywhere(&tables, typed, most);
            found.into_iter().map(|(_, id)| id.as_u128()).collect::<Vec<_>>()
        };
        assert_eq!(found("ANNA", 9), [2, 3, 1, 5, 4, 100]);
        assert_eq!(found("anna", 2), [2, 3, 100]);
        assert_eq!(found("berg hanna", 9), [1], "words in any order");
        assert!(found("  ", 9).is_empty() && found("xyz", 9).is_empty());
    }
}
