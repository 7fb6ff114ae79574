//! What happened on one day.

use leptos::prelude::*;

use super::{day_words, item::ItemLine};
use crate::{
    app::{App, clock},
    domain::{calendar::Date, id::Uuid},
    engine::timeline::{Event, Item},
    ui::records::about::About,
};

#[component]
pub fn Day(day: Date, shown: Memo<Vec<Item>>, about: About) -> impl IntoView {
    let app = App::here();
    let of_day = Memo::new(move |_| {
        shown.with(|items| items.iter().filter(|item| clock::date_of(item.at) == day).cloned().collect::<Vec<_>>())
    });
    view! {
        <section>
            <h3>{move || day_words(day, app.today.get())}</h3>
            <ol>
                <For each=move || of_day.get() key=key let:item>
                    <ItemLine item about/>
                </For>
            </ol>
        </section>
    }
}

/// An item is drawn anew when its record changes, and only then: menus of others stay open.
fn key(item: &Item) -> (Uuid, u32, i64, Uuid) {
    let none = Uuid::nil();
    let (id, rev, stage) = match &item.event {
        Event::Activity(activity) => (activity.meta.id, activity.meta.rev, none),
        Event::TaskDone(task) => (task.meta.id, task.meta.rev, none),
        Event::StageEntered(deal, stage) => {
            let (stage, rev) = stage.as_ref().map_or((none, 0), |stage| (stage.meta.id, stage.meta.rev));
            (deal.meta.id, rev, stage)
        }
        Event::Created => (none, 0, none),
    };
    (id, rev, item.at.millis(), stage)
}
