//! What the database holds: sealed pieces, rows, journal entries.

use std::collections::BTreeMap;

use daftar::{
    domain::{Row, Table, instant::Instant},
    engine::{
        Op, Verb, cbor,
        entry::{Effect, Entry, Patch},
        entry_bytes, page, seal,
    },
};
use minicbor::Decoder;
use proptest::prelude::*;

use super::{
    config,
    harm::{harmed, harms},
    memory::peak,
};
use crate::workspace::noise::Noise;

/// A byte of input may become a record with nothing in it, or a value; never more than so many bytes.
const PER_BYTE: usize = 100;
const FIXED: usize = 16 << 10;

fn page_of(table: Table, rows: &[Row]) -> Vec<u8> {
    let mut out = cbor::encoder();
    page::encode(&mut out, table, rows);
    cbor::finish(out)
}

fn rows_of(bytes: &[u8]) -> Option<Vec<Row>> {
    let mut rows = Vec::new();
    page::decode(&mut Decoder::new(bytes), |row| rows.push(row)).ok()?;
    Some(rows)
}

fn value_bytes(bytes: &[u8]) -> Option<Vec<u8>> {
    let value = cbor::decode(&mut Decoder::new(bytes)).ok()?;
    let mut out = cbor::encoder();
    cbor::encode(&mut out, &value);
    Some(cbor::finish(out))
}

fn entry(seed: u64) -> Entry {
    let mut noise = Noise(seed);
    let effects = (0..noise.below(4)).map(|_| {
        let table = noise.pick(Table::ALL);
        match noise.below(3) {
            0 => Effect::Created(noise.row(table)),
            1 => Effect::Deleted(noise.row(table)),
            _ => {
                let fields: BTreeMap<_, _> =
                    (0..noise.below(3)).map(|_| (noise.text(), (noise.foreign(), noise.foreign()))).collect();
                Effect::Updated(Patch { table, id: noise.uuid(), fields })
            }
        }
    });
    let effects = effects.collect();
    let op = Op::new(noise.pick(Verb::ALL), noise.text());
    Entry { id: noise.uuid(), op, by: None, at: Instant::from_millis(noise.next() as i64 >> 20), effects }
}

/// Created, then deleted, then updated; each by table.
fn sorted(mut entry: Entry) -> Entry {
    entry.effects.sort_by_key(|effect| match effect {
        Effect::Created(row) => (0, row.table()),
        Effect::Deleted(row) => (1, row.table()),
        Effect::Updated(_) => (2, Table::ALL[0]),
    });
    entry
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_harmed_piece_is_not_opened(payload in prop::collection::vec(any::<u8>(), 0..200), harms in harms()) {
        let sealed = seal::seal("w/journal/7", &payload);
        prop_assert_eq!(seal::open("w/journal/7", &sealed), Ok(&payload[..]));
        let after = harmed(sealed.clone(), &harms);
        prop_assert!(after == sealed || seal::open("w/journal/7", &after).is_err());
        prop_assert!(seal::open("w/journal/8", &after).is_err());
    }

    #[test]
    fn harmed_rows_are_refused_or_rows(
        table in prop::sample::select(Table::ALL), seeds in prop::collection::vec(any::<u64>(), 0..6), harms in harms(),
    ) {
        let rows: Vec<Row> = seeds.into_iter().map(|seed| Noise(seed).row(table)).collect();
        let whole = page_of(table, &rows);
        prop_assert_eq!(rows_of(&whole), Some(rows));
        let bytes = harmed(whole, &harms);
        let (read, held) = peak(|| rows_of(&bytes));
        prop_assert!(held <= FIXED + PER_BYTE * bytes.len(), "{held} bytes for {}", bytes.len());
        if let Some(rows) = read && let Some(first) = rows.first() {
            // Compared as bytes: what a flipped bit makes of a number may be none.
            let again = page_of(first.table(), &rows);
            let twice = rows_of(&again).map(|rows| page_of(first.table(), &rows));
            prop_assert_eq!(twice, Some(again));
        }
    }

    #[test]
    fn a_harmed_entry_is_refused_or_an_entry(seed in any::<u64>(), harms in harms()) {
        let whole = sorted(entry(seed));
        let bytes = entry_bytes::encode(&whole);
        prop_assert_eq!(entry_bytes::decode(&bytes).expect("an entry just written"), whole);
        let bytes = harmed(bytes, &harms);
        let (read, held) = peak(|| entry_bytes::decode(&bytes).ok());
        prop_assert!(held <= FIXED + PER_BYTE * bytes.len(), "{held} bytes for {}", bytes.len());
        if let Some(entry) = read {
            let again = entry_bytes::encode(&entry);
            let twice = entry_bytes::decode(&again).map(|entry| entry_bytes::encode(&entry)).ok();
            prop_assert_eq!(twice, Some(again));
        }
    }

    #[test]
    fn any_bytes_are_refused_or_a_value(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let (again, held) = peak(|| value_bytes(&bytes));
        prop_assert!(held <= FIXED + PER_BYTE * bytes.len(), "{held} bytes for {}", bytes.len());
        if let Some(again) = again {
            prop_assert_eq!(value_bytes(&again), Some(again));
        }
    }
}
