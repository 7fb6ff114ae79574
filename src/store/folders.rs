//! The folder that the automatic backups of a workspace go to: the browser's handle of it, in a database of its own.
//! No workspace's database has it, so that none depends on it.

use indexed_db_futures::{database::Database, prelude::*};
use wasm_bindgen::JsValue;

use super::{
    Fault,
    database::{reading, writing},
};
use crate::domain::id::Uuid;

/// No workspace is called so: theirs begin with "daftar-".
const DATABASE: &str = "daftar.folders";
const FOLDERS: &str = "folders";

async fn open() -> Result<Database, Fault> {
    let request = Database::open(DATABASE).with_version(1_u8).with_on_upgrade_needed(|_, database| {
        database.create_object_store(FOLDERS).build()?;
        Ok(())
    });
    Ok(request.await?)
}

/// The handle that was kept for the workspace.
pub async fn find(workspace: Uuid) -> Result<Option<JsValue>, Fault> {
    let database = open().await?;
    let found = async {
        let transaction = reading(&database, FOLDERS)?;
        Ok(transaction.object_store(FOLDERS)?.get(workspace.to_string()).primitive()?.await?)
    };
    let found = found.await;
    database.close();
    found
}

/// Keeps the handle for the workspace; `None` forgets it.
pub async fn keep(workspace: Uuid, handle: Option<&JsValue>) -> Result<(), Fault> {
    let database = open().await?;
    let kept = async {
        let transaction = writing(&database, &[FOLDERS])?;
        let store = transaction.object_store(FOLDERS)?;
        match handle {
            Some(handle) => drop(store.put(handle.clone()).with_key(workspace.to_string()).primitive()?.await?),
            None => store.delete(workspace.to_string()).await?,
        }
        Ok(transaction.commit().await?)
    };
    let kept = kept.await;
    database.close();
    kept
}
