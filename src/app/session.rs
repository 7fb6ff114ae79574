//! Starting, opening, making and leaving workspaces.

use std::{cell::Cell, rc::Rc};

use leptos::{prelude::*, task::spawn_local};

use super::{App, Page, Preferences, Rescue, Route, clock, compute::compute_first, ending};
use crate::{
    domain::{Id, Member, Problem, Settings, Table, id::Uuid, stage::StageKind},
    engine::{
        Acting, Op, Tables, Tx, Verb, Work,
        backup::{Backup, Restore},
        sample::{self, SampleLanguage},
        setup::{self, NewStage},
        work::Short,
    },
    i18n::{Catalogue, Language, format::Format, say},
    store::{self, Fault, Store, Trouble, Workspace, WorkspaceKind, mirror, tabs::Tabs, workspaces},
};

/// What is on the screen as a whole.
#[derive(Clone, Debug, PartialEq)]
pub enum Session {
    Starting,
    /// No workspace yet: the three doors.
    Welcome,
    Open,
    /// A workspace is there but does not open. Never a first-run screen: that would look as if the data were gone.
    Failed(Problem),
    /// A workspace is there, but not all of it: its owner decides what to go on with.
    Rescue(Rc<Rescue>),
}

/// What a new workspace starts from.
pub enum Start {
    Empty { settings: Settings },
    Sample,
    Backup(Backup),
}

impl App {
    /// Words first, then the workspace that was open last.
    pub async fn start(self) {
        if let Some(address) = super::files::address_of("mirror") {
            mirror::start(&address);
        }
        // While the words are on their way.
        spawn_local(store::before_the_first_write());
        match words_of(self.preferences.with_untracked(Preferences::language)).await {
            Ok(words) => self.speak(words),
            Err(problem) => return self.session.set(Session::Failed(problem)),
        }
        store::finish_erasing().await;
        let list = workspaces::list().await;
        let chosen = self.preferences.with_untracked(|it| it.workspace);
        let workspace = list.iter().find(|it| Some(it.id) == chosen).or(list.first());
        match workspace {
            Some(workspace) => self.enter(workspace.clone()).await,
            None => self.session.set(Session::Welcome),
        }
    }

    /// Speaks another language from now on. Until its words are there nothing has changed, here or for the next start:
    /// they may not come, or be cut off by a reload.
    pub async fn change_language(self, language: Language) -> Result<(), Problem> {
        let words = words_of(language).await?;
        self.prefer(|it| it.language = Some(language.as_str().to_owned()));
        self.speak(words);
        Ok(())
    }

    /// Draws everything with these words.
    fn speak(self, words: Catalogue) {
        say::speak(words);
        self.apply_settings();
    }

    /// Takes up what the settings say of dates, numbers and money, and draws everything anew.
    pub(super) fn apply_settings(self) {
        let language = self.preferences.with_untracked(Preferences::language);
        let is_open = self.session.with_untracked(|session| *session == Session::Open);
        let settings = if is_open { (*self.read(Tables::settings)).clone() } else { language.settings() };
        say::write_with(Format::new(language, settings));
        self.drawn.update(|drawn| *drawn += 1);
    }

    /// Opens a workspace and shows it.
    pub async fn enter(self, workspace: Workspace) {
        self.session.set(Session::Starting);
        self.leave();
        match Store::open(workspace.id).await {
            Ok(opened) => self.show(workspace, opened),
            Err(Trouble::Fault(fault)) => {
                self.session.set(Session::Failed(fault.at_start().with("name", &workspace.name)));
            }
            Err(Trouble::Loss(loss)) => self.session.set(Session::Rescue(Rc::new(Rescue { workspace, loss: *loss }))),
        }
    }

    fn show(self, mut workspace: Workspace, opened: store::Opened) {
        let settings = opened.tables.settings();
        if !settings.business.is_empty() {
            workspace.name.clone_from(&settings.business);
        }
        workspace.opened = clock::now().millis();
        workspaces::remember(workspace.clone());
        self.prefer(|it| it.workspace = Some(workspace.id));

        let store = opened.store;
        let tabs = Tabs::listen(workspace.id, move || self.hear_news());
        self.last.set(store.last());
        self.stack.set(opened.stack);
        self.mended.set(opened.mended);
        self.fault.set((!opened.unreadable.is_empty()).then(|| {
            let places: Vec<_> = opened.unreadable.iter().map(u64::to_string).collect();
            Problem::new("problem-entries-unreadable").with("count", places.len()).with("places", places.join(", "))
        }));
        self.open.update_value(|open| {
            open.tables = opened.tables;
            open.store = Some(store.clone());
            open.tabs = tabs;
            open.workspace = Some(workspace);
            open.triggers = Table::ALL.iter().map(|table| (*table, ArcTrigger::new())).collect();
        });
        self.session.set(Session::Open);
        self.apply_settings();
        self.stand_by(store.clone());
        self.read_ahead(store);
        self.attend_snapshots(opened.snapshot);
    }

    /// Another tab wrote something.
    fn hear_news(self) {
        let Some(store) = self.open.with_value(|open| open.store.clone()) else { return };
        spawn_local(async move {
            let turn = self.open.with_value(|open| open.turn.clone());
            let _turn = turn.lock().await;
            // A fault is shown as a banner by whoever met it.
            let _ = self.catch_up(&store).await;
        });
    }

    /// Waits for the database to be taken away, and says so: from then on nothing can be saved.
    fn stand_by(self, store: Rc<Store>) {
        spawn_local(async move {
            let fault = store.until_lost().await;
            if self.is_open(&store) && fault != Fault::Taken {
                self.fault.set(Some(fault.problem()));
            }
        });
    }

    /// Is this still the store of the open workspace?
    pub(super) fn is_open(self, store: &Rc<Store>) -> bool {
        self.open.with_value(|open| open.store.as_ref().is_some_and(|it| Rc::ptr_eq(it, store)))
    }

    fn leave(self) {
        self.open.update_value(|open| {
            if let Some(store) = open.store.take() {
                store.close();
                mirror::leave();
                ending::good(store.workspace());
            }
            open.tabs = None;
            open.workspace = None;
            open.tables = Tables::default();
        });
    }

    /// Makes a workspace and opens it. On an error there is none.
    pub async fn create(self, kind: WorkspaceKind, start: Start) -> Result<(), Problem> {
        let language = self.preferences.with_untracked(Preferences::language);
        let now = clock::now();
        let acting = Acting { by: None, now, today: clock::today() };
        let (verb, name) = match &start {
            Start::Empty { settings } => (Verb::Setup, settings.business.clone()),
            Start::Sample => (Verb::Setup, say("sample-business")),
            Start::Backup(backup) => (Verb::Setup, backup.business().to_owned()),
        };
        let member = Cell::new(None);
        let furnish = |tx: &mut Tx, settings: &Settings| member.set(Some(furnish(tx, settings.clone())));
        let begin = |tx: &mut Tx| match &start {
            Start::Empty { settings } => {
                furnish(tx, settings);
                Ok(())
            }
            Start::Sample => {
                let settings = Settings { business: name.clone(), ..language.settings() };
                furnish(tx, &settings);
                sample::fill(tx, sample_language(language), &settings)
            }
            Start::Backup(_) => Ok(()),
        };
        let mut work: Box<dyn Work> = match &start {
            Start::Backup(backup) => Box::new(Restore::of(backup)),
            _ => Box::new(Short(&begin)),
        };
        let entry = compute_first(acting, Op::new(verb, &name), &mut *work).await?;
        drop(work);
        let id = Uuid::now_v7();
        Store::create(id, &entry).await.map_err(|fault| fault.problem())?;
        let workspace = Workspace { id, kind, name, opened: now.millis() };
        workspaces::remember(workspace.clone());
        if let Some(member) = member.get() {
            self.prefer(|it| {
                it.acting.insert(id, member.uuid());
            });
        }
        self.go(Page::Today);
        self.enter(workspace).await;
        Ok(())
    }

    /// Erases the open workspace for good, and opens another or the first-run screen.
    pub async fn erase(self) -> Result<(), Problem> {
        let Some(workspace) = self.workspace() else { return Ok(()) };
        self.leave();
        store::erase(workspace.id).await.map_err(|fault| fault.problem())?;
        self.forget(workspace.id);
        self.go(Page::Today);
        self.start().await;
        Ok(())
    }

    /// Forgets what this browser remembers of a workspace that is gone.
    pub(super) fn forget(self, workspace: Uuid) {
        super::backups::forget(workspace);
        super::snapshots::forget(workspace);
        self.prefer(|it| {
            it.workspace = it.workspace.filter(|it| *it != workspace);
            it.acting.remove(&workspace);
        });
    }

    /// Goes to a page.
    pub fn go(self, page: Page) {
        self.follow(&Route { page, ..Route::default() });
    }

    /// Goes to an address; the browser's Back leads back here.
    pub fn follow(self, route: &Route) {
        if let Some(window) = web_sys::window() {
            let _ = window.location().set_hash(&route.hash());
        }
    }

    /// Changes a part of the address that filters or sorts, without a step in the browser's history.
    pub fn set_query(self, key: &str, value: Option<String>) {
        let mut route = self.route.get_untracked();
        match value.filter(|value| !value.is_empty()) {
            Some(value) => route.query.insert(key.to_owned(), value),
            None => route.query.remove(key),
        };
        if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
            let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&route.hash()));
        }
        self.route.set(route);
    }

    /// A part of the address that filters or sorts, followed.
    pub fn query(self, key: &'static str) -> Memo<String> {
        Memo::new(move |_| self.route.with(|route| route.query.get(key).cloned().unwrap_or_default()))
    }
}

/// Settings, the first member and the first pipeline, in the user's words.
fn furnish(tx: &mut Tx, settings: Settings) -> Id<Member> {
    let stage = |key: &str, kind, probability, rot_days| NewStage { name: say(key), kind, probability, rot_days };
    let stages = vec![
        stage("stage-new", StageKind::Open, 10, Some(7)),
        stage("stage-contacted", StageKind::Open, 30, Some(7)),
        stage("stage-proposal", StageKind::Open, 60, Some(14)),
        stage("stage-negotiation", StageKind::Open, 80, Some(14)),
        stage("stage-won", StageKind::Won, 100, None),
        stage("stage-lost", StageKind::Lost, 0, None),
    ];
    setup::workspace(tx, settings, &say("first-member"), &say("first-pipeline"), stages)
}

fn sample_language(language: Language) -> SampleLanguage {
    match language {
        Language::English => SampleLanguage::English,
        Language::Persian => SampleLanguage::Persian,
        Language::Bulgarian => SampleLanguage::Bulgarian,
    }
}

async fn words_of(language: Language) -> Result<Catalogue, Problem> {
    // Words can not say that there are no words; the page's own text does.
    let address = format!("locales/{}.ftl", language.as_str());
    let source = super::files::fetch_text(&address).await.map_err(|_| Problem::new("problem-words"))?;
    Catalogue::read(language, source).map_err(|_| Problem::new("problem-words"))
}
