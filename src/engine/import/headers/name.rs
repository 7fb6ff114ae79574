//! The name of a column taken apart: which record, which entry of a list, which word, which unit.

use super::words;
use crate::domain::{
    Table,
    fold::{fold, squash},
    money::{Currency, parse_money},
};

/// A column's name.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Name {
    /// The record that a prefix tells: `Deal - `, `Person - `.
    pub table: Option<Table>,
    /// A list whose entries are numbered, and the number: `E-mail 2 - `.
    pub group: Option<(String, u8)>,
    /// The rest, squashed, with its numbers.
    pub full: String,
    /// The rest, squashed, without numbers, brackets and units.
    pub word: String,
    /// The number in it; 0 if there is none.
    pub at: u8,
}

const PREFIXES: [(Table, &[&str]); 3] = [
    (Table::Deal, &["deal", "opportunity", "сделка", "معامله"]),
    (Table::Contact, &["person", "contact", "лице", "контакт", "شخص", "مخاطب"]),
    (Table::Company, &["organization", "organisation", "company", "account", "организация", "фирма", "سازمان", "شرکت"]),
];

impl Name {
    pub fn of(header: &str) -> Self {
        let mut name = Self::default();
        let folded = fold(header);
        let mut rest = folded.trim();
        if let Some((prefix, after)) = rest.split_once(" - ") {
            let (word, at) = without_number(&squash(prefix));
            let told = PREFIXES.iter().find(|(_, words)| words.contains(&word.as_str())).map(|(table, _)| *table);
            if at > 0 {
                name.group = Some((word, at));
                rest = after;
            } else if told.is_some() {
                name.table = told;
                rest = after;
            }
        }
        name.full = squash(rest);
        let bare = match (rest.find(['(', '[']), rest.rfind([')', ']'])) {
            (Some(open), Some(close)) if open < close => format!("{} {}", &rest[..open], &rest[close + 1..]),
            _ => rest.to_owned(),
        };
        let bare = match unit(header) {
            Some(unit) => bare.trim().trim_end_matches(fold(&unit).as_str()).to_owned(),
            None => bare,
        };
        (name.word, name.at) = without_number(&squash(&bare));
        name
    }

    /// A piece of a person's name, or a position.
    pub fn is_of_a_person(&self) -> bool {
        words::is_one(words::PERSON, &self.word)
    }
    /// What companies are called in lists of them.
    pub fn is_of_a_company(&self) -> bool {
        words::is_one(words::COMPANY_NAME, &self.word)
    }
    pub fn is_plain_name(&self) -> bool {
        words::is_one(words::PLAIN_NAME, &self.word)
    }
}

fn without_number(squashed: &str) -> (String, u8) {
    let digits: String = squashed.chars().filter(char::is_ascii_digit).collect();
    let word = squashed.chars().filter(|c| !c.is_ascii_digit()).collect();
    (word, digits.parse().unwrap_or(0))
}

/// The currency that a header names as the unit of its amounts: `Amount (EUR)`, «مبلغ (تومان)», `Value USD`.
pub fn unit(header: &str) -> Option<String> {
    let header = header.trim();
    let bracket = header.split_once(['(', '[']).and_then(|(_, rest)| rest.split([')', ']']).next());
    // Some words are codes too (`all`, `top`, `try`): a code without brackets must be in capitals.
    let last = header.rsplit([' ', ',', '/']).next();
    let last = last.filter(|word| !word.is_ascii() || word.bytes().all(|b| b.is_ascii_uppercase() || b == b'$'));
    let is_unit = |word: &&str| {
        let read = |default| parse_money(&format!("1 {word}"), default).map(|money| money.currency);
        read(Currency::EUR).is_ok_and(|currency| read(Currency::USD) == Ok(currency))
    };
    [bracket, last].into_iter().flatten().map(str::trim).find(is_unit).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_names_apart() {
        let name = Name::of("E-mail 2 - Value");
        assert_eq!((name.group, name.word.as_str()), (Some(("email".to_owned(), 2)), "value"));
        let name = Name::of("Deal - Expected close date");
        assert_eq!((name.table, name.word.as_str()), (Some(Table::Deal), "expectedclosedate"));
        let name = Name::of(" Home Phone 2");
        assert_eq!((name.word.as_str(), name.at), ("homephone", 2));
        assert_eq!(Name::of("مبلغ (تومان)").word, "مبلغ");
        assert_eq!(Name::of("Сума, лв.").word, "сума");
        assert_eq!(Name::of("Follow - up").word, "followup");
    }

    #[test]
    fn finds_units() {
        for (header, expected) in [
            ("Amount (EUR)", Some("EUR")),
            ("مبلغ (تومان)", Some("تومان")),
            ("Сума, лв.", Some("лв.")),
            ("Value USD", Some("USD")),
            ("Price [$]", Some("$")),
            ("Deal - All", None),
            ("Amount (net)", None),
            ("Phone (work)", None),
            ("", None),
        ] {
            assert_eq!(unit(header).as_deref(), expected, "{header}");
        }
    }
}
