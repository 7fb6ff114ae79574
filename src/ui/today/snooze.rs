//! Putting a task off: a few usual days, or any.

use leptos::{prelude::*, task::spawn_local};

use super::{
    days::{self, DayField, DayTyped},
    desk::Desk,
    place::Place,
};
use crate::{
    domain::{Id, Task, calendar::Date},
    engine::{Op, Verb, tasks},
    i18n::say::format,
    tr,
    ui::kit::{Dialog, DialogSize, Icon, Menu, MenuItem},
};

/// A task that waits for a day to be picked.
#[derive(Clone, Copy)]
pub struct Picking {
    task: StoredValue<Option<(Id<Task>, Place)>>,
    open: RwSignal<bool>,
    read: RwSignal<DayTyped>,
    /// Nothing is wrong before one has tried.
    tried: RwSignal<bool>,
}

impl Picking {
    pub fn new() -> Self {
        let (open, tried) = (RwSignal::new(false), RwSignal::new(false));
        Self { task: StoredValue::new(None), open, read: RwSignal::new(Ok(None)), tried }
    }

    fn start(self, task: Id<Task>) {
        self.task.set_value(Some((task, Place::among_tasks())));
        self.read.set(Ok(None));
        self.tried.set(false);
        self.open.set(true);
    }
}

#[component]
pub fn Snooze(desk: Desk, id: Id<Task>, title: Memo<String>) -> impl IntoView {
    let items = move |()| {
        let offer = |(words, date)| MenuItem::new(words, move || put_off(desk, id, date, Place::among_tasks()));
        let mut items: Vec<_> = days::later(desk.app).into_iter().map(offer).collect();
        items.push(MenuItem::line());
        items.push(MenuItem::new(tr!("today-snooze-pick"), move || desk.picking.start(id)).icon("calendar"));
        items
    };
    view! {
        <Menu label=Signal::derive(move || tr!("today-snooze-named", name = title.get())) class="btn quiet icon-only tiny"
            icon_only=true items=items>
            <Icon name="alarm-clock"/>
        </Menu>
    }
}

fn put_off(desk: Desk, id: Id<Task>, date: Date, place: Place) {
    let title = desk.app.read(|tables| tables.find(id).map(|task| task.title.clone())).unwrap_or_default();
    let op = Op::new(Verb::Snooze, title).to(format().long_date(date));
    spawn_local(async move {
        desk.act(place, op, move |tx| tasks::snooze(tx, id, date)).await;
    });
}

/// Asks for the day.
#[component]
pub fn SnoozeDialog(desk: Desk) -> impl IntoView {
    let Picking { task, open, read, tried } = desk.picking;
    let missing = move || (tried.get() && read.get() == Ok(None)).then(|| tr!("today-snooze-which-day"));
    let on_submit = move |()| match (task.get_value(), read.get_untracked()) {
        (Some((id, place)), Ok(Some(date))) => {
            open.set(false);
            put_off(desk, id, date, place);
        }
        _ => tried.set(true),
    };
    let foot = move || {
        view! {
            <button type="button" class="btn" on:click=move |_| open.set(false)>{tr!("today-cancel")}</button>
            <button type="submit" class="btn primary">{tr!("today-snooze-do")}</button>
        }
    };
    view! {
        <Dialog open title=tr!("today-snooze-title") size=DialogSize::Small on_submit=on_submit foot=foot>
            <DayField label=tr!("today-snooze-day") day=read error=Signal::derive(missing)/>
        </Dialog>
    }
}
