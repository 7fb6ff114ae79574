//! What asks and changes nothing.

use std::collections::HashMap;

use daftar::{
    domain::{
        Id, Table, Value,
        activity::{ActivityKind, Direction},
        id::Uuid,
        instant::Instant,
        stored::Stored,
    },
    engine::{
        backup,
        frozen::Frozen,
        query::{self, Filter, Query},
    },
};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::Blob;

use crate::{Engine, Steps, failed};

/// So much text is gathered before the browser takes it over, as in the app.
const PART: usize = 1 << 20;

#[wasm_bindgen]
impl Engine {
    /// Contacts of a city with a tag that came after a time. The engine's query knows no "after" yet.
    pub fn filter(&self, city: &str, tag: &str, after: f64) -> Vec<u8> {
        let holds = |key: &str, value: &str| Filter { key: key.to_owned(), value: Some(value.to_owned()) };
        let asked = Query { filters: vec![holds("addresses", city), holds("tags", tag)], ..Query::default() };
        let after = Instant::from_millis(after as i64);
        let mut found = query::run(&self.tables, Table::Contact, &asked);
        found.retain(|id| self.tables.contacts.find(Id::from(*id)).is_some_and(|it| it.meta.created_at > after));
        bytes(found)
    }

    pub fn search(&self, text: &str) -> Vec<u8> {
        bytes(query::run(&self.tables, Table::Contact, &Query { search: text.to_owned(), ..Query::default() }))
    }

    /// Contacts with at least `least` outgoing calls since then.
    pub fn segment(&self, since: f64, least: u32) -> Vec<u8> {
        let since = Instant::from_millis(since as i64);
        let mut calls: HashMap<Uuid, u32> = HashMap::new();
        let mut matching = vec![true; self.tables.activities.len()];
        self.only(&mut matching, "kind", |kind| kind.as_text() == Some(ActivityKind::Call.as_str()));
        self.only(&mut matching, "direction", |direction| direction.as_text() == Some(Direction::Outgoing.as_str()));
        self.only(&mut matching, "at", |at| Instant::from_value(at.clone()).is_some_and(|at| at >= since));
        let mut matching = matching.into_iter();
        self.tables.each_value(Table::Activity, "contacts", |_, contacts| {
            if matching.next() == Some(true) {
                contacts.each_id(&mut |contact| *calls.entry(contact).or_default() += 1);
            }
        });
        bytes(calls.into_iter().filter(|(_, count)| *count >= least).map(|(id, _)| id))
    }

    fn only(&self, matching: &mut [bool], key: &str, holds: impl Fn(&Value) -> bool) {
        let mut matching = matching.iter_mut();
        self.tables.each_value(Table::Activity, key, |_, value| {
            if let Some(matches) = matching.next() {
                *matches = *matches && holds(&value);
            }
        });
    }

    pub fn title(&self, contact: &str) -> Option<String> {
        Some(self.tables.contacts.find(Id::from(contact.parse::<Uuid>().ok()?))?.title.clone())
    }

    /// A backup of everything, in the browser's keeping.
    pub fn export(&mut self) -> Result<Blob, JsError> {
        self.steps = Steps::begin();
        let mut writer = backup::Writer::default();
        let (parts, mut part) = (Array::of1(&"".into()), String::new());
        let mut records = Frozen::of(&self.tables);
        while let Some(rows) = records.part() {
            for row in rows {
                part += &writer.line(&row);
                if part.len() >= PART {
                    keep(&parts, &mut part)?;
                }
            }
        }
        keep(&parts, &mut part)?;
        parts.set(0, writer.header().0.into());
        self.steps.note("Writer::line");
        blob(&parts)
    }
}

fn bytes(ids: impl IntoIterator<Item = Uuid>) -> Vec<u8> {
    ids.into_iter().flat_map(Uuid::into_bytes).collect()
}

fn keep(parts: &Array, part: &mut String) -> Result<(), JsError> {
    parts.push(&blob(&Array::of1(&Uint8Array::from(part.as_bytes())))?.into());
    part.clear();
    Ok(())
}

fn blob(parts: &Array) -> Result<Blob, JsError> {
    Blob::new_with_blob_sequence(parts).map_err(failed)
}
