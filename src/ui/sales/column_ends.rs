//! What stands above and below the cards of a column.

use leptos::prelude::*;

use super::{new_deal::begin, shown::Shown};
use crate::{
    domain::{Id, id::Uuid, stage::StageKind},
    engine::board::Column,
    i18n::say::format,
    tr,
    ui::{kit::Icon, shell::create::Creating},
};

/// What the deals of a column are worth, and how much of that is likely.
#[component]
pub fn Sums(shown: Shown, column: String) -> impl IntoView {
    let column = StoredValue::new(column);
    let sums = Memo::new(move |_| {
        column.with_value(|column| {
            shown.of(column, |it| (it.sum.clone(), it.weighted.clone(), it.stage.kind, it.deals.len()))
        })
    });
    move || {
        sums.get().map(|(sum, weighted, kind, count)| {
            // The number beside the name counts the cards in sight.
            let all = (column.with_value(|column| shown.hidden_count(column)) > 0)
                .then(|| view! { <span>{tr!("sales-deals", count = count)}</span> });
            let weighted = (kind == StageKind::Open && !sum.is_empty()).then(|| {
                view! { <span>{tr!("sales-weighted", amount = format().sums(&weighted))}</span> }
            });
            view! { <p class="sums"><b>{format().sums(&sum)}</b>{weighted}{all}</p> }
        })
    }
}

/// The rest of a long column, and a new deal in an open one.
#[component]
pub fn Foot(shown: Shown, column: String) -> impl IntoView {
    let creating = Creating::here();
    let column = StoredValue::new(column);
    let hidden = Memo::new(move |_| column.with_value(|column| shown.hidden_count(column)));
    let stage = column.with_value(|column| Uuid::parse_str(column).ok().map(Id::of_uuid));
    let open = Memo::new(move |_| {
        let name = |it: &Column| (it.stage.kind == StageKind::Open).then(|| it.stage.name.clone());
        column.with_value(|column| shown.of(column, name)).flatten()
    });
    let more = move || {
        (hidden.get() > 0).then(|| {
            view! {
                <button type="button" class="btn quiet small" on:click=move |_| column.with_value(|column| shown.more(column))>
                    <Icon name="chevron-down"/>{move || tr!("sales-show-more", count = hidden.get())}
                </button>
            }
        })
    };
    let add = move || {
        open.get().map(|name| {
            view! {
                <button type="button" class="btn quiet small" aria-label=tr!("sales-add-to", stage = name)
                    on:click=move |_| begin(creating, shown.looking, stage)><Icon name="plus"/>{tr!("sales-add-short")}</button>
            }
        })
    };
    view! { {more}{add} }
}
