//! Who points to whom: the links that the records of one table hold, kept up to date by each change.

mod gather;

use std::collections::{BTreeSet, HashMap, HashSet};

pub(super) use self::gather::Gather;
use crate::domain::{Row, id::Uuid};

/// From any record to those of one table that link to it.
#[derive(Clone, Debug, Default)]
pub struct Links {
    /// As the checkpoint has them.
    pages: OfPages,
    /// Of those, what is not so any more: target and source.
    gone: HashSet<(Uuid, Uuid)>,
    /// What came since.
    since: HashMap<Uuid, BTreeSet<Uuid>>,
}

/// For each target a part of one list; a million links take as much room as they must.
#[derive(Clone, Debug, Default)]
struct OfPages {
    /// The number of a target, by which its part of `links` begins at `starts`.
    targets: HashMap<Uuid, u32>,
    starts: Vec<u32>,
    /// Numbers of sources.
    links: Vec<u32>,
    /// All records that are on pages, oldest first.
    sources: Vec<Uuid>,
}

impl PartialEq for Links {
    /// The same links; how they are kept does not matter.
    fn eq(&self, other: &Self) -> bool {
        let links = |links: &Self| -> BTreeSet<(Uuid, Uuid)> {
            let targets = links.pages.targets.keys().chain(links.since.keys());
            targets.flat_map(|target| links.to(*target).map(|source| (*target, source))).collect()
        };
        links(self) == links(other)
    }
}

impl Links {
    /// The records that link to `target`, oldest first.
    pub fn to(&self, target: Uuid) -> impl Iterator<Item = Uuid> + '_ {
        let since = self.since.get(&target).into_iter().flatten().copied();
        let is_there = move |source: &Uuid| self.gone.is_empty() || !self.gone.contains(&(target, *source));
        merged(self.pages.to(target).filter(is_there), since)
    }

    pub(super) fn replace(&mut self, before: Option<&Row>, after: Option<&Row>) {
        before.into_iter().for_each(|row| self.remove(row));
        after.into_iter().for_each(|row| self.insert(row));
    }

    fn insert(&mut self, row: &Row) {
        let source = row.id();
        row.each_link(|target| {
            if !self.gone.remove(&(target, source)) && !self.pages.has(target, source) {
                self.since.entry(target).or_default().insert(source);
            }
        });
    }

    fn remove(&mut self, row: &Row) {
        let source = row.id();
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
fn merged(a: impl Iterator<Item = Uuid>, b: impl Iterator<Item = Uuid>) -> impl Iterator<Item = Uuid> {
    let (mut a, mut b) = (a.peekable(), b.peekable());
    std::iter::from_fn(move || match (a.peek(), b.peek()) {
        (Some(of_a), Some(of_b)) if of_b < of_a => b.next(),
        (None, Some(_)) => b.next(),
        _ => a.next(),
    })
}

impl OfPages {
    fn to(&self, target: Uuid) -> impl Iterator<Item = Uuid> + use<'_> {
        // Who links twice is there twice.
        self.part(target).chunk_by(|a, b| a == b).map(|same| self.source(same[0]))
    }

    fn has(&self, target: Uuid, source: Uuid) -> bool {
        self.part(target).binary_search_by_key(&source, |number| self.source(*number)).is_ok()
    }

    fn part(&self, target: Uuid) -> &[u32] {
        let part = self.targets.get(&target).map_or(0..0, |number| {
            let at = *number as usize;
            self.starts[at] as usize..self.starts[at + 1] as usize
        });
        &self.links[part]
    }

    fn source(&self, number: u32) -> Uuid {
        self.sources[number as usize]
    }
}
