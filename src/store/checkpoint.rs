//! The checkpoint in the database: its pages and the manifest that names them.

use std::{collections::BTreeMap, sync::Arc};

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
        Tables,
        checkpoint::{Checkpoint, MANIFEST, META, PAGES, Read, read_manifest, read_page, written_for},
        recovery::Pages,
        seal::Broken,
        undo::Stack,
    },
};

/// What was found of the checkpoint.
#[derive(Default)]
pub struct Found {
    pub pages: Pages,
    /// What rests on the pages, while all of them can be read.
    pub tables: Tables,
    /// What can be read of pages that are not all there, or in the form of earlier builds.
    pub rows: Vec<Row>,
    /// What could be undone as of the checkpoint.
    pub stack: Option<Stack>,
    /// The pages that could not, as they are.
    damaged: Vec<(String, Arc<Vec<u8>>)>,
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
    let mut pages: BTreeMap<String, Option<Arc<Vec<u8>>>> =
        pages.into_iter().filter_map(|(name, bytes)| Some((name.as_string()?, bytes.map(Arc::new)))).collect();
    let whole = match &named {
        Some(named) => Pages::Whole(named.sequence),
        None if manifest.is_none() && pages.is_empty() => Pages::None,
        // Without a manifest nobody knows whether these are all; which commit they are as of is in their names.
        None => Pages::Damaged(pages.keys().map(|name| written_for(name)).max().unwrap_or(0)),
    };
    let mut found = Found { pages: whole, manifest, ..Found::default() };
    let names = match named {
        Some(named) => {
            found.stack = named.stack;
            named.pages
        }
        None => {
            let mut names: Vec<_> = pages.keys().cloned().collect();
            names.sort_by_key(|name| written_for(name));
            names
        }
    };
    let (mut read, mut pace) = (Vec::new(), Pace::begin());
    for name in names {
        pace.step().await;
        let sealed = pages.remove(&name).flatten();
        match sealed.as_ref().map(|sealed| read_page(workspace, &name, sealed)) {
            Some(Ok(page)) if found.takes(&page) => read.push((name, page, sealed)),
            Some(Err(Broken::Newer)) => return Err(Fault::Newer),
            Some(Ok(_) | Err(Broken::Damaged)) | None => found.miss(name, sealed),
        }
    }
    for (name, page, sealed) in read {
        match page {
            Read::Page(_) if matches!(found.pages, Pages::Whole(_)) => {}
            page => match page.rows() {
                Ok(rows) => found.rows.extend(rows),
                Err(_) => found.miss(name, sealed),
            },
        }
        pace.step().await;
    }
    Ok(found)
}

impl Found {
    /// Whether the page is one of whole ones so far, and fits to them.
    fn takes(&mut self, page: &Read) -> bool {
        match (page, self.pages) {
            (Read::Page(page), Pages::Whole(_)) => self.tables.push(page.clone()),
            _ => true,
        }
    }

    fn miss(&mut self, name: String, sealed: Option<Arc<Vec<u8>>>) {
        self.damaged.extend(sealed.map(|sealed| (name, sealed)));
        if let Pages::Whole(sequence) = self.pages {
            self.pages = Pages::Damaged(sequence);
        }
    }
}

async fn manifest(store: &ObjectStore<'_>) -> Result<Option<Vec<u8>>, Fault> {
    let sealed: Option<TypedArray<u8>> = store.get(MANIFEST).primitive()?.await?;
    Ok(sealed.map(Vec::from))
}

/// The new pages and the manifest that names them replace the old ones in one transaction. Older ones never replace
/// newer ones that another tab has written, and pages are kept only if they are still there.
///
/// # Errors
/// [`Fault::Taken`] when another tab was faster: nothing has been written then.
pub async fn write(database: &Database, workspace: Uuid, checkpoint: &Checkpoint) -> Result<(), Fault> {
    // Nothing but requests in here: awaiting anything else would end the transaction.
    let transaction = writing(database, &[PAGES, META])?;
    let meta = transaction.object_store(META)?;
    let there = manifest(&meta).await?.and_then(|sealed| read_manifest(workspace, &sealed).ok());
    let is_newer = there.as_ref().is_none_or(|there| there.sequence < checkpoint.sequence);
    let goes_on = checkpoint.base.as_ref().is_none_or(|base| {
        let names = there.iter().flat_map(|there| &there.pages).map(String::as_str);
        names.eq(base.iter().map(|name| &**name))
    });
    if !is_newer || !goes_on {
        return Err(Fault::Taken);
    }
    put(&transaction.object_store(PAGES)?, &meta, checkpoint)?;
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
    if checkpoint.base.is_none() {
        pages.clear()?;
    }
    for name in checkpoint.replaced() {
        pages.delete(&**name).primitive()?;
    }
    for page in checkpoint.new_pages() {
        pages.add(Uint8ArraySlice::from(page.columns.bytes())).with_key(&*page.name).primitive()?;
    }
    meta.put(Uint8ArraySlice::from(checkpoint.manifest.as_slice())).with_key(MANIFEST).primitive()?;
    Ok(())
}
