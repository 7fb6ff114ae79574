//! The company of a contact or deal.

use leptos::prelude::*;

use super::Card;
use crate::{
    app::{App, Page},
    domain::{Company, Contact, Deal, Id, Table, phone::Country},
    tr,
    ui::{
        kit::{Avatar, PhoneLink, WebLink},
        records::about::About,
    },
};

#[component]
pub fn CompanyCard(about: About) -> impl IntoView {
    let app = App::here();
    let company = Memo::new(move |_| {
        app.watch(&[Table::Company, Table::Contact, Table::Deal], |tables| {
            let id = match about.table {
                Table::Deal => tables.find(Id::<Deal>::from(about.id))?.company,
                _ => tables.find(Id::<Contact>::from(about.id))?.company,
            };
            tables.find(id?).cloned()
        })
    });
    let home = app.read(|tables| Country::parse(&tables.settings().country).unwrap_or_default());
    let count = Signal::derive(move || usize::from(company.with(Option::is_some)));
    let row = move || {
        company.get().map(|company| {
            let Company { name, domain, phone, industry, .. } = (*company).clone();
            view! {
                <li>
                    <span class="who grow">
                        <Avatar name=name.clone() square=true/>
                        <span class="stack tight">
                            <a class="title" href=Page::Record(Table::Company, company.meta.id).href()><bdi>{name}</bdi></a>
                            {(!industry.is_empty()).then(|| view! { <span class="meta"><bdi>{industry}</bdi></span> })}
                            {phone.map(|phone| view! { <span class="meta"><PhoneLink phone home/></span> })}
                            {(!domain.is_empty()).then(|| view! { <span class="meta"><WebLink text=domain/></span> })}
                        </span>
                    </span>
                </li>
            }
        })
    };
    view! {
        <Card icon="building-2" title=tr!("records-company") single=true count none=tr!("records-no-company")>{row}</Card>
    }
}
