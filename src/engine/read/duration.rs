//! Spans of time: `5 min`, `1:30`, `90`, `1 ч 30 мин`, «۱ ساعت و ۳۰ دقیقه», and whole days: `7`, `7 дни`, «۷ روز».

use crate::domain::{fold::fold, money::parse_amount};

/// Seconds of each unit under its folded names.
const UNITS: [(i64, &[&str]); 3] = [
    (3600, &["h", "hr", "hrs", "hour", "hours", "ч", "час", "часа", "часове", "ساعت"]),
    (60, &["m", "min", "mins", "minute", "minutes", "м", "мин", "минута", "минути", "دقیقه"]),
    (1, &["s", "sec", "secs", "second", "seconds", "с", "сек", "секунда", "секунди", "ثانیه"]),
];
const DAYS: [&str; 8] = ["d", "day", "days", "д", "ден", "дни", "дена", "روز"];
const ANDS: [&str; 3] = ["and", "и", "و"];
/// A year: whoever types more means something else.
const LONGEST: i64 = 366 * 24 * 3600;

/// A bare number is minutes, `1:30` is hours and minutes.
pub(super) fn seconds(text: &str) -> Option<i64> {
    let folded = fold(text);
    let seconds = if folded.contains(':') { clock(folded.trim())? } else { worded(folded.trim())? };
    (0..=LONGEST).contains(&seconds).then_some(seconds)
}

/// 0 to 65,535.
pub(super) fn days(text: &str) -> Option<i64> {
    let folded = fold(text);
    let (number, word) = number_and_word(folded.trim());
    let days = parse_amount(number, 0).ok()?;
    ((word.is_empty() || DAYS.contains(&word)) && (0..=65_535).contains(&days)).then_some(days)
}

fn clock(text: &str) -> Option<i64> {
    let part = |part: &str| {
        let is_number = (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        if is_number { part.parse::<i64>().ok() } else { None }
    };
    let parts = text.split(':').map(part).collect::<Option<Vec<_>>>()?;
    match *parts.as_slice() {
        [hours, minutes @ ..60] => Some(hours * 3600 + minutes * 60),
        [hours, minutes @ ..60, seconds @ ..60] => Some(hours * 3600 + minutes * 60 + seconds),
        _ => None,
    }
}

fn worded(text: &str) -> Option<i64> {
    let mut total = 0_i64;
    let mut smallest = i64::MAX;
    let mut rest = text;
    while !rest.is_empty() {
        let (number, word) = number_and_word(rest);
        let end = word.as_ptr() as usize + word.len() - rest.as_ptr() as usize;
        rest = rest[end..].trim_start_matches(['.', ',', ' ']);
        if number.is_empty() && ANDS.contains(&word) && smallest < i64::MAX && !rest.is_empty() {
            continue;
        }
        let unit = match word {
            // `1 h 30`
            "" if smallest < 3600 => return None,
            "" => 60,
            word => UNITS.iter().find(|(_, names)| names.contains(&word))?.0,
        };
        if unit >= smallest {
            return None;
        }
        smallest = unit;
        // Thousandths, so that 1.5 hours can be said.
        total = total.checked_add(parse_amount(number, 3).ok()?.checked_mul(unit)? / 1000)?;
    }
    (smallest < i64::MAX).then_some(total)
}

/// What stands before the first letter, and the word that begins there.
fn number_and_word(text: &str) -> (&str, &str) {
    let (number, rest) = text.split_at(text.find(char::is_alphabetic).unwrap_or(text.len()));
    (number.trim(), &rest[..rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_spans() {
        for (text, expected) in [
            ("5 min", Some(300)),
            ("90", Some(5400)),
            ("1:30", Some(5400)),
            ("0:00:45", Some(45)),
            ("1.5 h", Some(5400)),
            ("1h30m", Some(5400)),
            ("1 h 30", Some(5400)),
            ("1 ч. 30 мин.", Some(5400)),
            ("۱ ساعت و ۳۰ دقیقه", Some(5400)),
            ("45 sec", Some(45)),
            ("0", Some(0)),
            ("1:75", None),
            ("soon", None),
            ("30 m 1 h", None),
            ("-5", None),
            ("h", None),
            ("999999999999 h", None),
            ("5 min and", None),
        ] {
            assert_eq!(seconds(text), expected, "{text}");
        }
        assert_eq!(
            ["7", "7 days", "۷ روز", "7 дни", "1.5", "-1", "week"].map(days),
            [Some(7), Some(7), Some(7), Some(7), None, None, None]
        );
    }
}
