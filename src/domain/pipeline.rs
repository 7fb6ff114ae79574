//! A way of selling: an ordered list of stages that deals pass through.

use super::{
    Meta,
    field::{Field, Kind},
};
use crate::fields;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pipeline {
    pub meta: Meta,
    pub name: String,
    /// Pipelines are listed by ascending position.
    pub position: i64,
}

impl Pipeline {
    pub const CATALOGUE: &'static [Field<Self>] = fields!(Pipeline {
        name: Kind::Text => required column;
        position: Kind::Integer => log;
    });
}
