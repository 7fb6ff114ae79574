//! The records of one kind: as pages of bytes, as far as the checkpoint goes, and what has changed since.

use std::{
    cell::{Cell, OnceCell},
    collections::BTreeMap,
    marker::PhantomData,
    ops::Bound,
    sync::Arc,
};

use super::columns::Columns;
use crate::domain::{Entity, Id, Row, Value, id::Uuid};

/// A page of the checkpoint under the name that it has there.
#[derive(Clone, Debug)]
pub struct Page {
    pub name: Arc<str>,
    pub columns: Arc<Columns>,
}

/// The records of one kind, oldest first. A record is read from its page when somebody looks at it.
#[derive(Clone, Debug)]
pub struct Rows<T> {
    records: Records,
    of: PhantomData<T>,
}

/// [`Rows`] for all that need not know of which kind they are: code for each kind would be a tenth of the wasm.
#[derive(Clone, Debug, Default)]
pub struct Records {
    /// In the order of ids; no two overlap.
    pages: Vec<Opened>,
    /// What the pages do not say: each record as it is now, `None` when it is gone, and when that was.
    changed: BTreeMap<Uuid, (u64, Option<Row>)>,
    len: usize,
}

/// A page and what has been read of it.
#[derive(Clone, Debug)]
struct Opened {
    page: Page,
    read: Box<[OnceCell<Row>]>,
    misses: Cell<usize>,
}

/// Where a record is.
enum Place<'a> {
    OnPage(&'a Opened, usize),
    Changed(&'a Row),
}

/// What the next checkpoint has in place of a page.
pub(super) enum Leaf {
    Same(Page),
    /// The page with these records as they are now; `None` is gone.
    Changed(Page, Vec<(Uuid, Option<Row>)>),
    New(Vec<Row>),
}

/// So many rows of a page are read one by one; who wants more of them will want all.
const FEW: usize = 8;

/// A page was checked when it was read, and only this program writes with that checksum.
const WHOLE: &str = "what the checksum covers is what was written";

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self { records: Records::default(), of: PhantomData }
    }
}

impl<T: Entity> PartialEq for Rows<T> {
    /// The same records; how they are kept does not matter.
    fn eq(&self, other: &Self) -> bool {
        self.records.len == other.records.len && self.records.iter().eq(other.records.iter())
    }
}

impl<T: Entity> Rows<T> {
    pub fn find(&self, id: Id<T>) -> Option<&Arc<T>> {
        T::of_row(self.records.get(id.uuid())?)
    }

    /// Keeps what it reads.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<T>> {
        self.records.iter().filter_map(T::of_row)
    }

    pub fn len(&self) -> usize {
        self.records.len
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(super) fn records(&self) -> &Records {
        &self.records
    }

    pub(super) fn records_mut(&mut self) -> &mut Records {
        &mut self.records
    }
}

impl Records {
    pub fn get(&self, id: Uuid) -> Option<&Row> {
        match self.changed.get(&id) {
            Some((_, row)) => row.as_ref(),
            None => self.on_page(id).map(|(page, at)| page.row(at)),
        }
    }

    fn iter(&self) -> impl Iterator<Item = &Row> {
        self.places().map(|(_, place)| match place {
            Place::OnPage(page, at) => page.row_among_all(at),
            Place::Changed(row) => row,
        })
    }

    /// The records after `after`, for those who go through them once: what is read of a page is not kept.
    pub fn passing(&self, after: Option<Uuid>) -> impl Iterator<Item = Row> + '_ {
        let mut page: (*const Opened, Vec<Row>) = (std::ptr::null(), Vec::new());
        self.places_after(after).map(move |(_, place)| match place {
            Place::Changed(row) => row.clone(),
            Place::OnPage(opened, at) => {
                if let Some(row) = opened.read[at].get() {
                    return row.clone();
                }
                if !std::ptr::eq(page.0, opened) {
                    page = (opened, opened.page.columns.rows().expect(WHOLE));
                }
                page.1[at].clone()
            }
        })
    }

    pub fn ids(&self) -> impl Iterator<Item = Uuid> + '_ {
        self.places().map(|(id, _)| id)
    }

    /// What [`Row::value`] says of each record, without reading more of them.
    pub fn each_value(&self, key: &str, visit: &mut dyn FnMut(Uuid, Value)) {
        let mut column: (*const Opened, Vec<Value>) = (std::ptr::null(), Vec::new());
        for (id, place) in self.places() {
            let value = match place {
                Place::Changed(row) => row.value(key),
                Place::OnPage(page, at) => {
                    if !std::ptr::eq(column.0, page) {
                        column = (page, page.page.columns.values(key).expect(WHOLE));
                    }
                    std::mem::take(&mut column.1[at])
                }
            };
            visit(id, value);
        }
    }

    pub fn count(&self) -> usize {
        self.len
    }

    /// Puts `row` where the record with that id is, or takes it away. `now` grows with each change.
    pub(super) fn set(&mut self, id: Uuid, row: Option<Row>, now: u64) {
        let there = self.changed.get(&id).map_or_else(|| self.on_page(id).is_some(), |(_, row)| row.is_some());
        self.len = self.len + usize::from(row.is_some()) - usize::from(there);
        // Noted also when it is on no page: it may be on one of a checkpoint that is under way.
        self.changed.insert(id, (now, row));
    }

    /// The next page of the checkpoint that is being read; false when it does not come after those before.
    pub(super) fn push(&mut self, page: Page) -> bool {
        let follows = self.pages.last().is_none_or(|last| last.last() < page.columns.id(0));
        if follows {
            self.len += page.columns.len();
            self.pages.push(Opened::of(page));
        }
        follows
    }

    /// Takes the pages of a checkpoint in place of what they say: of what was changed up to `then`.
    pub(super) fn rest_on(&mut self, pages: Vec<Page>, then: u64) {
        let mut before: BTreeMap<Arc<str>, Opened> =
            self.pages.drain(..).map(|it| (it.page.name.clone(), it)).collect();
        self.pages =
            pages.into_iter().map(|page| before.remove(&page.name).unwrap_or_else(|| Opened::of(page))).collect();
        self.changed.retain(|_, (at, _)| *at > then);
    }

    /// The pages as the next checkpoint has them.
    pub(super) fn leaves(&self) -> Vec<Leaf> {
        let mut leaves = Vec::new();
        if self.pages.is_empty() {
            leaves.push(Leaf::New(self.iter().cloned().collect()));
        }
        for (n, opened) in self.pages.iter().enumerate() {
            // What is older than the first page goes to it, what is newer than the last one to that.
            let from = if n == 0 { Bound::Unbounded } else { Bound::Included(opened.first()) };
            let until = self.pages.get(n + 1).map_or(Bound::Unbounded, |next| Bound::Excluded(next.first()));
            let changed = self.changed.range((from, until));
            let changed: Vec<_> = changed.map(|(id, (_, row))| (*id, row.clone())).collect();
            let page = opened.page.clone();
            leaves.push(if changed.is_empty() { Leaf::Same(page) } else { Leaf::Changed(page, changed) });
        }
        leaves
    }

    pub(super) fn pages(&self) -> impl Iterator<Item = &Page> {
        self.pages.iter().map(|opened| &opened.page)
    }

    fn on_page(&self, id: Uuid) -> Option<(&Opened, usize)> {
        let after = self.pages.partition_point(|page| page.first() <= id);
        let page = self.pages.get(after.checked_sub(1)?)?;
        Some((page, page.page.columns.position(id)?))
    }

    fn places(&self) -> impl Iterator<Item = (Uuid, Place<'_>)> {
        self.places_after(None)
    }

    fn places_after(&self, after: Option<Uuid>) -> impl Iterator<Item = (Uuid, Place<'_>)> {
        let begins_before = |page: &Opened| after.is_some_and(|after| page.first() <= after);
        let first = self.pages.partition_point(begins_before).saturating_sub(usize::from(after.is_some()));
        let on_pages =
            self.pages[first..].iter().flat_map(|page| (0..page.read.len()).map(move |at| (page.id(at), page, at)));
        let on_pages = on_pages.skip_while(move |(id, ..)| after.is_some_and(|after| *id <= after));
        let changed = self.changed.range((after.map_or(Bound::Unbounded, Bound::Excluded), Bound::Unbounded));
        let (mut on_pages, mut changed) = (on_pages.peekable(), changed.peekable());
        std::iter::from_fn(move || {
            loop {
                let since = changed.peek().map(|(id, _)| **id);
                match on_pages.peek().map(|(id, ..)| *id) {
                    Some(id) if since.is_none_or(|since| id < since) => {
                        let (id, page, at) = on_pages.next()?;
                        return Some((id, Place::OnPage(page, at)));
                    }
                    id => {
                        if id == since {
                            on_pages.next();
                        }
                        let (id, (_, row)) = changed.next()?;
                        if let Some(row) = row {
                            return Some((*id, Place::Changed(row)));
                        }
                    }
                }
            }
        })
    }
}

impl Leaf {
    /// The rows of what is not the same.
    pub(super) fn rows(self) -> Vec<Row> {
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

impl Opened {
    fn of(page: Page) -> Self {
        let read = (0..page.columns.len()).map(|_| OnceCell::new()).collect();
        Self { page, read, misses: Cell::new(0) }
    }

    fn id(&self, at: usize) -> Uuid {
        self.page.columns.id(at)
    }

    fn first(&self) -> Uuid {
        self.id(0)
    }

    fn last(&self) -> Uuid {
        self.id(self.page.columns.len() - 1)
    }

    fn row(&self, at: usize) -> &Row {
        if self.read[at].get().is_none() {
            self.misses.set(self.misses.get() + 1);
            if self.misses.get() > FEW {
                return self.row_among_all(at);
            }
        }
        self.read[at].get_or_init(|| self.page.columns.row(at).expect(WHOLE))
    }

    /// For those who go through all rows.
    fn row_among_all(&self, at: usize) -> &Row {
        if self.read[at].get().is_none() {
            for (cell, row) in self.read.iter().zip(self.page.columns.rows().expect(WHOLE)) {
                cell.get_or_init(|| row);
            }
        }
        self.read[at].get().expect(WHOLE)
    }
}
