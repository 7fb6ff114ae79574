//! The deals of a contact or company, open ones first.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Card, MOST, ShowAll};
use crate::{
    app::App,
    domain::{Deal, Table, sorting::sort_by_key, stage::StageKind},
    engine::{Tables, deals, timeline},
    i18n::say::format,
    tr,
    ui::{
        kit::{Badge, Tone},
        records::{about::About, create::NewRecord, link::RecordLink},
    },
};

#[component]
pub fn DealsCard(about: About) -> impl IntoView {
    let app = App::here();
    let all = RwSignal::new(false);
    let found = Memo::new(move |_| app.watch(&[Table::Deal, Table::Stage], |tables| ordered(tables, about)));
    let count = Signal::derive(move || found.with(Vec::len));
    let shown = move || {
        let most = if all.get() { usize::MAX } else { MOST };
        found.with(|found| found.iter().take(most).cloned().collect::<Vec<_>>())
    };
    view! {
        <Card icon="handshake" title=tr!("nav-deals") count none=tr!("records-no-deals")
            add=(tr!("records-add-deal"), NewRecord::deal_with(app, about))>
            <For each=shown key=|line| (line.deal.meta.id, line.deal.meta.rev, line.kind, line.stage.clone()) let:line>
                <DealRow line/>
            </For>
            <ShowAll count all/>
        </Card>
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Line {
    deal: Arc<Deal>,
    stage: String,
    kind: StageKind,
}

/// Open ones first, then the newest.
fn ordered(tables: &Tables, about: About) -> Vec<Line> {
    let line = |deal: Arc<Deal>| Line {
        stage: deal.stage.and_then(|stage| tables.find(stage)).map(|stage| stage.name.clone()).unwrap_or_default(),
        kind: deals::kind(tables, &deal),
        deal,
    };
    let mut lines: Vec<_> = timeline::deals_of(tables, about.id).into_iter().map(line).collect();
    sort_by_key(&mut lines, |line| (line.kind != StageKind::Open, std::cmp::Reverse(line.deal.meta.id)));
    lines
}

#[component]
fn DealRow(line: Line) -> impl IntoView {
    let Line { deal, stage, kind } = line;
    let state = match kind {
        StageKind::Open => view! { <bdi>{stage}</bdi> }.into_any(),
        StageKind::Won => {
            view! { <Badge tone=Tone::Ok icon="trophy">{tr!("choice-stage-kind-won")}</Badge> }.into_any()
        }
        StageKind::Lost => view! { <Badge icon="circle-x">{tr!("choice-stage-kind-lost")}</Badge> }.into_any(),
    };
    view! {
        <li>
            <div class="grow">
                <RecordLink table=Table::Deal id=deal.meta.id class="title"/>
                <p class="meta">{state}</p>
            </div>
            {deal.amount.map(|amount| view! { <span class="num">{format().money(&amount)}</span> })}
        </li>
    }
}
