//! Turns what a row says of a record into the record: a new one, or additions to the one it means.

use std::collections::BTreeMap;

use super::{
    super::super::{
        super::Tables,
        gather::{Said, Told},
        matching::View,
        merge::{Outcome, add_notes, merge},
        records::Drafts,
        stages::Place,
        target::{Part, REFERENCE},
    },
    Planner, Progress,
};
use crate::domain::{
    Problem, Row, Table, Value, deal::StageEntry, fold::fold, id::Uuid, instant::Instant, stage::StageKind,
    stored::Stored,
};

/// Number of label hues.
const HUES: usize = 10;

impl Planner {
    pub(super) fn find_company(&self, tables: &Tables, said: &Said, progress: &mut Progress) -> Option<Uuid> {
        let found = self.index.company(View { tables, drafts: &self.drafts }, said);
        self.doubt(found.maybe, progress);
        found.id
    }

    /// Somebody with that name is there already, but nothing proves that it is the same.
    pub(super) fn doubt(&self, maybe: Option<String>, progress: &mut Progress) {
        if let Some(name) = maybe {
            self.warn(progress, None, Problem::new("import-maybe-same").with("name", name));
        }
    }

    /// Keeps in the notes of `into` what was said of a record that cannot be made.
    pub(super) fn keep_all(&self, said: &Said, into: &mut Said) {
        let cells = said.values.values().flat_map(|told| &told.cells);
        into.notes.extend(cells.map(|(column, text)| self.note(*column, text)));
        into.notes.extend(said.notes.iter().cloned());
    }

    /// The company that a contact or deal is to be linked with, made or completed; none if it has another one.
    pub(super) fn linked_company(
        &mut self,
        tables: &Tables,
        holder: (Table, Option<Uuid>),
        known: Option<Uuid>,
        company: &Said,
        said: &mut Said,
        progress: &mut Progress,
    ) -> Option<Told> {
        let cells: Vec<_> = company.values.values().flat_map(|told| told.cells.iter().cloned()).collect();
        let has = holder.1.and_then(|id| self.drafts.row(tables, holder.0, id)?.value("company").as_id());
        if has.is_some() && has != known && !self.options.overwrite {
            if holder.1.is_some_and(|id| self.drafts.is_new(holder.0, id)) {
                said.notes.extend(cells.iter().map(|(column, text)| self.note(*column, text)));
            }
            self.kept(holder.0, "company", &cells, progress);
            return None;
        }
        let id = self.settle(tables, Table::Company, known, company, progress);
        Some(Told { value: Value::Id(id), cells })
    }

    /// The person that a deal or company names. Somebody known stays with the company they have.
    pub(super) fn person(
        &mut self,
        tables: &Tables,
        mut said: Said,
        company: Option<Told>,
        title: &str,
        progress: &mut Progress,
    ) -> Uuid {
        let company_id = company.as_ref().and_then(|told| told.value.as_id());
        let found = self.index.contact(View { tables, drafts: &self.drafts }, &said, company_id, Some(title));
        self.doubt(found.maybe, progress);
        if found.id.is_none() {
            said.values.extend(company.map(|company| ("company", company)));
        }
        self.settle_person(tables, found.id, said, progress)
    }

    /// A new person without a name is called by the address or number they are reached at.
    pub(super) fn settle_person(
        &mut self,
        tables: &Tables,
        found: Option<Uuid>,
        mut said: Said,
        progress: &mut Progress,
    ) -> Uuid {
        let borrowed = said.borrowed_name().filter(|_| found.is_none() && said.text("name").is_empty()).cloned();
        if let Some(value) = borrowed {
            let name = value.as_text().unwrap_or_default().to_owned();
            self.warn(progress, None, Problem::new("import-name-borrowed").with("name", name));
            said.values.insert("name", Told { value, cells: Vec::new() });
        }
        self.settle(tables, Table::Contact, found, &said, progress)
    }

    pub(super) fn settle_deal(
        &mut self,
        tables: &Tables,
        found: Option<Uuid>,
        mut said: Said,
        place: &Place,
        times: &BTreeMap<Part, Instant>,
        progress: &mut Progress,
    ) -> Uuid {
        let parts: &[Part] = match place.kind {
            StageKind::Won => &[Part::Won, Part::Closed, Part::Since],
            StageKind::Lost => &[Part::Lost, Part::Closed, Part::Since],
            StageKind::Open => &[Part::Since],
        };
        let created = said.values.get("created_at").and_then(|told| Instant::from_value(told.value.clone()));
        let since = parts.iter().find_map(|part| times.get(part)).copied().or(created);
        let entry = since.map(|at| StageEntry { stage: Some(place.stage), at });
        let stage = Told { value: Value::Id(place.stage.uuid()), cells: place.cells.clone() };
        let known = found.and_then(|id| self.drafts.row(tables, Table::Deal, id));
        let stays = known.is_some_and(|row| row.value("stage") == stage.value);
        if found.is_none() || (place.told && !stays) {
            said.values.insert("stage", stage);
        }
        let id = self.settle(tables, Table::Deal, found, &said, progress);
        if let Some(entry) = entry.filter(|_| found.is_none())
            && let Some(mut row) = self.drafts.row(tables, Table::Deal, id)
        {
            row.set("entered", vec![entry].to_value());
            self.drafts.put(tables, row);
        }
        id
    }

    /// Makes the record, or adds to it what it lacks.
    pub(super) fn settle(
        &mut self,
        tables: &Tables,
        table: Table,
        found: Option<Uuid>,
        said: &Said,
        progress: &mut Progress,
    ) -> Uuid {
        let known = found.and_then(|id| self.drafts.row(tables, table, id));
        let is_new = known.is_none();
        let mut row = known.clone().unwrap_or_else(|| Drafts::fresh(table));
        let id = row.id();
        // What two rows of one file say differently is nowhere else but in the file.
        let keeps_both = !is_new && self.drafts.is_new(table, id);
        let mut changed = is_new;
        // Addresses and numbers first: they tell whether a name is only a stand-in, this time and the next.
        let tells = |key: &str| matches!(key, "emails" | "phones");
        let first = said.values.iter().filter(|(key, _)| tells(key));
        for (key, told) in first.chain(said.values.iter().filter(|(key, _)| !tells(key))) {
            if matches!(*key, "created_at" | REFERENCE) {
                if is_new {
                    row.set(key, told.value.clone());
                }
                continue;
            }
            match merge(&mut row, key, &told.value, self.options.overwrite) {
                Outcome::Changed => changed = true,
                Outcome::Same => {}
                Outcome::Kept => {
                    if keeps_both {
                        let notes = told.cells.iter().map(|(column, text)| self.note(*column, text));
                        changed |= add_notes(&mut row, notes);
                    }
                    self.kept(table, key, &told.cells, progress);
                }
            }
        }
        let tags: Vec<Value> = said.tags.iter().map(|name| Value::Id(self.tag(tables, name))).collect();
        changed |= merge(&mut row, "tags", &Value::List(tags), false) == Outcome::Changed;
        changed |= add_notes(&mut row, said.notes.iter().cloned());
        if changed {
            self.index.note(known.as_ref(), &row);
            self.drafts.put(tables, row);
            progress.changed = true;
        }
        if is_new {
            self.made_by.insert(id, progress.line);
        }
        id
    }

    /// The record holds another value, which stays.
    fn kept(&self, table: Table, key: &str, cells: &[(usize, String)], progress: &mut Progress) {
        let text = cells.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join(" ");
        let problem = Problem::new("import-kept").with("table", table.as_str()).with("field", key).with("text", text);
        self.warn(progress, cells.first().map(|(column, _)| *column), problem);
    }

    fn tag(&mut self, tables: &Tables, name: &str) -> Uuid {
        let count = self.tags.len();
        *self.tags.entry(tag_key(name)).or_insert_with(|| {
            let mut row = Drafts::fresh(Table::Tag);
            row.set("name", Value::text(name));
            row.set("hue", Value::Int((count % HUES) as i64));
            let id = row.id();
            self.drafts.put(tables, row);
            id
        })
    }
}

pub(super) fn required(table: Table, field: &str) -> Problem {
    Problem::new("problem-required").with("table", table.as_str()).with("field", field)
}

/// Is there anything to call or find a person by?
pub(super) fn names_somebody(said: &Said) -> bool {
    ["name", "emails", "phones"].iter().any(|key| said.values.contains_key(key))
}

/// Tags may differ by a sign alone: `A` and `A+`.
pub(super) fn tag_key(name: &str) -> String {
    fold(name).split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn name_of(row: &Row) -> String {
    row.value(if row.table() == Table::Deal { "title" } else { "name" }).as_text().unwrap_or_default().to_owned()
}
