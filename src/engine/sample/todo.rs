//! What is to be done: forty-five open tasks over the past, today and the weeks to come, and what was done lately.

use super::{agency::Agency, people::Customer, sales::Sale, story::Fate};
use crate::domain::{
    Id, Task,
    calendar::Date,
    clock_time::TimeOfDay,
    instant::Instant,
    task::{Priority, Repeat},
};

/// Days from today.
#[derive(Clone, Copy)]
enum Due {
    Overdue,
    Today,
    Soon,
    Later,
    Nothing,
}

/// By turns for the open deals. Every fourth one is a rotting one, so some of those have a next step and some have none.
const STEPS: [Due; 8] =
    [Due::Overdue, Due::Soon, Due::Later, Due::Nothing, Due::Today, Due::Soon, Due::Nothing, Due::Later];
const ERRANDS: [Due; 15] = [
    Due::Overdue,
    Due::Today,
    Due::Soon,
    Due::Later,
    Due::Soon,
    Due::Overdue,
    Due::Today,
    Due::Later,
    Due::Soon,
    Due::Overdue,
    Due::Soon,
    Due::Today,
    Due::Later,
    Due::Soon,
    Due::Later,
];
const DONE: usize = 40;

pub fn plan(agency: &mut Agency, people: &[Customer], deals: &[Sale]) {
    let open = deals.iter().filter(|deal| matches!(deal.fate, Fate::Open | Fate::Rotting));
    for (deal, due) in open.zip(STEPS.iter().cycle()) {
        if let Some(date) = date(agency, *due) {
            let task = step(agency, deal, deal.story.touched);
            add(agency, Task { due: Some(date), ..task }, deal.owner);
        }
    }
    for (number, due) in ERRANDS.iter().enumerate() {
        let customer = agency.chance.pick(people);
        let title = agency.words.errands[number % agency.words.errands.len()];
        let since = agency.hours.ago(&mut agency.chance, 6).max(customer.since);
        let meta = agency.meta(since, customer.owner);
        let due = date(agency, *due);
        let task = Task { meta, title: title.to_owned(), due, contact: Some(customer.id), ..Task::default() };
        // Every second one is for whoever opens the workspace.
        add(agency, task, if number % 2 == 0 { 0 } else { customer.owner });
    }
    chores(agency);
    done(agency, deals);
}

fn chores(agency: &mut Agency) {
    for chore in &agency.words.chores {
        let since = agency.hours.ago(&mut agency.chance, 30);
        let task = Task {
            meta: agency.meta(since, 0),
            title: chore.title.to_owned(),
            due: chore.due.map(|days| agency.hours.day(days)),
            repeat: chore.repeat.map(|(unit, every)| Repeat { unit, every, day: None }),
            ..Task::default()
        };
        add(agency, task, 0);
    }
}

/// What the closed deals once waited for.
fn done(agency: &mut Agency, deals: &[Sale]) {
    let closed: Vec<_> = deals.iter().filter(|deal| matches!(deal.fate, Fate::Won | Fate::Lost)).collect();
    for deal in closed.iter().cycle().take(DONE) {
        let done = agency.hours.within(&mut agency.chance, deal.story.begun(), deal.story.arrived());
        let task = step(agency, deal, deal.story.begun());
        let due = done.date_at_offset(agency.hours.offset);
        add(agency, Task { due: Some(due), done_at: Some(done), ..task }, deal.owner);
    }
}

fn step(agency: &mut Agency, deal: &Sale, since: Instant) -> Task {
    let steps = agency.words.steps;
    Task {
        meta: agency.meta(since, deal.owner),
        title: agency.chance.pick(steps).replace("{place}", deal.place),
        contact: Some(deal.customer.id),
        company: deal.customer.firm.map(|(id, _)| id),
        deal: Some(deal.id),
        ..Task::default()
    }
}

fn add(agency: &mut Agency, task: Task, assignee: usize) -> Id<Task> {
    let hour = agency.chance.between(9, 17) as u8;
    let minute = *agency.chance.pick(&[0, 0, 15, 30, 30, 45]);
    let has_time = agency.chance.in_percent(35) && task.due.is_some();
    let priority = *agency.chance.pick(&[
        Priority::Normal,
        Priority::Normal,
        Priority::Normal,
        Priority::Normal,
        Priority::High,
        Priority::Low,
    ]);
    let time = TimeOfDay::from_hm(hour, minute).filter(|_| has_time);
    let assignee = agency.members.get(assignee).copied();
    agency.add(Task { time, priority, assignee, ..task })
}

fn date(agency: &mut Agency, due: Due) -> Option<Date> {
    let days = match due {
        Due::Overdue => -agency.chance.between(1, 8),
        Due::Today => 0,
        Due::Soon => agency.chance.between(1, 7),
        Due::Later => agency.chance.between(8, 35),
        Due::Nothing => return None,
    };
    Some(agency.hours.day(days))
}
