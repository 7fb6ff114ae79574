//! What is new: the choice of what to make, one key away from every page, and the dialog that makes it.

use leptos::{ev::KeyboardEvent, prelude::*};

use super::keys::letter;
use crate::{
    app::{App, Page},
    domain::{Id, Table},
    tr,
    ui::{
        kit::{Dialog, DialogSize, Icon},
        records::{
            About, context,
            create::{CreateDialog, NewRecord},
            kind_name,
        },
    },
};

/// What is being made, for all who offer to make something.
#[derive(Clone, Copy)]
pub struct Creating {
    /// The choice between kinds is open.
    pub open_menu: RwSignal<bool>,
    /// The form for one kind is open.
    pub new: RwSignal<Option<NewRecord>>,
}

impl Creating {
    pub fn here() -> Self {
        expect_context()
    }

    /// Opens the form for a record of the table.
    pub fn open(self, table: Table) {
        self.new.set(Some(NewRecord::of(table)));
    }
}

/// For everything below; with it, what forms and fields ask of the workspace.
pub fn provide() -> Creating {
    context::provide(App::here());
    let creating = Creating { open_menu: RwSignal::new(false), new: RwSignal::new(None) };
    provide_context(creating);
    creating
}

/// What can be made, and the key that chooses it.
const KINDS: [(Table, &str, &str); 4] = [
    (Table::Contact, "user-plus", "C"),
    (Table::Company, "building-2", "O"),
    (Table::Deal, "handshake", "D"),
    (Table::Task, "list-checks", "T"),
];

#[component]
pub fn Create() -> impl IntoView {
    let app = App::here();
    let Creating { open_menu, new } = Creating::here();
    let choose = move |table: Table| {
        open_menu.set(false);
        new.set(Some(beginning(app, table)));
    };
    let on_keydown = move |event: KeyboardEvent| {
        let off = app.preferences.with_untracked(|it| it.no_single_keys);
        let chord = event.ctrl_key() || event.meta_key() || event.alt_key();
        let key = letter(&event).to_uppercase();
        if let Some((table, ..)) = KINDS.iter().find(|(_, _, of_kind)| *of_kind == key).filter(|_| !off && !chord) {
            event.prevent_default();
            choose(*table);
        }
    };
    let kind = move |(table, icon, key): (Table, &'static str, &'static str)| {
        view! {
            <button type="button" on:click=move |_| choose(table)>
                <Icon name=icon/><span>{kind_name(table)}</span>
                <kbd class="kbd count" aria-hidden="true">{key}</kbd>
            </button>
        }
    };
    view! {
        <Dialog open=open_menu title=tr!("create-new") size=DialogSize::Sheet>
            <div class="nav" on:keydown=on_keydown>{KINDS.map(kind)}</div>
        </Dialog>
        <CreateDialog open=new/>
    }
}

/// On a record's page, what is new belongs to that record.
fn beginning(app: App, table: Table) -> NewRecord {
    let page = app.route.with_untracked(|route| route.page);
    match (table, page) {
        (Table::Contact, Page::Record(Table::Company, id)) => NewRecord::Contact { company: Some(Id::from(id)) },
        (Table::Deal, Page::Record(of @ (Table::Company | Table::Contact), id)) => {
            NewRecord::deal_with(app, About::new(of, id))
        }
        (Table::Task, Page::Record(of, id)) => NewRecord::Task { about: Some(About::new(of, id)) },
        (table, _) => NewRecord::of(table),
    }
}
