//! A label that users give to contacts, companies and deals.

use super::{
    Meta,
    field::{Field, Kind},
};
use crate::fields;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub meta: Meta,
    pub name: String,
    /// One of the ten hues of the style sheet, 0 to 9.
    pub hue: u8,
}

impl Tag {
    pub const CATALOGUE: &'static [Field<Self>] = fields!(Tag {
        name: Kind::Text => required column;
        hue: Kind::Hue => column;
    });
}
