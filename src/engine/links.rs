//! Who points to whom: one index over every link field of every table, kept up to date by each change.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    ops::RangeInclusive,
};

mod gather;

pub(super) use self::gather::Gather;
use super::Change;
use crate::domain::{Row, Table, id::Uuid};

/// From a record to the records that link to it.
#[derive(Clone, Debug, Default)]
pub struct Links {
    /// As the checkpoint has them.
    pages: OfPages,
    /// Of those, what is not so any more.
    gone: HashSet<(Uuid, Source)>,
    /// What came since.
    since: HashMap<Uuid, BTreeSet<Source>>,
}

/// The record that holds the link.
type Source = (Table, Uuid);

/// For each target a part of one list; a million links take as much room as they must.
#[derive(Clone, Debug, Default)]
struct OfPages {
    /// The number of a target, by which its part of `links` begins at `starts`.
    targets: HashMap<Uuid, u32>,
    starts: Vec<u32>,
    /// Numbers of sources.
    links: Vec<u32>,
    sources: Sources,
}

/// All records that are on pages, by number.
#[derive(Clone, Debug, Default)]
struct Sources {
    /// In the order of tables and ids.
    ids: Vec<Uuid>,
    /// Where those of each table end.
    ends: Vec<(usize, Table)>,
}

impl PartialEq for Links {
    /// The same links; how they are kept does not matter.
    fn eq(&self, other: &Self) -> bool {
        let links = |links: &Self| -> BTreeSet<(Uuid, Source)> {
            let targets = links.pages.targets.keys().chain(links.since.keys());
            targets.flat_map(|target| links.all(*target).map(|source| (*target, source))).collect()
        };
        links(self) == links(other)
    }
}

impl Links {
    /// The records of `table` that link to `target`, oldest first.
    pub fn from(&self, table: Table, target: Uuid) -> impl Iterator<Item = Uuid> + '_ {
        self.within(target, (table, Uuid::nil())..=(table, Uuid::max())).map(|(_, id)| id)
    }

    /// Every record that links to `target`.
    pub fn all(&self, target: Uuid) -> impl Iterator<Item = Source> + '_ {
        self.within(target, (Table::ALL[0], Uuid::nil())..=(Table::ALL[Table::ALL.len() - 1], Uuid::max()))
    }

    fn within(&self, target: Uuid, range: RangeInclusive<Source>) -> impl Iterator<Item = Source> + '_ {
        let since = self.since.get(&target).map(|set| set.range(range.clone()).copied()).into_iter().flatten();
        let is_there = move |source: &Source| self.gone.is_empty() || !self.gone.contains(&(target, *source));
        merged(self.pages.within(target, &range).filter(is_there), since)
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
            if !self.gone.remove(&(target, source)) && !self.pages.has(target, source) {
                self.since.entry(target).or_default().insert(source);
            }
        });
    }

    fn remove(&mut self, row: &Row) {
        let source = (row.table(), row.id());
        row.each_link(|target| {
            if let Some(sources) = self.since.get_mut(&target)
                && sources.remove(&source)
            {
                if sources.is_empty() {
                    self.since.remove(&target);
                }
            } else if self.pages.has(target, source) {
                self.gone.insert((target, source));
            }
        });
    }
}

/// Both in order, without one in both.
fn merged(a: impl Iterator<Item = Source>, b: impl Iterator<Item = Source>) -> impl Iterator<Item = Source> {
    let (mut a, mut b) = (a.peekable(), b.peekable());
    std::iter::from_fn(move || match (a.peek(), b.peek()) {
        (Some(of_a), Some(of_b)) if of_b < of_a => b.next(),
        (None, Some(_)) => b.next(),
        _ => a.next(),
    })
}

impl OfPages {
    fn within(&self, target: Uuid, range: &RangeInclusive<Source>) -> impl Iterator<Item = Source> + use<'_> {
        let part = self.targets.get(&target).map_or(0..0, |number| {
            let at = *number as usize;
            self.starts[at] as usize..self.starts[at + 1] as usize
        });
        let part = &self.links[part];
        let from = part.partition_point(|number| self.sources.get(*number) < *range.start());
        let until = part.partition_point(|number| self.sources.get(*number) <= *range.end());
        // Who links twice is there twice.
        part[from..until].chunk_by(|a, b| a == b).map(|same| self.sources.get(same[0]))
    }

    fn has(&self, target: Uuid, source: Source) -> bool {
        self.within(target, &(source..=source)).next().is_some()
    }
}

impl Sources {
    fn get(&self, number: u32) -> Source {
        let number = number as usize;
        let table = self.ends.partition_point(|(end, _)| *end <= number);
        (self.ends[table].1, self.ids[number])
    }
}
