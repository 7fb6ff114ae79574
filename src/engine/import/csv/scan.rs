//! A look at the raw text before it is read: which delimiter it uses, whether all quotes close, how many cells it has.
//!
//! Reads quotes as the `csv` crate does: they count at the beginning of a field only, and two inside are one.

use super::{MOST_CELLS, MOST_COLUMNS, MOST_ROWS};
use crate::domain::Problem;

/// Of equals the first one: a comma may also be in every amount.
const DELIMITERS: [char; 4] = ['\t', ';', '|', ','];
/// Records that decide about the delimiter.
const LOOKED_AT: usize = 20;
/// A field with more of either is no field, if it holds anything that looks like a row.
const LONGEST_FIELD: usize = 10 << 10;
const MOST_BREAKS: usize = 50;
/// A delimiter that makes rows this wide does not stand so often in prose.
const CLEARLY_A_ROW: usize = 3;

/// The shape of one record.
#[derive(Default)]
struct Shape {
    delimiters: usize,
    /// The line on which a quote opens that never closes, or that swallows what looks like rows.
    open: Option<usize>,
}

struct Scan<'a> {
    bytes: &'a [u8],
    at: usize,
    line: usize,
    delimiter: u8,
    /// Delimiters of the first record: what a row looks like.
    row: Option<usize>,
}

impl<'a> Scan<'a> {
    fn of(text: &'a str, delimiter: char) -> Self {
        Self { bytes: text.as_bytes(), at: 0, line: 1, delimiter: delimiter as u8, row: None }
    }

    /// Passes a quoted field; the quote stands at `self.at`. False if it does not close or swallows rows.
    fn quoted(&mut self) -> bool {
        let start = self.at;
        self.at += 1;
        while let Some(byte) = self.bytes.get(self.at) {
            self.at += 1;
            match byte {
                b'"' if self.bytes.get(self.at) == Some(&b'"') => self.at += 1,
                b'"' => return !self.swallows(&self.bytes[start + 1..self.at - 1]),
                b'\n' => self.line += 1,
                _ => {}
            }
        }
        false
    }

    /// Are there rows inside this field?
    fn swallows(&self, field: &[u8]) -> bool {
        let Some(row) = self.row.filter(|row| *row > 0) else {
            return false;
        };
        let breaks = field.iter().filter(|byte| **byte == b'\n').count();
        let delimiters = |line: &[u8]| line.iter().filter(|byte| **byte == self.delimiter).count();
        // The first line is a piece of a row, if any.
        let lines = || field.split(|byte| *byte == b'\n').skip(1).map(delimiters);
        let rows = lines().filter(|count| *count == row).count();
        let clearly = row >= CLEARLY_A_ROW && rows >= 3 && rows * 2 >= breaks;
        clearly || ((field.len() > LONGEST_FIELD || breaks > MOST_BREAKS) && lines().any(|count| count >= row))
    }
}

impl Iterator for Scan<'_> {
    type Item = Shape;

    fn next(&mut self) -> Option<Shape> {
        while let Some(b'\r' | b'\n') = self.bytes.get(self.at) {
            self.line += usize::from(self.bytes[self.at] == b'\n');
            self.at += 1;
        }
        self.bytes.get(self.at)?;
        let mut shape = Shape::default();
        let mut field_begins = true;
        while let Some(byte) = self.bytes.get(self.at) {
            match byte {
                b'"' if field_begins => {
                    let line = self.line;
                    if !self.quoted() {
                        shape.open = shape.open.or(Some(line));
                    }
                    field_begins = false;
                    continue;
                }
                b'\r' | b'\n' => break,
                byte if *byte == self.delimiter => {
                    shape.delimiters += 1;
                    field_begins = true;
                }
                _ => field_begins = false,
            }
            self.at += 1;
        }
        self.row = self.row.or(Some(shape.delimiters));
        Some(shape)
    }
}

/// The delimiter that most of the first records agree on; of several, the one that makes the most columns.
pub fn delimiter(text: &str) -> char {
    let agreement = |delimiter: char| {
        let counts: Vec<usize> = Scan::of(text, delimiter).take(LOOKED_AT).map(|shape| shape.delimiters).collect();
        let columns = counts.first().copied().unwrap_or(0);
        let agree = counts.iter().filter(|count| **count == columns).count();
        // In tenths: one ragged row must not outweigh many columns.
        let share = if columns == 0 { 0 } else { agree * 10 / counts.len().max(1) };
        (share, columns)
    };
    let mut best = (',', (0, 0));
    for candidate in DELIMITERS {
        let found = agreement(candidate);
        if found > best.1 {
            best = (candidate, found);
        }
    }
    best.0
}

/// Excel's first line `sep=;`, and how many bytes it takes.
pub(super) fn announced(text: &str) -> (Option<char>, usize) {
    let line = text.lines().next().unwrap_or_default();
    let named = line.trim_matches('"').strip_prefix("sep=").and_then(|rest| rest.chars().next());
    match named.filter(|named| DELIMITERS.contains(named)) {
        Some(named) => (Some(named), line.len()),
        None => (None, 0),
    }
}

/// What stands in the way of reading the text from `start`.
///
/// # Errors
/// `problem-csv-quote` (`line`) for a quote that swallows rows or never closes; `problem-csv-rows`,
/// `problem-csv-columns` and `problem-csv-cells` (`limit`).
pub(super) fn check(text: &str, start: usize, delimiter: char) -> Result<(), Problem> {
    let too_many = |what, limit: usize| Err(Problem::new(what).with("limit", limit));
    let mut scan = Scan { at: start, ..Scan::of(text, delimiter) };
    let (mut rows, mut cells) = (0, 0);
    while let Some(shape) = scan.next() {
        if let Some(line) = shape.open {
            return Err(Problem::new("problem-csv-quote").with("line", line));
        }
        rows += 1;
        cells += shape.delimiters.max(scan.row.unwrap_or_default()) + 1;
        if shape.delimiters >= MOST_COLUMNS {
            return too_many("problem-csv-columns", MOST_COLUMNS);
        }
        // The first one is the header.
        if rows > MOST_ROWS + 1 {
            return too_many("problem-csv-rows", MOST_ROWS);
        }
        if cells > MOST_CELLS {
            return too_many("problem-csv-cells", MOST_CELLS);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_delimiter_outside_quotes() {
        for (text, expected) in [
            ("", ','),
            ("name", ','),
            ("name,email\na,b", ','),
            ("име;сума, лв.\nа;1,5\nб;2,5", ';'),
            ("a\tb\tc\n1,5\t2\t3", '\t'),
            ("a|b|c\n1|2|3", '|'),
            ("\"a;b;c;d\",e\n1,2", ','),
            ("name,notes\na,x;y;z\nb,\"1;2\n3;4\"\n", ','),
            ("a;b;c\n1;2\n1;2;3\n1;2;3", ';'),
        ] {
            assert_eq!(delimiter(text), expected, "{text:?}");
        }
    }

    #[test]
    fn notices_quotes_that_swallow_rows() {
        let quote = |text: &str| {
            let problem = check(text, 0, ',').err()?;
            assert_eq!(problem.key, "problem-csv-quote");
            problem.args[0].1.parse::<usize>().ok()
        };
        assert_eq!(quote("a,b\n\"x\ny\",1\n"), None);
        assert_eq!(quote("a,b\n1,5\" pipe\n2,3\n"), None);
        assert_eq!(quote("a,b\n1,\"he said \"\"no\"\"\"\n"), None);
        assert_eq!(quote("a,b\n1,2\n\"x,y\n3,4\n"), Some(3));
        assert_eq!(quote("a,b,c,d\n\"x,1,2,3\ny,1,2,3\nz,1,2,3\nu,1,2,\"3\"\n"), Some(2));
        let long = format!("a,b\n1,\"{}\"\n", "no row here\n".repeat(2000));
        assert_eq!(quote(&long), None);
        let long = format!("a,b\n1,\"{}\"\n", "x,y\n".repeat(60));
        assert_eq!(quote(&long), Some(2));
    }
}
