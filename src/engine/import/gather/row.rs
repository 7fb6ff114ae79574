//! One row, field by field: each cell to the record and field that its column means, or to the notes.

use super::{
    super::{
        super::read::{self, Reading},
        Record,
        plan::Reason,
        target::REFERENCE,
    },
    Cell, Gathered, Source, Told,
};
use crate::domain::{Kind, Problem, Table, Value, fold::squash, stored::Stored};

pub(super) struct Row<'a> {
    pub source: Source<'a>,
    pub record: &'a Record,
    pub gathered: Gathered,
}

impl Row<'_> {
    pub fn header(&self, column: usize) -> &str {
        self.source.sheet.header.get(column).map_or("", String::as_str)
    }

    pub fn warn(&mut self, column: Option<usize>, problem: Problem) {
        let header = column.map(|column| self.header(column).to_owned()).unwrap_or_default();
        self.gathered.reasons.push(Reason::new(self.record.line, column, &header, problem));
    }

    /// `Header: text` into the notes of the row's record.
    pub fn keep(&mut self, column: usize, text: &str) {
        let header = self.header(column);
        let note = if header.is_empty() { text.trim().to_owned() } else { format!("{header}: {}", text.trim()) };
        let kind = self.source.mapping.kind;
        self.gathered.said(kind).notes.push(note);
    }

    pub fn unreadable(&mut self, cell: Cell, problem: Problem) {
        self.warn(Some(cell.column), problem);
        self.keep(cell.column, cell.text);
    }

    pub fn reading(&self, column: usize) -> Reading {
        let date_order = self.source.orders.get(column).copied().unwrap_or_default();
        Reading { date_order, ..*self.source.reading }
    }

    pub fn set(&mut self, table: Table, cells: &[Cell], value: Value) {
        if !value.is_empty() {
            let told = cells.iter().map(|cell| (cell.column, cell.text.trim().to_owned())).collect();
            self.gathered.said(table).values.insert(cells[0].key, Told { value, cells: told });
        }
    }

    pub fn record_of(&mut self, table: Table, cells: &[Cell]) {
        let of = |key: &str| cells.iter().filter(|cell| cell.key == key).copied().collect::<Vec<_>>();
        let mut done: Vec<&str> = Vec::new();
        for cell in cells {
            if done.contains(&cell.key) {
                continue;
            }
            done.push(cell.key);
            let all = of(cell.key);
            match (table, cell.key) {
                (Table::Contact, "name") => self.name(&all),
                (_, "emails" | "phones") => self.entries(table, &all),
                (_, "addresses" | "address") => self.addresses(table, &all),
                (_, "amount") => self.amount(&all),
                (_, "stage") => self.stage(&all),
                (_, "about") => {
                    let texts = all.iter().map(|cell| cell.text.trim().to_owned());
                    self.gathered.said(table).notes.extend(texts);
                }
                (_, "tags") => {
                    let words = all
                        .iter()
                        .flat_map(|cell| cell.text.split(":::"))
                        .flat_map(|it| it.split([';', ',', '،', '؛']));
                    self.gathered.said(table).tags.extend(words.filter_map(tag));
                }
                (_, "owner") => self.gathered.owner = Some((cell.column, cell.text.trim().to_owned())),
                (_, "created_at") => match self.moment(*cell) {
                    Ok(at) => self.set(table, &[*cell], at.to_value()),
                    Err(problem) => self.unreadable(*cell, problem),
                },
                (_, REFERENCE) => {
                    let reference = format!("{}:{}", squash(self.header(cell.column)), cell.text.trim());
                    self.set(table, &[*cell], Value::Text(reference));
                }
                (_, key) => {
                    let kind = table.field(key).map_or(Kind::Text, |field| field.kind);
                    let text = if kind == Kind::Text { cell.text } else { read::without_guard(cell.text) };
                    match read::read(kind, text, &self.reading(cell.column)) {
                        Ok(value) if kind == Kind::Web && value.as_text().and_then(read::host).is_none() => {
                            self.unreadable(*cell, Problem::new("problem-web").with("text", cell.text.trim()));
                        }
                        Ok(value) => self.set(table, &[*cell], value),
                        Err(problem) => self.unreadable(*cell, problem),
                    }
                }
            }
        }
    }
}

/// A tag's name; Google's own group of everybody is none.
fn tag(text: &str) -> Option<String> {
    let text = text.trim();
    let name = text.trim_start_matches("* ").trim();
    (!name.is_empty() && text != "* myContacts").then(|| name.to_owned())
}
