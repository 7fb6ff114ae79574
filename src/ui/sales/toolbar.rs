//! What narrows and orders the board.

use leptos::prelude::*;

use super::{
    looking::{Looking, OWNER},
    order,
};
use crate::{
    domain::{Id, Table},
    engine::board::{self, BoardOrder},
    tr,
    ui::kit::{Choice, SearchBox, Select, ToggleChip, Wiring},
};

#[component]
pub fn BoardToolbar(looking: Looking) -> impl IntoView {
    let app = looking.app;
    let on_closed = move |on: bool| app.set_query("closed", on.then(|| "yes".to_owned()));
    view! {
        <div class="toolbar">
            <SearchBox value=looking.search label=tr!("sales-search")/>
            <div class="narrowing">
                <OwnerFilter looking/>
                <ToggleChip text=tr!("sales-closed") pressed=looking.closed on_toggle=on_closed/>
                <span class="spacer"></span>
                <PipelineSwitch looking/>
                <OrderSelect looking/>
            </div>
        </div>
    }
}

/// Whose deals; nothing to choose while there is only one person.
#[component]
fn OwnerFilter(looking: Looking) -> impl IntoView {
    let app = looking.app;
    let choices = Memo::new(move |_| {
        let everybody = Choice::new("", tr!("sales-everybody"));
        let members = app.watch(&[Table::Member], |tables| {
            let each = tables.members.iter().map(|it| Choice::new(it.meta.id.to_string(), it.name.clone()));
            each.collect::<Vec<_>>()
        });
        std::iter::once(everybody).chain(members).collect::<Vec<_>>()
    });
    let value = Signal::derive(move || looking.owner.get().map(|id| id.to_string()).unwrap_or_default());
    let on_change = move |id: String| app.set_query(OWNER, Some(id));
    move || {
        (choices.with(Vec::len) > 2).then(|| {
            view! { <Select choices value on_change small=true wiring=Wiring::labelled(tr!("sales-owner"))/> }
        })
    }
}

/// Which way of selling; nothing to choose while there is only one.
#[component]
pub fn PipelineSwitch(looking: Looking) -> impl IntoView {
    let app = looking.app;
    let choices = Memo::new(move |_| {
        app.watch(&[Table::Pipeline], |tables| {
            let pipelines = board::pipelines(tables);
            pipelines.iter().map(|it| Choice::new(it.meta.id.to_string(), it.name.clone())).collect::<Vec<_>>()
        })
    });
    let value = Signal::derive(move || looking.pipeline.get().map(Id::uuid).unwrap_or_default().to_string());
    let on_change = move |id: String| app.set_query("pipeline", Some(id));
    move || {
        (choices.with(Vec::len) > 1).then(|| {
            view! { <Select choices value on_change small=true wiring=Wiring::labelled(tr!("sales-pipeline"))/> }
        })
    }
}

#[component]
fn OrderSelect(looking: Looking) -> impl IntoView {
    let app = looking.app;
    let choice = |order: &BoardOrder| Choice::new(order.as_str(), order::words(*order));
    let choices = Signal::stored(BoardOrder::ALL.iter().map(choice).collect::<Vec<_>>());
    let value = Signal::derive(move || looking.order.get().as_str().to_owned());
    // The default needs no place in the address.
    let usual = BoardOrder::default().as_str();
    let on_change = move |order: String| app.set_query("order", Some(order).filter(|order| order != usual));
    view! { <Select choices value on_change small=true wiring=Wiring::labelled(tr!("sales-order"))/> }
}
