//! People and deals of one name: what tells them apart, and that a row finds its own among thousands.

use std::fmt::Write;

use daftar::{
    domain::Table,
    engine::{
        Tables,
        import::{Options, Sheet, Status, headers},
    },
};

use super::world::*;

fn sheet_of(text: &str) -> Sheet {
    Sheet::read(text).unwrap()
}

fn take_in(tables: &mut Tables, text: &str) {
    let plan = plan(tables, &sheet_of(text));
    assert!(plan.rows.iter().all(|row| row.status == Status::New), "{:?}", plan.rows);
    commit(tables, &plan);
}

#[test]
fn what_a_row_tells_decides_between_namesakes() {
    let mut tables = english();
    let header = "name,email,phone,company,title\n";
    for there in [
        "Anna,,12,Zenith,an extension",
        "Anna,,13,Zenith,another one",
        "Anna,,,Acme,nothing",
        "Anna,,+49 30 123456,,a phone",
        "Anna,anna@x.test,+49 30 222222,,an address",
    ] {
        take_in(&mut tables, &format!("{header}{there}\n"));
    }
    for (row, meant) in [
        ("Anna,anna@x.test,,Zenith", "an address"),
        ("Anna,,+49 30 123456,Acme", "a phone"),
        ("Anna Smith,,+49 30 123456,", "a phone"),
        ("Anna,anna@y.test,+49 30 123456,", "a phone"),
        // Of those that nothing speaks against, the oldest.
        ("Anna,,,", "a phone"),
        ("Anna,,,Acme", "nothing"),
        ("Anna,anna@y.test,+49 30 654321,Acme", "nothing"),
        ("Anna,,,Zenith", "an extension"),
        ("Anna,,13,Zenith", "another one"),
        ("Anna,anna@y.test,,", "a phone"),
        ("Anna,,+49 30 654321,", ""),
        ("Anna,anna@y.test,+49 30 654321,", ""),
        ("Anna,,14,Zenith", ""),
        ("Anna,,,Apex", ""),
        ("Boris,,+49 30 123456,", ""),
    ] {
        let plan = plan(&tables, &sheet_of(&format!("{header}{row},\n")));
        let record = plan.rows[0].record.and_then(|id| tables.row(Table::Contact, id));
        assert_eq!(record.map(|row| text(&row, "title")).unwrap_or_default(), meant, "{row}");
        assert_eq!(reasons(&plan)[0].contains(&"import-maybe-same"), meant.is_empty(), "{row}");
    }
}

#[test]
fn somebody_is_found_by_a_name_that_the_file_replaces() {
    let mut tables = english();
    take_in(&mut tables, "name,email\nAnna,anna@x.test\n");
    let sheet = sheet_of("name,email,company\nAnna Smith,anna@x.test,Acme\nAnna,,Acme\n");
    let options = Options { overwrite: true, ..Options::default() };
    let plan = plan_with(&tables, &sheet, headers::guess(&sheet), options);
    assert_eq!(plan.rows[0].record, plan.rows[1].record);
}

#[test]
fn thousands_of_one_name_are_found_again() {
    const MANY: usize = 2000;
    for (header, row) in [
        ("name,email", "Anna,anna#@x.test"),
        ("name,phone", "Anna,+49 30 10#"),
        ("name,company", "Anna,Company #"),
        ("ID,name", "#,Anna"),
        ("name,email,phone", "Anna #,anna#@x.test,+49 30 123456"),
        ("name,phone", "Anna# Smith#,+49 30 123456"),
        ("ID,Deal - Title", "#,Order"),
        ("Deal - Title,Deal - Value", "Order,1#"),
        ("Deal - Title,Contact - Name,Contact - Email", "Order #,Anna,anna#@x.test"),
        ("Company ID,Company,Industry", "#,Acme,Tea"),
    ] {
        let mut text = format!("{header}\n");
        (1000..1000 + MANY).for_each(|number| writeln!(text, "{}", row.replace('#', &number.to_string())).unwrap());
        let mut tables = english();
        take_in(&mut tables, &text);
        assert_again_is_nothing(&tables, &sheet_of(&text));
    }
}

#[test]
fn each_row_takes_another_deal_of_that_title() {
    let mut tables = english();
    take_in(&mut tables, "Deal - Title,Deal - Value\nOrder,1\nOrder,2\nOrder,3\n");
    let changed = plan(&tables, &sheet_of("Deal - Title,Deal - Value\nOrder,4\nOrder,2\nOrder,5\nOrder,6\n"));
    let ids: Vec<_> = tables.deals.iter().map(|deal| deal.meta.id).collect();
    let records: Vec<_> = changed.rows.iter().map(|row| row.record.unwrap()).collect();
    assert_eq!(records[..3], [ids[0], ids[1], ids[2]]);
    assert_eq!(changed.rows[3].status, Status::New);
}
