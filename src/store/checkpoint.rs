//! The checkpoint in the database: its pages and the manifest that names them.

use std::collections::BTreeMap;

use indexed_db_futures::{
    database::Database,
    object_store::ObjectStore,
    prelude::*,
    typed_array::{TypedArray, Uint8ArraySlice},
};

use super::{
    Fault,
    database::{self, JOURNAL, reading, writing},
    journal,
    patience::Pace,
};
use crate::{
    domain::{Row, id::Uuid},
    engine::{
        checkpoint::{Checkpoint, MANIFEST, META, PAGES, read_manifest, read_page},
        recovery::Pages,
        seal::Broken,
    },
};

/// What was found of the checkpoint.
#[derive(Default)]
pub struct Found {
    pub pages: Pages,
    /// What could be read.
    pub rows: Vec<Row>,
    /// The pages that could not, as they are.
    damaged: Vec<(String, Vec<u8>)>,
    /// As it is, to notice when another tab has replaced it.
    manifest: Option<Vec<u8>>,
}

pub async fn read(database: &Database, workspace: Uuid) -> Result<Found, Fault> {
    let manifest = {
        let transaction = reading(database, META)?;
        manifest(&transaction.object_store(META)?).await?
    };
    let named = match manifest.as_ref().map(|sealed| read_manifest(workspace, sealed)) {
        Some(Err(Broken::Newer)) => return Err(Fault::Newer),
        Some(Ok(named)) => Some(named),
        Some(Err(Broken::Damaged)) | None => None,
    };
    let pages = database::read_after(database, PAGES, 0.0).await?;
    let mut pages: BTreeMap<String, Option<Vec<u8>>> =
        pages.into_iter().filter_map(|(name, bytes)| Some((name.as_string()?, bytes))).collect();
    let whole = match &named {
        Some(named) => Pages::Whole(named.sequence),
        None if manifest.is_none() && pages.is_empty() => Pages::None,
        // Without a manifest nobody knows whether these are all; which commit they are as of is in their names.
        None => Pages::Damaged(pages.keys().filter_map(|name| name.split('-').next()?.parse().ok()).max().unwrap_or(0)),
    };
    let mut found = Found { pages: whole, manifest, ..Found::default() };
    let names = named.map_or_else(|| pages.keys().cloned().collect(), |named| named.pages);
    let mut pace = Pace::begin();
    for name in names {
        pace.step().await;
        let sealed = pages.remove(&name).flatten();
        match sealed.as_ref().map(|sealed| read_page(workspace, &name, sealed)) {
            Some(Ok(rows)) => found.rows.extend(rows),
            Some(Err(Broken::Newer)) => return Err(Fault::Newer),
            Some(Err(Broken::Damaged)) | None => {
                found.damaged.extend(sealed.map(|sealed| (name, sealed)));
                if let Pages::Whole(sequence) = found.pages {
                    found.pages = Pages::Damaged(sequence);
                }
            }
        }
    }
    Ok(found)
}

async fn manifest(store: &ObjectStore<'_>) -> Result<Option<Vec<u8>>, Fault> {
    let sealed: Option<TypedArray<u8>> = store.get(MANIFEST).primitive()?.await?;
    Ok(sealed.map(Vec::from))
}

/// The new pages and the manifest that names them replace the old ones in one transaction. Older ones never replace
/// newer ones that another tab has written.
pub async fn write(database: &Database, workspace: Uuid, checkpoint: &Checkpoint) -> Result<(), Fault> {
    // Nothing but requests in here: awaiting anything else would end the transaction.
    let transaction = writing(database, &[PAGES, META])?;
    let meta = transaction.object_store(META)?;
    let newer = manifest(&meta).await?.and_then(|sealed| read_manifest(workspace, &sealed).ok());
    if newer.is_none_or(|there| there.sequence < checkpoint.sequence) {
        put(&transaction.object_store(PAGES)?, &meta, checkpoint)?;
    }
    Ok(transaction.commit().await?)
}

/// [`write`] in place of a checkpoint that can not be read, with the entries that the journal lacks: all in one
/// transaction, so that a kill leaves the one state or the other. What could not be read is kept aside beside the
/// manifest, and unreadable entries stay where they are. [`Fault::Taken`] says that another tab was faster.
pub async fn mend(
    database: &Database,
    checkpoint: &Checkpoint,
    found: &Found,
    missing: &BTreeMap<u64, Vec<u8>>,
) -> Result<(), Fault> {
    let transaction = writing(database, &[JOURNAL, PAGES, META])?;
    let meta = transaction.object_store(META)?;
    if manifest(&meta).await? != found.manifest {
        return Err(Fault::Taken);
    }
    let aside = |name: &str| format!("aside/{}/{name}", checkpoint.sequence);
    for (name, bytes) in &found.damaged {
        meta.put(Uint8ArraySlice::from(bytes.as_slice())).with_key(aside(name)).primitive()?;
    }
    if let (Pages::Damaged(_), Some(bytes)) = (found.pages, &found.manifest) {
        meta.put(Uint8ArraySlice::from(bytes.as_slice())).with_key(aside(MANIFEST)).primitive()?;
    }
    put(&transaction.object_store(PAGES)?, &meta, checkpoint)?;
    let journal = transaction.object_store(JOURNAL)?;
    for (sequence, sealed) in missing {
        journal.add(Uint8ArraySlice::from(sealed.as_slice())).with_key(journal::key(*sequence)).primitive()?;
    }
    Ok(transaction.commit().await?)
}

fn put(pages: &ObjectStore<'_>, meta: &ObjectStore<'_>, checkpoint: &Checkpoint) -> Result<(), Fault> {
    pages.clear()?;
    for (name, bytes) in &checkpoint.pages {
        pages.add(Uint8ArraySlice::from(bytes.as_slice())).with_key(name.as_str()).primitive()?;
    }
    meta.put(Uint8ArraySlice::from(checkpoint.manifest.as_slice())).with_key(MANIFEST).primitive()?;
    Ok(())
}
