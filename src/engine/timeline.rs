//! Everything that happened around a record, newest first: activities, tasks done, the stages its deals entered.

use std::{collections::BTreeSet, sync::Arc};

use super::Tables;
use crate::domain::{
    Activity, Company, Contact, Deal, Id, Stage, Table, Task, id::Uuid, instant::Instant, sorting::sort_by_key,
};

#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    Activity(Arc<Activity>),
    TaskDone(Arc<Task>),
    /// The deal entered the stage.
    StageEntered(Arc<Deal>, Option<Arc<Stage>>),
    Created,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub at: Instant,
    pub event: Event,
}

/// The timeline of a contact, company or deal. A company's holds that of its people and deals, a contact's that of
/// the deals they take part in.
pub fn timeline(tables: &Tables, table: Table, id: Uuid) -> Vec<Item> {
    let around = around(tables, table, id);
    let own = id;
    let mut activities = BTreeSet::new();
    let mut tasks = BTreeSet::new();
    let mut items: Vec<Item> = tables
        .row(table, id)
        .map(|row| Item { at: row.meta().created_at, event: Event::Created })
        .into_iter()
        .collect();
    for (table, id) in around {
        for activity in tables.linking::<Activity>(id) {
            if activities.insert(activity.meta.id) {
                items.push(Item { at: activity.at, event: Event::Activity(activity.clone()) });
            }
        }
        for task in tables.linking::<Task>(id) {
            if let Some(at) = task.done_at.filter(|_| tasks.insert(task.meta.id)) {
                items.push(Item { at, event: Event::TaskDone(task.clone()) });
            }
        }
        if let Some(deal) = (table == Table::Deal).then(|| tables.find(Id::<Deal>::from(id))).flatten() {
            // Where a deal begins goes without saying where it says that it was added.
            let begun = (id == own).then_some(deal.meta.created_at);
            items.extend(deal.entered.iter().filter(|entry| Some(entry.at) != begun).map(|entry| Item {
                at: entry.at,
                event: Event::StageEntered(deal.clone(), entry.stage.and_then(|stage| tables.find(stage).cloned())),
            }));
        }
    }
    sort_by_key(&mut items, |item| std::cmp::Reverse(item.at));
    items
}

/// The record itself and those whose events are its events too.
fn around(tables: &Tables, table: Table, id: Uuid) -> BTreeSet<(Table, Uuid)> {
    let mut around = BTreeSet::from([(table, id)]);
    if table == Table::Company {
        let people = tables.linking::<Contact>(id).map(|contact| (Table::Contact, contact.meta.id));
        around.extend(people.chain(tables.linking::<Deal>(id).map(|deal| (Table::Deal, deal.meta.id))));
    }
    if table == Table::Contact {
        around.extend(tables.linking::<Deal>(id).map(|deal| (Table::Deal, deal.meta.id)));
    }
    around
}

/// When somebody last talked with this person or company.
pub fn last_touch(tables: &Tables, id: Uuid) -> Option<Instant> {
    tables.linking::<Activity>(id).map(|activity| activity.at).max()
}

/// The deals of a company or contact.
pub fn deals_of(tables: &Tables, id: Uuid) -> Vec<Arc<Deal>> {
    tables.linking::<Deal>(id).cloned().collect()
}

/// The people of a company.
pub fn people_of(tables: &Tables, company: Id<Company>) -> Vec<Arc<Contact>> {
    tables.linking::<Contact>(company.uuid()).cloned().collect()
}
