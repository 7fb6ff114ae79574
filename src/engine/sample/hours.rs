//! When things happened: on working days, in working hours, never later than now.

use chrono::{Datelike, Days, TimeDelta, Weekday};

use super::chance::Chance;
use crate::domain::{calendar::Date, instant::Instant, settings::Weekend};

const MINUTE_MS: i64 = 60 * 1000;
const DAY_MS: i64 = 24 * 60 * MINUTE_MS;

/// The office opens at nine and closes at half past five.
const OPENS: i64 = 9 * 60;
const OPEN_MINUTES: i64 = 8 * 60 + 30;

/// The agency's calendar, as seen from now.
pub struct Hours {
    pub now: Instant,
    pub today: Date,
    /// East of Greenwich, in minutes. A guess from the language: the engine knows no zone.
    pub offset: i32,
    pub weekend: Weekend,
}

impl Hours {
    /// Positive is the future.
    pub fn day(&self, days: i64) -> Date {
        self.today.checked_add_signed(TimeDelta::days(days)).unwrap_or(self.today)
    }

    /// Some working hour of that day, or of the last one before it that was worked and has begun.
    pub fn on(&self, chance: &mut Chance, date: Date) -> Instant {
        let minute = OPENS + chance.between(0, OPEN_MINUTES);
        let second = chance.between(0, 59);
        let at = |date: Date| self.midnight(date) + minute * MINUTE_MS + second * 1000;
        let mut days = (0..8).filter_map(|back| date.checked_sub_days(Days::new(back)));
        let day = days.find(|day| !self.is_off(*day) && at(*day) <= self.now.millis());
        Instant::from_millis(day.map_or(self.now.millis(), at))
    }

    /// A working hour so many days ago.
    pub fn ago(&self, chance: &mut Chance, days: i64) -> Instant {
        self.on(chance, self.day(-days))
    }

    /// Some working hour between two moments, or one of them.
    pub fn within(&self, chance: &mut Chance, from: Instant, to: Instant) -> Instant {
        let days = (to.millis() - from.millis()).max(0) / DAY_MS;
        let day = from.date_at_offset(self.offset).checked_add_signed(TimeDelta::days(chance.between(0, days)));
        let at = self.on(chance, day.unwrap_or(self.today));
        at.max(from).min(to.max(from))
    }

    /// Whole days since then.
    pub fn days_since(&self, at: Instant) -> i64 {
        (self.now.millis() - at.millis()) / DAY_MS
    }

    fn midnight(&self, date: Date) -> i64 {
        (date - Date::default()).num_days() * DAY_MS - i64::from(self.offset) * MINUTE_MS
    }

    fn is_off(&self, date: Date) -> bool {
        use Weekday::{Fri, Sat, Sun, Thu};
        let off: &[Weekday] = match self.weekend {
            Weekend::SaturdaySunday => &[Sat, Sun],
            Weekend::Friday => &[Fri],
            Weekend::ThursdayFriday => &[Thu, Fri],
            Weekend::FridaySaturday => &[Fri, Sat],
        };
        off.contains(&date.weekday())
    }
}
