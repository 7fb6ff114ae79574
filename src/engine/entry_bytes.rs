//! A journal entry as bytes: version, id, op, by, at; pages of created rows; pages of deleted rows;
//! updates as [table, id, {field: [before, after]}].

use std::collections::BTreeMap;

use minicbor::{Decoder, decode::Error};

use super::{
    cbor::{self, Bytes},
    entry::{Effect, Entry, Patch},
    page,
};
use crate::domain::{Row, Table, Value, stored::Stored};

const VERSION: u8 = 1;

pub fn encode(entry: &Entry) -> Vec<u8> {
    let mut out = cbor::encoder();
    cbor::array(&mut out, 8);
    for value in
        [VERSION.to_value(), entry.id.to_value(), entry.op.to_value(), entry.by.to_value(), entry.at.to_value()]
    {
        cbor::encode(&mut out, &value);
    }
    pages(
        &mut out,
        entry.effects.iter().filter_map(|effect| if let Effect::Created(row) = effect { Some(row) } else { None }),
    );
    pages(
        &mut out,
        entry.effects.iter().filter_map(|effect| if let Effect::Deleted(row) = effect { Some(row) } else { None }),
    );
    let patches =
        entry.effects.iter().filter_map(|effect| if let Effect::Updated(patch) = effect { Some(patch) } else { None });
    cbor::encode(&mut out, &Value::List(patches.map(of_patch).collect()));
    cbor::finish(out)
}

fn pages<'a>(out: &mut Bytes, rows: impl Iterator<Item = &'a Row>) {
    let mut by_table = BTreeMap::<Table, Vec<Row>>::new();
    rows.for_each(|row| by_table.entry(row.table()).or_default().push(row.clone()));
    cbor::array(out, by_table.len());
    by_table.iter().for_each(|(table, rows)| page::encode(out, *table, rows));
}

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
