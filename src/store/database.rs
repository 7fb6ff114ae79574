//! Opening, making and deleting the database of a workspace.

use std::{cell::Cell, rc::Rc};

use futures::{
    channel::oneshot,
    future::{Either, select},
};
use indexed_db_futures::{
    KeyRange,
    database::{Database, VersionChangeEvent},
    error::{Error, JSError, OpenDbError},
    factory::DBFactory,
    prelude::*,
    transaction::{Transaction, TransactionDurability, TransactionMode, TransactionOptions},
    typed_array::TypedArray,
};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use super::{Fault, patience::within, workspaces};
use crate::{
    domain::id::Uuid,
    engine::checkpoint::{META, PAGES},
};

/// The layout of the database: which stores there are. The form of what is in them carries versions of its own.
const VERSION: u32 = 1;

pub const JOURNAL: &str = "journal";
/// Attachments. Made now, so that keeping them later needs no upgrade.
const BLOBS: &str = "blobs";

const SCRATCH: &str = "daftar-scratch";

/// Some browsers never answer. Waiting longer than this helps nobody.
const PATIENCE_MS: i32 = 5_000;
/// Other tabs let go within some 50 ms. What takes longer will go on until somebody closes them.
const BLOCKED_MS: i32 = 800;

/// Makes the database, with the first entry of its journal if there is one: it exists whole or not at all. One that is
/// there already stays as it is.
pub async fn create(workspace: Uuid, first: Option<&[u8]>) -> Result<Database, Fault> {
    let first = first.map(<[u8]>::to_vec);
    let upgrade = move |_: VersionChangeEvent, database: Database| {
        for store in [PAGES, META, BLOBS] {
            database.create_object_store(store).build()?;
        }
        let journal = database.create_object_store(JOURNAL).build()?;
        if let Some(first) = first {
            journal.add(TypedArray::<u8>::new(first)).with_key(1.0).primitive()?;
        }
        Ok(())
    };
    let request =
        Database::open(workspaces::database_name(workspace)).with_version(VERSION).with_on_upgrade_needed(upgrade);
    Ok(patiently(request.into_future()).await??)
}

/// Opens a workspace that must be there. Where the browser would make an empty one instead, it is told not to:
/// an empty workspace must never take the place of a lost one.
pub async fn open(workspace: Uuid) -> Result<Database, Fault> {
    let name = workspaces::database_name(workspace);
    // Asked first, because refusing an upgrade leaves an error in the browser's console.
    if names().await.is_some_and(|names| !names.contains(&name)) {
        return Err(Fault::Vanished);
    }
    let refused = Rc::new(Cell::new(false));
    let refuses = refused.clone();
    let refuse = move |event: VersionChangeEvent, _: Database| {
        refuses.set(true);
        let old = event.old_version();
        Err::<(), _>(Error::Unknown(JSError::from(js_sys::Error::new(&format!("nothing to upgrade from {old}")))))
    };
    let (block, blocked) = oneshot::channel();
    let on_blocked = move |_: VersionChangeEvent| {
        let _ = block.send(());
        Ok(())
    };
    let request = Database::open(name).with_version(VERSION).with_on_blocked(on_blocked).with_on_upgrade_needed(refuse);
    let opened = match select(Box::pin(patiently(request.into_future())), blocked).await {
        Either::Left((opened, _)) => opened?,
        // The other tabs have been asked to let go. Wait a moment, then say who is in the way.
        Either::Right((Ok(()), opening)) => within(BLOCKED_MS, opening).await.ok_or(Fault::Blocked)??,
        Either::Right((Err(_), opening)) => opening.await?,
    };
    opened.map_err(|error| if refused.get() { Fault::Vanished } else { error.into() })
}

/// What comes of opening, if it comes in time. What comes too late is let go; but never before it came, because then
/// nobody would refuse that an empty database is made.
async fn patiently(
    opening: impl Future<Output = Result<Database, OpenDbError>> + 'static,
) -> Result<Result<Database, OpenDbError>, Fault> {
    let (hand_over, opened) = oneshot::channel();
    spawn_local(async move {
        if let Err(Ok(late)) = hand_over.send(opening.await) {
            late.close();
        }
    });
    within(PATIENCE_MS, opened).await.and_then(Result::ok).ok_or(Fault::Silent)
}

pub async fn delete(workspace: Uuid) -> Result<(), Fault> {
    let request = Database::delete_by_name(&workspaces::database_name(workspace))?;
    Ok(within(PATIENCE_MS, request).await.ok_or(Fault::Blocked)??)
}

/// Makes LevelDB, in which Chromium keeps IndexedDB, begin a new log. To be done at every start before the first write:
/// killed while it saves, the browser may leave a torn end of the log, and what is written after that end is lost at the
/// next start but one, with everything else (google/leveldb#1287). Creating and deleting a database forces a new log; in
/// 550 kills after it was done nothing was lost, in 300 without it everything was, three times.
pub async fn rotate_log() {
    let rotation = async {
        // It is a cure, not a condition: a browser that refuses may do without.
        let create = Database::open(SCRATCH).with_version(1_u32).with_on_upgrade_needed(|_, database: Database| {
            database.create_object_store(SCRATCH).build()?;
            Ok(())
        });
        if let Ok(scratch) = create.into_future().await
            && let Ok(request) = scratch.delete()
        {
            let _ = request.await;
        }
    };
    within(PATIENCE_MS, rotation).await;
}

/// The names of all databases of this site; `None` where the browser does not tell.
pub async fn names() -> Option<Vec<String>> {
    let request = DBFactory::new().ok()?.databases().ok()?;
    let list = within(PATIENCE_MS, request.into_future()).await?.ok()?;
    Some(list.filter_map(Result::ok).map(|details| details.name().to_owned()).collect())
}

/// A transaction that is on the disk when it completes. The browser's default is not: a power cut may undo it.
pub fn writing<'a>(database: &'a Database, stores: &[&str]) -> Result<Transaction<'a>, Error> {
    let strict = TransactionOptions::new().with_durability(TransactionDurability::Strict);
    database.transaction(stores.to_vec()).with_mode(TransactionMode::Readwrite).with_options(strict).build()
}

pub fn reading<'a>(database: &'a Database, store: &str) -> Result<Transaction<'a>, Error> {
    database.transaction(store).build()
}

/// All keys of a store after the number `after`, with their values; `None` for a value that the browser can not give.
/// Text comes after all numbers in the order of keys.
pub async fn read_after(
    database: &Database,
    store: &str,
    after: f64,
) -> Result<Vec<(JsValue, Option<Vec<u8>>)>, Fault> {
    let range = || KeyRange::LowerBound(after, true);
    let transaction = reading(database, store)?;
    let source = transaction.object_store(store)?;
    let keys: Vec<JsValue> =
        source.get_all_keys().with_query::<f64, _>(range()).primitive()?.await?.collect::<Result<_, _>>()?;
    // One value that is lost on the disk makes the browser refuse all of them.
    let values = source.get_all::<TypedArray<u8>>().with_query::<f64, _>(range()).primitive()?.await;
    let values: Vec<_> = match values {
        Ok(values) => values.map(|value| value.ok().map(Vec::from)).collect(),
        Err(_) => {
            let mut values = Vec::with_capacity(keys.len());
            for key in &keys {
                values.push(read_one(database, store, key).await.ok().flatten());
            }
            values
        }
    };
    Ok(keys.into_iter().zip(values).collect())
}

pub async fn read_one(database: &Database, store: &str, key: &JsValue) -> Result<Option<Vec<u8>>, Fault> {
    let transaction = reading(database, store)?;
    let value: Option<TypedArray<u8>> =
        transaction.object_store(store)?.get::<_, JsValue, _>(key.clone()).primitive()?.await?;
    Ok(value.map(Vec::from))
}
