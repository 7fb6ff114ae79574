//! The workspace as a file: it comes back byte by byte, and a file that is not whole, not unaltered, not ours or too
//! new is refused with the right words.

mod workspace;

use daftar::{
    domain::{Company, Id, Problem, Row, Table, Value, id::Uuid},
    engine::{
        Commit, Op, Tables, Verb,
        backup::{self, Backup, Difference},
        board::{self, BoardOrder},
        deals,
        sample::SampleLanguage,
        timeline::timeline,
        today::today,
        transact,
    },
};
use proptest::prelude::*;
use workspace::noise::Noise;

fn key(text: &str) -> Result<(), &'static str> {
    backup::read(text).map(drop).map_err(|problem| problem.key)
}

fn problem(text: &str) -> Problem {
    backup::read(text).expect_err("refused")
}

fn loaded(backup: &Backup) -> Tables {
    let mut tables = Tables::default();
    backup.rows.iter().for_each(|row| tables.load(row.clone()));
    tables
}

/// Any records at all, some of each table.
fn any_tables() -> impl Strategy<Value = Tables> {
    let row = (prop::sample::select(Table::ALL), any::<u64>()).prop_map(|(table, seed)| Noise(seed).row(table));
    prop::collection::vec(row, 0..12).prop_map(|rows| loaded(&Backup { rows, ..Backup::default() }))
}

fn restored(onto: &Tables, backup: Backup) -> Result<Commit, Problem> {
    let acting = workspace::acting(workspace::date("2026-11-21"));
    transact(onto, acting, Op::new(Verb::Restore, ""), |tx| backup::restore(tx, &backup)).map(|(commit, ())| commit)
}

proptest! {
    #![proptest_config(workspace::cases(256))]

    #[test]
    fn comes_back_byte_by_byte(tables in any_tables()) {
        let file = backup::write(&tables);
        let read = backup::read(&file).expect("a file that was just written");
        let again = loaded(&read);
        prop_assert_eq!(backup::write(&again), file);
        prop_assert!(again == tables, "the records are the same too");
    }

    #[test]
    fn an_altered_file_is_refused(tables in any_tables(), at in any::<prop::sample::Index>(), put in any::<char>()) {
        let file = backup::write(&tables);
        let chars: Vec<char> = file.chars().collect();
        let at = at.index(chars.len());
        let altered: String = chars.iter().enumerate().map(|(index, c)| if index == at { put } else { *c }).collect();
        // Blanks around the values of the header change nothing.
        if let Ok(read) = backup::read(&altered) {
            prop_assert_eq!(read, backup::read(&file).expect("a whole file"));
        }
        let body = file.find('\n').map_or(0, |end| end + 1);
        let is_in_body = chars[..at].iter().map(|c| c.len_utf8()).sum::<usize>() >= body;
        prop_assert!(altered == file || !is_in_body || key(&altered).is_err());
    }

    #[test]
    fn no_text_at_all_makes_it_panic(text in any::<String>(), lines in prop::collection::vec(".{0,40}", 0..5)) {
        let _ = backup::read(&text);
        let ours = backup::write(&Tables::default());
        let _ = backup::read(&format!("{ours}{text}"));
        let _ = backup::read(&format!("{ours}{}", lines.join("\n")));
    }

    #[test]
    fn it_may_come_in_any_pieces(tables in any_tables(), size in 1..200_usize) {
        let file = backup::write(&tables);
        let (mut reader, mut check) = (backup::Reader::default(), backup::Check::default());
        for piece in file.as_bytes().chunks(size) {
            reader.piece(piece).expect("a whole file");
            check.piece(piece);
        }
        let read = reader.finish().expect("a whole file");
        prop_assert_eq!(check.finish(), Some(read.sha256.clone()));
        prop_assert_eq!(read, backup::read(&file).expect("a whole file"));
    }

    #[test]
    fn the_check_sees_what_reading_sees(tables in any_tables(), at in any::<prop::sample::Index>(), put in any::<u8>()) {
        let mut file = backup::write(&tables).into_bytes();
        let header = file.iter().position(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        prop_assume!(file.len() > header);
        let at = header + at.index(file.len() - header);
        prop_assume!(file[at] != put);
        file[at] = put;
        let mut check = backup::Check::default();
        check.piece(&file);
        prop_assert!(check.is_backup());
        prop_assert_eq!(check.finish(), None);
    }

    #[test]
    fn a_file_after_a_file_is_refused(tables in any_tables()) {
        let file = backup::write(&tables);
        let twice = file.repeat(2);
        prop_assert!(key(&twice).is_err());
    }
}

#[test]
fn a_workspace_erased_and_restored_is_the_same() {
    for language in SampleLanguage::ALL {
        let tables = workspace::sample(language, workspace::date("2026-11-21"));
        let file = backup::write(&tables);
        let other = workspace::empty(workspace::date("2026-11-22"));
        for onto in [Tables::default(), other] {
            let mut after = onto.clone();
            let commit = restored(&onto, backup::read(&file).expect("a whole file")).expect("allowed");
            workspace::apply(&mut after, &commit);
            assert!(after == tables, "{language:?}");
            assert_eq!(backup::write(&after), file);
        }
    }
}

#[test]
fn says_how_it_differs_from_what_is_here() {
    let then = workspace::sample(SampleLanguage::English, workspace::date("2026-11-21"));
    let read = backup::read(&backup::write(&then)).expect("a whole file");
    let against = |here: &Tables| {
        let mut difference = Difference::default();
        read.rows.iter().for_each(|row| difference.record(row, here));
        difference.finish(here)
    };
    let same = against(&then);
    assert_eq!((same.same, same.count()), (read.rows.len(), 0));
    assert_eq!(same.newest_here, same.newest_there);

    let first = then.companies.iter().next().expect("a company").meta.id;
    let second = then.companies.iter().nth(1).expect("another company").meta.id;
    let later = workspace::acting(workspace::date("2026-11-24"));
    let (commit, ()) = transact(&then, later, Op::new(Verb::Edit, ""), |tx| {
        tx.create(Company { name: "New".to_owned(), ..Company::default() });
        tx.set(Table::Company, first, "name", Value::text("Renamed"))?;
        tx.delete(Table::Company, second)
    })
    .expect("allowed");
    let mut now = then.clone();
    workspace::apply(&mut now, &commit);
    let since = against(&now);
    let side = |is: fn(&daftar::engine::Change) -> bool| commit.changes.iter().filter(|it| is(it)).count();
    assert_eq!(since.only_here, side(|it| it.before.is_none()));
    assert_eq!(since.only_there, side(|it| it.after.is_none()));
    assert_eq!(since.count(), commit.changes.len());
    assert!(since.newest_here > since.newest_there);
    let elsewhere = against(&Tables::default());
    assert_eq!((elsewhere.same, elsewhere.only_there), (0, read.rows.len()));
}

#[test]
fn says_what_is_in_it() {
    let tables = workspace::sample(SampleLanguage::English, workspace::date("2026-11-21"));
    let read = backup::read(&backup::write(&tables)).expect("a whole file");
    assert_eq!((read.count(Table::Contact), read.count(Table::Deal)), (200, 60));
    let mut settings = tables.row(Table::Settings, daftar::domain::Settings::ID.uuid()).expect("there");
    settings.set("business", Value::text("Blue Door Travel"));
    assert_eq!(Backup { rows: vec![settings], ..Backup::default() }.business(), "Blue Door Travel");
}

fn small() -> String {
    let mut tables = Tables::default();
    for table in [Table::Tag, Table::Company, Table::Contact, Table::Contact, Table::Task] {
        let mut row = Row::empty(table);
        row.set("id", Value::Id(Uuid::from_u128(backup::rows(&tables).count() as u128 + 1)));
        row.set(table.name_key(), Value::text("نام 名 name"));
        tables.load(row);
    }
    backup::write(&tables)
}

#[test]
fn a_cut_file_is_refused_wherever_it_is_cut() {
    let file = small();
    let header = file.find('\n').expect("lines");
    for cut in (0..file.len()).filter(|cut| file.is_char_boundary(*cut)) {
        let cut_file = &file[..cut];
        let expected = match cut {
            0 => "problem-backup-empty",
            _ if cut < header => "problem-backup-foreign",
            _ if cut == header || cut_file.ends_with('\n') => "problem-backup-cut",
            // The last line is whole but for its line break.
            _ if cut == file.len() - 1 => "problem-backup-altered",
            _ if file[cut..].starts_with('\n') => "problem-backup-cut",
            _ => "problem-backup-line",
        };
        assert_eq!(key(cut_file), Err(expected), "cut at {cut} of {}", file.len());
    }
    let one_less: String = file.split_inclusive('\n').take(4).collect();
    let args = problem(&one_less).args;
    assert_eq!(args, [("found", "1".to_owned()), ("expected", "2".to_owned()), ("table", "contacts".to_owned())]);
}

#[test]
fn says_which_line_is_wrong() {
    let file = small();
    let lines: Vec<&str> = file.split_inclusive('\n').collect();
    let with = |index: usize, line: &str| {
        let mut lines = lines.clone();
        lines[index] = line;
        lines.concat()
    };
    for (line, key) in [
        ("not json\n", "problem-backup-line"),
        ("[]\n", "problem-backup-line"),
        ("{}\n", "problem-backup-line"),
        ("\n", "problem-backup-line"),
        ("{\"id\":\"00000000-0000-0000-0000-000000000009\"}\n", "problem-backup-line"),
        ("{\"table\":\"contacts\"}\n", "problem-backup-line"),
        ("{\"table\":\"contacts\",\"id\":\"9\"}\n", "problem-backup-line"),
        // The id of a record that has none yet: the journal would refuse to read it again.
        ("{\"table\":\"contacts\",\"id\":\"00000000-0000-0000-0000-000000000000\"}\n", "problem-backup-line"),
        // What every build writes itself can not be of another kind.
        (
            "{\"table\":\"contacts\",\"id\":\"00000000-0000-0000-0000-000000000009\",\"rev\":false}\n",
            "problem-backup-line",
        ),
        ("{\"table\":\"spaceships\",\"id\":\"00000000-0000-0000-0000-000000000009\"}\n", "problem-backup-line"),
        (
            "{\"table\":\"contacts\",\"id\":\"00000000-0000-0000-0000-000000000009\",\"x\":18446744073709551615}\n",
            "problem-backup-line",
        ),
        (lines[3], "problem-backup-twice"),
        ("{\"table\":\"deals\",\"id\":\"00000000-0000-0000-0000-000000000001\"}\n", "problem-backup-twice"),
    ] {
        let problem = problem(&with(4, line));
        assert_eq!((problem.key, problem.args), (key, vec![("line", "5".to_owned())]), "{line}");
    }
    assert_eq!(key(&(lines.concat() + "\n")), Err("problem-backup-line"), "a blank line at the end");
    let mut swapped = lines.clone();
    swapped.swap(3, 4);
    assert_eq!(key(&swapped.concat()), Err("problem-backup-altered"));
    assert_eq!(
        key(&with(4, "{\"table\":\"contacts\",\"id\":\"00000000-0000-0000-0000-000000000009\"}\n")),
        Err("problem-backup-altered")
    );
    assert_eq!(key(&file.replace('\n', "\r\n")), Err("problem-backup-altered"));
    assert_eq!(key(&format!("\u{feff}{file}")), Ok(()), "some programs put this mark first");
    let huge = format!("{{\"x\":\"{}\"}}\n", "y".repeat(9 << 20));
    assert_eq!(key(&with(4, &huge)), Err("problem-backup-line"));
}

#[test]
fn a_giant_file_is_refused_before_it_is_read() {
    assert_eq!(backup::check_size(backup::MOST_BYTES), Ok(()));
    let problem = backup::check_size(backup::MOST_BYTES + 1).expect_err("refused");
    assert_eq!((problem.key, problem.args), ("problem-backup-large", vec![("limit", "600".to_owned())]));
}

#[test]
fn headers_that_are_none() {
    let sha = "\"sha256\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"";
    for (header, expected) in [
        (format!("{{\"format\":\"daftar-backup\",\"version\":1,\"counts\":{{}},{sha}}}"), Ok(())),
        (format!("{{\"format\":\"daftar-backup\",\"version\":1,\"counts\":{{\"deals\":0}},{sha}}}"), Ok(())),
        (format!("{{\"format\":\"daftar-backup\",\"version\":2,\"counts\":{{}},{sha}}}"), Err("problem-backup-newer")),
        ("{\"format\":\"daftar-backup\",\"version\":2}".to_owned(), Err("problem-backup-newer")),
        (
            format!("{{\"format\":\"daftar-backup\",\"version\":0,\"counts\":{{}},{sha}}}"),
            Err("problem-backup-foreign"),
        ),
        (
            format!("{{\"format\":\"daftar-backup\",\"version\":\"1\",\"counts\":{{}},{sha}}}"),
            Err("problem-backup-foreign"),
        ),
        (format!("{{\"format\":\"daftar-backup\",\"version\":1,\"counts\":[],{sha}}}"), Err("problem-backup-foreign")),
        (
            format!("{{\"format\":\"daftar-backup\",\"version\":1,\"counts\":{{\"deals\":\"1\"}},{sha}}}"),
            Err("problem-backup-foreign"),
        ),
        (
            format!("{{\"format\":\"daftar-backup\",\"version\":1,\"counts\":{{\"deals\":1}},{sha}}}"),
            Err("problem-backup-cut"),
        ),
        (
            format!("{{\"format\":\"daftar-backup\",\"version\":1,\"counts\":{{\"deals\":-1}},{sha}}}"),
            Err("problem-backup-altered"),
        ),
        ("{\"format\":\"daftar-backup\",\"version\":1,\"counts\":{}}".to_owned(), Err("problem-backup-foreign")),
        (
            "{\"format\":\"daftar-backup\",\"format\":\"daftar-backup\",\"version\":2}".to_owned(),
            Err("problem-backup-foreign"),
        ),
        ("{\"format\":\"crm-backup\",\"version\":1}".to_owned(), Err("problem-backup-foreign")),
        ("[1,2,3]".to_owned(), Err("problem-backup-foreign")),
        ("name,email\nAna,a@example.com".to_owned(), Err("problem-backup-foreign")),
        ("\u{1f}\u{8b}\u{8}\u{0}".to_owned(), Err("problem-backup-foreign")),
        (format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000)), Err("problem-backup-foreign")),
        (String::new(), Err("problem-backup-empty")),
    ] {
        assert_eq!(key(&header), expected, "{}", &header[..header.len().min(200)]);
    }
    let newer = problem("{\"format\":\"daftar-backup\",\"version\":12}");
    assert_eq!(newer.args, [("version", "12".to_owned())]);
}

/// The right number in the header and more in the file: somebody added a record.
#[test]
fn more_records_than_it_says_is_altered_not_cut() {
    let file = small();
    for count in ["\"contacts\":1,", ""] {
        let more = file.replacen("\"contacts\":2,", count, 1);
        assert_ne!(more, file);
        assert_eq!(key(&more), Err("problem-backup-altered"));
    }
}

mod hostile {
    use super::*;

    fn fixture(name: &str) -> String {
        let path = format!("{}/tests/fixtures/hostile/{name}", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    #[test]
    fn each_gets_its_answer() {
        for (name, expected) in [
            ("control.jsonl", Ok(())),
            ("dangling-references.jsonl", Ok(())),
            ("unknown-fields.jsonl", Ok(())),
            ("xss-in-notes.jsonl", Ok(())),
            ("another-product.json", Err("problem-backup-foreign")),
            ("checksum-does-not-match.jsonl", Err("problem-backup-altered")),
            ("from-the-future.jsonl", Err("problem-backup-newer")),
            ("truncated-half.jsonl", Err("problem-backup-line")),
            ("duplicate-keys.jsonl", Err("problem-backup-line")),
            ("same-id-twice.jsonl", Err("problem-backup-twice")),
            ("unknown-table.jsonl", Err("problem-backup-line")),
            ("depth-5000.jsonl", Err("problem-backup-line")),
            ("depth-100.jsonl", Err("problem-backup-line")),
        ] {
            assert_eq!(key(&fixture(name)), expected, "{name}");
        }
    }

    fn opened(name: &str) -> Tables {
        let mut tables = Tables::default();
        let commit = restored(&tables, backup::read(&fixture(name)).expect("a whole file")).expect("allowed");
        workspace::apply(&mut tables, &commit);
        tables
    }

    #[test]
    fn texts_stay_as_they_are() {
        let file = fixture("xss-in-notes.jsonl");
        let tables = opened("xss-in-notes.jsonl");
        let mut texts = 0;
        for line in file.lines().skip(1) {
            let record: Value = serde_json::from_str(line).expect("a line");
            let Some(text) = record.at("text") else { continue };
            let id = record.at("id").and_then(Value::as_id).expect("an id");
            assert_eq!(tables.row(Table::Activity, id).map(|row| row.value("text")).as_ref(), Some(text));
            texts += 1;
        }
        assert!(texts > 20);
        assert_eq!(backup::read(&backup::write(&tables)).map(|backup| loaded(&backup) == tables), Ok(true));
    }

    #[test]
    fn unknown_fields_stay() {
        let tables = opened("unknown-fields.jsonl");
        let custom = tables.contacts.iter().find_map(|contact| contact.meta.extra.get("x_custom").cloned());
        let list = custom.as_ref().and_then(|custom| custom.at("a")).map(Value::as_list);
        assert_eq!(list, Some([Value::Int(1), Value::Real(2.5), Value::text("é")].as_slice()));
        assert!(backup::write(&tables).contains("\"x_custom\":{\"a\":[1,2.5,\"é\"],\"b\":1}"));
    }

    #[test]
    fn links_to_nowhere_are_counted() {
        let loose = |name| backup::read(&fixture(name)).expect("a whole file").loose_links();
        assert_eq!((loose("control.jsonl"), loose("dangling-references.jsonl")), (0, 4));
    }

    /// Orphans and circles open, show and can be tidied up.
    #[test]
    fn links_to_nowhere_and_in_circles_do_no_harm() {
        let mut tables = opened("dangling-references.jsonl");
        let day = workspace::date("2026-11-21");
        let acting = workspace::acting(day);
        let pipeline = tables.pipelines.iter().next().expect("one").meta.id;
        for order in BoardOrder::ALL {
            board::columns(&tables, pipeline.into(), *order, day, |_| true);
        }
        let page = today(&tables, day, acting.now, None);
        assert_eq!(page.without_next_step.len(), 3);
        for row in backup::rows(&tables) {
            timeline(&tables, row.table(), row.id());
        }
        let lost = tables.deals.iter().find(|deal| deal.title == "In no stage").expect("there").meta.id.into();
        assert_eq!(workspace::problem(&tables, acting, |tx| deals::win(tx, lost)), "problem-no-closing-stage");
        let circle: Vec<Id<Company>> =
            tables.companies.iter().filter(|company| company.parent.is_some()).map(|it| it.meta.id.into()).collect();
        assert_eq!(circle.len(), 3);
        for company in circle {
            workspace::act(&mut tables, acting, |tx| tx.delete(Table::Company, company.uuid()));
        }
        assert_eq!(tables.companies.len(), 1);
    }
}
