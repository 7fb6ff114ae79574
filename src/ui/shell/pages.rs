//! From the address to the page.

use leptos::prelude::*;

use crate::{
    app::{App, Page},
    domain::Table,
    tr,
    ui::{
        data::{backup::BackupPage, import::ImportPage},
        help::HelpPage,
        kit::Empty,
        records::{list::ListPage, page::RecordPage},
        sales::deals::DealsPage,
        settings::SettingsPage,
        today::TodayPage,
        welcome::Welcome,
    },
};

#[component]
pub fn CurrentPage() -> impl IntoView {
    let app = App::here();
    let page = Memo::new(move |_| app.route.with(|route| route.page));
    move || match page.get() {
        Page::Today => view! { <TodayPage/> }.into_any(),
        Page::Contacts => view! { <ListPage table=Table::Contact/> }.into_any(),
        Page::Companies => view! { <ListPage table=Table::Company/> }.into_any(),
        Page::Deals => view! { <DealsPage/> }.into_any(),
        Page::Record(table, id) => view! { <RecordPage table id/> }.into_any(),
        Page::Import => view! { <ImportPage/> }.into_any(),
        Page::Backup => view! { <BackupPage/> }.into_any(),
        Page::Settings => view! { <SettingsPage/> }.into_any(),
        Page::Help => view! { <HelpPage/> }.into_any(),
        Page::Welcome => view! { <Welcome/> }.into_any(),
        Page::Lost => view! { <Lost/> }.into_any(),
    }
}

/// An address that leads nowhere.
#[component]
fn Lost() -> impl IntoView {
    view! {
        <main class="page" id="page" tabindex="-1">
            <div class="page-head"><h1 tabindex="-1">{tr!("nav-lost")}</h1></div>
            <Empty icon="map-pin" title=tr!("lost-title") text=tr!("lost-text")>
                <a class="btn primary" href=Page::Today.href()>{tr!("nav-today")}</a>
            </Empty>
        </main>
    }
}
