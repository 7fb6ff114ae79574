//! Rows and entries as bytes: they come back as they were, through older and newer builds too, and damaged ones are
//! noticed.

mod workspace;

use std::collections::BTreeMap;

use daftar::{
    domain::{Activity, Company, Contact, Id, Row, Table, Value, activity::ActivityKind, id::Uuid, instant::Instant},
    engine::{
        Op, Tables, Verb,
        cbor::{self, Bytes},
        entry_bytes, page, transact,
    },
};
use minicbor::Decoder;
use proptest::prelude::*;
use workspace::noise::Noise;

fn encoded(table: Table, rows: &[Row]) -> Vec<u8> {
    let mut out = cbor::encoder();
    page::encode(&mut out, table, rows);
    cbor::finish(out)
}

fn decoded(bytes: &[u8]) -> Result<Vec<Row>, minicbor::decode::Error> {
    let mut rows = Vec::new();
    page::decode(&mut Decoder::new(bytes), |row| rows.push(row))?;
    Ok(rows)
}

fn table() -> impl Strategy<Value = Table> {
    prop::sample::select(Table::ALL)
}

proptest! {
    #![proptest_config(workspace::cases(256))]

    #[test]
    fn rows_come_back_as_they_were(table in table(), seeds in prop::collection::vec(any::<u64>(), 0..6)) {
        let rows: Vec<Row> = seeds.into_iter().map(|seed| Noise(seed).row(table)).collect();
        prop_assert_eq!(decoded(&encoded(table, &rows)).expect("a page just written"), rows);
    }

    #[test]
    fn damaged_bytes_are_an_error_or_other_rows_but_never_a_panic(
        table in table(), seed in any::<u64>(), at in any::<prop::sample::Index>(), byte in any::<u8>(),
    ) {
        let mut bytes = encoded(table, &[Noise(seed).row(table)]);
        let cut = at.index(bytes.len());
        prop_assert!(decoded(&bytes[..cut]).is_err(), "cut at {cut}");
        bytes[cut] = byte;
        let _ = decoded(&bytes);
        let _ = entry_bytes::decode(&bytes);
    }

    #[test]
    fn any_bytes_are_no_entry(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(entry_bytes::decode(&bytes).is_err());
        let _ = decoded(&bytes);
    }

    #[test]
    fn values_come_back_as_they_were(seed in any::<u64>()) {
        let value = Noise(seed).foreign();
        let mut out = cbor::encoder();
        cbor::encode(&mut out, &value);
        let bytes = cbor::finish(out);
        prop_assert_eq!(cbor::decode(&mut Decoder::new(&bytes)).expect("a value just written"), value);
    }
}

/// A page as another build writes it: columns by name, rows as values.
fn foreign_page(table: &str, columns: &[&str], rows: &[Vec<Value>]) -> Vec<u8> {
    let mut out: Bytes = cbor::encoder();
    cbor::array(&mut out, 3);
    cbor::text(&mut out, table);
    cbor::array(&mut out, columns.len());
    columns.iter().for_each(|column| cbor::text(&mut out, column));
    cbor::array(&mut out, rows.len());
    for row in rows {
        cbor::array(&mut out, columns.len() + 1);
        row.iter().for_each(|value| cbor::encode(&mut out, value));
        cbor::encode_map(&mut out, &BTreeMap::new());
    }
    cbor::finish(out)
}

fn map<const N: usize>(pairs: [(&str, Value); N]) -> Value {
    Value::Map(pairs.map(|(key, value)| (key.to_owned(), value)).into())
}

/// What a newer build wrote: a field, a choice and a part of an address that this one has never heard of.
fn newer() -> (Uuid, Uuid, Vec<Row>) {
    let (fax, firm) = (Uuid::from_u128(1), Uuid::from_u128(2));
    let columns = ["id", "rev", "text", "kind", "at", "mood"];
    let mood = map([("level", Value::Int(3)), ("why", Value::List(vec![Value::Real(0.5), Value::text("é")]))]);
    let row = vec![Value::Id(fax), Value::Int(7), Value::text("Hello"), Value::text("fax"), Value::Int(5), mood];
    let mut rows = decoded(&foreign_page("activities", &columns, &[row])).expect("a page");
    let address = map([("city", Value::text("Sofia")), ("floor", Value::Int(3))]);
    let row = vec![Value::Id(firm), Value::text("Firm"), address];
    rows.extend(decoded(&foreign_page("companies", &["id", "name", "address"], &[row])).expect("a page"));
    (fax, firm, rows)
}

#[test]
fn what_a_newer_build_wrote_survives_this_one() {
    let (fax, firm, rows) = newer();
    let mut tables = Tables::default();
    rows.iter().for_each(|row| tables.load(row.clone()));
    let acting = workspace::acting(workspace::date("2026-11-21"));
    let (commit, ()) = transact(&tables, acting, Op::new(Verb::Edit, ""), |tx| {
        tx.update(Id::<Activity>::from(fax), |activity| activity.text = "Hello again".to_owned())?;
        tx.update(Id::<Company>::from(firm), |company| company.industry = "Post".to_owned())
    })
    .expect("both are there");
    workspace::apply(&mut tables, &commit);

    for row in [tables.row(Table::Activity, fax), tables.row(Table::Company, firm)].map(|row| row.expect("there")) {
        let again = decoded(&encoded(row.table(), std::slice::from_ref(&row))).expect("a page");
        assert_eq!(again, std::slice::from_ref(&row));
        let before = rows.iter().find(|before| before.id() == row.id()).expect("there");
        for key in ["kind", "mood", "address"] {
            assert_eq!(row.value(key), before.value(key), "{key}");
        }
    }
    let row = tables.row(Table::Activity, fax).expect("there");
    assert_eq!(row.value("kind"), Value::text("fax"));
    assert_eq!(row.value("text"), Value::text("Hello again"));
    let Row::Activity(activity) = &row else { panic!("an activity") };
    assert_eq!((activity.kind, activity.at), (ActivityKind::default(), Instant::from_millis(5)));
    let floor = tables.row(Table::Company, firm).and_then(|row| row.value("address").at("floor").cloned());
    assert_eq!(floor, Some(Value::Int(3)));
}

#[test]
fn what_an_older_build_did_not_write_is_empty() {
    let id = Uuid::from_u128(1);
    let bytes = foreign_page("contacts", &["name", "id"], &[vec![Value::text("Ana"), Value::Id(id)]]);
    let rows = decoded(&bytes).expect("a page");
    let Row::Contact(contact) = &rows[0] else { panic!("a contact") };
    let expected = Contact { name: "Ana".to_owned(), ..Contact::default() };
    assert_eq!((contact.meta.id, &Contact { meta: Default::default(), ..(**contact).clone() }), (id, &expected));
}

#[test]
fn a_field_that_this_build_learned_leaves_the_unknown_ones() {
    let mut row = Row::empty(Table::Activity);
    row.set("id", Value::Id(Uuid::from_u128(1)));
    // An older build kept "call" aside, as if it had not known that kind.
    row.meta_mut().extra.insert("kind".to_owned(), Value::text("call"));
    let rows = decoded(&encoded(Table::Activity, &[row])).expect("a page");
    let Row::Activity(activity) = &rows[0] else { panic!("an activity") };
    assert_eq!((activity.kind, activity.meta.extra.len()), (ActivityKind::Call, 0));
}

#[test]
fn pages_that_are_none() {
    let id = Value::Id(Uuid::from_u128(1));
    for (bytes, why) in [
        (foreign_page("spaceships", &["id"], &[vec![id.clone()]]), "unknown table"),
        (foreign_page("contacts", &["name"], &[vec![Value::text("Ana")]]), "no id"),
        (foreign_page("contacts", &["id"], &[vec![id.clone(), Value::Null]]), "too wide"),
        (foreign_page("contacts", &["id", "name"], &[vec![id]]), "too narrow"),
    ] {
        assert!(decoded(&bytes).is_err(), "{why}");
    }
}

#[test]
fn nesting_is_bounded() {
    let mut bytes = vec![0x81; 100_000];
    bytes.push(0xf6);
    assert!(cbor::decode(&mut Decoder::new(&bytes)).is_err());
}
