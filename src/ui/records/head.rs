//! The head of a record's page: who or what it is, and the quickest ways to get in touch.

pub mod contact_ways;
mod subtitle;

use leptos::prelude::*;

use self::{contact_ways::ContactWays, subtitle::Subtitle};
use super::{about::About, link::icon};
use crate::{
    app::{App, Page},
    domain::Table,
    engine::{Op, Verb},
    tr,
    ui::kit::{Avatar, Icon, Menu, MenuItem},
};

#[component]
pub fn Head(about: About) -> impl IntoView {
    let app = App::here();
    let About { table, id } = about;
    let name = Memo::new(move |_| app.watch(&[table], |tables| tables.name(table, id)).unwrap_or_default());
    let avatar = move || {
        let name = name.get();
        match table {
            Table::Contact => view! { <Avatar name large=true/> }.into_any(),
            Table::Company => view! { <Avatar name large=true square=true/> }.into_any(),
            _ => view! { <Avatar name large=true square=true icon=icon(table)/> }.into_any(),
        }
    };
    view! {
        <header class="record-head">
            <div class="who-head">
                {avatar}
                <div class="grow">
                    <h1 tabindex="-1"><bdi>{move || name.get()}</bdi></h1>
                    <Subtitle about/>
                </div>
            </div>
            <div class="actions">
                <ContactWays about/>
                <More about name/>
            </div>
        </header>
    }
}

/// What is done with the record as a whole.
#[component]
fn More(about: About, name: Memo<String>) -> impl IntoView {
    let app = App::here();
    let About { table, id } = about;
    let delete = move || {
        // The list first: this page has nothing to show once the record is gone.
        app.go(Page::list(table));
        app.run(Op::new(Verb::Delete, name.get_untracked()), move |tx| tx.delete(table, id));
    };
    let items = move |()| vec![MenuItem::new(tr!("records-delete"), delete).icon("trash-2").danger()];
    let label = Signal::derive(move || tr!("records-more", what = name.get()));
    view! {
        <Menu label icon_only=true class="btn icon-only" items><Icon name="ellipsis"/></Menu>
    }
}
