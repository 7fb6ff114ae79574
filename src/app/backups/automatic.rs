//! The automatic backup: after changes, when there is a moment, into a folder that the user chose once.
//!
//! Only the tab that holds the lock writes. What was written is read back before anything older goes.

use std::time::Duration;

use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::JsCast;

use super::{FOLDER, LAST, Made, entry};
use crate::{
    app::{
        App, clock, files,
        folder::{self, Folder},
        locks::{Lock, lock},
    },
    domain::{Problem, calendar::Date, id::Uuid},
    engine::backup::{Check, rotation},
    store::{
        Workspace,
        beside::{self, Shelf},
        local,
    },
};

/// Not in the midst of work.
const QUIET: Duration = Duration::from_secs(10);
const HOUR_MS: i64 = 3_600_000;

#[derive(Clone, Default, PartialEq)]
pub struct Automatic {
    pub folder: Option<Folder>,
    pub state: State,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub enum State {
    /// The browser lends no folders.
    Unavailable,
    /// No folder is chosen.
    #[default]
    Off,
    Waiting,
    /// The share done.
    Writing(f64),
    /// The browser wants its user to allow it again.
    Paused,
    Failed(Problem),
}

impl Automatic {
    /// It is made by itself, as far as is known.
    pub fn is_at_work(&self) -> bool {
        matches!(self.state, State::Waiting | State::Writing(_))
    }

    pub fn is_in_trouble(&self) -> bool {
        matches!(self.state, State::Paused | State::Failed(_))
    }

    pub fn folder_name(&self) -> String {
        self.folder.as_ref().map(Folder::name).unwrap_or_default()
    }
}

/// The last one in the folder.
fn made(workspace: Uuid) -> Option<Made> {
    local::get(&entry(FOLDER, workspace))
}

impl App {
    /// Finds the workspace's folder again and follows its changes, for as long as the caller is on the page.
    pub fn attend_backups(self) {
        let state = if folder::is_available() { State::Off } else { State::Unavailable };
        let has_folders = state == State::Off;
        self.automatic.set(Automatic { folder: None, state });
        if self.is_sample() || !has_folders {
            return;
        }
        let look = move || spawn_local(async move { self.find_folder().await });
        look();
        // Permission may have been given or taken, or the folder chosen, in another tab.
        let returned = window_event_listener_untyped("visibilitychange", move |_| {
            if !document().hidden() {
                look();
            }
        });
        // Another tab made a backup.
        let heard = window_event_listener_untyped("storage", move |_| self.last.notify());
        let timer = StoredValue::new(None::<TimeoutHandle>);
        let stop = move || {
            if let Some(timer) = timer.get_value() {
                timer.clear();
            }
        };
        Effect::new(move |_| {
            stop();
            let wait = self.automatic.with(Automatic::is_at_work).then(|| self.next_backup()).flatten();
            let keep_up = move || spawn_local(async move { self.keep_up().await });
            timer.set_value(wait.and_then(|wait| set_timeout_with_handle(keep_up, wait.max(QUIET)).ok()));
        });
        on_cleanup(move || {
            stop();
            returned.remove();
            heard.remove();
        });
    }

    /// What is known of the last backup in the folder; followed.
    pub fn in_folder(self) -> Option<Made> {
        self.last.track();
        self.workspace().and_then(|workspace| made(workspace.id))
    }

    /// How long until the folder wants a backup; `None` while it has everything. Followed.
    fn next_backup(self) -> Option<Duration> {
        let sequence = self.last.get();
        let Some(made) = self.workspace().and_then(|workspace| made(workspace.id)) else {
            return Some(Duration::ZERO);
        };
        // One from the future was dated by a clock that was wrong.
        let since = clock::now().millis() - made.at;
        let left = if since < 0 { 0 } else { HOUR_MS - since };
        // One of more commits than there are is of some that were lost.
        (sequence != made.sequence).then(|| Duration::from_millis(left.max(0).unsigned_abs()))
    }

    async fn find_folder(self) {
        let Some(workspace) = self.workspace() else { return };
        if self.automatic.with_untracked(|it| matches!(it.state, State::Writing(_))) {
            return;
        }
        // A database that does not open is as good as no folder: the reminders take over.
        let found = beside::find(Shelf::Folders, workspace.id).await.ok().flatten().and_then(Folder::of_handle);
        let state = match &found {
            None => State::Off,
            Some(folder) if folder.is_allowed().await => State::Waiting,
            Some(_) => State::Paused,
        };
        self.automatic.maybe_update(|it| {
            // What failed stays said until it goes well.
            let stays = match it.state {
                State::Writing(_) => true,
                State::Failed(_) => state == State::Waiting,
                _ => false,
            };
            if !stays {
                *it = Automatic { folder: found, state };
            }
            !stays
        });
    }

    /// Lets the user choose the folder, and makes the first backup there. Only from a click.
    pub async fn choose_folder(self) -> Result<(), Problem> {
        let workspace = self.workspace().ok_or(Problem::new("problem-nothing-open"))?;
        let Some(folder) = folder::pick().await? else { return Ok(()) };
        beside::keep(Shelf::Folders, workspace.id, Some(folder.handle())).await.map_err(|fault| fault.problem())?;
        local::delete(&entry(FOLDER, workspace.id));
        self.automatic.set(Automatic { folder: Some(folder), state: State::Waiting });
        self.back_up_to_folder().await;
        Ok(())
    }

    /// Forgets the folder. What is in it stays there.
    pub async fn stop_automatic(self) -> Result<(), Problem> {
        let workspace = self.workspace().ok_or(Problem::new("problem-nothing-open"))?;
        beside::keep(Shelf::Folders, workspace.id, None).await.map_err(|fault| fault.problem())?;
        local::delete(&entry(FOLDER, workspace.id));
        self.automatic.set(Automatic::default());
        Ok(())
    }

    /// Asks for permission again where it lapsed, and backs up. Only from a click.
    pub async fn resume_automatic(self) {
        let (Some(workspace), Some(folder)) = (self.workspace(), self.automatic.with_untracked(|it| it.folder.clone()))
        else {
            return;
        };
        if folder.ask().await {
            self.back_up_to_folder().await;
        } else {
            self.become_state(workspace.id, State::Paused);
        }
    }

    /// Does what is due, unless another tab is at it.
    async fn keep_up(self) {
        if let Some(_lock) = self.lock().await
            && untrack(|| self.next_backup()).is_some_and(|wait| wait <= QUIET)
        {
            self.write_to_folder().await;
        }
    }

    /// Backs up to the folder at once, unless another tab is at it.
    pub async fn back_up_to_folder(self) {
        if let Some(_lock) = self.lock().await {
            self.write_to_folder().await;
        }
    }

    async fn lock(self) -> Option<Lock> {
        lock(&entry("daftar.automatic", self.workspace()?.id)).await
    }

    async fn write_to_folder(self) {
        let (Some(workspace), Some(folder)) = (self.workspace(), self.automatic.with_untracked(|it| it.folder.clone()))
        else {
            return;
        };
        let is_allowed = folder.is_allowed().await;
        if !is_allowed || !self.is_in(workspace.id) {
            return self.become_state(workspace.id, State::Paused);
        }
        self.become_state(workspace.id, State::Writing(0.0));
        let tell = move |share| self.become_state(workspace.id, State::Writing(share));
        let state = match self.try_to_write(&workspace, &folder, &tell).await {
            Ok(()) => State::Waiting,
            Err(problem) if problem.key == "problem-folder-permission" => State::Paused,
            Err(problem) => State::Failed(problem),
        };
        self.become_state(workspace.id, state);
    }

    /// Unless meanwhile the user went to another workspace, or wants no folder any more.
    fn become_state(self, workspace: Uuid, state: State) {
        if self.is_in(workspace) && self.automatic.with_untracked(|it| it.folder.is_some()) {
            self.automatic.update(|it| it.state = state);
        }
    }

    fn is_in(self, workspace: Uuid) -> bool {
        self.workspace().is_some_and(|it| it.id == workspace)
    }

    async fn try_to_write(self, workspace: &Workspace, folder: &Folder, tell: &dyn Fn(f64)) -> Result<(), Problem> {
        let today = clock::today();
        let written = self.write_backup(tell).await?;
        let name = rotation::marked_name(&workspace.name, workspace.id, today);
        folder.write(&name, &written.blob).await?;
        let is_the_same = read_back(folder, &name).await?.as_ref() == Some(&written.sha256);
        if !is_the_same {
            return Err(Problem::new("problem-folder-verify").with("folder", folder.name()).with("name", name));
        }
        self.note_backup(LAST, workspace.id, written.sequence, name.clone());
        self.note_backup(FOLDER, workspace.id, written.sequence, name);
        rotate(folder, workspace.id, today).await
    }
}

/// The hash of the file that is in the folder now; `None` if it is not whole.
async fn read_back(folder: &Folder, name: &str) -> Result<Option<String>, Problem> {
    let Some(file) = folder.file(name).await? else { return Ok(None) };
    let mut check = Check::default();
    let mut take = |piece: &[u8], _| {
        check.piece(piece);
        Ok(())
    };
    files::read_through(file.unchecked_ref(), name, &mut take).await?;
    Ok(check.finish())
}

/// Removes the backups that have had their time.
async fn rotate(folder: &Folder, workspace: Uuid, today: Date) -> Result<(), Problem> {
    let names = folder.names().await?;
    let dated = || names.iter().filter_map(|name| Some((rotation::day(name, workspace)?, name)));
    let superseded = rotation::superseded(&dated().map(|(day, _)| day).collect(), today);
    for (_, name) in dated().filter(|(day, _)| superseded.contains(day)) {
        folder.remove(name).await?;
    }
    Ok(())
}
