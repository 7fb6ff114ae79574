//! Deals that nobody moves: those without a next step, and those with which nothing has happened for too long.

use leptos::{html, prelude::*};

use super::{desk::Desk, next_step::NextStepForm};
use crate::{
    app::Page,
    domain::{Deal, Entity, Id, Table},
    engine::urgency,
    i18n::say::format,
    tr,
    ui::kit::{Badge, Icon, Tone, fresh_id},
};

/// So many at first.
const FEW: usize = 5;

/// The largest first: that is where a call pays most.
#[component]
pub fn WithoutNextStep(desk: Desk) -> impl IntoView {
    let deals = Memo::new(move |_| {
        let mut deals = desk.day.with(|day| day.without_next_step.clone());
        let today = desk.app.today.get();
        desk.app.read(|tables| deals.sort_by_cached_key(|deal| urgency::order(tables, deal, today)));
        deals.iter().map(|deal| deal.id()).collect::<Vec<_>>()
    });
    let row = move |id: Id<Deal>| view! { <DealRow desk id offers_step=true/> }.into_any();
    view! { <DealCard icon="circle-dashed" title=tr!("today-no-step") text=tr!("today-no-step-why") deals row/> }
}

#[component]
pub fn Rotting(desk: Desk) -> impl IntoView {
    let deals = Memo::new(move |_| desk.day.with(|day| day.rotting.iter().map(|(deal, _)| deal.id()).collect::<Vec<_>>()));
    let row = move |id: Id<Deal>| view! { <DealRow desk id/> }.into_any();
    view! { <DealCard icon="hourglass" title=tr!("today-rotting") text=tr!("today-rotting-why") deals row/> }
}

#[component]
fn DealCard(
    icon: &'static str,
    title: String,
    text: String,
    deals: Memo<Vec<Id<Deal>>>,
    row: impl Fn(Id<Deal>) -> AnyView + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let all = RwSignal::new(false);
    let words = StoredValue::new((title, text));
    let count = Memo::new(move |_| deals.with(Vec::len));
    let is_there = Memo::new(move |_| count.get() > 0);
    let shown = move || deals.get().into_iter().take(if all.get() { usize::MAX } else { FEW }).collect::<Vec<_>>();
    let foot = move || {
        (count.get() > FEW && !all.get()).then(|| {
            view! {
                <div class="card-foot">
                    <button type="button" class="btn quiet small" on:click=move |_| all.set(true)>{tr!("today-show-all", count = count.get())}</button>
                </div>
            }
        })
    };
    let card = move || {
        let heading = fresh_id("card");
        let (title, text) = words.get_value();
        view! {
            <section class="card" aria-labelledby=heading>
                <div class="card-head">
                    <Icon name=icon/>
                    <h2 id=heading.clone()>{title}<span class="count">{move || format().number(count.get() as i64)}</span></h2>
                </div>
                <p class="meta card-why">{text}</p>
                <ul class="rows"><For each=shown key=|id| id.uuid() let:id>{row(id)}</For></ul>
                {foot}
            </section>
        }
    };
    move || is_there.get().then(card)
}

#[component]
fn DealRow(desk: Desk, id: Id<Deal>, #[prop(optional)] offers_step: bool) -> impl IntoView {
    let app = desk.app;
    let deal = app.record(id);
    let title = Memo::new(move |_| deal.with(|deal| deal.as_ref().map(|deal| deal.title.clone()).unwrap_or_default()));
    let meta = move || {
        let deal = deal.get()?;
        let stage = deal.stage.and_then(|stage| {
            app.watch(&[Table::Stage], |tables| tables.find(stage).map(|stage| stage.name.clone()))
        });
        let amount = deal.amount.map(|amount| format().money(&amount));
        let dot = (stage.is_some() && amount.is_some()).then_some(" · ");
        Some(view! { <bdi>{stage}</bdi>{dot}{amount.map(|amount| view! { <span class="num">{amount}</span> })} })
    };
    view! {
        <li>
            <div class="grow">
                <a class="title" href=Page::Record(Table::Deal, id.uuid()).href()><bdi>{title}</bdi></a>
                <p class="meta">{meta}</p>
            </div>
            {if offers_step {
                view! { <NextStep desk id title/> }.into_any()
            } else {
                view! { <IdleBadge desk id/> }.into_any()
            }}
        </li>
    }
}

#[component]
fn NextStep(desk: Desk, id: Id<Deal>, title: Memo<String>) -> impl IntoView {
    let open = RwSignal::new(false);
    let button = NodeRef::<html::Button>::new();
    let on_close = move || {
        open.set(false);
        button.get_untracked().map(|button| button.focus());
    };
    view! {
        <button type="button" class="btn small" node_ref=button aria-expanded=move || open.get().to_string()
            aria-label=move || tr!("today-step-for", name = title.get()) on:click=move |_| open.update(|open| *open = !*open)>
            <Icon name="plus"/>{tr!("today-step")}
        </button>
        {move || open.get().then(|| view! { <NextStepForm desk deal=id on_close=move |()| on_close()/> })}
    }
}

/// For how many days nothing has happened.
#[component]
fn IdleBadge(desk: Desk, id: Id<Deal>) -> impl IntoView {
    let days = move || desk.day.with(|day| day.rotting.iter().find(|(deal, _)| deal.id() == id).map(|(_, days)| *days));
    move || days().map(|days| view! { <Badge tone=Tone::Warn icon="hourglass">{tr!("sales-inactive", count = days)}</Badge> })
}
