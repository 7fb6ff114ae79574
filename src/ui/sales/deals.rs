//! The page of deals: a board of the pipeline, or the same deals as a list.

use leptos::prelude::*;

use super::{
    board::DealBoard,
    empty::{NoDeals, NoStages, NoneFits},
    looking::Looking,
    lost::Losing,
    moves::Moves,
    new_deal::begin,
    toolbar::{BoardToolbar, PipelineSwitch},
};
use crate::{
    app::{App, Page, Route},
    domain::{Deal, Id, Table, id::Uuid},
    engine::Tables,
    i18n::say::format,
    tr,
    ui::{kit::Icon, records::list::RecordTable, shell::create::Creating},
};

/// What there is to show.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shows {
    NoStages,
    List,
    NoneFits,
    Board,
}

#[component]
pub fn DealsPage() -> impl IntoView {
    let app = App::here();
    let looking = Looking::new(app);
    let moves = Moves { looking, losing: Losing::new() };
    let has_deals = Memo::new(move |_| app.watch(&[Table::Deal], |tables| !tables.deals.is_empty()));
    let shows = Memo::new(move |_| match () {
        () if looking.is_list.get() => Shows::List,
        () if looking.stages().is_empty() => Shows::NoStages,
        () if looking.is_narrowed() && is_bare(looking) => Shows::NoneFits,
        () => Shows::Board,
    });
    let body = move || match shows.get() {
        Shows::NoStages => view! { <NoStages/> }.into_any(),
        Shows::List => view! { <DealList looking/> }.into_any(),
        Shows::NoneFits => view! { <NoneFits looking/> }.into_any(),
        Shows::Board => view! { <DealBoard moves/> }.into_any(),
    };
    let has_toolbar = Memo::new(move |_| matches!(shows.get(), Shows::NoneFits | Shows::Board));
    // Before the first deal the board shows its empty stages: where a deal will go is worth seeing.
    let tools = move || {
        has_toolbar.get().then(|| match has_deals.get() {
            true => view! { <BoardToolbar looking/> }.into_any(),
            false => view! { <NoDeals looking/> <div class="toolbar"><PipelineSwitch looking/></div> }.into_any(),
        })
    };
    let cards = move || looking.columns.with(|columns| columns.iter().map(|column| column.deals.len()).sum::<usize>());
    // The list says so itself.
    let found = move || (has_toolbar.get() && looking.is_narrowed()).then(|| tr!("sales-found", count = cards()));
    view! {
        <main class="page fill" id="page" tabindex="-1">
            <div class="page-head">
                <h1 tabindex="-1">{tr!("nav-deals")}<DealCount looking/></h1>
                <div class="actions"><ViewSwitch looking/><AddDeal looking/></div>
            </div>
            {tools}
            <p class="live" role="status">{found}</p>
            {body}
        </main>
    }
}

/// The deals of the pipeline, open or closed, as rows.
#[component]
fn DealList(looking: Looking) -> impl IntoView {
    let app = looking.app;
    let keep = move |id: Uuid| {
        let pipeline = looking.pipeline.get();
        app.read(|tables| {
            let stage = tables.find(Id::<Deal>::of_uuid(id)).and_then(|deal| tables.find(deal.stage?));
            stage.is_none_or(|stage| stage.pipeline == pipeline)
        })
    };
    let tools = move || view! { <PipelineSwitch looking/> };
    view! { <RecordTable table=Table::Deal keep tools/> }
}

/// Does not one card stand on the board?
fn is_bare(looking: Looking) -> bool {
    looking.columns.with(|columns| columns.iter().all(|column| column.deals.is_empty()))
}

/// How many deals are looked at.
#[component]
fn DealCount(looking: Looking) -> impl IntoView {
    let count = Memo::new(move |_| {
        if looking.is_list.get() {
            let in_stage = |tables: &Tables, stage| tables.records(Table::Deal).links().to(stage).count();
            let stages = looking.stages();
            return looking.app.watch(&[Table::Deal], |tables| {
                stages.iter().map(|stage| in_stage(tables, stage.meta.id)).sum::<usize>()
            });
        }
        looking.columns.with(|columns| columns.iter().map(|column| column.deals.len()).sum())
    });
    view! { <span class="count">{move || format().plain(&count.get().to_string())}</span> }
}

#[component]
fn ViewSwitch(looking: Looking) -> impl IntoView {
    let current = move |list: bool| (looking.is_list.get() == list).then_some("page");
    let href = move |view: Option<&str>| {
        let query = looking.app.route.with(|route| route.query.clone());
        let mut route = Route { page: Page::Deals, query };
        match view {
            Some(view) => route.query.insert("view".to_owned(), view.to_owned()),
            None => route.query.remove("view"),
        };
        route.hash()
    };
    view! {
        <nav class="segmented" aria-label=tr!("sales-view")>
            <a href=move || href(None) aria-current=move || current(false)><Icon name="kanban"/>{tr!("sales-board")}</a>
            <a href=move || href(Some("list")) aria-current=move || current(true)><Icon name="list"/>{tr!("sales-list")}</a>
        </nav>
    }
}

#[component]
fn AddDeal(looking: Looking) -> impl IntoView {
    let creating = Creating::here();
    view! {
        <button type="button" class="btn primary small wide-only" on:click=move |_| begin(creating, looking, None)>
            <Icon name="plus"/>{tr!("sales-add-short")}
        </button>
    }
}
