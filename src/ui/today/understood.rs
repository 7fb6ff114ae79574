//! What the quick line says of this business: which company, about whom.

use std::collections::BTreeMap;

use crate::{
    domain::{
        Company, Contact, Id, Table, calendar::Date, clock_time::TimeOfDay, date_input::DateReading, email::Email,
        fold::fold, phone::Phone,
    },
    engine::{
        Tables, called,
        quick_add::{self, QuickLine},
        read::Reading,
    },
};

#[derive(Clone, Debug, PartialEq)]
pub enum Understood {
    Person(NewPerson),
    Task(NewTask),
}

/// A contact to add, and when to get in touch if the line says.
#[derive(Clone, Debug, PartialEq)]
pub struct NewPerson {
    pub name: String,
    pub email: Option<Email>,
    pub phone: Option<Phone>,
    pub company: Option<Named<Company>>,
    pub due: Option<Date>,
    pub time: Option<TimeOfDay>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct NewTask {
    pub title: String,
    pub due: Option<Date>,
    pub time: Option<TimeOfDay>,
    pub contact: Option<Named<Contact>>,
    pub company: Option<Named<Company>>,
}

/// A record and its name, or the name of one that is not there yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Named<T> {
    pub id: Option<Id<T>>,
    pub name: String,
}

/// `None` for a line that says nothing.
pub fn understand(tables: &Tables, line: &str, today: Date) -> Option<Understood> {
    let Reading { calendar, date_order: order, today, country, .. } = Reading::within(tables, today);
    let QuickLine { text, email, phone, due, time, company } =
        quick_add::read(line, &DateReading { calendar, order, today }, country);
    let company = (!company.is_empty()).then(|| company_named(tables, company));
    if email.is_some() || phone.is_some() {
        let spelled = || phone.as_ref().map(Phone::national).or(email.as_ref().map(|email| email.as_str().to_owned()));
        let name = if text.is_empty() { spelled()? } else { text };
        return Some(Understood::Person(NewPerson { name, email, phone, company, due, time }));
    }
    // A task makes no company: an @ that names none stays a part of the words.
    let (company, title) = match company {
        Some(Named { id: None, name }) => (None, format!("{text} @{name}").trim().to_owned()),
        company => (company, text),
    };
    let contact = contact_in(tables, &title);
    (!title.is_empty()).then_some(Understood::Task(NewTask { title, due, time, contact, company }))
}

fn company_named(tables: &Tables, name: String) -> Named<Company> {
    let mut known = None;
    let folded = fold(&name);
    called::each_beginning(tables, Table::Company, &name, |id, there| {
        if known.is_none() && there == folded {
            known = Some(id);
        }
    });
    let named = known.and_then(|id| Some(Named { id: Some(Id::from(id)), name: tables.name(Table::Company, id)? }));
    named.unwrap_or(Named { id: None, name })
}

/// The one contact whose full name stands in the text. A name inside a longer one that stands there too does not count;
/// two people of that name are nobody in particular.
fn contact_in(tables: &Tables, text: &str) -> Option<Named<Contact>> {
    let text = words_of(text);
    let mut found = BTreeMap::new();
    for word in text.split_whitespace() {
        called::each_beginning(tables, Table::Contact, word, |id, name| {
            let words = words_of(name);
            if words.len() > 2 && text.contains(words.as_str()) {
                found.insert(id, words);
            }
        });
    }
    let longest = |name: &str| !found.values().any(|other| other.len() > name.len() && other.contains(name));
    let mut people = found.iter().filter(|(_, name)| longest(name)).map(|(id, _)| *id);
    let person = people.next().filter(|_| people.next().is_none())?;
    Some(Named { id: Some(Id::from(person)), name: tables.name(Table::Contact, person)? })
}

/// Folded words with a space around each, so that only whole words are found.
fn words_of(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|it: char| !it.is_alphanumeric()).filter(|word| !word.is_empty());
    words.fold(" ".to_owned(), |all, word| all + word + " ")
}
