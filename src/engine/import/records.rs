//! The records that a plan makes or changes, over those that are there.

use std::collections::BTreeMap;

use super::super::Tables;
use crate::domain::{Id, Row, Table, id::Uuid};

/// A record as it was and as it will be.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Draft {
    /// `None` for a new one.
    pub before: Option<Row>,
    pub after: Row,
}

impl Draft {
    pub fn changes(&self) -> bool {
        self.before.as_ref() != Some(&self.after)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Drafts(BTreeMap<(Table, Uuid), Draft>);

impl Drafts {
    /// The record as the plan leaves it so far.
    pub fn row(&self, tables: &Tables, table: Table, id: Uuid) -> Option<Row> {
        match self.0.get(&(table, id)) {
            Some(draft) => Some(draft.after.clone()),
            None => tables.row(table, id),
        }
    }

    /// Is it made by this plan?
    pub fn is_new(&self, table: Table, id: Uuid) -> bool {
        self.0.get(&(table, id)).is_some_and(|draft| draft.before.is_none())
    }

    /// An empty record with a fresh id, not yet among the drafts.
    pub fn fresh(table: Table) -> Row {
        let mut row = Row::empty(table);
        row.meta_mut().id = Id::<()>::fresh().uuid();
        row
    }

    pub fn put(&mut self, tables: &Tables, row: Row) {
        let (table, id) = (row.table(), row.id());
        match self.0.get_mut(&(table, id)) {
            Some(draft) => draft.after = row,
            None => {
                self.0.insert((table, id), Draft { before: tables.row(table, id), after: row });
            }
        }
    }

    /// Those that change something, in the order of tables.
    pub fn iter(&self) -> impl Iterator<Item = &Draft> {
        self.0.values().filter(|draft| draft.changes())
    }

    pub fn holds(&self, id: Uuid) -> bool {
        Table::ALL.iter().any(|table| self.0.contains_key(&(*table, id)))
    }
}
