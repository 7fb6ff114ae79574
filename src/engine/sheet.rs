//! A table as CSV that is safe to open in a spreadsheet.

use csv::WriterBuilder;

/// Says to spreadsheets that the text is UTF-8.
pub const MARK: &str = "\u{feff}";

/// A line of the file, with its line break.
pub fn line<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    let mut out = WriterBuilder::new().from_writer(Vec::new());
    // Writing to memory does not fail, and what went in was text.
    let written = out.write_record(cells.into_iter().map(guarded)).is_ok();
    let bytes = out.into_inner().unwrap_or_default();
    if written { String::from_utf8(bytes).unwrap_or_default() } else { String::new() }
}

/// A spreadsheet calculates what begins like a formula, whoever wrote it; behind a `'` it is text. Reading takes the
/// sign away again ([`super::read::without_guard`]). Numbers stay numbers.
fn guarded(cell: &str) -> String {
    let is_number = cell.parse::<f64>().is_ok();
    let calculates = cell.trim_start().starts_with(['=', '+', '-', '@']);
    if calculates && !is_number { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::read::without_guard;

    #[test]
    fn writes_what_a_spreadsheet_does_not_calculate() {
        for (cell, written) in [
            ("Sara", "Sara"),
            ("Acme, \"Ltd\"\nSofia", "\"Acme, \"\"Ltd\"\"\nSofia\""),
            ("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\""),
            ("+98 912 345", "'+98 912 345"),
            ("-5", "-5"),
            ("-5+cmd", "'-5+cmd"),
            (" @sum", "' @sum"),
            ("", "\"\""),
        ] {
            assert_eq!(line([cell]), format!("{written}\n"), "{cell:?}");
            assert_eq!(without_guard(&guarded(cell)), cell);
        }
        assert_eq!(line(["a", "", "b"]), "a,,b\n");
    }
}
