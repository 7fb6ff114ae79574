//! Backing up to a file and restoring from one; what this browser remembers of its backups.

mod automatic;
mod trial;
mod write;

use leptos::{prelude::*, task::spawn_local};
use serde::{Deserialize, Serialize};

pub use self::{
    automatic::{Automatic, State},
    trial::{Step, Stop, Trial},
    write::{Gathered, Written, write},
};
use super::{App, Tone, clock, compute::Tell, files};
use crate::{
    domain::{Problem, id::Uuid, instant::Instant},
    engine::{
        Op, Verb,
        backup::{self, Backup, Restore, rotation},
        reminder::{Standing, Urge},
        rescue,
    },
    i18n::say::say_problem,
    store::{
        WorkspaceKind,
        beside::{self, Shelf},
        local,
    },
    tr,
};

/// A backup outside the browser: when it was made, and of what.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Made {
    /// Milliseconds since the epoch.
    pub at: i64,
    /// The sequence number of the last commit in it.
    pub sequence: u64,
    /// What the file is called.
    #[serde(default)]
    pub name: String,
}

impl Made {
    pub fn instant(&self) -> Instant {
        Instant::from_millis(self.at)
    }
}

/// What localStorage remembers of a workspace's backups: losing it costs a reminder too many.
const LAST: &str = "daftar.backup";
/// The last one in the folder of the automatic backup.
const FOLDER: &str = "daftar.folder";
/// Until when there are no reminders, in milliseconds since the epoch.
const SNOOZED: &str = "daftar.snooze";

const DAY_MS: i64 = 86_400_000;

fn entry(what: &str, workspace: Uuid) -> String {
    format!("{what}.{workspace}")
}

/// `None` when this browser has never backed the workspace up.
fn last(workspace: Uuid) -> Option<Made> {
    local::get(&entry(LAST, workspace))
}

/// Forgets what is remembered of an erased workspace. The files stay where they are.
pub fn forget(workspace: Uuid) {
    [LAST, FOLDER, SNOOZED].iter().for_each(|what| local::delete(&entry(what, workspace)));
    // A handle that stays behind leads nowhere and is found by nobody.
    spawn_local(async move { drop(beside::keep(Shelf::Folders, workspace, None).await) });
}

impl App {
    /// Writes the whole workspace into a file among the user's downloads.
    pub async fn back_up(self, tell: &dyn Fn(f64)) -> Result<(), Problem> {
        let workspace = self.workspace().ok_or(Problem::new("problem-nothing-open"))?;
        let written = self.write_backup(tell).await?;
        let name = rotation::name(&workspace.name, clock::today());
        files::download_blob(&name, &written.blob)?;
        self.note_backup(LAST, workspace.id, written.sequence, name);
        Ok(())
    }

    /// [`Self::back_up`], and says so, or what stood in the way. Whether it is done.
    pub async fn back_up_and_tell(self, tell: &dyn Fn(f64)) -> bool {
        let done = self.back_up(tell).await;
        match &done {
            Ok(()) => self.notices.say(tr!("backup-done")),
            Err(problem) => self.notices.show(say_problem(problem), Tone::Danger, false),
        }
        done.is_ok()
    }

    fn note_backup(self, what: &str, workspace: Uuid, sequence: u64, name: String) {
        local::set(&entry(what, workspace), &Made { at: clock::now().millis(), sequence, name });
        self.last.notify();
    }

    /// Reads and checks a whole backup, or what can be read of a rescue file; nothing is changed.
    pub async fn read_backup(self, file: &web_sys::File, tell: &dyn Fn(f64)) -> Result<Backup, Problem> {
        backup::check_size(file.size() as usize)?;
        let mut reader = Reader::default();
        let mut take = |piece: &[u8], share| {
            tell(share);
            reader.piece(piece)
        };
        files::read_through(file, &file.name(), &mut take).await?;
        reader.finish()
    }

    /// Makes the open workspace what the backup says; one undo takes it back.
    pub async fn restore(self, backup: &Backup, name: String, tell: &Tell<'_>) -> bool {
        let op = Op::new(Verb::Restore, name).count(backup.rows.len());
        self.run_long(op, &|| Box::new(Restore::of(backup)), tell).await
    }

    /// How many commits the last backup lacks, and when it was made; followed.
    pub fn backup_age(self) -> (Option<Instant>, u64) {
        let Standing { last, lacking, .. } = self.standing();
        (last, lacking)
    }

    fn standing(self) -> Standing {
        let last = self.workspace().and_then(|workspace| last(workspace.id));
        Standing::of(self.last.get(), last.map(|last| (last.sequence, last.instant())))
    }

    /// How pressing a backup is; followed. The sample needs none. One that is made by itself need not be asked for,
    /// unless for some reason it never comes to be.
    pub fn backup_urge(self) -> Urge {
        self.today.track();
        let urge = self.standing().urge(clock::now());
        let is_seen_to = self.automatic.with(Automatic::is_at_work) && urge == Urge::Due;
        if self.is_sample() || is_seen_to { Urge::None } else { urge }
    }

    /// Nobody's data: no backups, no reminders.
    pub fn is_sample(self) -> bool {
        self.workspace().is_some_and(|workspace| workspace.kind == WorkspaceKind::Sample)
    }

    /// Whether the user wanted to hear nothing of backups for now; followed.
    pub fn is_snoozed(self) -> bool {
        self.last.track();
        let until = |workspace: Uuid| local::get::<i64>(&entry(SNOOZED, workspace));
        let until = self.workspace().and_then(|workspace| until(workspace.id));
        until.is_some_and(|until| clock::now().millis() < until)
    }

    /// No reminders for so many days.
    pub fn snooze_reminders(self, days: i64) {
        let Some(workspace) = self.workspace() else { return };
        local::set(&entry(SNOOZED, workspace.id), &(clock::now().millis() + days * DAY_MS));
        self.last.notify();
    }
}

/// A file from which a workspace can be restored: which kind it is, its beginning tells.
#[derive(Default)]
enum Reader {
    #[default]
    Unread,
    Backup(backup::Reader),
    Rescue(rescue::Reader),
}

impl Reader {
    fn piece(&mut self, bytes: &[u8]) -> Result<(), Problem> {
        if matches!(self, Self::Unread) {
            *self = match rescue::is_rescue(bytes) {
                true => Self::Rescue(rescue::Reader::default()),
                false => Self::Backup(backup::Reader::default()),
            };
        }
        match self {
            Self::Unread => Ok(()),
            Self::Backup(reader) => reader.piece(bytes),
            Self::Rescue(reader) => reader.piece(bytes),
        }
    }

    fn finish(self) -> Result<Backup, Problem> {
        match self {
            Self::Unread => Err(Problem::new("problem-backup-empty")),
            Self::Backup(reader) => reader.finish(),
            Self::Rescue(reader) => reader.finish(),
        }
    }
}
