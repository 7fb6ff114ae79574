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
fn key(item: &Item) -> (Uuid, u32, i64) {
    let (id, rev) = match &item.event {
        Event::Activity(activity) => (activity.meta.id, activity.meta.rev),
        Event::TaskDone(task) => (task.meta.id, task.meta.rev),
        Event::StageEntered(deal, stage) => (deal.meta.id, stage.as_ref().map_or(0, |stage| stage.meta.rev)),
        Event::Created => (Uuid::nil(), 0),
    };
    (id, rev, item.at.millis())
}
