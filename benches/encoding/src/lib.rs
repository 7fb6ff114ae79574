//! A million activities and a hundred thousand contacts through three encodings, in pages of 400 rows.

// The core alone, without the page: the same sources.
#[path = "../../../src/domain/mod.rs"]
pub mod domain;
#[path = "../../../src/engine/mod.rs"]
pub mod engine;

use crate::{
    domain::{
        Activity, Contact, Entity, Id, Row, Table, Value,
        activity::ActivityKind,
        contact::Labelled,
        email::Email,
        id::Uuid,
        instant::Instant,
        phone::{Country, Phone},
    },
    engine::{cbor, page},
};
use std::sync::Arc;
use wasm_bindgen::prelude::wasm_bindgen;

const PAGE: usize = 400;

fn uuid(number: usize) -> Uuid {
    Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0000 + number as u128)
}

fn activity(number: usize) -> Row {
    let mut row = Activity {
        kind: ActivityKind::ALL[number % 5],
        at: Instant::from_millis(1_790_000_000_000 + number as i64 * 60_000),
        text: format!("Talked about the trip to Isfahan, offer {number}"),
        contacts: vec![Id::of_uuid(uuid(number % 100_000))],
        ..Activity::default()
    };
    row.meta.id = uuid(number);
    row.meta.rev = 1;
    row.meta.created_at = row.at;
    row.meta.updated_at = row.at;
    Arc::new(row).into_row()
}

fn contact(number: usize) -> Row {
    let mut row = Contact {
        name: format!("Sara Ahmadi {number}"),
        title: "Manager".to_owned(),
        emails: vec![Labelled { label: "work".to_owned(), value: Email::of_stored(&format!("sara.{number}@example.com")) }],
        phones: Phone::parse(&format!("0912{:07}", number), Country::Iran)
            .map(|value| Labelled { label: String::new(), value })
            .into_iter()
            .collect(),
        source: "Fair".to_owned(),
        company: Some(Id::of_uuid(uuid(number % 5_000))),
        ..Contact::default()
    };
    row.meta.id = uuid(number);
    row.meta.rev = 1;
    Arc::new(row).into_row()
}

/// The rows of a page: activities or contacts.
fn rows(table: &str, page: usize) -> Vec<Row> {
    let make = if table == "activities" { activity } else { contact };
    (page * PAGE..(page + 1) * PAGE).map(make).collect()
}

fn table(name: &str) -> Table {
    Table::parse(name).expect("a table")
}

/// One page, encoded. `encoding`: "page" (field names once per page, then CBOR arrays), "cbor-maps", "json".
#[wasm_bindgen]
pub fn encode(encoding: &str, name: &str, number: usize) -> Vec<u8> {
    let rows = rows(name, number);
    match encoding {
        "page" => {
            let mut out = cbor::encoder();
            page::encode(&mut out, table(name), &rows);
            cbor::finish(out)
        }
        "cbor-maps" => {
            let mut out = cbor::encoder();
            cbor::array(&mut out, rows.len());
            rows.iter().for_each(|row| cbor::encode_map(&mut out, &row.to_map()));
            cbor::finish(out)
        }
        _ => {
            let lines = rows.iter().map(|row| serde_json::to_string(&Value::Map(row.to_map())).expect("json"));
            lines.collect::<Vec<_>>().join("\n").into_bytes()
        }
    }
}

/// Decodes one page into records and says how many.
#[wasm_bindgen]
pub fn decode(encoding: &str, name: &str, bytes: &[u8]) -> usize {
    let table = table(name);
    let mut rows = Vec::with_capacity(PAGE);
    match encoding {
        "page" => page::decode(&mut minicbor::Decoder::new(bytes), |row| rows.push(row)).expect("a page"),
        "cbor-maps" => {
            let mut input = minicbor::Decoder::new(bytes);
            for _ in 0..cbor::decode_array(&mut input).expect("an array") {
                let map = cbor::decode_map(&mut input).expect("a map");
                rows.push(Row::of_map(table, map).expect("a row"));
            }
        }
        _ => {
            for line in std::str::from_utf8(bytes).expect("text").lines() {
                let Ok(Value::Map(map)) = serde_json::from_str(line) else { panic!("json") };
                rows.push(Row::of_map(table, map).expect("a row"));
            }
        }
    }
    rows.len()
}
