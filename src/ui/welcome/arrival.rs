//! On the way to a workspace: what goes on, what went wrong, what was found.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    app::{App, Page, Start},
    domain::{Problem, Settings},
    engine::backup::Backup,
    store::{WorkspaceKind, workspaces},
    tr,
    ui::data::import::hand_over,
};

#[derive(Clone, Copy)]
pub struct Arrival {
    pub app: App,
    /// What goes on, in words; nothing while one may choose.
    pub work: RwSignal<Option<String>>,
    /// 0 to 1, where it is known.
    pub progress: RwSignal<Option<f64>>,
    pub problem: RwSignal<Option<Problem>>,
    /// Read whole, and not yet opened.
    pub backup: RwSignal<Option<Backup>>,
    /// How the new workspace will write dates, numbers and money.
    pub settings: RwSignal<Settings>,
}

impl Arrival {
    pub fn new(app: App) -> Self {
        let language = app.preferences.with_untracked(|it| it.language());
        // Some browsers, and some of their private windows, give no storage at all.
        let has_storage = window().indexed_db().ok().flatten().is_some();
        let problem = (!has_storage).then(|| Problem::new("problem-storage-unavailable"));
        Self {
            app,
            work: RwSignal::new(None),
            progress: RwSignal::new(None),
            problem: RwSignal::new(problem),
            backup: RwSignal::new(None),
            settings: RwSignal::new(language.settings()),
        }
    }

    pub fn is_busy(self) -> bool {
        self.work.with(Option::is_some)
    }

    /// Does something that takes a moment, unless something else goes on. The screen may be gone when it ends.
    fn begin(self, words: String, work: impl Future<Output = Result<(), Problem>> + 'static) {
        if untrack(|| self.is_busy()) {
            return;
        }
        self.work.set(Some(words));
        self.progress.set(None);
        self.problem.set(None);
        spawn_local(async move {
            let done = work.await;
            self.work.try_set(None);
            if let Err(problem) = done {
                self.problem.try_set(Some(problem));
            }
        });
    }

    /// Opens the sample business, which is made when there is none.
    pub fn open_sample(self) {
        self.begin(tr!("welcome-making-sample"), async move {
            let list = workspaces::list().await;
            if let Some(sample) = list.into_iter().find(|it| it.kind == WorkspaceKind::Sample) {
                self.app.go(Page::Today);
                self.app.enter(sample.clone()).await;
                if !self.app.has_nothing_left() {
                    return Ok(());
                }
                // Of a sample that the browser has cleared away nothing is lost but its name in the list.
                self.app.give_up(&sample).await?;
            }
            self.app.create(WorkspaceKind::Sample, Start::Sample).await
        });
    }

    pub fn start_empty(self) {
        let settings = self.settings.get_untracked();
        self.begin(tr!("welcome-making"), self.app.create(WorkspaceKind::Own, Start::Empty { settings }));
    }

    /// Looks into a file: a backup is read whole and shown before anything is made of it, a table goes to the import.
    pub fn take(self, file: web_sys::File) {
        self.begin(tr!("welcome-reading", name = file.name()), async move {
            if super::bring::is_backup(&file).await? {
                let progress = self.progress;
                let tell = move |share| {
                    progress.try_set(Some(share));
                };
                self.backup.set(Some(self.app.read_backup(&file, &tell).await?));
                return Ok(());
            }
            if !super::bring::is_table(&file) {
                return Err(Problem::new("problem-file-kind").with("name", file.name()));
            }
            let settings = self.settings.get_untracked();
            self.app.create(WorkspaceKind::Own, Start::Empty { settings }).await?;
            hand_over(file);
            self.app.go(Page::Import);
            Ok(())
        });
    }

    /// Makes a workspace of the backup that was found.
    pub fn open_backup(self) {
        let Some(backup) = self.backup.get_untracked() else { return };
        self.begin(tr!("welcome-making"), self.app.create(WorkspaceKind::Own, Start::Backup(backup)));
    }
}
