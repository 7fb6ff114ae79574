//! Reading a rescue file: the stored values of one workspace as the browser gave them out, some of them perhaps damaged
//! or missing (`public/rescue/raw.js` writes it).
//!
//! The first line is a header; each other line one value: the store it is from, its key, its sealed bytes in Base64.
//! A backup is read whole or not at all. This is the last resort, so here everything that can be read is taken, and what
//! can not is named.

use std::{collections::BTreeMap, mem, ops::RangeInclusive};

use super::{
    Change, Entry, Tables,
    backup::{self, Backup},
    base64,
    checkpoint::{MANIFEST, META, Manifest, PAGES, Read, read_manifest, read_page, written_for},
    entry_bytes,
    lines::Lines,
    seal::{self, Broken, place},
};
use crate::domain::{Problem, Row, Value, id::Uuid};

pub const FORMAT: &str = "daftar-rescue";
const VERSION: i64 = 1;

const JOURNAL: &str = "journal";
/// The copy of the journal's end that is kept outside the database: the same values under the same numbers.
const TAIL: &str = "tail";
/// Attachments. No record needs them yet.
const BLOBS: &str = "blobs";

/// What of a rescue file could not be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// Pages of the checkpoint, where the journal does not make up for them.
    pub pages: Vec<String>,
    /// The numbers of changes that are damaged or missing, in order.
    pub changes: Vec<RangeInclusive<u64>>,
    /// Lines of the file that are cut off or no value.
    pub lines: usize,
    /// Some of it seems to be written by a newer version of Daftar, which could read it.
    pub newer: bool,
}

impl Report {
    /// Nothing is missing, as far as the file can tell.
    pub fn is_whole(&self) -> bool {
        self.pages.is_empty() && self.changes.is_empty() && self.lines == 0
    }

    pub fn count_of_changes(&self) -> u64 {
        self.changes.iter().map(|range| range.end() - range.start() + 1).sum()
    }
}

/// Is this the beginning of a rescue file?
pub fn is_rescue(beginning: &[u8]) -> bool {
    let first = beginning.split(|byte| *byte == b'\n').next().unwrap_or_default();
    first.windows(FORMAT.len()).any(|part| part == FORMAT.as_bytes())
}

/// Reads a rescue file as it comes, in pieces of any size; feed it with [`Reader::piece`], end with [`Reader::finish`].
pub struct Reader {
    lines: Lines,
    workspace: Option<Uuid>,
    /// `Some(None)`: there was one, and it could not be read.
    manifest: Option<Option<Manifest>>,
    pages: BTreeMap<String, Vec<Row>>,
    entries: BTreeMap<u64, Entry>,
    /// The largest number of a change that the file tells of.
    last: u64,
    report: Report,
}

impl Default for Reader {
    fn default() -> Self {
        Self {
            // A change of many records is one long line.
            lines: Lines::up_to(usize::MAX),
            workspace: None,
            manifest: None,
            pages: BTreeMap::new(),
            entries: BTreeMap::new(),
            last: 0,
            report: Report::default(),
        }
    }
}

impl Reader {
    /// The next bytes of the file.
    pub fn piece(&mut self, bytes: &[u8]) -> Result<(), Problem> {
        // What is no text is no value either.
        self.lines.piece(bytes).iter().try_for_each(|line| self.line(&String::from_utf8_lossy(line)))
    }

    /// The next line. Only a header that is none of ours is a problem.
    fn line(&mut self, line: &str) -> Result<(), Problem> {
        let Some(workspace) = self.workspace else {
            let (workspace, last) = header(line)?;
            self.workspace = Some(workspace);
            self.last = last;
            return Ok(());
        };
        if self.value(workspace, line).is_none() {
            self.report.lines += 1;
        }
        Ok(())
    }

    /// `None` when the line is no value. A value that is damaged is one all the same.
    fn value(&mut self, workspace: Uuid, line: &str) -> Option<()> {
        let line: Value = serde_json::from_str(line).ok()?;
        let bytes = base64::decode(line.at("bytes")?.as_text()?)?;
        match (line.at("from")?.as_text()?, line.at("key")?) {
            (JOURNAL | TAIL, Value::Int(number @ 1..)) => {
                let number = *number as u64;
                self.last = self.last.max(number);
                if let Some(entry) = self.opened(read_entry(workspace, number, &bytes)) {
                    self.entries.entry(number).or_insert(entry);
                }
            }
            (PAGES, Value::Text(name)) => {
                if let Some(rows) = self.opened(read_page(workspace, name, &bytes.into()).and_then(Read::rows)) {
                    self.pages.insert(name.clone(), rows);
                }
            }
            (META, Value::Text(name)) if name == MANIFEST => {
                self.manifest = Some(self.opened(read_manifest(workspace, &bytes)));
            }
            (META | BLOBS, _) => {}
            _ => return None,
        }
        Some(())
    }

    fn opened<T>(&mut self, read: Result<T, Broken>) -> Option<T> {
        self.report.newer |= matches!(read, Err(Broken::Newer));
        read.ok()
    }

    /// The newest state that what was read amounts to. With every page of the checkpoint, that is the pages and the
    /// changes after them. Otherwise the changes are replayed from the first one, and what pages there are is laid over
    /// that: a record of a lost page may then come back older than it was, or come back though it was deleted, but it
    /// is not lost.
    pub fn finish(mut self) -> Result<Backup, Problem> {
        if let Some(line) = self.lines.rest() {
            self.line(&String::from_utf8_lossy(&line))?;
        }
        if self.workspace.is_none() {
            return Err(Problem::new("problem-backup-empty"));
        }
        let (sequence, rows) = self.checkpoint();
        self.last = self.last.max(sequence);
        let needs_all = !self.report.pages.is_empty();
        self.report.changes = self.holes(if needs_all { 1 } else { sequence + 1 });
        if self.report.changes.first().is_none_or(|hole| *hole.start() > sequence) {
            self.report.pages.clear();
        }
        let mut tables = Tables::default();
        let after = self.entries.split_off(&(sequence + 1));
        if needs_all {
            replay(&mut tables, self.entries);
        }
        for row in rows {
            let before = tables.row(row.table(), row.id());
            tables.apply(&Change { before, after: Some(row) });
        }
        replay(&mut tables, after);
        let rows: Vec<Row> = backup::rows(&tables).collect();
        if rows.is_empty() {
            return Err(Problem::new("problem-rescue-nothing"));
        }
        // No Daftar has written that: somebody made the checksums fit.
        if rows.iter().any(backup::is_too_deep) {
            return Err(Problem::new("problem-backup-altered"));
        }
        Ok(Backup { rows, rescued: Some(self.report), ..Backup::default() })
    }

    /// Up to which change the pages go, and the rows of those that were read. The others are noted.
    fn checkpoint(&mut self) -> (u64, Vec<Row>) {
        let mut pages = mem::take(&mut self.pages);
        let was_there = self.manifest.is_some();
        if let Some(manifest) = self.manifest.take().flatten() {
            let mut rows = Vec::new();
            for name in manifest.pages {
                match pages.remove(&name) {
                    Some(page) => rows.extend(page),
                    None => self.report.pages.push(name),
                }
            }
            return (manifest.sequence, rows);
        }
        // Without the manifest nobody knows whether these are all.
        if was_there || !pages.is_empty() {
            self.report.pages.push(MANIFEST.to_owned());
        }
        // What lies there is the last checkpoint, which keeps pages of earlier ones. Should one be left that it did not
        // keep, a newer page says more than an older one.
        let mut pages: Vec<_> = pages.into_iter().map(|(name, rows)| (written_for(&name), rows)).collect();
        pages.sort_by_key(|(sequence, _)| *sequence);
        let newest = pages.last().map_or(0, |(sequence, _)| *sequence);
        (newest, pages.into_iter().flat_map(|(_, rows)| rows).collect())
    }

    /// The numbers from `first` to the last one under which there is nothing.
    fn holes(&self, first: u64) -> Vec<RangeInclusive<u64>> {
        let mut holes = Vec::new();
        let mut next = first;
        for number in self.entries.range(first..).map(|(number, _)| *number).chain([self.last + 1]) {
            if number > next {
                holes.push(next..=number - 1);
            }
            next = number + 1;
        }
        holes
    }
}

fn replay(tables: &mut Tables, entries: BTreeMap<u64, Entry>) {
    for entry in entries.into_values() {
        // An update of a record that is not there has nothing to go on.
        let (commit, _orphans) = entry.replay(tables);
        commit.changes.iter().for_each(|change| tables.apply(change));
    }
}

fn read_entry(workspace: Uuid, number: u64, sealed: &[u8]) -> Result<Entry, Broken> {
    let payload = seal::open(&place(workspace, JOURNAL, number), sealed)?;
    entry_bytes::decode(payload).map_err(|_| Broken::Damaged)
}

/// Whose values these are, and the number of the last change that the browser has noted outside the database (the
/// canary in its localStorage).
fn header(line: &str) -> Result<(Uuid, u64), Problem> {
    let foreign = || Problem::new("problem-backup-foreign");
    let header: Value = serde_json::from_str(line.trim_start_matches('\u{feff}')).map_err(|_| foreign())?;
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
    let workspace = header.at("workspace").and_then(Value::as_id).ok_or_else(foreign)?;
    let noted = |header: &Value| -> Option<u64> {
        let canary = header.at("local")?.at(&format!("daftar.canary.{workspace}"))?.as_text()?;
        match serde_json::from_str::<Value>(canary).ok()?.at("sequence")? {
            Value::Int(sequence) => u64::try_from(*sequence).ok(),
            _ => None,
        }
    };
    Ok((workspace, noted(&header).unwrap_or_default()))
}

/// Reads a whole file at once.
pub fn read(text: &str) -> Result<Backup, Problem> {
    let mut reader = Reader::default();
    reader.piece(text.as_bytes())?;
    reader.finish()
}
