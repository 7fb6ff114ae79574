//! A record of any table: what storage, history, forms and import work with, so that none of them knows an entity.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    Activity, Company, Contact, Deal, Member, Meta, Pipeline, Settings, Stage, Tag, Task,
    entity::{Entity, Table},
    field::FieldInfo,
    id::Uuid,
    value::Value,
};
use crate::with_entities;

macro_rules! define_row {
    ($($entity:ident $table:ident,)*) => {
        /// One record, shared.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Row { $($entity(Arc<$entity>)),* }

        impl Row {
            /// An empty record of the table.
            pub fn empty(table: Table) -> Self {
                match table { $(Table::$entity => Self::$entity(Arc::default())),* }
            }

            pub fn table(&self) -> Table {
                match self { $(Self::$entity(_) => Table::$entity),* }
            }

            pub fn meta(&self) -> &Meta {
                match self { $(Self::$entity(it) => &it.meta),* }
            }

            pub fn meta_mut(&mut self) -> &mut Meta {
                match self { $(Self::$entity(it) => &mut Arc::make_mut(it).meta),* }
            }

            fn own_value(&self, key: &str) -> Option<Value> {
                match self { $(Self::$entity(it) => {
                    let field = $entity::FIELDS.iter().find(|field| field.info.key == key)?;
                    Some((field.value)(it))
                }),* }
            }

            fn own_set(&mut self, key: &str, value: Value) -> Option<()> {
                match self { $(Self::$entity(it) => {
                    let field = $entity::FIELDS.iter().find(|field| field.info.key == key)?;
                    (field.set)(Arc::make_mut(it), value)
                }),* }
            }

            fn own_reset(&mut self, key: &str) {
                match self { $(Self::$entity(it) => {
                    if let Some(field) = $entity::FIELDS.iter().find(|field| field.info.key == key) {
                        (field.set)(Arc::make_mut(it), (field.value)(&$entity::default()));
                    }
                }),* }
            }

            fn own_set_at(&mut self, index: usize, value: Value) -> Option<()> {
                match self { $(Self::$entity(it) => ($entity::FIELDS.get(index)?.set)(Arc::make_mut(it), value)),* }
            }

            /// Visits every own field with its value, in catalogue order.
            pub fn each_field(&self, mut visit: impl FnMut(&'static FieldInfo, Value)) {
                match self { $(Self::$entity(it) => {
                    for field in $entity::FIELDS {
                        visit(&field.info, (field.value)(it));
                    }
                }),* }
            }

            /// Visits the links of this record to others; `created_by` and the like do not count.
            pub fn each_link(&self, mut visit: impl FnMut(Uuid)) {
                match self { $(Self::$entity(it) => {
                    for field in $entity::FIELDS {
                        if field.info.kind.links() {
                            (field.value)(it).each_id(&mut visit);
                        }
                    }
                }),* }
            }
        }

        impl Table {
            /// The table's own fields, in the order of forms and of stored rows.
            pub fn fields(self) -> impl Iterator<Item = &'static FieldInfo> {
                let fields: Box<dyn Iterator<Item = &'static FieldInfo>> = match self {
                    $(Table::$entity => Box::new($entity::FIELDS.iter().map(|field| &field.info))),*
                };
                fields
            }
        }
    };
}
with_entities!(define_row);

/// Where a key of a page goes, found once per page instead of once per row.
#[derive(Clone, Copy, Debug)]
pub enum Slot {
    Own(usize),
    Common,
    Unknown,
}

impl Table {
    pub fn slot(self, key: &str) -> Slot {
        match self.fields().position(|field| field.key == key) {
            Some(index) => Slot::Own(index),
            None if Meta::FIELDS.iter().any(|field| field.key == key) => Slot::Common,
            None => Slot::Unknown,
        }
    }

    /// The field that holds what people call a record of this table.
    pub fn name_key(self) -> &'static str {
        match self {
            Self::Deal | Self::Task => "title",
            Self::Activity => "text",
            Self::Settings => "business",
            _ => "name",
        }
    }

    pub fn field(self, key: &str) -> Option<&'static FieldInfo> {
        self.fields().chain(Meta::FIELDS).find(|field| field.key == key)
    }
}

impl Row {
    pub fn id(&self) -> Uuid {
        self.meta().id
    }

    pub fn links_to(&self, target: Uuid) -> bool {
        let mut found = false;
        self.each_link(|id| found |= id == target);
        found
    }

    /// The value of a field, own, common or unknown; null where there is none. One that this build could not read stands
    /// before what the field says meanwhile.
    pub fn value(&self, key: &str) -> Value {
        self.meta()
            .value(key)
            .or_else(|| self.meta().extra.get(key).cloned())
            .or_else(|| self.own_value(key))
            .filter(|value| !value.is_empty())
            .unwrap_or_default()
    }

    /// What people call it; empty for records without a name.
    pub fn name(&self) -> String {
        self.value(self.table().name_key()).as_text().unwrap_or_default().to_owned()
    }

    /// Sets a field. A value that this build has no field for, or that does not fit it, is kept in `extra`, and the
    /// field is empty: nothing is lost on its way through an older or newer build.
    pub fn set(&mut self, key: &str, value: Value) {
        let fits = self.own_set(key, value.clone()).or_else(|| self.meta_mut().set(key, value.clone()));
        if fits.is_none() {
            self.own_reset(key);
        }
        let extra = &mut self.meta_mut().extra;
        if fits.is_some() || value.is_empty() {
            extra.remove(key);
        } else {
            extra.insert(key.to_owned(), value);
        }
    }

    /// Sets a field whose place is known, for reading many rows; `None` when the value does not fit there.
    pub fn set_at(&mut self, slot: Slot, key: &str, value: Value) -> Option<()> {
        match slot {
            Slot::Own(index) => self.own_set_at(index, value),
            Slot::Common => self.meta_mut().set(key, value),
            Slot::Unknown => None,
        }
    }

    /// Everything in it, sorted by key; what is empty is left out.
    pub fn by_key(&self) -> Vec<(&str, Value)> {
        let meta = self.meta();
        let is_own = |key: &str| Meta::FIELDS.iter().any(|field| field.key == key);
        let extra = meta.extra.iter().filter(|(key, _)| !is_own(key)).map(|(key, value)| (key.as_str(), value.clone()));
        let own = Meta::FIELDS.iter().map(|field| (field.key, meta.value(field.key).unwrap_or_default()));
        let mut all: Vec<_> = extra.chain(own).collect();
        self.each_field(|field, value| {
            if meta.extra.is_empty() || !meta.extra.contains_key(field.key) {
                all.push((field.key, value));
            }
        });
        all.retain(|(_, value)| !value.is_empty());
        all.sort_unstable_by_key(|(key, _)| *key);
        all
    }

    /// [`Self::by_key`] as a map of its own.
    pub fn to_map(&self) -> BTreeMap<String, Value> {
        self.by_key().into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
    }

    /// The record that `map` describes; `None` without a valid id, or where a common field holds what it cannot: every
    /// build writes those itself, and nobody would see what is kept aside for them.
    pub fn of_map(table: Table, map: BTreeMap<String, Value>) -> Option<Self> {
        // The nil id is that of a record which has none yet.
        map.get("id")?.as_id().filter(|id| !id.is_nil())?;
        let mut row = Self::empty(table);
        for (key, value) in map {
            row.set(&key, value);
        }
        let fits = Meta::FIELDS.iter().all(|field| !row.meta().extra.contains_key(field.key));
        fits.then_some(row)
    }

    /// The first required field that is empty.
    pub fn missing(&self) -> Option<&'static FieldInfo> {
        self.table().fields().find(|field| field.required && self.value(field.key).is_empty())
    }
}
