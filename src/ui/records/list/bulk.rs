//! What can be done to all the records that are ticked, in one step that one undo takes back.

mod change;
mod export;

use std::collections::HashSet;

use leptos::{prelude::*, task::spawn_local};

use self::change::{ChangeDialog, Changing, changeable};
use crate::{
    app::{App, Page},
    domain::{Table, id::Uuid},
    engine::{
        Op, Verb, Work,
        bulk::{Bulk, ToAll},
    },
    tr,
    ui::{
        fields::{FieldContext, label},
        kit::{Icon, Menu, MenuItem, Progress, focus},
        shell::address::heading,
    },
};

/// The records of a list that are ticked, and what goes on with them.
#[derive(Clone, Copy)]
pub struct Ticked {
    app: App,
    table: Table,
    pub ids: RwSignal<HashSet<Uuid>>,
    /// Those that are in the list, in its order: what a search hides is not changed unseen.
    chosen: Memo<Vec<Uuid>>,
    /// 0 to 1, while something goes on.
    running: RwSignal<Option<f64>>,
    stop: StoredValue<bool>,
}

impl Ticked {
    pub fn of(app: App, table: Table, rows: Memo<Vec<Uuid>>) -> Self {
        let ids = RwSignal::new(HashSet::new());
        let chosen = Memo::new(move |_| {
            ids.with(|ids: &HashSet<Uuid>| match ids.is_empty() {
                true => Vec::new(),
                false => rows.with(|rows| rows.iter().filter(|id| ids.contains(id)).copied().collect()),
            })
        });
        Self { app, table, ids, chosen, running: RwSignal::new(None), stop: StoredValue::new(false) }
    }

    fn count(self) -> usize {
        self.chosen.with(Vec::len)
    }

    fn clear(self) {
        self.ids.set(HashSet::new());
        request_animation_frame(focus::rescue);
    }

    /// Whether it may begin: one thing at a time.
    fn begin(self) -> bool {
        let is_free = self.running.with_untracked(Option::is_none);
        if is_free {
            self.stop.set_value(false);
            self.running.set(Some(0.0));
        }
        is_free
    }

    fn end(self) {
        self.running.try_set(None);
        // The bar goes with the last tick, and with it what was pressed.
        request_animation_frame(focus::rescue);
    }

    /// Tells how far it is; whether to go on.
    fn tell(self, share: f64) -> bool {
        self.running.try_set(Some(share));
        !self.stop.try_get_value().unwrap_or(true)
    }

    /// Does it to all of them. Records that are gone need no tick.
    fn run(self, verb: Verb, change: ToAll) {
        let ids = self.chosen.get_untracked();
        let name = match ids.as_slice() {
            [id] => self.app.read(|tables| tables.name(self.table, *id)).unwrap_or_default(),
            _ => heading(Page::list(self.table)),
        };
        let op = Op::new(verb, name).count(ids.len());
        if !self.begin() {
            return;
        }
        spawn_local(async move {
            let begin = || -> Box<dyn Work + '_> { Box::new(Bulk::of(self.table, &ids, &change)) };
            let done = self.app.run_long(op, &begin, &|share| self.tell(share)).await;
            if done && change == ToAll::Delete {
                self.ids.try_set(HashSet::new());
            }
            self.end();
        });
    }

    fn export(self, context: FieldContext) {
        let ids = self.chosen.get_untracked();
        if !self.begin() {
            return;
        }
        spawn_local(async move {
            export::download(self.app, self.table, &ids, context, &|share| self.tell(share)).await;
            self.end();
        });
    }
}

#[component]
pub fn BulkBar(ticked: Ticked) -> impl IntoView {
    let changing = Changing::new();
    let has_any = Memo::new(move |_| ticked.count() > 0);
    let is_long = Memo::new(move |_| ticked.running.with(|share| share.is_some_and(|share| share > 0.0)));
    let bar = move || {
        has_any.get().then(|| {
            view! {
                <section class="bulk" aria-label=tr!("bulk-bar")>
                    <p role="status"><b>{move || tr!("bulk-selected", count = ticked.count())}</b></p>
                    <Actions ticked changing/>
                    {move || is_long.get().then(|| view! { <Running ticked/> })}
                </section>
            }
        })
    };
    view! {
        {bar}
        <ChangeDialog table=ticked.table changing count=Signal::derive(move || ticked.count())
            on_change=move |change| ticked.run(Verb::Edit, change)/>
    }
}

#[component]
fn Running(ticked: Ticked) -> impl IntoView {
    view! {
        <Progress label=tr!("bulk-running") value=ticked.running/>
        <button type="button" class="btn small" on:click=move |_| ticked.stop.set_value(true)>{tr!("bulk-stop")}</button>
    }
}

#[component]
fn Actions(ticked: Ticked, changing: Changing) -> impl IntoView {
    let Ticked { app, table, .. } = ticked;
    let fields = move |()| {
        let one = |field| MenuItem::new(label(table, field), move || changing.begin(field));
        changeable(app, table).into_iter().map(one).collect::<Vec<_>>()
    };
    let context = FieldContext::here();
    view! {
        <Menu label=tr!("bulk-change") class="btn quiet small" items=fields><Icon name="pencil"/>{tr!("bulk-change")}</Menu>
        <button type="button" class="btn quiet small" on:click=move |_| ticked.export(context)><Icon name="file-down"/>{tr!("bulk-export")}</button>
        <button type="button" class="btn quiet small danger" on:click=move |_| ticked.run(Verb::Delete, ToAll::Delete)>
            <Icon name="trash-2"/>{tr!("records-delete")}
        </button>
        <button type="button" class="btn quiet icon-only small" aria-label=tr!("bulk-clear") on:click=move |_| ticked.clear()>
            <Icon name="x"/>
        </button>
    }
}
