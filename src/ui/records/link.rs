//! A record's name as a link to its page, and the words and pictures for each kind of record.

use leptos::prelude::*;

use crate::{
    app::{App, Page},
    domain::{Table, id::Uuid},
    tr,
};

/// Follows the record's name; nothing when it is gone.
#[component]
pub fn RecordLink(table: Table, id: Uuid, #[prop(optional)] class: &'static str) -> impl IntoView {
    let app = App::here();
    let name = Memo::new(move |_| app.watch(&[table], |tables| tables.name(table, id)));
    move || {
        name.get().map(|name| {
            view! { <a class=class href=Page::Record(table, id).href()><bdi>{name}</bdi></a> }
        })
    }
}

pub const fn icon(table: Table) -> &'static str {
    match table {
        Table::Company => "building-2",
        Table::Deal => "handshake",
        Table::Task => "list-checks",
        _ => "user",
    }
}

/// What one record of the table is called.
pub fn kind_name(table: Table) -> String {
    match table {
        Table::Company => tr!("records-company"),
        Table::Deal => tr!("records-deal"),
        Table::Task => tr!("records-task"),
        _ => tr!("records-contact"),
    }
}
