//! Some of the records of a table: all at first, fewer with each test. Fields are read where they lie, and only of the
//! records that have passed so far.

use super::{Tables, records::Records};
use crate::domain::{Table, Value, id::Uuid};

pub struct Selection<'a> {
    records: &'a Records,
    /// For each record, oldest first.
    marks: Vec<bool>,
}

impl<'a> Selection<'a> {
    pub fn all(tables: &'a Tables, table: Table) -> Self {
        let records = tables.records(table);
        Self { records, marks: vec![true; records.count()] }
    }

    /// Keeps the records of which [`Row::value`](crate::domain::Row::value) says something that passes.
    #[must_use]
    pub fn keep(mut self, key: &str, mut test: impl FnMut(&Value) -> bool) -> Self {
        self.records.keep(key, &mut self.marks, &mut test);
        self
    }

    #[must_use]
    pub fn keep_ids(mut self, test: impl Fn(Uuid) -> bool) -> Self {
        for (mark, id) in self.marks.iter_mut().zip(self.records.ids()) {
            *mark = *mark && test(id);
        }
        self
    }

    pub fn each_value(&self, key: &str, mut visit: impl FnMut(Uuid, &Value)) {
        self.records.each_value(key, Some(&self.marks), &mut visit);
    }

    /// Oldest first.
    pub fn ids(&self) -> impl Iterator<Item = Uuid> {
        self.records.ids().zip(&self.marks).filter(|(_, mark)| **mark).map(|(id, _)| id)
    }

    pub fn count(&self) -> usize {
        self.marks.iter().filter(|mark| **mark).count()
    }
}
