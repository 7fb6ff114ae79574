//! Files that attack: nothing swallowed, nothing lost, nothing run.

use daftar::{
    domain::{Kind, Table},
    engine::{
        import::{
            Encoding, Sheet, SheetReader, Status,
            csv::{MOST_BYTES, MOST_ROWS, check_size},
            headers,
            rejected::safe,
            sniff_encoding,
        },
        read::{Reading, read},
    },
};

use super::world::*;

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/fixtures/hostile/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

#[test]
fn a_quote_that_swallows_people_is_refused_with_its_line() {
    let problem = Sheet::read(&fixture("hostile/csv-unterminated-quote.csv")).unwrap_err();
    assert_eq!((problem.key, problem.args), ("problem-csv-quote", vec![("line", "3".to_owned())]));
}

#[test]
fn nothing_is_nothing() {
    let sheet = sheet("hostile/csv-empty-zero-bytes.csv");
    assert_eq!((sheet.header.len(), sheet.rows.len()), (0, 0));
    assert!(plan(&english(), &sheet).is_empty());
}

#[test]
fn encodings() {
    let utf16 = bytes("csv-utf16le-excel-unicode.csv");
    let guess = sniff_encoding(&utf16);
    assert_eq!((guess.encoding, guess.sure), (Encoding::Utf16Le, true));
    let units: Vec<u16> = utf16.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    let sheet = Sheet::read(&String::from_utf16(&units).unwrap()).unwrap();
    assert_eq!((sheet.delimiter, sheet.header[0].as_str(), sheet.rows[0].cells[0].as_str()), ('\t', "name", "Müller"));
    let guess = sniff_encoding(&bytes("csv-windows-1256-persian.csv"));
    assert_eq!((guess.encoding, guess.sure), (Encoding::Windows1256, false));
}

#[test]
fn ragged_rows_are_padded_reported_and_counted() {
    let sheet = sheet("hostile/csv-ragged-rows.csv");
    assert_eq!((sheet.blank_rows, &sheet.short_rows, &sheet.long_rows), (2, &vec![2], &vec![3]));
    let lines: Vec<usize> = sheet.rows.iter().map(|row| row.line).collect();
    assert_eq!(lines, [2, 3, 6]);
    let mut tables = english();
    let plan = import(&mut tables, "hostile/csv-ragged-rows.csv");
    assert_eq!(reasons(&plan)[1], ["import-row-long", "import-row-long"]);
    assert!(text(&find(&tables, Table::Contact, "Bob"), "about").contains("EXTRA2"));
}

#[test]
fn texts_stay_as_they_are() {
    for name in ["csv-html-in-every-field.csv", "csv-formula-injection.csv", "csv-bidi-homoglyph-normalisation.csv"] {
        let mut tables = english();
        let sheet = sheet(&format!("hostile/{name}"));
        let plan = import(&mut tables, &format!("hostile/{name}"));
        for (row, planned) in sheet.rows.iter().zip(&plan.rows).filter(|(_, planned)| planned.status == Status::New) {
            let contact = tables.row(Table::Contact, planned.record.unwrap()).unwrap();
            assert_eq!(text(&contact, "name"), row.cells[0].trim(), "{name}");
            assert!(text(&contact, "about").contains(row.cells[5].trim()), "{name}");
        }
    }
    let mut tables = english();
    import(&mut tables, "hostile/csv-bidi-homoglyph-normalisation.csv");
    // Zoë, Anna and Ali stand there twice under one address; STRASSE and Straße have two, so they stay two.
    assert_eq!(tables.contacts.len(), 9);
}

#[test]
fn only_plain_web_addresses_become_one() {
    let mut tables = english();
    import(&mut tables, "hostile/csv-hostile-urls.csv");
    for company in tables.companies.iter() {
        assert!(!company.domain.contains(['@', '\\']) && !company.domain.contains("script"), "{}", company.domain);
    }
    let person = find(&tables, Table::Contact, "Person 0");
    assert!(text(&person, "about").contains("website: javascript:alert(1)"));
}

#[test]
fn dates_are_read_or_kept() {
    let mut tables = english();
    let plan = import(&mut tables, "hostile/csv-dates-ambiguous-and-impossible.csv");
    let birthday = |name: &str| text(&find(&tables, Table::Contact, name), "birthday");
    assert_eq!(birthday("C"), "jalali:1403-12-30");
    assert_eq!(birthday("D"), "jalali:1399-12-30");
    assert_eq!(birthday("H"), "--02-29");
    assert_eq!(birthday("K"), "jalali:1403-12-30");
    for (name, raw) in
        [("B", "2025-02-30"), ("E", "45000"), ("F", "1900-02-29"), ("G", "0000-00-00"), ("J", "29.02.2023")]
    {
        assert_eq!(birthday(name), "", "{name}");
        assert!(text(&find(&tables, Table::Contact, name), "about").contains(raw), "{name}");
    }
    assert!(plan.rows.iter().all(|row| row.status == Status::New));
    assert!(text(&find(&tables, Table::Contact, "E"), "about").contains("next_call: 24:00"));
}

#[test]
fn the_order_of_dates_is_asked_for_once_where_nothing_tells_it() {
    let mut tables = english();
    let file = "hostile/csv-dates-ambiguous-and-impossible.csv";
    // 29.02.2023 stands in the same column, so the day comes first.
    assert!(plan(&tables, &sheet(file)).questions.is_empty());
    import(&mut tables, file);
    assert_eq!(text(&find(&tables, Table::Contact, "A"), "birthday"), "2025-04-03");
    let open = Sheet::read("name,birthday,created\nA,03/04/2025,05/06/2025\nB,01/02/1990,\n").unwrap();
    let plan = plan(&english(), &open);
    let asked: Vec<_> = plan.questions.iter().map(|question| (question.column, question.samples.len())).collect();
    assert_eq!(asked, [(1, 2), (2, 1)]);
    assert!(reasons(&plan)[0].contains(&"problem-date-ambiguous"));
}

#[test]
fn money_is_exact_or_refused() {
    let mut tables = english();
    import(&mut tables, "hostile/csv-money-formats.csv");
    for (title, amount) in [
        ("A", "1234.56 USD"),
        ("B", "1234.56 EUR"),
        ("C", "1234.56 EUR"),
        ("D", "1234.56 EUR"),
        ("E", "-100.00 USD"),
        ("F", "0.00 USD"),
        ("G", ""),
        ("H", "0.10 USD"),
        ("J", ""),
        ("K", ""),
        ("L", "9007199254740993.00 USD"),
        ("M", ""),
        ("N", ""),
        ("O", ""),
        ("P", "1234.56 IRR"),
        ("Q", "1234.00 EUR"),
        // As `parse_amount` has it: three digits after a dot are thousands where three decimals cannot be.
        ("R", "1005.00 USD"),
        ("S", "12345.67 CHF"),
        ("T", "1234567.89 INR"),
        ("U", "5.00 USD"),
        ("V", ""),
    ] {
        let deal = find(&tables, Table::Deal, title);
        assert_eq!(text(&deal, "amount"), amount, "{title}");
        assert_eq!(text(&deal, "about").contains("amount: "), amount.is_empty(), "{title}");
    }
}

/// What is no list of addresses stays whole in the notes, and no sentence repeats all of it.
#[test]
fn long_cells_are_kept_and_told_in_short() {
    let address = format!("{}@", "x".repeat(300));
    let many: String = (0..101).map(|at| format!("a{at}@example.test;")).collect();
    let extra = "y".repeat(5_000);
    let sheet = Sheet::read(&format!("name,email\nA,{address}\nB,{many}\nC,,{extra}\n")).unwrap();
    let mut tables = english();
    let plan = plan(&tables, &sheet);
    assert_eq!(reasons(&plan), [["problem-email-name"], ["problem-list-long"], ["import-row-long"]]);
    let said = plan.rows.iter().flat_map(|row| &row.reasons).flat_map(|reason| &reason.problem.args);
    assert!(said.clone().all(|(_, text)| text.chars().count() <= 81), "{:?}", said.collect::<Vec<_>>());
    commit(&mut tables, &plan);
    for (name, whole) in [("A", &address), ("B", &many), ("C", &extra)] {
        assert!(text(&find(&tables, Table::Contact, name), "about").contains(whole.trim_end_matches(';')), "{name}");
    }
    assert_again_is_nothing(&tables, &sheet);
}

/// Whatever a cell repeats, it is read or refused.
#[test]
fn no_long_text_is_too_much() {
    let reading = Reading::within(&persian(), today());
    let kinds = Table::ALL.iter().flat_map(|table| table.fields()).map(|field| field.kind);
    let kinds: Vec<_> = kinds.chain([Kind::Date, Kind::TimeOfDay, Kind::Percent, Kind::Duration, Kind::Flag]).collect();
    for piece in [
        ",",
        ";1",
        "a@b.test,",
        "@",
        "(",
        "'",
        "\u{301}",
        "e\u{301}",
        "ﷺ",
        "\u{200f}",
        "و",
        "1 و ",
        "1 ",
        "1.",
        "-",
        "+1 ",
        " ::: ",
        "[",
        "1h ",
        "a.b",
        "/",
        "\u{2067}",
        "9:",
        "<",
    ] {
        let text = piece.repeat((4 << 10) / piece.len());
        for kind in &kinds {
            let _ = read(*kind, &text, &reading);
        }
    }
}

/// Found by harming files: the first import took the number for Anna's name, and only the second one found it out.
#[test]
fn a_name_that_turns_out_to_be_a_number_gives_way_at_once() {
    let text = "name,email,phone\n+359888000111,a@x.test,\nAnna,a@x.test,+359 88 800 0111\n";
    let sheet = Sheet::read(text).unwrap();
    let mut tables = english();
    let plan = plan(&tables, &sheet);
    commit(&mut tables, &plan);
    assert_eq!(names(&tables, Table::Contact), ["Anna"]);
    assert_again_is_nothing(&tables, &sheet);
}

#[test]
fn formulas_are_made_safe_for_spreadsheets() {
    for cell in ["=1+1", "+1", "-2", "@SUM(1)", "\t=1", "\r=1", "＝1+1", " =5"] {
        assert_eq!(safe(cell), format!("'{cell}"));
    }
    assert_eq!(safe("Anna = Bob"), "Anna = Bob");
}

#[test]
fn sizes_are_bounded_and_slices_add_up() {
    let refused = |text: &str| Sheet::read(text).map(drop).map_err(|problem| (problem.key, problem.args[0].1.clone()));
    assert_eq!(refused(&vec!["a"; 501].join(",")), Err(("problem-csv-columns", "500".to_owned())));
    assert_eq!(refused(&format!("a,b\n{}", ",".repeat(1 << 20))), Err(("problem-csv-columns", "500".to_owned())));
    assert_eq!(refused(&"1,2\n".repeat(MOST_ROWS + 2)), Err(("problem-csv-rows", "200000".to_owned())));
    // 120 kB that would be thirty million cells.
    let short = vec!["a"; 500].join(",") + "\n" + &"1\n".repeat(60_000);
    assert_eq!(refused(&short), Err(("problem-csv-cells", "10000000".to_owned())));
    assert_eq!((check_size(MOST_BYTES), check_size(MOST_BYTES + 1).unwrap_err().key), (Ok(()), "problem-csv-large"));
    let text = fixture("hostile/csv-same-file-import-twice.csv");
    let mut reader = SheetReader::open(&text, None).unwrap();
    let mut slices = 0;
    while reader.step(7).unwrap() {
        slices += 1;
    }
    assert_eq!((slices, reader.progress().0 as usize), (7, reader.progress().1));
    assert_eq!(reader.finish(), Sheet::read(&text).unwrap());
}

#[test]
fn lines_are_those_of_the_file() {
    let text = "\u{feff}sep=;\r\nname;notes;\r\n\r\nAnna;\"two\r\nlines\";\r\n\r\n;;\r\nBoris;x;\r\n";
    let sheet = Sheet::read(text).unwrap();
    assert_eq!(sheet.header, ["name", "notes"]);
    assert_eq!(sheet.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [4, 8]);
    assert_eq!(sheet.rows[0].cells, ["Anna", "two\r\nlines"]);
    assert_eq!(sheet.blank_rows, 3);
    let old_mac = Sheet::read("name,email\rAnna,a@b.c\rBoris,b@b.c").unwrap();
    assert_eq!(old_mac.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [2, 3]);
    assert_eq!(headers::guess(&old_mac).kind, Table::Contact);
}
