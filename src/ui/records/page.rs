//! The page of one contact, company or deal.

use leptos::prelude::*;

use super::{
    about::About, composer::ActivityDialog, composer::Composer, desk::Desk, head::Head, link::kind_name,
    properties::Properties, related::Related, task_dialog::TaskDialog, timeline::Timeline,
};
use crate::{
    app::{App, Page},
    domain::{Id, Table, id::Uuid},
    tr,
    ui::{kit::Empty, sales::stage_path::StagePath, shell::address::heading},
};

#[component]
pub fn RecordPage(table: Table, id: Uuid) -> impl IntoView {
    let app = App::here();
    let is_there = Memo::new(move |_| app.watch(&[table], |tables| tables.row(table, id).is_some()));
    view! {
        <main class="page" id="page" tabindex="-1">
            {move || if is_there.get() {
                view! { <Record about=About::new(table, id)/> }.into_any()
            } else {
                view! { <Gone table/> }.into_any()
            }}
        </main>
    }
}

/// Deleted here or in another tab, or a link from another workspace.
#[component]
fn Gone(table: Table) -> impl IntoView {
    let app = App::here();
    let list = Page::list(table);
    view! {
        <div class="page-head"><h1 tabindex="-1">{kind_name(table)}</h1></div>
        <Empty icon="unlink" title=tr!("records-gone") text=tr!("records-gone-text")>
            <a class="btn primary" href=list.href()>{heading(list)}</a>
            <button type="button" class="btn" on:click=move |_| app.undo()>{tr!("undo")}</button>
        </Empty>
    }
}

#[component]
fn Record(about: About) -> impl IntoView {
    let desk = Desk::provide();
    let area = RwSignal::new("line");
    view! {
        <div class="record" data-area=move || area.get()>
            <Head about/>
            {(about.table == Table::Deal).then(|| view! { <StagePath id=Id::from(about.id)/> })}
            <Areas area/>
            <div class="record-areas">
                <section class="props" aria-label=tr!("records-details")>
                    <h2 class="live">{tr!("records-details")}</h2>
                    <Properties about/>
                </section>
                <section class="line" aria-label=tr!("records-timeline")>
                    <h2 class="live">{tr!("records-timeline")}</h2>
                    <Composer about/>
                    <Timeline about/>
                </section>
                <section class="related" aria-label=tr!("records-related")>
                    <h2 class="live">{tr!("records-related")}</h2>
                    <Related about/>
                </section>
            </div>
        </div>
        <ActivityDialog open=desk.activity/>
        <TaskDialog open=desk.task/>
    }
}

/// On a phone one area shows at a time.
#[component]
fn Areas(area: RwSignal<&'static str>) -> impl IntoView {
    let button = move |name: &'static str, words: String| {
        view! {
            <button type="button" aria-pressed=move || (area.get() == name).to_string() on:click=move |_| area.set(name)>
                {words}
            </button>
        }
    };
    view! {
        <div class="tabs record-tabs" role="group" aria-label=tr!("records-areas")>
            {button("line", tr!("records-timeline"))}
            {button("props", tr!("records-details"))}
            {button("related", tr!("records-related"))}
        </div>
    }
}
