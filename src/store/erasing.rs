//! Erasing a workspace with all copies that this browser has of it, to the end.

use wasm_bindgen::JsValue;

use super::{
    Fault,
    beside::{self, Shelf},
    canary, database, mirror, workspaces,
};
use crate::domain::id::Uuid;

/// Erases a workspace for good. Marked first: what a kill interrupts is finished at the next start, and what
/// localStorage, which is late on the disk, still tells of it is not taken for a loss.
pub async fn erase(workspace: Uuid) -> Result<(), Fault> {
    // Where there is no room for the mark, erasing is what makes some.
    let _ = beside::keep(Shelf::Erased, workspace, Some(&JsValue::TRUE)).await;
    let done = wipe(workspace).await;
    if done.is_err() {
        // Its owner is told that it is still there, so it must not go later.
        let _ = beside::keep(Shelf::Erased, workspace, None).await;
    }
    done
}

async fn wipe(workspace: Uuid) -> Result<(), Fault> {
    database::delete(workspace).await?;
    canary::forget(workspace);
    mirror::remove(workspace).await;
    workspaces::forget(workspace);
    Ok(())
}

/// Finishes what was interrupted. To be done at the start, before anybody asks which workspaces there are.
pub async fn finish() {
    for workspace in beside::all(Shelf::Erased).await.unwrap_or_default() {
        if workspaces::is_known(workspace).await {
            // The mark stays until a start that finds nothing.
            let _ = wipe(workspace).await;
        } else {
            let _ = beside::keep(Shelf::Erased, workspace, None).await;
        }
    }
}
