//! Dates with the name of a month: `21 Nov 2026`, `Sat, Nov 21st`, `21 ноември 2026 г.`, «۳۰ آبان ۱۴۰۵».
//!
//! All words stand here in their folded form, as they are compared.

use super::{Written, Year};
use crate::domain::calendar::{Calendar, Weekday};

/// A run of digits or of letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    Number(&'a str),
    Word(&'a str),
}

/// January first. English and Bulgarian names may be cut down to three letters.
const GREGORIAN: [[&str; 4]; 12] = [
    ["january", "януари", "ژانویه", "جنوری"],
    ["february", "февруари", "فوریه", "فبروری"],
    ["march", "март", "مارس", "مارچ"],
    ["april", "април", "اوریل", "اپریل"],
    ["may", "май", "مه", "می"],
    ["june", "юни", "ژوین", "جون"],
    ["july", "юли", "ژوییه", "جولای"],
    ["august", "август", "اوت", "اگوست"],
    ["september", "септември", "سپتامبر", "سپتمبر"],
    ["october", "октомври", "اکتبر", "اکتوبر"],
    ["november", "ноември", "نوامبر", "نومبر"],
    ["december", "декември", "دسامبر", "دسمبر"],
];

/// Farvardin first.
const JALALI: [[&str; 3]; 12] = [
    ["فروردین", "farvardin", "фарвардин"],
    ["اردیبهشت", "ordibehesht", "ордибехещ"],
    ["خرداد", "khordad", "хордад"],
    ["تیر", "tir", "тир"],
    ["مرداد", "mordad", "мордад"],
    ["شهریور", "shahrivar", "шахривар"],
    ["مهر", "mehr", "мехр"],
    ["ابان", "aban", "абан"],
    ["اذر", "azar", "азар"],
    ["دی", "dey", "дей"],
    ["بهمن", "bahman", "бахман"],
    ["اسفند", "esfand", "есфанд"],
];

const WEEKDAYS: [(Weekday, &[&str]); 7] = [
    (Weekday::Sat, &["saturday", "sat", "събота", "сб", "شنبه"]),
    (Weekday::Sun, &["sunday", "sun", "неделя", "нд", "یکشنبه", "1شنبه"]),
    (Weekday::Mon, &["monday", "mon", "понеделник", "пн", "دوشنبه", "2شنبه"]),
    (Weekday::Tue, &["tuesday", "tue", "вторник", "вт", "سهشنبه", "3شنبه"]),
    (Weekday::Wed, &["wednesday", "wed", "сряда", "ср", "چهارشنبه", "4شنبه"]),
    (Weekday::Thu, &["thursday", "thu", "четвъртък", "чт", "پنجشنبه", "5شنبه"]),
    (Weekday::Fri, &["friday", "fri", "петък", "пт", "جمعه", "ادینه"]),
];

/// Say nothing about the date: ordinal endings, "year", "month of", and the numerals of Persian weekdays.
const FILLERS: [&str; 24] = [
    "st",
    "nd",
    "rd",
    "th",
    "of",
    "the",
    "г",
    "год",
    "година",
    "ви",
    "ри",
    "ти",
    "ми",
    "ام",
    "ماه",
    "سال",
    "شمسی",
    "میلادی",
    "یک",
    "دو",
    "سه",
    "چهار",
    "پنج",
    "م",
];

/// `None` if there is anything that is neither number, word nor a comma, dot or dash.
pub(super) fn tokens(text: &str) -> Option<Vec<Token<'_>>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let len = |belongs: fn(char) -> bool| rest.find(|c| !belongs(c)).unwrap_or(rest.len());
        let len = if first.is_ascii_digit() {
            let len = len(|c| c.is_ascii_digit());
            tokens.push(Token::Number(&rest[..len]));
            len
        } else if first.is_alphabetic() {
            let len = len(char::is_alphabetic);
            tokens.push(Token::Word(&rest[..len]));
            len
        } else if first.is_whitespace() || ",.،-–/'’".contains(first) {
            first.len_utf8()
        } else {
            return None;
        };
        rest = &rest[len..];
    }
    Some(tokens)
}

/// Reads a folded text that holds the name of one month.
pub(super) fn read(text: &str) -> Option<Written> {
    let mut named = None;
    let mut numbers = Vec::new();
    for token in tokens(text)? {
        match token {
            Token::Number(number) if matches!(number.len(), 1 | 2 | 4) => numbers.push(number),
            Token::Number(_) => return None,
            Token::Word(word) => match month(word) {
                Some(month) if named.is_none() => named = Some(month),
                None if FILLERS.contains(&word) || weekday(word).is_some() => {}
                _ => return None,
            },
        }
    }
    let (calendar, month) = named?;
    let (day, year) = match *numbers.as_slice() {
        [day] => (day, Year::Missing),
        [year, day] if year.len() == 4 => (day, Year::Full(year.parse().ok()?)),
        [day, year] if year.len() == 4 => (day, Year::Full(year.parse().ok()?)),
        [day, year] => (day, Year::Short(year.parse().ok()?)),
        _ => return None,
    };
    let day = if day.len() <= 2 {
        day.parse().ok()?
    } else {
        return None;
    };
    Some(Written { calendar: Some(calendar), year, month, day })
}

fn month(word: &str) -> Option<(Calendar, u8)> {
    let is_short = |name: &str| word.chars().nth(2).is_some() && name.starts_with(word);
    let gregorian =
        GREGORIAN.iter().position(|names| names[..2].iter().any(|name| is_short(name)) || names.contains(&word));
    let jalali = || JALALI.iter().position(|names| names.contains(&word));
    match gregorian {
        Some(at) => Some((Calendar::Gregorian, at as u8 + 1)),
        None => jalali().map(|at| (Calendar::Jalali, at as u8 + 1)),
    }
}

/// The day of the week of that name, written without spaces.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    WEEKDAYS.iter().find(|(_, names)| names.contains(&word)).map(|(weekday, _)| *weekday)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fold::squash;

    #[test]
    fn every_word_is_its_own_fold() {
        let weekdays = WEEKDAYS.iter().flat_map(|(_, names)| names.iter());
        for word in GREGORIAN.iter().flatten().chain(JALALI.iter().flatten()).chain(weekdays).chain(&FILLERS) {
            assert_eq!(squash(word), *word);
        }
    }

    #[test]
    fn short_names_mean_one_month() {
        for names in GREGORIAN {
            for name in &names[..2] {
                let short: String = name.chars().take(3).collect();
                assert_eq!(month(&short), month(name));
            }
        }
        assert_eq!(month("ma"), None);
        assert_eq!(month("ju"), None);
    }
}
