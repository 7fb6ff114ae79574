//! The whole workspace as one file, and back.
//!
//! The first line is a header: format, version, counts per table, and the SHA-256 of everything after that line.
//! Then one JSON line per record, table by table in [`Table::ALL`] order, oldest first, keys sorted: the same records
//! always make the same bytes. Nothing in it depends on when or where it was written.

mod check;
pub mod difference;
pub mod rotation;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Serialize, Serializer};
use sha2::{Digest, Sha256};

use super::{Tables, Tx, Work, lines::Lines, rescue, work::end_of_step};
use crate::domain::{Problem, Row, Table, Value, id::Uuid};

pub use check::Check;
pub use difference::Difference;

pub const FORMAT: &str = "daftar-backup";
pub const VERSION: i64 = 1;

/// Bytes of a file: twice a million activities. What is larger is refused before it is taken into memory.
pub const MOST_BYTES: usize = 600 << 20;

/// No record of ours comes near this many bytes; a line that does is no record.
const MAX_LINE: usize = 8 << 20;

/// No field of ours nests deeper. The journal refuses to read what nests much deeper, so it must not get in.
const MAX_DEPTH: usize = 16;

/// Writes the file in pieces, so that a large workspace need not be held twice: the lines of records, then the header
/// that goes before them.
#[derive(Default)]
pub struct Writer {
    hash: Sha256,
    counts: BTreeMap<&'static str, i64>,
}

impl Writer {
    /// The line of a record, with its line break. Records come in the order of [`rows`].
    pub fn line(&mut self, row: &Row) -> String {
        let mut fields = row.by_key();
        fields.retain(|(key, _)| *key != "table");
        let place = fields.partition_point(|(key, _)| *key < "table");
        fields.insert(place, ("table", Value::text(row.table().as_str())));
        let line = json(&Object(&fields));
        self.hash.update(&line);
        *self.counts.entry(row.table().as_str()).or_default() += 1;
        line
    }

    /// The header line, which stands before all others, and the hash of those.
    pub fn header(self) -> (String, String) {
        let sha256 = hex(&self.hash.finalize());
        let counts = self.counts.into_iter().map(|(table, count)| (table.to_owned(), Value::Int(count))).collect();
        let header = [
            ("format", Value::text(FORMAT)),
            ("version", Value::Int(VERSION)),
            ("counts", Value::Map(counts)),
            ("sha256", Value::text(&sha256)),
        ];
        (json(&Value::Map(header.map(|(key, value)| (key.to_owned(), value)).into())), sha256)
    }
}

/// Before a file is taken into memory.
///
/// # Errors
/// `problem-backup-large` (`limit`: megabytes).
pub fn check_size(bytes: usize) -> Result<(), Problem> {
    if bytes > MOST_BYTES { Err(Problem::new("problem-backup-large").with("limit", MOST_BYTES >> 20)) } else { Ok(()) }
}

/// All records in the order of the file.
pub fn rows(tables: &Tables) -> impl Iterator<Item = Row> {
    Table::ALL.iter().flat_map(|table| tables.rows(*table))
}

/// The whole file at once.
pub fn write(tables: &Tables) -> String {
    let mut writer = Writer::default();
    let lines: String = rows(tables).map(|row| writer.line(&row)).collect();
    writer.header().0 + &lines
}

/// Fields in the order in which they are written.
struct Object<'a>(&'a [(&'a str, Value)]);

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

fn json(value: &impl Serialize) -> String {
    // Only a map with keys that are no text could fail, and there is none.
    let mut line = serde_json::to_string(value).unwrap_or_default();
    line.push('\n');
    line
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The records of a workspace, from a backup that has been read and checked whole or from a rescue file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Backup {
    pub rows: Vec<Row>,
    /// Of all lines but the header.
    pub sha256: String,
    /// Of a rescue file, what could not be read of it.
    pub rescued: Option<rescue::Report>,
}

impl Backup {
    pub fn count(&self, table: Table) -> usize {
        self.rows.iter().filter(|row| row.table() == table).count()
    }

    /// How many links lead to records that it does not hold. They are kept, and show nothing.
    pub fn loose_links(&self) -> usize {
        let ids: BTreeSet<_> = self.rows.iter().map(Row::id).collect();
        let mut loose = 0;
        self.rows.iter().for_each(|row| row.each_link(|id| loose += usize::from(!ids.contains(&id))));
        loose
    }

    /// The name of the business it belongs to, if it says.
    pub fn business(&self) -> &str {
        self.rows
            .iter()
            .find_map(|row| if let Row::Settings(settings) = row { Some(settings.business.as_str()) } else { None })
            .unwrap_or_default()
    }
}

/// Reads a backup as it comes, in pieces of any size; feed it with [`Reader::piece`], end with [`Reader::finish`].
pub struct Reader {
    lines: Lines,
    header: Option<Header>,
    hash: Sha256,
    rows: Vec<Row>,
    /// Of all tables: links and the search index know a record by its id alone.
    seen: BTreeSet<Uuid>,
    counts: BTreeMap<String, i64>,
    line: usize,
}

struct Header {
    sha256: String,
    counts: BTreeMap<String, i64>,
}

impl Default for Reader {
    fn default() -> Self {
        Self {
            lines: Lines::up_to(MAX_LINE),
            header: None,
            hash: Sha256::default(),
            rows: Vec::new(),
            seen: BTreeSet::new(),
            counts: BTreeMap::new(),
            line: 0,
        }
    }
}

impl Reader {
    /// The next bytes of the file.
    pub fn piece(&mut self, bytes: &[u8]) -> Result<(), Problem> {
        self.lines.piece(bytes).iter().try_for_each(|line| self.bytes(line))
    }

    fn bytes(&mut self, bytes: &[u8]) -> Result<(), Problem> {
        self.line += 1;
        let line = if bytes.len() > MAX_LINE { None } else { std::str::from_utf8(bytes).ok() };
        match line {
            Some(line) => self.line(line),
            None if self.header.is_none() => Err(Problem::new("problem-backup-foreign")),
            None => Err(self.bad("problem-backup-line")),
        }
    }

    /// The next line, with its line break if it has one.
    fn line(&mut self, line: &str) -> Result<(), Problem> {
        if self.header.is_none() {
            self.header = Some(header(line.trim_start_matches('\u{feff}'))?);
            return Ok(());
        }
        self.hash.update(line);
        let Ok(Value::Map(mut map)) = serde_json::from_str(line) else {
            return Err(self.bad("problem-backup-line"));
        };
        if map.values().any(|value| value.is_deeper_than(MAX_DEPTH)) {
            return Err(self.bad("problem-backup-line"));
        }
        let name = map.remove("table");
        let name = name.as_ref().and_then(Value::as_text).ok_or_else(|| self.bad("problem-backup-line"))?;
        let table = Table::parse(name).ok_or_else(|| self.bad("problem-backup-line"))?;
        let row = Row::of_map(table, map).ok_or_else(|| self.bad("problem-backup-line"))?;
        if !self.seen.insert(row.id()) {
            return Err(self.bad("problem-backup-twice"));
        }
        *self.counts.entry(name.to_owned()).or_default() += 1;
        self.rows.push(row);
        Ok(())
    }

    fn bad(&self, key: &'static str) -> Problem {
        Problem::new(key).with("line", self.line)
    }

    /// The backup, if it is whole and unaltered.
    pub fn finish(mut self) -> Result<Backup, Problem> {
        if let Some(line) = self.lines.rest() {
            self.bytes(&line)?;
        }
        let header = self.header.ok_or(Problem::new("problem-backup-empty"))?;
        let found = |table: &String| self.counts.get(table).copied().unwrap_or_default();
        if let Some((table, expected)) = header.counts.iter().find(|(table, count)| found(table) < **count) {
            return Err(Problem::new("problem-backup-cut")
                .with("found", found(table))
                .with("expected", expected)
                .with("table", table));
        }
        let has_more = header.counts.iter().any(|(table, count)| found(table) > *count)
            || self.counts.keys().any(|table| !header.counts.contains_key(table));
        if has_more || hex(&self.hash.finalize()) != header.sha256 {
            return Err(Problem::new("problem-backup-altered"));
        }
        Ok(Backup { rows: self.rows, sha256: header.sha256, rescued: None })
    }
}

/// Does a record hold what the journal might refuse to read again?
pub(super) fn is_too_deep(row: &Row) -> bool {
    // Only what a catalogue does not know is kept in whatever form it came.
    row.meta().extra.values().any(|value| value.is_deeper_than(MAX_DEPTH))
}

fn header(line: &str) -> Result<Header, Problem> {
    let foreign = || Problem::new("problem-backup-foreign");
    let header: Value = serde_json::from_str(line).map_err(|_| foreign())?;
    if header.at("format").and_then(Value::as_text) != Some(FORMAT) {
        return Err(foreign());
    }
    match header.at("version") {
        Some(Value::Int(VERSION)) => {}
        Some(Value::Int(newer)) if *newer > VERSION => {
            return Err(Problem::new("problem-backup-newer").with("version", newer));
        }
        _ => return Err(foreign()),
    }
    let sha256 = header.at("sha256").and_then(Value::as_text).ok_or_else(foreign)?.to_owned();
    let Some(Value::Map(counts)) = header.at("counts") else {
        return Err(foreign());
    };
    let counts = counts.iter().map(|(table, count)| match count {
        Value::Int(count) => Ok((table.clone(), *count)),
        _ => Err(foreign()),
    });
    Ok(Header { sha256, counts: counts.collect::<Result<_, _>>()? })
}

/// Reads a whole file at once.
pub fn read(text: &str) -> Result<Backup, Problem> {
    let mut reader = Reader::default();
    reader.piece(text.as_bytes())?;
    reader.finish()
}

/// Makes the workspace what the backup says, in one commit that can be undone.
pub struct Restore<'a> {
    rows: &'a [Row],
    /// What was there before, once that is known.
    there: Option<Vec<(Table, Uuid)>>,
    at: usize,
}

impl<'a> Restore<'a> {
    pub fn of(backup: &'a Backup) -> Self {
        Self { rows: &backup.rows, there: None, at: 0 }
    }

    fn all(&self) -> usize {
        self.there.as_ref().map_or(0, Vec::len) + self.rows.len()
    }
}

impl Work for Restore<'_> {
    fn step(&mut self, tx: &mut Tx) -> Result<bool, Problem> {
        tx.keep_stamps();
        let there = self.there.get_or_insert_with(|| tx.before().keys().collect());
        let all = there.len() + self.rows.len();
        let end = end_of_step(self.at, all);
        for at in self.at..end {
            match there.get(at) {
                Some((table, id)) => tx.drop_row(*table, *id),
                None => tx.put(self.rows[at - there.len()].clone()),
            }
        }
        self.at = end;
        Ok(end < all)
    }

    fn done(&self) -> f64 {
        self.at as f64 / self.all().max(1) as f64
    }
}

/// [`Restore`] in one step.
pub fn restore(tx: &mut Tx, backup: &Backup) -> Result<(), Problem> {
    Restore::of(backup).run(tx)
}
