//! Carries out a plan in one commit.

use std::collections::{BTreeMap, HashMap};

use super::{
    super::{Tx, Work, work::PART},
    Plan,
    records::Draft,
};
use crate::domain::{Deal, Id, Problem, Row, Stage, Table, deal::StageEntry, id::Uuid};

/// Records by table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub created: BTreeMap<Table, usize>,
    pub updated: BTreeMap<Table, usize>,
}

/// Room between two neighbours in a column, as `engine::deals` keeps it.
const GAP: i64 = 1 << 20;

/// Writes what the plan says, exactly.
///
/// # Errors
/// `problem-import-stale` if a record that the plan changes or links to has changed or gone since: plan again.
pub struct Apply<'a> {
    plan: &'a Plan,
    rest: Box<dyn Iterator<Item = &'a Draft> + 'a>,
    /// The last position in each column, once it is known.
    ends: Option<Ends>,
    done: usize,
    all: usize,
}

type Ends = HashMap<Option<Id<Stage>>, i64>;

impl<'a> Apply<'a> {
    pub fn of(plan: &'a Plan) -> Self {
        Self { plan, rest: Box::new(plan.drafts.iter()), ends: None, done: 0, all: plan.drafts.iter().count() }
    }
}

impl Work for Apply<'_> {
    fn step(&mut self, tx: &mut Tx) -> Result<bool, Problem> {
        let ends = self.ends.get_or_insert_with(|| ends(tx));
        for draft in self.rest.by_ref().take(PART) {
            write(tx, self.plan, draft, ends)?;
            self.done += 1;
        }
        Ok(self.done < self.all)
    }

    fn done(&self) -> f64 {
        self.done as f64 / self.all.max(1) as f64
    }
}

/// [`Apply`] in one step; how many records it made and changed.
pub fn apply(tx: &mut Tx, plan: &Plan) -> Result<Counts, Problem> {
    Apply::of(plan).run(tx)?;
    Ok(plan.counts())
}

fn write(tx: &mut Tx, plan: &Plan, draft: &Draft, ends: &mut Ends) -> Result<(), Problem> {
    let stale = || Problem::new("problem-import-stale");
    let now = tx.row(draft.after.table(), draft.after.id());
    if now.as_ref().map(|row| row.meta().rev) != draft.before.as_ref().map(|row| row.meta().rev) {
        return Err(stale());
    }
    let mut links = Vec::new();
    draft.after.each_link(|id| links.push(id));
    let is_there = |id: &Uuid| plan.drafts.holds(*id) || Table::ALL.iter().any(|table| tx.row(*table, *id).is_some());
    if !links.iter().all(is_there) {
        return Err(stale());
    }
    match &draft.after {
        Row::Deal(deal) => {
            let mut deal = Deal::clone(deal);
            if now.as_ref().map(|row| row.value("stage")) != Some(draft.after.value("stage")) {
                enter(&mut deal, ends, tx);
            }
            tx.create(deal);
        }
        row => tx.put(row.clone()),
    }
    Ok(())
}

/// The last position in each column.
fn ends(tx: &Tx) -> Ends {
    let mut ends = HashMap::new();
    for deal in tx.before().deals.iter() {
        let end = ends.entry(deal.stage).or_insert(deal.position);
        *end = deal.position.max(*end);
    }
    ends
}

/// Puts a deal at the end of its column, and notes since when it is there.
fn enter(deal: &mut Deal, ends: &mut Ends, tx: &Tx) {
    let end = ends.entry(deal.stage).and_modify(|end| *end = end.saturating_add(GAP)).or_insert(0);
    deal.position = *end;
    if deal.entered.last().is_none_or(|entry| entry.stage != deal.stage) {
        deal.entered.push(StageEntry { stage: deal.stage, at: tx.acting.now });
    }
}
