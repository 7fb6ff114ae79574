//! What the day asks for: tasks by when they fall due, deals that nobody moves.

use std::sync::Arc;

use super::{Tables, deals, urgency};
use crate::domain::{Deal, Id, Member, Task, calendar::Date, instant::Instant, sorting::sort_by_key, stage::StageKind};

/// How many days *soon* reaches beyond today.
pub const SOON_DAYS: i64 = 7;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Today {
    pub overdue: Vec<Arc<Task>>,
    pub due: Vec<Arc<Task>>,
    /// The next seven days.
    pub soon: Vec<Arc<Task>>,
    /// After that.
    pub later: Vec<Arc<Task>>,
    /// Open tasks without a date.
    pub someday: Vec<Arc<Task>>,
    pub without_next_step: Vec<Arc<Deal>>,
    /// With the number of days that nothing has happened, longest first.
    pub rotting: Vec<(Arc<Deal>, i64)>,
}

/// The day as `member` sees it, or everybody's when `None`. What belongs to nobody is everybody's.
pub fn today(tables: &Tables, today: Date, now: Instant, member: Option<Id<Member>>) -> Today {
    let mine = |owner: Option<Id<Member>>| member.is_none() || owner.is_none() || owner == member;
    let mut page = Today::default();
    let mut open: Vec<_> = tables.tasks.iter().filter(|task| task.is_open() && mine(task.assignee)).cloned().collect();
    sort_by_key(&mut open, |task| (task.due, task.time.is_none(), task.time, task.meta.id));
    for task in open {
        match task.due.map(|due| (due - today).num_days()) {
            None => page.someday.push(task),
            Some(days) if days < 0 => page.overdue.push(task),
            Some(0) => page.due.push(task),
            Some(days) if days <= SOON_DAYS => page.soon.push(task),
            Some(_) => page.later.push(task),
        }
    }
    let open_deals =
        tables.deals.iter().filter(|deal| mine(deal.owner) && deals::kind(tables, deal) == StageKind::Open);
    for deal in open_deals {
        if deals::next_step(tables, Id::of_uuid(deal.meta.id)).is_none() {
            page.without_next_step.push(deal.clone());
        }
        if let Some(days) = urgency::rotting_days(tables, deal, now) {
            page.rotting.push((deal.clone(), days));
        }
    }
    sort_by_key(&mut page.rotting, |(deal, days)| (std::cmp::Reverse(*days), deal.meta.id));
    page
}
