//! The pipeline as a board: a column per stage, a card per deal.

use std::collections::HashMap;

use leptos::prelude::*;

use super::{
    card::DealCard,
    looking::Looking,
    lost::LostDialog,
    moves::{Moves, title},
    new_deal::begin,
    stage_mark::hue,
};
use crate::{
    domain::{Id, id::Uuid, stage::StageKind},
    engine::board::Column,
    i18n::say::format,
    tr,
    ui::{
        kit::{Board, BoardColumn, Dropped, Dropzone, Icon, Tone},
        shell::create::Creating,
    },
};

/// So many cards of a column are drawn at first, and with each "show more".
const PORTION: usize = 100;

const WON: &str = "won";
const LOST: &str = "lost";

#[component]
pub fn DealBoard(moves: Moves) -> impl IntoView {
    let looking = moves.looking;
    let app = looking.app;
    let portions = RwSignal::new(HashMap::new());
    let shown = Shown { looking, portions };
    let columns = Memo::new(move |_| {
        let places: HashMap<_, _> = looking.stages().iter().enumerate().map(|(at, stage)| (stage.meta.id, at)).collect();
        let column = |column: &Column| BoardColumn {
            id: column.stage.meta.id.to_string(),
            label: column.stage.name.clone(),
            hue: (column.stage.kind == StageKind::Open).then(|| hue(places.get(&column.stage.meta.id).copied().unwrap_or(0))),
        };
        looking.columns.with(|columns| columns.iter().map(column).collect::<Vec<_>>())
    });
    let zones = vec![
        Dropzone { id: WON.to_owned(), label: tr!("sales-won"), icon: "trophy", tone: Tone::Ok },
        Dropzone { id: LOST.to_owned(), label: tr!("sales-lost"), icon: "circle-x", tone: Tone::Danger },
    ];
    view! {
        <Board
            label=tr!("sales-board")
            columns
            cards=move |column: String| shown.cards(&column)
            card=move |id: Uuid| view! { <DealCard id=Id::of_uuid(id) moves/> }.into_any()
            card_name=move |id: Uuid| title(app, Id::of_uuid(id))
            summary=move |column: String| view! { <Sums looking column/> }.into_any()
            foot=move |column: String| view! { <Foot shown column/> }.into_any()
            empty=tr!("sales-column-empty")
            zones
            ordered=Signal::derive(move || looking.is_by_hand())
            on_drop=move |dropped: Dropped| put_down(moves, shown, &dropped)
            announce=move |words: String| app.notices.say(words)
        />
        <LostDialog losing=moves.losing/>
    }
}

fn put_down(moves: Moves, shown: Shown, dropped: &Dropped) {
    let id = Id::of_uuid(dropped.card);
    match dropped.column.as_str() {
        WON => moves.win(id),
        LOST => moves.losing.ask(id, None),
        column => {
            let Ok(stage) = Uuid::parse_str(column) else { return };
            // The last place in sight is before the first card that is not.
            let above = dropped.before.or_else(|| shown.first_hidden(column));
            let above = above.filter(|_| moves.looking.order.get_untracked() == crate::engine::board::BoardOrder::ByHand);
            moves.to_stage(id, Id::of_uuid(stage), above.map(Id::of_uuid));
        }
    }
}

/// How much of each column is drawn: ten thousand cards would freeze the page.
#[derive(Clone, Copy)]
struct Shown {
    looking: Looking,
    portions: RwSignal<HashMap<String, usize>>,
}

impl Shown {
    fn most(self, column: &str) -> usize {
        PORTION * (1 + self.portions.with(|portions| portions.get(column).copied().unwrap_or(0)))
    }

    fn of<R>(self, id: &str, look: impl FnOnce(&Column) -> R) -> Option<R> {
        let uuid = Uuid::parse_str(id).ok()?;
        self.looking.columns.with(|columns| columns.iter().find(|column| column.stage.meta.id == uuid).map(look))
    }

    fn cards(self, column: &str) -> Vec<Uuid> {
        let most = self.most(column);
        self.of(column, |it| it.deals.iter().take(most).map(|deal| deal.meta.id).collect()).unwrap_or_default()
    }

    fn first_hidden(self, column: &str) -> Option<Uuid> {
        untrack(|| {
            let most = self.most(column);
            self.of(column, |it| it.deals.get(most).map(|deal| deal.meta.id)).flatten()
        })
    }

    fn hidden_count(self, column: &str) -> usize {
        let most = self.most(column);
        self.of(column, |it| it.deals.len().saturating_sub(most)).unwrap_or(0)
    }

    fn more(self, column: &str) {
        self.portions.update(|portions| *portions.entry(column.to_owned()).or_default() += 1);
    }
}

/// What the deals of a column are worth, and how much of that is likely.
#[component]
fn Sums(looking: Looking, column: String) -> impl IntoView {
    let shown = Shown { looking, portions: RwSignal::new(HashMap::new()) };
    let column = StoredValue::new(column);
    let sums = Memo::new(move |_| {
        column.with_value(|column| shown.of(column, |it| (it.sum.clone(), it.weighted.clone(), it.stage.kind)))
    });
    move || {
        sums.get().map(|(sum, weighted, kind)| {
            let weighted = (kind == StageKind::Open && !sum.is_empty()).then(|| {
                view! { <span>{tr!("sales-weighted", amount = format().sums(&weighted))}</span> }
            });
            view! { <p class="sums"><b>{format().sums(&sum)}</b>{weighted}</p> }
        })
    }
}

/// The rest of a long column, and a new deal in an open one.
#[component]
fn Foot(shown: Shown, column: String) -> impl IntoView {
    let creating = Creating::here();
    let column = StoredValue::new(column);
    let hidden = Memo::new(move |_| column.with_value(|column| shown.hidden_count(column)));
    let stage = column.with_value(|column| Uuid::parse_str(column).ok().map(Id::of_uuid));
    let open = Memo::new(move |_| {
        let name = |it: &Column| (it.stage.kind == StageKind::Open).then(|| it.stage.name.clone());
        column.with_value(|column| shown.of(column, name)).flatten()
    });
    let more = move || {
        (hidden.get() > 0).then(|| {
            view! {
                <button type="button" class="btn quiet small" on:click=move |_| column.with_value(|column| shown.more(column))>
                    <Icon name="chevron-down"/>{move || tr!("sales-show-more", count = hidden.get())}
                </button>
            }
        })
    };
    let add = move || {
        open.get().map(|name| {
            view! {
                <button type="button" class="btn quiet small" aria-label=tr!("sales-add-to", stage = name)
                    on:click=move |_| begin(creating, shown.looking, stage)><Icon name="plus"/>{tr!("sales-add-short")}</button>
            }
        })
    };
    view! { {more}{add} }
}
