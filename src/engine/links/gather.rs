//! Reads the links of a table's records, a part at a time.

use std::{collections::HashMap, sync::Arc, vec};

use super::{Links, OfPages};
use crate::{
    domain::{Row, id::Uuid},
    engine::{columns::Columns, records::WHOLE},
};

#[derive(Clone, Debug)]
pub struct Gather {
    /// In the order of ids.
    pages: vec::IntoIter<Arc<Columns>>,
    targets: HashMap<Uuid, u32>,
    sources: Vec<Uuid>,
    /// Numbers of target and source.
    links: Vec<(u32, u32)>,
}

/// So many pages are read in a step.
const PART: usize = 32;

impl Gather {
    pub fn of(pages: Vec<Arc<Columns>>) -> Self {
        Self { pages: pages.into_iter(), targets: HashMap::default(), sources: Vec::default(), links: Vec::default() }
    }

    /// Reads some pages. Whether any are left.
    pub fn step(&mut self) -> bool {
        let pages: Vec<_> = self.pages.by_ref().take(PART).collect();
        pages.iter().for_each(|columns| self.page(columns));
        !self.pages.as_slice().is_empty()
    }

    fn page(&mut self, columns: &Columns) {
        let first = self.sources.len();
        self.sources.extend((0..columns.len()).map(|at| columns.id(at)));
        let (targets, links) = (&mut self.targets, &mut self.links);
        let visit = |at, target| {
            let next = targets.len();
            links.push((*targets.entry(target).or_insert(number(next)), number(first + at)));
        };
        columns.each_link(visit).expect(WHOLE);
    }

    /// Sorts by counting, then takes in what has changed since the pages were written: each record as it was there, and
    /// as it is now.
    pub fn finish<'a>(self, changes: impl Iterator<Item = (Option<&'a Row>, Option<&'a Row>)>) -> Links {
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
            links[part[0] as usize..part[1] as usize].sort_unstable();
        }
        let pages = OfPages { targets: self.targets, starts, links, sources: self.sources };
        let mut links = Links { pages, ..Links::default() };
        changes.for_each(|(before, after)| links.replace(before, after));
        links
    }
}

/// Four thousand million records fit into no browser.
fn number(count: usize) -> u32 {
    u32::try_from(count).expect("as many records as fit into memory")
}
