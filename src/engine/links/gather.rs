//! Reads the links of all records, a part at a time.

use std::{collections::HashMap, sync::Arc, vec};

use super::{Links, OfPages, Sources};
use crate::{
    domain::{Table, id::Uuid},
    engine::{Tables, columns::Columns},
};

#[derive(Clone, Debug)]
pub struct Gather {
    /// In the order of tables and ids.
    pages: vec::IntoIter<Arc<Columns>>,
    targets: HashMap<Uuid, u32>,
    sources: Sources,
    /// Numbers of target and source.
    links: Vec<(u32, u32)>,
}

/// So many pages are read in a step.
const PART: usize = 32;

impl Gather {
    pub fn of(tables: &Tables) -> Self {
        let pages: Vec<_> = tables.pages().map(|page| page.columns.clone()).collect();
        Self {
            pages: pages.into_iter(),
            targets: HashMap::default(),
            sources: Sources::default(),
            links: Vec::default(),
        }
    }

    /// Reads some pages. Whether any are left.
    pub fn step(&mut self) -> bool {
        let pages: Vec<_> = self.pages.by_ref().take(PART).collect();
        pages.iter().for_each(|columns| self.page(columns));
        !self.pages.as_slice().is_empty()
    }

    fn page(&mut self, columns: &Columns) {
        let first = self.sources.push(columns);
        let (targets, links) = (&mut self.targets, &mut self.links);
        let visit = |at, target| {
            let next = targets.len();
            links.push((*targets.entry(target).or_insert(number(next)), number(first + at)));
        };
        columns.each_link(visit).expect("what the checksum covers is what was written");
    }

    /// With what has changed since the pages were written. They are sorted by counting.
    pub fn finish(self, tables: &Tables) -> Links {
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
        for table in Table::ALL {
            tables.records(*table).changes().for_each(|(before, after)| links.replace(before, after));
        }
        links
    }
}

impl Sources {
    /// The records of the next page; the number of the first.
    fn push(&mut self, columns: &Columns) -> usize {
        let first = self.ids.len();
        self.ids.extend((0..columns.len()).map(|at| columns.id(at)));
        if self.ends.last().is_some_and(|(_, table)| *table == columns.table()) {
            self.ends.pop();
        }
        self.ends.push((self.ids.len(), columns.table()));
        first
    }
}

/// Four thousand million records fit into no browser.
fn number(count: usize) -> u32 {
    u32::try_from(count).expect("as many records as fit into memory")
}
