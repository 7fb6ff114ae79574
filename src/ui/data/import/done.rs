//! The last step: what was brought in, and the way back.

use leptos::prelude::*;

use super::{draft::Draft, words};
use crate::{
    app::{App, Page},
    domain::Table,
    tr,
    ui::kit::{Empty, Icon},
};

#[component]
pub fn DoneStep() -> impl IntoView {
    let draft = Draft::here();
    let app = App::here();
    let counts = draft.counts.get_untracked();
    let line = |(table, created, updated): (Table, usize, usize)| {
        view! { <li><strong>{words::table(table)}</strong>" "{tr!("import-done-line", created = created, updated = updated)}</li> }
    };
    let tables = [Table::Contact, Table::Company, Table::Deal, Table::Tag].map(|table| {
        let of = |counts: &std::collections::BTreeMap<Table, usize>| counts.get(&table).copied().unwrap_or_default();
        (table, of(&counts.created), of(&counts.updated))
    });
    let lines = tables.into_iter().filter(|(_, created, updated)| created + updated > 0).map(line).collect_view();
    let kind = draft.mapping.get_untracked().map_or(Table::Contact, |mapping| mapping.kind);
    let undo = move |_| {
        app.undo();
        draft.clear();
    };
    view! {
        <Empty icon="circle-check" title=tr!("import-done")>
            <ul class="plain stack tight">{lines}</ul>
            <div class="cluster">
                <a class="btn primary" href=Page::list(kind).href()>{tr!("import-see", what = words::table(kind))}</a>
                <button type="button" class="btn" on:click=undo><Icon name="undo-2"/>{tr!("import-undo")}</button>
                <button type="button" class="btn quiet" on:click=move |_| draft.clear()>{tr!("import-again")}</button>
            </div>
        </Empty>
    }
}
