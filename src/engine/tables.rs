//! All records of a workspace in memory, and the indexes that follow from them.

use std::sync::Arc;

use super::{
    Change,
    called::Called,
    names::Names,
    records::{Page, Records},
    rows::Rows,
    search::SearchIndex,
    touches::Touches,
};
use crate::{
    domain::{
        Activity, Company, Contact, Deal, Entity, Id, Member, Pipeline, Row, Settings, Stage, Table, Tag, Task, Value,
        id::Uuid,
    },
    with_entities,
};

macro_rules! define_tables {
    ($($entity:ident $table:ident,)*) => {
        #[derive(Clone, Debug, Default)]
        pub struct Tables {
            $(pub $table: Rows<$entity>,)*
            pub(super) search: SearchIndex,
            pub(super) names: Names,
            pub(super) called: Called,
            pub(super) touches: Touches,
            /// How many changes there have been since the tables were read.
            changes: u64,
        }

        impl Tables {
            pub fn records(&self, table: Table) -> &Records {
                match table { $(Table::$entity => self.$table.records()),* }
            }

            fn records_mut(&mut self, table: Table) -> &mut Records {
                match table { $(Table::$entity => self.$table.records_mut()),* }
            }
        }

        impl PartialEq for Tables {
            /// The same records and links.
            fn eq(&self, other: &Self) -> bool {
                true $(&& self.$table == other.$table)*
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
    pub fn row(&self, table: Table, id: Uuid) -> Option<Row> {
        self.records(table).get(id).cloned()
    }

    /// The records of a table, oldest first.
    pub fn rows(&self, table: Table) -> impl Iterator<Item = Row> + '_ {
        self.records(table).passing(None)
    }

    /// What [`Row::value`] says of each record of a table, oldest first.
    pub fn each_value(&self, table: Table, key: &str, mut visit: impl FnMut(Uuid, &Value)) {
        self.records(table).each_value(key, None, &mut visit);
    }

    /// Every record there is.
    pub fn keys(&self) -> impl Iterator<Item = (Table, Uuid)> + '_ {
        Table::ALL.iter().flat_map(|table| self.records(*table).ids().map(|id| (*table, id)))
    }

    pub fn count(&self, table: Table) -> usize {
        self.records(table).count()
    }

    /// The pages that the tables rest on.
    pub(super) fn pages(&self) -> impl Iterator<Item = &Page> {
        Table::ALL.iter().flat_map(|table| self.records(*table).pages())
    }

    /// The next page of the checkpoint that is being read, in the order of tables and ids. False when it is not that.
    pub fn push(&mut self, page: Page) -> bool {
        self.records_mut(page.columns.table()).push(page)
    }

    /// Takes the pages of a checkpoint that was made `then`, and is on the disk, in place of what they say.
    pub fn rest_on(&mut self, pages: &[Page], then: Moment) {
        for table in Table::ALL {
            let own = pages.iter().filter(|page| page.columns.table() == *table);
            self.records_mut(*table).rest_on(own.cloned().collect(), then.0);
        }
    }

    pub fn find<T: Find>(&self, id: Id<T>) -> Option<&Arc<T>> {
        T::rows(self).find(id)
    }

    /// The records of type `T` that link to `target`, oldest first.
    pub fn linking<T: Find>(&self, target: Uuid) -> impl Iterator<Item = &Arc<T>> {
        self.records(T::TABLE).links().to(target).filter_map(|id| self.find(Id::<T>::from(id)))
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

    /// Every record that links to `target`, with its table.
    pub fn linked(&self, target: Uuid) -> impl Iterator<Item = (Table, Uuid)> + '_ {
        let of = move |table| self.records(table).links().to(target).map(move |id| (table, id));
        Table::ALL.iter().copied().flat_map(of)
    }

    /// Gathers some of the links, so that nobody has to wait for them later. Whether any are left.
    pub fn gather_ahead(&self) -> bool {
        Table::ALL.iter().any(|table| self.records(*table).gather_ahead())
    }

    /// Makes a change part of the tables and of every index.
    pub fn apply(&mut self, change: &Change) {
        self.search.apply(change);
        self.names.apply(change);
        self.called.apply(change);
        self.touches.apply(change);
        self.changes += 1;
        let now = self.changes;
        self.records_mut(change.table()).apply(change, now);
    }

    /// Takes in a row that was read from somewhere.
    pub fn load(&mut self, row: Row) {
        self.apply(&Change { before: None, after: Some(row) });
    }

    /// Between which changes this is.
    pub fn moment(&self) -> Moment {
        Moment(self.changes)
    }
}

/// A moment in the life of some tables.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moment(u64);
