//! A journal entry as bytes: version, id, op, by, at; pages of created rows; pages of deleted rows;
//! updates as [table, id, {field: [before, after]}].

use std::collections::BTreeMap;

use minicbor::{Decoder, decode::Error};

use super::{
    cbor::{self, Bytes},
    entry::{Effect, Entry, Patch},
    page,
    work::end_of_step,
};
use crate::domain::{Row, Table, Value, stored::Stored};

const VERSION: u8 = 1;

pub fn encode(entry: &Entry) -> Vec<u8> {
    let mut encoding = Encoding::of(entry);
    while encoding.step() {}
    encoding.finish()
}

/// An entry on its way into bytes, in steps.
pub struct Encoding<'a> {
    out: Bytes,
    pieces: Vec<Piece<'a>>,
    at: usize,
}

enum Piece<'a> {
    /// So many values follow as one.
    Array(usize),
    Head(Table, usize),
    Row(&'a Row),
    Patch(&'a Patch),
}

impl<'a> Encoding<'a> {
    pub fn of(entry: &'a Entry) -> Self {
        let mut out = cbor::encoder();
        cbor::array(&mut out, 8);
        for value in
            [VERSION.to_value(), entry.id.to_value(), entry.op.to_value(), entry.by.to_value(), entry.at.to_value()]
        {
            cbor::encode(&mut out, &value);
        }
        let (mut created, mut deleted, mut patches) = (ByTable::new(), ByTable::new(), Vec::new());
        for effect in &entry.effects {
            match effect {
                Effect::Created(row) => created.entry(row.table()).or_default().push(row),
                Effect::Deleted(row) => deleted.entry(row.table()).or_default().push(row),
                Effect::Updated(patch) => patches.push(Piece::Patch(patch)),
            }
        }
        let mut pieces = Vec::with_capacity(entry.effects.len() + 2 * Table::ALL.len() + 3);
        for by_table in [created, deleted] {
            pieces.push(Piece::Array(by_table.len()));
            for (table, rows) in by_table {
                pieces.push(Piece::Head(table, rows.len()));
                pieces.extend(rows.into_iter().map(Piece::Row));
            }
        }
        pieces.push(Piece::Array(patches.len()));
        pieces.append(&mut patches);
        Self { out, pieces, at: 0 }
    }

    /// Whether anything is left to do.
    pub fn step(&mut self) -> bool {
        let end = end_of_step(self.at, self.pieces.len());
        for piece in &self.pieces[self.at..end] {
            match piece {
                Piece::Array(len) => cbor::array(&mut self.out, *len),
                Piece::Head(table, rows) => page::head(&mut self.out, *table, *rows),
                Piece::Row(row) => page::row(&mut self.out, row),
                Piece::Patch(patch) => cbor::encode(&mut self.out, &of_patch(patch)),
            }
        }
        self.at = end;
        end < self.pieces.len()
    }

    pub fn finish(self) -> Vec<u8> {
        cbor::finish(self.out)
    }
}

type ByTable<'a> = BTreeMap<Table, Vec<&'a Row>>;

fn of_patch(patch: &Patch) -> Value {
    let fields =
        patch.fields.iter().map(|(key, (was, became))| (key.clone(), Value::List(vec![was.clone(), became.clone()])));
    Value::List(vec![Value::text(patch.table.as_str()), Value::Id(patch.id), Value::Map(fields.collect())])
}

pub fn decode(bytes: &[u8]) -> Result<Entry, Error> {
    let mut input = Decoder::new(bytes);
    if cbor::decode_array(&mut input)? != 8 || input.u8()? != VERSION {
        return Err(unreadable());
    }
    let id = read(&mut input)?;
    let op = read(&mut input)?;
    let by = read(&mut input)?;
    let at = read(&mut input)?;
    let mut effects = Vec::new();
    for _ in 0..cbor::decode_array(&mut input)? {
        page::decode(&mut input, |row| effects.push(Effect::Created(row)))?;
    }
    for _ in 0..cbor::decode_array(&mut input)? {
        page::decode(&mut input, |row| effects.push(Effect::Deleted(row)))?;
    }
    let patches = cbor::decode(&mut input)?;
    for patch in patches.as_list() {
        effects.push(Effect::Updated(to_patch(patch).ok_or_else(unreadable)?));
    }
    Ok(Entry { id, op, by, at, effects })
}

fn read<T: Stored>(input: &mut Decoder) -> Result<T, Error> {
    T::from_value(cbor::decode(input)?).ok_or_else(unreadable)
}

fn unreadable() -> Error {
    Error::message("not a journal entry")
}

fn to_patch(value: &Value) -> Option<Patch> {
    let [table, id, Value::Map(fields)] = value.as_list() else {
        return None;
    };
    let fields = fields.iter().map(|(key, sides)| match sides.as_list() {
        [was, became] => Some((key.clone(), (was.clone(), became.clone()))),
        _ => None,
    });
    Some(Patch { table: Table::parse(table.as_text()?)?, id: id.as_id()?, fields: fields.collect::<Option<_>>()? })
}
