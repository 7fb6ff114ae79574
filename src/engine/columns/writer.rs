//! Writes one field of many rows in the form that suits its values.

use std::collections::BTreeMap;

use super::form::{EACH, ID, IDS, LISTED, LISTS, NUMBERS, SHARED, SHORT, id_in};
use crate::{
    domain::Value,
    engine::cbor::{self, Bytes},
};

#[derive(Default)]
pub struct Writer {
    values: Vec<Value>,
}

impl Writer {
    pub fn value(&mut self, value: Value) {
        self.values.push(value);
    }

    pub fn finish(&self) -> Vec<u8> {
        let each = self.each();
        if let Some(shared) = each.shared() {
            return shared;
        }
        let forms = [each.listed(), self.numbers(), self.ids(IDS), self.ids(LISTS)];
        let shortest = forms.into_iter().flatten().min_by_key(Vec::len);
        shortest.filter(|form| form.len() <= each.bytes.len()).unwrap_or(each.bytes)
    }

    fn each(&self) -> Each {
        let (mut out, mut ends) = (begin(EACH), Vec::with_capacity(self.values.len()));
        for value in &self.values {
            cbor::encode(&mut out, value);
            ends.push(out.writer().len());
        }
        Each { bytes: cbor::finish(out), ends }
    }

    fn numbers(&self) -> Option<Vec<u8>> {
        let mut numbers = Vec::with_capacity(self.values.len());
        for value in &self.values {
            numbers.push(match value {
                Value::Null => None,
                Value::Int(int) => Some(*int),
                _ => return None,
            });
        }
        let least = *numbers.iter().flatten().min()?;
        let above = |number: i64| number.abs_diff(least).checked_add(1);
        let most = above(*numbers.iter().flatten().max()?)?;
        let width = 8 - most.leading_zeros() as usize / 8;
        let mut out = begin(NUMBERS);
        cbor::encode(&mut out, &Value::Int(least));
        let mut bytes = cbor::finish(out);
        bytes.push(width as u8);
        for number in numbers {
            bytes.extend(&number.map_or(Some(0), above)?.to_le_bytes()[..width]);
        }
        Some(bytes)
    }

    fn ids(&self, form: u8) -> Option<Vec<u8>> {
        let mut bytes = Vec::with_capacity(1 + ID * self.values.len());
        bytes.push(form);
        for value in &self.values {
            bytes.extend_from_slice(id_in(form, value)?.as_bytes());
        }
        Some(bytes)
    }
}

/// The column in the form that holds any values.
struct Each {
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl Each {
    fn values(&self) -> impl Iterator<Item = &[u8]> {
        let starts = [1].into_iter().chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, end)| &self.bytes[start..*end])
    }

    fn shared(&self) -> Option<Vec<u8>> {
        let first = self.values().next()?;
        let is_shared = first.len() <= SHORT && self.values().all(|value| value == first);
        is_shared.then(|| [&[SHARED], first].concat())
    }

    fn listed(&self) -> Option<Vec<u8>> {
        let (mut places, mut listed, mut rows) = (BTreeMap::new(), Vec::new(), Vec::with_capacity(self.ends.len()));
        for value in self.values() {
            let next = places.len();
            let place = *places.entry(value).or_insert(next);
            if place == next {
                listed.extend(value);
            }
            // A list of what hardly ever comes twice gains nothing.
            if value.len() > SHORT || places.len() > self.ends.len() / 2 {
                return None;
            }
            rows.push(u8::try_from(place).ok()?);
        }
        let last = u8::try_from(places.len().checked_sub(1)?).ok()?;
        Some([&[LISTED, last], listed.as_slice(), &rows].concat())
    }
}

fn begin(form: u8) -> Bytes {
    let mut out = cbor::encoder();
    out.writer_mut().push(form);
    out
}
