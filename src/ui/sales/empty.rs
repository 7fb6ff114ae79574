//! What stands where no deals are.

use leptos::prelude::*;

use super::{looking::Looking, new_deal::begin};
use crate::{
    app::Page,
    tr,
    ui::{
        kit::{Empty, Icon},
        shell::create::Creating,
    },
};

/// Not one deal yet: what a deal is, and two ways to the first. Stands above the empty board.
#[component]
pub fn NoDeals(looking: Looking) -> impl IntoView {
    let creating = Creating::here();
    view! {
        <div class="banner" data-tone="info">
            <Icon name="handshake"/>
            <p><strong>{tr!("sales-none")}</strong>" "{tr!("sales-none-text")}</p>
            <button type="button" class="btn" on:click=move |_| begin(creating, looking, None)>
                <Icon name="plus"/>{tr!("sales-add")}
            </button>
            <a class="btn" href=Page::Import.href()><Icon name="file-up"/>{tr!("sales-import")}</a>
        </div>
    }
}

/// Nowhere for a deal to stand.
#[component]
pub fn NoStages() -> impl IntoView {
    view! {
        <Empty icon="square-kanban" title=tr!("sales-no-stages") text=tr!("sales-no-stages-text")>
            <a class="btn primary" href=Page::Settings.href()>{tr!("sales-to-settings")}</a>
        </Empty>
    }
}

/// There are deals, but none that fits.
#[component]
pub fn NoneFits(looking: Looking) -> impl IntoView {
    view! {
        <Empty icon="filter" title=tr!("sales-none-fits") text=tr!("sales-none-fits-text")>
            <button type="button" class="btn primary" on:click=move |_| looking.widen()>{tr!("sales-widen")}</button>
        </Empty>
    }
}
