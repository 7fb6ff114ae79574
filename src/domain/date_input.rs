//! Dates as people type them, in digits or words, in either calendar, in English, Bulgarian and Persian.
//!
//! Deliberately has no clock (`today` is given), no settings (a [`DateReading`] is given) and no words for its answers.
//! Where a text could be two dates and nothing tells which, it says so instead of guessing.

mod numbers;
mod relative;
mod words;

use super::{
    birthday::Birthday,
    calendar::{Calendar, Date, Ymd},
    fold::fold,
};
pub use numbers::guess_order;

/// In which order the numbers of a date stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DateOrder {
    #[default]
    YearFirst,
    DayFirst,
    MonthFirst,
}

/// What decides the meaning of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DateReading {
    /// For dates whose year does not tell: without a year or with two digits.
    pub calendar: Calendar,
    pub order: DateOrder,
    /// The writer's civil date, for `tomorrow`, `+3d` and missing or short years.
    pub today: Date,
}

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateProblem {
    Empty,
    NotADate,
    /// It is written as a date, but the calendar has no such day. `year` is `None` where none was given.
    ImpossibleDay {
        calendar: Calendar,
        year: Option<i32>,
        month: u8,
        day: u8,
    },
    /// Neither a Gregorian year from 1700 nor a Jalali one from 1200 to 1599.
    UnknownYear {
        year: i32,
    },
    /// `03/04/2026` where years come first: the order must be asked for.
    Ambiguous,
}

/// A date as written, before it is known whether it exists.
#[derive(Clone, Copy, Debug)]
struct Written {
    /// Told by the name of the month.
    calendar: Option<Calendar>,
    year: Year,
    month: u8,
    day: u8,
}

#[derive(Clone, Copy, Debug)]
enum Year {
    Missing,
    /// Two digits.
    Short(i32),
    Full(i32),
}

/// A date as understood: calendar, year if any, month, day.
type Understood = (Calendar, Option<i32>, u8, u8);

/// Anything longer is prose.
const LONGEST: usize = 64;
/// Apple writes birthdays without a year as of 1604; no year that we accept is near.
const APPLE_NO_YEAR: &str = "1604-";

/// Reads a date.
///
/// A four-digit year decides the calendar: from 1700 Gregorian, 1200 to 1599 Jalali. Two-digit years are those from
/// 79 years ago to 20 years ahead, in the reading's calendar. Without a year it is this year. A time after the date
/// is dropped and the day kept as written. A weekday alone is the next one after today; beside a date it is ignored.
///
/// # Errors
/// See [`DateProblem`].
pub fn parse_date(text: &str, reading: &DateReading) -> Result<Date, DateProblem> {
    let text = plain(text)?;
    if let Some(date) = relative::read(&text, reading) {
        return Ok(date);
    }
    let (calendar, year, month, day) = understood(written(&text, reading)?, reading, 20)?;
    let year_or_this = year.unwrap_or_else(|| calendar.ymd(reading.today).year);
    let date = calendar.date(Ymd::new(year_or_this, month, day));
    date.ok_or(DateProblem::ImpossibleDay { calendar, year, month, day })
}

/// Reads a birthday: the canonical forms of [`Birthday::text`], what [`parse_date`] reads except words like `today`,
/// and days without a year (`3 May`, `--0503`, `۳ اردیبهشت`). Two-digit years lie in the past hundred years.
///
/// # Errors
/// See [`DateProblem`].
pub fn parse_birthday(text: &str, reading: &DateReading) -> Result<Birthday, DateProblem> {
    let text = plain(text)?;
    // Not the canonical `1405-08-30`: who types that means the Jalali year.
    if text.starts_with("jalali:") {
        return Birthday::parse(&text).ok_or(DateProblem::NotADate);
    }
    let without_year = text.strip_prefix("--").or_else(|| text.strip_prefix(APPLE_NO_YEAR));
    let written = match without_year {
        Some(month_day) => numbers::month_and_day(month_day).ok_or(DateProblem::NotADate)?,
        None => written(&text, reading)?,
    };
    let (calendar, year, month, day) = understood(written, reading, 0)?;
    Birthday::new(calendar, year, month, day).ok_or(DateProblem::ImpossibleDay { calendar, year, month, day })
}

fn plain(text: &str) -> Result<String, DateProblem> {
    let text = text.trim();
    if text.len() > LONGEST * 4 {
        return Err(DateProblem::NotADate);
    }
    let folded = fold(text);
    match folded.trim() {
        "" => Err(DateProblem::Empty),
        text if text.len() > LONGEST => Err(DateProblem::NotADate),
        text => Ok(text.to_owned()),
    }
}

fn written(text: &str, reading: &DateReading) -> Result<Written, DateProblem> {
    let text = numbers::without_time(text);
    match numbers::split(text) {
        Some(numbers) => numbers.written(reading),
        None => words::read(text).ok_or(DateProblem::NotADate),
    }
}

/// `ahead`: how many years into the future a two-digit year may lie.
fn understood(written: Written, reading: &DateReading, ahead: i32) -> Result<Understood, DateProblem> {
    let calendar = written.calendar.unwrap_or(reading.calendar);
    let (calendar, year) = match written.year {
        Year::Missing => (calendar, None),
        Year::Short(year) => {
            let latest = calendar.ymd(reading.today).year + ahead;
            (calendar, Some(latest - (latest - year).rem_euclid(100)))
        }
        Year::Full(year) => {
            let told = calendar_of_year(year).ok_or(DateProblem::UnknownYear { year })?;
            if written.calendar.is_some_and(|calendar| calendar != told) {
                return Err(DateProblem::NotADate);
            }
            (told, Some(year))
        }
    };
    Ok((calendar, year, written.month, written.day))
}

fn calendar_of_year(year: i32) -> Option<Calendar> {
    match year {
        1200..=1599 => Some(Calendar::Jalali),
        1700..=9999 => Some(Calendar::Gregorian),
        _ => None,
    }
}
