//! The journal: sequence number → one commit, sealed. What is in it is durable and never changes.

use std::sync::Arc;

use indexed_db_futures::{KeyRange, database::Database, prelude::*, typed_array::TypedArray};

use super::{
    Fault,
    database::{JOURNAL, reading, writing},
    place,
};
use crate::{
    domain::id::Uuid,
    engine::{Entry, entry_bytes, seal},
};

/// The part of the journal after some place.
#[derive(Default)]
pub struct Tail {
    pub entries: Vec<(u64, Arc<Entry>)>,
    pub last: u64,
    pub unreadable: Vec<u64>,
}

/// Adds the entry under the sequence number, which must be free: that the browser refuses to take a key twice is the
/// only lock between tabs.
pub async fn append(database: &Database, workspace: Uuid, sequence: u64, entry: &Entry) -> Result<(), Fault> {
    let bytes = seal::seal(&place(workspace, JOURNAL, sequence), &entry_bytes::encode(entry));
    let transaction = writing(database, &[JOURNAL])?;
    let store = transaction.object_store(JOURNAL)?;
    let add = store.add(TypedArray::<u8>::new(bytes)).with_key(key(sequence)).primitive()?;
    add.await?;
    Ok(transaction.commit().await?)
}

/// Reads what comes after `sequence`. Entries that can not be read are named and left where they are.
pub async fn read_after(database: &Database, workspace: Uuid, sequence: u64) -> Result<Tail, Fault> {
    let range = || KeyRange::LowerBound(key(sequence), true);
    let transaction = reading(database, JOURNAL)?;
    let store = transaction.object_store(JOURNAL)?;
    let keys: Vec<f64> =
        store.get_all_keys().with_query::<f64, _>(range()).primitive()?.await?.collect::<Result<_, _>>()?;
    let values: Vec<TypedArray<u8>> =
        store.get_all().with_query::<f64, _>(range()).primitive()?.await?.collect::<Result<_, _>>()?;
    let mut tail = Tail { last: sequence, ..Tail::default() };
    for (key, bytes) in keys.into_iter().zip(values) {
        let sequence = key as u64;
        // A number that is skipped is an entry that is lost.
        tail.unreadable.extend(tail.last + 1..sequence);
        tail.last = sequence;
        match seal::open(&place(workspace, JOURNAL, sequence), &bytes) {
            Err(seal::Broken::Newer) => return Err(Fault::Newer),
            opened => match opened.ok().and_then(|payload| entry_bytes::decode(payload).ok()) {
                Some(entry) => tail.entries.push((sequence, Arc::new(entry))),
                None => tail.unreadable.push(sequence),
            },
        }
    }
    Ok(tail)
}

/// Sequence numbers are JavaScript numbers in the database, exact up to 2^53.
fn key(sequence: u64) -> f64 {
    sequence as f64
}
