//! [`Value`] as CBOR (RFC 8949), the compact form in which rows and commits are kept.

use std::collections::BTreeMap;

use minicbor::{Decoder, Encoder, data::Type, decode::Error, encode::write::Write};

use crate::domain::{Value, id::Uuid};

/// Deeper nesting is refused: no record of ours comes near, and a damaged one must not exhaust the stack.
const MAX_DEPTH: u8 = 32;

/// The encoder writes to a `Vec`, which cannot fail.
const INFALLIBLE: &str = "writing to memory does not fail";

pub type Bytes = Encoder<Vec<u8>>;

pub fn encoder() -> Bytes {
    Encoder::new(Vec::new())
}

pub fn encode(out: &mut Bytes, value: &Value) {
    match value {
        Value::Null => out.null().map(drop),
        Value::Bool(flag) => out.bool(*flag).map(drop),
        Value::Int(int) => out.i64(*int).map(drop),
        Value::Real(real) => out.f64(*real).map(drop),
        Value::Text(text) => out.str(text).map(drop),
        Value::Id(id) => out.bytes(id.as_bytes()).map(drop),
        Value::List(list) => {
            array(out, list.len());
            list.iter().for_each(|value| encode(out, value));
            Ok(())
        }
        Value::Map(map) => {
            encode_map(out, map);
            Ok(())
        }
    }
    .expect(INFALLIBLE);
}

pub fn encode_map(out: &mut Bytes, map: &BTreeMap<String, Value>) {
    out.map(map.len() as u64).expect(INFALLIBLE);
    for (key, value) in map {
        text(out, key);
        encode(out, value);
    }
}

pub fn array(out: &mut Bytes, len: usize) {
    out.array(len as u64).expect(INFALLIBLE);
}

pub fn text(out: &mut Bytes, text: &str) {
    out.str(text).expect(INFALLIBLE);
}

pub fn bytes(out: &mut Bytes, bytes: &[u8]) {
    out.bytes(bytes).expect(INFALLIBLE);
}

/// The next value; an error on anything that [`encode`] does not write.
pub fn decode(input: &mut Decoder) -> Result<Value, Error> {
    decode_within(input, MAX_DEPTH)
}

fn decode_within(input: &mut Decoder, depth: u8) -> Result<Value, Error> {
    let inner = depth.checked_sub(1).ok_or_else(|| Error::message("nested too deep"))?;
    Ok(match input.datatype()? {
        Type::Null => {
            input.null()?;
            Value::Null
        }
        Type::Bool => Value::Bool(input.bool()?),
        Type::F64 => Value::Real(input.f64()?),
        Type::String => Value::Text(input.str()?.to_owned()),
        Type::Bytes => Value::Id(id(input.bytes()?)?),
        Type::Array => {
            let len = length(input.array()?)?;
            Value::List((0..len).map(|_| decode_within(input, inner)).collect::<Result<_, _>>()?)
        }
        Type::Map => {
            let len = length(input.map()?)?;
            let mut map = BTreeMap::new();
            for _ in 0..len {
                map.insert(input.str()?.to_owned(), decode_within(input, inner)?);
            }
            Value::Map(map)
        }
        _ => Value::Int(input.i64()?),
    })
}

/// Visits the ids in the next value, however deep.
pub fn each_id(input: &mut Decoder, visit: &mut impl FnMut(Uuid)) -> Result<(), Error> {
    each_id_within(input, MAX_DEPTH, visit)
}

fn each_id_within(input: &mut Decoder, depth: u8, visit: &mut impl FnMut(Uuid)) -> Result<(), Error> {
    let inner = depth.checked_sub(1).ok_or_else(|| Error::message("nested too deep"))?;
    match input.datatype()? {
        Type::Bytes => visit(id(input.bytes()?)?),
        Type::Array => {
            let len = length(input.array()?)?;
            (0..len).try_for_each(|_| each_id_within(input, inner, visit))?;
        }
        Type::Map => {
            for _ in 0..length(input.map()?)? {
                input.str()?;
                each_id_within(input, inner, visit)?;
            }
        }
        _ => input.skip()?,
    }
    Ok(())
}

fn id(bytes: &[u8]) -> Result<Uuid, Error> {
    Uuid::from_slice(bytes).map_err(|_| Error::message("an id has 16 bytes"))
}

/// The next value, which must be a map.
pub fn decode_map(input: &mut Decoder) -> Result<BTreeMap<String, Value>, Error> {
    match decode(input)? {
        Value::Map(map) => Ok(map),
        _ => Err(Error::message("expected a map")),
    }
}

/// Opens an array and tells how many values follow.
pub fn decode_array(input: &mut Decoder) -> Result<u64, Error> {
    length(input.array()?)
}

fn length(len: Option<u64>) -> Result<u64, Error> {
    len.ok_or_else(|| Error::message("a length is missing"))
}

/// What has been written.
pub fn finish<W: Write>(out: Encoder<W>) -> W {
    out.into_writer()
}
