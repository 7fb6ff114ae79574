//! Who points to whom: one index over every link field of every table, kept up to date by each change.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    ops::RangeInclusive,
};

use super::{Change, columns::Columns};
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
    /// In the order of tables and ids.
    sources: Vec<Source>,
}

/// Reads the links of pages, one after the other.
#[derive(Default)]
pub struct Gather {
    targets: HashMap<Uuid, u32>,
    sources: Vec<Source>,
    /// Numbers of target and source.
    links: Vec<(u32, u32)>,
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
        let from = part.partition_point(|number| self.source(*number) < *range.start());
        let until = part.partition_point(|number| self.source(*number) <= *range.end());
        // Who links twice is there twice.
        part[from..until].chunk_by(|a, b| a == b).map(|same| self.source(same[0]))
    }

    fn has(&self, target: Uuid, source: Source) -> bool {
        self.within(target, &(source..=source)).next().is_some()
    }

    fn source(&self, number: u32) -> Source {
        self.sources[number as usize]
    }
}

impl Gather {
    /// Pages come in the order of tables and ids.
    pub fn page(&mut self, columns: &Columns) -> Result<(), minicbor::decode::Error> {
        let first = self.sources.len();
        self.sources.extend((0..columns.len()).map(|at| (columns.table(), columns.id(at))));
        columns.each_link(|at, target| {
            let next = self.targets.len();
            let target = *self.targets.entry(target).or_insert(number(next));
            self.links.push((target, number(first + at)));
        })
    }

    /// Sorts by counting.
    pub fn finish(self) -> Links {
        let mut starts = vec![0_u32; self.targets.len() + 1];
        self.links.iter().for_each(|(target, _)| starts[*target as usize + 1] += 1);
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut free = starts.clone();
        let mut links = vec![0; self.links.len()];
        for (target, source) in self.links {
            let place = &mut free[target as usize];
            links[*place as usize] = source;
            *place += 1;
        }
        for part in starts.windows(2) {
            // In order already, but where two fields of a page link to the same record.
            links[part[0] as usize..part[1] as usize].sort();
        }
        let pages = OfPages { targets: self.targets, starts, links, sources: self.sources };
        Links { pages, ..Links::default() }
    }
}

/// Four thousand million records fit into no browser.
fn number(count: usize) -> u32 {
    u32::try_from(count).expect("as many records as fit into memory")
}
