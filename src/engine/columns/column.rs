//! One field of many rows, read where it lies.

use std::{borrow::Cow, ops::Range};

use minicbor::{Decoder, decode::Error};

use super::{
    expect,
    form::{EACH, ID, IDS, LISTED, LISTS, NUMBERS, SHARED, SHORT, value_of},
};
use crate::{
    domain::{Value, id::Uuid},
    engine::cbor,
};

/// Where the values are; all but those of [`Form::Each`] have been checked to be there.
#[derive(Clone, Debug)]
pub struct Column {
    form: Form,
    /// In the bytes of the page.
    at: Range<usize>,
}

#[derive(Clone, Copy, Debug)]
enum Form {
    Each,
    Shared,
    Listed {
        count: usize,
        rows: usize,
    },
    Numbers {
        least: i64,
        width: usize,
    },
    /// [`IDS`] or [`LISTS`].
    Ids(u8),
}

/// A column with the bytes of its page.
#[derive(Clone, Copy)]
pub struct Values<'a> {
    form: &'a Form,
    bytes: &'a [u8],
    rows: usize,
}

/// Takes the place of a row and its value.
type Visit<'a> = dyn FnMut(usize, Cow<Value>) -> Result<(), Error> + 'a;

impl Column {
    pub fn parse(page: &[u8], at: Range<usize>, rows: usize) -> Result<Self, Error> {
        let (form, body) = page[at.clone()].split_first().ok_or_else(|| Error::message("a column has a form"))?;
        let mut input = Decoder::new(body);
        let (form, from) = match *form {
            EACH => (Form::Each, 0),
            SHARED => {
                skip_short(&mut input)?;
                (Form::Shared, 0)
            }
            LISTED => {
                let last = *body.first().ok_or_else(|| Error::message("a count is missing"))?;
                input.set_position(1);
                (0..=last).try_for_each(|_| skip_short(&mut input))?;
                (Form::Listed { count: usize::from(last) + 1, rows: input.position() - 1 }, 1)
            }
            NUMBERS => {
                let least = input.i64()?;
                let width = body.get(input.position()).copied().map(usize::from).unwrap_or_default();
                expect((1..=8).contains(&width), "a number has one to eight bytes")?;
                (Form::Numbers { least, width }, input.position() + 1)
            }
            form @ (IDS | LISTS) => (Form::Ids(form), 0),
            _ => return Err(Error::message("a form of another build")),
        };
        let len = body.len() - from;
        let is_whole = match &form {
            Form::Each => true,
            Form::Shared => input.position() == len,
            Form::Listed { rows: listed, .. } => len - listed == rows,
            Form::Numbers { width, .. } => len == width * rows,
            Form::Ids(_) => len == ID * rows,
        };
        expect(is_whole, "a value for each row")?;
        Ok(Self { form, at: at.start + 1 + from..at.end })
    }

    pub fn says_once(&self) -> bool {
        matches!(self.form, Form::Shared)
    }

    pub fn values<'a>(&'a self, page: &'a [u8], rows: usize) -> Values<'a> {
        Values { form: &self.form, bytes: &page[self.at.clone()], rows }
    }
}

fn skip_short(input: &mut Decoder) -> Result<(), Error> {
    let start = input.position();
    input.skip()?;
    expect(input.position() - start <= SHORT, "only short values are written once for many rows")
}

impl Values<'_> {
    pub fn one(&self, at: usize) -> Result<Value, Error> {
        let mut input = Decoder::new(self.bytes);
        let before = match *self.form {
            Form::Each => at,
            Form::Shared => 0,
            Form::Listed { rows, .. } => self.bytes[rows + at].into(),
            Form::Numbers { least, width } => return number(least, &self.bytes[at * width..(at + 1) * width]),
            Form::Ids(form) => return Ok(value_of(form, self.id(at))),
        };
        (0..before).try_for_each(|_| input.skip())?;
        cbor::decode(&mut input)
    }

    /// The values of the rows that `wanted` names.
    pub fn each(&self, wanted: &dyn Fn(usize) -> bool, visit: &mut Visit) -> Result<(), Error> {
        let mut rows = (0..self.rows).filter(|at| wanted(*at));
        match *self.form {
            Form::Each => {
                let mut input = Decoder::new(self.bytes);
                (0..self.rows).try_for_each(|at| {
                    if wanted(at) { visit(at, Cow::Owned(cbor::decode(&mut input)?)) } else { input.skip() }
                })
            }
            Form::Shared => {
                let value = self.one(0)?;
                rows.try_for_each(|at| visit(at, Cow::Borrowed(&value)))
            }
            Form::Listed { rows: which, count } => {
                let listed = self.listed(count)?;
                rows.try_for_each(|at| visit(at, Cow::Borrowed(of_list(&listed, self.bytes[which + at])?)))
            }
            Form::Numbers { .. } | Form::Ids(_) => rows.try_for_each(|at| visit(at, Cow::Owned(self.one(at)?))),
        }
    }

    /// Takes the mark from rows whose value does not pass.
    pub fn keep(&self, marks: &mut [bool], test: &mut dyn FnMut(&Value) -> bool) -> Result<(), Error> {
        match *self.form {
            Form::Each => {
                let mut input = Decoder::new(self.bytes);
                for mark in marks {
                    if *mark {
                        *mark = test(&cbor::decode(&mut input)?);
                    } else {
                        input.skip()?;
                    }
                }
            }
            Form::Shared => {
                if !test(&self.one(0)?) {
                    marks.fill(false);
                }
            }
            Form::Listed { rows, count } => {
                let passes: Vec<bool> = self.listed(count)?.iter().map(test).collect();
                for (mark, which) in marks.iter_mut().zip(&self.bytes[rows..]).filter(|(mark, _)| **mark) {
                    *mark = *of_list(&passes, *which)?;
                }
            }
            Form::Numbers { .. } | Form::Ids(_) => {
                for (at, mark) in marks.iter_mut().enumerate().filter(|(_, mark)| **mark) {
                    *mark = test(&self.one(at)?);
                }
            }
        }
        Ok(())
    }

    pub fn each_id(&self, mut visit: impl FnMut(usize, Uuid)) -> Result<(), Error> {
        match *self.form {
            Form::Each => {
                let mut input = Decoder::new(self.bytes);
                (0..self.rows).try_for_each(|at| cbor::each_id(&mut input, &mut |id| visit(at, id)))
            }
            Form::Numbers { .. } => Ok(()),
            Form::Ids(_) => {
                let ids = (0..self.rows).map(|at| (at, self.id(at)));
                ids.filter(|(_, id)| !id.is_nil()).for_each(|(at, id)| visit(at, id));
                Ok(())
            }
            _ => self.each(&|_| true, &mut |at, value| {
                value.each_id(&mut |id| visit(at, id));
                Ok(())
            }),
        }
    }

    fn listed(&self, count: usize) -> Result<Vec<Value>, Error> {
        let mut input = Decoder::new(self.bytes);
        (0..count).map(|_| cbor::decode(&mut input)).collect()
    }

    fn id(&self, at: usize) -> Uuid {
        Uuid::from_slice(&self.bytes[at * ID..(at + 1) * ID]).unwrap_or_default()
    }
}

fn of_list<T>(list: &[T], which: u8) -> Result<&T, Error> {
    list.get(usize::from(which)).ok_or_else(|| Error::message("a value that is not listed"))
}

fn number(least: i64, bytes: &[u8]) -> Result<Value, Error> {
    let mut above = [0; 8];
    above[..bytes.len()].copy_from_slice(bytes);
    match u64::from_le_bytes(above).checked_sub(1) {
        None => Ok(Value::Null),
        Some(above) => {
            let number = least.checked_add_unsigned(above).ok_or_else(|| Error::message("a number too large"))?;
            Ok(Value::Int(number))
        }
    }
}
