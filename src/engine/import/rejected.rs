//! The rows that were refused, as a file to mend in a spreadsheet and import again.

use super::{Plan, Sheet, Status};
use crate::domain::Problem;

/// The refused rows with one more column, `heading`, that says why in the words of `say`.
///
/// Cells that a spreadsheet would calculate get a `'` in front, which the import takes away from numbers again.
pub fn rejected_csv(sheet: &Sheet, plan: &Plan, heading: &str, say: impl Fn(&Problem) -> String) -> String {
    let delimiter = u8::try_from(sheet.delimiter).unwrap_or(b',');
    let mut out = csv::WriterBuilder::new().delimiter(delimiter).flexible(true).from_writer(Vec::new());
    let mut write = |cells: &[String], last: &str| {
        // Writing to memory does not fail.
        let _ = out.write_record(cells.iter().map(String::as_str).chain([last]).map(safe));
    };
    write(&sheet.header, heading);
    for (row, planned) in sheet.rows.iter().zip(&plan.rows).filter(|(_, planned)| planned.status == Status::Error) {
        let reasons: Vec<String> = planned.reasons.iter().map(|reason| say(&reason.problem)).collect();
        write(&row.cells, &reasons.join(" "));
    }
    let bytes = out.into_inner().unwrap_or_default();
    // Spreadsheets know UTF-8 by its mark.
    format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
}

/// A cell that no spreadsheet takes for a formula.
pub fn safe(cell: &str) -> String {
    let is_formula =
        cell.trim_start_matches(' ').starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if is_formula { format!("'{cell}") } else { cell.to_owned() }
}
