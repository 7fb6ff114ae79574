//! *Where is it kept?* Each workspace is an IndexedDB database of its own: a journal that is the truth, pages that are
//! its checkpoint. Beside it stand a canary that remembers how far it went, and a mirror with copies.
//!
//! Knows nothing of screens. What it keeps is described in `ARCHITECTURE.md`.

pub mod beside;
pub mod canary;
mod checkpoint;
mod database;
mod erasing;
pub mod fault;
mod found;
mod journal;
pub mod local;
pub mod mirror;
mod opening;
pub mod patience;
pub mod tabs;
pub mod workspaces;

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    sync::Arc,
};

use indexed_db_futures::database::Database;

pub use erasing::{erase, finish as finish_erasing};
pub use fault::Fault;
pub use opening::{Loss, Mended, Opened, Remedy, Trouble, before_the_first_write, settle};
pub use workspaces::{Workspace, WorkspaceKind};

use crate::{
    domain::id::Uuid,
    engine::{
        Entry, Tables,
        checkpoint::{Checkpoint, Folding},
        undo::Stack,
    },
};

/// An open workspace.
pub struct Store {
    workspace: Uuid,
    /// Replaced when the browser takes the connection away and gives another.
    database: RefCell<Database>,
    /// The sequence number of the last entry that is in the tables.
    last: Cell<u64>,
    /// Up to which the pages go.
    checkpointed: Cell<u64>,
    /// How many changes the entries after them make.
    unfolded: Cell<usize>,
    /// The tables rest on the pages that are on the disk.
    rests_on_pages: Cell<bool>,
}

/// So many entries after the checkpoint make the next one worth its work.
const CHECKPOINT_AFTER: u64 = 200;

/// So many changes too: each start would read them again.
const CHECKPOINT_AFTER_CHANGES: usize = 2_000;

impl Store {
    /// Makes a new workspace with its first commit, all in one go: it exists whole or not at all.
    pub async fn create(workspace: Uuid, first: &Entry) -> Result<(), Fault> {
        before_the_first_write().await;
        let sealed = journal::seal(workspace, 1, first).await;
        database::create(workspace, Some(&sealed)).await?.close();
        mirror::append(workspace, 1, &sealed);
        canary::note(workspace, 1, first.effects.len() as u64);
        Ok(())
    }

    /// Reads a workspace: its pages, then the journal's tail. What is damaged or gone is made up for by the mirror and
    /// the snapshots; if they do not suffice, nothing is changed and [`Trouble::Loss`] says what there is.
    pub async fn open(workspace: Uuid) -> Result<Opened, Trouble> {
        opening::open(workspace).await
    }

    pub fn workspace(&self) -> Uuid {
        self.workspace
    }

    pub fn last(&self) -> u64 {
        self.last.get()
    }

    fn database(&self) -> Database {
        self.database.borrow().clone()
    }

    /// Makes the entry durable as the next one of the journal. When this returns `Ok`, it is on the disk.
    /// [`Fault::Taken`] says that another tab was faster: take in its entries, and run the work again.
    pub async fn append(&self, entry: &Entry) -> Result<(), Fault> {
        let next = self.last.get() + 1;
        let sealed = journal::seal(self.workspace, next, entry).await;
        let mut done = journal::append(&self.database(), next, &sealed).await;
        if let Err(Fault::Lost(_) | Fault::Aborted) = done {
            // Some browsers lose the connection now and then. Another one may do; once is enough to know.
            self.reopen().await?;
            done = journal::append(&self.database(), next, &sealed).await;
        }
        if done == Err(Fault::Taken) && self.holds(next, entry).await? {
            // Its place is taken by itself: the first try had arrived, only the answer had not.
            done = Ok(());
        }
        done?;
        self.last.set(next);
        self.unfolded.set(self.unfolded.get() + entry.effects.len());
        mirror::append(self.workspace, next, &sealed);
        Ok(())
    }

    async fn holds(&self, sequence: u64, entry: &Entry) -> Result<bool, Fault> {
        let part = journal::read_after(&self.database(), self.workspace, sequence - 1).await?;
        Ok(part.entries.get(&sequence).is_some_and(|there| there.id == entry.id))
    }

    async fn reopen(&self) -> Result<(), Fault> {
        self.close();
        let database = database::open(self.workspace).await?;
        self.database.replace(database);
        Ok(())
    }

    /// The entries that other tabs have added. From now on they count as taken in.
    pub async fn catch_up(&self) -> Result<BTreeMap<u64, Arc<Entry>>, Fault> {
        let read = async || journal::read_after(&self.database(), self.workspace, self.last.get()).await;
        let part = match read().await {
            Err(Fault::Lost(_)) => {
                self.reopen().await?;
                read().await?
            }
            read => read?,
        };
        self.last.set(part.last().unwrap_or_default().max(self.last.get()));
        let changes: usize = part.entries.values().map(|entry| entry.effects.len()).sum();
        self.unfolded.set(self.unfolded.get() + changes);
        Ok(part.entries)
    }

    /// Notes where others can find it how far this workspace has come: after a commit, when the tables hold it.
    pub fn remember(&self, tables: &Tables) {
        canary::note(self.workspace, self.last.get(), tables.len() as u64);
    }

    /// An entry of the journal; `None` when it can not be read.
    pub async fn entry(&self, sequence: u64) -> Result<Option<Arc<Entry>>, Fault> {
        journal::read(&self.database(), self.workspace, sequence).await
    }

    pub fn wants_checkpoint(&self) -> bool {
        self.last.get() - self.checkpointed.get() >= CHECKPOINT_AFTER || self.unfolded.get() >= CHECKPOINT_AFTER_CHANGES
    }

    /// Begins a checkpoint of the tables, as of the last entry that is in them.
    pub fn fold(&self, tables: &Tables, stack: &Stack) -> Folding {
        // Another is due only for what comes from now on, also when this one fails.
        self.unfolded.set(0);
        let begin = if self.rests_on_pages.get() { Folding::next } else { Folding::whole };
        begin(self.workspace, tables, self.last.get(), stack)
    }

    /// Replaces the pages, in one transaction: the next start finds the old ones or the new ones. From then on the tables
    /// should rest on them.
    pub async fn keep(&self, checkpoint: &Checkpoint) -> Result<(), Fault> {
        let kept = checkpoint::write(&self.database(), self.workspace, checkpoint).await;
        // Where another tab was faster, its pages are not those of these tables.
        self.rests_on_pages.set(kept.is_ok() || (self.rests_on_pages.get() && kept != Err(Fault::Taken)));
        if kept.is_ok() || kept == Err(Fault::Taken) {
            self.checkpointed.set(checkpoint.sequence);
        }
        kept
    }

    /// Resolves when the database can not be had any more: another tab upgrades or erases it, or the browser took it
    /// away and has no other in its place.
    pub async fn until_lost(&self) -> Fault {
        loop {
            let Ok(mut changes) = self.database().version_changes() else {
                return Fault::Lost("closed".to_owned());
            };
            if changes.recv().await.is_some() {
                self.close();
                mirror::leave();
                return Fault::Superseded;
            }
            // What closed it, the user clearing the site's data perhaps, may be at work for a moment yet.
            patience::sleep(500).await;
            if let Err(fault) = self.reopen().await {
                return fault;
            }
        }
    }

    pub fn close(&self) {
        self.database().close();
    }
}

impl Drop for Store {
    /// A connection that stays open would keep other tabs from erasing or upgrading the workspace.
    fn drop(&mut self) {
        self.close();
    }
}
