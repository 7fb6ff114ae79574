//! What decides between records that are otherwise known by the same: each is filed under its own traits, and a row
//! looks only under those that do not speak against it.

use std::collections::BTreeSet;

use super::{
    super::{gather::Said, target::REFERENCE},
    compare::{column, is_long, texts},
};
use crate::domain::Row;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(in super::super) struct Traits {
    pub has_emails: bool,
    pub line: Line,
    pub number: Number,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(in super::super) enum Line {
    None,
    Any,
    /// Too short to find somebody by it alone.
    Short(String),
}

/// The number of a record in the other program.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(in super::super) enum Number {
    None,
    /// Any from that column.
    Of(String),
    Is(String),
}

impl Number {
    pub fn of(row: &Row) -> Vec<Self> {
        match row.value(REFERENCE).as_text() {
            Some(number) => vec![Self::Of(column(number)), Self::Is(number.to_owned())],
            None => vec![Self::None],
        }
    }

    /// None, the one that a row tells, or any from the `columns` that it tells nothing of.
    pub fn fitting(told: &str, columns: &BTreeSet<String>) -> Vec<Self> {
        let silent = columns.iter().filter(|it| told.is_empty() || **it != column(told));
        let same = Some(told).filter(|told| !told.is_empty());
        let some = silent.cloned().map(Self::Of).chain(same.map(|it| Self::Is(it.to_owned())));
        [Self::None].into_iter().chain(some).collect()
    }
}

impl Traits {
    pub fn of(has_emails: &[bool], phones: &[String], numbers: &[Number]) -> Vec<Self> {
        let lines = if phones.is_empty() { vec![Line::None] } else { lines(Line::Any, phones) };
        Self::each(has_emails, &lines, numbers)
    }

    /// Of those that a row may mean, once nobody was found by its e-mail addresses or longer phone numbers: whoever has
    /// some has others.
    pub fn fitting(said: &Said, numbers: &[Number]) -> Vec<Self> {
        let phones = texts(said.list("phones"));
        let lines = if phones.is_empty() { vec![Line::None, Line::Any] } else { lines(Line::None, &phones) };
        Self::each(has_emails_fitting(said), &lines, numbers)
    }

    fn each(emails: &[bool], lines: &[Line], numbers: &[Number]) -> Vec<Self> {
        let mut all = Vec::new();
        for has_emails in emails.iter().copied() {
            for line in lines {
                all.extend(numbers.iter().map(|number| Self {
                    has_emails,
                    line: line.clone(),
                    number: number.clone(),
                }));
            }
        }
        all
    }
}

/// May those that a row means have e-mail addresses, once nobody has been found by its own?
pub(in super::super) fn has_emails_fitting(said: &Said) -> &'static [bool] {
    if texts(said.list("emails")).is_empty() { &[false, true] } else { &[false] }
}

fn lines(first: Line, phones: &[String]) -> Vec<Line> {
    let short = phones.iter().filter(|phone| !is_long(phone)).cloned().map(Line::Short);
    [first].into_iter().chain(short).collect()
}
