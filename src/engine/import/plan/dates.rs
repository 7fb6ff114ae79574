//! In which order the numbers of dates stand, column by column.

use super::{
    super::{
        super::read::{self, Reading},
        Mapping, Sheet,
        target::{Part, Target},
    },
    Options, Question,
};
use crate::domain::{
    Kind,
    date_input::{DateOrder, guess_order},
};

/// The order of each column, and the columns that leave it open.
pub(super) fn orders(
    sheet: &Sheet,
    mapping: &Mapping,
    reading: &Reading,
    options: &Options,
) -> (Vec<DateOrder>, Vec<Question>) {
    let mut orders = vec![reading.date_order; mapping.columns.len()];
    let mut questions = Vec::new();
    for (column, _) in mapping.columns.iter().enumerate().filter(|(_, target)| holds_dates(**target)) {
        let texts: Vec<&str> = sheet.cells(column).collect();
        if let Some(order) = guess_order(&texts) {
            orders[column] = order;
            continue;
        }
        let open: Vec<String> =
            texts.iter().filter(|text| is_open(text, reading)).take(3).map(|it| (*it).to_owned()).collect();
        if !open.is_empty() {
            orders[column] = options.date_order.unwrap_or(reading.date_order);
            questions.push(Question { column, samples: open, taken: orders[column] });
        }
    }
    (orders, questions)
}

fn holds_dates(target: Target) -> bool {
    match target {
        Target::Field { key: "created_at", .. } => true,
        Target::Field { part: Part::Won | Part::Lost | Part::Closed | Part::Since, .. } => true,
        Target::Field { table, key, .. } => {
            table.field(key).is_some_and(|field| matches!(field.kind, Kind::Date | Kind::Birthday))
        }
        _ => false,
    }
}

/// Would the order make another date of it?
fn is_open(text: &str, reading: &Reading) -> bool {
    let read = |date_order| read::birthday(text, &Reading { date_order, ..*reading }).ok();
    read(DateOrder::DayFirst) != read(DateOrder::MonthFirst)
}
