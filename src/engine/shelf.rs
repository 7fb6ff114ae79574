//! The texts of one table, one after the other: looking through one long text is much quicker than through many.

use std::collections::{BTreeSet, HashMap};

use memchr::memmem::Finder;

use crate::domain::id::Uuid;

/// Before and after each text. No text that is looked for holds it.
const END: char = '\n';

#[derive(Clone, Debug)]
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

impl Default for Shelf {
    fn default() -> Self {
        Self { text: END.into(), ends: Vec::new(), place: HashMap::default(), up_to: None, changed: BTreeSet::new() }
    }
}

impl Shelf {
    pub fn read_up_to(&self) -> Option<Uuid> {
        self.up_to
    }

    /// The next record, or one that has changed.
    pub fn put(&mut self, id: Uuid, text: &str) {
        self.up_to = self.up_to.max(Some(id));
        self.text.push_str(text);
        self.text.push(END);
        self.place.insert(id, self.ends.len());
        self.ends.push((self.text.len(), id));
    }

    /// Of the records that changed since they were read, some.
    pub fn take_changed(&mut self, most: usize) -> BTreeSet<Uuid> {
        let rest = self.changed.iter().nth(most).copied().map(|id| self.changed.split_off(&id));
        std::mem::replace(&mut self.changed, rest.unwrap_or_default())
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

    /// The records in whose text the word occurs, with that text.
    pub fn holding(&self, word: &str) -> impl Iterator<Item = (Uuid, &str)> {
        self.found(Finder::new(word).into_owned(), 0)
    }

    /// The records whose text begins so.
    pub fn beginning(&self, with: &str) -> impl Iterator<Item = (Uuid, &str)> {
        self.found(Finder::new(&format!("{END}{with}")).into_owned(), END.len_utf8())
    }

    /// What is looked for begins so many bytes before the text that it is to be found in.
    fn found(&self, finder: Finder<'static>, before: usize) -> impl Iterator<Item = (Uuid, &str)> {
        let mut from = 0;
        std::iter::from_fn(move || {
            loop {
                let at = from + finder.find(&self.text.as_bytes()[from..])? + before;
                let place = self.ends.partition_point(|(end, _)| *end <= at);
                let (end, id) = *self.ends.get(place)?;
                let start = place.checked_sub(1).map_or(END.len_utf8(), |last| self.ends[last].0);
                from = end - before;
                if self.place.get(&id) == Some(&place) {
                    return Some((id, &self.text[start..end - END.len_utf8()]));
                }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_texts_hold_and_begin_with() {
        let id = |n| Uuid::from_u128(n);
        let mut shelf = Shelf::default();
        for (n, text) in [(1, "anna"), (2, ""), (3, "hanna"), (4, "ann hanna")] {
            shelf.put(id(n), text);
        }
        let holding = |shelf: &Shelf, word| shelf.holding(word).map(|(id, _)| id.as_u128()).collect::<Vec<_>>();
        let beginning = |shelf: &Shelf, word| shelf.beginning(word).map(|(id, _)| id.as_u128()).collect::<Vec<_>>();
        assert_eq!(holding(&shelf, "ann"), [1, 3, 4]);
        assert_eq!(beginning(&shelf, "ann"), [1, 4]);
        assert_eq!(beginning(&shelf, ""), [1, 2, 3, 4]);
        assert_eq!(holding(&shelf, ""), [1, 2, 3, 4]);
        assert_eq!(shelf.holding("ann ").collect::<Vec<_>>(), [(id(4), "ann hanna")]);
        shelf.forget(id(1), true);
        assert_eq!(holding(&shelf, "ann"), [3, 4]);
        assert_eq!(shelf.take_changed(9), BTreeSet::from([id(1)]));
        shelf.put(id(1), "joanna");
        assert_eq!(holding(&shelf, "ann"), [3, 4, 1]);
        assert_eq!(beginning(&shelf, "ann"), [4]);
    }
}
