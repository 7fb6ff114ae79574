//! What a backup holds beside what a workspace holds now.

use super::Tables;
use crate::domain::{Row, Table, instant::Instant};

/// Counted record by record; feed it with [`Difference::record`], end with [`Difference::finish`].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Difference {
    pub same: usize,
    /// Records that both hold, but not alike.
    pub changed: usize,
    /// Records of the backup that are not here (any more).
    pub only_there: usize,
    /// Records that are here and not in the backup.
    pub only_here: usize,
    /// When a record of the backup last changed.
    pub newest_there: Instant,
    pub newest_here: Instant,
}

impl Difference {
    /// The next record of the backup.
    pub fn record(&mut self, row: &Row, here: &Tables) {
        let count = match here.row(row.table(), row.id()) {
            None => &mut self.only_there,
            Some(other) if other == *row => &mut self.same,
            Some(_) => &mut self.changed,
        };
        *count += 1;
        self.newest_there = self.newest_there.max(row.meta().updated_at);
    }

    /// After the last record.
    pub fn finish(mut self, here: &Tables) -> Self {
        let all: usize = Table::ALL.iter().map(|table| here.count(*table)).sum();
        self.only_here = all.saturating_sub(self.same + self.changed);
        let times = Table::ALL.iter().flat_map(|table| here.rows(*table)).map(|row| row.meta().updated_at);
        self.newest_here = times.max().unwrap_or_default();
        self
    }

    /// How many records are not alike.
    pub fn count(&self) -> usize {
        self.changed + self.only_there + self.only_here
    }
}
