//! What a page is about: one contact, company or deal; what is logged there or planned there points to it.

use crate::domain::{Activity, Contact, Id, Table, Task, id::Uuid};

/// A record that activities and tasks can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    pub table: Table,
    pub id: Uuid,
}

impl About {
    pub fn new(table: Table, id: Uuid) -> Self {
        Self { table, id }
    }

    pub fn mark_activity(self, activity: &mut Activity) {
        match self.table {
            Table::Company => activity.company = Some(Id::from(self.id)),
            Table::Deal => activity.deal = Some(Id::from(self.id)),
            _ => {
                let contact: Id<Contact> = Id::from(self.id);
                if !activity.contacts.contains(&contact) {
                    activity.contacts.push(contact);
                }
            }
        }
    }

    pub fn mark_task(self, task: &mut Task) {
        match self.table {
            Table::Company => task.company = Some(Id::from(self.id)),
            Table::Deal => task.deal = Some(Id::from(self.id)),
            _ => task.contact = Some(Id::from(self.id)),
        }
    }
}
