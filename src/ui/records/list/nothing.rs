//! A list with nothing in it: none yet, or none that the filters let through. The two are never mixed up.

use leptos::prelude::*;

use super::address::ListAddress;
use crate::{
    app::Page,
    domain::Table,
    tr,
    ui::{
        kit::{Empty, Icon},
        records::link::{icon, kind_name},
        shell::create::Creating,
    },
};

#[component]
pub fn Nothing(address: ListAddress, count: Memo<usize>) -> impl IntoView {
    move || {
        if count.get() == 0 {
            view! { <NoneYet table=address.table/> }.into_any()
        } else {
            view! { <NoneFound address count/> }.into_any()
        }
    }
}

#[component]
fn NoneYet(table: Table) -> impl IntoView {
    let creating = Creating::here();
    let (title, text) = match table {
        Table::Company => (tr!("records-no-companies-yet"), tr!("records-no-companies-why")),
        Table::Deal => (tr!("records-no-deals-yet"), tr!("records-no-deals-why")),
        _ => (tr!("records-no-contacts-yet"), tr!("records-no-contacts-why")),
    };
    view! {
        <Empty icon=icon(table) title text>
            <button type="button" class="btn primary" on:click=move |_| creating.open(table)>
                <Icon name="plus"/>{kind_name(table)}
            </button>
            <a class="btn" href=Page::Import.href()><Icon name="file-up"/>{tr!("records-import")}</a>
        </Empty>
    }
}

#[component]
fn NoneFound(address: ListAddress, count: Memo<usize>) -> impl IntoView {
    let filters = Memo::new(move |_| address.filters().len());
    let search = address.app.query("q");
    let title = move || match (search.get().trim().to_owned(), filters.get()) {
        (text, 0) => tr!("records-none-match-text", text = text),
        (text, filters) if text.is_empty() => tr!("records-none-match-filters", count = filters),
        (text, filters) => tr!("records-none-match", text = text, count = filters),
    };
    move || {
        let both = filters.get() > 0 && !search.get().trim().is_empty();
        view! {
            <Empty icon="search" title=title() text=tr!("records-hidden", count = count.get())>
                <button type="button" class="btn primary" on:click=move |_| address.clear()>{tr!("records-show-everything")}</button>
                {both.then(|| view! {
                    <button type="button" class="btn" on:click=move |_| address.clear_filters()>{tr!("records-keep-search")}</button>
                })}
            </Empty>
        }
    }
}
