//! Call, write, visit: what the operating system does when one clicks.

use leptos::prelude::*;

use crate::{
    app::App,
    domain::{Company, Contact, Id, Table, email::Email, phone::Phone},
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
        app.watch(&[Table::Contact, Table::Company], |tables| match about.table {
            Table::Company => tables.find(Id::<Company>::from(about.id)).map_or_else(Self::default, |company| Self {
                phone: company.phone.clone(),
                email: None,
                web: web_address(&company.domain),
            }),
            Table::Contact => tables.find(Id::<Contact>::from(about.id)).map_or_else(Self::default, |contact| Self {
                phone: contact.phone().cloned(),
                email: contact.email().cloned(),
                web: None,
            }),
            // A deal is reached through its people, each of whom stands beside it.
            _ => Self::default(),
        })
    }
}

#[component]
pub fn ContactWays(about: About) -> impl IntoView {
    let app = App::here();
    let desk = Desk::here();
    let ways = Memo::new(move |_| Ways::of(app, about));
    move || {
        let Ways { phone, email, web } = ways.get();
        // Whoever comes back from the call writes down what was said.
        let call = phone.as_ref().and_then(call_href).map(|href| view! {
            <a class="btn" href=href on:click=move |_| desk.writing.set("call")><Icon name="phone"/>{tr!("records-do-call")}</a>
        });
        let write = email.map(|email| view! {
            <a class="btn" href=mail_href(&email) on:click=move |_| desk.writing.set("message")><Icon name="mail"/>{tr!("records-do-write")}</a>
        });
        let visit = web.map(|href| view! {
            <a class="btn" href=href target="_blank" rel="noopener noreferrer"><Icon name="globe"/>{tr!("records-do-visit")}</a>
        });
        view! { {call}{write}{visit} }
    }
}

/// Nothing for a number that has no digits to dial.
pub fn call_href(phone: &Phone) -> Option<String> {
    let number = phone.tel_href();
    number.contains(|letter: char| letter.is_ascii_digit()).then(|| format!("tel:{number}"))
}

/// `?`, `&` and `%` in an address would begin something else.
pub fn mail_href(email: &Email) -> String {
    let address: String = js_sys::encode_uri_component(email.as_str()).into();
    format!("mailto:{}", address.replace("%40", "@"))
}
