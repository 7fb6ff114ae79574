//! A page and what has been read of it.

use std::{
    cell::{Cell, OnceCell},
    sync::Arc,
};

use crate::{
    domain::{Row, id::Uuid},
    engine::columns::Columns,
};

/// A page of the checkpoint under the name that it has there.
#[derive(Clone, Debug)]
pub struct Page {
    pub name: Arc<str>,
    pub columns: Arc<Columns>,
}

#[derive(Clone, Debug)]
pub struct Opened {
    pub page: Page,
    /// Nothing until the first row is read.
    read: OnceCell<Box<[OnceCell<Row>]>>,
    misses: Cell<usize>,
}

/// So many rows of a page are read one by one; who wants more of them will want all.
const FEW: usize = 8;

/// A page was checked when it was read, and only this program writes with that checksum.
pub const WHOLE: &str = "what the checksum covers is what was written";

impl Opened {
    pub fn of(page: Page) -> Self {
        Self { page, read: OnceCell::new(), misses: Cell::new(0) }
    }

    pub fn len(&self) -> usize {
        self.page.columns.len()
    }

    pub fn id(&self, at: usize) -> Uuid {
        self.page.columns.id(at)
    }

    pub fn first(&self) -> Uuid {
        self.id(0)
    }

    pub fn last(&self) -> Uuid {
        self.id(self.len() - 1)
    }

    /// All rows, without keeping them.
    pub fn rows(&self) -> Vec<Row> {
        self.page.columns.rows().expect(WHOLE)
    }

    pub fn row(&self, at: usize) -> &Row {
        let cell = &self.cells()[at];
        if cell.get().is_none() {
            self.misses.set(self.misses.get() + 1);
            if self.misses.get() > FEW {
                return self.row_among_all(at);
            }
        }
        cell.get_or_init(|| self.page.columns.row(at).expect(WHOLE))
    }

    /// For those who go through all rows.
    pub fn row_among_all(&self, at: usize) -> &Row {
        let cells = self.cells();
        if cells[at].get().is_none() {
            for (cell, row) in cells.iter().zip(self.rows()) {
                cell.get_or_init(|| row);
            }
        }
        cells[at].get().expect(WHOLE)
    }

    fn cells(&self) -> &[OnceCell<Row>] {
        self.read.get_or_init(|| (0..self.len()).map(|_| OnceCell::new()).collect())
    }
}
