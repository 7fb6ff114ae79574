//! A chance to sell: who, how much, how far, until when.

use super::{
    Company, Contact, Id, Member, Meta, Stage, Tag,
    calendar::Date,
    entity::Table,
    field::{Field, Kind},
    instant::Instant,
    money::Money,
};
use crate::{fields, stored_as_map};

/// Its next step is not a field: it is its earliest open task (`engine::deals::next_step`), so that what stands on
/// the deal and what stands on *Today* can never differ.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deal {
    pub meta: Meta,
    pub title: String,
    pub stage: Option<Id<Stage>>,
    pub company: Option<Id<Company>>,
    pub contacts: Vec<DealContact>,
    pub amount: Option<Money>,
    pub expected_close: Option<Date>,
    pub source: String,
    pub owner: Option<Id<Member>>,
    pub tags: Vec<Id<Tag>>,
    pub lost_reason: String,
    pub about: String,
    /// Within its column when the user orders by hand, ascending.
    pub position: i64,
    /// Each entry into a stage, oldest first; the last one is where the deal is now.
    pub entered: Vec<StageEntry>,
}

impl Deal {
    pub const CATALOGUE: &'static [Field<Self>] = fields!(Deal {
        title: Kind::Text => required column;
        stage: Kind::Link(Table::Stage) => required column;
        company: Kind::Link(Table::Company) => column;
        contacts: Kind::Roles => column;
        amount: Kind::Money => column;
        expected_close: Kind::Date => column;
        source: Kind::Text;
        owner: Kind::Link(Table::Member) => column;
        tags: Kind::Links(Table::Tag);
        lost_reason: Kind::Text;
        about: Kind::Paragraph;
        position: Kind::Integer => log;
        entered: Kind::StageHistory => log;
    });

    /// Since when it is in its stage.
    pub fn in_stage_since(&self) -> Instant {
        self.entered.last().map_or(self.meta.created_at, |entry| entry.at)
    }
}

/// A person in a deal.
#[derive(Clone, Debug, PartialEq)]
pub struct DealContact {
    pub contact: Id<Contact>,
    /// "decides", "uses it", or a word of the user's own.
    pub role: String,
}

impl super::stored::Stored for DealContact {
    fn to_value(&self) -> super::Value {
        let role = (!self.role.is_empty()).then(|| ("role".to_owned(), self.role.to_value()));
        super::Value::Map(role.into_iter().chain([("contact".to_owned(), self.contact.to_value())]).collect())
    }
    fn from_value(value: super::Value) -> Option<Self> {
        let super::Value::Map(mut map) = value else {
            return None;
        };
        let role = map.remove("role").map_or(Some(String::new()), super::stored::Stored::from_value)?;
        let contact = Id::from(map.remove("contact")?.as_id()?);
        map.is_empty().then_some(Self { contact, role })
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StageEntry {
    pub stage: Option<Id<Stage>>,
    pub at: Instant,
}
stored_as_map!(StageEntry { stage, at });
