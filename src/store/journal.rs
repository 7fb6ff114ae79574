//! The journal: sequence number → one commit, sealed. What is in it is durable and never changes.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use indexed_db_futures::{database::Database, prelude::*, typed_array::Uint8ArraySlice};

use super::{
    Fault,
    database::{self, JOURNAL, writing},
    patience::Pace,
};
use crate::{
    domain::id::Uuid,
    engine::{
        Entry,
        entry_bytes::{self, Encoding},
        seal::{self, Broken, place},
    },
};

/// The part of the journal after some place.
#[derive(Default)]
pub struct Part {
    pub entries: BTreeMap<u64, Arc<Entry>>,
    /// Places that hold something that can not be read. It stays where it is.
    pub damaged: BTreeSet<u64>,
}

impl Part {
    /// The last place that holds anything.
    pub fn last(&self) -> Option<u64> {
        self.entries.keys().next_back().copied().max(self.damaged.last().copied())
    }
}

pub async fn seal(workspace: Uuid, sequence: u64, entry: &Entry) -> Vec<u8> {
    let (mut encoding, mut pace) = (Encoding::of(entry), Pace::begin());
    while encoding.step() {
        pace.step().await;
    }
    seal::seal(&place(workspace, JOURNAL, sequence), &encoding.finish())
}

pub fn open(workspace: Uuid, sequence: u64, sealed: &[u8]) -> Result<Entry, Broken> {
    let payload = seal::open(&place(workspace, JOURNAL, sequence), sealed)?;
    entry_bytes::decode(payload).map_err(|_| Broken::Damaged)
}

/// Adds the sealed entry under the sequence number, which must be free: that the browser refuses to take a key twice is
/// the only lock between tabs.
pub async fn append(database: &Database, sequence: u64, sealed: &[u8]) -> Result<(), Fault> {
    let transaction = writing(database, &[JOURNAL])?;
    let store = transaction.object_store(JOURNAL)?;
    let add = store.add(Uint8ArraySlice::from(sealed)).with_key(key(sequence)).primitive()?;
    add.await?;
    Ok(transaction.commit().await?)
}

pub async fn read_after(database: &Database, workspace: Uuid, sequence: u64) -> Result<Part, Fault> {
    let mut part = Part::default();
    for (key, sealed) in database::read_after(database, JOURNAL, key(sequence)).await? {
        let Some(sequence) = key.as_f64().map(|key| key as u64) else { continue };
        match sealed.map(|sealed| open(workspace, sequence, &sealed)) {
            Some(Ok(entry)) => drop(part.entries.insert(sequence, Arc::new(entry))),
            Some(Err(Broken::Newer)) => return Err(Fault::Newer),
            Some(Err(Broken::Damaged)) | None => drop(part.damaged.insert(sequence)),
        }
    }
    Ok(part)
}

/// One entry; `None` when it is not there or can not be read.
pub async fn read(database: &Database, workspace: Uuid, sequence: u64) -> Result<Option<Arc<Entry>>, Fault> {
    let sealed = database::read_one(database, JOURNAL, &key(sequence).into()).await?;
    Ok(sealed.and_then(|sealed| open(workspace, sequence, &sealed).ok()).map(Arc::new))
}

/// Sequence numbers are JavaScript numbers in the database, exact up to 2^53.
pub fn key(sequence: u64) -> f64 {
    sequence as f64
}
