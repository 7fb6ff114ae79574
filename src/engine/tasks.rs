//! What is done with tasks: completing, reopening, snoozing, repeating.

use std::sync::Arc;

use chrono::TimeDelta;

use super::Tx;
use crate::domain::{
    Id, Meta, Problem, Task,
    calendar::{Calendar, Date, Ymd},
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
    let due = task.due.unwrap_or(tx.acting.today);
    let next = next_due(due, repeat, tx.acting.today, calendar);
    // Remembered while a month is too short for it, so that the months after are not.
    let day = Some(day_of_month(due, repeat, calendar)).filter(|day| *day > calendar.ymd(next).day);
    let day = day.filter(|_| matches!(repeat.unit, RepeatUnit::Month | RepeatUnit::Year));
    let repeat = Some(Repeat { day, ..repeat.clone() });
    let next = Task { meta: Meta::default(), due: Some(next), repeat, done_at: None, ..Arc::unwrap_or_clone(task) };
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
/// of the user's calendar; a day that a month lacks becomes its last. Beyond the range of dates it is the last one.
pub fn next_due(due: Date, repeat: &Repeat, today: Date, calendar: Calendar) -> Date {
    let every = i64::from(repeat.every.max(1));
    let day = day_of_month(due, repeat, calendar);
    let months = |months: i64| calendar.day_in_months(due, i32::try_from(months).unwrap_or(i32::MAX), day);
    // Where so many steps lead, and the most days that one can have.
    let (step, longest): (&dyn Fn(i64) -> Date, i64) = match repeat.unit {
        RepeatUnit::Day => (&|times| days_after(due, times * every), every),
        RepeatUnit::Week => (&|times| days_after(due, times * every * 7), every * 7),
        RepeatUnit::Month => (&|times| months(times * every), every * 31),
        RepeatUnit::Year => (&|times| months(times * every * 12), every * 366),
    };
    let mut times = 1;
    loop {
        let date = step(times);
        if date > today || date == Date::MAX {
            return date;
        }
        // As many steps as surely do not lead past today, for tasks that fell due long ago.
        times += ((today - date).num_days() / longest).max(1);
    }
}

/// The day on which a task that is due on `due` falls where months are long enough. The remembered one counts only on
/// the last day of a month: any other day was chosen since.
fn day_of_month(due: Date, repeat: &Repeat, calendar: Calendar) -> u8 {
    let Ymd { year, month, day } = calendar.ymd(due);
    let is_last = day == calendar.days_in_month(year, month);
    repeat.day.filter(|_| is_last).unwrap_or(day).max(day)
}

fn days_after(date: Date, days: i64) -> Date {
    TimeDelta::try_days(days).and_then(|days| date.checked_add_signed(days)).unwrap_or(Date::MAX)
}
