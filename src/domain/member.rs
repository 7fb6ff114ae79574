//! Somebody who works with this workspace. Members are records, not accounts: they say who did what.

use super::{
    Meta,
    email::Email,
    field::{Field, Kind},
};
use crate::fields;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Member {
    pub meta: Meta,
    pub name: String,
    pub email: Option<Email>,
    pub hue: u8,
    /// Left the team: keeps what was done, gets nothing new.
    pub retired: bool,
}

impl Member {
    pub const CATALOGUE: &'static [Field<Self>] = fields!(Member {
        name: Kind::Text => required column;
        email: Kind::Text => column;
        hue: Kind::Hue;
        retired: Kind::Flag => column;
    });
}
