//! The records of one kind, typed; [`Records`] keeps them.

use std::{marker::PhantomData, sync::Arc};

use super::records::Records;
use crate::domain::{Entity, Id};

/// The records of one kind, oldest first. A record is read from its page when somebody looks at it.
#[derive(Clone, Debug)]
pub struct Rows<T> {
    records: Records,
    of: PhantomData<T>,
}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self { records: Records::default(), of: PhantomData }
    }
}

impl<T: Entity> PartialEq for Rows<T> {
    /// The same records and links; how they are kept does not matter.
    fn eq(&self, other: &Self) -> bool {
        let is_same = self.len() == other.len() && self.records.iter().eq(other.records.iter());
        is_same && self.records.links() == other.records.links()
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
        self.records.count()
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
