//! Many rows of one table as bytes: the names of the fields once, then the rows as arrays in that order.
//!
//! Self-describing: an older or newer build finds its fields by name and keeps those it does not know.
//! The last element of each row is the map of such fields. How it compares with other encodings is in `ARCHITECTURE.md`.

use minicbor::{Decoder, decode::Error};

use super::cbor::{self, Bytes};
use crate::domain::{Meta, Row, Table};

/// Table name, field names, rows.
pub fn encode(out: &mut Bytes, table: Table, rows: &[Row]) {
    head(out, table, rows.len());
    rows.iter().for_each(|it| row(out, it));
}

/// What goes before so many [`row`]s.
pub fn head(out: &mut Bytes, table: Table, rows: usize) {
    let fields = || Meta::FIELDS.iter().chain(table.fields());
    cbor::array(out, 3);
    cbor::text(out, table.as_str());
    cbor::array(out, fields().count());
    fields().for_each(|field| cbor::text(out, field.key));
    cbor::array(out, rows);
}

pub fn row(out: &mut Bytes, row: &Row) {
    cbor::array(out, Meta::FIELDS.len() + row.table().fields().count() + 1);
    for field in Meta::FIELDS {
        cbor::encode(out, &row.meta().value(field.key).unwrap_or_default());
    }
    row.each_field(|_, value| cbor::encode(out, &value));
    cbor::encode_map(out, &row.meta().extra);
}

/// Hands each row to `take`.
pub fn decode(input: &mut Decoder, mut take: impl FnMut(Row)) -> Result<(), Error> {
    expect(cbor::decode_array(input)? == 3, "a page has three parts")?;
    let table = Table::parse(input.str()?).ok_or_else(|| Error::message("unknown table"))?;
    let width = cbor::decode_array(input)?;
    let keys = (0..width).map(|_| input.str().map(str::to_owned)).collect::<Result<Vec<_>, _>>()?;
    let slots: Vec<_> = keys.iter().map(|key| table.slot(key)).collect();
    let count = cbor::decode_array(input)?;
    for _ in 0..count {
        expect(cbor::decode_array(input)? == width + 1, "a row is as wide as its page")?;
        let mut row = Row::empty(table);
        for (key, slot) in keys.iter().zip(&slots) {
            let start = input.position();
            let value = cbor::decode(input)?;
            if !value.is_empty() && row.set_at(*slot, key, value).is_none() {
                // Read again rather than cloned each time: values that do not fit are rare.
                input.set_position(start);
                row.meta_mut().extra.insert(key.clone(), cbor::decode(input)?);
            }
        }
        for (key, value) in cbor::decode_map(input)? {
            row.set(&key, value);
        }
        expect(!row.id().is_nil(), "a row has an id")?;
        take(row);
    }
    Ok(())
}

fn expect(holds: bool, otherwise: &'static str) -> Result<(), Error> {
    if holds { Ok(()) } else { Err(Error::message(otherwise)) }
}
