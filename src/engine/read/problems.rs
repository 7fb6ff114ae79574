//! Why a text could not be read: the key of the sentence and what to fill into it, the text always as `text`.

use crate::domain::{Problem, date_input::DateProblem, email::EmailProblem, money::AmountProblem};

/// Characters of the text that a sentence repeats.
const SHOWN: usize = 80;

pub(super) fn unreadable(key: &'static str, text: &str) -> Problem {
    Problem::new(key).with("text", shortened(text))
}

/// As much of a text as a sentence can repeat.
pub(crate) fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

pub(super) fn date_problem(problem: DateProblem, text: &str) -> Problem {
    match problem {
        DateProblem::Empty | DateProblem::NotADate => unreadable("problem-date", text),
        DateProblem::ImpossibleDay { calendar, year, month, day } => unreadable("problem-date-impossible", text)
            .with("calendar", calendar.as_str())
            .with("year", year.map(|year| year.to_string()).unwrap_or_default())
            .with("month", month)
            .with("day", day),
        DateProblem::UnknownYear { year } => unreadable("problem-date-year", text).with("year", year),
        DateProblem::Ambiguous => unreadable("problem-date-ambiguous", text),
    }
}

pub(super) fn amount_problem(problem: AmountProblem, text: &str) -> Problem {
    let key = match problem {
        AmountProblem::Empty | AmountProblem::NotANumber => "problem-amount",
        AmountProblem::NotFinite => "problem-amount-infinite",
        AmountProblem::ExponentNotation => "problem-amount-exponent",
        AmountProblem::TooManyDecimals { allowed } => {
            return unreadable("problem-amount-decimals", text).with("allowed", allowed);
        }
        AmountProblem::Grouping => "problem-amount-grouping",
        AmountProblem::Ambiguous => "problem-amount-ambiguous",
        AmountProblem::TooLarge => "problem-amount-large",
        AmountProblem::UnknownCurrency => "problem-amount-currency",
        AmountProblem::TwoCurrencies => "problem-amount-two-currencies",
    };
    unreadable(key, text)
}

pub(super) fn email_problem(problem: EmailProblem, text: &str) -> Problem {
    let key = match problem {
        EmailProblem::Empty => "problem-email",
        EmailProblem::NoAt => "problem-email-no-at",
        EmailProblem::TwoAts => "problem-email-two-ats",
        EmailProblem::Space => "problem-email-space",
        EmailProblem::Name => "problem-email-name",
        EmailProblem::Domain => "problem-email-domain",
    };
    unreadable(key, text)
}
