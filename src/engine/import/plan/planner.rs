//! Makes a plan in slices, so that a page can draw, show progress and stop in between.

mod rows;
mod settle;

use std::{collections::HashMap, sync::Arc};

use super::{
    super::{
        super::{Tables, read::Reading},
        Mapping, Record, Sheet,
        gather::{Gathered, Source, Told},
        matching::Index,
        records::Drafts,
        stages::Stages,
    },
    Options, Plan, PlannedRow, Question, Reason, Status, dates,
};
use crate::domain::{Problem, Table, Value, date_input::DateOrder, fold::squash, id::Uuid};
use settle::{name_of, tag_key};

pub struct Planner {
    sheet: Arc<Sheet>,
    mapping: Mapping,
    reading: Reading,
    options: Options,
    orders: Vec<DateOrder>,
    questions: Vec<Question>,
    index: Index,
    stages: Option<Stages>,
    /// By folded name and by e-mail address.
    members: HashMap<String, Uuid>,
    tags: HashMap<String, Uuid>,
    drafts: Drafts,
    rows: Vec<PlannedRow>,
    /// The line that made each new record.
    made_by: HashMap<Uuid, usize>,
}

/// What a row has done so far.
struct Progress {
    line: usize,
    changed: bool,
    reasons: Vec<Reason>,
}

impl Planner {
    /// # Errors
    /// The first of [`Mapping::problems`]; `problem-no-open-stage` for deals without a pipeline to put them into.
    pub fn new(
        sheet: Arc<Sheet>,
        mapping: Mapping,
        tables: &Tables,
        reading: Reading,
        options: Options,
    ) -> Result<Self, Problem> {
        if let Some(problem) = mapping.problems(&sheet).into_iter().next()
            && !sheet.rows.is_empty()
        {
            return Err(problem);
        }
        let stages = if mapping.kind == Table::Deal { Some(Stages::of(tables, options.pipeline)?) } else { None };
        let (orders, questions) = dates::orders(&sheet, &mapping, &reading, &options);
        let mut members = HashMap::new();
        for member in tables.members.iter() {
            members.entry(squash(&member.name)).or_insert(member.meta.id);
            if let Some(email) = &member.email {
                members.entry(squash(email.as_str())).or_insert(member.meta.id);
            }
        }
        let tags = tables.tags.iter().map(|tag| (tag_key(&tag.name), tag.meta.id)).collect();
        Ok(Self {
            index: Index::of(tables),
            rows: Vec::with_capacity(sheet.rows.len()),
            sheet,
            mapping,
            reading,
            options,
            orders,
            questions,
            stages,
            members,
            tags,
            drafts: Drafts::default(),
            made_by: HashMap::new(),
        })
    }

    /// Rows planned and rows in all.
    pub fn progress(&self) -> (usize, usize) {
        (self.rows.len(), self.sheet.rows.len())
    }

    /// Plans up to `count` rows more; false when all are planned.
    pub fn step(&mut self, tables: &Tables, count: usize) -> bool {
        let sheet = self.sheet.clone();
        for record in sheet.rows.iter().skip(self.rows.len()).take(count) {
            let row = self.row(tables, record);
            self.rows.push(row);
        }
        self.rows.len() < sheet.rows.len()
    }

    /// The plan of the rows planned so far.
    pub fn finish(self) -> Plan {
        Plan { kind: self.mapping.kind, rows: self.rows, questions: self.questions, drafts: self.drafts }
    }

    fn row(&mut self, tables: &Tables, record: &Record) -> PlannedRow {
        let source =
            Source { sheet: &self.sheet, mapping: &self.mapping, reading: &self.reading, orders: &self.orders };
        let mut gathered = Gathered::of(source, record);
        let mut progress =
            Progress { line: record.line, changed: false, reasons: std::mem::take(&mut gathered.reasons) };
        self.owner(&mut gathered, &mut progress);
        let made = match self.mapping.kind {
            Table::Company => self.company_row(tables, gathered, &mut progress),
            Table::Deal => self.deal_row(tables, gathered, &mut progress),
            _ => self.contact_row(tables, gathered, &mut progress),
        };
        let line = record.line;
        match made {
            Ok(id) => {
                let row = self.drafts.row(tables, self.mapping.kind, id);
                let name = row.map(|row| name_of(&row)).unwrap_or_default();
                let status = match (self.made_by.get(&id), progress.changed) {
                    (Some(maker), _) if *maker == line => Status::New,
                    (Some(maker), changed) => {
                        self.warn(&mut progress, None, Problem::new("import-same-row").with("other", maker));
                        if changed { Status::Update } else { Status::Same }
                    }
                    (None, true) => Status::Update,
                    (None, false) => Status::Same,
                };
                PlannedRow { line, status, name, record: Some(id), reasons: progress.reasons }
            }
            Err(problem) => {
                self.warn(&mut progress, None, problem);
                PlannedRow { line, status: Status::Error, name: String::new(), record: None, reasons: progress.reasons }
            }
        }
    }

    fn warn(&self, progress: &mut Progress, column: Option<usize>, problem: Problem) {
        let header = column.and_then(|column| self.sheet.header.get(column)).map_or("", String::as_str);
        progress.reasons.push(Reason::new(progress.line, column, header, problem));
    }

    /// `Header: text`, as it is kept in notes.
    fn note(&self, column: usize, text: &str) -> String {
        match self.sheet.header.get(column).map_or("", String::as_str) {
            "" => text.to_owned(),
            header => format!("{header}: {text}"),
        }
    }

    fn owner(&mut self, gathered: &mut Gathered, progress: &mut Progress) {
        let Some((column, name)) = gathered.owner.take() else {
            return;
        };
        let note = self.note(column, &name);
        let said = gathered.said(self.mapping.kind);
        match self.members.get(&squash(&name)) {
            Some(member) => {
                said.values.insert("owner", Told { value: Value::Id(*member), cells: vec![(column, name)] });
            }
            None => {
                said.notes.push(note);
                self.warn(progress, Some(column), Problem::new("import-owner-unknown").with("text", name));
            }
        }
    }
}
