//! Which workspaces this browser holds.

use serde::{Deserialize, Serialize};

use super::{Fault, canary, database, local, mirror};
use crate::domain::{id::Uuid, sorting::sort_by_key};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WorkspaceKind {
    /// The user's own.
    Own,
    /// A sample business to try things on; never mixed with a workspace of the user's own.
    Sample,
}

/// What the switcher shows of a workspace without opening it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Workspace {
    pub id: Uuid,
    pub kind: WorkspaceKind,
    pub name: String,
    /// When somebody last opened it, milliseconds since the epoch.
    pub opened: i64,
}

/// The list is a convenience in localStorage: names to show before a database is open. The databases are the truth.
const LIST: &str = "daftar.workspaces";
const PREFIX: &str = "daftar-";

pub fn database_name(workspace: Uuid) -> String {
    format!("{PREFIX}{workspace}")
}

/// All workspaces, the one opened last first. One that the list does not know, but of which there is a database or a
/// copy, is listed without a name: it may hold somebody's data.
pub async fn list() -> Vec<Workspace> {
    let mut known = remembered();
    for id in there().await {
        if !is_trial(id) && known.iter().all(|it| it.id != id) && was_made(id).await {
            known.push(Workspace { id, kind: WorkspaceKind::Own, name: String::new(), opened: 0 });
        }
    }
    sort_by_key(&mut known, |workspace| std::cmp::Reverse(workspace.opened));
    known
}

/// All of which there is a database or a copy; some twice.
async fn there() -> Vec<Uuid> {
    let names = database::names().await.unwrap_or_default();
    let mut there: Vec<Uuid> = names.iter().filter_map(|name| name.strip_prefix(PREFIX)?.parse().ok()).collect();
    there.extend(mirror::workspaces().await);
    there
}

/// Whether there is more of it than a name: a browser that is killed while a database is made may remember it without
/// having made it.
async fn was_made(workspace: Uuid) -> bool {
    if canary::read(workspace).is_some() || mirror::workspaces().await.contains(&workspace) {
        return true;
    }
    match database::open(workspace).await {
        Ok(database) => database.close(),
        Err(Fault::Vanished) => return false,
        Err(_) => {}
    }
    true
}

/// Whether anything is left of the workspace.
pub async fn is_known(workspace: Uuid) -> bool {
    let is_remembered = remembered().iter().any(|it| it.id == workspace);
    is_remembered || canary::read(workspace).is_some() || there().await.contains(&workspace)
}

/// A workspace to try something in and erase: it is in no list. Its id says what it is, so that one which a closed tab
/// left behind can be told from somebody's data.
pub fn trial_id() -> Uuid {
    uuid::Builder::from_custom_bytes(*Uuid::now_v7().as_bytes()).into_uuid()
}

/// Ids of workspaces that are kept are UUIDs of version 7.
fn is_trial(workspace: Uuid) -> bool {
    workspace.get_version() == Some(uuid::Version::Custom)
}

/// The trials of which there is a database or a copy.
pub async fn trials() -> Vec<Uuid> {
    there().await.into_iter().filter(|id| is_trial(*id)).collect()
}

/// What the list says, which may name workspaces that are gone.
pub fn remembered() -> Vec<Workspace> {
    local::get(LIST).unwrap_or_default()
}

/// Notes a workspace, or what changed of it.
pub fn remember(workspace: Workspace) {
    let mut list = remembered();
    list.retain(|it| it.id != workspace.id);
    list.push(workspace);
    local::set(LIST, &list);
}

pub fn forget(workspace: Uuid) {
    let mut list = remembered();
    list.retain(|it| it.id != workspace);
    local::set(LIST, &list);
}
