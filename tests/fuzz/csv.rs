//! Tables of other programs, harmed on their way: from the bytes to the records, back by undo, and once more.

use std::{path::Path, sync::Arc};

use daftar::{
    domain::{Problem, Row, Table},
    engine::{
        Entry, Op, Tables, Verb,
        import::{Mapping, Options, Plan, Planner, Sheet, apply, headers, rejected_csv, sniff_encoding},
        read::Reading,
        transact,
        undo::{self, Done},
    },
};
use proptest::{prelude::*, test_runner::TestCaseError};

use super::{
    config,
    harm::{harmed, harms},
    memory::peak,
    world::{acting, bulgarian, contents, english, persian, take, today},
};

/// The text, its cells, and room to grow for both.
const PER_BYTE: usize = 150;
const FIXED: usize = 64 << 10;

fn files() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let files = ["csv", "hostile"].iter().flat_map(|name| std::fs::read_dir(folder.join(name)).expect("a folder"));
    let mut paths: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|it| it == "csv"));
    paths.sort();
    assert!(paths.len() > 20);
    paths.iter().map(|path| std::fs::read(path).expect("a file")).collect()
}

fn plan(tables: &Tables, sheet: &Sheet, mapping: &Mapping) -> Option<Plan> {
    let reading = Reading::within(tables, today());
    let sheet = Arc::new(sheet.clone());
    let mut planner = Planner::new(sheet, mapping.clone(), tables, reading, Options::default()).ok()?;
    while planner.step(tables, 50) {}
    Some(planner.finish())
}

fn failed(problem: Problem) -> TestCaseError {
    TestCaseError::fail(problem.to_string())
}

/// One import, its second run and its undo.
fn check(mut tables: Tables, sheet: &Sheet, kind: Table) -> Result<(), TestCaseError> {
    let mapping = headers::guess_as(sheet, kind);
    let Some(plan_of_it) = plan(&tables, sheet, &mapping) else { return Ok(()) };
    prop_assert_eq!(plan_of_it.rows.len(), sheet.rows.len());
    rejected_csv(sheet, &plan_of_it, "why", ToString::to_string);
    let before: Vec<(Table, Row)> = contents(&tables);
    let (commit, counts) =
        transact(&tables, acting(), Op::new(Verb::Import, "file.csv"), |tx| apply(tx, &plan_of_it)).map_err(failed)?;
    prop_assert_eq!(counts, plan_of_it.counts());
    take(&mut tables, &commit);
    let again = plan(&tables, sheet, &mapping).expect("the same mapping");
    prop_assert!(again.is_empty(), "{:?} {:?}", again.counts(), again.rows);
    let entry = Entry::of(&commit);
    let (reversed, ()) =
        transact(&tables, acting(), undo::op(Verb::Undo, &Done::of(1, Arc::new(entry.clone()))), |tx| {
            undo::reverse(tx, &entry)
        })
        .map_err(failed)?;
    take(&mut tables, &reversed);
    prop_assert_eq!(contents(&tables), before);
    Ok(())
}

fn read(bytes: &[u8]) -> Result<Option<Sheet>, TestCaseError> {
    sniff_encoding(bytes);
    let text = String::from_utf8_lossy(bytes);
    let (sheet, held) = peak(|| Sheet::read(&text).ok());
    prop_assert!(held <= FIXED + PER_BYTE * text.len(), "{held} bytes for {}", text.len());
    Ok(sheet)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_harmed_table_is_refused_or_imported_once(
        file in prop::sample::select(files()), harms in harms(),
        kind in prop::sample::select(&[Table::Contact, Table::Company, Table::Deal][..]),
        tables in prop::sample::select(&[english as fn() -> Tables, persian, bulgarian][..]),
    ) {
        // The long one is one attack, and slow.
        let file = &file[..file.len().min(4_000)];
        if let Some(sheet) = read(&harmed(file.to_vec(), &harms))? {
            check(tables(), &sheet, kind)?;
        }
    }

    #[test]
    fn any_bytes_are_refused_or_a_table(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        if let Some(sheet) = read(&bytes)? {
            check(english(), &sheet, Table::Contact)?;
        }
    }
}
