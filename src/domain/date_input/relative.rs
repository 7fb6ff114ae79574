//! Dates counted from today: `today`, «پس‌فردا», `петък`, `+3d`, `in 2 weeks`, «۳ روز پیش».
//!
//! All words stand here in their folded form without spaces, as they are compared.

use chrono::{Datelike, TimeDelta};

use super::{
    DateReading,
    words::{Token, tokens, weekday},
};
use crate::domain::{
    calendar::{Date, next_weekday},
    fold::squash,
};

const DAYS: [(&str, i64); 17] = [
    ("today", 0),
    ("днес", 0),
    ("امروز", 0),
    ("tomorrow", 1),
    ("утре", 1),
    ("فردا", 1),
    ("yesterday", -1),
    ("вчера", -1),
    ("دیروز", -1),
    ("dayaftertomorrow", 2),
    ("вдругиден", 2),
    ("другиден", 2),
    ("پسفردا", 2),
    ("daybeforeyesterday", -2),
    ("онзиден", -2),
    ("завчера", -2),
    ("پریروز", -2),
];

#[derive(Clone, Copy)]
enum Unit {
    Day,
    Week,
    Month,
    Year,
}

const UNITS: [(Unit, &[&str]); 4] = [
    (Unit::Day, &["d", "day", "days", "д", "ден", "дни", "дена", "روز"]),
    (Unit::Week, &["w", "week", "weeks", "седмица", "седмици", "هفته"]),
    (Unit::Month, &["m", "month", "months", "месец", "месеца", "месеци", "ماه"]),
    (Unit::Year, &["y", "year", "years", "година", "години", "سال"]),
];

const FORWARD_BEFORE: [&str; 2] = ["in", "след"];
const BACK_BEFORE: [&str; 1] = ["преди"];
const FORWARD_AFTER: [&str; 4] = ["later", "دیگر", "دیگه", "بعد"];
const BACK_AFTER: [&str; 3] = ["ago", "پیش", "قبل"];

/// Reads a folded text; `None` if it is not counted from today or leaves the years 1 to 9999.
pub(super) fn read(text: &str, reading: &DateReading) -> Option<Date> {
    let today = reading.today;
    let word = squash(text);
    let date = if let Some(weekday) = weekday(&word) {
        next_weekday(today, weekday)
    } else if let Some((_, days)) = DAYS.iter().find(|(name, _)| *name == word) {
        today.checked_add_signed(TimeDelta::days(*days))?
    } else {
        let (count, unit) = signed(text).or_else(|| worded(text))?;
        match unit {
            Unit::Day => today.checked_add_signed(TimeDelta::days(count.into()))?,
            Unit::Week => today.checked_add_signed(TimeDelta::weeks(count.into()))?,
            Unit::Month => reading.calendar.add_months(today, count),
            Unit::Year => reading.calendar.add_months(today, count * 12),
        }
    };
    (1..=9999).contains(&date.year()).then_some(date)
}

/// `+3d`, `-2 weeks`.
fn signed(text: &str) -> Option<(i32, Unit)> {
    let (sign, rest) = match text.strip_prefix('+') {
        Some(rest) => (1, rest),
        None => (-1, text.strip_prefix(['-', '−', '–'])?),
    };
    match *tokens(rest)?.as_slice() {
        [Token::Number(number), Token::Word(word)] => Some((sign * count(number)?, unit(word)?)),
        _ => None,
    }
}

/// `in 3 days`, `3 days ago`, `след 3 дни`, «۳ روز دیگر».
fn worded(text: &str) -> Option<(i32, Unit)> {
    let (sign, number, word) = match *tokens(text)?.as_slice() {
        [Token::Word(before), Token::Number(number), Token::Word(word)] => {
            (sign(before, &FORWARD_BEFORE, &BACK_BEFORE)?, number, word)
        }
        [Token::Number(number), Token::Word(word), Token::Word(after)] => {
            (sign(after, &FORWARD_AFTER, &BACK_AFTER)?, number, word)
        }
        _ => return None,
    };
    Some((sign * count(number)?, unit(word)?))
}

fn sign(word: &str, forward: &[&str], back: &[&str]) -> Option<i32> {
    if forward.contains(&word) { Some(1) } else { back.contains(&word).then_some(-1) }
}

/// At most five digits: no plan reaches further, and nothing overflows.
fn count(number: &str) -> Option<i32> {
    if number.len() <= 5 { number.parse().ok() } else { None }
}

fn unit(word: &str) -> Option<Unit> {
    UNITS.iter().find(|(_, names)| names.contains(&word)).map(|(unit, _)| *unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_its_own_fold() {
        let units = UNITS.iter().flat_map(|(_, names)| names.iter());
        let directions = [&FORWARD_BEFORE[..], &BACK_BEFORE, &FORWARD_AFTER, &BACK_AFTER].concat();
        for word in DAYS.iter().map(|(word, _)| word).chain(units).chain(&directions) {
            assert_eq!(squash(word), *word);
        }
    }
}
