//! An organisation that contacts work for and deals are made with.

use super::{
    Id, Member, Meta, Tag,
    contact::Address,
    entity::Table,
    field::{Field, Kind},
    phone::Phone,
};
use crate::fields;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Company {
    pub meta: Meta,
    pub name: String,
    /// "example.com", without a scheme.
    pub domain: String,
    pub phone: Option<Phone>,
    pub industry: String,
    /// Number of people who work there.
    pub size: Option<i64>,
    pub address: Option<Address>,
    pub parent: Option<Id<Company>>,
    pub source: String,
    pub owner: Option<Id<Member>>,
    pub tags: Vec<Id<Tag>>,
    pub about: String,
}

impl Company {
    pub const CATALOGUE: &'static [Field<Self>] = fields!(Company {
        name: Kind::Text => required column;
        domain: Kind::Web => column;
        phone: Kind::Phone => column;
        industry: Kind::Text => column;
        size: Kind::Integer => column;
        address: Kind::Address;
        parent: Kind::Link(Table::Company);
        source: Kind::Text;
        owner: Kind::Link(Table::Member) => column;
        tags: Kind::Links(Table::Tag) => column;
        about: Kind::Paragraph;
    });
}
