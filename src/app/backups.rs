//! Backing up to a file and restoring from one.

use gloo_storage::{LocalStorage, Storage};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::{App, clock, files};
use crate::{
    domain::{Problem, id::Uuid, instant::Instant},
    engine::{
        Op, Verb,
        backup::{self, Backup},
        rescue,
    },
};

/// When the last backup was made, and of what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LastBackup {
    /// Milliseconds since the epoch.
    pub at: i64,
    /// The sequence number of the last commit in it.
    pub sequence: u64,
}

/// A backup in the browser's keeping.
pub struct Written {
    pub blob: web_sys::Blob,
    /// The last commit in it.
    pub sequence: u64,
}

/// So many records are written or read before the browser gets a turn.
const SLICE: usize = 2_000;

fn entry(workspace: Uuid) -> String {
    format!("daftar.backup.{workspace}")
}

/// `None` when this browser has never backed the workspace up.
pub fn last(workspace: Uuid) -> Option<LastBackup> {
    LocalStorage::get(entry(workspace)).ok()
}

pub fn forget(workspace: Uuid) {
    LocalStorage::delete(entry(workspace));
}

impl App {
    /// The open workspace as it is at this moment, whatever changes while it is written. `progress` is told the share
    /// done, 0 to 1.
    pub async fn write_backup(self, progress: &dyn Fn(f64)) -> Result<Written, Problem> {
        let sequence = self.last.get_untracked();
        let rows: Vec<_> = self.read(|tables| backup::rows(tables).collect());
        let mut writer = backup::Writer::default();
        let mut parts = vec![String::new()];
        for (index, slice) in rows.chunks(SLICE).enumerate() {
            parts.push(slice.iter().map(|row| writer.line(row)).collect());
            progress((index * SLICE) as f64 / rows.len() as f64);
            files::breathe().await;
        }
        parts[0] = writer.header();
        progress(1.0);
        Ok(Written { blob: files::blob("application/x-ndjson", &parts)?, sequence })
    }

    /// Writes the whole workspace into a file.
    pub async fn back_up(self, progress: impl Fn(f64)) -> Result<(), Problem> {
        let workspace = self.workspace().ok_or(Problem::new("problem-nothing-open"))?;
        let Written { blob, sequence } = self.write_backup(&progress).await?;
        let name = format!("daftar-{}-{}.jsonl", file_name(&workspace.name), clock::today().format("%Y-%m-%d"));
        files::download_blob(&name, &blob)?;
        let done = LastBackup { at: clock::now().millis(), sequence };
        let _ = LocalStorage::set(entry(workspace.id), done);
        self.last.notify();
        Ok(())
    }

    /// Reads and checks a whole backup, or what can be read of a rescue file; nothing is changed.
    pub async fn read_backup(self, file: &web_sys::File, progress: impl Fn(f64)) -> Result<Backup, Problem> {
        backup::check_size(file.size() as usize)?;
        let bytes = files::bytes(file).await?;
        let text = String::from_utf8(bytes).map_err(|_| Problem::new("problem-backup-foreign"))?;
        let mut reader = Reader::of(&text);
        let mut read = 0;
        for (index, line) in text.split_inclusive('\n').enumerate() {
            reader.line(line)?;
            read += line.len();
            if index % SLICE == SLICE - 1 {
                progress(read as f64 / text.len() as f64);
                files::breathe().await;
            }
        }
        reader.finish()
    }

    /// Makes the open workspace what the backup says; one undo takes it back.
    pub async fn restore(self, backup: Backup, name: String) -> bool {
        let op = Op::new(Verb::Restore, name).count(backup.rows.len());
        self.run_and_tell(op, move |tx| {
            backup::restore(tx, backup.clone());
            Ok(())
        })
        .await
        .is_some()
    }

    /// How many commits the last backup lacks, and when it was made; followed.
    pub fn backup_age(self) -> (Option<Instant>, u64) {
        let sequence = self.last.get();
        let last = self.workspace().and_then(|workspace| last(workspace.id));
        let lacking = sequence.saturating_sub(last.map_or(0, |last| last.sequence));
        (last.map(|last| Instant::from_millis(last.at)), lacking)
    }
}

/// A file from which a workspace can be restored.
enum Reader {
    Backup(backup::Reader),
    Rescue(rescue::Reader),
}

impl Reader {
    fn of(text: &str) -> Self {
        if rescue::is_rescue(text) {
            Self::Rescue(rescue::Reader::default())
        } else {
            Self::Backup(backup::Reader::default())
        }
    }

    fn line(&mut self, line: &str) -> Result<(), Problem> {
        match self {
            Self::Backup(reader) => reader.line(line),
            Self::Rescue(reader) => reader.line(line),
        }
    }

    fn finish(self) -> Result<Backup, Problem> {
        match self {
            Self::Backup(reader) => reader.finish(),
            Self::Rescue(reader) => reader.finish(),
        }
    }
}

/// The name with what file systems dislike left out.
fn file_name(name: &str) -> String {
    let kept: String = name.chars().map(|it| if it.is_alphanumeric() { it } else { '-' }).collect();
    let kept = kept.trim_matches('-');
    if kept.is_empty() { "workspace".to_owned() } else { kept.to_lowercase() }
}
