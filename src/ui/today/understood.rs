//! What the quick line says of this business: which company, about whom. And writing it down.

use crate::{
    domain::{
        Company, Contact, Id, Task,
        calendar::Date,
        clock_time::TimeOfDay,
        contact::Labelled,
        date_input::DateReading,
        email::Email,
        fold::fold,
        phone::Phone,
    },
    engine::{
        Tables, Tx,
        quick_add::{self, QuickLine},
        read::Reading,
        tables::Find,
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
    let folded = fold(&name);
    let known = tables.companies.iter().find(|company| fold(&company.name) == folded);
    Named { id: known.map(|company| Id::from(company.meta.id)), name: known.map_or(name, |company| company.name.clone()) }
}

/// The one contact whose full name stands in the text. A name inside a longer one that stands there too does not count;
/// two people of that name are nobody in particular.
fn contact_in(tables: &Tables, text: &str) -> Option<Named<Contact>> {
    let text = words_of(text);
    let named = tables.contacts.iter().map(|contact| (words_of(&contact.name), contact));
    let found: Vec<_> = named.filter(|(name, _)| name.len() > 2 && text.contains(name.as_str())).collect();
    let longest = |name: &str| !found.iter().any(|(other, _)| other.len() > name.len() && other.contains(name));
    let mut people = found.iter().filter(|(name, _)| longest(name)).map(|(_, contact)| contact);
    let person = people.next()?;
    people.next().is_none().then(|| Named { id: Some(Id::from(person.meta.id)), name: person.name.clone() })
}

/// Folded words with a space around each, so that only whole words are found.
fn words_of(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|it: char| !it.is_alphanumeric()).filter(|word| !word.is_empty());
    words.fold(" ".to_owned(), |all, word| all + word + " ")
}

impl NewPerson {
    /// `follow_up` titles the task, where a day is given.
    pub fn add(&self, tx: &mut Tx, follow_up: &str) -> Id<Contact> {
        let company = self.company.as_ref().map(|company| self.company_in(tx, company));
        let contact = tx.create(Contact {
            name: self.name.clone(),
            company,
            emails: self.email.clone().into_iter().map(unlabelled).collect(),
            phones: self.phone.clone().into_iter().map(unlabelled).collect(),
            owner: tx.acting.by,
            ..Contact::default()
        });
        if self.due.is_some() || self.time.is_some() {
            let due = self.due.or(Some(tx.acting.today));
            let (title, assignee) = (follow_up.to_owned(), tx.acting.by);
            tx.create(Task { title, due, time: self.time, assignee, contact: Some(contact), ..Task::default() });
        }
        contact
    }

    /// Looked up once more: another tab may have made it meanwhile.
    fn company_in(&self, tx: &mut Tx, company: &Named<Company>) -> Id<Company> {
        let folded = fold(&company.name);
        let there = tx.all::<Company>().into_iter().find(|it| fold(&it.name) == folded);
        let fresh = Company { name: company.name.clone(), owner: tx.acting.by, ..Company::default() };
        there.map_or_else(|| tx.create(fresh), |it| Id::from(it.meta.id))
    }
}

fn unlabelled<T>(value: T) -> Labelled<T> {
    Labelled { label: String::new(), value }
}

impl NewTask {
    pub fn add(&self, tx: &mut Tx) -> Id<Task> {
        let contact = still_there(tx, &self.contact);
        let company = still_there(tx, &self.company);
        tx.create(Task {
            title: self.title.clone(),
            // A time without a day means today.
            due: self.due.or(self.time.map(|_| tx.acting.today)),
            time: self.time,
            assignee: tx.acting.by,
            contact,
            company,
            ..Task::default()
        })
    }
}

fn still_there<T: Find>(tx: &Tx, named: &Option<Named<T>>) -> Option<Id<T>> {
    named.as_ref().and_then(|named| named.id).filter(|id| tx.find(*id).is_some())
}
