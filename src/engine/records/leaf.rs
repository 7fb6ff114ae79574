//! What the next checkpoint has in place of a page.

use std::collections::BTreeMap;

use super::page::{Page, WHOLE};
use crate::domain::{Row, id::Uuid};

pub enum Leaf {
    Same(Page),
    /// The page with these records as they are now; `None` is gone.
    Changed(Page, Vec<(Uuid, Option<Row>)>),
    New(Vec<Row>),
}

impl Leaf {
    pub fn rows(self) -> Vec<Row> {
        let (page, changed) = match self {
            Self::New(rows) => return rows,
            Self::Same(page) => (page, Vec::new()),
            Self::Changed(page, changed) => (page, changed),
        };
        let rows = page.columns.rows().expect(WHOLE);
        let mut rows: BTreeMap<Uuid, Row> = rows.into_iter().map(|row| (row.id(), row)).collect();
        for (id, row) in changed {
            match row {
                Some(row) => rows.insert(id, row),
                None => rows.remove(&id),
            };
        }
        rows.into_values().collect()
    }
}
