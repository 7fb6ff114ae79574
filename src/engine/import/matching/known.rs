//! From what records are known by to the records.

use std::{
    collections::{
        BTreeSet, HashMap,
        hash_map::{Entry, RandomState},
    },
    hash::BuildHasher,
};

use super::keys::Key;
use crate::domain::id::Uuid;

/// The records under each key. Of a key only a hash is kept: its 128 bits agree by chance as rarely as two ids do.
#[derive(Default)]
pub(in super::super) struct Known {
    hashers: [RandomState; 2],
    ids: HashMap<[u64; 2], Ids>,
}

struct Ids {
    first: Uuid,
    /// Empty while there is only one. The oldest first, so that a second import finds records in the order in which the
    /// first one made them.
    all: BTreeSet<Uuid>,
}

impl Known {
    pub fn add(&mut self, key: Key, id: Uuid) {
        let ids = self.ids.entry(self.hash(key)).or_insert(Ids { first: id, all: BTreeSet::new() });
        if ids.first != id {
            ids.all.extend([ids.first, id]);
        }
    }

    pub fn remove(&mut self, key: Key, id: Uuid) {
        let Entry::Occupied(mut ids) = self.ids.entry(self.hash(key)) else {
            return;
        };
        ids.get_mut().all.remove(&id);
        if ids.get().first == id {
            match ids.get().all.first().copied() {
                Some(next) => ids.get_mut().first = next,
                None => {
                    ids.remove();
                }
            }
        }
    }

    /// The one that was added first.
    pub fn first(&self, key: Key) -> Option<Uuid> {
        self.ids.get(&self.hash(key)).map(|ids| ids.first)
    }

    pub fn under<'a>(&'a self, key: Key) -> impl Iterator<Item = Uuid> + use<'a> {
        let ids = self.ids.get(&self.hash(key));
        let only = ids.filter(|ids| ids.all.is_empty()).map(|ids| ids.first);
        only.into_iter().chain(ids.into_iter().flat_map(|ids| ids.all.iter().copied()))
    }

    fn hash(&self, key: Key) -> [u64; 2] {
        self.hashers.each_ref().map(|hasher| hasher.hash_one(key))
    }
}
