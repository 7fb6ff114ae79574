//! A workspace to test on: made as the app makes one, and changed the one way there is.
//!
//! Each test file uses a part of it.
#![allow(dead_code)]

pub mod kept;
pub mod noise;
pub mod paged;

use daftar::{
    domain::{
        Deal, Entity, Id, Member, Problem, Settings, Stage,
        calendar::{Calendar, Date},
        deal::StageEntry,
        instant::Instant,
        money::{Currency, Money},
        settings::Weekend,
        stage::StageKind,
    },
    engine::{
        Acting, Commit, Op, Tables, Tx, Verb,
        sample::{self, SampleLanguage},
        setup::{self, NewStage},
        transact,
    },
};

/// So many random cases; a failing one is kept by writing it down as a test of its own.
pub fn cases(cases: u32) -> proptest::test_runner::Config {
    proptest::test_runner::Config { cases, failure_persistence: None, ..Default::default() }
}

pub fn date(text: &str) -> Date {
    text.parse().expect("a date")
}

/// Nobody, at noon UTC of that day.
pub fn acting(today: Date) -> Acting {
    let noon = format!("{}T12:00:00Z", today.format("%Y-%m-%d"));
    Acting { by: None, now: Instant::parse_iso(&noon).expect("an instant"), today }
}

pub fn days_before(now: Instant, days: i64) -> Instant {
    Instant::from_millis(now.millis() - days * 24 * 60 * 60 * 1000)
}

/// Does something and makes it part of the tables.
pub fn act<R>(tables: &mut Tables, acting: Acting, work: impl FnOnce(&mut Tx) -> Result<R, Problem>) -> R {
    let (commit, result) = transact(tables, acting, Op::new(Verb::Edit, "test"), work).expect("the work is allowed");
    apply(tables, &commit);
    result
}

/// What refuses the work.
pub fn problem<R>(tables: &Tables, acting: Acting, work: impl FnOnce(&mut Tx) -> Result<R, Problem>) -> &'static str {
    let before = tables.clone();
    let refused = transact(tables, acting, Op::default(), work).err().expect("the work is refused");
    assert!(*tables == before, "an error leaves no trace");
    refused.key
}

pub fn apply(tables: &mut Tables, commit: &Commit) {
    commit.changes.iter().for_each(|change| tables.apply(change));
}

/// Settings, a member and a pipeline as the app sets them up.
pub fn furnish(tx: &mut Tx, settings: Settings) -> Id<Member> {
    let stage =
        |name: &str, kind, probability, rot_days| NewStage { name: name.to_owned(), kind, probability, rot_days };
    let stages = vec![
        stage("New", StageKind::Open, 10, Some(7)),
        stage("Contacted", StageKind::Open, 30, Some(7)),
        stage("Proposal", StageKind::Open, 60, Some(14)),
        stage("Negotiation", StageKind::Open, 80, Some(14)),
        stage("Won", StageKind::Won, 100, None),
        stage("Lost", StageKind::Lost, 0, None),
    ];
    setup::workspace(tx, settings, "Me", "Sales", stages)
}

/// An empty workspace.
pub fn empty(today: Date) -> Tables {
    let mut tables = Tables::default();
    act(&mut tables, acting(today), |tx| Ok(furnish(tx, Settings::default())));
    tables
}

/// The sample business in an empty workspace of that language's usual settings.
pub fn sample(language: SampleLanguage, today: Date) -> Tables {
    let mut tables = Tables::default();
    act(&mut tables, acting(today), |tx| {
        let settings = settings(language);
        furnish(tx, settings.clone());
        sample::fill(tx, language, &settings)
    });
    tables
}

pub fn settings(language: SampleLanguage) -> Settings {
    match language {
        SampleLanguage::Persian => Settings {
            calendar: Calendar::Jalali,
            currency: Currency::IRR,
            toman: true,
            country: "IR".to_owned(),
            weekend: Weekend::Friday,
            ..Settings::default()
        },
        SampleLanguage::Bulgarian => Settings { country: "BG".to_owned(), ..Settings::default() },
        SampleLanguage::English => Settings::default(),
    }
}

/// The stages of the only pipeline, in order.
pub fn stages(tables: &Tables) -> Vec<Id<Stage>> {
    let mut stages: Vec<_> = tables.stages.iter().cloned().collect();
    stages.sort_by_key(|stage| stage.position);
    stages.iter().map(|stage| stage.id()).collect()
}

/// A deal that entered its stage so long ago, worth so many euros.
pub fn deal(tx: &mut Tx, title: &str, stage: Id<Stage>, days_ago: i64, euros: i64) -> Id<Deal> {
    let at = days_before(tx.acting.now, days_ago);
    tx.create(Deal {
        title: title.to_owned(),
        stage: Some(stage),
        amount: Some(Money::new(euros * 100, Currency::EUR)),
        entered: vec![StageEntry { stage: Some(stage), at }],
        ..Deal::default()
    })
}
