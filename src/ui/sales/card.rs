//! A deal on the board.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    badges::{ClosedBadge, NextStepBadge, RotBadge},
    menu::CardMenu,
    moves::Moves,
};
use crate::{
    app::{App, Page},
    domain::{Deal, Id, Member, Table},
    engine::Tables,
    i18n::say::format,
    tr,
    ui::kit::Avatar,
};

#[component]
pub fn DealCard(id: Id<Deal>, moves: Moves) -> impl IntoView {
    let app = App::here();
    let deal = app.record(id);
    let title = Memo::new(move |_| deal.with(|it| it.as_ref().map(|it| it.title.clone()).unwrap_or_default()));
    let amount = move || deal.with(|it| it.as_ref().and_then(|it| it.amount)).map(|amount| format().money(&amount));
    let who = Memo::new(move |_| {
        app.watch(&[Table::Company, Table::Contact], |tables| {
            deal.with(|deal| deal.as_ref().and_then(|deal| counterpart(tables, deal)))
        })
    });
    view! {
        <div class="deal-head">
            <a class="title" href=Page::Record(Table::Deal, id.uuid()).href()><bdi>{move || title.get()}</bdi></a>
            <CardMenu id title moves/>
        </div>
        <div class="facts">
            <span class="company"><bdi>{move || who.get()}</bdi></span>
            <span class="amount">{amount}</span>
        </div>
        <div class="deal-foot">
            <div class="badges"><NextStepBadge id/><RotBadge id/><ClosedBadge id/></div>
            <Owner deal/>
        </div>
    }
}

/// With whom the deal is: the company, else the first person.
fn counterpart(tables: &Tables, deal: &Deal) -> Option<String> {
    let company = deal.company.and_then(|id| tables.name(Table::Company, id.uuid()));
    company.or_else(|| deal.contacts.iter().find_map(|it| tables.name(Table::Contact, it.contact.uuid())))
}

/// Whose deal it is; not said while there is only one person to have deals.
#[component]
fn Owner(deal: Memo<Option<Arc<Deal>>>) -> impl IntoView {
    let app = App::here();
    let owner = Memo::new(move |_| {
        let id: Option<Id<Member>> = deal.with(|deal| deal.as_ref().and_then(|deal| deal.owner));
        app.watch(&[Table::Member], |tables| {
            let member = tables.find(id?)?;
            (tables.members.len() > 1).then(|| (member.name.clone(), member.hue))
        })
    });
    move || {
        owner.get().map(|(name, hue)| {
            view! {
                <Avatar name=name.clone() hue small=true/>
                <span class="live">{tr!("sales-owner-is", name = name)}</span>
            }
        })
    }
}
