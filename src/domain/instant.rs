//! A moment in time, the same everywhere.
//!
//! Deliberately knows no clock (whoever needs "now" is given it) and no time zones: what the local day is depends on
//! an offset that the caller knows.

use chrono::{DateTime, SecondsFormat};

use super::{calendar::Date, clock_time::TimeOfDay};

/// Milliseconds since 1970-01-01T00:00:00Z, within the years 0 to 9999: those RFC 3339 can write.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

impl Instant {
    pub const MIN: Self = Self(-62_167_219_200_000);
    pub const MAX: Self = Self(253_402_300_799_999);

    /// Milliseconds since the Unix epoch, UTC. Numbers outside the range become [`Self::MIN`] or [`Self::MAX`].
    pub fn from_millis(millis: i64) -> Self {
        Self(millis.clamp(Self::MIN.0, Self::MAX.0))
    }

    /// Milliseconds since the Unix epoch, UTC.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// `2026-11-21T19:22:15.123Z`: always UTC, always three decimals, so that texts sort as instants do.
    pub fn iso(self) -> String {
        self.at_offset(0).to_rfc3339_opts(SecondsFormat::Millis, true)
    }

    /// Reads what RFC 3339 allows, any offset. Digits after the millisecond are dropped; a leap second becomes the
    /// second after it. `None` for other texts and for instants outside the range.
    pub fn parse_iso(text: &str) -> Option<Self> {
        let millis = DateTime::parse_from_rfc3339(text).ok()?.timestamp_millis();
        (Self::MIN.0..=Self::MAX.0).contains(&millis).then_some(Self(millis))
    }

    /// The civil date at an offset from UTC in minutes, east positive: Tehran is 210, Sofia 120 or 180.
    /// (JavaScript's `getTimezoneOffset` has the opposite sign.)
    pub fn date_at_offset(self, minutes: i32) -> Date {
        self.at_offset(minutes).date_naive()
    }

    /// The clock time at an offset from UTC in minutes, east positive; seconds are dropped.
    pub fn time_at_offset(self, minutes: i32) -> TimeOfDay {
        let minute_of_day = (self.0.div_euclid(60_000) + i64::from(minutes)).rem_euclid(24 * 60);
        TimeOfDay::from_minutes(minute_of_day as u16).unwrap_or_default()
    }

    fn at_offset(self, minutes: i32) -> DateTime<chrono::Utc> {
        // The range keeps this far inside chrono's.
        DateTime::from_timestamp_millis(self.0 + i64::from(minutes) * 60_000).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_and_reads_iso() {
        let instant = Instant::parse_iso("2026-11-21T19:22:15.123Z").unwrap();
        assert_eq!(instant.millis(), 1_795_288_935_123);
        assert_eq!(instant.iso(), "2026-11-21T19:22:15.123Z");
        for (text, iso) in [
            ("2026-11-21T22:52:15.123+03:30", "2026-11-21T19:22:15.123Z"),
            ("2026-11-21t19:22:15z", "2026-11-21T19:22:15.000Z"),
            ("2026-11-21T19:22:15.123999Z", "2026-11-21T19:22:15.123Z"),
            ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.000Z"),
            ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
        ] {
            assert_eq!(Instant::parse_iso(text).map(Instant::iso).as_deref(), Some(iso), "{text}");
        }
        for text in ["", "2026-11-21", "2026-11-21T19:22:15", "2026-02-30T00:00:00Z", "0000-01-01T00:00:00+01:00"] {
            assert_eq!(Instant::parse_iso(text), None, "{text}");
        }
    }

    #[test]
    fn the_range_ends_where_iso_does() {
        assert_eq!(Instant::from_millis(i64::MIN).iso(), "0000-01-01T00:00:00.000Z");
        assert_eq!(Instant::from_millis(i64::MAX).iso(), "9999-12-31T23:59:59.999Z");
        assert_eq!(Instant::default().iso(), "1970-01-01T00:00:00.000Z");
    }

    #[test]
    fn the_local_day_depends_on_the_offset() {
        let instant = Instant::parse_iso("2026-11-21T21:30:00Z").unwrap();
        assert_eq!(instant.date_at_offset(0).to_string(), "2026-11-21");
        assert_eq!(instant.date_at_offset(210).to_string(), "2026-11-22");
        assert_eq!(instant.time_at_offset(210).hhmm(), "01:00");
        assert_eq!(instant.time_at_offset(-300).hhmm(), "16:30");
    }
}
