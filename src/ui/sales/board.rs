//! The pipeline as a board: a column per stage, a card per deal.

use std::collections::HashMap;

use leptos::prelude::*;

use super::{
    card::DealCard,
    column_ends::{Foot, Sums},
    lost::LostDialog,
    moves::{Moves, title},
    shown::Shown,
    stage_mark::hue,
};
use crate::{
    domain::{Id, id::Uuid, stage::StageKind},
    engine::board::{BoardOrder, Column},
    tr,
    ui::kit::{Board, BoardColumn, Dropped, Dropzone, Tone},
};

const WON: &str = "won";
const LOST: &str = "lost";

#[component]
pub fn DealBoard(moves: Moves) -> impl IntoView {
    let looking = moves.looking;
    let app = looking.app;
    let shown = Shown::new(looking);
    let columns = Memo::new(move |_| {
        let places: HashMap<_, _> =
            looking.stages().iter().enumerate().map(|(at, stage)| (stage.meta.id, at)).collect();
        let column = |column: &Column| BoardColumn {
            id: column.stage.meta.id.to_string(),
            label: column.stage.name.clone(),
            hue: (column.stage.kind == StageKind::Open)
                .then(|| hue(places.get(&column.stage.meta.id).copied().unwrap_or(0))),
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
            summary=move |column: String| view! { <Sums shown column/> }.into_any()
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
            let above = above.filter(|_| moves.looking.order.get_untracked() == BoardOrder::ByHand);
            moves.to_stage(id, Id::of_uuid(stage), above.map(Id::of_uuid));
        }
    }
}
