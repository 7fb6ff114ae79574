//! Many rows of one table as bytes, field by field: the form in which pages lie on the disk and in memory.
//!
//! A page is read only as far as somebody looks: one row, one field of all rows, or everything. Like [`super::page`] it
//! names its fields, so an older or newer build finds what it knows and keeps what it does not. As CBOR: the name of the
//! table; the ids, ascending; the names of the fields; for each field its values, in one of the forms of [`form`]; the
//! maps of what the writer did not know, likewise.

mod column;
mod encode;
mod form;
#[cfg(test)]
mod tests;
mod writer;

use std::{ops::Range, sync::Arc};

use minicbor::{Decoder, decode::Error};

pub use self::encode::encode;
use self::{
    column::{Column, Values},
    form::{ID, SAME},
};
use super::cbor;
use crate::domain::{Row, Table, Value, id::Uuid, row::Slot};

const PARTS: u64 = 5;

/// A page that has been checked from outside: its parts are where they should be.
#[derive(Debug)]
pub struct Columns {
    /// Shared with whoever keeps a page as it was found.
    bytes: Arc<Vec<u8>>,
    table: Table,
    ids: Range<usize>,
    fields: Vec<Field>,
    extra: Column,
    /// Its writer understood everything in it.
    knows_all: bool,
}

#[derive(Debug)]
struct Field {
    key: String,
    slot: Slot,
    column: Column,
}

/// Whether a page is in this form; otherwise it is in the older one, row by row.
pub fn is_one(payload: &[u8]) -> bool {
    cbor::decode_array(&mut Decoder::new(payload)).is_ok_and(|parts| parts == PARTS)
}

impl Columns {
    /// Of the page that begins at `from`.
    pub fn parse(bytes: Arc<Vec<u8>>, from: usize) -> Result<Self, Error> {
        let mut input = Decoder::new(&bytes);
        input.set_position(from);
        expect(cbor::decode_array(&mut input)? == PARTS, "a page has five parts")?;
        let table = Table::parse(input.str()?).ok_or_else(|| Error::message("unknown table"))?;
        let ids = part(&mut input)?;
        expect(!ids.is_empty() && ids.len() % ID == 0, "a page has rows, an id 16 bytes")?;
        let all = bytes[ids.clone()].chunks(ID);
        expect(all.clone().all(|id| id != [0; ID]) && all.is_sorted_by(|a, b| a < b), "ids ascend")?;
        let rows = ids.len() / ID;
        let width = cbor::decode_array(&mut input)?;
        let keys = (0..width).map(|_| input.str().map(str::to_owned)).collect::<Result<Vec<_>, _>>()?;
        expect(cbor::decode_array(&mut input)? == width, "a column for each field")?;
        let mut columns: Vec<Column> = Vec::with_capacity(keys.len() + 1);
        for _ in 0..=keys.len() {
            let at = part(&mut input)?;
            columns.push(match bytes[at.clone()] {
                [SAME, before] => columns.get(usize::from(before)).cloned().ok_or(Error::message("no such column"))?,
                _ => Column::parse(&bytes, at, rows)?,
            });
        }
        let extra = columns.pop().ok_or(Error::message("a page has five parts"))?;
        let field = |(key, column): (String, _)| Field { slot: table.slot(&key), key, column };
        let fields = keys.into_iter().zip(columns).map(field).collect();
        let knows_all = extra.says_once() && extra.values(&bytes, rows).one(0)? == Value::Map(Default::default());
        Ok(Self { table, ids, fields, extra, knows_all, bytes })
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
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low.midpoint(high);
            if self.id(middle) < id { low = middle + 1 } else { high = middle }
        }
        (low < self.len() && self.id(low) == id).then_some(low)
    }

    pub fn rows(&self) -> Result<Vec<Row>, Error> {
        let mut rows: Vec<Row> = (0..self.len()).map(|at| self.blank(at)).collect();
        for field in &self.fields {
            let values = self.of(&field.column);
            values.each(&|_| true, &mut |at, value| field.put(value.into_owned(), &mut rows[at], || values.one(at)))?;
        }
        if !self.knows_all {
            self.of(&self.extra).each(&|_| true, &mut |at, extra| put_extra(&extra, &mut rows[at]))?;
        }
        Ok(rows)
    }

    pub fn row(&self, at: usize) -> Result<Row, Error> {
        let mut row = self.blank(at);
        for field in &self.fields {
            let values = self.of(&field.column);
            field.put(values.one(at)?, &mut row, || values.one(at))?;
        }
        if !self.knows_all {
            put_extra(&self.of(&self.extra).one(at)?, &mut row)?;
        }
        Ok(row)
    }

    /// What [`Row::value`] says for each of the rows that `wanted` names.
    pub fn each_value(
        &self,
        key: &str,
        wanted: &dyn Fn(usize) -> bool,
        visit: &mut dyn FnMut(usize, &Value),
    ) -> Result<(), Error> {
        let default = Row::empty(self.table).value(key);
        match self.lies(key) {
            Lies::There(column) => self.of(column).each(wanted, &mut |at, value| {
                visit(at, if value.is_empty() { &default } else { &value });
                Ok(())
            }),
            Lies::Nowhere => {
                (0..self.len()).filter(|at| wanted(*at)).for_each(|at| visit(at, &default));
                Ok(())
            }
            Lies::AllOver => {
                let rows = self.rows()?;
                (0..self.len()).filter(|at| wanted(*at)).for_each(|at| visit(at, &rows[at].value(key)));
                Ok(())
            }
        }
    }

    /// Takes the mark from rows of which [`Row::value`] says something that does not pass.
    pub fn keep(&self, key: &str, marks: &mut [bool], test: &mut dyn FnMut(&Value) -> bool) -> Result<(), Error> {
        let default = Row::empty(self.table).value(key);
        match self.lies(key) {
            Lies::There(column) => {
                self.of(column).keep(marks, &mut |value| test(if value.is_empty() { &default } else { value }))
            }
            Lies::Nowhere if test(&default) => Ok(()),
            Lies::Nowhere => {
                marks.fill(false);
                Ok(())
            }
            Lies::AllOver => {
                for (mark, row) in marks.iter_mut().zip(self.rows()?) {
                    *mark = *mark && test(&row.value(key));
                }
                Ok(())
            }
        }
    }

    /// Visits each link to another record, with the place of the row that it is in.
    pub fn each_link(&self, mut visit: impl FnMut(usize, Uuid)) -> Result<(), Error> {
        let links = |field: &&Field| self.table.field(&field.key).is_some_and(|field| field.kind.links());
        self.fields.iter().filter(links).try_for_each(|field| self.of(&field.column).each_id(&mut visit))
    }

    fn blank(&self, at: usize) -> Row {
        let mut row = Row::empty(self.table);
        row.meta_mut().id = self.id(at);
        row
    }

    fn lies(&self, key: &str) -> Lies<'_> {
        match self.fields.iter().find(|field| field.key == key) {
            _ if !self.knows_all || key == "id" => Lies::AllOver,
            Some(field) => Lies::There(&field.column),
            None => Lies::Nowhere,
        }
    }

    fn of<'a>(&'a self, column: &'a Column) -> Values<'a> {
        column.values(&self.bytes, self.len())
    }
}

/// Where the values of a field are.
enum Lies<'a> {
    There(&'a Column),
    /// Its writer did not know it.
    Nowhere,
    /// Only whole rows tell.
    AllOver,
}

impl Field {
    /// A value that does not fit is kept aside: read `again` rather than cloned each time, for they are rare.
    fn put(&self, value: Value, row: &mut Row, again: impl FnOnce() -> Result<Value, Error>) -> Result<(), Error> {
        if !value.is_empty() && row.set_at(self.slot, &self.key, value).is_none() {
            row.meta_mut().extra.insert(self.key.clone(), again()?);
        }
        Ok(())
    }
}

fn put_extra(extra: &Value, row: &mut Row) -> Result<(), Error> {
    let Value::Map(extra) = extra else { return Err(Error::message("expected a map")) };
    extra.iter().for_each(|(key, value)| row.set(key, value.clone()));
    Ok(())
}

/// Where the next bytes are.
fn part(input: &mut Decoder) -> Result<Range<usize>, Error> {
    let len = input.bytes()?.len();
    Ok(input.position() - len..input.position())
}

fn expect(holds: bool, otherwise: &'static str) -> Result<(), Error> {
    if holds { Ok(()) } else { Err(Error::message(otherwise)) }
}
