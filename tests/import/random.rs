//! Whatever a file holds, it is read or refused, and undo takes it back.

use std::sync::Arc;

use daftar::{
    domain::{Kind, Table},
    engine::{
        Entry, Op, Verb,
        import::{Options, Planner, Sheet, Target, apply, headers, rejected_csv, sniff_encoding, targets},
        read::{Reading, read},
        transact,
        undo::{self, Done},
    },
};
use proptest::prelude::*;

use super::world::*;

/// Texts that look like what files hold, among any others.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[a-c]{0,2}",
        1 => "[a-c]@[xy]\\.test( ::: [a-c]@[xy]\\.test)?",
        1 => "[+]?[0-9۰-۹ ]{0,12}",
        1 => "[0-3][0-9][/.-][01][0-9][/.-](19|20|13|14)[0-9][0-9]",
        1 => "[0-9.,٬٫]{1,8} ?(EUR|تومان|лв\\.|\\$)?",
        1 => "\\PC{0,12}",
    ]
}

fn header() -> impl Strategy<Value = String> {
    const KNOWN: [&str; 25] = [
        "Name",
        "First Name",
        "Last Name",
        "Company",
        "E-mail",
        "E-mail 1 - Value",
        "E-mail 1 - Label",
        "Phone",
        "Deal - Title",
        "Deal - Value",
        "Stage",
        "Status",
        "Currency",
        "Birthday",
        "Tags",
        "Owner",
        "Website",
        "City",
        "Address 2 - City",
        "Created",
        "ID",
        "Close date",
        "Notes",
        "Other",
        "",
    ];
    prop_oneof![9 => proptest::sample::select(&KNOWN[..]).prop_map(str::to_owned), 1 => "\\PC{0,10}"]
}

fn csv(header: &[String], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| {
        cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect::<Vec<_>>().join(";") + "\r\n"
    };
    line(header) + &rows.iter().map(|row| line(row)).collect::<String>()
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "(?s).{0,200}", bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
        sniff_encoding(&bytes);
        if let Ok(sheet) = Sheet::read(&text) {
            let tables = english();
            let mapping = headers::guess(&sheet);
            let reading = Reading::within(&tables, today());
            if let Ok(mut planner) = Planner::new(Arc::new(sheet), mapping, &tables, reading, Options::default()) {
                while planner.step(&tables, 3) {}
                planner.finish();
            }
        }
    }

    #[test]
    fn any_text_typed_is_read_or_refused(text in "\\PC{0,24}", shaped in cell()) {
        let reading = Reading::within(&persian(), today());
        let kinds = Table::ALL.iter().flat_map(|table| table.fields()).map(|field| field.kind);
        for kind in kinds.chain([Kind::Date, Kind::TimeOfDay, Kind::Percent, Kind::Duration, Kind::Address]) {
            let _ = read(kind, &text, &reading);
            let _ = read(kind, &shaped, &reading);
        }
    }

    #[test]
    fn an_import_twice_is_one_and_undo_is_none(
        header in proptest::collection::vec(header(), 1..8),
        rows in proptest::collection::vec(proptest::collection::vec(cell(), 0..9), 0..8),
        as_kind in proptest::sample::select(&[Table::Contact, Table::Company, Table::Deal][..]),
        chosen in proptest::collection::vec(any::<proptest::sample::Index>(), 8),
        overwrite in any::<bool>(),
    ) {
        let Ok(sheet) = Sheet::read(&csv(&header, &rows)) else { return Ok(()) };
        let mut tables = english();
        let mut mapping = headers::guess_as(&sheet, as_kind);
        if overwrite {
            // Any mapping the user may choose, too.
            let all = targets(as_kind);
            for (target, index) in mapping.columns.iter_mut().zip(&chosen) {
                *target = all[index.index(all.len())];
            }
        }
        if !mapping.problems(&sheet).is_empty() { return Ok(()) }
        let options = Options { overwrite: false, ..Options::default() };
        let before = contents(&tables);
        let plan = plan_with(&tables, &sheet, mapping.clone(), options.clone());
        prop_assert_eq!(plan.rows.len(), sheet.rows.len());
        let commit = commit(&mut tables, &plan);
        let again = plan_with(&tables, &sheet, mapping.clone(), options);
        prop_assert!(again.is_empty(), "{:?}", again.rows);
        rejected_csv(&sheet, &plan, "why", |problem| problem.to_string());
        // Nothing is lost: every filled cell of a row that was taken in is somewhere, unless it was skipped.
        for (row, planned) in sheet.rows.iter().zip(&plan.rows) {
            let Some(id) = planned.record else { continue };
            let record = tables.row(as_kind, id).unwrap();
            for (cell, target) in row.cells.iter().zip(&mapping.columns) {
                if *target == Target::Note && !cell.trim().is_empty() {
                    prop_assert!(text(&record, "about").contains(cell.trim()), "{cell}");
                }
            }
        }
        let entry = Entry::of(&commit);
        let (reversed, ()) = transact(&tables, acting(), undo::op(Verb::Undo, &Done::of(1, Arc::new(entry.clone()))), |tx| undo::reverse(tx, &entry)).unwrap();
        take(&mut tables, &reversed);
        prop_assert_eq!(contents(&tables), before);
        let _ = transact(&tables, acting(), Op::new(Verb::Import, ""), |tx| apply(tx, &plan));
    }
}
