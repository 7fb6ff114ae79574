//! Snapshots: whole backups in the browser's private files, made when there is a moment; and first of all when another
//! build of the app takes a workspace over.

use leptos::{prelude::*, task::spawn_local};

use super::{
    App,
    backups::{Gathered, write},
    clock, ending, files,
};
use crate::{
    domain::id::Uuid,
    engine::Tables,
    store::{
        local,
        mirror::{self, Snapshot},
    },
};

/// So many commits or so much time make a new one worth its work.
const AFTER_COMMITS: u64 = 200;
const AFTER_MS: i64 = 86_400_000;

/// So many records are written in the blink of an eye: after a bad end, or by another build, nothing is written before
/// they are.
const QUICK: usize = 5_000;

/// Which build had the workspace open last, once there was a snapshot of what its predecessor had left.
fn build_of(workspace: Uuid) -> String {
    format!("daftar.build.{workspace}")
}

/// This build, by the name of its program.
fn build() -> Option<String> {
    files::address_of("wasm")
}

pub(super) fn forget(workspace: Uuid) {
    local::delete(&build_of(workspace));
}

fn is_taken_over(workspace: Uuid) -> bool {
    let last: Option<String> = local::get(&build_of(workspace));
    last.is_some() && last != build()
}

impl App {
    /// After a workspace was opened: whether the last page came to a bad end, and how old the newest snapshot is.
    pub(super) fn attend_snapshots(self, newest: Option<Snapshot>) {
        let Some(workspace) = self.workspace() else { return };
        self.open.update_value(|open| open.snapshot = newest.map_or(0, |newest| newest.sequence));
        let is_old = newest.is_none_or(|newest| (clock::now().millis() - newest.at) > AFTER_MS);
        spawn_local(async move {
            let turn = self.open.with_value(|open| open.turn.clone());
            // The first commit waits until this is done.
            let turn = turn.lock().await;
            let is_alone = mirror::enter(workspace.id).await;
            let ended_badly = is_alone == Some(true) && ending::bad(workspace.id);
            ending::open(workspace.id);
            let lacks_some = self.open.with_value(|open| open.snapshot) < self.last.get_untracked();
            let is_taken_over = lacks_some && is_taken_over(workspace.id);
            self.open.update_value(|open| open.keeps_pages = is_taken_over);
            if !is_taken_over {
                local::set(&build_of(workspace.id), &build());
            }
            let is_urgent = lacks_some && (ended_badly || is_taken_over);
            if is_urgent && self.read(Tables::len) <= QUICK {
                self.take_snapshot(self.gather_in_turn()).await;
            }
            drop(turn);
            self.checkpoint_when_due();
            if is_urgent || (is_old && lacks_some) {
                self.snapshot_when_idle();
            }
        });
    }

    /// After a commit.
    pub(super) fn snapshot_when_due(self) {
        if self.last.get_untracked() >= self.open.with_value(|open| open.snapshot) + AFTER_COMMITS {
            self.snapshot_when_idle();
        }
    }

    fn snapshot_when_idle(self) {
        files::when_idle(move || {
            spawn_local(async move {
                let gathered = self.gather().await;
                self.take_snapshot(gathered).await;
            });
        });
    }

    /// Of what has just been gathered.
    async fn take_snapshot(self, gathered: Gathered) {
        let last = gathered.sequence;
        let Some(workspace) = self.workspace() else { return };
        if self.open.with_value(|open| open.snapshot) >= last {
            return;
        }
        // Said before it is done: one at a time, and one that fails is tried again with the next two hundred commits.
        self.open.update_value(|open| open.snapshot = last);
        if let Ok(written) = write(gathered, &|_| {}).await {
            mirror::snapshot(workspace.id, written.sequence, &written.blob).await;
        }
        // Whatever came of it: where there is no room for a copy, work goes on all the same.
        local::set(&build_of(workspace.id), &build());
        self.open.update_value(|open| open.keeps_pages = false);
        self.checkpoint_when_due();
    }
}
