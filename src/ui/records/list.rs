//! Contacts, companies or deals as a list: searched, filtered and sorted, with all of that in the address.

pub mod address;
mod bulk;
mod filters;
mod nothing;
mod values;

use leptos::prelude::*;

use self::{
    address::ListAddress,
    bulk::{BulkBar, Ticked},
    filters::Filters,
    nothing::Nothing,
};
use super::{
    columns::{columns, watched},
    link::kind_name,
};
use crate::{
    app::{App, Page},
    domain::{Table, id::Uuid},
    engine::query,
    i18n::say::format,
    tr,
    ui::{
        kit::{DataTable, Icon, SearchBox},
        shell::{address::heading, create::Creating},
    },
};

/// The page of contacts or companies.
#[component]
pub fn ListPage(table: Table) -> impl IntoView {
    let app = App::here();
    let creating = Creating::here();
    let count = Memo::new(move |_| app.watch(&[table], |tables| tables.count(table)));
    let number = move || format().number(i64::try_from(count.get()).unwrap_or(i64::MAX));
    view! {
        <main class="page fill" id="page" tabindex="-1">
            <div class="page-head">
                <h1 tabindex="-1">{heading(Page::list(table))}<span class="count">{number}</span></h1>
                <div class="actions">
                    <a class="btn small wide-only" href=Page::Import.href()><Icon name="file-up"/>{tr!("records-import")}</a>
                    <button type="button" class="btn primary small wide-only"
                        on:click=move |_| creating.open(table)>
                        <Icon name="plus"/>{kind_name(table)}
                    </button>
                </div>
            </div>
            <RecordTable table/>
        </main>
    }
}

/// The list itself, with its search box and filters; the deals page shows it too.
#[component]
pub fn RecordTable(
    table: Table,
    /// Which records belong here at all: those of one pipeline.
    #[prop(optional, into)]
    keep: Option<Callback<Uuid, bool>>,
    /// At the end of the line of search box and filters.
    #[prop(optional, into)]
    tools: ViewFnOnce,
) -> impl IntoView {
    let app = App::here();
    let address = ListAddress { app, table };
    let count = Memo::new(move |_| {
        app.watch(&[table], |tables| match keep {
            Some(keep) => tables.rows(table).filter(|row| keep.run(row.id())).count(),
            None => tables.count(table),
        })
    });
    let asked = Memo::new(move |_| address.query());
    let rows = Memo::new(move |_| {
        let asked = asked.get();
        let mut rows = app.watch(&watched(table), |tables| query::run(tables, table, &asked));
        if let Some(keep) = keep {
            rows.retain(|id| keep.run(*id));
        }
        rows
    });
    let is_narrowed =
        Memo::new(move |_| asked.with(|asked| !asked.search.trim().is_empty() || !asked.filters.is_empty()));
    let found = move || rows.with(Vec::len);
    let is_empty = Memo::new(move |_| rows.with(Vec::is_empty));
    let has_any = Memo::new(move |_| count.get() > 0);
    let search = address.search_text();
    let label = StoredValue::new(search_label(table));
    let body = move || {
        if is_empty.get() {
            return view! { <Nothing address count/> }.into_any();
        }
        view! { <Rows address rows/> }.into_any()
    };
    view! {
        <div class="toolbar">
            {move || has_any.get().then(|| view! {
                <SearchBox value=search label=label.get_value() placeholder=label.get_value()/>
                <Filters address/>
            })}
            <p class="meta" role="status">{move || is_narrowed.get().then(|| tr!("records-found", count = found()))}</p>
            <span class="spacer"></span>
            {tools.run()}
        </div>
        {body}
    }
}

#[component]
fn Rows(address: ListAddress, rows: Memo<Vec<Uuid>>) -> impl IntoView {
    let ListAddress { app, table } = address;
    let in_team = Memo::new(move |_| app.watch(&[Table::Member], |tables| tables.members.len() > 1));
    let columns = Signal::derive(move || columns(app, table, in_team.get()));
    let name = move |id| app.read(|tables| tables.name(table, id)).unwrap_or_default();
    let ticked = Ticked::of(app, table, rows);
    view! {
        <DataTable label=heading(Page::list(table)) columns rows sort=Signal::derive(move || address.sort())
            on_sort=move |sort| address.sort_by(sort) name href=move |id| Page::Record(table, id).href() selected=ticked.ids/>
        <BulkBar ticked/>
    }
}

fn search_label(table: Table) -> String {
    match table {
        Table::Company => tr!("records-search-companies"),
        Table::Deal => tr!("records-search-deals"),
        _ => tr!("records-search-contacts"),
    }
}
