//! A person: customer, prospect, supplier, anybody one talks to.

use std::collections::BTreeMap;

use super::{
    Company, Id, Member, Meta, Tag,
    birthday::Birthday,
    email::Email,
    entity::Table,
    field::{Field, Kind},
    instant::Instant,
    phone::Phone,
    stored::Stored,
};
use crate::{choices, fields, stored_as_map};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contact {
    pub meta: Meta,
    pub name: String,
    /// Position in the company.
    pub title: String,
    pub company: Option<Id<Company>>,
    /// The first one is written to.
    pub emails: Vec<Labelled<Email>>,
    /// The first one is called.
    pub phones: Vec<Labelled<Phone>>,
    pub addresses: Vec<Address>,
    pub birthday: Option<Birthday>,
    /// Where the person came from: "fair", "website", …
    pub source: String,
    pub owner: Option<Id<Member>>,
    pub tags: Vec<Id<Tag>>,
    /// By name of the [`Channel`].
    pub consent: BTreeMap<String, Consent>,
    pub about: String,
}

impl Contact {
    pub const CATALOGUE: &'static [Field<Self>] = fields!(Contact {
        name: Kind::Text => required column;
        title: Kind::Text;
        company: Kind::Link(Table::Company) => column;
        emails: Kind::Emails => column;
        phones: Kind::Phones => column;
        addresses: Kind::Addresses;
        birthday: Kind::Birthday;
        source: Kind::Text;
        owner: Kind::Link(Table::Member) => column;
        tags: Kind::Links(Table::Tag) => column;
        consent: Kind::Consent;
        about: Kind::Paragraph;
    });

    pub fn email(&self) -> Option<&Email> {
        self.emails.first().map(|labelled| &labelled.value)
    }

    pub fn phone(&self) -> Option<&Phone> {
        self.phones.first().map(|labelled| &labelled.value)
    }
}

/// One of several: "work", "home", or a word of the user's own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Labelled<T> {
    pub label: String,
    pub value: T,
}

impl<T: Stored> Stored for Labelled<T> {
    fn to_value(&self) -> super::Value {
        let label = (!self.label.is_empty()).then(|| ("label".to_owned(), self.label.to_value()));
        super::Value::Map(label.into_iter().chain([("value".to_owned(), self.value.to_value())]).collect())
    }
    fn from_value(value: super::Value) -> Option<Self> {
        let super::Value::Map(mut map) = value else {
            return None;
        };
        let label = map.remove("label").map_or(Some(String::new()), Stored::from_value)?;
        let value = T::from_value(map.remove("value")?)?;
        map.is_empty().then_some(Self { label, value })
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    pub label: String,
    /// Street and number; may have several lines.
    pub street: String,
    pub city: String,
    pub region: String,
    pub postcode: String,
    pub country: String,
}
stored_as_map!(Address { label, street, city, region, postcode, country });

impl Address {
    /// The parts that are filled, from the street to the country.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        [&self.street, &self.city, &self.region, &self.postcode, &self.country]
            .into_iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
    }
}

choices! {
    /// A way to reach somebody that needs consent.
    pub enum Channel { Email = "email", Phone = "phone", Sms = "sms", Messenger = "messenger", Post = "post" }
}

/// Whether somebody agreed to be reached on a channel, and since when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Consent {
    pub given: bool,
    pub at: Instant,
}
stored_as_map!(Consent { given, at });
