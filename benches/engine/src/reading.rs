//! What asks and changes nothing.

use std::collections::HashMap;

use daftar::{
    domain::{
        Id, Table, Value,
        activity::{ActivityKind, Direction},
        id::Uuid,
    },
    engine::{
        backup,
        frozen::Frozen,
        query::{self, Query},
        selection::Selection,
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
    /// Contacts of a city with a tag that came after a time.
    pub fn filter(&self, city: &str, tag: &str, after: f64) -> Vec<u8> {
        let tag = tag.parse().ok();
        let lives_there = |it: &Value| it.at("city").and_then(Value::as_text) == Some(city);
        let found = Selection::all(&self.tables, Table::Contact)
            .keep("addresses", |all| all.as_list().iter().any(lives_there))
            .keep("tags", |all| all.as_list().iter().any(|it| it.as_id() == tag))
            .keep("created_at", |at| matches!(at, Value::Int(at) if *at as f64 > after));
        bytes(found.ids())
    }

    pub fn search(&self, text: &str) -> Vec<u8> {
        bytes(query::run(&self.tables, Table::Contact, &Query { search: text.to_owned(), ..Query::default() }))
    }

    /// Contacts with at least `least` outgoing calls since then.
    pub fn segment(&self, since: f64, least: u32) -> Vec<u8> {
        let mut calls: HashMap<Uuid, u32> = HashMap::new();
        Selection::all(&self.tables, Table::Activity)
            .keep("kind", |kind| kind.as_text() == Some(ActivityKind::Call.as_str()))
            .keep("direction", |direction| direction.as_text() == Some(Direction::Outgoing.as_str()))
            .keep("at", |at| matches!(at, Value::Int(at) if *at as f64 >= since))
            .each_value("contacts", |_, contacts| {
                contacts.each_id(&mut |contact| *calls.entry(contact).or_default() += 1);
            });
        bytes(calls.into_iter().filter(|(_, count)| *count >= least).map(|(id, _)| id))
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
