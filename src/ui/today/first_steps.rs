//! What to begin with, while there is nothing yet.

use leptos::prelude::*;

use crate::{
    app::Page,
    domain::Table,
    tr,
    ui::{
        kit::{Icon, fresh_id},
        shell::create::Creating,
    },
};

#[component]
pub fn FirstSteps() -> impl IntoView {
    let creating = Creating::here();
    let heading = fresh_id("first-steps");
    view! {
        <section class="card" aria-labelledby=heading>
            <div class="card-head"><Icon name="rocket"/><h2 id=heading.clone()>{tr!("today-first-title")}</h2></div>
            <p class="meta card-why">{tr!("today-first-text")}</p>
            <ul class="rows first-steps">
                <Step title=tr!("today-first-contact") text=tr!("today-first-contact-why")>
                    <button type="button" class="btn primary" on:click=move |_| creating.open(Table::Contact)>
                        <Icon name="user-plus"/>{tr!("today-first-contact-do")}
                    </button>
                </Step>
                <Step title=tr!("today-first-import") text=tr!("today-first-import-why")>
                    <a class="btn" href=Page::Import.href()><Icon name="file-up"/>{tr!("today-first-import-do")}</a>
                </Step>
                <Step title=tr!("today-first-deal") text=tr!("today-first-deal-why")>
                    <button type="button" class="btn" on:click=move |_| creating.open(Table::Deal)>
                        <Icon name="plus"/>{tr!("today-first-deal-do")}
                    </button>
                </Step>
            </ul>
        </section>
    }
}

#[component]
fn Step(title: String, text: String, children: Children) -> impl IntoView {
    view! {
        <li>
            <div class="grow"><h3>{title}</h3><p class="meta">{text}</p></div>
            {children()}
        </li>
    }
}
