//! A step of a pipeline.

use super::{
    Id, Meta, Pipeline,
    entity::Table,
    field::{Field, Kind},
};
use crate::{choices, fields};

choices! {
    /// What it means for a deal to be there.
    pub enum StageKind { Open = "open", Won = "won", Lost = "lost" }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stage {
    pub meta: Meta,
    pub pipeline: Option<Id<Pipeline>>,
    pub name: String,
    /// Stages of a pipeline are listed by ascending position.
    pub position: i64,
    pub kind: StageKind,
    /// How likely a deal here is won, 0 to 100: the weight of its amount in the forecast.
    pub probability: u8,
    /// After so many days without a touch a deal here is rotting; `None` means never.
    pub rot_days: Option<u16>,
}

impl Stage {
    pub const CATALOGUE: &'static [Field<Self>] = fields!(Stage {
        pipeline: Kind::Link(Table::Pipeline) => required;
        name: Kind::Text => required column;
        position: Kind::Integer => log;
        kind: Kind::Choice("stage-kind", StageKind::KEYS) => column;
        probability: Kind::Percent => column;
        rot_days: Kind::Days => column;
    });
}
