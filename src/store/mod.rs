//! *Where is it kept?* Each workspace is an IndexedDB database of its own: a journal that is the truth, pages that are
//! its checkpoint.
//!
//! Knows nothing of screens. What it keeps is described in `ARCHITECTURE.md`.

mod checkpoint;
mod database;
pub mod fault;
mod journal;
pub mod tabs;
pub mod workspaces;

use std::{cell::Cell, rc::Rc, sync::Arc};

pub use fault::Fault;
pub use workspaces::{Workspace, WorkspaceKind};

use crate::{
    domain::id::Uuid,
    engine::{Entry, Tables, checkpoint::Checkpoint, seal::place, undo::Stack},
};

/// An open workspace.
pub struct Store {
    workspace: Uuid,
    database: indexed_db_futures::database::Database,
    /// The sequence number of the last entry that is in the tables.
    last: Cell<u64>,
    /// Up to which the pages go.
    checkpointed: Cell<u64>,
}

/// What opening a workspace brings.
pub struct Opened {
    pub store: Rc<Store>,
    pub tables: Tables,
    pub stack: Stack,
    /// Sequence numbers of journal entries that could not be read. They stay where they are.
    pub unreadable: Vec<u64>,
}

/// So many entries after the checkpoint make the next one worth its work.
const CHECKPOINT_AFTER: u64 = 200;

impl Store {
    /// Makes a new workspace with its first commit, all in one go: it exists whole or not at all.
    pub async fn create(workspace: Uuid, first: &Entry) -> Result<(), Fault> {
        let database = database::create(workspace).await?;
        let written = journal::append(&database, workspace, 1, first).await;
        database.close();
        if written.is_err() {
            database::delete(workspace).await?;
        }
        written
    }

    /// Reads a workspace: its pages, then the journal's tail. Pages that can not be read are made up for by replaying
    /// the journal from its start.
    pub async fn open(workspace: Uuid) -> Result<Opened, Fault> {
        let database = database::open(workspace).await?;
        let (mut tables, from) = match checkpoint::read(&database, workspace).await? {
            Some((tables, sequence)) => (tables, sequence),
            None => (Tables::default(), 0),
        };
        // Undo reaches back beyond the checkpoint.
        let recent = from.saturating_sub(CHECKPOINT_AFTER);
        let tail = journal::read_after(&database, workspace, recent).await?;
        let mut stack = Stack::default();
        for (sequence, entry) in tail.entries {
            if sequence > from {
                let (commit, _orphans) = (*entry).clone().replay(&tables);
                commit.changes.iter().for_each(|change| tables.apply(change));
            }
            stack.note(entry);
        }
        let store = Self { workspace, database, last: Cell::new(tail.last.max(from)), checkpointed: Cell::new(from) };
        Ok(Opened { store: Rc::new(store), tables, stack, unreadable: tail.unreadable })
    }

    pub fn workspace(&self) -> Uuid {
        self.workspace
    }

    pub fn last(&self) -> u64 {
        self.last.get()
    }

    /// Makes the entry durable as the next one of the journal. When this returns `Ok`, it is on the disk.
    /// [`Fault::Taken`] says that another tab was faster: take in its entries, and run the work again.
    pub async fn append(&self, entry: &Entry) -> Result<(), Fault> {
        let next = self.last.get() + 1;
        journal::append(&self.database, self.workspace, next, entry).await?;
        self.last.set(next);
        Ok(())
    }

    /// The entries that other tabs have added. From now on they count as taken in.
    pub async fn catch_up(&self) -> Result<Vec<Arc<Entry>>, Fault> {
        let tail = journal::read_after(&self.database, self.workspace, self.last.get()).await?;
        self.last.set(tail.last.max(self.last.get()));
        Ok(tail.entries.into_iter().map(|(_, entry)| entry).collect())
    }

    pub fn wants_checkpoint(&self) -> bool {
        self.last.get() - self.checkpointed.get() >= CHECKPOINT_AFTER
    }

    /// The tables as pages, as of the last entry that is in them.
    pub fn fold(&self, tables: &Tables) -> Checkpoint {
        Checkpoint::fold(self.workspace, tables, self.last.get())
    }

    /// Replaces the pages, in one transaction: the next start finds the old ones or the new ones.
    pub async fn keep(&self, checkpoint: Checkpoint) -> Result<(), Fault> {
        let sequence = checkpoint.sequence;
        checkpoint::write(&self.database, checkpoint).await?;
        self.checkpointed.set(sequence);
        Ok(())
    }

    /// Resolves when the database must be let go: another tab upgrades or erases it, or the browser took it away.
    pub async fn until_lost(&self) -> Fault {
        let lost = Fault::Lost("closed".to_owned());
        let Ok(mut changes) = self.database.version_changes() else {
            return lost;
        };
        let event = changes.recv().await;
        self.database.clone().close();
        if event.is_some() { Fault::Superseded } else { lost }
    }

    pub fn close(&self) {
        self.database.clone().close();
    }
}

impl Drop for Store {
    /// A connection that stays open would keep other tabs from erasing or upgrading the workspace.
    fn drop(&mut self) {
        self.close();
    }
}

/// Erases a workspace for good.
pub async fn erase(workspace: Uuid) -> Result<(), Fault> {
    database::delete(workspace).await
}
