//! A deal that waits for somebody: what it is, and what to do about it.

use leptos::{html, prelude::*};

use super::{desk::Desk, next_step::NextStepForm};
use crate::{
    app::Page,
    domain::{Deal, Entity, Id, Table},
    i18n::say::format,
    tr,
    ui::kit::{Badge, Icon, Tone},
};

#[component]
pub fn DealRow(
    desk: Desk,
    id: Id<Deal>,
    /// With the form for a next step; otherwise says how long nothing has happened.
    #[prop(optional)]
    offers_step: bool,
) -> impl IntoView {
    let app = desk.app;
    let deal = app.record(id);
    let title = Memo::new(move |_| deal.with(|deal| deal.as_ref().map(|deal| deal.title.clone()).unwrap_or_default()));
    let meta = move || {
        let deal = deal.get()?;
        let stage = deal
            .stage
            .and_then(|stage| app.watch(&[Table::Stage], |tables| tables.find(stage).map(|stage| stage.name.clone())));
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
    move || {
        days()
            .map(|days| view! { <Badge tone=Tone::Warn icon="hourglass">{tr!("sales-inactive", count = days)}</Badge> })
    }
}
