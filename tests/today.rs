//! What the day asks for.

mod workspace;

use daftar::{
    domain::{Deal, Id, Member, Task, calendar::Date, clock_time::TimeOfDay, instant::Instant},
    engine::{
        Acting, Tables,
        today::{SOON_DAYS, Today, today},
    },
};
use workspace::{act, date};

fn office() -> (Tables, Acting, Date) {
    let day = date("2026-11-21");
    (workspace::empty(day), workspace::acting(day), day)
}

fn titles(tasks: &[std::sync::Arc<Task>]) -> Vec<&str> {
    tasks.iter().map(|task| task.title.as_str()).collect()
}

#[test]
fn tasks_fall_into_buckets_by_their_day() {
    let (mut tables, acting, day) = office();
    act(&mut tables, acting, |tx| {
        for days in [-400, -1, 0, 1, SOON_DAYS, SOON_DAYS + 1] {
            let due = Some(day + chrono::TimeDelta::days(days));
            tx.create(Task { title: days.to_string(), due, ..Task::default() });
        }
        tx.create(Task { title: "some day".to_owned(), ..Task::default() });
        tx.create(Task { title: "done".to_owned(), due: Some(day), done_at: Some(acting.now), ..Task::default() });
        Ok(())
    });
    let page = today(&tables, day, acting.now, None);
    assert_eq!(titles(&page.overdue), ["-400", "-1"]);
    assert_eq!(titles(&page.due), ["0"]);
    assert_eq!(titles(&page.soon), ["1", "7"]);
    assert_eq!(titles(&page.later), ["8"]);
    assert_eq!(titles(&page.someday), ["some day"]);

    let tomorrow = today(&tables, day.succ_opt().expect("a day"), acting.now, None);
    assert_eq!((titles(&tomorrow.overdue), titles(&tomorrow.due)), (vec!["-400", "-1", "0"], vec!["1"]));
    assert_eq!(titles(&tomorrow.soon), ["7", "8"]);
}

#[test]
fn a_day_goes_by_the_clock_and_tasks_of_the_whole_day_come_last() {
    let (mut tables, acting, day) = office();
    act(&mut tables, acting, |tx| {
        for (title, time) in
            [("whole day", None), ("noon", TimeOfDay::from_hm(12, 0)), ("nine", TimeOfDay::from_hm(9, 0))]
        {
            tx.create(Task { title: title.to_owned(), due: Some(day), time, ..Task::default() });
        }
        Ok(())
    });
    let page = today(&tables, day, acting.now, None);
    assert_eq!(titles(&page.due), ["nine", "noon", "whole day"]);
}

#[test]
fn each_sees_their_own_and_what_is_nobodys() {
    let (mut tables, acting, day) = office();
    let me: Id<Member> = tables.members.iter().next().expect("one").meta.id.into();
    let stage = workspace::stages(&tables)[0];
    let other = act(&mut tables, acting, |tx| {
        let other = tx.create(Member { name: "Other".to_owned(), ..Member::default() });
        for (title, whose) in [("mine", Some(me)), ("theirs", Some(other)), ("nobody's", None)] {
            tx.create(Task { title: title.to_owned(), due: Some(day), assignee: whose, ..Task::default() });
            let deal = workspace::deal(tx, title, stage, 60, 100);
            tx.update(deal, |deal: &mut Deal| deal.owner = whose)?;
        }
        Ok(other)
    });
    let seen = |page: &Today| {
        let deals = |deals: Vec<&Deal>| deals.iter().map(|deal| deal.title.clone()).collect::<Vec<_>>();
        assert_eq!(deals(page.without_next_step.iter().map(|deal| &**deal).collect()), titles(&page.due));
        assert_eq!(deals(page.rotting.iter().map(|(deal, _)| &**deal).collect()), titles(&page.due));
        titles(&page.due).join(" ")
    };
    assert_eq!(seen(&today(&tables, day, acting.now, Some(me))), "mine nobody's");
    assert_eq!(seen(&today(&tables, day, acting.now, Some(other))), "theirs nobody's");
    assert_eq!(seen(&today(&tables, day, acting.now, None)), "mine theirs nobody's");
}

#[test]
fn forgotten_deals_show_up_the_longest_forgotten_first() {
    let (mut tables, acting, day) = office();
    let stages = workspace::stages(&tables);
    act(&mut tables, acting, |tx| {
        workspace::deal(tx, "fresh", stages[0], 1, 100);
        let planned = workspace::deal(tx, "planned", stages[0], 9, 100);
        tx.create(Task { title: "Call".to_owned(), deal: Some(planned), ..Task::default() });
        workspace::deal(tx, "old", stages[0], 30, 100);
        workspace::deal(tx, "won", stages[4], 30, 100);
        Ok(())
    });
    let page = today(&tables, day, acting.now, None);
    let without: Vec<_> = page.without_next_step.iter().map(|deal| deal.title.as_str()).collect();
    assert_eq!(without, ["fresh", "old"]);
    let rotting: Vec<_> = page.rotting.iter().map(|(deal, days)| (deal.title.as_str(), *days)).collect();
    assert_eq!(rotting, [("old", 30), ("planned", 9)]);
    assert_eq!(today(&Tables::default(), day, Instant::default(), None), Today::default());
}
