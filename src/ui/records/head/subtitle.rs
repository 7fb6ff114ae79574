//! The line under a record's name: what places it at a glance.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    app::{App, clock},
    domain::{Company, Contact, Deal, Id, Table, Tag, stage::StageKind},
    engine::{deals, urgency},
    i18n::say::format,
    tr,
    ui::{
        kit::{Badge, HueTag, Tone},
        records::{about::About, due::DueBadge, link::RecordLink},
    },
};

#[component]
pub fn Subtitle(about: About) -> impl IntoView {
    let app = App::here();
    move || match about.table {
        Table::Company => {
            app.record(Id::<Company>::from(about.id)).get().map(|it| view! { <OfCompany it/> }.into_any())
        }
        Table::Deal => app.record(Id::<Deal>::from(about.id)).get().map(|it| view! { <OfDeal it/> }.into_any()),
        _ => app.record(Id::<Contact>::from(about.id)).get().map(|it| view! { <OfContact it/> }.into_any()),
    }
}

#[component]
fn OfContact(it: Arc<Contact>) -> impl IntoView {
    let title = it.title.clone();
    let company = it.company.map(|company| view! { <RecordLink table=Table::Company id=company.uuid()/> });
    view! {
        <p class="sub">
            {(!title.is_empty()).then(|| view! { <bdi>{title}</bdi> })}
            {company}
            <Tags ids=it.tags.clone()/>
        </p>
    }
}

#[component]
fn OfCompany(it: Arc<Company>) -> impl IntoView {
    let industry = it.industry.clone();
    let parent = it.parent.map(|parent| view! { <RecordLink table=Table::Company id=parent.uuid()/> });
    view! {
        <p class="sub">
            {(!industry.is_empty()).then(|| view! { <bdi>{industry}</bdi> })}
            {parent}
            <Tags ids=it.tags.clone()/>
        </p>
    }
}

#[component]
fn OfDeal(it: Arc<Deal>) -> impl IntoView {
    let app = App::here();
    let id: Id<Deal> = Id::from(it.meta.id);
    let amount = it.amount.map(|amount| view! { <span class="num">{format().money(&amount)}</span> });
    let company = it.company.map(|company| view! { <RecordLink table=Table::Company id=company.uuid()/> });
    // Recomputed with the clock's date, so that nothing grows stale over night.
    let step = Memo::new(move |_| {
        app.watch(&[Table::Deal, Table::Task, Table::Stage], |tables| {
            let deal = tables.find(id)?;
            let is_open = deals::kind(tables, deal) == StageKind::Open;
            is_open.then(|| deals::next_step(tables, id).map(|step| step.due))
        })
    });
    let rotting = Memo::new(move |_| {
        app.today.track();
        app.watch(&[Table::Deal, Table::Activity, Table::Stage], |tables| {
            urgency::rotting_days(tables, tables.find(id)?, clock::now())
        })
    });
    let next = move || match step.get() {
        None => ().into_any(),
        Some(None) => {
            view! { <Badge tone=Tone::Warn icon="circle-dashed">{tr!("records-no-next-step")}</Badge> }.into_any()
        }
        Some(Some(due)) => view! { <DueBadge due/> }.into_any(),
    };
    view! {
        <p class="sub">
            {amount}
            {company}
            {next}
            {move || rotting.get().map(|days| {
                view! { <Badge tone=Tone::Warn icon="snowflake">{tr!("records-quiet-days", count = days)}</Badge> }
            })}
            <Tags ids=it.tags.clone()/>
        </p>
    }
}

#[component]
fn Tags(ids: Vec<Id<Tag>>) -> impl IntoView {
    let app = App::here();
    move || {
        let tags: Vec<_> =
            app.watch(&[Table::Tag], |tables| ids.iter().filter_map(|id| tables.find(*id).cloned()).collect());
        (!tags.is_empty()).then(|| {
            let each = |tag: Arc<Tag>| view! { <HueTag name=tag.name.clone() hue=tag.hue/> };
            view! { <span class="tags">{tags.into_iter().map(each).collect_view()}</span> }
        })
    }
}
