//! Opening, making and deleting the database of a workspace.

use indexed_db_futures::{
    database::{Database, VersionChangeEvent},
    error::{Error, JSError},
    factory::DBFactory,
    prelude::*,
    transaction::{Transaction, TransactionDurability, TransactionMode, TransactionOptions},
};

use super::{Fault, workspaces};
use crate::{
    domain::id::Uuid,
    engine::checkpoint::{META, PAGES},
};

/// The layout of the database: which stores there are. The form of what is in them carries versions of its own.
const VERSION: u32 = 1;

pub const JOURNAL: &str = "journal";
/// Attachments. Made now, so that keeping them later needs no upgrade.
const BLOBS: &str = "blobs";

pub async fn create(workspace: Uuid) -> Result<Database, Fault> {
    let upgrade = |_: VersionChangeEvent, database: Database| {
        for store in [JOURNAL, PAGES, META, BLOBS] {
            database.create_object_store(store).build()?;
        }
        Ok(())
    };
    let request =
        Database::open(workspaces::database_name(workspace)).with_version(VERSION).with_on_upgrade_needed(upgrade);
    Ok(request.await?)
}

/// Opens a workspace that must be there. Where the browser would make an empty one instead, it is told not to:
/// an empty workspace must never take the place of a lost one.
pub async fn open(workspace: Uuid) -> Result<Database, Fault> {
    let refuse = |event: VersionChangeEvent, _: Database| {
        let old = event.old_version();
        Err::<(), _>(Error::Unknown(JSError::from(js_sys::Error::new(&format!("nothing to upgrade from {old}")))))
    };
    let request =
        Database::open(workspaces::database_name(workspace)).with_version(VERSION).with_on_upgrade_needed(refuse);
    request.await.map_err(|error| match Fault::from(error) {
        Fault::Lost(_) | Fault::Full => Fault::Vanished,
        fault => fault,
    })
}

pub async fn delete(workspace: Uuid) -> Result<(), Fault> {
    Database::delete_by_name(&workspaces::database_name(workspace))?.await?;
    Ok(())
}

/// The names of all databases of this site; `None` where the browser does not tell.
pub async fn names() -> Option<Vec<String>> {
    let list = DBFactory::new().ok()?.databases().ok()?.await.ok()?;
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
