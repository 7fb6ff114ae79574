//! Deals that nobody moves: those without a next step, and those with which nothing has happened for too long.

use leptos::prelude::*;

use super::{deal_row::DealRow, desk::Desk};
use crate::{
    domain::{Deal, Entity, Id, sorting::sort_by_key},
    engine::urgency,
    i18n::say::format,
    tr,
    ui::kit::{Icon, fresh_id},
};

/// So many at first.
const FEW: usize = 5;

/// The largest first: that is where a call pays most.
#[component]
pub fn WithoutNextStep(desk: Desk) -> impl IntoView {
    let deals = Memo::new(move |_| {
        let mut deals = desk.day.with(|day| day.without_next_step.clone());
        let today = desk.app.today.get();
        desk.app.read(|tables| sort_by_key(&mut deals, |deal| urgency::order(tables, deal, today)));
        deals.iter().map(|deal| deal.id()).collect::<Vec<_>>()
    });
    let row = move |id: Id<Deal>| view! { <DealRow desk id offers_step=true/> }.into_any();
    view! { <DealCard icon="circle-dashed" title=tr!("today-no-step") text=tr!("today-no-step-why") deals row/> }
}

#[component]
pub fn Rotting(desk: Desk) -> impl IntoView {
    let deals =
        Memo::new(move |_| desk.day.with(|day| day.rotting.iter().map(|(deal, _)| deal.id()).collect::<Vec<_>>()));
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
