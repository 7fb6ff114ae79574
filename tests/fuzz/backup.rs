//! Backup files, harmed on their way or written by a hostile hand that makes the checksum right.

use std::collections::BTreeMap;

use daftar::{
    domain::{Entity, Problem, Row, Table, Value, id::Uuid},
    engine::{
        Entry, Op, Tables, Tx, Verb,
        backup::{self, Backup, FORMAT, VERSION},
        board::{self, BoardOrder},
        deals, entry_bytes,
        query::{self, Query},
        tasks, timeline, today, transact,
    },
};
use proptest::{prelude::*, test_runner::TestCaseError};
use serde_json::{Map, json};
use sha2::{Digest, Sha256};

use super::{
    config,
    harm::{Harm, harmed_text, harms},
    memory::peak,
};
use crate::workspace::{self, noise::Noise};

/// A line of a few letters may become a whole record, and be held as text, value and record at once.
const PER_BYTE: usize = 100;
const FIXED: usize = 64 << 10;

fn loaded(backup: &Backup) -> Tables {
    let mut tables = Tables::default();
    backup.rows.iter().for_each(|row| tables.load(row.clone()));
    tables
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    let row = (prop::sample::select(Table::ALL), any::<u64>()).prop_map(|(table, seed)| Noise(seed).row(table));
    prop::collection::vec(row, 0..8)
}

fn file(rows: Vec<Row>) -> String {
    backup::write(&loaded(&Backup { rows, ..Backup::default() }))
}

/// The lines under a header that fits them.
fn with_header(lines: &str) -> String {
    let table = |line: &str| serde_json::from_str::<Value>(line).ok()?.at("table")?.as_text().map(str::to_owned);
    let mut counts = BTreeMap::<String, usize>::new();
    lines.lines().filter_map(table).for_each(|table| *counts.entry(table).or_default() += 1);
    let sha256: String = Sha256::digest(lines).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}\n{lines}", json!({ "counts": counts, "format": FORMAT, "sha256": sha256, "version": VERSION }))
}

/// Few of them, so that records link to each other, to themselves and to another kind of record.
fn id() -> impl Strategy<Value = String> {
    prop_oneof![40 => 1..9_u128, 1 => Just(0)].prop_map(|id| Uuid::from_u128(id).to_string())
}

/// At the edges of what fields hold, and beyond.
const TELLING: [&str; 14] = [
    "2026-11-21",
    "2025-02-30",
    "+262142-12-31",
    "-262143-01-01",
    "12.50 EUR",
    "92233720368547758.07 EUR",
    "-92233720368547758.08 EUR",
    "jalali:1404-12-30",
    "24:00",
    "open",
    "month",
    "jalali",
    "",
    "NaN",
];

/// Anything that JSON can say.
fn any_json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        9 => Just(serde_json::Value::Null),
        9 => any::<bool>().prop_map(Into::into),
        9 => any::<i64>().prop_map(Into::into),
        9 => (-2..400_i64).prop_map(Into::into),
        // Mostly too large.
        1 => any::<u64>().prop_map(Into::into),
        9 => any::<f64>().prop_map(|real| serde_json::Number::from_f64(real).into()),
        9 => any::<u64>().prop_map(|seed| Noise(seed).text().into()),
        9 => any::<String>().prop_map(Into::into),
        18 => id().prop_map(Into::into),
        18 => prop::sample::select(&TELLING[..]).prop_map(Into::into),
    ];
    leaf.prop_recursive(6, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
            prop::collection::btree_map(key(), inner, 0..6)
                .prop_map(|map| serde_json::Value::Object(map.into_iter().collect())),
        ]
    })
}

/// The keys of records and of what is in them, among any others.
fn key() -> impl Strategy<Value = String> {
    let own = Table::ALL.iter().flat_map(|table| table.fields()).map(|field| field.key);
    let keys: Vec<&str> = own.chain(["value", "label", "contact", "stage", "at", "unit", "every", "given"]).collect();
    prop_oneof![
        60 => prop::sample::select(keys).prop_map(str::to_owned),
        4 => any::<String>(),
        1 => prop::sample::select(&["rev", "created_at", "updated_by"][..]).prop_map(str::to_owned),
    ]
}

/// Records whose fields hold anything.
fn odd_line() -> impl Strategy<Value = String> {
    let fields = prop::collection::btree_map(key(), any_json(), 0..10);
    (prop::sample::select(Table::ALL), id(), fields).prop_map(|(table, id, fields)| {
        let mut map: Map<_, _> = fields.into_iter().collect();
        // What is required, so that most of them come as far as the journal.
        for field in table.fields().filter(|field| field.required) {
            map.entry(field.key).or_insert(if field.kind.links() { id.as_str().into() } else { "A name".into() });
        }
        map.insert("id".to_owned(), id.into());
        map.insert("table".to_owned(), table.as_str().into());
        json!(map).to_string() + "\n"
    })
}

/// What is read holds everywhere else: it is written again, goes through the journal and comes out the same.
fn check(text: &str) -> Result<(), TestCaseError> {
    let (read, held) = peak(|| backup::read(text));
    prop_assert!(held <= FIXED + PER_BYTE * text.len(), "{held} bytes for {}", text.len());
    let Ok(read) = read else { return Ok(()) };
    let tables = loaded(&read);
    let again = backup::write(&tables);
    prop_assert!(backup::read(&again).is_ok_and(|backup| loaded(&backup) == tables), "{again}");

    let before = workspace::empty(workspace::date("2026-11-21"));
    let acting = workspace::acting(workspace::date("2026-11-22"));
    let restored = transact(&before, acting, Op::new(Verb::Restore, "file"), |tx| backup::restore(tx, &read));
    let Ok((commit, ())) = restored else { return Ok(()) };
    let bytes = entry_bytes::encode(&Entry::of(&commit));
    let entry = entry_bytes::decode(&bytes).map_err(|error| TestCaseError::fail(error.to_string()))?;
    let (replayed, orphans) = entry.replay(&before);
    prop_assert!(orphans.is_empty());
    let mut after = before.clone();
    workspace::apply(&mut after, &replayed);
    prop_assert!(after == tables, "{}", backup::write(&after));
    work_with(&tables);
    Ok(())
}

/// Everything that screens ask of records, and what is done to them: whatever a field holds, an answer or a problem.
fn work_with(tables: &Tables) {
    let today = workspace::date("2026-11-22");
    let acting = workspace::acting(today);
    for pipeline in board::pipelines(tables) {
        for order in BoardOrder::ALL {
            board::columns(tables, pipeline.meta.id.into(), *order, today, |_| true);
        }
    }
    today::today(tables, today, acting.now, None);
    for table in Table::ALL {
        for key in table.fields().map(|field| field.key) {
            query::run(tables, *table, &Query { sort: key.to_owned(), search: "a".to_owned(), ..Query::default() });
        }
    }
    let run = |work: &dyn Fn(&mut Tx) -> Result<(), Problem>| {
        let _ = transact(tables, acting, Op::default(), |tx| work(tx));
    };
    for row in backup::rows(tables) {
        timeline::timeline(tables, row.table(), row.id());
        run(&|tx| tx.delete(row.table(), row.id()));
        run(&|tx| {
            let mut changed = row.clone();
            changed.set(row.table().name_key(), Value::text("Another name"));
            tx.put(changed);
            Ok(())
        });
    }
    for deal in tables.deals.iter().map(|deal| deal.id()) {
        run(&|tx| deals::win(tx, deal));
        run(&|tx| deals::reopen(tx, deal));
        for stage in tables.stages.iter().map(|stage| stage.id()) {
            run(&|tx| deals::move_to(tx, deal, stage, None));
        }
    }
    for task in tables.tasks.iter().map(|task| task.id()) {
        run(&|tx| tasks::complete(tx, task).map(drop));
        run(&|tx| tasks::reopen(tx, task));
    }
}

fn body(file: &str) -> &str {
    file.split_once('\n').map_or("", |(_, body)| body)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_harmed_file_is_refused_or_the_same(rows in rows(), harms in harms()) {
        let whole = file(rows);
        let text = harmed_text(&whole, &harms);
        check(&text)?;
        if let Ok(read) = backup::read(&text) {
            prop_assert_eq!(Ok(read), backup::read(&whole));
        }
    }

    #[test]
    fn a_forged_file_is_refused_or_holds(rows in rows(), harms in harms(), line in odd_line()) {
        check(&with_header(&harmed_text(body(&file(rows.clone())), &harms)))?;
        check(&with_header(&(body(&file(rows)).to_owned() + &line)))?;
    }

    #[test]
    fn odd_records_are_refused_or_hold(lines in prop::collection::vec(odd_line(), 1..6), harm in prop::option::of(harms())) {
        let lines = lines.concat();
        let harms: &[Harm] = harm.as_deref().unwrap_or_default();
        check(&with_header(&harmed_text(&lines, harms)))?;
    }
}
