//! When something last happened with a deal.

use std::{cell::RefCell, collections::HashMap};

use super::{Change, Tables, selection::Selection};
use crate::domain::{Activity, Deal, Entity, Id, Row, Table, id::Uuid, instant::Instant, stored::Stored};

/// The latest activity of each deal, kept up to date from when it is first asked for.
#[derive(Clone, Debug, Default)]
pub struct Touches(RefCell<Option<Latest>>);

/// `None` where it has to be looked for again.
type Latest = HashMap<Uuid, Option<Instant>>;

impl Touches {
    pub(super) fn apply(&mut self, change: &Change) {
        let Some(latest) = self.0.get_mut() else { return };
        for row in [&change.before, &change.after].into_iter().flatten() {
            latest.extend(deal_of(row).map(|deal| (deal, None)));
        }
    }
}

fn deal_of(row: &Row) -> Option<Uuid> {
    Activity::of_row(row)?.deal.map(Id::uuid)
}

/// The latest activity about a deal up to `now`: what is planned for later is no touch.
pub fn last(tables: &Tables, deal: Id<Deal>, now: Instant) -> Option<Instant> {
    let times = || tables.linking::<Activity>(deal.uuid()).map(|activity| activity.at);
    let mut noted = tables.touches.0.borrow_mut();
    let noted = noted.get_or_insert_with(|| read(tables)).get_mut(&deal.uuid())?;
    if noted.is_none() {
        *noted = times().max();
    }
    match *noted {
        Some(latest) if latest > now => times().filter(|at| *at <= now).max(),
        latest => latest,
    }
}

fn read(tables: &Tables) -> Latest {
    let about_deals = Selection::all(tables, Table::Activity).keep("deal", |deal| !deal.is_empty());
    let mut deals = Vec::new();
    about_deals.each_value("deal", |_, deal| deals.push(deal.as_id()));
    let (mut latest, mut deals) = (Latest::new(), deals.into_iter());
    about_deals.each_value("at", |_, at| {
        if let (Some(Some(deal)), Some(at)) = (deals.next(), Instant::from_value(at.clone())) {
            let noted = latest.entry(deal).or_insert(Some(at));
            *noted = (*noted).max(Some(at));
        }
    });
    latest
}
