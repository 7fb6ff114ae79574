//! Civil dates in two calendars: which year, month and day a date has, and how long a month is.
//!
//! A date is a day without a time and without a zone. Deliberately unknown here: today (the caller says), the first
//! day of the week and the weekend (settings), names of months and days (catalogues), texts people type (`date_input`).

use chrono::{Datelike, Days};
pub use chrono::{NaiveDate as Date, Weekday};
use icu_calendar::{cal::Persian, types::RataDie};

/// A way to count years, months and days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Calendar {
    #[default]
    Gregorian,
    /// Solar Hijri, the civil calendar of Iran.
    Jalali,
}

/// A day as its calendar writes it; which calendar, its holder knows. Month and day count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ymd {
    pub year: i32,
    pub month: u8,
    pub day: u8,
}

impl Ymd {
    pub const fn new(year: i32, month: u8, day: u8) -> Self {
        Self { year, month, day }
    }
}

impl Calendar {
    /// The stored name, see [`Calendar::parse`].
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Gregorian => "gregorian",
            Self::Jalali => "jalali",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "gregorian" => Some(Self::Gregorian),
            "jalali" => Some(Self::Jalali),
            _ => None,
        }
    }

    /// Year, month and day of a date.
    pub fn ymd(self, date: Date) -> Ymd {
        match self {
            Self::Gregorian => Ymd::new(date.year(), date.month() as u8, date.day() as u8),
            Self::Jalali => {
                let jalali = icu_calendar::Date::from_rata_die(RataDie::new(date.num_days_from_ce().into()), Persian);
                Ymd::new(jalali.era_year().year, jalali.month().ordinal, jalali.day_of_month().0)
            }
        }
    }

    /// `None` if the calendar has no such day, as 30 February or 30 Esfand 1404.
    pub fn date(self, day: Ymd) -> Option<Date> {
        match self {
            Self::Gregorian => Date::from_ymd_opt(day.year, day.month.into(), day.day.into()),
            Self::Jalali => {
                let jalali = icu_calendar::Date::try_new_persian(day.year, day.month, day.day).ok()?;
                Date::from_num_days_from_ce_opt(jalali.to_rata_die().to_i64_date().try_into().ok()?)
            }
        }
    }

    /// Days in that month; 0 if there is no such month.
    pub fn days_in_month(self, year: i32, month: u8) -> u8 {
        match self {
            Self::Gregorian => Date::from_ymd_opt(year, month.into(), 1).map_or(0, |date| date.num_days_in_month()),
            Self::Jalali => icu_calendar::Date::try_new_persian(year, month, 1).map_or(0, |date| date.days_in_month()),
        }
    }

    /// Has the year 366 days?
    pub fn is_leap(self, year: i32) -> bool {
        match self {
            Self::Gregorian => self.days_in_month(year, 2) == 29,
            Self::Jalali => self.days_in_month(year, 12) == 30,
        }
    }

    /// The same day of another month, see [`Calendar::day_in_months`].
    pub fn add_months(self, date: Date, months: i32) -> Date {
        self.day_in_months(date, months, self.ymd(date).day)
    }

    /// That day of the month so many months after `date`, or the month's last day where it is shorter. Negative goes
    /// back. Beyond the range of dates it stops at the first or last one.
    pub fn day_in_months(self, date: Date, months: i32, day: u8) -> Date {
        let from = self.ymd(date);
        let month_count = i64::from(from.year) * 12 + i64::from(from.month - 1) + i64::from(months);
        let to = i32::try_from(month_count.div_euclid(12)).ok().and_then(|year| {
            let month = month_count.rem_euclid(12) as u8 + 1;
            self.date(Ymd::new(year, month, day.min(self.days_in_month(year, month))))
        });
        to.unwrap_or(if months < 0 { Date::MIN } else { Date::MAX })
    }
}

/// The first day of the week that holds `date`, for a week that begins on `first`.
pub fn week_start(date: Date, first: Weekday) -> Date {
    date.checked_sub_days(Days::new(date.weekday().days_since(first).into())).unwrap_or(Date::MIN)
}

/// The first `weekday` after `date`, never `date` itself.
pub fn next_weekday(date: Date, weekday: Weekday) -> Date {
    let days = match weekday.days_since(date.weekday()) {
        0 => 7,
        days => days,
    };
    date.checked_add_days(Days::new(days.into())).unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gregorian(year: i32, month: u32, day: u32) -> Date {
        Date::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn golden_days() {
        for (date, year, month, day) in [
            (gregorian(2025, 3, 20), 1403, 12, 30),
            (gregorian(2025, 3, 21), 1404, 1, 1),
            (gregorian(2026, 11, 21), 1405, 8, 30),
            (gregorian(1979, 2, 11), 1357, 11, 22),
        ] {
            assert_eq!(Calendar::Jalali.ymd(date), Ymd::new(year, month, day));
            assert_eq!(Calendar::Jalali.date(Ymd::new(year, month, day)), Some(date));
        }
    }

    #[test]
    fn impossible_days_are_none() {
        assert!(Calendar::Jalali.date(Ymd::new(1404, 12, 30)).is_none());
        assert!(Calendar::Jalali.date(Ymd::new(1405, 7, 31)).is_none());
        assert!(Calendar::Jalali.date(Ymd::new(1405, 0, 1)).is_none());
        assert!(Calendar::Gregorian.date(Ymd::new(2025, 2, 29)).is_none());
        assert!(Calendar::Gregorian.date(Ymd::new(2025, 13, 1)).is_none());
        assert_eq!(Calendar::Jalali.days_in_month(1404, 13), 0);
        assert_eq!(Calendar::Gregorian.days_in_month(2025, 0), 0);
    }

    #[test]
    fn adding_months_keeps_the_day_or_takes_the_last() {
        let add = |date, months| Calendar::Gregorian.add_months(date, months);
        assert_eq!(add(gregorian(2024, 1, 31), 1), gregorian(2024, 2, 29));
        assert_eq!(add(gregorian(2024, 1, 15), -1), gregorian(2023, 12, 15));
        assert_eq!(add(gregorian(2024, 2, 29), 12), gregorian(2025, 2, 28));
        assert_eq!(add(gregorian(2024, 2, 29), i32::MAX), Date::MAX);
        assert_eq!(add(gregorian(2024, 2, 29), i32::MIN), Date::MIN);
        let jalali = |year, month, day| Calendar::Jalali.date(Ymd::new(year, month, day)).unwrap();
        assert_eq!(Calendar::Jalali.add_months(jalali(1405, 6, 31), 1), jalali(1405, 7, 30));
        assert_eq!(Calendar::Jalali.add_months(jalali(1403, 12, 30), 12), jalali(1404, 12, 29));
    }

    #[test]
    fn weeks_begin_where_the_settings_say() {
        let saturday = gregorian(2026, 11, 21);
        assert_eq!(week_start(saturday, Weekday::Sat), saturday);
        assert_eq!(week_start(saturday, Weekday::Mon), gregorian(2026, 11, 16));
        assert_eq!(next_weekday(saturday, Weekday::Sat), gregorian(2026, 11, 28));
        assert_eq!(next_weekday(saturday, Weekday::Sun), gregorian(2026, 11, 22));
    }

    #[test]
    fn the_ends_of_time_do_not_panic() {
        for calendar in [Calendar::Gregorian, Calendar::Jalali] {
            for date in [Date::MIN, Date::MAX] {
                calendar.ymd(date);
                calendar.add_months(date, 1);
                calendar.add_months(date, -1);
                week_start(date, Weekday::Wed);
                next_weekday(date, Weekday::Wed);
            }
        }
    }
}
