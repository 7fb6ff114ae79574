//! The records of one table: as pages of bytes, as far as the checkpoint goes, and what has changed since. Code for each
//! kind of them would be a tenth of the wasm, so nothing in here knows of which kind they are.

mod leaf;
mod page;
mod stretch;

use std::{
    cell::{OnceCell, RefCell},
    collections::BTreeMap,
    ops::Bound,
    sync::Arc,
};

pub(super) use self::leaf::Leaf;
pub use self::page::Page;
pub(super) use self::page::WHOLE;
use self::{page::Opened, stretch::Stretch};
use super::{
    Change,
    links::{Gather, Links},
};
use crate::domain::{Row, Value, id::Uuid};

#[derive(Clone, Debug, Default)]
pub struct Records {
    /// In the order of ids; no two overlap.
    pages: Vec<Opened>,
    changed: Changed,
    len: usize,
    /// Whom the records link to; gathered when somebody first asks, and kept up to date from then on.
    links: OnceCell<Links>,
    /// The links, while they are being gathered.
    gathering: RefCell<Option<Gather>>,
}

/// What the pages do not say: each record as it is now, `None` when it is gone, and when that was.
type Changed = BTreeMap<Uuid, (u64, Option<Row>)>;

impl Records {
    pub fn count(&self) -> usize {
        self.len
    }

    pub fn get(&self, id: Uuid) -> Option<&Row> {
        match self.changed.get(&id) {
            Some((_, row)) => row.as_ref(),
            None => self.on_page(id).map(|(page, at)| page.row(at)),
        }
    }

    /// Oldest first. What is read is kept.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Row> {
        self.stretches().flat_map(Stretch::kept_rows)
    }

    /// The records after `after`, for those who go through them once: what is read of a page is not kept.
    pub fn passing(&self, after: Option<Uuid>) -> impl Iterator<Item = Row> + '_ {
        let rows = self.stretches().skip(self.first_after(after)).flat_map(|stretch| stretch.rows());
        rows.skip_while(move |row| after.is_some_and(|after| row.id() <= after))
    }

    pub fn ids(&self) -> impl Iterator<Item = Uuid> + '_ {
        self.stretches().flat_map(|stretch| stretch.ids())
    }

    /// What [`Row::value`] says of each record, without reading more of them; of those that are marked, if there are
    /// marks: one for each record, oldest first.
    pub(super) fn each_value(&self, key: &str, marks: Option<&[bool]>, visit: &mut dyn FnMut(Uuid, &Value)) {
        let mut rest = marks;
        for stretch in self.stretches() {
            let own = rest.map(|marks| marks.split_at(stretch.len()));
            rest = own.map(|(_, rest)| rest);
            stretch.each_value(key, own.map(|(own, _)| own), visit);
        }
    }

    /// What [`Row::value`] says of the records after `after`, page by page until there were so many.
    pub(super) fn each_value_after(
        &self,
        key: &str,
        after: Option<Uuid>,
        most: usize,
        visit: &mut dyn FnMut(Uuid, &Value),
    ) {
        let mut visited = 0;
        for stretch in self.stretches().skip(self.first_after(after)) {
            let visit = &mut |id, value: &Value| {
                if after.is_none_or(|after| id > after) {
                    visited += 1;
                    visit(id, value);
                }
            };
            stretch.each_value(key, None, visit);
            if visited >= most {
                return;
            }
        }
    }

    /// Takes the mark from the records of which [`Row::value`] says something that does not pass. What equal values
    /// are written once for is tested once.
    pub(super) fn keep(&self, key: &str, mut marks: &mut [bool], test: &mut dyn FnMut(&Value) -> bool) {
        for stretch in self.stretches() {
            let (own, rest) = marks.split_at_mut(stretch.len());
            marks = rest;
            if own.contains(&true) {
                stretch.keep(key, own, test);
            }
        }
    }

    pub fn links(&self) -> &Links {
        self.links.get_or_init(|| {
            let mut gather = self.gathering.take().unwrap_or_else(|| self.gather());
            while gather.step() {}
            // As each record was on its page, and as it is now.
            gather.finish(
                self.changed
                    .iter()
                    .map(|(id, (_, now))| (self.on_page(*id).map(|(page, at)| page.row(at)), now.as_ref())),
            )
        })
    }

    /// Gathers some of the links, so that nobody has to wait for them later. Whether any are left.
    pub(super) fn gather_ahead(&self) -> bool {
        if self.links.get().is_some() {
            return false;
        }
        let is_left = self.gathering.borrow_mut().get_or_insert_with(|| self.gather()).step();
        if !is_left {
            self.links();
        }
        is_left
    }

    fn gather(&self) -> Gather {
        Gather::of(self.pages().map(|page| page.columns.clone()).collect())
    }

    /// `now` grows with each change.
    pub(super) fn apply(&mut self, change: &Change, now: u64) {
        let id = change.id();
        if let Some(links) = self.links.get_mut() {
            links.replace(change.before.as_ref(), change.after.as_ref());
        }
        let there = self.changed.get(&id).map_or_else(|| self.on_page(id).is_some(), |(_, row)| row.is_some());
        self.len = self.len + usize::from(change.after.is_some()) - usize::from(there);
        // Noted also when it is on no page: it may be on one of a checkpoint that is under way.
        self.changed.insert(id, (now, change.after.clone()));
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
        self.gathering = RefCell::default();
        let mut before: BTreeMap<Arc<str>, Opened> =
            self.pages.drain(..).map(|it| (it.page.name.clone(), it)).collect();
        self.pages =
            pages.into_iter().map(|page| before.remove(&page.name).unwrap_or_else(|| Opened::of(page))).collect();
        self.changed.retain(|_, (at, _)| *at > then);
    }

    /// The pages as the next checkpoint has them.
    pub(super) fn leaves(&self) -> Vec<Leaf> {
        self.stretches().map(Stretch::leaf).collect()
    }

    pub(super) fn pages(&self) -> impl Iterator<Item = &Page> {
        self.pages.iter().map(|opened| &opened.page)
    }

    fn on_page(&self, id: Uuid) -> Option<(&Opened, usize)> {
        let after = self.pages.partition_point(|page| page.first() <= id);
        let page = self.pages.get(after.checked_sub(1)?)?;
        Some((page, page.page.columns.position(id)?))
    }

    /// The number of the stretch that the records after `after` begin in.
    fn first_after(&self, after: Option<Uuid>) -> usize {
        let begins_before = |page: &Opened| after.is_some_and(|after| page.first() <= after);
        self.pages.partition_point(begins_before).saturating_sub(1)
    }

    fn stretches(&self) -> impl Iterator<Item = Stretch<'_>> {
        (0..self.pages.len().max(1)).map(|n| {
            // What is older than the first page goes to it, what is newer than the last one to that.
            let page = self.pages.get(n);
            let from = page.filter(|_| n > 0).map_or(Bound::Unbounded, |page| Bound::Included(page.first()));
            let until = self.pages.get(n + 1).map_or(Bound::Unbounded, |next| Bound::Excluded(next.first()));
            Stretch::of(page, self.changed.range((from, until)))
        })
    }
}
