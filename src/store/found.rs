//! All that is left of a workspace, wherever it lies, and what can be made of it.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Bound,
    sync::Arc,
};

use futures::future::join;
use indexed_db_futures::database::Database;

use super::{
    CHECKPOINT_AFTER, Fault,
    canary::{self, Canary},
    checkpoint, database, journal,
    mirror::{self, Snapshot},
    patience::Pace,
};
use crate::{
    domain::{Row, id::Uuid},
    engine::{
        Change, Entry, Tables,
        backup::{self, Backup},
        checkpoint::Checkpoint,
        recovery::{Base, Evidence, Pages, Plan, Verdict},
        seal::Broken,
        undo::Stack,
        work::PART,
    },
};

pub struct Found {
    pub workspace: Uuid,
    /// `Err` when there is none, or none that opens.
    pub database: Result<Database, Fault>,
    pub plan: Plan,
    pub canary: Option<Canary>,
    /// The newest snapshot by its name.
    pub newest: Option<Snapshot>,
    /// The newest snapshot that is whole, when one is needed.
    pub snapshot: Option<(Snapshot, Backup)>,
    checkpoint: checkpoint::Found,
    /// Of the journal and of the mirror.
    entries: BTreeMap<u64, Arc<Entry>>,
    pub damaged: BTreeSet<u64>,
    /// What the journal lacks and the mirror has, as it belongs into the journal.
    mirrored: BTreeMap<u64, Vec<u8>>,
}

impl Found {
    /// Looks everywhere. Changes nothing.
    pub async fn gather(workspace: Uuid) -> Result<Self, Fault> {
        // Before the journal is read: they are written after it, so what they know of must be found there.
        let canary = canary::read(workspace);
        let (look, database) = join(mirror::look(workspace), database::open(workspace)).await;
        let database = match database {
            Ok(database) => Ok(database),
            Err(fault @ (Fault::Vanished | Fault::Lost(_))) => Err(fault),
            Err(fault) => return Err(fault),
        };
        let mut found = Self {
            workspace,
            database,
            plan: Evidence::default().plan(),
            canary,
            newest: look.snapshots.iter().max_by_key(|it| it.sequence).copied(),
            snapshot: None,
            checkpoint: checkpoint::Found::default(),
            entries: BTreeMap::new(),
            damaged: BTreeSet::new(),
            mirrored: BTreeMap::new(),
        };
        let from = found.read_database().await?;
        found.read_mirror(&look.entries, from).await?;
        found.decide(look.snapshots).await;
        Ok(found)
    }

    /// Pages and journal. From where on the journal was read.
    async fn read_database(&mut self) -> Result<u64, Fault> {
        let Ok(database) = &self.database else { return Ok(0) };
        self.checkpoint = checkpoint::read(database, self.workspace).await?;
        let from = match self.checkpoint.pages {
            Pages::Whole(sequence) if self.checkpoint.stack.is_some() => sequence,
            // Undo reaches back beyond a checkpoint that does not say what could be undone.
            Pages::Whole(sequence) => sequence.saturating_sub(CHECKPOINT_AFTER),
            Pages::None | Pages::Damaged(_) => 0,
        };
        let part = journal::read_after(database, self.workspace, from).await?;
        (self.entries, self.damaged) = (part.entries, part.damaged);
        Ok(from)
    }

    async fn read_mirror(&mut self, there: &[u64], from: u64) -> Result<(), Fault> {
        let lacking = |sequence: &&u64| **sequence > from && !self.entries.contains_key(*sequence);
        let wanted: Vec<u64> = there.iter().filter(lacking).copied().collect();
        for (sequence, sealed) in mirror::entries(self.workspace, &wanted).await {
            match journal::open(self.workspace, sequence, &sealed) {
                Ok(entry) => {
                    self.entries.insert(sequence, Arc::new(entry));
                    self.mirrored.insert(sequence, sealed);
                }
                Err(Broken::Newer) => return Err(Fault::Newer),
                Err(Broken::Damaged) => {}
            }
        }
        Ok(())
    }

    /// A snapshot counts for what its name says until it is needed: then it is read whole, and one that is torn counts
    /// for nothing.
    async fn decide(&mut self, mut snapshots: Vec<Snapshot>) {
        loop {
            let sequences = snapshots.iter().map(|snapshot| snapshot.sequence).collect();
            self.plan = self.evidence(sequences).plan();
            let wanted = match (self.plan.base, self.plan.verdict) {
                (Base::Snapshot(sequence), _) => snapshots.iter().position(|it| it.sequence == sequence),
                (_, Verdict::Ask) => {
                    snapshots.iter().enumerate().max_by_key(|(_, it)| it.sequence).map(|(index, _)| index)
                }
                _ => None,
            };
            let Some(index) = wanted else { return };
            let snapshot = snapshots.swap_remove(index);
            let bytes = mirror::read(self.workspace, snapshot.sequence).await.unwrap_or_default();
            if let Ok(backup) = backup::read(&String::from_utf8_lossy(&bytes)) {
                self.snapshot = Some((snapshot, backup));
                return;
            }
        }
    }

    fn evidence(&self, snapshots: BTreeSet<u64>) -> Evidence {
        let (mirror, journal) = self.entries.keys().copied().partition(|sequence| self.mirrored.contains_key(sequence));
        Evidence {
            promised: self.canary.map_or(0, |canary| canary.sequence),
            pages: self.checkpoint.pages,
            journal,
            damaged: self.damaged.clone(),
            mirror,
            snapshots,
        }
    }

    /// The tables as far as they can be had: the state that the plan begins from, then what came after it. Pages of
    /// which some are damaged are laid over what is older, so that as much as possible is there.
    pub async fn tables(&mut self) -> Tables {
        let base = self.plan.base.sequence();
        let mut from = base;
        let mut tables = Tables::default();
        if let (Base::Snapshot(_), Some((_, backup))) = (self.plan.base, &self.snapshot) {
            lay_over(&mut tables, &backup.rows).await;
        }
        match self.checkpoint.pages {
            Pages::Whole(sequence) if sequence == base => {
                tables = std::mem::take(&mut self.checkpoint.tables);
                lay_over(&mut tables, &self.checkpoint.rows).await;
                from = sequence;
            }
            Pages::Damaged(sequence) if sequence >= base => {
                self.replay(&mut tables, base, sequence).await;
                lay_over(&mut tables, &self.checkpoint.rows).await;
                from = sequence;
            }
            _ => {}
        }
        self.replay(&mut tables, from, u64::MAX).await;
        tables
    }

    /// The tables rest on the pages as they are on the disk, so the next checkpoint can keep them.
    pub fn rests_on_pages(&self) -> bool {
        self.checkpoint.rows.is_empty()
    }

    async fn replay(&self, tables: &mut Tables, after: u64, until: u64) {
        let mut pace = Pace::begin();
        for (_, entry) in self.entries.range((Bound::Excluded(after), Bound::Included(until))) {
            let (commit, _orphans) = Entry::clone(entry).replay(tables);
            for part in commit.changes.chunks(PART) {
                part.iter().for_each(|change| tables.apply(change));
                pace.step().await;
            }
        }
    }

    /// What can be undone.
    pub fn stack(&self) -> Stack {
        let mut stack = self.checkpoint.stack.clone().filter(|_| self.checkpointed() > 0).unwrap_or_default();
        let after = if stack == Stack::default() { 0 } else { self.checkpointed() };
        self.entries.range(after + 1..).for_each(|(sequence, entry)| stack.note(*sequence, entry.clone()));
        stack
    }

    /// How many changes the entries after the pages make.
    pub fn unfolded(&self) -> usize {
        self.entries.range(self.checkpointed() + 1..).map(|(_, entry)| entry.effects.len()).sum()
    }

    /// Up to where the pages go.
    pub fn checkpointed(&self) -> u64 {
        if let Pages::Whole(sequence) = self.checkpoint.pages { sequence } else { 0 }
    }

    /// Whether an entry could be read, wherever it was.
    pub fn has(&self, sequence: u64) -> bool {
        self.entries.contains_key(&sequence)
    }

    /// How many commits are in [`Self::tables`], gaps not counted.
    pub fn commits(&self) -> u64 {
        self.plan.reach + self.entries.range(self.plan.reach + 1..).count() as u64
    }

    /// How many commits only the mirror has and the tables need.
    pub fn recovered(&self) -> usize {
        self.missing().len()
    }

    fn missing(&self) -> BTreeMap<u64, Vec<u8>> {
        let needed = self.mirrored.range(self.plan.base.sequence() + 1..);
        needed.map(|(sequence, sealed)| (*sequence, sealed.clone())).collect()
    }

    /// Makes the tables what the workspace is from now on, as of the last commit that anything knows of: its number and
    /// those before it are never given again. Nothing that can not be read is overwritten.
    pub async fn settle(&mut self, tables: &Tables) -> Result<(), Fault> {
        if self.database.is_err() {
            self.database = database::create(self.workspace, None).await;
        }
        let database = self.database.as_ref().map_err(Clone::clone)?;
        let mut missing = self.missing();
        missing.retain(|sequence, _| !self.damaged.contains(sequence));
        let checkpoint = Checkpoint::fold(self.workspace, tables, self.plan.last, &self.stack());
        checkpoint::mend(database, &checkpoint, &self.checkpoint, &missing).await
    }

    /// Hands the connection over. One that nobody takes is closed.
    pub fn take_database(&mut self) -> Result<Database, Fault> {
        std::mem::replace(&mut self.database, Err(Fault::Vanished))
    }
}

impl Drop for Found {
    /// A connection that stays open would keep other tabs from erasing or upgrading the workspace.
    fn drop(&mut self) {
        if let Ok(database) = self.take_database() {
            database.close();
        }
    }
}

async fn lay_over(tables: &mut Tables, rows: &[Row]) {
    let mut pace = Pace::begin();
    // At an ordinary start there is nothing to look for.
    let is_first = tables.is_empty();
    for part in rows.chunks(PART) {
        for row in part {
            let before = if is_first { None } else { tables.row(row.table(), row.id()) };
            tables.apply(&Change { before, after: Some(row.clone()) });
        }
        pace.step().await;
    }
}
