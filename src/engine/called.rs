//! Records by what they are called: for fields that link to them, and for lines in which their names stand.

use std::{cell::RefCell, collections::BTreeMap};

use super::{Change, Tables, shelf::Shelf};
use crate::domain::{
    Table,
    fold::fold,
    id::Uuid,
    sort_key::sort_key,
    sorting::{sort_by, sort_by_key},
};

/// So many names are read in a step.
const PART: usize = 2_000;

/// The folded names, table by table; of each from when somebody first looks for one in it.
#[derive(Clone, Debug, Default)]
pub struct Called(RefCell<BTreeMap<Table, Shelf>>);

impl Called {
    pub(super) fn apply(&mut self, change: &Change) {
        if let Some(shelf) = self.0.get_mut().get_mut(&change.table()) {
            shelf.forget(change.id(), change.after.is_some());
        }
    }
}

/// Visits the records in whose name the text occurs, with the folded name.
pub fn each_holding(tables: &Tables, table: Table, text: &str, mut visit: impl FnMut(Uuid, &str)) {
    with(tables, table, |shelf| shelf.holding(&fold(text)).for_each(|(id, name)| visit(id, name)));
}

/// The records in whose name the text occurs, at least `most` if there are so many: first those that begin with it, then
/// those with a word that does; among these by `place`, then by name.
pub fn best(tables: &Tables, table: Table, text: &str, most: usize, place: impl Fn(Uuid) -> (i64, i64)) -> Vec<Uuid> {
    let wanted = fold(text.trim());
    let mut found = Vec::new();
    each_holding(tables, table, &wanted, |id, name| {
        let at = name.find(&wanted).unwrap_or_default();
        let begins_a_word = at == 0 || name[..at].ends_with(' ');
        found.push(((at != 0, !begins_a_word, place(id)), id));
    });
    sort_by(&mut found, |(a, _), (b, _)| a.cmp(b));
    // Names are compared only as far as they matter.
    if let Some((last, _)) = found.get(most) {
        found.truncate(found.partition_point(|(rank, _)| rank <= last));
    }
    sort_by_key(&mut found, |(rank, id)| (*rank, tables.name(table, *id).map(|name| sort_key(&name))));
    found.into_iter().map(|(_, id)| id).collect()
}

/// Visits the records whose name begins with the text, with the folded name.
pub fn each_beginning(tables: &Tables, table: Table, text: &str, mut visit: impl FnMut(Uuid, &str)) {
    with(tables, table, |shelf| shelf.beginning(&fold(text)).for_each(|(id, name)| visit(id, name)));
}

/// Reads some of the names that have not been read, so that nobody has to wait for them later. Whether any are left.
pub fn read_ahead(tables: &Tables) -> bool {
    let mut shelves = tables.called.0.borrow_mut();
    [Table::Contact, Table::Company].iter().any(|table| read_on(tables, *table, shelves.entry(*table).or_default()))
}

fn with(tables: &Tables, table: Table, look: impl FnOnce(&Shelf)) {
    let mut shelves = tables.called.0.borrow_mut();
    let shelf = shelves.entry(table).or_default();
    while read_on(tables, table, shelf) {}
    look(shelf);
}

fn read_on(tables: &Tables, table: Table, shelf: &mut Shelf) -> bool {
    let (mut read, after) = (false, shelf.read_up_to());
    tables.records(table).each_value_after(table.name_key(), after, PART, &mut |id, name| {
        shelf.put(id, &on_a_line(name.as_text().unwrap_or_default()));
        read = true;
    });
    for id in shelf.take_changed(PART) {
        if let Some(row) = tables.row(table, id) {
            shelf.put(id, &on_a_line(&row.name()));
            read = true;
        }
    }
    read
}

/// Folded, and on one line, as shelves keep texts apart by lines.
fn on_a_line(name: &str) -> String {
    fold(name).replace('\n', " ")
}
