//! Dates in digits: `2026-11-21`, `1405/8/30`, `21.11.2026 г.`, `20261121`, `21/11`.

use super::{DateOrder, DateProblem, DateReading, Written, Year, calendar_of_year};
use crate::domain::{calendar::Calendar, clock_time::TimeOfDay, fold::fold};

/// The numbers of a date and what stands between them.
pub(super) struct Numbers {
    parts: Vec<Number>,
    separator: char,
}

#[derive(Clone, Copy)]
struct Number {
    value: u16,
    len: usize,
}

const SEPARATORS: [char; 8] = ['/', '-', '.', ' ', '–', '−', '‐', '؍'];
const YEAR_WORDS: [&str; 4] = ["година", "год.", "г.", "г"];

/// The date part of a folded `2026-11-21T19:22:15Z` or `21.11.2026 19:22`; the whole text if no time follows.
pub(super) fn without_time(text: &str) -> &str {
    let borders = text.char_indices().filter(|(_, c)| matches!(c, 't' | ' '));
    for (at, c) in borders {
        let (date, time) = (text[..at].trim_end_matches([',', ' ']), &text[at + 1..]);
        let is_date = without_year_word(date).ends_with(|c: char| c.is_ascii_digit());
        if is_date && (c == 't' || time.contains(':')) && is_time(time) {
            return date;
        }
    }
    text
}

/// Hours and minutes at least, then perhaps seconds, decimals and `Z` or an offset.
fn is_time(text: &str) -> bool {
    let local = match text.rfind(['+', '-', 'z']) {
        Some(at) if text[at + 1..].bytes().all(|b| b.is_ascii_digit() || b == b':') => &text[..at],
        _ => text,
    };
    let clock = match local.split_once('.') {
        Some((clock, decimals)) if decimals.bytes().all(|b| b.is_ascii_digit()) => clock,
        _ => local,
    };
    clock.len() >= 4 && TimeOfDay::parse(clock).is_ok()
}

/// `None` if there is anything but two or three numbers, the first or last one perhaps a full year, or eight digits
/// in a row.
pub(super) fn split(text: &str) -> Option<Numbers> {
    let text = without_year_word(text);
    if text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit()) {
        let parts = [&text[..4], &text[4..6], &text[6..]].map(number);
        return Some(Numbers { parts: parts.into_iter().collect::<Option<_>>()?, separator: '-' });
    }
    let separator = text.chars().find(|c| SEPARATORS.contains(c))?;
    let text = if separator == '.' { text.strip_suffix('.').unwrap_or(text) } else { text };
    let parts: Vec<Number> = match separator {
        ' ' => text.split_whitespace().map(number).collect::<Option<_>>()?,
        _ => text.split(separator).map(|part| number(part.trim())).collect::<Option<_>>()?,
    };
    let lens: Vec<usize> = parts.iter().map(|part| part.len).collect();
    matches!(*lens.as_slice(), [..=2, ..=2] | [..=2, ..=2, _] | [4, ..=2, ..=2]).then_some(Numbers { parts, separator })
}

fn without_year_word(text: &str) -> &str {
    YEAR_WORDS.iter().find_map(|word| text.strip_suffix(word)).unwrap_or(text).trim_end()
}

fn number(text: &str) -> Option<Number> {
    let is_number = matches!(text.len(), 1 | 2 | 4) && text.bytes().all(|b| b.is_ascii_digit());
    if is_number { Some(Number { value: text.parse().ok()?, len: text.len() }) } else { None }
}

/// What follows the `--` of a date without a year: `0503`, `05-03`.
pub(super) fn month_and_day(text: &str) -> Option<Written> {
    let (month, day) = match text.split_once('-') {
        Some(parts) => parts,
        None if text.len() == 4 && text.is_ascii() => text.split_at(2),
        None => return None,
    };
    let [month, day] = [number(month)?, number(day)?];
    let calendar = Some(Calendar::Gregorian);
    if month.len.max(day.len) > 2 {
        return None;
    }
    Some(Written { calendar, year: Year::Missing, month: month.value as u8, day: day.value as u8 })
}

impl Numbers {
    pub(super) fn written(&self, reading: &DateReading) -> Result<Written, DateProblem> {
        let lens: Vec<usize> = self.parts.iter().map(|part| part.len).collect();
        let value = |at: usize| self.parts[at].value;
        let written = |year, month: u16, day: u16| {
            // At most two digits each: whatever has four is the year.
            Ok(Written { calendar: None, year, month: month as u8, day: day as u8 })
        };
        match *lens.as_slice() {
            [4, ..=2, ..=2] => written(Year::Full(value(0).into()), value(1), value(2)),
            [..=2, ..=2, 4] => {
                let year = Year::Full(value(2).into());
                let day_first = self.is_day_first(reading.order)?;
                if day_first { written(year, value(1), value(0)) } else { written(year, value(0), value(1)) }
            }
            [first, ..=2, last @ ..=2] if first <= 2 => match reading.order {
                DateOrder::YearFirst if first == 2 => written(Year::Short(value(0).into()), value(1), value(2)),
                DateOrder::DayFirst if last == 2 => written(Year::Short(value(2).into()), value(1), value(0)),
                DateOrder::MonthFirst if last == 2 => written(Year::Short(value(2).into()), value(0), value(1)),
                // A year has two digits or four: `1.2.3` is a version.
                _ => Err(DateProblem::NotADate),
            },
            [..=2, ..=2] if reading.order == DateOrder::DayFirst || self.separator == '.' => {
                written(Year::Missing, value(1), value(0))
            }
            [..=2, ..=2] => written(Year::Missing, value(0), value(1)),
            _ => Err(DateProblem::NotADate),
        }
    }

    /// Of a date whose four-digit year stands last. The wanted order is never bent to make a date possible: in a
    /// column of dates that would mix two orders unseen.
    fn is_day_first(&self, order: DateOrder) -> Result<bool, DateProblem> {
        let possible = self.year_last_orders();
        match order {
            DateOrder::DayFirst => Ok(true),
            // Nobody writes the Jalali calendar month first.
            DateOrder::MonthFirst => Ok(self.is_jalali()),
            DateOrder::YearFirst => match *possible.as_slice() {
                [only] => Ok(only == DateOrder::DayFirst),
                [] => Ok(true),
                _ if self.parts[0].value == self.parts[1].value => Ok(true),
                _ => Err(DateProblem::Ambiguous),
            },
        }
    }

    fn is_jalali(&self) -> bool {
        self.parts.last().is_some_and(|year| calendar_of_year(year.value.into()) == Some(Calendar::Jalali))
    }

    fn year_last_orders(&self) -> Vec<DateOrder> {
        let [a, b] = [self.parts[0].value, self.parts[1].value];
        let day_first = is_day_and_month(a, b);
        // Dots between the numbers mean day first wherever dots are used.
        let month_first = is_day_and_month(b, a) && !self.is_jalali() && !(day_first && self.separator == '.');
        let orders = [(DateOrder::DayFirst, day_first), (DateOrder::MonthFirst, month_first)];
        orders.into_iter().filter_map(|(order, possible)| possible.then_some(order)).collect()
    }

    /// The orders in which this is a date; `None` if it is the same date in every order.
    fn orders(&self) -> Option<Vec<DateOrder>> {
        let [first, middle, last] = *self.parts.as_slice() else {
            return Some(Vec::new());
        };
        if first.len == 4 {
            return None;
        }
        let mut orders = if last.len == 1 { Vec::new() } else { self.year_last_orders() };
        if first.len == 2 && self.separator != '.' && is_day_and_month(last.value, middle.value) {
            orders.push(DateOrder::YearFirst);
        }
        Some(orders)
    }
}

fn is_day_and_month(day: u16, month: u16) -> bool {
    (1..=31).contains(&day) && (1..=12).contains(&month)
}

/// The one order in which all dates of a column make sense; texts that are no dates in digits do not count.
///
/// `None` if several orders are left, or none is: somebody must be asked. `Some(YearFirst)` if every date begins
/// with a four-digit year.
pub fn guess_order(texts: &[&str]) -> Option<DateOrder> {
    let mut left = vec![DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst];
    let mut seen = false;
    let mut needs_order = false;
    for text in texts {
        let folded = fold(text);
        let Some(numbers) = split(without_time(folded.trim())) else {
            continue;
        };
        match numbers.orders() {
            None => seen = true,
            Some(possible) if possible.is_empty() => {}
            Some(possible) => {
                needs_order = true;
                left.retain(|order| possible.contains(order));
            }
        }
    }
    match *left.as_slice() {
        [only] => Some(only),
        _ if seen && !needs_order => Some(DateOrder::YearFirst),
        _ => None,
    }
}
