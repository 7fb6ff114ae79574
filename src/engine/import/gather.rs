//! What one row says: the values it holds for a contact, a company and a deal, and what of it could not be read.
//!
//! Looks at the row alone, never at the records that are already there.

mod fields;
mod row;

use std::collections::BTreeMap;

use super::{
    super::read::Reading,
    Mapping, Record, Sheet,
    plan::Reason,
    target::{Part, Target},
};
use crate::domain::{Problem, Table, Value, date_input::DateOrder, instant::Instant};
use row::Row;

/// A value and the cells it came from.
#[derive(Clone, Debug)]
pub(super) struct Told {
    pub value: Value,
    /// Column and text, at least one.
    pub cells: Vec<(usize, String)>,
}

/// What a row says of one record.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    pub values: BTreeMap<&'static str, Told>,
    /// Paragraphs for its notes.
    pub notes: Vec<String>,
    pub tags: Vec<String>,
}

impl Said {
    pub fn text(&self, key: &str) -> &str {
        self.values.get(key).and_then(|told| told.value.as_text()).unwrap_or_default()
    }
    /// What a person without a name is called by: the first address or number they are reached at.
    pub fn borrowed_name(&self) -> Option<&Value> {
        ["emails", "phones"].iter().find_map(|list| self.list(list).first()?.at("value"))
    }
    pub fn list(&self, key: &str) -> &[Value] {
        self.values.get(key).map_or(&[], |told| told.value.as_list())
    }
}

/// What a row says, by table; links between them are made by the plan.
#[derive(Clone, Debug, Default)]
pub(super) struct Gathered {
    pub contact: Said,
    pub company: Said,
    pub deal: Said,
    pub owner: Option<(usize, String)>,
    pub stage: StageSaid,
    pub reasons: Vec<Reason>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct StageSaid {
    /// Of the stage, the status and the pipeline.
    pub names: BTreeMap<Part, (usize, String)>,
    /// When the deal came where it is, by the part that says so.
    pub times: BTreeMap<Part, Instant>,
}

impl StageSaid {
    pub fn name(&self, part: Part) -> &str {
        self.names.get(&part).map_or("", |(_, name)| name)
    }
}

/// The sheet and what each of its columns means.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub sheet: &'a Sheet,
    pub mapping: &'a Mapping,
    pub reading: &'a Reading,
    /// The order of dates in each column.
    pub orders: &'a [DateOrder],
}

/// A filled cell of a field.
#[derive(Clone, Copy)]
struct Cell<'a> {
    key: &'static str,
    part: Part,
    column: usize,
    text: &'a str,
}

impl Gathered {
    pub fn of(source: Source, record: &Record) -> Self {
        let mut row = Row { source, record, gathered: Self::default() };
        let mut cells: BTreeMap<Table, Vec<Cell>> = BTreeMap::new();
        for (column, text) in record.cells.iter().enumerate().filter(|(_, text)| !text.trim().is_empty()) {
            match source.mapping.columns.get(column).copied() {
                Some(Target::Skip) => {}
                Some(Target::Note) => row.keep(column, text),
                Some(Target::Field { table, key, part }) => {
                    cells.entry(table).or_default().push(Cell { key, part, column, text });
                }
                None => {
                    row.warn(Some(column), Problem::new("import-row-long").with("text", text.trim()));
                    row.keep(column, text);
                }
            }
        }
        for (table, cells) in cells {
            row.record_of(table, &cells);
        }
        row.gathered
    }

    pub fn said(&mut self, table: Table) -> &mut Said {
        match table {
            Table::Company => &mut self.company,
            Table::Deal => &mut self.deal,
            _ => &mut self.contact,
        }
    }
}
