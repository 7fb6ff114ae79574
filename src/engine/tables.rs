//! All records of a workspace in memory, and the indexes that follow from them.

use std::{collections::BTreeMap, sync::Arc};

use super::{Change, links::Links, names::Names, search::SearchIndex};
use crate::{
    domain::{
        Activity, Company, Contact, Deal, Entity, Id, Member, Pipeline, Row, Settings, Stage, Table, Tag, Task,
        id::Uuid,
    },
    with_entities,
};

/// The records of one kind, oldest first. How it keeps them is its own affair.
#[derive(Clone, Debug, PartialEq)]
pub struct Rows<T>(BTreeMap<Uuid, Arc<T>>);

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T> Rows<T> {
    pub fn find(&self, id: Id<T>) -> Option<&Arc<T>> {
        self.0.get(&id.uuid())
    }
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Arc<T>> {
        self.0.values()
    }
    pub fn len(&self) -> usize {
        self.0.len()
    }
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

macro_rules! define_tables {
    ($($entity:ident $table:ident,)*) => {
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Tables {
            $(pub $table: Rows<$entity>,)*
            pub links: Links,
            pub search: SearchIndex,
            pub names: Names,
        }

        impl Tables {
            pub fn row(&self, table: Table, id: Uuid) -> Option<Row> {
                match table { $(Table::$entity => self.$table.0.get(&id).cloned().map(Row::$entity)),* }
            }

            /// The records of a table, oldest first.
            pub fn rows(&self, table: Table) -> Box<dyn Iterator<Item = Row> + '_> {
                match table { $(Table::$entity => Box::new(self.$table.0.values().cloned().map(Row::$entity))),* }
            }

            /// Every record there is.
            pub fn keys(&self) -> impl Iterator<Item = (Table, Uuid)> + '_ {
                let none = std::iter::empty();
                $(let none = none.chain(self.$table.0.keys().map(|id| (Table::$entity, *id)));)*
                none
            }

            pub fn count(&self, table: Table) -> usize {
                match table { $(Table::$entity => self.$table.len()),* }
            }

            fn put(&mut self, row: Row) {
                match row { $(Row::$entity(it) => { self.$table.0.insert(it.meta.id, it); }),* }
            }

            fn take(&mut self, table: Table, id: Uuid) {
                match table { $(Table::$entity => { self.$table.0.remove(&id); }),* }
            }
        }

        $(impl Find for $entity {
            fn rows(tables: &Tables) -> &Rows<Self> {
                &tables.$table
            }
        })*
    };
}

/// Where the records of a type are.
pub trait Find: Entity {
    fn rows(tables: &Tables) -> &Rows<Self>;
}
with_entities!(define_tables);

impl Tables {
    pub fn find<T: Find>(&self, id: Id<T>) -> Option<&Arc<T>> {
        T::rows(self).find(id)
    }

    /// The records of type `T` that link to `target`, oldest first.
    pub fn linking<T: Find>(&self, target: Uuid) -> impl Iterator<Item = &Arc<T>> {
        self.links.from(T::TABLE, target).filter_map(|id| self.find(Id::<T>::from(id)))
    }

    /// The workspace's settings; the defaults before there are any.
    pub fn settings(&self) -> Arc<Settings> {
        self.settings.find(Settings::ID).cloned().unwrap_or_default()
    }

    /// What a record is called.
    pub fn name(&self, table: Table, id: Uuid) -> Option<String> {
        self.row(table, id).map(|row| row.name())
    }

    /// How many records there are of all kinds.
    pub fn len(&self) -> usize {
        Table::ALL.iter().map(|table| self.count(*table)).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Makes a change part of the tables and of every index.
    pub fn apply(&mut self, change: &Change) {
        self.links.apply(change);
        self.search.apply(change);
        self.names.apply(change);
        match &change.after {
            Some(after) => self.put(after.clone()),
            None => self.take(change.table(), change.id()),
        }
    }

    /// Takes in a row read from a checkpoint.
    pub fn load(&mut self, row: Row) {
        self.apply(&Change { before: None, after: Some(row) });
    }
}
