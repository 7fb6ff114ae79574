//! What is kept about workspaces but in none of their databases: it must not depend on them, nor they on it. Unlike
//! localStorage, it is on the disk when it says so.

use indexed_db_futures::{database::Database, prelude::*};
use wasm_bindgen::JsValue;

use super::{
    Fault, database,
    database::{reading, writing},
};
use crate::domain::id::Uuid;

/// No workspace is called so: theirs begin with "daftar-".
const DATABASE: &str = "daftar.beside";

#[derive(Clone, Copy)]
pub enum Shelf {
    /// The browser's handle of the folder that automatic backups go to.
    Folders,
    /// Workspaces that their owner has erased, until nothing is left of them.
    Erased,
}

impl Shelf {
    const ALL: [Self; 2] = [Self::Folders, Self::Erased];

    fn store(self) -> &'static str {
        match self {
            Self::Folders => "folders",
            Self::Erased => "erased",
        }
    }
}

async fn open() -> Result<Database, Fault> {
    let request = Database::open(DATABASE).with_version(1_u8).with_on_upgrade_needed(|_, database| {
        for shelf in Shelf::ALL {
            database.create_object_store(shelf.store()).build()?;
        }
        Ok(())
    });
    Ok(request.await?)
}

/// What was kept for the workspace.
pub async fn find(shelf: Shelf, workspace: Uuid) -> Result<Option<JsValue>, Fault> {
    let database = open().await?;
    let found = async {
        let transaction = reading(&database, shelf.store())?;
        Ok(transaction.object_store(shelf.store())?.get(workspace.to_string()).primitive()?.await?)
    };
    let found = found.await;
    database.close();
    found
}

/// The workspaces for which something was kept.
pub async fn all(shelf: Shelf) -> Result<Vec<Uuid>, Fault> {
    // Nobody should have to wait at the start for a database to be made that has nothing to say.
    if database::names().await.is_some_and(|names| names.iter().all(|name| name != DATABASE)) {
        return Ok(Vec::new());
    }
    let database = open().await?;
    let found = async {
        let transaction = reading(&database, shelf.store())?;
        let keys = transaction.object_store(shelf.store())?.get_all_keys::<String>().primitive()?.await?;
        Ok(keys.filter_map(|key| key.ok()?.parse().ok()).collect())
    };
    let found = found.await;
    database.close();
    found
}

/// Keeps the value for the workspace; `None` forgets it.
pub async fn keep(shelf: Shelf, workspace: Uuid, value: Option<&JsValue>) -> Result<(), Fault> {
    let database = open().await?;
    let kept = async {
        let transaction = writing(&database, &[shelf.store()])?;
        let store = transaction.object_store(shelf.store())?;
        match value {
            Some(value) => drop(store.put(value.clone()).with_key(workspace.to_string()).primitive()?.await?),
            None => store.delete(workspace.to_string()).await?,
        }
        Ok(transaction.commit().await?)
    };
    let kept = kept.await;
    database.close();
    kept
}
