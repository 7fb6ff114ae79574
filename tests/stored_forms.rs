//! What any released version has stored can be read by this one: `tests/fixtures/stored/`.

mod workspace;

use std::{collections::BTreeSet, fs, path::PathBuf};

use daftar::{
    domain::{Contact, Table},
    engine::{Tables, Tx, backup, rescue, undo},
};
use workspace::{kept::Made, noise::Noise};

/// The number of the form in which this version stores.
const FORM: u32 = 2;

fn path(form: u32, what: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/stored/{form}.{what}.jsonl"))
}

fn text(form: u32, what: &str) -> String {
    fs::read_to_string(path(form, what)).expect("a fixture")
}

#[test]
fn every_released_form_is_read_as_it_was_meant() {
    for form in 1..=FORM {
        let rescued = rescue::read(&text(form, "rescue")).expect("something to read");
        assert_eq!(rescued.rescued, Some(rescue::Report::default()), "form {form} is whole");
        let mut tables = Tables::default();
        rescued.rows.into_iter().for_each(|row| tables.load(row));
        assert_eq!(backup::write(&tables), text(form, "backup"), "form {form}");
    }
}

#[test]
fn the_form_of_this_version_has_every_kind_of_record() {
    let backup = backup::read(&text(FORM, "backup")).expect("a backup");
    let there: BTreeSet<Table> = backup.rows.iter().map(daftar::domain::Row::table).collect();
    assert_eq!(there, Table::ALL.iter().copied().collect());
}

/// A business of a few records, and odd ones of every table; on pages up to a change, with all kinds of changes after it.
fn made() -> Made {
    let mut made = Made::of(&workspace::empty(workspace::date("2026-11-21")));
    made.work(|tx: &mut Tx| {
        for table in Table::ALL.iter().filter(|table| **table != Table::Settings) {
            (0..4).for_each(|seed| tx.put(Noise(seed * 1_000 + *table as u64).row(*table)));
        }
        Ok(())
    });
    let sara = made.add("Sara Ahmadi");
    made.checkpoint();
    made.work(|tx| tx.update(sara, |contact| contact.title = "مدیر فروش".to_owned()));
    let ivan = made.add("Иван Петров");
    made.work(|tx| tx.delete(Table::Contact, ivan.uuid()));
    let deletion = made.latest();
    made.work(|tx| undo::reverse(tx, &deletion));
    made.work(|tx| tx.update(ivan, |contact: &mut Contact| contact.source = "Fair".to_owned()));
    made
}

#[test]
#[ignore = "writes the fixture of a new form, once"]
fn write_the_fixture_of_this_form() {
    assert!(!path(FORM, "rescue").exists(), "a released form never changes: raise FORM");
    let made = made();
    fs::write(path(FORM, "rescue"), made.file()).expect("written");
    fs::write(path(FORM, "backup"), backup::write(&made.tables)).expect("written");
}
