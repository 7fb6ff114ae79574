//! What is in a backup, before a workspace is made of it.

use leptos::{html, prelude::*};

use super::arrival::Arrival;
use crate::{
    domain::Table,
    i18n::say::format,
    tr,
    ui::{data::backup::Rescued, kit::Icon},
};

#[component]
pub fn FoundBackup(arrival: Arrival) -> impl IntoView {
    let heading = NodeRef::<html::H2>::new();
    Effect::new(move |_| {
        if let Some(heading) = heading.get() {
            // The doors are gone, and with them the button that had focus.
            let _ = heading.focus();
        }
    });
    let business =
        arrival.backup.with_untracked(|it| it.as_ref().map(|it| it.business().to_owned()).unwrap_or_default());
    let title = match business.is_empty() {
        true => tr!("welcome-found-unnamed"),
        false => tr!("welcome-found", name = business),
    };
    let count = |table| arrival.backup.with_untracked(|it| it.as_ref().map_or(0, |it| it.count(table)));
    let rescued = arrival.backup.with_untracked(|it| it.as_ref().and_then(|it| it.rescued.clone()));
    let line = |words: String, table| {
        view! { <li><span class="grow">{words}</span><span class="num">{format().number(count(table) as i64)}</span></li> }
    };
    view! {
        <section class="card" aria-labelledby="found-title">
            <div class="card-head"><Icon name="circle-check"/><h2 id="found-title" tabindex="-1" node_ref=heading>{title}</h2></div>
            {rescued.map(|report| view! { <div class="card-body"><Rescued report/></div> })}
            <ul class="rows">
                {line(tr!("nav-contacts"), Table::Contact)}
                {line(tr!("nav-companies"), Table::Company)}
                {line(tr!("nav-deals"), Table::Deal)}
                {line(tr!("welcome-found-activities"), Table::Activity)}
                {line(tr!("welcome-found-tasks"), Table::Task)}
            </ul>
            <div class="card-foot">
                <button type="button" class="btn primary" aria-disabled=move || arrival.is_busy().to_string() on:click=move |_| arrival.open_backup()>
                    {tr!("welcome-found-open")}
                </button>
                <button type="button" class="btn" aria-disabled=move || arrival.is_busy().to_string() on:click=move |_| arrival.backup.set(None)>
                    {tr!("welcome-found-other")}
                </button>
            </div>
        </section>
    }
}
