//! A rescue file: whatever of a workspace can be read comes back, and what can not is named.

mod workspace;

use std::ops::RangeInclusive;

use daftar::{
    domain::{Contact, Table, Value, id::Uuid},
    engine::{
        Change, Entry, Op, Tables, Tx,
        backup::Backup,
        checkpoint::{Checkpoint, read_page},
        entry_bytes,
        rescue::{self, Report},
        seal::{place, seal},
        transact,
        undo::Stack,
    },
};
use proptest::prelude::*;
use workspace::kept::{Kept, MINE, Made, header, line, pages, quoted};

const OTHER: Uuid = Uuid::from_u128(0x0194_9d2a_0000_7000_8000_0000_0000_0002);

fn noted(sequence: i64) -> String {
    header(&format!("\"daftar.canary.{MINE}\":\"{{\\\"sequence\\\":{sequence},\\\"records\\\":1,\\\"at\\\":0}}\""))
}

fn loaded(backup: &Backup) -> Tables {
    let mut tables = Tables::default();
    backup.rows.iter().for_each(|row| tables.load(row.clone()));
    tables
}

fn read(file: &str) -> (Tables, Report) {
    let backup = rescue::read(file).expect("something can be read");
    (loaded(&backup), backup.rescued.expect("a rescue file says so"))
}

fn key(file: &str) -> &'static str {
    rescue::read(file).expect_err("refused").key
}

fn names(tables: &Tables) -> Vec<&str> {
    let added = ["Two", "Three", "Four", "Five"];
    added.into_iter().filter(|name| tables.contacts.iter().any(|contact| contact.name == *name)).collect()
}

fn changes(report: &Report) -> Vec<RangeInclusive<u64>> {
    assert!(report.pages.is_empty() && report.lines == 0, "{report:?}");
    report.changes.clone()
}

#[test]
fn a_whole_one_is_the_workspace() {
    let mut made = Made::new();
    let contact = made.add("Two");
    assert_eq!(read(&made.file()), (made.tables.clone(), Report::default()), "the journal alone");
    made.checkpoint();
    assert_eq!(read(&made.file()), (made.tables.clone(), Report::default()), "pages alone do, with the journal beside");
    made.work(|tx| tx.update(contact, |contact| contact.title = "مدیر".to_owned()));
    made.work(|tx| tx.delete(Table::Contact, contact.uuid()));
    made.add("Three");
    let (tables, report) = read(&made.file());
    assert!(tables == made.tables && report.is_whole());

    made.lose("journal", "1");
    made.lose("journal", "2");
    assert!(read(&made.file()) == (made.tables.clone(), Report::default()), "what is on the pages needs no journal");
    made.kept.reverse();
    assert!(read(&made.file()) == (made.tables.clone(), Report::default()), "in any order");
}

#[test]
fn the_journal_makes_up_for_pages() {
    let mut damaged = Made::with_pages();
    damaged.damage("pages", "\"3-0\"");
    let mut lost = Made::with_pages();
    lost.lose("pages", "\"3-1\"");
    let mut no_manifest = Made::with_pages();
    no_manifest.lose("meta", "\"manifest\"");
    let mut bad_manifest = Made::with_pages();
    bad_manifest.damage("meta", "\"manifest\"");
    for made in [damaged, lost, no_manifest, bad_manifest] {
        assert!(read(&made.file()) == (made.tables.clone(), Report::default()));
    }
}

#[test]
fn without_a_page_and_the_change_that_filled_it_the_rest_is_there_and_the_loss_is_named() {
    let mut made = Made::with_pages();
    let contacts = made.kept.iter().filter(|kept| kept.from == "pages").position(|kept| {
        let name = kept.key.trim_matches('"');
        let page = read_page(MINE, name, &kept.bytes.clone().into()).expect("a page");
        page.rows().expect("rows")[0].table() == Table::Contact
    });
    let page = format!("3-{}", contacts.expect("a page of contacts"));
    made.damage("pages", &quoted(&page));
    made.damage("journal", "1");
    let (tables, report) = read(&made.file());
    assert_eq!((report.pages.clone(), report.changes.clone()), (vec![page], vec![1..=1]));
    assert!(!report.is_whole());
    assert_eq!(names(&tables), ["Two", "Three", "Four", "Five"], "what later changes say of contacts is there");
    assert_eq!((tables.contacts.len(), tables.deals.len()), (4, made.tables.deals.len()));
}

#[test]
fn without_the_manifest_and_with_a_hole_all_pages_are_taken() {
    let mut made = Made::with_pages();
    made.lose("meta", "\"manifest\"");
    made.lose("journal", "2");
    assert!(read(&made.file()).0 == made.tables, "all pages were there, though nobody could know");
    let mut before = Made::of(&Tables::default());
    let gone = before.add("Long gone");
    made.kept.extend(pages(&Checkpoint::fold(MINE, &before.tables, 1, &Stack::default())));
    let (mut tables, report) = read(&made.file());
    let back = tables.row(Table::Contact, gone.uuid()).expect("come back, but not lost");
    tables.apply(&Change { before: Some(back), after: None });
    assert!(tables == made.tables, "what newer pages say stands");
    assert_eq!((report.pages, report.changes), (vec!["manifest".to_owned()], vec![2..=2]));
}

#[test]
fn the_copy_of_the_tail_fills_holes() {
    let mut made = Made::with_pages();
    for number in ["4", "5"] {
        let mut copy = made.find("journal", number).clone();
        copy.from = "tail";
        made.kept.push(copy);
    }
    made.lose("journal", "5");
    made.damage("journal", "4");
    assert!(read(&made.file()) == (made.tables.clone(), Report::default()));
    made.damage("tail", "4");
    let (tables, report) = read(&made.file());
    assert_eq!((names(&tables), changes(&report)), (vec!["Two", "Three", "Five"], vec![4..=4]));
}

#[test]
fn holes_and_a_lost_end_are_named() {
    let mut made = Made::with_pages();
    made.kept.retain(|kept| kept.from == "journal");
    made.lose("journal", "2");
    let (tables, report) = read(&made.file());
    assert_eq!((names(&tables), changes(&report)), (vec!["Three", "Four", "Five"], vec![2..=2]));

    made.lose("journal", "5");
    let (_, report) = read(&made.file());
    assert_eq!(changes(&report), [2..=2], "nothing tells that there was a fifth");
    let with = |header: String| header + &made.kept.iter().map(line).collect::<String>();
    let (_, report) = read(&with(noted(5)));
    assert_eq!((changes(&report), report.count_of_changes()), (vec![2..=2, 5..=5], 2));
    let (_, report) = read(&with(noted(i64::MAX)));
    assert_eq!((report.changes.len(), report.count_of_changes()), (2, i64::MAX as u64 - 3));
    for nonsense in [noted(-1), header(&format!("\"daftar.canary.{MINE}\":\"{{\"")), header("\"daftar.canary\":1")] {
        let (_, report) = read(&with(nonsense));
        assert_eq!(changes(&report), [2..=2]);
    }
}

#[test]
fn a_piece_of_another_workspace_or_place_is_damage() {
    let mut made = Made::with_pages();
    let entry = entry_bytes::encode(&Entry::of(&{
        let acting = workspace::acting(workspace::date("2026-11-21"));
        let add = |tx: &mut Tx| Ok(tx.create(Contact { name: "Stranger".to_owned(), ..Contact::default() }));
        transact(&Tables::default(), acting, Op::default(), add).expect("allowed").0
    }));
    made.find("journal", "5").bytes = seal(&place(OTHER, "journal", 5), &entry);
    let fourth = made.find("journal", "4").bytes.clone();
    made.kept.push(Kept { from: "journal", key: "6".to_owned(), bytes: fourth });
    let (tables, report) = read(&made.file());
    assert_eq!((names(&tables), changes(&report)), (vec!["Two", "Three", "Four"], vec![5..=6]));
    assert!(tables.contacts.iter().all(|contact| contact.name != "Stranger"));
}

#[test]
fn what_a_newer_version_wrote_is_told_as_such() {
    let mut made = Made::with_pages();
    made.find("journal", "5").bytes[1] = 99;
    let (tables, report) = read(&made.file());
    assert_eq!((names(&tables).len(), report.changes, report.newer), (3, vec![5..=5], true));
}

#[test]
fn a_cut_file_gives_what_came_before() {
    let made = Made::with_pages();
    let file = made.file();
    let ends: Vec<usize> = file.match_indices('\n').map(|(at, _)| at + 1).collect();
    assert_eq!(key(&file[..ends[0]]), "problem-rescue-nothing", "a header alone");
    for end in &ends[1..] {
        let (tables, report) = read(&file[..*end]);
        assert_eq!(report.lines, 0);
        assert!(!tables.is_empty());
    }
    for back in [2, 20] {
        let (tables, report) = read(&file[..file.len() - back]);
        assert_eq!((report.lines, names(&tables)), (1, vec!["Two", "Three", "Four"]));
    }
    for cut in 1..ends[0] - 1 {
        assert_eq!(key(&file[..cut]), "problem-backup-foreign", "cut at {cut}");
    }
    assert_eq!(key(""), "problem-backup-empty");
}

#[test]
fn headers_that_are_none() {
    let body: String = Made::new().kept.iter().map(line).collect();
    for (header, expected) in [
        (header("").replace("rescue", "backup"), "problem-backup-foreign"),
        (header("").replace("\"version\":1", "\"version\":0"), "problem-backup-foreign"),
        (header("").replace("\"version\":1", "\"version\":\"1\""), "problem-backup-foreign"),
        (header("").replace("\"version\":1", "\"version\":2"), "problem-backup-newer"),
        (header("").replace(&MINE.to_string(), "me"), "problem-backup-foreign"),
        ("[1]\n".to_owned(), "problem-backup-foreign"),
        (format!("{}1{}\n", "[".repeat(100_000), "]".repeat(100_000)), "problem-backup-foreign"),
        // The pieces of one workspace under the name of another are damage, all of them.
        (header("").replace(&MINE.to_string(), &OTHER.to_string()), "problem-rescue-nothing"),
    ] {
        assert_eq!(key(&(header.clone() + &body)), expected, "{}", &header[..header.len().min(100)]);
    }
    let (tables, report) = read(&format!("\u{feff}{}{body}", header("")));
    assert!(!tables.is_empty() && report.is_whole());
}

#[test]
fn lines_that_are_none_are_counted_and_passed_over() {
    let made = Made::with_pages();
    let hostile = [
        "",
        "null",
        "{}",
        "[]",
        "not json",
        "{\"from\":\"journal\",\"key\":6}",
        "{\"from\":\"journal\",\"key\":6,\"bytes\":5}",
        "{\"from\":\"journal\",\"key\":6,\"bytes\":\"2gE\"}",
        "{\"from\":\"journal\",\"key\":6,\"bytes\":\"\\u0000\\u0000\\u0000\\u0000\"}",
        "{\"from\":\"journal\",\"key\":0,\"bytes\":\"\"}",
        "{\"from\":\"journal\",\"key\":-1,\"bytes\":\"\"}",
        "{\"from\":\"journal\",\"key\":1.5,\"bytes\":\"\"}",
        "{\"from\":\"journal\",\"key\":18446744073709551616,\"bytes\":\"\"}",
        "{\"from\":\"journal\",\"key\":\"6\",\"bytes\":\"\"}",
        "{\"from\":\"journal\",\"key\":6,\"key\":7,\"bytes\":\"\"}",
        "{\"from\":\"pages\",\"key\":1,\"bytes\":\"\"}",
        "{\"from\":\"elsewhere\",\"key\":1,\"bytes\":\"\"}",
        &("[".repeat(100_000)),
    ];
    let (tables, report) = read(&(made.file() + &hostile.map(|line| format!("{line}\n")).concat()));
    assert!(tables == made.tables);
    assert_eq!(report, Report { lines: hostile.len(), ..Report::default() });
}

#[test]
fn a_number_out_of_this_world_costs_nothing() {
    let made = Made::with_pages();
    let far = "{\"from\":\"journal\",\"key\":9223372036854775807,\"bytes\":\"\"}\n";
    let (tables, report) = read(&(made.file() + far));
    assert!(tables == made.tables);
    assert_eq!(changes(&report), [6..=i64::MAX as u64]);
}

/// A checksum is no signature: who makes it fit can put anything into a record, but not what would break the journal.
#[test]
fn a_forged_record_that_nests_too_deep_is_refused() {
    let mut made = Made::new();
    let deep = (0..20).fold(Value::Int(1), |inner, _| Value::List(vec![inner]));
    made.work(|tx| {
        let mut contact = Contact { name: "Deep".to_owned(), ..Contact::default() };
        contact.meta.extra.insert("x".to_owned(), deep);
        Ok(tx.create(contact))
    });
    assert_eq!(key(&made.file()), "problem-backup-altered");
}

#[test]
fn a_manifest_that_names_a_page_a_million_times_takes_it_once() {
    let mut made = Made::with_pages();
    let names = vec![Value::text("3-0"); 1_000_000];
    let mut out = daftar::engine::cbor::encoder();
    daftar::engine::cbor::encode(&mut out, &Value::List(vec![Value::Int(3), Value::List(names)]));
    let bytes = seal(&place(MINE, "meta", "manifest"), &daftar::engine::cbor::finish(out));
    made.find("meta", "\"manifest\"").bytes = bytes;
    let (tables, report) = read(&made.file());
    assert!(tables == made.tables && report.is_whole(), "the journal is whole");
}

proptest! {
    #![proptest_config(workspace::cases(128))]

    #[test]
    fn no_damage_at_all_makes_it_panic(
        at in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6), cut in any::<prop::sample::Index>(),
    ) {
        let mut made = Made::of(&workspace::empty(workspace::date("2026-11-21"))).grown();
        for (at, byte) in &at {
            let kept = at.get_mut(&mut made.kept);
            let place = at.index(kept.bytes.len());
            kept.bytes[place] = *byte;
        }
        let _ = rescue::read(&made.file());
        let mut bytes = made.file().into_bytes();
        bytes.truncate(cut.index(bytes.len()));
        for (at, byte) in &at {
            let place = at.index(bytes.len().max(1));
            bytes.get_mut(place).into_iter().for_each(|it| *it = byte & 0x7f);
        }
        let _ = rescue::read(&String::from_utf8(bytes).expect("ASCII"));
    }
}
