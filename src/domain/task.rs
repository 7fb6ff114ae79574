//! Something to do: what, when, for whom.

use super::{
    Company, Contact, Deal, Id, Member, Meta,
    calendar::Date,
    clock_time::TimeOfDay,
    entity::Table,
    field::{Field, Kind},
    instant::Instant,
};
use crate::{choices, fields, stored_as_map};

choices! {
    pub enum Priority { Normal = "normal", High = "high", Low = "low" }
}
choices! {
    pub enum RepeatUnit { Day = "day", Week = "week", Month = "month", Year = "year" }
}

/// Every `every` units after the last due date.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repeat {
    pub unit: RepeatUnit,
    pub every: u16,
    /// The day of the month that it is due on, while its month is too short to have it: the 31st in February.
    pub day: Option<u8>,
}
stored_as_map!(Repeat { unit, every, day });

/// Due on a civil date, with a time of day or without: a task for 10 o'clock stays at 10 when one travels.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Task {
    pub meta: Meta,
    pub title: String,
    pub due: Option<Date>,
    pub time: Option<TimeOfDay>,
    pub priority: Priority,
    pub repeat: Option<Repeat>,
    pub assignee: Option<Id<Member>>,
    pub contact: Option<Id<Contact>>,
    pub company: Option<Id<Company>>,
    pub deal: Option<Id<Deal>>,
    pub about: String,
    pub done_at: Option<Instant>,
}

impl Task {
    pub const CATALOGUE: &'static [Field<Self>] = fields!(Task {
        title: Kind::Text => required column;
        due: Kind::Date => column;
        time: Kind::TimeOfDay;
        priority: Kind::Choice("priority", Priority::KEYS) => column;
        repeat: Kind::Repeat;
        assignee: Kind::Link(Table::Member) => column;
        contact: Kind::Link(Table::Contact) => column;
        company: Kind::Link(Table::Company);
        deal: Kind::Link(Table::Deal) => column;
        about: Kind::Paragraph;
        done_at: Kind::Instant => log;
    });

    pub fn is_open(&self) -> bool {
        self.done_at.is_none()
    }
}
