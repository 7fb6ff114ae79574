//! Many rows of one table as bytes, field by field: the form in which pages lie on the disk and in memory.
//!
//! A page is read only as far as somebody looks: one row, one field of all rows, or everything. Like [`super::page`] it
//! names its fields, so an older or newer build finds what it knows and keeps what it does not. As CBOR: the name of the
//! table; the ids, ascending; the names of the fields; for each field its values one after the other; the maps of what
//! the writer did not know. A short value that all rows share is written once.

use std::ops::Range;

use minicbor::{Decoder, decode::Error};

use super::cbor::{self, Bytes};
use crate::domain::{Meta, Row, Table, Value, id::Uuid, row::Slot};

const PARTS: u64 = 5;

/// Longer values are written for each row, so that a small page can not become a large one in memory.
const SHARED: usize = 24;

const ID: usize = 16;

/// A page that has been checked from outside: its parts are where they should be.
#[derive(Debug)]
pub struct Columns {
    bytes: Vec<u8>,
    table: Table,
    ids: Range<usize>,
    columns: Vec<Column>,
    extra: Column,
}

#[derive(Debug)]
struct Column {
    key: String,
    slot: Slot,
    at: Range<usize>,
    is_shared: bool,
}

/// The rows are all of `table`, in the order of their ids.
pub fn encode(table: Table, rows: &[Row]) -> Vec<u8> {
    let common = || Meta::FIELDS.iter().filter(|field| field.key != "id");
    let keys: Vec<_> = common().chain(table.fields()).map(|field| field.key).collect();
    let mut writers: Vec<_> = keys.iter().map(|_| Writer::default()).collect();
    let mut extra = Writer::default();
    for row in rows {
        let (before, own) = writers.split_at_mut(common().count());
        for (field, column) in common().zip(before) {
            column.value(|out| cbor::encode(out, &row.meta().value(field.key).unwrap_or_default()));
        }
        let mut own = own.iter_mut();
        row.each_field(|_, value| {
            if let Some(column) = own.next() {
                column.value(|out| cbor::encode(out, &value));
            }
        });
        extra.value(|out| cbor::encode_map(out, &row.meta().extra));
    }
    let ids: Vec<u8> = rows.iter().flat_map(|row| row.id().into_bytes()).collect();
    let mut out = cbor::encoder();
    cbor::array(&mut out, PARTS as usize);
    cbor::text(&mut out, table.as_str());
    cbor::bytes(&mut out, &ids);
    cbor::array(&mut out, keys.len());
    keys.iter().for_each(|key| cbor::text(&mut out, key));
    cbor::array(&mut out, keys.len());
    writers.into_iter().for_each(|column| cbor::bytes(&mut out, &column.finish()));
    cbor::bytes(&mut out, &extra.finish());
    cbor::finish(out)
}

struct Writer {
    out: Bytes,
    first: usize,
    are_equal: bool,
}

impl Default for Writer {
    fn default() -> Self {
        Self { out: cbor::encoder(), first: 0, are_equal: true }
    }
}

impl Writer {
    fn value(&mut self, write: impl FnOnce(&mut Bytes)) {
        let start = self.out.writer().len();
        write(&mut self.out);
        let written = self.out.writer();
        if start == 0 {
            self.first = written.len();
        }
        self.are_equal = self.are_equal && written[start..] == written[..self.first];
    }

    fn finish(self) -> Vec<u8> {
        let mut bytes = cbor::finish(self.out);
        if self.are_equal && self.first <= SHARED {
            bytes.truncate(self.first);
        }
        bytes
    }
}

/// Whether a page is in this form; otherwise it is in the older one, row by row.
pub fn is_one(payload: &[u8]) -> bool {
    cbor::decode_array(&mut Decoder::new(payload)).is_ok_and(|parts| parts == PARTS)
}

impl Columns {
    /// Of the page that begins at `from`.
    pub fn parse(bytes: Vec<u8>, from: usize) -> Result<Self, Error> {
        let mut input = Decoder::new(&bytes);
        input.set_position(from);
        expect(cbor::decode_array(&mut input)? == PARTS, "a page has five parts")?;
        let table = Table::parse(input.str()?).ok_or_else(|| Error::message("unknown table"))?;
        let ids = part(&mut input)?;
        expect(!ids.is_empty() && ids.len() % ID == 0, "a page has rows, an id 16 bytes")?;
        let all = bytes[ids.clone()].chunks(ID);
        expect(all.clone().all(|id| id != [0; ID]) && all.is_sorted_by(|a, b| a < b), "ids ascend")?;
        let count = ids.len() / ID;
        let width = cbor::decode_array(&mut input)?;
        let keys = (0..width).map(|_| input.str().map(str::to_owned)).collect::<Result<Vec<_>, _>>()?;
        expect(cbor::decode_array(&mut input)? == width, "a column for each field")?;
        let mut column = |key: String| {
            let at = part(&mut input)?;
            let is_shared = is_shared(&bytes[at.clone()], count)?;
            Ok::<_, Error>(Column { slot: table.slot(&key), key, at, is_shared })
        };
        let columns = keys.into_iter().map(&mut column).collect::<Result<_, _>>()?;
        let extra = column(String::new())?;
        Ok(Self { table, ids, columns, extra, bytes })
    }

    /// Everything it was parsed from.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub fn table(&self) -> Table {
        self.table
    }

    #[expect(clippy::len_without_is_empty, reason = "a page has rows")]
    pub fn len(&self) -> usize {
        self.ids.len() / ID
    }

    pub fn id(&self, at: usize) -> Uuid {
        let from = self.ids.start + at * ID;
        Uuid::from_slice(&self.bytes[from..from + ID]).unwrap_or_default()
    }

    /// Where the row is, if it is here.
    pub fn position(&self, id: Uuid) -> Option<usize> {
        let at = self.first_from(id);
        (at < self.len() && self.id(at) == id).then_some(at)
    }

    /// The place of the first row that is not before `id`.
    fn first_from(&self, id: Uuid) -> usize {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low.midpoint(high);
            if self.id(middle) < id { low = middle + 1 } else { high = middle }
        }
        low
    }

    pub fn rows(&self) -> Result<Vec<Row>, Error> {
        let mut rows: Vec<Row> = (0..self.len()).map(|at| self.blank(at)).collect();
        for column in &self.columns {
            let mut values = self.values_of(column);
            rows.iter_mut().try_for_each(|row| column.put(&mut values, row))?;
        }
        if !self.knows_all() {
            let mut values = self.values_of(&self.extra);
            rows.iter_mut().try_for_each(|row| put_extra(&mut values, row))?;
        }
        Ok(rows)
    }

    pub fn row(&self, at: usize) -> Result<Row, Error> {
        let mut row = self.blank(at);
        for column in &self.columns {
            let mut values = self.values_of(column);
            values.skip(at)?;
            column.put(&mut values, &mut row)?;
        }
        if !self.knows_all() {
            let mut values = self.values_of(&self.extra);
            values.skip(at)?;
            put_extra(&mut values, &mut row)?;
        }
        Ok(row)
    }

    /// What [`Row::value`] says for each row.
    pub fn values(&self, key: &str) -> Result<Vec<Value>, Error> {
        if !self.knows_all() || key == "id" {
            return Ok(self.rows()?.iter().map(|row| row.value(key)).collect());
        }
        let default = Row::empty(self.table).value(key);
        let Some(column) = self.columns.iter().find(|column| column.key == key) else {
            return Ok(vec![default; self.len()]);
        };
        let mut values = self.values_of(column);
        let value = |_| values.next().map(|value| if value.is_empty() { default.clone() } else { value });
        (0..self.len()).map(value).collect()
    }

    /// Visits each link to another record, with the place of the row that it is in.
    pub fn each_link(&self, mut visit: impl FnMut(usize, Uuid)) -> Result<(), Error> {
        let links = |column: &&Column| self.table.field(&column.key).is_some_and(|field| field.kind.links());
        for column in self.columns.iter().filter(links) {
            let mut values = self.values_of(column);
            for at in 0..self.len() {
                cbor::each_id(values.here(), &mut |id| visit(at, id))?;
            }
        }
        Ok(())
    }

    fn blank(&self, at: usize) -> Row {
        let mut row = Row::empty(self.table);
        row.meta_mut().id = self.id(at);
        row
    }

    /// Its writer understood everything in it.
    fn knows_all(&self) -> bool {
        const EMPTY_MAP: &[u8] = &[0xa0];
        &self.bytes[self.extra.at.clone()] == EMPTY_MAP
    }

    fn values_of(&self, column: &Column) -> Values<'_> {
        Values { input: Decoder::new(&self.bytes[column.at.clone()]), is_shared: column.is_shared }
    }
}

impl Column {
    fn put(&self, values: &mut Values, row: &mut Row) -> Result<(), Error> {
        let start = values.input.position();
        let value = values.next()?;
        if !value.is_empty() && row.set_at(self.slot, &self.key, value).is_none() {
            // Read again rather than cloned each time: values that do not fit are rare.
            values.input.set_position(if values.is_shared { 0 } else { start });
            row.meta_mut().extra.insert(self.key.clone(), values.next()?);
        }
        Ok(())
    }
}

fn put_extra(values: &mut Values, row: &mut Row) -> Result<(), Error> {
    for (key, value) in cbor::decode_map(values.here())? {
        row.set(&key, value);
    }
    Ok(())
}

/// The values of a column from some place on.
struct Values<'a> {
    input: Decoder<'a>,
    is_shared: bool,
}

impl<'a> Values<'a> {
    /// Where the next value is.
    fn here(&mut self) -> &mut Decoder<'a> {
        if self.is_shared {
            self.input.set_position(0);
        }
        &mut self.input
    }

    fn next(&mut self) -> Result<Value, Error> {
        cbor::decode(self.here())
    }

    fn skip(&mut self, values: usize) -> Result<(), Error> {
        let own = if self.is_shared { 0 } else { values };
        (0..own).try_for_each(|_| self.input.skip())
    }
}

/// Where the next bytes are.
fn part(input: &mut Decoder) -> Result<Range<usize>, Error> {
    let len = input.bytes()?.len();
    Ok(input.position() - len..input.position())
}

fn is_shared(column: &[u8], rows: usize) -> Result<bool, Error> {
    let mut input = Decoder::new(column);
    input.skip()?;
    let is_shared = input.position() == column.len();
    expect(rows == 1 || !is_shared || column.len() <= SHARED, "only short values are shared")?;
    Ok(is_shared)
}

fn expect(holds: bool, otherwise: &'static str) -> Result<(), Error> {
    if holds { Ok(()) } else { Err(Error::message(otherwise)) }
}
