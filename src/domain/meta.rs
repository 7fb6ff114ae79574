//! What every record carries beside its own fields: who it is, when it came and changed, and what this build does not understand.

use std::collections::BTreeMap;

use super::{
    field::{FieldInfo, Kind},
    id::{Id, Uuid},
    instant::Instant,
    member::Member,
    stored::Stored,
    value::Value,
};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Meta {
    pub id: Uuid,
    /// 1 when created, one more with each commit that changes the record.
    pub rev: u32,
    pub created_at: Instant,
    pub created_by: Option<Id<Member>>,
    pub updated_at: Instant,
    pub updated_by: Option<Id<Member>>,
    /// Fields that this build does not know or could not read: kept as they came, written back as they are.
    pub extra: BTreeMap<String, Value>,
}

impl Meta {
    /// The catalogue of what every record has, in stored order.
    pub const FIELDS: &'static [FieldInfo] = &[
        FieldInfo::new("id", Kind::Text).log(),
        FieldInfo::new("rev", Kind::Integer).log(),
        FieldInfo::new("created_at", Kind::Instant).log(),
        FieldInfo::new("created_by", Kind::Text).log(),
        FieldInfo::new("updated_at", Kind::Instant).log(),
        FieldInfo::new("updated_by", Kind::Text).log(),
    ];

    /// `None` when `key` is not a field of every record.
    pub fn value(&self, key: &str) -> Option<Value> {
        Some(match key {
            "id" => self.id.to_value(),
            "rev" => self.rev.to_value(),
            "created_at" => self.created_at.to_value(),
            "created_by" => self.created_by.to_value(),
            "updated_at" => self.updated_at.to_value(),
            "updated_by" => self.updated_by.to_value(),
            _ => return None,
        })
    }

    /// Sets a field of every record; `None` when `key` is not one or the value does not fit it.
    pub fn set(&mut self, key: &str, value: Value) -> Option<()> {
        match key {
            "id" => self.id = Stored::from_value(value)?,
            "rev" => self.rev = Stored::from_value(value)?,
            "created_at" => self.created_at = Stored::from_value(value)?,
            "created_by" => self.created_by = Stored::from_value(value)?,
            "updated_at" => self.updated_at = Stored::from_value(value)?,
            "updated_by" => self.updated_by = Stored::from_value(value)?,
            _ => return None,
        }
        Some(())
    }
}
