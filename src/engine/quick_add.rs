//! One line that says it all: "Call Sara tomorrow 10:00", "Sara Ahmadi 0912 345 6789 sara@example.com".

use crate::domain::{
    calendar::Date,
    clock_time::TimeOfDay,
    date_input::{DateReading, parse_date},
    email::Email,
    phone::{Country, Phone},
};

/// What a line was understood to say. A line with a phone number or an e-mail address is a person, any other a task.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QuickLine {
    /// What is left when all else has been taken out.
    pub text: String,
    pub email: Option<Email>,
    pub phone: Option<Phone>,
    pub due: Option<Date>,
    pub time: Option<TimeOfDay>,
    /// After an @: the company.
    pub company: String,
}

impl QuickLine {
    pub fn is_person(&self) -> bool {
        self.email.is_some() || self.phone.is_some()
    }
}

/// Digits that make a phone number rather than a date, a time or an amount.
const PHONE_DIGITS: usize = 7;
/// Dates are written in up to so many words ("21 ноември 2026").
const DATE_WORDS: usize = 3;

pub fn read(line: &str, reading: &DateReading, country: Country) -> QuickLine {
    let mut words: Vec<&str> = line.split_whitespace().collect();
    let email = take(&mut words, |word| Email::parse(word).ok());
    let company = take(&mut words, |word| word.strip_prefix('@').filter(|name| !name.is_empty()).map(str::to_owned));
    let phone = take_phone(&mut words, country, reading);
    // Before the date, which would pass over a time that follows it.
    let time = take(&mut words, |word| if word.contains([':', '٫']) { TimeOfDay::parse(word).ok() } else { None });
    let (due, hour) = match take_date(&mut words, reading) {
        Some((due, after)) => (Some(due), take_hour(&mut words, after).filter(|_| time.is_none())),
        None => (None, None),
    };
    let time = time.or(hour);
    let company = company.map(|company| company.replace('_', " ")).unwrap_or_default();
    QuickLine { text: words.join(" "), email, company, phone, due, time }
}

/// Takes the first word that can be read out of the line.
fn take<T>(words: &mut Vec<&str>, read: impl Fn(&str) -> Option<T>) -> Option<T> {
    let (at, found) = words.iter().enumerate().find_map(|(at, word)| Some((at, read(word)?)))?;
    words.remove(at);
    Some(found)
}

/// The first run of words that are all digits and signs and long enough for a phone number; `24.11.2026` is a date.
fn take_phone(words: &mut Vec<&str>, country: Country, reading: &DateReading) -> Option<Phone> {
    let is_date = |word: &str| word.contains(['.', '-']) && parse_date(word, reading).is_ok();
    let is_part = |word: &&str| word.chars().all(|it| it.is_numeric() || "+-().".contains(it)) && !is_date(word);
    let digits = |words: &[&str]| words.iter().flat_map(|word| word.chars()).filter(|it| it.is_numeric()).count();
    let start = (0..words.len()).find(|&start| {
        let run = words[start..].iter().take_while(|word| is_part(word)).count();
        let first = start == 0 || !is_part(&words[start - 1]);
        first && digits(&words[start..start + run]) >= PHONE_DIGITS
    })?;
    let end = start + words[start..].iter().take_while(|word| is_part(word)).count();
    let phone = Phone::parse(&words[start..end].join(" "), country)?;
    words.drain(start..end);
    Some(phone)
}

/// The longest run of words that is a date, and the place of the word after it.
fn take_date(words: &mut Vec<&str>, reading: &DateReading) -> Option<(Date, usize)> {
    for len in (1..=DATE_WORDS.min(words.len())).rev() {
        for start in 0..=words.len() - len {
            let candidate = words[start..start + len].join(" ");
            // A bare number is more likely a part of the text than a day.
            let bare = candidate.chars().all(char::is_numeric);
            if !bare && let Ok(date) = parse_date(&candidate, reading) {
                words.drain(start..start + len);
                return Some((date, start));
            }
        }
    }
    None
}

/// "tomorrow 10": what ends the line after the day is the hour.
fn take_hour(words: &mut Vec<&str>, at: usize) -> Option<TimeOfDay> {
    let word = words.get(at).filter(|_| at + 1 == words.len())?;
    let is_short = word.chars().filter(|it| it.is_numeric()).count() <= 2;
    let hour = TimeOfDay::parse(word).ok().filter(|_| is_short)?;
    words.pop();
    Some(hour)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{calendar::Calendar, date_input::DateOrder};

    fn quick(line: &str) -> QuickLine {
        let today = Date::from_ymd_opt(2026, 11, 21).expect("a date");
        read(line, &DateReading { calendar: Calendar::Gregorian, order: DateOrder::DayFirst, today }, Country::Iran)
    }

    #[test]
    fn a_person_has_a_phone_or_an_address() {
        let line = quick("Sara Ahmadi 0912 345 6789 sara@example.com @Acme_Travel");
        assert_eq!(line.text, "Sara Ahmadi");
        assert_eq!(line.phone.as_ref().map(Phone::as_str), Some("+989123456789"));
        assert_eq!(line.email.as_ref().map(Email::as_str), Some("sara@example.com"));
        assert_eq!(line.company, "Acme Travel");
        assert!(line.is_person());
    }

    #[test]
    fn a_task_has_a_day_and_a_time() {
        for (line, text, due, time) in [
            ("Call Sara tomorrow 10:00", "Call Sara", Some("2026-11-22"), Some("10:00")),
            ("تماس با سارا فردا ۱۰:۳۰", "تماس با سارا", Some("2026-11-22"), Some("10:30")),
            ("Обади се на Иван утре", "Обади се на Иван", Some("2026-11-22"), None),
            ("Call Sara tomorrow 10", "Call Sara", Some("2026-11-22"), Some("10:00")),
            ("تماس با سارا فردا ۹", "تماس با سارا", Some("2026-11-22"), Some("09:00")),
            ("Buy tomorrow 10 apples", "Buy 10 apples", Some("2026-11-22"), None),
            ("Pay tomorrow 1500", "Pay 1500", Some("2026-11-22"), None),
            ("Send 3 offers", "Send 3 offers", None, None),
            ("Visit fair 24.11.2026", "Visit fair", Some("2026-11-24"), None),
            ("Visit fair 2026-11-24 9:00", "Visit fair", Some("2026-11-24"), Some("09:00")),
        ] {
            let quick = quick(line);
            assert_eq!(quick.text, text);
            assert_eq!(quick.due.map(|due| due.to_string()).as_deref(), due, "{line}");
            assert_eq!(quick.time.map(|time| time.hhmm()).as_deref(), time, "{line}");
            assert!(!quick.is_person());
        }
    }
}
