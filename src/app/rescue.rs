//! A workspace of which something is missing, and the ways on.

use leptos::prelude::*;

use super::{App, Session, Start};
use crate::{
    domain::Problem,
    engine::backup::{self, Backup},
    store::{self, Loss, Remedy, Workspace},
};

#[derive(Clone, Debug, PartialEq)]
pub struct Rescue {
    pub workspace: Workspace,
    pub loss: Loss,
}

impl Rescue {
    /// The records of the newest snapshot, where there is one.
    pub fn snapshot(&self) -> Option<&Backup> {
        self.loss.snapshot.as_ref().map(|(_, backup)| backup)
    }

    /// There is nothing to go on with.
    pub fn is_empty(&self) -> bool {
        self.loss.readable.is_empty() && self.loss.snapshot.is_none()
    }
}

impl App {
    /// Goes on with what is left. What could not be read stays aside.
    pub async fn remedy(self, rescue: &Rescue, remedy: Remedy) -> Result<(), Problem> {
        let Rescue { workspace, loss } = rescue;
        if loss.sealed_off.is_some() {
            // Its place is taken by a database that does not open, and that may yet open some day.
            let rows = match (remedy, rescue.snapshot()) {
                (Remedy::Snapshot, Some(backup)) => backup.rows.clone(),
                _ => backup::rows(&loss.readable).collect(),
            };
            return self.create(workspace.kind, Start::Backup(Backup { rows, ..Backup::default() })).await;
        }
        store::settle(workspace.id, loss, remedy).await.map_err(|fault| fault.problem())?;
        self.enter(workspace.clone()).await;
        Ok(())
    }

    /// Whether what is on the screen instead of a workspace is that nothing is left of it.
    pub fn has_nothing_left(self) -> bool {
        self.session.with_untracked(|session| matches!(session, Session::Rescue(rescue) if rescue.is_empty()))
    }

    /// Gives up a workspace of which nothing is left.
    pub async fn give_up(self, workspace: &Workspace) -> Result<(), Problem> {
        store::erase(workspace.id).await.map_err(|fault| fault.problem())?;
        self.forget(workspace.id);
        Ok(())
    }
}
