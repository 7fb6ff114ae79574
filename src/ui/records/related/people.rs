//! The people of a company, or those who take part in a deal with what they do there.

use leptos::prelude::*;

use super::{Card, MOST, ShowAll};
use crate::{
    app::{App, Page},
    domain::{Contact, Deal, Id, Table, sort_key::sort_key, sorting::sort_by_key},
    engine::{Tables, timeline},
    tr,
    ui::{
        fields::role_words,
        kit::{Avatar, Icon},
        records::{
            about::About,
            create::NewRecord,
            head::contact_ways::{call_href, mail_href},
        },
    },
};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Person {
    id: Id<Contact>,
    name: String,
    /// Position in the company, or role in the deal.
    part: String,
    call: Option<String>,
    write: Option<String>,
}

impl Person {
    fn of(contact: &Contact, part: &str) -> Self {
        Self {
            id: Id::from(contact.meta.id),
            name: contact.name.clone(),
            part: part.to_owned(),
            call: contact.phone().and_then(call_href),
            write: contact.email().map(mail_href),
        }
    }
}

#[component]
pub fn PeopleCard(about: About) -> impl IntoView {
    let app = App::here();
    let all = RwSignal::new(false);
    let people = Memo::new(move |_| app.watch(&[Table::Contact, Table::Deal], |tables| people(tables, about)));
    let count = Signal::derive(move || people.with(Vec::len));
    let shown = move || {
        let most = if all.get() { usize::MAX } else { MOST };
        people.with(|people| people.iter().take(most).cloned().collect::<Vec<_>>())
    };
    // People join a deal in its properties, where they get a role.
    let add = (about.table == Table::Company)
        .then(|| (tr!("records-add-contact"), NewRecord::Contact { company: Some(Id::from(about.id)) }));
    let rows = view! {
        <For each=shown key=|person| person.clone() let:person><PersonRow person/></For>
        <ShowAll count all/>
    };
    let title = tr!("records-people");
    let none = tr!("records-no-people");
    match add {
        Some(add) => view! { <Card icon="users" title count none add>{rows}</Card> }.into_any(),
        None => view! { <Card icon="users" title count none>{rows}</Card> }.into_any(),
    }
}

fn people(tables: &Tables, about: About) -> Vec<Person> {
    if about.table == Table::Deal {
        let Some(deal) = tables.find(Id::<Deal>::from(about.id)) else { return Vec::new() };
        let person = |(id, role): (Id<Contact>, &String)| {
            let contact = tables.find(id)?;
            let part = if role.is_empty() { contact.title.clone() } else { role_words(role) };
            Some(Person::of(contact, &part))
        };
        return deal.contacts.iter().filter_map(|it| person((it.contact, &it.role))).collect();
    }
    let company = timeline::people_of(tables, Id::from(about.id));
    let mut people: Vec<_> = company.iter().map(|contact| Person::of(contact, &contact.title)).collect();
    sort_by_key(&mut people, |person| sort_key(&person.name));
    people
}

#[component]
fn PersonRow(person: Person) -> impl IntoView {
    let Person { id, name, part, call, write } = person;
    let way = |href: Option<String>, icon, label: String| {
        href.map(|href| view! { <a class="btn quiet icon-only tiny" href=href aria-label=label><Icon name=icon/></a> })
    };
    let call = way(call, "phone", tr!("records-call-named", name = &name));
    let write = way(write, "mail", tr!("records-write-named", name = &name));
    view! {
        <li>
            <span class="who grow">
                <Avatar name=name.clone()/>
                <span class="stack tight">
                    <a class="title" href=Page::Record(Table::Contact, id.uuid()).href()><bdi>{name}</bdi></a>
                    {(!part.is_empty()).then(|| view! { <span class="meta"><bdi>{part}</bdi></span> })}
                </span>
            </span>
            <span class="cluster">{call}{write}</span>
        </li>
    }
}
