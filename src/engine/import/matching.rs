//! Which record a row means: by e-mail, phone, web address or name; when in doubt none, with a word to the user.
//!
//! People with different e-mail addresses are never taken for one person on the strength of a name or a shared phone.

mod compare;
mod keys;
mod known;
mod person;
mod traits;

use std::collections::{BTreeSet, HashMap};

use super::{
    super::{Tables, read::host},
    gather::Said,
    records::Drafts,
    target::REFERENCE,
};
use crate::domain::{Row, Table, fold::fold, id::Uuid};
pub(super) use compare::name_key;
use compare::{alike, column, has_other_number, is_same_name, name_of};
use keys::{Key, Mark};
use known::Known;
use traits::Number;

/// A company that is told but not there yet: not the same as none.
pub(super) const UNKNOWN: Uuid = Uuid::nil();

/// Finds the record that a row means.
#[derive(Default)]
pub(super) struct Index {
    known: Known,
    /// Those that have held numbers of other programs.
    columns: BTreeSet<String>,
    /// What people were called before.
    former: HashMap<Uuid, Vec<String>>,
}

/// The records there are and those that the plan makes.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub tables: &'a Tables,
    pub drafts: &'a Drafts,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Found {
    pub id: Option<Uuid>,
    /// The name of a record that may be the same but is not taken for it.
    pub maybe: Option<String>,
}

/// What a row tells of a deal, beside its own fields.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Around {
    pub company: Option<Uuid>,
    pub contact: Option<Uuid>,
}

impl Index {
    pub fn of(tables: &Tables) -> Self {
        let mut index = Self::default();
        let kinds = [Table::Contact, Table::Company, Table::Deal];
        kinds.into_iter().flat_map(|table| tables.rows(table)).for_each(|row| index.note(None, &row));
        for deal in tables.rows(Table::Deal) {
            keys::of_deal(&deal, &[Mark::Free], |key| index.known.add(key, deal.id()));
        }
        index
    }

    /// Takes in a record that is there, is new or has changed.
    pub fn note(&mut self, before: Option<&Row>, row: &Row) {
        self.columns.extend(row.value(REFERENCE).as_text().map(column));
        match row.table() {
            Table::Contact => self.note_person(before, row),
            Table::Company => keys::of_company(row, |key| self.known.add(key, row.id())),
            _ => keys::of_deal(row, &keys::lasting_marks(row), |key| self.known.add(key, row.id())),
        }
    }

    /// Files somebody anew, under their former names too: a row may still use one.
    fn note_person(&mut self, before: Option<&Row>, row: &Row) {
        let is_known_by = ["name", "emails", "phones", "company", REFERENCE];
        if before.is_some_and(|before| is_known_by.iter().all(|key| before.value(key) == row.value(key))) {
            return;
        }
        let (id, key) = (row.id(), |row: &Row| name_key(&name_of(row)));
        let renamed = before.map(key).filter(|name| *name != key(row));
        if let Some(name) = renamed {
            self.former.entry(id).or_default().push(name);
        }
        let mut names = self.former.get(&id).cloned().unwrap_or_default();
        names.push(key(row));
        if let Some(before) = before {
            keys::of_person(before, &names, |_, finer| finer().into_iter().for_each(|key| self.known.remove(key, id)));
        }
        keys::of_person(row, &names, |key, finer| {
            self.known.add(key, id);
            if self.known.first(key) != Some(id) {
                finer().into_iter().for_each(|key| self.known.add(key, id));
            }
        });
    }

    /// A row has been matched to that deal: none takes it for want of a better one again.
    pub fn take(&mut self, tables: &Tables, deal: Uuid) {
        if let Some(row) = tables.row(Table::Deal, deal) {
            keys::of_deal(&row, &[Mark::Free], |key| self.known.remove(key, deal));
        }
    }

    /// The oldest under any of the keys that is one.
    fn oldest(&self, keys: &[Key], is_it: impl Fn(Uuid) -> bool) -> Option<Uuid> {
        keys.iter().filter_map(|key| self.known.under(*key).find(|id| is_it(*id))).min()
    }

    /// By web address if the names agree, then by name.
    pub fn company(&self, view: View, said: &Said) -> Found {
        let name = said.text("name");
        let row = |id: Uuid| view.drafts.row(view.tables, Table::Company, id);
        let host = host(said.text("domain")).map(fold).unwrap_or_default();
        let by_host = || self.known.under(Key::Host(&host)).filter_map(row);
        let found = by_host().find(|row| is_same_name(name, row)).map(|row| row.id());
        let found = found.or_else(|| {
            let key = Some(name_key(name)).filter(|_| !name.trim().is_empty())?;
            let numbers = Number::fitting(said.text(REFERENCE), &self.columns);
            let keys: Vec<Key> = numbers.iter().map(|number| Key::Company(&key, number)).collect();
            self.oldest(&keys, |id| row(id).is_some_and(|row| !has_other_number(&row, said)))
        });
        let maybe = if found.is_some() { None } else { by_host().next() };
        Found { id: found, maybe: maybe.map(|row| name_of(&row)) }
    }

    /// By title and company or person. Where a file has several such deals, amount and date of closing tell them
    /// apart, and each row takes another one.
    pub fn deal(&self, view: View, said: &Said, around: Around) -> Option<Uuid> {
        let title = name_key(said.text("title"));
        let with = [around.company, around.contact].into_iter().flatten().map(Some);
        let with: Vec<_> = if around == Around::default() { vec![None] } else { with.collect() };
        let told = |key: &str| said.values.get(key).map(|told| told.value.clone()).unwrap_or_default();
        let marked = |mark: Mark, numbers: &[Number]| {
            let numbers = || numbers.iter();
            let keys = with.iter().flat_map(|with| numbers().map(|number| Key::Deal(&title, *with, &mark, number)));
            let row = |id| view.drafts.row(view.tables, Table::Deal, id);
            self.oldest(&keys.collect::<Vec<_>>(), |id| row(id).is_some_and(|row| !has_other_number(&row, said)))
        };
        let number = said.text(REFERENCE);
        let numbers = Number::fitting(number, &self.columns);
        let numbered = if number.is_empty() { None } else { marked(Mark::Any, &[Number::Is(number.to_owned())]) };
        let exact = || marked(Mark::Alike(alike(told)), &numbers);
        let free = || marked(Mark::Free, &numbers);
        numbered.or_else(exact).or_else(free)
    }
}
