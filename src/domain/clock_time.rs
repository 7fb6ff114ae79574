//! A time on the clock, to the minute.
//!
//! Deliberately knows no date, no zone and no words for display: whether 02:30 exists on a given day is not its matter.

use super::fold::fold;

/// Minutes since midnight, 0 to 1439.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay(u16);

/// Why a text is not a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TimeProblem {
    Empty,
    NotATime,
}

/// Longer words first where one ends in another.
const BEFORE_NOON: &[&str] = &["a.m.", "am", "ق.ظ.", "ق.ظ", "قبل از ظهر", "صبح", "сутринта"];
const AFTER_NOON: &[&str] = &["p.m.", "pm", "ب.ظ.", "ب.ظ", "بعد از ظهر", "بعدازظهر", "عصر", "следобед"];
const FILLERS: &[&str] = &["часа", "час", "ч.", "ч", "h", "ساعت"];

impl TimeOfDay {
    /// `None` from 1440 on: 24:00 is the next day's 00:00.
    pub fn from_minutes(minutes: u16) -> Option<Self> {
        (minutes < 24 * 60).then_some(Self(minutes))
    }

    /// Hour 0 to 23, minute 0 to 59.
    pub fn from_hm(hour: u8, minute: u8) -> Option<Self> {
        (hour < 24 && minute < 60).then(|| Self(u16::from(hour) * 60 + u16::from(minute)))
    }

    /// Minutes since midnight.
    pub const fn minutes(self) -> u16 {
        self.0
    }
    pub const fn hour(self) -> u8 {
        (self.0 / 60) as u8
    }
    pub const fn minute(self) -> u8 {
        (self.0 % 60) as u8
    }

    /// `09:30`, the stored form.
    pub fn hhmm(self) -> String {
        format!("{:02}:{:02}", self.hour(), self.minute())
    }

    /// Reads `9:30`, `۰۹:۳۰`, `9.30`, `0930`, `21`, `9 pm`, `۹ صبح`, `21:30 ч.`; seconds are dropped.
    ///
    /// # Errors
    /// [`TimeProblem::Empty`] for blanks, else [`TimeProblem::NotATime`]; 24:00 is not a time.
    pub fn parse(text: &str) -> Result<Self, TimeProblem> {
        let folded = fold(text);
        let text = folded.trim();
        if text.is_empty() {
            return Err(TimeProblem::Empty);
        }
        let (text, _) = without_word(text, FILLERS);
        let (text, before_noon) = without_word(text, BEFORE_NOON);
        let (text, after_noon) = without_word(text, AFTER_NOON);
        let (hour, minute) = hour_and_minute(text).ok_or(TimeProblem::NotATime)?;
        let hour = match (before_noon, after_noon, hour) {
            (false, false, hour) => hour,
            (true, false, 12) => 0,
            (true, false, 1..12) | (false, true, 12) => hour,
            (false, true, 1..12) => hour + 12,
            _ => return Err(TimeProblem::NotATime),
        };
        Self::from_hm(hour, minute).ok_or(TimeProblem::NotATime)
    }
}

/// The text without the first of these words that it begins or ends with, and whether there was one.
fn without_word<'a>(text: &'a str, words: &[&str]) -> (&'a str, bool) {
    let rest = words.iter().find_map(|word| text.strip_suffix(word).or_else(|| text.strip_prefix(word)));
    rest.map_or((text, false), |rest| (rest.trim(), true))
}

fn hour_and_minute(text: &str) -> Option<(u8, u8)> {
    let parts: Vec<&str> = text.split([':', '.', '٫']).collect();
    if !parts.iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit())) {
        return None;
    }
    let (hour, minute, second) = match *parts.as_slice() {
        [hour] if hour.len() <= 2 => (hour, "00", "00"),
        [compact] if matches!(compact.len(), 3 | 4) => {
            let (hour, minute) = compact.split_at(compact.len() - 2);
            (hour, minute, "00")
        }
        [compact] if compact.len() == 6 => (&compact[..2], &compact[2..4], &compact[4..]),
        [hour, minute] => (hour, minute, "00"),
        [hour, minute, second] => (hour, minute, second),
        _ => return None,
    };
    // 60 is a leap second, which some systems do write.
    let fits = hour.len() <= 2 && minute.len() == 2 && second.len() == 2 && second <= "60";
    if fits { Some((hour.parse().ok()?, minute.parse().ok()?)) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_type() {
        for (text, hhmm) in [
            ("9:30", "09:30"),
            ("۰۹:۳۰", "09:30"),
            ("٩:٣٠", "09:30"),
            ("9.30", "09:30"),
            (" 21 ", "21:00"),
            ("0930", "09:30"),
            ("930", "09:30"),
            ("9:30 PM", "21:30"),
            ("9pm", "21:00"),
            ("12 am", "00:00"),
            ("12:15 p.m.", "12:15"),
            ("9 صبح", "09:00"),
            ("۹:۳۰ ب.ظ", "21:30"),
            ("ساعت ۱۷", "17:00"),
            ("بعد از ظهر ۳", "15:00"),
            ("21:30 ч.", "21:30"),
            ("3 следобед", "15:00"),
            ("23:59:60", "23:59"),
            ("235959", "23:59"),
            ("00:00", "00:00"),
        ] {
            assert_eq!(TimeOfDay::parse(text).map(TimeOfDay::hhmm).as_deref(), Ok(hhmm), "{text}");
        }
    }

    #[test]
    fn refuses_the_rest() {
        assert_eq!(TimeOfDay::parse("  "), Err(TimeProblem::Empty));
        for text in
            ["24:00", "9:60", "9:3", "pm", "13 pm", "0 am", "9:30 am pm", "-1", "noon", ":30", "9:", "12345", "1:2:3:4"]
        {
            assert_eq!(TimeOfDay::parse(text), Err(TimeProblem::NotATime), "{text}");
        }
        assert_eq!(TimeOfDay::from_minutes(1440), None);
    }
}
