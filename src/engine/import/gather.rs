//! What one row says: the values it holds for a contact, a company and a deal, and what of it could not be read.
//!
//! Looks at the row alone, never at the records that are already there.

use std::collections::BTreeMap;

use super::{
    super::read::{self, Reading},
    Mapping, Record, Sheet, headers,
    plan::Reason,
    target::{Part, Piece, REFERENCE, Target},
};
use crate::domain::{
    Kind, Problem, Table, Value,
    contact::{Address, Labelled},
    date_input::DateOrder,
    fold::{fold, squash},
    instant::Instant,
    stored::Stored,
};

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

struct Row<'a> {
    source: Source<'a>,
    record: &'a Record,
    gathered: Gathered,
}

impl Row<'_> {
    fn header(&self, column: usize) -> &str {
        self.source.sheet.header.get(column).map_or("", String::as_str)
    }

    fn warn(&mut self, column: Option<usize>, problem: Problem) {
        let header = column.map(|column| self.header(column).to_owned()).unwrap_or_default();
        self.gathered.reasons.push(Reason::new(self.record.line, column, &header, problem));
    }

    /// `Header: text` into the notes of the row's record.
    fn keep(&mut self, column: usize, text: &str) {
        let header = self.header(column);
        let note = if header.is_empty() { text.trim().to_owned() } else { format!("{header}: {}", text.trim()) };
        let kind = self.source.mapping.kind;
        self.gathered.said(kind).notes.push(note);
    }

    fn unreadable(&mut self, cell: Cell, problem: Problem) {
        self.warn(Some(cell.column), problem);
        self.keep(cell.column, cell.text);
    }

    fn reading(&self, column: usize) -> Reading {
        let date_order = self.source.orders.get(column).copied().unwrap_or_default();
        Reading { date_order, ..*self.source.reading }
    }

    fn set(&mut self, table: Table, cells: &[Cell], value: Value) {
        if !value.is_empty() {
            let told = cells.iter().map(|cell| (cell.column, cell.text.trim().to_owned())).collect();
            self.gathered.said(table).values.insert(cells[0].key, Told { value, cells: told });
        }
    }

    fn record_of(&mut self, table: Table, cells: &[Cell]) {
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

    /// The whole name, or its pieces joined. Pieces that the whole name does not hold are kept.
    fn name(&mut self, cells: &[Cell]) {
        let piece = |part| cells.iter().find(|cell| cell.part == part);
        let pieces = [Part::First, Part::Middle, Part::Last, Part::Suffix].map(piece);
        match piece(Part::Whole) {
            Some(whole) => {
                let name = fold(whole.text);
                for cell in pieces.into_iter().flatten().filter(|cell| !name.contains(fold(cell.text).trim())) {
                    self.keep(cell.column, cell.text);
                }
                self.set(Table::Contact, &[*whole], Value::text(whole.text.trim()));
            }
            None => {
                let joined: Vec<&str> = pieces.into_iter().flatten().map(|cell| cell.text.trim()).collect();
                self.set(Table::Contact, cells, Value::Text(joined.join(" ")));
            }
        }
    }

    fn entries(&mut self, table: Table, cells: &[Cell]) {
        let mut entries = Vec::new();
        for cell in cells {
            let Part::Entry { at, label } = cell.part else {
                continue;
            };
            let told = cells.iter().find(|other| other.part == Part::EntryLabel { at } && at > 0);
            let label = told.map_or(label.to_owned(), |cell| label_of(cell.text));
            let text = read::without_guard(cell.text);
            let values: Vec<Result<Value, Problem>> = if cell.key == "emails" {
                read::emails(text).into_iter().map(|it| it.map(|it| it.to_value())).collect()
            } else {
                let country = self.source.reading.country;
                read::phones(text, country).into_iter().map(|it| it.map(|it| it.to_value())).collect()
            };
            for value in values {
                match value {
                    Ok(value) if entries.iter().any(|it: &Labelled<Value>| it.value == value) => {}
                    Ok(value) => entries.push(Labelled { label: label.clone(), value }),
                    Err(problem) => {
                        let piece = problem.args.iter().find(|(name, _)| *name == "text").map(|(_, text)| text.clone());
                        self.warn(Some(cell.column), problem);
                        self.keep(cell.column, &piece.unwrap_or_default());
                    }
                }
            }
        }
        self.set(table, cells, entries.to_value());
    }

    /// Addresses by number. One given whole counts only where its pieces are not.
    fn addresses(&mut self, table: Table, cells: &[Cell]) {
        let mut addresses = BTreeMap::<u8, Address>::new();
        for cell in cells {
            let Part::Address { at, piece, label } = cell.part else {
                continue;
            };
            let has_pieces = || {
                cells.iter().any(|other| {
                    matches!(other.part, Part::Address { at: same, piece, .. } if same == at && !matches!(piece, Piece::Whole | Piece::Label))
                })
            };
            let address = addresses.entry(at).or_default();
            if address.label.is_empty() {
                label.clone_into(&mut address.label);
            }
            let text = cell.text.trim();
            match piece {
                Piece::Whole if has_pieces() => {}
                Piece::Whole | Piece::Street if address.street.is_empty() => text.clone_into(&mut address.street),
                Piece::Whole | Piece::Street => address.street = format!("{}\n{text}", address.street),
                Piece::City => text.clone_into(&mut address.city),
                Piece::Region => text.clone_into(&mut address.region),
                Piece::Postcode => text.clone_into(&mut address.postcode),
                Piece::Country => text.clone_into(&mut address.country),
                Piece::Label => address.label = label_of(text),
            }
        }
        let addresses: Vec<Address> = addresses.into_values().filter(|it| it.parts().next().is_some()).collect();
        let value =
            if table == Table::Company { addresses.into_iter().next().to_value() } else { addresses.to_value() };
        self.set(table, cells, value);
    }

    /// The amount in the currency that its own text, its currency column or its header names.
    fn amount(&mut self, cells: &[Cell]) {
        let part = |part| cells.iter().find(|cell| cell.part == part).copied();
        let Some(amount) = part(Part::Whole) else {
            return;
        };
        let reading = self.reading(amount.column);
        let unit = match part(Part::Currency) {
            Some(cell) => Some(cell.text.trim().to_owned()),
            None => headers::unit(self.header(amount.column)),
        };
        let text = read::without_guard(amount.text);
        let money = match unit {
            // An amount that names its own unit keeps it.
            Some(unit)
                if part(Part::Currency).is_some() || read::money(&format!("{text} {unit}"), &reading).is_ok() =>
            {
                read::money(&format!("{text} {unit}"), &reading)
            }
            _ => read::money(text, &reading),
        };
        match money {
            Ok(money) => self.set(Table::Deal, cells, money.to_value()),
            Err(problem) => {
                self.unreadable(amount, problem);
                if let Some(currency) = part(Part::Currency) {
                    self.keep(currency.column, currency.text);
                }
            }
        }
    }

    fn stage(&mut self, cells: &[Cell]) {
        for cell in cells {
            match cell.part {
                part @ (Part::Whole | Part::Status | Part::Pipeline) => {
                    self.gathered.stage.names.insert(part, (cell.column, cell.text.trim().to_owned()));
                }
                part => match self.moment(*cell) {
                    Ok(at) => {
                        self.gathered.stage.times.insert(part, at);
                    }
                    Err(problem) => self.unreadable(*cell, problem),
                },
            }
        }
    }

    /// A moment; one without a zone is taken as UTC, one without a time as noon, so that its day stays the same.
    fn moment(&self, cell: Cell) -> Result<Instant, Problem> {
        let text = cell.text.trim();
        Instant::parse_iso(text).map_or_else(
            || {
                let date = read::date(text, &self.reading(cell.column))?;
                let noon = date.and_hms_opt(12, 0, 0).map_or(0, |noon| noon.and_utc().timestamp_millis());
                Ok(Instant::from_millis(noon))
            },
            Ok,
        )
    }
}

/// `* Work` is `work`; a label of the user's own stays as it is.
fn label_of(text: &str) -> String {
    let text = text.trim().trim_start_matches("* ").trim();
    let folded = fold(text);
    super::target::LABELS.iter().find(|label| **label == folded).map_or(text.to_owned(), |label| (*label).to_owned())
}

/// A tag's name; Google's own group of everybody is none.
fn tag(text: &str) -> Option<String> {
    let text = text.trim();
    let name = text.trim_start_matches("* ").trim();
    (!name.is_empty() && text != "* myContacts").then(|| name.to_owned())
}
