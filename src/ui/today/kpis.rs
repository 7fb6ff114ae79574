//! A strip of figures, once there are enough deals for figures to mean something.

use leptos::{ev::MouseEvent, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::{buckets::OVERDUE, desk::Desk, figures::Figures};
use crate::{
    app::{App, Page, Route},
    domain::{Id, Member, Table, stage::StageKind},
    i18n::say::format,
    tr,
};

/// The parts of an address that say whose deals, and in which stage.
const OWNER: &str = "f.owner";
const STAGE: &str = "f.stage";

/// With fewer, one counts oneself.
const ENOUGH: usize = 10;

#[component]
pub fn Kpis(desk: Desk) -> impl IntoView {
    const READS: [Table; 3] = [Table::Deal, Table::Stage, Table::Pipeline];
    let app = desk.app;
    let is_there = Memo::new(move |_| app.watch(&[Table::Deal], |tables| tables.deals.len() >= ENOUGH));
    let figures = Memo::new(move |_| {
        let (today, member) = (app.today.get(), desk.member.get());
        app.watch(&READS, |tables| Figures::of(tables, today, format().calendar(), member))
    });
    let strip = move || {
        let Figures { open, sum, weighted, won, won_sum } = figures.get();
        let member = desk.member.get();
        let (open_deals, won_link) = (board(member).hash(), won_deals(app, member).hash());
        let number = |count: usize| format().number(count as i64);
        let total = tr!("today-kpi-total", sum = format().sums(&sum));
        let won_count = tr!("today-kpi-won-deals", count = won);
        view! {
            <Kpi href=open_deals.clone() label=tr!("today-kpi-open") figure=number(open) meta=total/>
            <Kpi href=open_deals label=tr!("today-kpi-weighted") figure=format().sums(&weighted) meta=tr!("today-kpi-by-stage")/>
            <Kpi href=won_link label=tr!("today-kpi-won") figure=format().sums(&won_sum) meta=won_count/>
        }
    };
    let late = move || desk.day.with(|day| day.overdue.len());
    let what = move || if late() == 0 { tr!("today-kpi-none-late") } else { tr!("today-kpi-late-what") };
    move || {
        is_there.get().then(|| {
            view! {
                <nav class="kpis" aria-label=tr!("today-kpis")>
                    {strip}
                    <a href=Page::Today.href() on:click=to_late>
                        <span class="label">{tr!("today-kpi-late")}</span>
                        <span class="kpi">{move || format().number(late() as i64)}</span>
                        <span class="meta">{what}</span>
                    </a>
                </nav>
            }
        })
    }
}

#[component]
fn Kpi(href: String, label: String, figure: String, meta: String) -> impl IntoView {
    view! {
        <a href=href>
            <span class="label">{label}</span>
            <span class="kpi">{figure}</span>
            <span class="meta">{meta}</span>
        </a>
    }
}

/// The board of those deals.
fn board(member: Option<Id<Member>>) -> Route {
    let owner = member.map(|member| (OWNER.to_owned(), member.to_string()));
    Route { page: Page::Deals, query: owner.into_iter().collect() }
}

/// The list of won deals; where several pipelines have a stage for them, the board with all that is closed.
fn won_deals(app: App, member: Option<Id<Member>>) -> Route {
    let mut route = board(member);
    let stages = app.read(|tables| {
        let won = tables.stages.iter().filter(|stage| stage.kind == StageKind::Won);
        won.map(|stage| stage.meta.id.to_string()).collect::<Vec<_>>()
    });
    let query = match stages.as_slice() {
        [stage] => vec![("view", "list"), (STAGE, stage.as_str())],
        _ => vec![("closed", "yes")],
    };
    route.query.extend(query.into_iter().map(|(key, value)| (key.to_owned(), value.to_owned())));
    route
}

/// Late tasks stand on this very page.
fn to_late(event: MouseEvent) {
    event.prevent_default();
    let heading =
        document().get_element_by_id(OVERDUE).or_else(|| document().query_selector(".bucket h2").ok().flatten());
    if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
        heading.scroll_into_view();
        // Focus is a courtesy: an element that refuses it loses nothing.
        let _ = heading.focus();
    }
}
