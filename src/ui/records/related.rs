//! What belongs to a record: its tasks, its people, its deals, its company.

mod company;
mod deals;
mod people;

use leptos::prelude::*;

use self::{company::CompanyCard, deals::DealsCard, people::PeopleCard};
use super::{about::About, create::NewRecord, tasks::TasksCard};
use crate::{
    domain::Table,
    i18n::say::format,
    tr,
    ui::{kit::Icon, shell::create::Creating},
};

#[component]
pub fn Related(about: About) -> impl IntoView {
    view! {
        <TasksCard about/>
        {match about.table {
            Table::Company => view! { <PeopleCard about/><DealsCard about/> }.into_any(),
            Table::Deal => view! { <PeopleCard about/><CompanyCard about/> }.into_any(),
            _ => view! { <DealsCard about/><CompanyCard about/> }.into_any(),
        }}
    }
}

/// The frame of a card: its name, how many are in it, and how one more is made.
#[component]
fn Card(
    icon: &'static str,
    title: String,
    #[prop(into)] count: Signal<usize>,
    /// Said where there are none.
    none: String,
    /// There is at most one, which need not be counted.
    #[prop(optional)]
    single: bool,
    #[prop(optional)] add: Option<(String, NewRecord)>,
    children: Children,
) -> impl IntoView {
    let creating = Creating::here();
    let add = add.map(|(label, new)| view! {
        <button type="button" class="btn quiet icon-only tiny" aria-label=label on:click=move |_| creating.new.set(Some(new))>
            <Icon name="plus"/>
        </button>
    });
    let number =
        move || (count.get() > 0 && !single).then(|| format().number(i64::try_from(count.get()).unwrap_or(i64::MAX)));
    let none = StoredValue::new(none);
    let label = title.clone();
    view! {
        <section class="card" aria-label=label>
            <div class="card-head">
                <Icon name=icon/>
                <h2>{title}{move || number().map(|number| view! { <span class="count">{number}</span> })}</h2>
                {add}
            </div>
            <ul class="rows">{children()}</ul>
            {move || (count.get() == 0).then(|| view! { <div class="card-body"><p class="muted">{none.get_value()}</p></div> })}
        </section>
    }
}

/// More rows than this fold away behind a button.
const MOST: usize = 8;

/// "Show all 25"
#[component]
fn ShowAll(#[prop(into)] count: Signal<usize>, all: RwSignal<bool>) -> impl IntoView {
    move || {
        (count.get() > MOST && !all.get()).then(|| {
            view! {
                <li><button type="button" class="btn quiet small" on:click=move |_| all.set(true)>
                    {tr!("records-show-all", count = count.get())}
                </button></li>
            }
        })
    }
}
