//! The list of entities. Adding one is a file, a line here, and its words.

use super::{
    Activity, Company, Contact, Deal, Member, Meta, Pipeline, Settings, Stage, Tag, Task, field::Field, id::Id,
    row::Row,
};

/// A kind of record with a table of its own.
pub trait Entity: Clone + Default + PartialEq + std::fmt::Debug + Send + Sync + 'static {
    const TABLE: Table;
    const FIELDS: &'static [Field<Self>];

    fn meta(&self) -> &Meta;
    fn meta_mut(&mut self) -> &mut Meta;
    fn into_row(self: std::sync::Arc<Self>) -> Row;
    fn of_row(row: &Row) -> Option<&std::sync::Arc<Self>>;

    fn id(&self) -> Id<Self> {
        Id::from(self.meta().id)
    }
}

/// Hands the list of entities to another macro, so that no layer writes the list again.
/// Each line: type, name of the table (in code and, by `Table::as_str`, in stored data).
#[macro_export]
macro_rules! with_entities {
    ($callback:ident) => {
        $callback! {
            Settings settings,
            Member members,
            Tag tags,
            Pipeline pipelines,
            Stage stages,
            Company companies,
            Contact contacts,
            Deal deals,
            Activity activities,
            Task tasks,
        }
    };
}

macro_rules! define_tables {
    ($($entity:ident $table:ident,)*) => {
        /// The tables of a workspace, in the order in which a backup writes them: a link points to an earlier table
        /// wherever it can.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Table { $($entity),* }

        impl Table {
            pub const ALL: &'static [Self] = &[$(Self::$entity),*];

            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$entity => stringify!($table)),* }
            }

            pub fn parse(name: &str) -> Option<Self> {
                match name { $(stringify!($table) => Some(Self::$entity),)* _ => None }
            }
        }

        $(impl Entity for $entity {
            const TABLE: Table = Table::$entity;
            const FIELDS: &'static [Field<Self>] = Self::CATALOGUE;

            fn meta(&self) -> &Meta {
                &self.meta
            }
            fn meta_mut(&mut self) -> &mut Meta {
                &mut self.meta
            }
            fn into_row(self: std::sync::Arc<Self>) -> Row {
                Row::$entity(self)
            }
            fn of_row(row: &Row) -> Option<&std::sync::Arc<Self>> {
                match row { Row::$entity(it) => Some(it), _ => None }
            }
        })*
    };
}
with_entities!(define_tables);
