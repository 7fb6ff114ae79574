//! A column and its cards.

use std::time::Duration;

use leptos::{html, prelude::*};

use super::{BoardColumn, carry::Carry};
use crate::{domain::id::Uuid, i18n::say::format, ui::kit::fresh_id};

/// What columns and cards share.
#[derive(Clone, Copy)]
pub struct Shared {
    pub carry: Carry,
    pub card: Callback<Uuid, AnyView>,
    pub summary: Callback<String, AnyView>,
    pub foot: Option<Callback<String, AnyView>>,
    pub empty: StoredValue<String>,
    /// The id of the words that tell how to carry by keyboard.
    pub help: StoredValue<String>,
}

/// So many cards are drawn at once, more than fit on a screen; the others follow, as many after each frame.
const AT_ONCE: usize = 12;

#[component]
pub fn Column(column: BoardColumn, shared: Shared) -> impl IntoView {
    let BoardColumn { id, label, hue } = column;
    let carry = shared.carry;
    let heading = fresh_id("column");
    let heading_id = heading.clone();
    let column = StoredValue::new(id.clone());
    let summary = shared.summary.run(id.clone());
    let foot = shared.foot.map(|foot| foot.run(id.clone()));
    let cards = Memo::new(move |_| column.with_value(|column| carry.watch(column)));
    Effect::new(move |_| {
        cards.track();
        carry.settle();
    });
    let drawn = RwSignal::new(AT_ONCE);
    Effect::new(move |_| {
        if drawn.get() < cards.with(Vec::len) {
            let draw_more = move || {
                drawn.try_update(|drawn| *drawn += AT_ONCE);
            };
            request_animation_frame(move || set_timeout(draw_more, Duration::ZERO));
        }
    });
    let in_sight = move || cards.with(|cards| cards.iter().take(drawn.get()).copied().collect::<Vec<_>>());
    let count = move || format().plain(&cards.with(Vec::len).to_string());
    let at_end = move || column.with_value(|column| carry.is_before(column, None));
    let none = move || cards.with(Vec::is_empty).then(|| view! { <li class="none">{shared.empty.get_value()}</li> });
    view! {
        <section class="column" data-column=id aria-labelledby=heading
            data-drop=move || column.with_value(|column| carry.is_over(column)).then_some("")>
            <header>
                <h2 id=heading_id>
                    {hue.map(|hue| view! { <span class="dot" data-hue=hue.to_string()></span> })}
                    <bdi>{label}</bdi>
                    <span class="count">{count}</span>
                </h2>
                {summary}
            </header>
            <ul class="cards">
                <For each=in_sight key=|card| *card let:card><Card card column shared/></For>
                {none}
                {move || at_end().then(line)}
            </ul>
            {foot}
        </section>
    }
}

#[component]
fn Card(card: Uuid, column: StoredValue<String>, shared: Shared) -> impl IntoView {
    let carry = shared.carry;
    let element = NodeRef::<html::Article>::new();
    Effect::new(move |_| {
        let Some(element) = element.get() else { return };
        if let Ok(Some(link)) = element.query_selector("a") {
            // A plain attribute: there is nothing to refuse.
            let _ = link.set_attribute("aria-describedby", &shared.help.get_value());
        }
        carry.welcome(card, element.clone());
    });
    let is_carried =
        move |by_keys: bool| (carry.card.get() == Some(card) && carry.by_keys.get() == by_keys).then_some("");
    let is_before = move || column.with_value(|column| carry.is_before(column, Some(card)));
    view! {
        {move || is_before().then(line)}
        <li data-card=card.to_string()>
            <article class="deal" draggable="true" node_ref=element data-dragging=move || is_carried(false)
                data-lifted=move || is_carried(true)>
                {shared.card.run(card)}
            </article>
        </li>
    }
}

/// Where a card would be put down.
fn line() -> impl IntoView {
    view! { <li class="drop-line" aria-hidden="true"></li> }
}
