//! Something that happened with somebody: a call, a meeting, an e-mail, a note, a message.

use super::{
    Company, Contact, Deal, Id, Member, Meta,
    entity::Table,
    field::{Field, Kind},
    instant::Instant,
};
use crate::{choices, fields};

choices! {
    pub enum ActivityKind { Note = "note", Call = "call", Meeting = "meeting", Email = "email", Message = "message" }
}
choices! {
    /// Who started it; not said for notes and meetings.
    pub enum Direction { Unsaid = "unsaid", Outgoing = "outgoing", Incoming = "incoming" }
}
choices! {
    /// How a call or meeting ended.
    pub enum Outcome { Unsaid = "unsaid", Reached = "reached", NoAnswer = "no-answer", Busy = "busy", LeftMessage = "left-message", Declined = "declined" }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Activity {
    pub meta: Meta,
    pub kind: ActivityKind,
    /// When it happened, which need not be when it was written down.
    pub at: Instant,
    pub direction: Direction,
    pub outcome: Outcome,
    /// Seconds.
    pub duration: Option<i64>,
    pub text: String,
    pub by: Option<Id<Member>>,
    pub contacts: Vec<Id<Contact>>,
    pub company: Option<Id<Company>>,
    pub deal: Option<Id<Deal>>,
}

impl Activity {
    pub const CATALOGUE: &'static [Field<Self>] = fields!(Activity {
        kind: Kind::Choice("activity-kind", ActivityKind::KEYS) => column;
        at: Kind::Instant => required column;
        direction: Kind::Choice("direction", Direction::KEYS);
        outcome: Kind::Choice("outcome", Outcome::KEYS);
        duration: Kind::Duration;
        text: Kind::Paragraph => column;
        by: Kind::Link(Table::Member);
        contacts: Kind::Links(Table::Contact);
        company: Kind::Link(Table::Company);
        deal: Kind::Link(Table::Deal);
    });
}
