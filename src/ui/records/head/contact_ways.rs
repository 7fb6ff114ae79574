//! Call, write, visit: what the operating system does when one clicks.

use leptos::prelude::*;

use crate::{
    app::App,
    domain::{Company, Contact, Deal, Id, Table, email::Email, phone::Phone},
    tr,
    ui::{
        kit::{Icon, web_address},
        records::{about::About, desk::Desk},
    },
};

/// The first phone number, e-mail address and web address of a record.
#[derive(Clone, Debug, Default, PartialEq)]
struct Ways {
    phone: Option<Phone>,
    email: Option<Email>,
    web: Option<String>,
}

impl Ways {
    fn of(app: App, about: About) -> Self {
        app.watch(&[Table::Contact, Table::Company, Table::Deal], |tables| match about.table {
            Table::Company => tables.find(Id::<Company>::from(about.id)).map_or_else(Self::default, |company| Self {
                phone: company.phone.clone(),
                email: None,
                web: web_address(&company.domain),
            }),
            // A deal is reached through its people.
            Table::Deal => tables
                .find(Id::<Deal>::from(about.id))
                .and_then(|deal| tables.find(deal.contacts.first()?.contact))
                .map_or_else(Self::default, |contact| Self::of_contact(contact)),
            _ => tables.find(Id::<Contact>::from(about.id)).map_or_else(Self::default, |contact| Self::of_contact(contact)),
        })
    }

    fn of_contact(contact: &Contact) -> Self {
        Self { phone: contact.phone().cloned(), email: contact.email().cloned(), web: None }
    }
}

#[component]
pub fn ContactWays(about: About) -> impl IntoView {
    let app = App::here();
    let desk = Desk::here();
    let ways = Memo::new(move |_| Ways::of(app, about));
    move || {
        let Ways { phone, email, web } = ways.get();
        let number = phone.map(|phone| phone.tel_href()).filter(|number| number.len() > 2);
        // Whoever comes back from the call writes down what was said.
        let call = number.map(|number| view! {
            <a class="btn" href=format!("tel:{number}") on:click=move |_| desk.writing.set("call")><Icon name="phone"/>{tr!("records-do-call")}</a>
        });
        let write = email.map(|email| view! {
            <a class="btn" href=mail_to(&email) on:click=move |_| desk.writing.set("message")><Icon name="mail"/>{tr!("records-do-write")}</a>
        });
        let visit = web.map(|href| view! {
            <a class="btn" href=href target="_blank" rel="noopener noreferrer"><Icon name="globe"/>{tr!("records-do-visit")}</a>
        });
        view! { {call}{write}{visit} }
    }
}

/// `?`, `&` and `%` in an address would begin something else.
fn mail_to(email: &Email) -> String {
    let address: String = js_sys::encode_uri_component(email.as_str()).into();
    format!("mailto:{}", address.replace("%40", "@"))
}
