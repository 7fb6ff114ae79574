//! A workspace to import into, and what the tests do with it.
//!
//! Each test file uses a part of it.
#![allow(dead_code)]

use std::sync::Arc;

use daftar::{
    domain::{
        Id, Member, Meta, Row, Settings, Table, Value,
        calendar::{Calendar, Date},
        fold::squash,
        instant::Instant,
        money::Currency,
        stage::StageKind,
    },
    engine::{
        Acting, Commit, Entry, Op, Tables, Verb,
        import::{Mapping, Options, Plan, Planner, Sheet, Status, apply, headers},
        read::Reading,
        setup::{self, NewStage},
        transact,
        undo::{self, Done},
    },
};

pub fn today() -> Date {
    Date::from_ymd_opt(2026, 11, 21).unwrap()
}

pub fn acting() -> Acting {
    Acting { by: None, now: Instant::from_millis(1_795_288_935_123), today: today() }
}

/// Settings, one member, one pipeline of five stages.
pub fn workspace(settings: Settings, member: &str, stages: [&str; 5]) -> Tables {
    let kinds = [StageKind::Open, StageKind::Open, StageKind::Open, StageKind::Won, StageKind::Lost];
    let stages = stages.iter().zip(kinds).map(|(name, kind)| NewStage {
        name: (*name).to_owned(),
        kind,
        probability: 50,
        rot_days: None,
    });
    let mut tables = Tables::default();
    let (commit, _) = transact(&tables, acting(), Op::new(Verb::Setup, ""), |tx| {
        Ok(setup::workspace(tx, settings, member, "Sales", stages.collect()))
    })
    .unwrap();
    take(&mut tables, &commit);
    tables
}

pub fn english() -> Tables {
    let settings = Settings { currency: Currency::EUR, country: "ZZ".to_owned(), ..Settings::default() };
    workspace(settings, "Sam Owner", ["New", "Proposal", "Negotiation", "Won", "Lost"])
}

pub fn bulgarian() -> Tables {
    let settings = Settings { currency: Currency::EUR, country: "BG".to_owned(), ..Settings::default() };
    workspace(settings, "Сам Търговец", ["Нова", "Оферта", "Преговори", "Спечелена", "Загубена"])
}

pub fn persian() -> Tables {
    let settings = Settings {
        calendar: Calendar::Jalali,
        currency: Currency::IRR,
        toman: true,
        country: "IR".to_owned(),
        ..Settings::default()
    };
    workspace(settings, "سارا", ["تازه", "پیشنهاد", "مذاکره", "برنده", "بازنده"])
}

pub fn take(tables: &mut Tables, commit: &Commit) {
    commit.changes.iter().for_each(|change| tables.apply(change));
}

pub fn fixture(name: &str) -> String {
    let path = format!("{}/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

pub fn sheet(name: &str) -> Sheet {
    Sheet::read(&fixture(name)).unwrap()
}

pub fn plan_with(tables: &Tables, sheet: &Sheet, mapping: Mapping, options: Options) -> Plan {
    let reading = Reading::within(tables, today());
    let mut planner = Planner::new(Arc::new(sheet.clone()), mapping, tables, reading, options).unwrap();
    while planner.step(tables, 7) {}
    planner.finish()
}

pub fn plan(tables: &Tables, sheet: &Sheet) -> Plan {
    plan_with(tables, sheet, headers::guess(sheet), Options::default())
}

pub fn commit(tables: &mut Tables, plan: &Plan) -> Commit {
    let (commit, counts) = transact(tables, acting(), Op::new(Verb::Import, "file.csv"), |tx| apply(tx, plan)).unwrap();
    assert_eq!(counts, plan.counts());
    let made = commit.changes.iter().filter(|change| change.before.is_none()).count();
    assert_eq!(made, counts.created.values().sum::<usize>());
    assert_eq!(commit.changes.len() - made, counts.updated.values().sum::<usize>());
    take(tables, &commit);
    commit
}

/// Imports the file, checks that importing it again does nothing and that undo takes everything back.
pub fn import(tables: &mut Tables, name: &str) -> Plan {
    let sheet = sheet(name);
    let before = contents(tables);
    let plan = plan(tables, &sheet);
    let commit = commit(tables, &plan);
    assert_again_is_nothing(tables, &sheet);
    let mut undone = tables.clone();
    let entry = Entry::of(&commit);
    let (reversed, ()) =
        transact(&undone, acting(), undo::op(Verb::Undo, &Done::of(1, Arc::new(entry.clone()))), |tx| {
            undo::reverse(tx, &entry)
        })
        .unwrap();
    take(&mut undone, &reversed);
    assert_eq!(contents(&undone), before, "undo of {name}");
    plan
}

pub fn assert_again_is_nothing(tables: &Tables, sheet: &Sheet) {
    let again = plan(tables, sheet);
    let statuses = again.statuses();
    assert!(again.is_empty(), "{:?}", again.counts());
    assert!(statuses.keys().all(|status| matches!(status, Status::Same | Status::Error)), "{statuses:?}");
}

/// Everything but revisions and times of change.
pub fn contents(tables: &Tables) -> Vec<(Table, Row)> {
    let rows = Table::ALL.iter().flat_map(|table| tables.rows(*table));
    rows.map(|mut row| {
        let meta = row.meta_mut();
        *meta = Meta { rev: 0, updated_at: Instant::default(), updated_by: None, ..meta.clone() };
        (row.table(), row)
    })
    .collect()
}

pub fn find(tables: &Tables, table: Table, name: &str) -> Row {
    let key = if table == Table::Deal { "title" } else { "name" };
    let is_it = |row: &Row| row.value(key).as_text().is_some_and(|it| squash(it) == squash(name));
    let mut found = tables.rows(table).filter(is_it);
    let row = found.next().unwrap_or_else(|| panic!("no {name} among {:?}", names(tables, table)));
    assert!(found.next().is_none(), "two {name}");
    row
}

pub fn names(tables: &Tables, table: Table) -> Vec<String> {
    tables.rows(table).map(|row| text(&row, if table == Table::Deal { "title" } else { "name" })).collect()
}

pub fn text(row: &Row, key: &str) -> String {
    row.value(key).as_text().unwrap_or_default().to_owned()
}

/// The texts of a list of labelled entries, `label:value`.
pub fn entries(row: &Row, key: &str) -> Vec<String> {
    let at = |entry: &Value, key| entry.at(key).and_then(Value::as_text).unwrap_or_default().to_owned();
    row.value(key).as_list().iter().map(|it| format!("{}:{}", at(it, "label"), at(it, "value"))).collect()
}

/// The name of the record that a field links to.
pub fn linked(tables: &Tables, row: &Row, key: &str, table: Table) -> String {
    let id = row.value(key).as_id();
    id.and_then(|id| tables.row(table, id)).map(|row| text(&row, "name")).unwrap_or_default()
}

pub fn linked_all(tables: &Tables, row: &Row, key: &str, table: Table) -> Vec<String> {
    let mut names = Vec::new();
    row.value(key).each_id(&mut |id| names.extend(tables.row(table, id).map(|row| text(&row, "name"))));
    names
}

/// The keys of the reasons of each row.
pub fn reasons(plan: &Plan) -> Vec<Vec<&'static str>> {
    plan.rows.iter().map(|row| row.reasons.iter().map(|reason| reason.problem.key).collect()).collect()
}

pub fn statuses(plan: &Plan) -> Vec<Status> {
    plan.rows.iter().map(|row| row.status).collect()
}

pub fn member(tables: &Tables) -> Id<Member> {
    Id::of_uuid(tables.members.iter().next().unwrap().meta.id)
}
