//! Writes a page.

use std::borrow::Cow;

use super::{PARTS, form::SAME, writer::Writer};
use crate::{
    domain::{Meta, Row, Table, Value},
    engine::cbor,
};

/// The rows are all of `table`, in the order of their ids.
pub fn encode(table: Table, rows: &[Row]) -> Vec<u8> {
    let common = || Meta::FIELDS.iter().filter(|field| field.key != "id");
    let keys: Vec<_> = common().chain(table.fields()).map(|field| field.key).collect();
    let mut writers: Vec<_> = keys.iter().map(|_| Writer::default()).collect();
    let mut extra = Writer::default();
    for row in rows {
        let (before, own) = writers.split_at_mut(common().count());
        for (field, column) in common().zip(before) {
            column.value(row.meta().value(field.key).unwrap_or_default());
        }
        let mut own = own.iter_mut();
        row.each_field(|_, value| {
            if let Some(column) = own.next() {
                column.value(value);
            }
        });
        extra.value(Value::Map(row.meta().extra.clone()));
    }
    let ids: Vec<u8> = rows.iter().flat_map(|row| row.id().into_bytes()).collect();
    let mut out = cbor::encoder();
    cbor::array(&mut out, PARTS as usize);
    cbor::text(&mut out, table.as_str());
    cbor::bytes(&mut out, &ids);
    cbor::array(&mut out, keys.len());
    keys.iter().for_each(|key| cbor::text(&mut out, key));
    cbor::array(&mut out, keys.len());
    let columns: Vec<_> = writers.iter().chain([&extra]).map(Writer::finish).collect();
    columns.iter().enumerate().for_each(|(n, column)| cbor::bytes(&mut out, same(&columns[..n], column).as_ref()));
    cbor::finish(out)
}

/// When a record was created is mostly also when it was last changed, and the number of a column is short.
fn same<'a>(before: &[Vec<u8>], column: &'a [u8]) -> Cow<'a, [u8]> {
    let same = before.iter().position(|it| it == column).and_then(|at| u8::try_from(at).ok());
    match same {
        Some(at) if column.len() > 2 => Cow::Owned(vec![SAME, at]),
        _ => Cow::Borrowed(column),
    }
}
