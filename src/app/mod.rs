//! *What is going on now?* The [`App`] handle: what is open, what is on the screen, and the one way to change it.
//!
//! Knows nothing of markup.

mod ahead;
pub mod backups;
mod checkpoints;
pub mod clock;
mod compute;
mod ending;
pub mod files;
mod folder;
mod locks;
pub mod notices;
pub mod preferences;
pub mod rescue;
pub mod route;
mod run;
pub mod safety;
mod session;
mod snapshots;

use std::{collections::HashMap, rc::Rc};

use leptos::prelude::*;

use crate::{
    domain::{Entity, Id, Member, Problem, Table, calendar::Date},
    engine::{Acting, Tables, tables::Find, undo::Stack},
    store::{Mended, Store, Workspace, tabs::Tabs},
};
pub use backups::Automatic;
pub use notices::{Notices, Tone};
pub use preferences::Preferences;
pub use rescue::Rescue;
pub use route::{Page, Route};
pub use run::describe;
pub use session::{Session, Start};

/// The handle that every part of the interface holds. `Copy`: closures capture it freely.
#[derive(Clone, Copy)]
pub struct App {
    pub session: RwSignal<Session, LocalStorage>,
    pub route: RwSignal<Route>,
    pub preferences: RwSignal<Preferences>,
    pub notices: Notices,
    /// Storage is in trouble: what is wrong, until it is mended. Shown as a banner.
    pub fault: RwSignal<Option<Problem>>,
    /// What had to be made up for when the workspace was opened, until it has been read.
    pub mended: RwSignal<Option<Mended>>,
    /// A commit is on its way to the disk.
    pub saving: RwSignal<bool>,
    /// The civil date where the user is; changes at midnight.
    pub today: RwSignal<Date>,
    /// Changes when words or formats do: the whole interface is then drawn anew.
    pub drawn: RwSignal<u32>,
    /// How far undo and redo reach; the names of what they would do.
    pub stack: RwSignal<Stack, LocalStorage>,
    /// The sequence number of the last commit.
    pub last: RwSignal<u64>,
    /// The automatic backup of the open workspace.
    pub automatic: RwSignal<Automatic, LocalStorage>,
    open: StoredValue<Open, LocalStorage>,
}

/// The open workspace.
#[derive(Default)]
struct Open {
    workspace: Option<Workspace>,
    store: Option<Rc<Store>>,
    tabs: Option<Tabs>,
    tables: Tables,
    triggers: HashMap<Table, ArcTrigger>,
    /// Up to which commit there is a snapshot, or one was tried.
    snapshot: u64,
    /// The pages are as another build has left them, and there is no snapshot yet: they must not be replaced.
    keeps_pages: bool,
    /// One commit at a time within this tab.
    turn: Rc<futures::lock::Mutex<()>>,
}

impl App {
    pub fn new() -> Self {
        Self {
            session: RwSignal::new_local(Session::Starting),
            route: RwSignal::new(Route::default()),
            preferences: RwSignal::new(Preferences::load()),
            notices: Notices::new(),
            fault: RwSignal::new(None),
            mended: RwSignal::new(None),
            saving: RwSignal::new(false),
            today: RwSignal::new(clock::today()),
            drawn: RwSignal::new(0),
            stack: RwSignal::new_local(Stack::default()),
            last: RwSignal::new(0),
            automatic: RwSignal::new_local(Automatic::default()),
            open: StoredValue::new_local(Open::default()),
        }
    }

    /// The handle, from any component.
    pub fn here() -> Self {
        expect_context()
    }

    /// The tables as they are now, without following what comes.
    pub fn read<R>(self, look: impl FnOnce(&Tables) -> R) -> R {
        self.open.with_value(|open| look(&open.tables))
    }

    /// The tables, followed: whoever asks is asked again when one of `tables` changes.
    pub fn watch<R>(self, tables: &[Table], look: impl FnOnce(&Tables) -> R) -> R {
        self.open.with_value(|open| {
            tables.iter().filter_map(|table| open.triggers.get(table)).for_each(ArcTrigger::track);
            look(&open.tables)
        })
    }

    /// One record, followed; `None` when it is not there (any more).
    pub fn record<T: Find>(self, id: Id<T>) -> Memo<Option<std::sync::Arc<T>>> {
        Memo::new(move |_| self.watch(&[T::TABLE], |tables| tables.find(id).cloned()))
    }

    pub fn workspace(self) -> Option<Workspace> {
        self.open.with_value(|open| open.workspace.clone())
    }

    /// Who acts, and when.
    pub fn acting(self) -> Acting {
        Acting { by: self.member(), now: clock::now(), today: clock::today() }
    }

    /// The member that the user acts as: the chosen one, else the first who has not left.
    pub fn member(self) -> Option<Id<Member>> {
        let workspace = self.open.with_value(|open| open.workspace.as_ref().map(|it| it.id))?;
        let chosen = self.preferences.with_untracked(|it| it.acting.get(&workspace).copied()).map(Id::from);
        self.read(|tables| {
            let here = chosen.filter(|id: &Id<Member>| tables.find(*id).is_some_and(|member| !member.retired));
            here.or_else(|| tables.members.iter().find(|member| !member.retired).map(|member| member.id()))
        })
    }

    /// Changes what this browser remembers, and shows it.
    pub fn prefer(self, change: impl FnOnce(&mut Preferences)) {
        self.preferences.update(change);
        self.preferences.with_untracked(|it| {
            it.save();
            it.show();
        });
    }
}

impl Default for App {
    fn default() -> Self {
        Self::new()
    }
}
