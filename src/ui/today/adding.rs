//! Writes down what the quick line said, in one commit.

use super::understood::{Named, NewPerson, NewTask};
use crate::{
    domain::{Company, Contact, Id, Task, contact::Labelled, fold::fold},
    engine::{Tx, tables::Find},
};

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
