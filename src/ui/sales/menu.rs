//! Everything that dragging does, for those who do not drag; and what else can be done with a card.

use leptos::prelude::*;

use super::{
    moves::Moves,
    stage_mark::{hue, icon},
};
use crate::{
    app::Page,
    domain::{Deal, Id, Stage, Table, stage::StageKind},
    tr,
    ui::kit::{Icon, Menu, MenuItem},
};

#[component]
pub fn CardMenu(id: Id<Deal>, #[prop(into)] title: Signal<String>, moves: Moves) -> impl IntoView {
    let label = Signal::derive(move || tr!("sales-card-menu", name = title.get()));
    let items = move |()| untrack(|| items(id, moves));
    view! {
        <Menu label class="btn quiet icon-only tiny menu-btn" icon_only=true items><Icon name="ellipsis"/></Menu>
    }
}

fn items(id: Id<Deal>, moves: Moves) -> Vec<MenuItem> {
    let looking = moves.looking;
    let now = looking.app.read(|tables| tables.find(id).and_then(|deal| deal.stage));
    let stages = looking.stages();
    let to = |(place, stage): (usize, &std::sync::Arc<Stage>)| {
        let to = Id::of_uuid(stage.meta.id);
        let item = MenuItem::new(&stage.name, move || {
            if now != Some(to) {
                moves.to_stage(id, to, None);
            }
        });
        let item = match icon(stage.kind) {
            Some(icon) => item.icon(icon),
            None => item.hue(hue(place)),
        };
        item.checked(now == Some(to))
    };
    let numbered = || stages.iter().enumerate();
    let open = numbered().filter(|(_, stage)| stage.kind == StageKind::Open).map(to);
    let closing = numbered().filter(|(_, stage)| stage.kind != StageKind::Open).map(to);
    let by_hand = looking.is_by_hand().then(|| {
        [
            MenuItem::line(),
            MenuItem::new(tr!("sales-up"), move || moves.shift(id, true)).icon("arrow-up"),
            MenuItem::new(tr!("sales-down"), move || moves.shift(id, false)).icon("arrow-down"),
        ]
    });
    std::iter::once(MenuItem::heading(tr!("sales-move-to")))
        .chain(open)
        .chain([MenuItem::line()])
        .chain(closing)
        .chain(by_hand.into_iter().flatten())
        .chain([
            MenuItem::line(),
            MenuItem::link(tr!("sales-edit"), Page::Record(Table::Deal, id.uuid()).href()).icon("pencil"),
            MenuItem::new(tr!("sales-delete"), move || moves.delete(id)).icon("trash-2").danger(),
        ])
        .collect()
}
