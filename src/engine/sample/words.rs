//! What the sample business needs words for; each language fills it in.

use crate::domain::{
    activity::{ActivityKind, Direction, Outcome},
    calendar::Calendar,
    task::RepeatUnit,
};

/// Everything the travel agency says, in one language. Texts may hold `{place}`; streets hold `{number}`.
pub struct Words {
    /// In which birthdays are told.
    pub calendar: Calendar,
    /// The digit zero of its script, for numbers inside texts.
    pub zero: char,
    /// East of Greenwich, in minutes: where the agency's working day is.
    pub offset: i32,
    pub colleagues: [Named; 3],
    /// In the order of [`tag`].
    pub tags: [&'static str; 8],
    pub women: &'static [Named],
    pub men: &'static [Named],
    pub families: &'static [Named],
    /// A family name, in its own script or in Latin letters, as a woman bears it.
    pub of_woman: fn(&str) -> String,
    /// The first one owns the second.
    pub firms: [Firm; 35],
    pub firm_notes: &'static [&'static str],
    pub jobs: &'static [&'static str],
    pub country: &'static str,
    pub cities: &'static [City],
    pub streets: &'static [&'static str],
    /// What stands before the last four digits of a number that nobody has.
    pub mobiles: &'static [&'static str],
    pub landlines: &'static [&'static str],
    pub sources: &'static [&'static str],
    pub customer_notes: &'static [&'static str],
    /// What somebody is in a deal.
    pub roles: &'static [&'static str],
    /// The first one is a family's, the others anybody's but a firm's.
    pub wishes: &'static [&'static str],
    pub trips: &'static [Trip],
    /// What companies book.
    pub outings: &'static [Trip],
    pub asked: &'static [Talk],
    pub offered: &'static [Talk],
    pub chased: &'static [Talk],
    pub booked: &'static [Talk],
    /// Why a deal was lost, and how that was said.
    pub refusals: [(&'static str, Talk); 6],
    /// Talks with customers beside any deal.
    pub cared: &'static [Talk],
    /// Next steps of deals.
    pub steps: &'static [&'static str],
    /// What is to be done for a customer.
    pub errands: &'static [&'static str],
    /// What is to be done in the office.
    pub chores: [Chore; 6],
}

/// A name, and how it is written in an e-mail address.
pub type Named = (&'static str, &'static str);

/// Places in [`Words::tags`].
pub mod tag {
    pub const VIP: usize = 0;
    pub const FAMILY: usize = 1;
    pub const BUSINESS: usize = 2;
    pub const HONEYMOON: usize = 3;
    pub const CULTURE: usize = 4;
    pub const SEA: usize = 5;
    pub const NATURE: usize = 6;
    pub const REGULAR: usize = 7;
}

pub struct Firm {
    pub name: &'static str,
    /// The part before `.example`.
    pub domain: &'static str,
    pub industry: &'static str,
}

pub const fn firm(name: &'static str, domain: &'static str, industry: &'static str) -> Firm {
    Firm { name, domain, industry }
}

pub struct City {
    pub name: &'static str,
    pub region: &'static str,
    /// Each `#` is any digit.
    pub postcode: &'static str,
}

pub const fn city(name: &'static str, region: &'static str, postcode: &'static str) -> City {
    City { name, region, postcode }
}

pub struct Trip {
    pub title: &'static str,
    pub place: &'static str,
    /// Euros per person.
    pub price: i64,
    /// One of [`tag`].
    pub tag: usize,
}

pub const fn trip(title: &'static str, place: &'static str, price: i64, tag: usize) -> Trip {
    Trip { title, place, price, tag }
}

/// A talk as it is written down.
pub struct Talk {
    pub kind: ActivityKind,
    pub direction: Direction,
    pub outcome: Outcome,
    /// From, to; 0 where nothing was measured.
    pub minutes: (i64, i64),
    pub text: &'static str,
}

const fn call(direction: Direction, outcome: Outcome, minutes: (i64, i64), text: &'static str) -> Talk {
    Talk { kind: ActivityKind::Call, direction, outcome, minutes, text }
}
pub const fn rang(text: &'static str) -> Talk {
    call(Direction::Outgoing, Outcome::Reached, (2, 14), text)
}
pub const fn they_rang(text: &'static str) -> Talk {
    call(Direction::Incoming, Outcome::Reached, (3, 18), text)
}
pub const fn no_answer(text: &'static str) -> Talk {
    call(Direction::Outgoing, Outcome::NoAnswer, (0, 0), text)
}
pub const fn busy(text: &'static str) -> Talk {
    call(Direction::Outgoing, Outcome::Busy, (0, 0), text)
}
pub const fn left_message(text: &'static str) -> Talk {
    call(Direction::Outgoing, Outcome::LeftMessage, (1, 1), text)
}
pub const fn refused(text: &'static str) -> Talk {
    call(Direction::Outgoing, Outcome::Declined, (2, 8), text)
}
pub const fn met(text: &'static str) -> Talk {
    let (kind, outcome) = (ActivityKind::Meeting, Outcome::Reached);
    Talk { kind, direction: Direction::Unsaid, outcome, minutes: (15, 55), text }
}

const fn written(kind: ActivityKind, direction: Direction, text: &'static str) -> Talk {
    Talk { kind, direction, outcome: Outcome::Unsaid, minutes: (0, 0), text }
}
pub const fn wrote(text: &'static str) -> Talk {
    written(ActivityKind::Email, Direction::Outgoing, text)
}
pub const fn they_wrote(text: &'static str) -> Talk {
    written(ActivityKind::Email, Direction::Incoming, text)
}
pub const fn messaged(text: &'static str) -> Talk {
    written(ActivityKind::Message, Direction::Outgoing, text)
}
pub const fn they_messaged(text: &'static str) -> Talk {
    written(ActivityKind::Message, Direction::Incoming, text)
}
pub const fn noted(text: &'static str) -> Talk {
    written(ActivityKind::Note, Direction::Unsaid, text)
}

pub struct Chore {
    pub title: &'static str,
    /// Days from today; `None` for some day.
    pub due: Option<i64>,
    pub repeat: Option<(RepeatUnit, u16)>,
}

pub const fn chore(title: &'static str, due: i64) -> Chore {
    Chore { title, due: Some(due), repeat: None }
}
pub const fn some_day(title: &'static str) -> Chore {
    Chore { title, due: None, repeat: None }
}
pub const fn every(times: u16, unit: RepeatUnit, title: &'static str, due: i64) -> Chore {
    Chore { title, due: Some(due), repeat: Some((unit, times)) }
}
