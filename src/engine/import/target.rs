//! What the columns of a sheet stand for.
//!
//! Every column has a target; what nobody recognises is [`Target::Note`], so that nothing is dropped unseen.

use std::collections::BTreeMap;

use super::Sheet;
use crate::{
    choices,
    domain::{Problem, Table},
};

/// Where the cells of a column go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Target {
    /// Not imported.
    Skip,
    /// Kept as `Header: value` in the notes (`about`) of the row's record.
    #[default]
    Note,
    /// A field of the row's record, or of the company or contact that the row names besides.
    Field { table: Table, key: &'static str, part: Part },
}

/// The other program's number of a record, in the record's `extra`: tells namesakes apart when a file comes again.
pub const REFERENCE: &str = "import_id";

/// Which part of a field a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    Whole,
    /// Of a name.
    First,
    Middle,
    Last,
    Suffix,
    /// One or more entries of a list, with a label that the header tells, or that the column [`Part::EntryLabel`]
    /// with the same number (from 1) holds.
    Entry {
        at: u8,
        label: &'static str,
    },
    EntryLabel {
        at: u8,
    },
    Address {
        at: u8,
        piece: Piece,
        label: &'static str,
    },
    /// Of an amount: the currency alone.
    Currency,
    /// Of a deal's stage: which pipeline it is in, how it ended, and when it came there.
    Pipeline,
    Status,
    Won,
    Lost,
    Closed,
    Since,
}

choices! {
    /// A part of an address.
    pub enum Piece { Whole = "whole", Street = "street", City = "city", Region = "region", Postcode = "postcode", Country = "country", Label = "label" }
}

/// The stored labels of entries; the screens know their words.
pub const LABELS: [&str; 4] = ["work", "home", "mobile", "other"];

impl Target {
    pub const fn field(table: Table, key: &'static str, part: Part) -> Self {
        Self::Field { table, key, part }
    }

    /// What no second column may hold; `None` where several columns add up.
    fn claim(self) -> Option<(Table, &'static str, Part)> {
        let Self::Field { table, key, part } = self else {
            return None;
        };
        let part = match part {
            Part::Entry { .. } => return None,
            Part::Address { piece: Piece::Street, .. } => return None,
            Part::Whole if matches!(key, "about" | "tags") => return None,
            Part::Address { at, piece, .. } => Part::Address { at, piece, label: "" },
            part => part,
        };
        Some((table, key, part))
    }

    /// Does it take what `other` takes?
    pub fn clashes(self, other: Self) -> bool {
        self.claim().is_some_and(|claim| Some(claim) == other.claim())
    }
}

/// Which kind of record a row is, and the target of each column.
#[derive(Clone, Debug, PartialEq)]
pub struct Mapping {
    /// [`Table::Contact`], [`Table::Company`] or [`Table::Deal`].
    pub kind: Table,
    pub columns: Vec<Target>,
    /// Columns that were meant for a field that another one has: kept in the notes until somebody decides.
    pub doubts: Vec<usize>,
}

impl Mapping {
    /// What stands in the way of a plan.
    ///
    /// `problem-mapping-twice` (`first`, `second`: headers) for two columns on one field; `problem-mapping-name`
    /// (`table`) if no column tells what the records are called.
    pub fn problems(&self, sheet: &Sheet) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut taken = BTreeMap::new();
        for (column, target) in self.columns.iter().enumerate() {
            let Some(claim) = target.claim() else {
                continue;
            };
            let header = |column: usize| sheet.header.get(column).cloned().unwrap_or_default();
            match taken.get(&claim) {
                Some(first) => problems.push(
                    Problem::new("problem-mapping-twice")
                        .with("first", header(*first))
                        .with("second", header(column))
                        .with("column", column + 1),
                ),
                None => {
                    taken.insert(claim, column);
                }
            }
        }
        if !self.columns.iter().any(|target| self.names_the_record(*target)) {
            problems.push(Problem::new("problem-mapping-name").with("table", self.kind.as_str()));
        }
        problems
    }

    fn names_the_record(&self, target: Target) -> bool {
        let Target::Field { table, key, .. } = target else {
            return false;
        };
        match self.kind {
            Table::Deal => (table, key) == (Table::Deal, "title"),
            Table::Company => table == Table::Company && matches!(key, "name" | "domain"),
            _ => matches!((table, key), (Table::Contact, "name" | "emails" | "phones") | (Table::Company, "name")),
        }
    }
}

/// Everything that a column of such a sheet can be mapped to, in the order of forms.
pub fn targets(kind: Table) -> Vec<Target> {
    let mut targets = vec![Target::Note, Target::Skip];
    let tables: &[Table] = match kind {
        Table::Deal => &[Table::Deal, Table::Contact, Table::Company],
        Table::Company => &[Table::Company, Table::Contact],
        _ => &[Table::Contact, Table::Company],
    };
    for table in tables.iter().copied() {
        for field in table.fields().filter(|field| !field.log) {
            let own = table == kind || !matches!(field.key, "about" | "tags" | "owner" | "source");
            let parts = if own { parts(table, field.key) } else { Vec::new() };
            targets.extend(parts.into_iter().map(|part| Target::field(table, field.key, part)));
        }
    }
    targets.extend(["created_at", REFERENCE].map(|key| Target::field(kind, key, Part::Whole)));
    targets
}

fn parts(table: Table, key: &str) -> Vec<Part> {
    let entry = |label| Part::Entry { at: 0, label };
    let address = |at| {
        let pieces = Piece::ALL.iter().filter(|piece| **piece != Piece::Label);
        pieces.map(move |piece| Part::Address { at, piece: *piece, label: "" })
    };
    match (table, key) {
        (Table::Contact, "name") => vec![Part::Whole, Part::First, Part::Middle, Part::Last, Part::Suffix],
        (_, "emails") => ["", "work", "home", "other"].map(entry).into(),
        (_, "phones") => ["", "mobile", "work", "home", "other"].map(entry).into(),
        (_, "addresses") => (1..=3).flat_map(address).collect(),
        (_, "address") => address(1).collect(),
        (_, "amount") => vec![Part::Whole, Part::Currency],
        (_, "stage") => {
            vec![Part::Whole, Part::Pipeline, Part::Status, Part::Since, Part::Closed, Part::Won, Part::Lost]
        }
        // The people of a deal and the parent of a company are named, not typed; consent is given by people.
        (Table::Contact, "company" | "consent") | (Table::Company, "parent") => Vec::new(),
        (Table::Deal, "company" | "contacts") => Vec::new(),
        _ => vec![Part::Whole],
    }
}
