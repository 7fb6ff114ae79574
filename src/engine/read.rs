//! What a user typed or a file holds, as the value of a field: one reader for editing in place and for import.
//!
//! Knows the words people type into fields (`yes`, `мин`, «ساعت»), never those it answers with: a [`Problem`] carries
//! the text that could not be read. Records that a text names (links) are not its matter.

mod duration;
mod lists;
mod problems;
mod web;

use super::Tables;
use crate::domain::{
    Kind, Problem, Settings, Value,
    birthday::Birthday,
    calendar::{Calendar, Date},
    clock_time::TimeOfDay,
    contact::Address,
    date_input::{DateOrder, DateReading, parse_birthday, parse_date},
    fold::{fold, squash},
    money::{AmountProblem, Currency, Money, parse_amount, parse_money},
    phone::{Country, Phone},
    stored::Stored,
};
pub use lists::{Unread, emails, phones};
pub(crate) use problems::shortened;
use problems::{amount_problem, date_problem, unreadable};
pub use web::host;

/// What decides the meaning of a text: the habits of the workspace, and the day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    pub calendar: Calendar,
    pub date_order: DateOrder,
    /// Where the user is.
    pub today: Date,
    /// Of amounts that name none.
    pub currency: Currency,
    /// Amounts of rial that name no unit are in toman.
    pub toman: bool,
    pub country: Country,
}

impl Reading {
    /// The order of dates follows the country; where we know none, `03/04/2026` is a question, not a guess.
    pub fn of(settings: &Settings, today: Date) -> Self {
        let country = Country::parse(&settings.country).unwrap_or_default();
        let date_order = if country == Country::Bulgaria { DateOrder::DayFirst } else { DateOrder::YearFirst };
        let Settings { calendar, currency, toman, .. } = *settings;
        Self { calendar, date_order, today, currency, toman, country }
    }

    /// As the workspace has it set.
    pub fn within(tables: &Tables, today: Date) -> Self {
        Self::of(&tables.settings(), today)
    }

    fn dates(&self) -> DateReading {
        DateReading { calendar: self.calendar, order: self.date_order, today: self.today }
    }
}

/// The stored value of a text; blank text is [`Value::Null`].
///
/// # Errors
/// `problem-<what>` with the text as `text`, see `read/problems.rs`; `problem-not-typed` for fields that no text
/// can stand for (links, consent, …).
pub fn read(kind: Kind, text: &str, reading: &Reading) -> Result<Value, Problem> {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Ok(Value::Null);
    }
    let bad = |key| unreadable(key, trimmed);
    match kind {
        Kind::Text => Ok(Value::text(trimmed)),
        Kind::Paragraph => Ok(Value::text(text.trim_end())),
        Kind::Web => Ok(Value::Text(web::address(trimmed))),
        Kind::Emails => Ok(lists::unlabelled(emails(trimmed))?.to_value()),
        Kind::Phones => Ok(lists::unlabelled(phones(trimmed, reading.country))?.to_value()),
        Kind::Phone => Phone::parse(trimmed, reading.country).map(|it| it.to_value()).ok_or(bad("problem-phone")),
        Kind::Addresses => Ok(vec![street(trimmed)].to_value()),
        Kind::Address => Ok(street(trimmed).to_value()),
        Kind::Date => date(trimmed, reading).map(|it| it.to_value()),
        Kind::Birthday => birthday(trimmed, reading).map(|it| it.to_value()),
        Kind::TimeOfDay => TimeOfDay::parse(trimmed).map(|it| it.to_value()).map_err(|_| bad("problem-time")),
        Kind::Money => money(trimmed, reading).map(|it| it.to_value()),
        Kind::Currency => currency(trimmed).map(|it| it.to_value()).ok_or(bad("problem-currency")),
        Kind::Integer => number(trimmed).map(Value::Int),
        Kind::Percent => {
            let number = number(trimmed.trim_matches(['%', '٪', ' ']))?;
            if (0..=100).contains(&number) { Ok(Value::Int(number)) } else { Err(bad("problem-percent")) }
        }
        Kind::Days => duration::days(trimmed).map(Value::Int).ok_or(bad("problem-days")),
        Kind::Duration => duration::seconds(trimmed).map(Value::Int).ok_or(bad("problem-duration")),
        Kind::Flag => flag(trimmed).map(|it| it.to_value()).ok_or(bad("problem-flag")),
        Kind::Choice(_, keys) => {
            let key = keys.iter().find(|key| squash(key) == squash(trimmed));
            key.map(|key| Value::text(*key)).ok_or(bad("problem-choice"))
        }
        Kind::Instant
        | Kind::Link(_)
        | Kind::Links(_)
        | Kind::Roles
        | Kind::Consent
        | Kind::Hue
        | Kind::StageHistory
        | Kind::Repeat => Err(bad("problem-not-typed")),
    }
}

/// A date in any form that `domain::date_input` knows.
pub fn date(text: &str, reading: &Reading) -> Result<Date, Problem> {
    parse_date(text, &reading.dates()).map_err(|problem| date_problem(problem, text))
}

/// A birthday, with or without its year.
pub fn birthday(text: &str, reading: &Reading) -> Result<Birthday, Problem> {
    parse_birthday(text, &reading.dates()).map_err(|problem| date_problem(problem, text))
}

/// An amount; in toman where the workspace counts so and the text names no unit.
pub fn money(text: &str, reading: &Reading) -> Result<Money, Problem> {
    let problem = |problem| amount_problem(problem, text);
    let money = parse_money(text, reading.currency).map_err(problem)?;
    let counts_in_toman = reading.toman && reading.currency == Currency::IRR && money.currency == Currency::IRR;
    // A text that names no unit takes whichever it is offered.
    if counts_in_toman && parse_money(text, Currency::EUR).is_ok_and(|it| it.currency == Currency::EUR) {
        let minor = money.minor.checked_mul(10).ok_or(problem(AmountProblem::TooLarge))?;
        return Ok(Money { minor, ..money });
    }
    Ok(money)
}

/// A code, a sign or a word: `EUR`, `лв.`, «ریال»; toman is no currency of its own.
fn currency(text: &str) -> Option<Currency> {
    let named = |default| parse_money(&format!("1 {text}"), default).ok().map(|money| money.currency);
    // What names none takes whichever it is offered.
    named(Currency::EUR).filter(|currency| named(Currency::USD) == Some(*currency))
}

/// A whole number.
fn number(text: &str) -> Result<i64, Problem> {
    parse_amount(text, 0).map_err(|problem| {
        let key = match problem {
            AmountProblem::TooLarge => "problem-number-large",
            AmountProblem::TooManyDecimals { .. } => "problem-number-whole",
            _ => "problem-number",
        };
        unreadable(key, text)
    })
}

const YES: [&str; 14] = ["1", "true", "t", "yes", "y", "on", "x", "✓", "да", "вярно", "بله", "بلی", "اری", "درست"];
const NO: [&str; 12] = ["0", "false", "f", "no", "n", "off", "-", "не", "невярно", "نه", "خیر", "نادرست"];

fn flag(text: &str) -> Option<bool> {
    let folded = fold(text);
    let word = folded.trim();
    if YES.contains(&word) { Some(true) } else { NO.contains(&word).then_some(false) }
}

fn street(text: &str) -> Address {
    Address { street: text.to_owned(), ..Address::default() }
}

/// A text without the `'` that spreadsheets put before what they must not calculate.
pub fn without_guard(text: &str) -> &str {
    let guarded = text.trim_start().strip_prefix('\'');
    guarded
        .filter(|rest| rest.trim_start().starts_with(|c: char| "+-=@(".contains(c) || c.is_numeric()))
        .unwrap_or(text)
}
