//! What is done with deals: where a card lands, what winning and losing leave behind, which one wants attention first.

mod workspace;

use daftar::{
    domain::{
        Activity, Company, Contact, Deal, Id, Stage, Table, Task, calendar::Date, deal::DealContact, instant::Instant,
        stage::StageKind,
    },
    engine::{
        Acting, Tables,
        board::{self, BoardOrder},
        deals,
        query::{self, Query},
        search::{self, Words},
        timeline::{Event, timeline},
        urgency::{self, Urgency},
    },
};
use proptest::prelude::*;
use workspace::{act, date, days_before, deal, stages};

const TODAY: &str = "2026-11-21";

struct Office {
    tables: Tables,
    acting: Acting,
    /// New, contacted, proposal, negotiation, won, lost.
    stages: Vec<Id<Stage>>,
}

impl Office {
    fn new() -> Self {
        let today = date(TODAY);
        let tables = workspace::empty(today);
        let stages = stages(&tables);
        Self { tables, acting: workspace::acting(today), stages }
    }

    fn deal(&mut self, title: &str, stage: usize, days_ago: i64, euros: i64) -> Id<Deal> {
        let stage = self.stages[stage];
        let id = act(&mut self.tables, self.acting, |tx| Ok(deal(tx, title, stage, days_ago, euros)));
        act(&mut self.tables, self.acting, |tx| deals::move_to(tx, id, stage, None));
        id
    }

    fn move_to(&mut self, deal: Id<Deal>, stage: usize, above: Option<Id<Deal>>) {
        let stage = self.stages[stage];
        self.acting.now = Instant::from_millis(self.acting.now.millis() + 1);
        act(&mut self.tables, self.acting, |tx| deals::move_to(tx, deal, stage, above));
    }

    fn find(&self, deal: Id<Deal>) -> &Deal {
        self.tables.find(deal).expect("the deal")
    }

    fn step(&mut self, deal: Id<Deal>, due: Option<Date>) -> Id<Task> {
        act(&mut self.tables, self.acting, |tx| {
            Ok(tx.create(Task { title: "Call".to_owned(), due, deal: Some(deal), ..Task::default() }))
        })
    }

    /// The titles of a column, top to bottom.
    fn column(&self, stage: usize) -> Vec<String> {
        let all: Vec<_> = self.tables.deals.iter().cloned().collect();
        deals::column(&all, self.stages[stage]).iter().map(|deal| deal.title.clone()).collect()
    }
}

#[test]
fn a_card_lands_where_it_is_put() {
    let mut office = Office::new();
    let [a, b, c] = ["a", "b", "c"].map(|title| office.deal(title, 0, 0, 100));
    let d = office.deal("d", 1, 0, 100);
    assert_eq!(office.column(0), ["a", "b", "c"]);
    office.move_to(c, 0, Some(a));
    assert_eq!(office.column(0), ["c", "a", "b"]);
    office.move_to(d, 0, Some(b));
    assert_eq!((office.column(0), office.column(1)), (["c", "a", "d", "b"].map(str::to_owned).to_vec(), vec![]));
    office.move_to(c, 0, None);
    assert_eq!(office.column(0), ["a", "d", "b", "c"]);
    office.move_to(b, 0, Some(b));
    assert_eq!(office.column(0), ["a", "d", "b", "c"], "above itself is where it is");
    let elsewhere = office.deal("e", 2, 0, 100);
    office.move_to(a, 0, Some(elsewhere));
    assert_eq!(office.column(0), ["d", "b", "c", "a"], "above a card of another column is the end");
}

#[test]
fn there_is_always_room_between_two_cards() {
    let mut office = Office::new();
    let [_, last] = ["first", "last"].map(|title| office.deal(title, 0, 0, 100));
    let movers = [office.deal("x", 1, 0, 100), office.deal("y", 1, 0, 100)];
    // Far more often than halves fit between two neighbours.
    for round in 0..60 {
        office.move_to(movers[round % 2], 0, Some(last));
    }
    assert_eq!(office.column(0), ["first", "x", "y", "last"]);
    let positions: Vec<i64> = office.tables.deals.iter().map(|deal| deal.position).collect();
    assert!(positions.iter().all(|position| position.abs() < 1 << 40), "{positions:?}");
}

#[test]
fn positions_at_the_ends_of_the_range_are_no_trouble() {
    for positions in [[i64::MIN, i64::MAX], [i64::MAX - 1, i64::MAX], [i64::MIN, i64::MIN + 1], [7, 7]] {
        for place in 0..3 {
            let mut office = Office::new();
            let ids = ["a", "b"].map(|title| office.deal(title, 0, 0, 100));
            act(&mut office.tables, office.acting, |tx| {
                ids.iter().zip(positions).try_for_each(|(id, at)| tx.update(*id, |deal: &mut Deal| deal.position = at))
            });
            let c = office.deal("c", 1, 0, 100);
            office.move_to(c, 0, ids.get(place).copied());
            let mut expected = vec!["a", "b"];
            expected.insert(place, "c");
            assert_eq!(office.column(0), expected, "{positions:?}");
        }
    }
}

proptest! {
    #![proptest_config(workspace::cases(64))]

    /// However cards are moved about, the column is what a list would be.
    #[test]
    fn columns_keep_the_order_they_are_given(moves in prop::collection::vec((0..6usize, 0..7usize), 1..40)) {
        let mut office = Office::new();
        let ids: Vec<_> = (0..6).map(|n| office.deal(&n.to_string(), 0, 0, 100)).collect();
        let mut expected: Vec<usize> = (0..6).collect();
        for (moved, above) in moves {
            office.move_to(ids[moved], 0, ids.get(above).copied());
            if moved != above {
                expected.retain(|n| *n != moved);
                let at = expected.iter().position(|n| *n == above).unwrap_or(expected.len());
                expected.insert(at, moved);
            }
            prop_assert_eq!(office.column(0), expected.iter().map(usize::to_string).collect::<Vec<_>>());
        }
    }
}

#[test]
fn entering_a_stage_is_noted_but_ordering_within_is_not() {
    let mut office = Office::new();
    let id = office.deal("a", 0, 5, 100);
    let other = office.deal("b", 0, 5, 100);
    office.move_to(id, 0, Some(other));
    assert_eq!(office.find(id).entered.len(), 1);
    office.move_to(id, 2, None);
    office.move_to(id, 1, None);
    let entered: Vec<_> = office.find(id).entered.iter().map(|entry| entry.stage).collect();
    assert_eq!(entered, [0, 2, 1].map(|stage| Some(office.stages[stage])));
    assert_eq!(office.find(id).in_stage_since(), office.acting.now);
}

#[test]
fn a_timeline_says_once_that_a_deal_was_added() {
    let mut office = Office::new();
    let id = office.deal("a", 0, 0, 100);
    let events = |office: &Office| timeline(&office.tables, Table::Deal, id.uuid()).into_iter().map(|it| it.event);
    assert_eq!(events(&office).collect::<Vec<_>>(), [Event::Created]);
    office.move_to(id, 1, None);
    assert!(matches!(events(&office).collect::<Vec<_>>()[..], [Event::StageEntered(..), Event::Created]));
}

#[test]
fn won_lost_and_open_again() {
    let mut office = Office::new();
    let id = office.deal("a", 2, 5, 100);
    let acting = office.acting;
    act(&mut office.tables, acting, |tx| deals::win(tx, id));
    assert_eq!(deals::kind(&office.tables, office.find(id)), StageKind::Won);
    act(&mut office.tables, acting, |tx| deals::reopen(tx, id));
    assert_eq!(office.find(id).stage, Some(office.stages[2]), "back where it was open last");
    act(&mut office.tables, acting, |tx| deals::lose(tx, id, "  too dear \n"));
    assert_eq!((office.find(id).stage, office.find(id).lost_reason.as_str()), (Some(office.stages[5]), "too dear"));
    act(&mut office.tables, acting, |tx| deals::lose(tx, id, ""));
    assert_eq!(office.find(id).lost_reason, "", "the reason may be taken back");
    act(&mut office.tables, acting, |tx| deals::lose(tx, id, "too dear"));
    act(&mut office.tables, acting, |tx| deals::reopen(tx, id));
    assert_eq!((office.find(id).stage, office.find(id).lost_reason.as_str()), (Some(office.stages[2]), ""));
    let entered = office.find(id).entered.iter().filter_map(|entry| entry.stage);
    assert_eq!(entered.collect::<Vec<_>>(), [2, 4, 2, 5, 2].map(|stage| office.stages[stage]));

    let never_open = office.deal("b", 4, 5, 100);
    act(&mut office.tables, acting, |tx| deals::reopen(tx, never_open));
    assert_eq!(office.find(never_open).stage, Some(office.stages[0]), "the first open stage");
}

#[test]
fn a_deal_is_found_by_whom_it_is_with() {
    let mut office = Office::new();
    let [website, printer] = ["Website", "Printer"].map(|title| office.deal(title, 0, 0, 100));
    act(&mut office.tables, office.acting, |tx| {
        let company = tx.create(Company { name: "Tea House".to_owned(), ..Company::default() });
        let contact = tx.create(Contact { name: "Sara Example".to_owned(), ..Contact::default() });
        tx.update(website, |deal: &mut Deal| deal.company = Some(company))?;
        tx.update(printer, |deal: &mut Deal| deal.contacts = vec![DealContact { contact, role: String::new() }])
    });
    for (typed, expected) in [
        ("web", vec![website]),
        ("house", vec![website]),
        ("website tea", vec![website]),
        ("sara", vec![printer]),
        ("sara printer", vec![printer]),
        ("sara website", vec![]),
        ("", vec![printer, website]),
    ] {
        let query = Query { search: typed.to_owned(), ..Query::default() };
        let listed = query::run(&office.tables, Table::Deal, &query);
        assert_eq!(listed, expected.iter().map(|id| id.uuid()).collect::<Vec<_>>(), "the list, {typed:?}");
        let words = Words::of(typed);
        let found = search::found(&office.tables, Table::Deal, &words);
        let on_board = |id: Id<Deal>| found.as_ref().is_none_or(|found| found.contains(&id.uuid()));
        assert_eq!([printer, website].map(on_board), [printer, website].map(|id| expected.contains(&id)), "{typed:?}");
    }
}

#[test]
fn says_what_can_not_be_done() {
    let mut office = Office::new();
    let id = office.deal("a", 0, 5, 100);
    let (acting, tables) = (office.acting, &office.tables);
    let nobody = Id::<Deal>::from(daftar::domain::id::Uuid::from_u128(9));
    let nowhere = Id::<Stage>::from(daftar::domain::id::Uuid::from_u128(9));
    assert_eq!(workspace::problem(tables, acting, |tx| deals::move_to(tx, id, nowhere, None)), "problem-stage-gone");
    assert_eq!(
        workspace::problem(tables, acting, |tx| deals::move_to(tx, nobody, office.stages[0], None)),
        "problem-record-gone"
    );
    for work in [deals::win, deals::reopen] {
        assert_eq!(workspace::problem(tables, acting, |tx| work(tx, nobody)), "problem-record-gone");
    }
    assert_eq!(workspace::problem(tables, acting, |tx| deals::lose(tx, nobody, "")), "problem-record-gone");
    let won = office.stages[4];
    act(&mut office.tables, acting, |tx| tx.delete(Table::Stage, won.uuid()));
    assert_eq!(workspace::problem(&office.tables, acting, |tx| deals::win(tx, id)), "problem-no-closing-stage");
    let full = office.stages[0].uuid();
    let delete = |tx: &mut daftar::engine::Tx| tx.delete(Table::Stage, full);
    assert_eq!(workspace::problem(&office.tables, acting, delete), "problem-required", "a deal stands in it");
}

#[test]
fn the_earliest_open_task_is_the_next_step() {
    let mut office = Office::new();
    let id = office.deal("a", 0, 5, 100);
    assert_eq!(deals::next_step(&office.tables, id), None);
    let undated = office.step(id, None);
    let next = |office: &Office| deals::next_step(&office.tables, id).map(|task| task.meta.id);
    assert_eq!(next(&office), Some(undated.uuid()));
    let later = office.step(id, Some(date("2026-12-24")));
    let sooner = office.step(id, Some(date("2026-11-30")));
    assert_eq!(next(&office), Some(sooner.uuid()));
    let acting = office.acting;
    act(&mut office.tables, acting, |tx| daftar::engine::tasks::complete(tx, sooner));
    assert_eq!(next(&office), Some(later.uuid()));
}

#[test]
fn the_most_urgent_stands_on_top() {
    let mut office = Office::new();
    let today = date(TODAY);
    let day = |days: i64| Some(today + chrono::TimeDelta::days(days));
    for (title, euros, due) in [
        ("planned far", 900, Some(day(20))),
        ("nothing planned, small", 10, None),
        ("overdue a little", 900, Some(day(-1))),
        ("planned without a date", 900, Some(None)),
        ("today", 900, Some(day(0))),
        ("planned soon", 900, Some(day(2))),
        ("overdue for long", 1, Some(day(-9))),
        ("nothing planned, large", 5000, None),
        ("overdue for long, larger", 2, Some(day(-9))),
    ] {
        let id = office.deal(title, 0, 0, euros);
        if let Some(due) = due {
            office.step(id, due);
        }
    }
    let pipeline = office.tables.pipelines.iter().next().expect("one").meta.id.into();
    let columns = board::columns(&office.tables, pipeline, BoardOrder::Urgency, today, |_| true);
    let titles: Vec<_> = columns[0].deals.iter().map(|deal| deal.title.as_str()).collect();
    assert_eq!(
        titles,
        [
            "overdue for long, larger",
            "overdue for long",
            "overdue a little",
            "today",
            "nothing planned, large",
            "nothing planned, small",
            "planned soon",
            "planned far",
            "planned without a date",
        ]
    );
    let of = |title: &str| {
        let deal = office.tables.deals.iter().find(|deal| deal.title == title).expect("there");
        urgency::urgency(&office.tables, deal.meta.id.into(), today)
    };
    assert_eq!(of("overdue a little"), Urgency::Overdue { days: 1 });
    assert_eq!(of("planned soon"), Urgency::Planned { days: 2 });
    assert_eq!(of("nothing planned, small"), Urgency::NoNextStep);

    let amounts = board::columns(&office.tables, pipeline, BoardOrder::Amount, today, |deal| deal.title != "today");
    assert_eq!(amounts[0].deals[0].title, "nothing planned, large");
    let (currency, sum) = amounts[0].sum.iter().next().expect("a sum");
    assert_eq!((currency.code(), *sum), ("EUR", (900 * 4 + 10 + 1 + 5000 + 2) * 100));
    assert_eq!(amounts[0].weighted.values().sum::<i64>(), sum / 10);
}

#[test]
fn a_deal_rots_when_nothing_has_happened_for_longer_than_its_stage_allows() {
    let mut office = Office::new();
    let now = office.acting.now;
    for (stage, days_ago, rotting) in
        [(0, 7, None), (0, 8, Some(8)), (2, 14, None), (2, 15, Some(15)), (4, 400, None), (5, 400, None)]
    {
        let id = office.deal("a", stage, days_ago, 100);
        assert_eq!(urgency::rotting_days(&office.tables, office.find(id), now), rotting, "{stage} {days_ago}");
    }
    let id = office.deal("talked to", 0, 30, 100);
    let acting = office.acting;
    let talk = |office: &mut Office, days: i64| {
        act(&mut office.tables, acting, |tx| {
            let at = days_before(now, days);
            Ok(tx.create(Activity { at, deal: Some(id), ..Activity::default() }))
        });
        urgency::rotting_days(&office.tables, office.find(id), now)
    };
    assert_eq!(talk(&mut office, 20), Some(20));
    assert_eq!(talk(&mut office, -3), Some(20), "a meeting to come is no touch");
    assert_eq!(talk(&mut office, 2), None);
}
