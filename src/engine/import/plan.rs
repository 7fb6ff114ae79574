//! What an import will do, row by row, before anything is done. Preview and commit use the same plan.

mod dates;
mod planner;

use std::collections::BTreeMap;

use super::{super::read::shortened, Counts, records::Drafts};
use crate::{
    choices,
    domain::{Id, Pipeline, Problem, Table, date_input::DateOrder, id::Uuid},
};
pub use planner::Planner;

/// What the user decides beside the mapping.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// For deals that name no pipeline we know; the first one if `None`.
    pub pipeline: Option<Id<Pipeline>>,
    /// Values of the file replace different ones that are there.
    pub overwrite: bool,
    /// For columns of dates that leave it open.
    pub date_order: Option<DateOrder>,
}

choices! {
    /// What becomes of a row.
    pub enum Status { New = "new", Update = "update", Same = "same", Error = "error" }
}

/// Something that the user should know of a row: why it is refused, or what of it is kept otherwise than told.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    pub column: Option<usize>,
    /// With `line` and `column` (its header, empty if the whole row is meant).
    pub problem: Problem,
}

impl Reason {
    pub(super) fn new(line: usize, column: Option<usize>, header: &str, mut problem: Problem) -> Self {
        problem.args.iter_mut().for_each(|(_, text)| *text = shortened(text));
        Self { column, problem: problem.with("line", line).with("column", shortened(header)) }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct PlannedRow {
    /// Of the file.
    pub line: usize,
    pub status: Status,
    /// What the row's record is called.
    pub name: String,
    /// The row's record; `None` if it is refused.
    pub record: Option<Uuid>,
    pub reasons: Vec<Reason>,
}

/// A column whose dates can be read in several orders.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub column: usize,
    /// Texts that show it.
    pub samples: Vec<String>,
    /// The order taken until it is answered.
    pub taken: DateOrder,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    pub kind: Table,
    /// One for each row of the sheet.
    pub rows: Vec<PlannedRow>,
    pub questions: Vec<Question>,
    pub(super) drafts: Drafts,
}

impl Plan {
    /// What a commit of it will do.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for draft in self.drafts.iter() {
            let by_table = if draft.before.is_none() { &mut counts.created } else { &mut counts.updated };
            *by_table.entry(draft.after.table()).or_default() += 1;
        }
        counts
    }

    /// How many rows have each status.
    pub fn statuses(&self) -> BTreeMap<Status, usize> {
        let mut statuses = BTreeMap::new();
        self.rows.iter().for_each(|row| *statuses.entry(row.status).or_default() += 1);
        statuses
    }

    /// Nothing to do.
    pub fn is_empty(&self) -> bool {
        self.drafts.iter().next().is_none()
    }
}
