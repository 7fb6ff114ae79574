//! Text with delimiters as a sheet: a header and rows of cells, each with the line it began on.
//!
//! The `csv` crate reads the cells. What it does not notice is checked here: a quote that never closes and swallows
//! the rest of the file, rows that are too long or too short, blank lines.

mod scan;

use std::io::Cursor;

use crate::domain::Problem;
pub use scan::delimiter;

/// Bytes of text; a hundred thousand customers are about a third of it.
pub const MOST_BYTES: usize = 64 << 20;
pub const MOST_ROWS: usize = 200_000;
pub const MOST_COLUMNS: usize = 500;
/// With those that short rows lack: each takes memory, even an empty one.
pub const MOST_CELLS: usize = 10_000_000;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    pub delimiter: char,
    /// As written, without spaces around; names may repeat or be empty.
    pub header: Vec<String>,
    pub rows: Vec<Record>,
    /// Blank lines and rows of nothing but delimiters: skipped.
    pub blank_rows: usize,
    /// Lines of rows with fewer cells than the header: the missing ones are blank.
    pub short_rows: Vec<usize>,
    /// Lines of rows with more cells than the header; they keep them.
    pub long_rows: Vec<usize>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// Of the file, from 1: where the row begins.
    pub line: usize,
    /// At least as many as the header has.
    pub cells: Vec<String>,
}

/// Before a file is taken into memory.
///
/// # Errors
/// `problem-csv-large` (`limit`: megabytes).
pub fn check_size(bytes: usize) -> Result<(), Problem> {
    if bytes > MOST_BYTES { Err(Problem::new("problem-csv-large").with("limit", MOST_BYTES >> 20)) } else { Ok(()) }
}

impl Sheet {
    /// Reads a whole file at once.
    ///
    /// # Errors
    /// See [`SheetReader::open`] and [`SheetReader::step`].
    pub fn read(text: &str) -> Result<Self, Problem> {
        let mut reader = SheetReader::open(text, None)?;
        while reader.step(usize::MAX)? {}
        Ok(reader.finish())
    }

    /// The first filled cells of a column, to show what it holds.
    pub fn samples(&self, column: usize, count: usize) -> Vec<&str> {
        self.cells(column).filter(|cell| !cell.trim().is_empty()).take(count).collect()
    }

    /// The cells of a column, from the top.
    pub fn cells(&self, column: usize) -> impl Iterator<Item = &str> {
        self.rows.iter().map(move |row| row.cells.get(column).map_or("", String::as_str))
    }

    pub fn is_blank(&self, column: usize) -> bool {
        self.cells(column).all(|cell| cell.trim().is_empty())
    }
}

/// Reads a sheet in slices, so that a page can draw in between.
pub struct SheetReader {
    reader: csv::Reader<Cursor<String>>,
    sheet: Sheet,
    record: csv::StringRecord,
}

impl SheetReader {
    /// Checks the size, the quotes and the shape, finds the delimiter unless it is given.
    ///
    /// # Errors
    /// `problem-csv-large` (`limit`: megabytes), `problem-csv-quote` (`line` where it opens), `problem-csv-rows`,
    /// `problem-csv-columns` and `problem-csv-cells` (`limit`).
    pub fn open(text: &str, delimiter: Option<char>) -> Result<Self, Problem> {
        check_size(text.len())?;
        let text = text.trim_start_matches('\u{feff}');
        // Very old spreadsheets end their lines with CR alone, by which lines are not counted.
        let text = if text.contains('\n') { text.to_owned() } else { text.replace('\r', "\n") };
        let (announced, start) = scan::announced(&text);
        let delimiter = delimiter.or(announced).unwrap_or_else(|| scan::delimiter(&text));
        scan::check(&text, start, delimiter)?;
        let mut options = csv::ReaderBuilder::new();
        options.has_headers(false).flexible(true).delimiter(u8::try_from(delimiter).unwrap_or(b','));
        let mut reader = Self {
            reader: options.from_reader(Cursor::new(text)),
            sheet: Sheet { delimiter, ..Sheet::default() },
            record: csv::StringRecord::new(),
        };
        if start > 0 {
            reader.next()?;
        }
        Ok(reader)
    }

    /// Bytes read and bytes in all.
    pub fn progress(&self) -> (u64, usize) {
        (self.reader.position().byte(), self.reader.get_ref().get_ref().len())
    }

    /// Reads up to `count` rows more; false at the end of the file.
    ///
    /// # Errors
    /// `problem-csv` (`line`) if it cannot be read at all.
    pub fn step(&mut self, count: usize) -> Result<bool, Problem> {
        for _ in 0..count {
            let Some(record) = self.next()? else {
                return Ok(false);
            };
            self.take(record);
        }
        Ok(true)
    }

    fn next(&mut self) -> Result<Option<Record>, Problem> {
        let start = self.reader.position().byte() as usize;
        let first_line = self.reader.position().line() as usize;
        let more = self.reader.read_record(&mut self.record);
        if !more.map_err(|_| Problem::new("problem-csv").with("line", first_line))? {
            return Ok(None);
        }
        // The reader counts the line breaks before a record as part of it.
        let bytes = &self.reader.get_ref().get_ref().as_bytes()[start..];
        let breaks = bytes.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
        let lines = breaks.filter(|byte| **byte == b'\n').count();
        let ends_the_last_line = start > 0 && self.reader.get_ref().get_ref().as_bytes()[start - 1] == b'\r';
        self.sheet.blank_rows += lines.saturating_sub(usize::from(ends_the_last_line && bytes.first() == Some(&b'\n')));
        Ok(Some(Record { line: first_line + lines, cells: self.record.iter().map(str::to_owned).collect() }))
    }

    fn take(&mut self, mut record: Record) {
        let sheet = &mut self.sheet;
        if record.cells.iter().all(|cell| cell.trim().is_empty()) {
            sheet.blank_rows += 1;
        } else if sheet.header.is_empty() {
            sheet.header = record.cells.iter().map(|cell| cell.trim().to_owned()).collect();
        } else {
            let width = sheet.header.len();
            if record.cells.len() < width {
                sheet.short_rows.push(record.line);
                record.cells.resize(width, String::new());
            }
            while record.cells.len() > width && record.cells.last().is_some_and(|cell| cell.trim().is_empty()) {
                record.cells.pop();
            }
            if record.cells.len() > width {
                sheet.long_rows.push(record.line);
            }
            sheet.rows.push(record);
        }
    }

    /// What has been read, without a last column that has neither a name nor a value.
    pub fn finish(self) -> Sheet {
        let mut sheet = self.sheet;
        let is_void = |sheet: &Sheet| {
            let last = sheet.header.len().checked_sub(1);
            last.filter(|last| sheet.header[*last].is_empty() && sheet.is_blank(*last) && sheet.long_rows.is_empty())
        };
        while let Some(last) = is_void(&sheet) {
            sheet.header.pop();
            sheet.rows.iter_mut().for_each(|row| row.cells.truncate(last));
        }
        sheet
    }
}
