//! A deal's way through its pipeline, on its own page: where it is, how long already, and how it ends.

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};

use super::lost::{Losing, LostDialog};
use crate::{
    app::{App, clock},
    domain::{Deal, Id, Problem, Stage, Table, stage::StageKind},
    engine::{Op, Tables, Tx, Verb, board, deals},
    tr,
    ui::kit::{Icon, focus_first},
};

/// Where the deal stands.
#[derive(Clone, PartialEq)]
struct Way {
    title: String,
    /// The open stages, and the closing one that the deal is in.
    stages: Vec<Arc<Stage>>,
    now: Option<Id<Stage>>,
    kind: StageKind,
    days: i64,
}

fn way(tables: &Tables, id: Id<Deal>) -> Option<Way> {
    let deal = tables.find(id)?;
    let pipeline = deal.stage.and_then(|stage| tables.find(stage)).and_then(|stage| stage.pipeline);
    let pipeline = pipeline.or_else(|| board::pipelines(tables).first().map(|it| Id::of_uuid(it.meta.id)))?;
    let is_now = |stage: &Stage| deal.stage == Some(Id::of_uuid(stage.meta.id));
    let mut stages = board::stages(tables, pipeline);
    stages.retain(|stage| stage.kind == StageKind::Open || is_now(stage));
    let days = (clock::today() - clock::date_of(deal.in_stage_since())).num_days();
    Some(Way { title: deal.title.clone(), stages, now: deal.stage, kind: deals::kind(tables, deal), days })
}

#[component]
pub fn StagePath(id: Id<Deal>) -> impl IntoView {
    let app = App::here();
    let losing = Losing::new();
    let way = Memo::new(move |_| {
        app.today.track();
        app.watch(&[Table::Deal, Table::Stage, Table::Pipeline], |tables| way(tables, id))
    });
    let stages = move || way.with(|way| way.as_ref().map(|way| way.stages.clone()).unwrap_or_default());
    view! {
        <ol class="stage-path" aria-label=tr!("sales-stage-path")>
            <For each=stages key=|stage| (stage.meta.id, stage.name.clone()) let:stage><Step id way stage losing/></For>
        </ol>
        <div class="stage-ends cluster">
            <Endings id way losing/>
            <span class="meta">{move || way.with(|way| way.as_ref().map(since))}</span>
        </div>
        <LostDialog losing/>
    }
}

fn since(way: &Way) -> String {
    match way.kind {
        StageKind::Open => tr!("sales-days-in-stage", count = way.days),
        StageKind::Won => tr!("sales-days-won", count = way.days),
        StageKind::Lost => tr!("sales-days-lost", count = way.days),
    }
}

#[component]
fn Step(id: Id<Deal>, way: Memo<Option<Way>>, stage: Arc<Stage>, losing: Losing) -> impl IntoView {
    let app = App::here();
    let own: Id<Stage> = Id::of_uuid(stage.meta.id);
    let name = stage.name.clone();
    let kind = stage.kind;
    let place = Memo::new(move |_| {
        way.with(|way| {
            let way = way.as_ref()?;
            let at = |id: Id<Stage>| way.stages.iter().position(|stage| stage.meta.id == id.uuid());
            Some(at(own)?.cmp(&at(way.now?)?))
        })
    });
    let is_now = move || place.get() == Some(std::cmp::Ordering::Equal);
    let to = name.clone();
    let on_click = move |_| {
        let title = way.with_untracked(|way| way.as_ref().map(|way| way.title.clone()).unwrap_or_default());
        match kind {
            _ if is_now() => {}
            StageKind::Lost => losing.ask(id, Some(own)),
            _ => app.run(Op::new(Verb::Move, title).to(&to), move |tx| deals::move_to(tx, id, own, None)),
        }
    };
    view! {
        <li data-done=move || (place.get() == Some(std::cmp::Ordering::Less)).then_some("")
            aria-current=move || is_now().then_some("step")>
            <button type="button" on:click=on_click><bdi>{name}</bdi></button>
        </li>
    }
}

/// The button that was pressed gives way to another one, which takes the keyboard.
fn rescue() {
    let is_lost = document().active_element().is_none_or(|active| active.tag_name() == "BODY");
    if is_lost && let Some(page) = document().get_element_by_id("page") {
        focus_first(&page, &[".stage-ends button", "h1"]);
    }
}

/// Won and Lost while it is open; Reopen after that.
#[component]
fn Endings(id: Id<Deal>, way: Memo<Option<Way>>, losing: Losing) -> impl IntoView {
    let app = App::here();
    let title = move || way.with_untracked(|way| way.as_ref().map(|way| way.title.clone()).unwrap_or_default());
    let act = move |verb: Verb, work: fn(&mut Tx, Id<Deal>) -> Result<(), Problem>| {
        spawn_local(async move {
            app.run_and_tell(Op::new(verb, title()), move |tx| work(tx, id)).await;
            request_animation_frame(rescue);
        });
    };
    let win = move |_| act(Verb::Win, deals::win);
    let reopen = move |_| act(Verb::Reopen, deals::reopen);
    let kind = Memo::new(move |_| way.with(|way| way.as_ref().map(|way| way.kind)));
    move || {
        match kind.get() {
        None => ().into_any(),
        Some(StageKind::Open) => view! {
            <button type="button" class="btn small" on:click=win><Icon name="trophy"/>{tr!("sales-won")}</button>
            <button type="button" class="btn small" on:click=move |_| losing.ask(id, None)>
                <Icon name="circle-x"/>{tr!("sales-lost")}
            </button>
        }
        .into_any(),
        Some(_) => view! {
            <button type="button" class="btn small" on:click=reopen><Icon name="rotate-ccw"/>{tr!("sales-reopen")}</button>
        }
        .into_any(),
    }
    }
}
