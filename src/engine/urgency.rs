//! Which deal wants attention first.
//!
//! The order is the one that activity-based sales tools use: overdue, due today, no next step, planned for later.

use super::{Tables, deals, touches};
use crate::domain::{Deal, Id, calendar::Date, instant::Instant, stage::StageKind};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// Ascending: the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    Overdue { days: i64 },
    Today,
    NoNextStep,
    Planned { days: i64 },
}

/// How urgent a deal is on the day `today`. A next step without a date counts as planned, after all dated ones.
pub fn urgency(tables: &Tables, deal: Id<Deal>, today: Date) -> Urgency {
    let Some(step) = deals::next_step(tables, deal) else {
        return Urgency::NoNextStep;
    };
    let Some(due) = step.due else {
        return Urgency::Planned { days: i64::MAX };
    };
    match (due - today).num_days() {
        days if days < 0 => Urgency::Overdue { days: -days },
        0 => Urgency::Today,
        days => Urgency::Planned { days },
    }
}

/// The key to sort a column by: urgency, the longest overdue first, then the larger amount.
pub fn order(tables: &Tables, deal: &Deal, today: Date) -> impl Ord + use<> {
    let urgency = urgency(tables, Id::of_uuid(deal.meta.id), today);
    let (rank, days) = match urgency {
        Urgency::Overdue { days } => (0, -days),
        Urgency::Today => (1, 0),
        Urgency::NoNextStep => (2, 0),
        Urgency::Planned { days } => (3, days),
    };
    let amount = deal.amount.as_ref().map_or(0, |amount| amount.minor);
    (rank, days, std::cmp::Reverse(amount), deal.meta.id)
}

/// For how many days nothing has happened with an open deal, if that is longer than its stage allows.
/// A touch is: entering the stage, or an activity about the deal.
pub fn rotting_days(tables: &Tables, deal: &Deal, now: Instant) -> Option<i64> {
    let stage = tables.find(deal.stage?)?;
    let allowed = i64::from(stage.rot_days?);
    if stage.kind != StageKind::Open {
        return None;
    }
    let idle = |touched: Instant| (now.millis() - touched.millis()) / DAY_MS;
    let in_stage = idle(deal.in_stage_since());
    if in_stage <= allowed {
        return None;
    }
    let talked = touches::last(tables, Id::of_uuid(deal.meta.id), now);
    let days = talked.map_or(in_stage, |at| in_stage.min(idle(at)));
    (days > allowed).then_some(days)
}
