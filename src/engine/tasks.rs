//! What is done with tasks: completing, reopening, snoozing, repeating.

use std::sync::Arc;

use super::Tx;
use crate::domain::{
    Id, Meta, Problem, Task,
    calendar::{Calendar, Date},
    task::{Repeat, RepeatUnit},
};

/// Marks a task done. One that repeats leaves its next occurrence behind, and says which.
pub fn complete(tx: &mut Tx, id: Id<Task>) -> Result<Option<Id<Task>>, Problem> {
    let now = tx.acting.now;
    let task = tx.find(id).ok_or(Problem::new("problem-record-gone"))?;
    if !task.is_open() {
        return Ok(None);
    }
    tx.update(id, |task| task.done_at = Some(now))?;
    let calendar = tx.find(crate::domain::Settings::ID).map_or(Calendar::default(), |settings| settings.calendar);
    let Some(repeat) = &task.repeat else {
        return Ok(None);
    };
    let due = next_due(task.due.unwrap_or(tx.acting.today), repeat, tx.acting.today, calendar);
    let next = Task { meta: Meta::default(), due: Some(due), done_at: None, ..Arc::unwrap_or_clone(task) };
    Ok(Some(tx.create(next)))
}

pub fn reopen(tx: &mut Tx, id: Id<Task>) -> Result<(), Problem> {
    tx.update(id, |task| task.done_at = None)
}

/// Moves the due date to a later day.
pub fn snooze(tx: &mut Tx, id: Id<Task>, until: Date) -> Result<(), Problem> {
    tx.update(id, |task| task.due = Some(until))
}

/// The first date after `today` on which the task falls again, in whole steps from `due`. Months and years are those
/// of the user's calendar; a day that a month lacks becomes its last.
pub fn next_due(due: Date, repeat: &Repeat, today: Date, calendar: Calendar) -> Date {
    let every = i32::from(repeat.every.max(1));
    let step = |times: i32| match repeat.unit {
        RepeatUnit::Day => due + chrono::Days::new((times * every) as u64),
        RepeatUnit::Week => due + chrono::Days::new((times * every * 7) as u64),
        RepeatUnit::Month => calendar.add_months(due, times * every),
        RepeatUnit::Year => calendar.add_months(due, times * every * 12),
    };
    (1..).map(step).find(|date| *date > today).unwrap_or(due)
}
