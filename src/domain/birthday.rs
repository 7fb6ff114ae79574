//! A birthday: a day of the year, in the calendar it was told in, whose year may be unknown.
//!
//! It has no zone and no clock: the caller says what today is. Texts people type are read by `date_input`; this file
//! knows the canonical text only. The calendar is kept because it decides on which day the birthday returns.

use super::calendar::{Calendar, Date, Ymd};

/// Always a day its calendar has: 30 Esfand of a common year cannot be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Birthday {
    calendar: Calendar,
    year: Option<i32>,
    month: u8,
    day: u8,
}

impl Birthday {
    /// `None` if there is no such day, or the year is not within 1 to 9999. Without a year, 29 February and
    /// 30 Esfand are days.
    pub fn new(calendar: Calendar, year: Option<i32>, month: u8, day: u8) -> Option<Self> {
        let exists = match year {
            Some(year) => (1..=9999).contains(&year) && calendar.date(Ymd::new(year, month, day)).is_some(),
            None => (1..=longest(calendar, month)).contains(&day),
        };
        exists.then_some(Self { calendar, year, month, day })
    }

    pub const fn calendar(self) -> Calendar {
        self.calendar
    }
    /// In [`Self::calendar`], 1 to 9999.
    pub const fn year(self) -> Option<i32> {
        self.year
    }
    pub const fn month(self) -> u8 {
        self.month
    }
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The stored form: `1990-05-03`, `--05-03`, `jalali:1369-02-13` or `jalali:--12-30`.
    pub fn text(self) -> String {
        let calendar = if self.calendar == Calendar::Jalali { "jalali:" } else { "" };
        let year = self.year.map_or("-".to_owned(), |year| format!("{year:04}"));
        format!("{calendar}{year}-{:02}-{:02}", self.month, self.day)
    }

    /// Reads what [`Self::text`] writes and nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let (calendar, day) = match text.strip_prefix("jalali:") {
            Some(day) => (Calendar::Jalali, day),
            None => (Calendar::Gregorian, text),
        };
        let (year, month_day) = match day.strip_prefix("--") {
            Some(month_day) => (None, month_day),
            None => {
                let (year, month_day) = day.split_once('-')?;
                (Some(year.parse().ok()?), month_day)
            }
        };
        let (month, day) = month_day.split_once('-')?;
        let birthday = Self::new(calendar, year, month.parse().ok()?, day.parse().ok()?)?;
        // Other spellings (`+1990-5-3`) would make two texts of one birthday.
        (birthday.text() == text).then_some(birthday)
    }

    /// The day it is celebrated next, `today` included. 29 February and 30 Esfand are celebrated on the last day of
    /// that month in common years.
    pub fn next(self, today: Date) -> Date {
        let year = self.calendar.ymd(today).year;
        let days = [year, year + 1].map(|year| self.in_year(year));
        days.into_iter().flatten().find(|day| *day >= today).unwrap_or(Date::MAX)
    }

    /// Completed years on that date; `None` without a year or before the birth.
    pub fn age_on(self, date: Date) -> Option<u32> {
        let born = self.year?;
        let year = self.calendar.ymd(date).year;
        let celebrated = self.in_year(year).is_some_and(|day| day <= date);
        u32::try_from(year - born - i32::from(!celebrated)).ok()
    }

    fn in_year(self, year: i32) -> Option<Date> {
        let day = self.day.min(self.calendar.days_in_month(year, self.month));
        self.calendar.date(Ymd::new(year, self.month, day))
    }
}

/// Days of that month in a leap year; 0 if there is no such month.
fn longest(calendar: Calendar, month: u8) -> u8 {
    let leap_year = match calendar {
        Calendar::Gregorian => 2000,
        Calendar::Jalali => 1403,
    };
    calendar.days_in_month(leap_year, month)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn text_and_back() {
        for text in ["1990-05-03", "--05-03", "--02-29", "jalali:1369-02-13", "jalali:--12-30", "jalali:1403-12-30"] {
            assert_eq!(Birthday::parse(text).map(Birthday::text).as_deref(), Some(text));
        }
        for text in [
            "",
            "--",
            "1990-5-3",
            "--0503",
            "1990-02-30",
            "2023-02-29",
            "jalali:1404-12-30",
            "--13-01",
            "0000-01-01",
            "+1990-05-03",
            "---12",
        ] {
            assert_eq!(Birthday::parse(text), None, "{text}");
        }
    }

    #[test]
    fn returns_every_year() {
        for (birthday, today, next) in [
            ("1990-05-03", "2026-05-03", "2026-05-03"),
            ("1990-05-03", "2026-05-04", "2027-05-03"),
            ("--02-29", "2027-01-01", "2027-02-28"),
            ("--02-29", "2028-01-01", "2028-02-29"),
            // 30 Esfand: 1403 has one (20 March 2025), 1404 ends on the 29th (20 March 2026).
            ("jalali:--12-30", "2025-01-01", "2025-03-20"),
            ("jalali:--12-30", "2025-03-21", "2026-03-20"),
            ("jalali:1369-02-13", "2026-11-21", "2027-05-03"),
        ] {
            assert_eq!(Birthday::parse(birthday).unwrap().next(date(today)), date(next), "{birthday} after {today}");
        }
        assert_eq!(Birthday::parse("--05-03").unwrap().next(Date::MAX), Date::MAX);
    }

    #[test]
    fn ages() {
        let age = |birthday, on| Birthday::parse(birthday).unwrap().age_on(date(on));
        assert_eq!(age("1990-05-03", "2026-05-02"), Some(35));
        assert_eq!(age("1990-05-03", "2026-05-03"), Some(36));
        assert_eq!(age("2000-02-29", "2027-02-28"), Some(27));
        assert_eq!(age("2030-01-01", "2026-01-01"), None);
        assert_eq!(age("2026-06-01", "2026-01-01"), None);
        assert_eq!(age("--05-03", "2026-01-01"), None);
        assert_eq!(age("jalali:1369-02-13", "2026-05-03"), Some(36));
    }
}
