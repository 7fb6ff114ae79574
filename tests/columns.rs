//! Pages field by field: whoever reads a part of one gets the same as who reads all of it.

mod workspace;

use std::collections::BTreeMap;

use daftar::{
    domain::{Meta, Row, Table, Value, id::Uuid},
    engine::{cbor, columns},
};
use minicbor::decode::Error;
use proptest::prelude::*;
use workspace::noise::Noise;

fn parsed(bytes: &[u8]) -> Result<columns::Columns, Error> {
    columns::Columns::parse(bytes.to_vec().into(), 0)
}

fn values(page: &columns::Columns, key: &str) -> Result<Vec<Value>, Error> {
    let mut values = Vec::new();
    page.each_value(key, &|_| true, &mut |_, value| values.push(value.clone()))?;
    Ok(values)
}

/// Records of one table, ids ascending; some hold what a newer build wrote.
fn rows() -> impl Strategy<Value = (Table, Vec<Row>)> {
    let table = prop::sample::select(Table::ALL);
    (table, prop::collection::vec((any::<u64>(), any::<bool>()), 1..6)).prop_map(|(table, seeds)| {
        let rows = seeds.into_iter().map(|(seed, is_foreign)| {
            let mut noise = Noise(seed);
            let mut row = noise.row(table);
            if is_foreign {
                let key = noise.pick(&table.fields().map(|field| field.key).chain(["mood"]).collect::<Vec<_>>());
                row.set(key, noise.foreign());
            }
            (row.id(), row)
        });
        (table, rows.collect::<BTreeMap<_, _>>().into_values().collect())
    })
}

fn links(row: &Row) -> Vec<Uuid> {
    let mut links = Vec::new();
    row.each_link(|id| links.push(id));
    links
}

proptest! {
    #![proptest_config(workspace::cases(256))]

    #[test]
    fn a_part_says_what_the_whole_says((table, rows) in rows()) {
        let page = parsed(&columns::encode(table, &rows)).expect("a page just written");
        prop_assert_eq!(&page.rows().expect("rows"), &rows);
        for (at, row) in rows.iter().enumerate() {
            prop_assert_eq!(&page.row(at).expect("a row"), row);
            prop_assert_eq!((page.id(at), page.position(row.id())), (row.id(), Some(at)));
        }
        prop_assert_eq!(page.position(Uuid::max()), None);
        for key in table.fields().chain(Meta::FIELDS).map(|field| field.key).chain(["mood", "none"]) {
            let expected: Vec<Value> = rows.iter().map(|row| row.value(key)).collect();
            let mut marks: Vec<bool> = rows.iter().map(|row| row.id().as_u128() % 3 > 0).collect();
            let passes = |value: &Value| *value != expected[0];
            let kept: Vec<bool> = marks.iter().zip(&expected).map(|(mark, value)| *mark && passes(value)).collect();
            page.keep(key, &mut marks, &mut |value| passes(value)).expect("values");
            prop_assert_eq!(marks, kept, "{}", key);
            prop_assert_eq!(values(&page, key).expect("values"), expected, "{}", key);
        }
        let mut found = vec![Vec::new(); rows.len()];
        page.each_link(|at, id| found[at].push(id)).expect("links");
        prop_assert_eq!(found, rows.iter().map(links).collect::<Vec<_>>());
    }

    #[test]
    fn damaged_bytes_are_an_error_or_other_rows_but_never_a_panic(
        (table, rows) in rows(), at in any::<prop::sample::Index>(), byte in any::<u8>(),
    ) {
        let mut bytes = columns::encode(table, &rows);
        let cut = at.index(bytes.len());
        prop_assert!(parsed(&bytes[..cut]).is_err(), "cut at {cut}");
        bytes[cut] = byte;
        if let Ok(page) = parsed(&bytes) {
            let _ = page.rows();
            for at in 0..page.len() {
                let _ = page.row(at);
            }
            for field in table.fields() {
                let _ = values(&page, field.key);
            }
            let _ = page.each_link(|_, _| {});
        }
    }
}

/// The forms of a column: values one after the other, and one for all rows.
const EACH: u8 = 0;
const SHARED: u8 = 1;

/// A page as another build writes it.
fn foreign(ids: &[u128], fields: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut out = cbor::encoder();
    cbor::array(&mut out, 5);
    cbor::text(&mut out, "companies");
    cbor::bytes(&mut out, &ids.iter().flat_map(|id| id.to_be_bytes()).collect::<Vec<_>>());
    cbor::array(&mut out, fields.len());
    fields.iter().for_each(|(key, _)| cbor::text(&mut out, key));
    cbor::array(&mut out, fields.len());
    fields.iter().for_each(|(_, column)| cbor::bytes(&mut out, column));
    cbor::bytes(&mut out, &[SHARED, 0xa0]);
    cbor::finish(out)
}

fn column(form: u8, values: &[Value]) -> Vec<u8> {
    let mut column = cbor::encoder();
    column.writer_mut().push(form);
    values.iter().for_each(|value| cbor::encode(&mut column, value));
    cbor::finish(column)
}

#[test]
fn fields_that_only_one_of_two_builds_knows() {
    let names = column(EACH, &[Value::text("Acme"), Value::text("Zeta")]);
    let sizes = column(EACH, &[Value::text("S"), Value::Null]);
    let page = parsed(&foreign(&[1, 2], &[("name", names), ("size", sizes)])).expect("a page");
    let rows = page.rows().expect("rows");
    assert_eq!([rows[0].value("size"), rows[1].value("size")], [Value::text("S"), Value::Null]);
    assert_eq!(values(&page, "size").expect("values"), [Value::text("S"), Value::Null]);
    assert_eq!(values(&page, "industry").expect("values"), [Value::Null, Value::Null], "not written then");
    assert_eq!(page.row(1).expect("a row").name(), "Zeta");
}

#[test]
fn pages_that_are_none() {
    let long = column(SHARED, &[Value::Text("Long ".repeat(20))]);
    for (bytes, why) in [
        (foreign(&[], &[]), "no rows"),
        (foreign(&[2, 1], &[]), "not ascending"),
        (foreign(&[1, 1], &[]), "twice the same"),
        (foreign(&[0], &[]), "no id"),
        (foreign(&[1, 2], &[("name", Vec::new())]), "a column without a form"),
        (foreign(&[1, 2], &[("name", column(SHARED, &[]))]), "no value"),
        (foreign(&[1, 2], &[("name", column(9, &[]))]), "a form that nobody knows"),
        (foreign(&[1, 2], &[("name", long)]), "a long value once for all: a small page, much memory"),
    ] {
        assert!(parsed(&bytes).is_err(), "{why}");
    }
    let two = column(EACH, &[Value::text("Acme"), Value::text("Zeta")]);
    let short = parsed(&foreign(&[1, 2, 3], &[("name", two)])).expect("a page");
    assert!(short.rows().is_err() && short.row(2).is_err() && values(&short, "name").is_err(), "a value is missing");
}
