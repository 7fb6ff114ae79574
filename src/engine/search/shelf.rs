//! The texts of one table, one after the other: looking through one long text is much quicker than through many.

use std::collections::{BTreeSet, HashMap};

use memchr::memmem::Finder;

use super::text::text_of;
use crate::domain::{Row, id::Uuid};

/// Between two texts. No word holds it.
const END: char = '\n';

#[derive(Clone, Debug, Default)]
pub struct Shelf {
    text: String,
    /// The records in the order of their texts, and where each ends. One that was read again stands here twice.
    ends: Vec<(usize, Uuid)>,
    /// Where in `ends` the text of a record is, as it says now.
    place: HashMap<Uuid, usize>,
    /// Up to here the records have been read, oldest first; those that changed since are still to be read again.
    up_to: Option<Uuid>,
    changed: BTreeSet<Uuid>,
}

impl Shelf {
    pub fn read_up_to(&self) -> Option<Uuid> {
        self.up_to
    }

    /// Reads the next records. Whether there were any.
    pub fn read_on(&mut self, rows: impl Iterator<Item = Row>) -> bool {
        let before = self.up_to;
        for row in rows {
            self.up_to = Some(row.id());
            self.put(&row);
        }
        self.up_to != before
    }

    /// Of the records that changed since they were read, some.
    pub fn take_changed(&mut self, most: usize) -> BTreeSet<Uuid> {
        let rest = self.changed.iter().nth(most).copied().map(|id| self.changed.split_off(&id));
        std::mem::replace(&mut self.changed, rest.unwrap_or_default())
    }

    pub fn put(&mut self, row: &Row) {
        self.text.push_str(&text_of(row));
        self.text.push(END);
        self.place.insert(row.id(), self.ends.len());
        self.ends.push((self.text.len(), row.id()));
    }

    /// The record says something else now, or is gone.
    pub fn forget(&mut self, id: Uuid, is_there: bool) {
        self.place.remove(&id);
        self.changed.remove(&id);
        // Later ones are read when it is their turn.
        if is_there && self.up_to.is_some_and(|up_to| id <= up_to) {
            self.changed.insert(id);
        }
    }

    /// The records in whose text the word occurs.
    pub fn holding(&self, word: &str) -> impl Iterator<Item = Uuid> {
        let (finder, mut from) = (Finder::new(word).into_owned(), 0);
        std::iter::from_fn(move || {
            loop {
                let at = from + finder.find(&self.text.as_bytes()[from..])?;
                let place = self.ends.partition_point(|(end, _)| *end <= at);
                let (end, id) = *self.ends.get(place)?;
                from = end;
                if self.place.get(&id) == Some(&place) {
                    return Some(id);
                }
            }
        })
    }
}
