//! All records as they are at one moment, for long work beside which others go on changing them.

use std::collections::VecDeque;

use super::{Tables, records::Leaf};
use crate::domain::{Row, Table};

pub struct Frozen {
    leaves: VecDeque<Leaf>,
    len: usize,
}

impl Frozen {
    pub fn of(tables: &Tables) -> Self {
        let leaves = Table::ALL.iter().flat_map(|table| tables.records(*table).leaves()).collect();
        Self { leaves, len: tables.len() }
    }

    /// These records, in this order.
    pub fn of_rows(rows: Vec<Row>) -> Self {
        Self { len: rows.len(), leaves: [Leaf::New(rows)].into() }
    }

    /// How many records there are in all.
    pub fn len(&self) -> usize {
        self.len
    }

    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The next records, in the order of tables and ids.
    pub fn part(&mut self) -> Option<Vec<Row>> {
        self.leaves.pop_front().map(Leaf::rows)
    }
}
