//! Who points to whom: one index over every link field of every table, kept up to date by each change.

use std::collections::{BTreeSet, HashMap};

use super::Change;
use crate::domain::{Row, Table, id::Uuid};

/// From a record to the records that link to it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Links {
    into: HashMap<Uuid, BTreeSet<(Table, Uuid)>>,
}

impl Links {
    /// The records of `table` that link to `target`, oldest first.
    pub fn from(&self, table: Table, target: Uuid) -> impl Iterator<Item = Uuid> + '_ {
        let of_table = (table, Uuid::nil())..=(table, Uuid::max());
        self.into.get(&target).into_iter().flat_map(move |set| set.range(of_table.clone())).map(|(_, id)| *id)
    }

    /// Every record that links to `target`.
    pub fn all(&self, target: Uuid) -> impl Iterator<Item = (Table, Uuid)> + '_ {
        self.into.get(&target).into_iter().flatten().copied()
    }

    pub(super) fn apply(&mut self, change: &Change) {
        self.replace(change.before.as_ref(), change.after.as_ref());
    }

    pub(super) fn replace(&mut self, before: Option<&Row>, after: Option<&Row>) {
        before.into_iter().for_each(|row| self.remove(row));
        after.into_iter().for_each(|row| self.insert(row));
    }

    fn insert(&mut self, row: &Row) {
        let source = (row.table(), row.id());
        row.each_link(|target| {
            self.into.entry(target).or_default().insert(source);
        });
    }

    fn remove(&mut self, row: &Row) {
        let source = (row.table(), row.id());
        row.each_link(|target| {
            if let Some(sources) = self.into.get_mut(&target) {
                sources.remove(&source);
                if sources.is_empty() {
                    self.into.remove(&target);
                }
            }
        });
    }
}
