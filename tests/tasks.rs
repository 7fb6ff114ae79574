//! What is done with tasks, and when one that repeats comes back.

mod workspace;

use daftar::{
    domain::{
        Id, Settings, Task, Value,
        calendar::{Calendar, Date},
        stored::Stored,
        task::{Repeat, RepeatUnit},
    },
    engine::{Acting, Tables, tasks},
};
use proptest::prelude::*;
use workspace::{act, date};

const JALALI: Calendar = Calendar::Jalali;
const GREGORIAN: Calendar = Calendar::Gregorian;

#[test]
fn comes_back_in_whole_steps_from_its_due_date() {
    use RepeatUnit::{Day, Month, Week, Year};
    for (due, every, unit, calendar, today, next) in [
        ("2026-11-21", 1, Day, GREGORIAN, "2026-11-21", "2026-11-22"),
        ("2026-11-21", 3, Day, GREGORIAN, "2026-11-20", "2026-11-24"),
        ("2026-11-21", 3, Day, GREGORIAN, "2026-11-24", "2026-11-27"),
        ("2026-11-21", 2, Week, GREGORIAN, "2027-01-01", "2027-01-02"),
        ("2026-11-21", 2, Week, GREGORIAN, "2027-01-02", "2027-01-16"),
        // The 31st falls on the last day of shorter months and on the 31st again where there is one.
        ("2026-01-31", 1, Month, GREGORIAN, "2026-01-31", "2026-02-28"),
        ("2026-01-31", 1, Month, GREGORIAN, "2026-02-28", "2026-03-31"),
        ("2026-01-31", 1, Month, GREGORIAN, "2028-02-01", "2028-02-29"),
        ("2028-02-29", 1, Year, GREGORIAN, "2028-03-01", "2029-02-28"),
        ("2028-02-29", 1, Year, GREGORIAN, "2031-03-01", "2032-02-29"),
        // 31 Shahrivar 1405: Mehr has 30 days, Esfand 1405 has 29, Farvardin 1406 has 31.
        ("2026-09-22", 1, Month, JALALI, "2026-09-22", "2026-10-22"),
        ("2026-09-22", 1, Month, JALALI, "2027-03-01", "2027-03-20"),
        ("2026-09-22", 1, Month, JALALI, "2027-03-20", "2027-04-20"),
        // 30 Esfand 1403 is 20 March 2025; 1404 to 1407 end on the 29th, 1408 on the 30th.
        ("2025-03-20", 1, Year, JALALI, "2025-03-21", "2026-03-20"),
        ("2025-03-20", 1, Year, JALALI, "2029-03-20", "2030-03-20"),
        // The same day in the two calendars.
        ("2026-11-21", 1, Month, GREGORIAN, "2026-11-21", "2026-12-21"),
        ("2026-11-22", 1, Month, JALALI, "2026-11-22", "2026-12-22"),
        // Nothing is no step at all; it is taken for one.
        ("2026-11-21", 0, Day, GREGORIAN, "2026-11-21", "2026-11-22"),
    ] {
        let repeat = Repeat { unit, every, day: None };
        let found = tasks::next_due(date(due), &repeat, date(today), calendar);
        assert_eq!(found, date(next), "{due} every {every} {unit:?} {calendar:?} after {today}");
    }
}

#[test]
fn no_date_is_too_far_away() {
    let today = date("2026-11-21");
    for unit in RepeatUnit::ALL {
        for every in [1, u16::MAX] {
            for calendar in [GREGORIAN, JALALI] {
                for due in [Date::MIN, Date::MAX, date("0001-01-01"), date("9999-12-31")] {
                    let next = tasks::next_due(due, &Repeat { unit: *unit, every, day: None }, today, calendar);
                    assert!(next > today, "{due} every {every} {unit:?} {calendar:?}: {next}");
                }
                tasks::next_due(today, &Repeat { unit: *unit, every, day: None }, Date::MAX, calendar);
            }
        }
    }
}

proptest! {
    #![proptest_config(workspace::cases(128))]

    /// The first step after today: one step earlier would not be.
    #[test]
    fn is_the_first_one_after_today(
        due in 739_000..741_000i32, today in 739_000..741_000i32, every in 1..40u16,
        unit in prop::sample::select(RepeatUnit::ALL), calendar in prop::sample::select([GREGORIAN, JALALI].as_slice()),
    ) {
        let day = |days| Date::from_num_days_from_ce_opt(days).expect("a date");
        let step = |times: i32| match unit {
            RepeatUnit::Day => day(due + times * i32::from(every)),
            RepeatUnit::Week => day(due + times * i32::from(every) * 7),
            RepeatUnit::Month => calendar.add_months(day(due), times * i32::from(every)),
            RepeatUnit::Year => calendar.add_months(day(due), times * i32::from(every) * 12),
        };
        let times = (1..).find(|times| step(*times) > day(today)).expect("some time");
        let found = tasks::next_due(day(due), &Repeat { unit, every, day: None }, day(today), calendar);
        prop_assert_eq!(found, step(times));
    }
}

#[test]
fn completing_leaves_the_next_occurrence_behind() {
    let day = date("2026-09-22");
    let acting = workspace::acting(day);
    // 22 September is 31 Shahrivar, and Mehr has 30 days.
    for (calendar, next, day_kept) in [(GREGORIAN, "2026-10-22", None), (JALALI, "2026-10-22", Some(31))] {
        let mut tables = workspace::empty(day);
        act(&mut tables, acting, |tx| tx.update(Settings::ID, |settings| settings.calendar = calendar));
        let repeat = Some(Repeat { unit: RepeatUnit::Month, every: 1, day: None });
        let task =
            Task { title: "Rent".to_owned(), due: Some(day), repeat, about: "Pay".to_owned(), ..Task::default() };
        let id = act(&mut tables, acting, |tx| Ok(tx.create(task.clone())));
        let again = act(&mut tables, acting, |tx| tasks::complete(tx, id)).expect("another one");
        let done = tables.find(id).expect("there");
        assert_eq!((done.done_at, done.due), (Some(acting.now), Some(day)));
        let again = tables.find(again).expect("there");
        assert_eq!(
            (again.due, again.done_at, again.repeat.clone(), again.about.as_str()),
            (Some(date(next)), None, task.repeat.map(|repeat| Repeat { day: day_kept, ..repeat }), "Pay")
        );
        assert!(again.meta.id != done.meta.id && again.meta.rev == 1);
        assert_eq!(act(&mut tables, acting, |tx| tasks::complete(tx, id)), None, "done is done");
        assert_eq!(tables.tasks.len(), 2);
    }
}

#[test]
fn a_short_month_does_not_move_the_ones_after_it() {
    use RepeatUnit::{Month, Year};
    let chains: [(Calendar, RepeatUnit, &[&str]); 4] = [
        (GREGORIAN, Month, &["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"]),
        (GREGORIAN, Month, &["2027-12-30", "2028-01-30", "2028-02-29", "2028-03-30"]),
        (GREGORIAN, Year, &["2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"]),
        // 31 Shahrivar 1405, then the 30th of the months of thirty days, 29 Esfand, 31 Farvardin 1406.
        (
            JALALI,
            Month,
            &[
                "2026-09-22",
                "2026-10-22",
                "2026-11-21",
                "2026-12-21",
                "2027-01-20",
                "2027-02-19",
                "2027-03-20",
                "2027-04-20",
            ],
        ),
    ];
    for (calendar, unit, days) in chains {
        let mut office = Office::new(calendar, unit, days[0]);
        for day in &days[1..] {
            office.complete();
            assert_eq!(office.due(), date(day), "{calendar:?} {unit:?}");
        }
    }
}

#[test]
fn a_day_chosen_by_hand_is_the_new_one() {
    let mut office = Office::new(GREGORIAN, RepeatUnit::Month, "2026-01-31");
    office.complete();
    assert_eq!(office.due(), date("2026-02-28"));
    act(&mut office.tables, office.acting, |tx| tasks::snooze(tx, office.task, date("2026-03-02")));
    office.complete();
    assert_eq!(office.due(), date("2026-04-02"));
    office.complete();
    assert_eq!(office.due(), date("2026-05-02"));
}

#[test]
fn a_repeat_of_an_older_build_still_reads() {
    let old = Value::Map([("unit".into(), Value::Text("month".into())), ("every".into(), Value::Int(2))].into());
    let repeat = Repeat { unit: RepeatUnit::Month, every: 2, day: None };
    assert_eq!(Repeat::from_value(old.clone()), Some(repeat.clone()));
    assert_eq!(repeat.to_value(), old, "and is written as it was");
}

/// A workspace with one task that repeats, done on the day it falls due.
struct Office {
    tables: Tables,
    acting: Acting,
    task: Id<Task>,
}

impl Office {
    fn new(calendar: Calendar, unit: RepeatUnit, due: &str) -> Self {
        let day = date(due);
        let mut tables = workspace::empty(day);
        let acting = workspace::acting(day);
        act(&mut tables, acting, |tx| tx.update(Settings::ID, |settings| settings.calendar = calendar));
        let repeat = Some(Repeat { unit, every: 1, day: None });
        let task = Task { title: "Rent".to_owned(), due: Some(day), repeat, ..Task::default() };
        let task = act(&mut tables, acting, |tx| Ok(tx.create(task)));
        Self { tables, acting, task }
    }

    fn due(&self) -> Date {
        self.tables.find(self.task).and_then(|task| task.due).expect("a date")
    }

    /// From now on it is about the next occurrence.
    fn complete(&mut self) {
        self.acting = workspace::acting(self.due());
        let task = self.task;
        self.task = act(&mut self.tables, self.acting, |tx| tasks::complete(tx, task)).expect("another one");
    }
}

#[test]
fn completed_reopened_snoozed() {
    let day = date("2026-11-21");
    let acting = workspace::acting(day);
    let mut tables = workspace::empty(day);
    let id = act(&mut tables, acting, |tx| Ok(tx.create(Task { title: "Call".to_owned(), ..Task::default() })));
    assert_eq!(act(&mut tables, acting, |tx| tasks::complete(tx, id)), None, "it does not repeat");
    assert!(!tables.find(id).expect("there").is_open());
    act(&mut tables, acting, |tx| tasks::reopen(tx, id));
    act(&mut tables, acting, |tx| tasks::snooze(tx, id, date("2026-12-01")));
    let task = tables.find(id).expect("there");
    assert_eq!((task.is_open(), task.due), (true, Some(date("2026-12-01"))));
    act(&mut tables, acting, |tx| tx.delete(daftar::domain::Table::Task, id.uuid()));
    assert_eq!(workspace::problem(&tables, acting, |tx| tasks::complete(tx, id)), "problem-record-gone");
    assert_eq!(workspace::problem(&tables, acting, |tx| tasks::reopen(tx, id)), "problem-record-gone");
    assert_eq!(workspace::problem(&tables, acting, |tx| tasks::snooze(tx, id, day)), "problem-record-gone");
}
