//! The checkpoint in the database: its pages and the manifest that names them.

use indexed_db_futures::{database::Database, prelude::*, typed_array::TypedArray};

use super::{
    Fault,
    database::{reading, writing},
};
use crate::{
    domain::id::Uuid,
    engine::{
        Tables,
        checkpoint::{Checkpoint, MANIFEST, META, Manifest, PAGES, read_manifest, read_page},
        seal::Broken,
    },
};

/// The new pages and the manifest that names them replace the old ones in one transaction.
pub async fn write(database: &Database, checkpoint: Checkpoint) -> Result<(), Fault> {
    // Nothing but requests in here: awaiting anything else would end the transaction.
    let transaction = writing(database, &[PAGES, META])?;
    let store = transaction.object_store(PAGES)?;
    store.clear()?;
    for (name, bytes) in checkpoint.pages {
        store.add(TypedArray::<u8>::new(bytes)).with_key(name).primitive()?;
    }
    let manifest = TypedArray::<u8>::new(checkpoint.manifest);
    transaction.object_store(META)?.put(manifest).with_key(MANIFEST).primitive()?;
    Ok(transaction.commit().await?)
}

/// The tables as of the last checkpoint, and its sequence number. `None` when there is none or a part of it can not be
/// read: then the journal is replayed from its start.
pub async fn read(database: &Database, workspace: Uuid) -> Result<Option<(Tables, u64)>, Fault> {
    let Some(Manifest { sequence, pages: names }) = manifest(database, workspace).await? else {
        return Ok(None);
    };
    let transaction = reading(database, PAGES)?;
    let store = transaction.object_store(PAGES)?;
    let keys: Vec<String> = store.get_all_keys().primitive()?.await?.collect::<Result<_, _>>()?;
    let values: Vec<TypedArray<u8>> = store.get_all().primitive()?.await?.collect::<Result<_, _>>()?;
    let mut pages: std::collections::HashMap<_, _> = keys.into_iter().zip(values).collect();
    let mut tables = Tables::default();
    for name in names {
        let Some(Ok(rows)) = pages.remove(&name).map(|bytes| read_page(workspace, &name, &bytes)) else {
            return Ok(None);
        };
        rows.into_iter().for_each(|row| tables.load(row));
    }
    Ok(Some((tables, sequence)))
}

async fn manifest(database: &Database, workspace: Uuid) -> Result<Option<Manifest>, Fault> {
    let transaction = reading(database, META)?;
    let bytes: Option<TypedArray<u8>> = transaction.object_store(META)?.get(MANIFEST).primitive()?.await?;
    match bytes.map(|bytes| read_manifest(workspace, &bytes)) {
        Some(Ok(manifest)) => Ok(Some(manifest)),
        Some(Err(Broken::Newer)) => Err(Fault::Newer),
        Some(Err(Broken::Damaged)) | None => Ok(None),
    }
}
