//! The forms that one field of many rows can have as bytes. The first byte says which; the shortest that holds all
//! values is taken.

use crate::domain::{Value, id::Uuid};

/// Values as CBOR, one after the other.
pub const EACH: u8 = 0;
/// One value that all rows share.
pub const SHARED: u8 = 1;
/// How many values there are, less one; those; for each row a byte that says which.
pub const LISTED: u8 = 2;
/// Whole numbers: the least of them; how many bytes each has; for each row how much more it is and one, the lowest byte
/// first. Zero is none.
pub const NUMBERS: u8 = 3;
/// For each row 16 bytes of an id; zeroes for none.
pub const IDS: u8 = 4;
/// For each row a list of one id, likewise.
pub const LISTS: u8 = 5;

/// What an earlier column of the page says, by its number.
pub const SAME: u8 = 6;

/// Longer values are written for each row, so that a small page can not become a large one in memory.
pub const SHORT: usize = 64;

pub const ID: usize = 16;

/// The id of a value that [`IDS`] or [`LISTS`] can hold; nil for none, `None` for another value.
pub fn id_in(form: u8, value: &Value) -> Option<Uuid> {
    match (form, value) {
        (_, Value::Null) => Some(Uuid::nil()),
        (IDS, Value::Id(id)) if !id.is_nil() => Some(*id),
        (LISTS, Value::List(list)) if list.len() == 1 => id_in(IDS, &list[0]).filter(|id| !id.is_nil()),
        _ => None,
    }
}

pub fn value_of(form: u8, id: Uuid) -> Value {
    match form {
        _ if id.is_nil() => Value::Null,
        LISTS => Value::List(vec![Value::Id(id)]),
        _ => Value::Id(id),
    }
}
