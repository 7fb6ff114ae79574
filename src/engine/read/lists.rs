//! Several e-mail addresses or phone numbers in one text, separated by ` ::: `, `;`, `,` or line breaks.

use super::problems::{email_problem, unreadable};
use crate::domain::{
    Problem,
    contact::Labelled,
    email::Email,
    fold::fold,
    phone::{Country, Phone},
};

/// A piece of a list that is none of its values, whole, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Unread {
    pub text: String,
    pub problem: Problem,
}

/// Bytes of a list, and entries in it. What is longer is another text in the wrong place, and would take long to split.
const LONGEST: usize = 10_000;
const MOST: usize = 100;

/// Each address, or why it is none. A comma may also stand inside `Smith, Anna <anna@example.com>`.
pub fn emails(text: &str) -> Vec<Result<Email, Unread>> {
    values(
        text,
        |piece, _| piece.contains('@'),
        |piece| Email::parse(piece).map_err(|problem| email_problem(problem, piece)),
    )
}

/// Each number, or why it is none. An extension may also follow a comma or semicolon.
pub fn phones(text: &str, home: Country) -> Vec<Result<Phone, Unread>> {
    values(
        text,
        |_, next| begins_a_number(next),
        |piece| {
            // A Persian comma before the extension.
            let plain = Phone::parse(&piece.replace('،', ","), home).filter(Phone::is_understood);
            plain.or_else(|| Phone::parse(piece, home)).ok_or_else(|| unreadable("problem-phone", piece))
        },
    )
}

pub(super) fn unlabelled<T>(values: Vec<Result<T, Unread>>) -> Result<Vec<Labelled<T>>, Problem> {
    let labelled = |value: Result<T, Unread>| {
        value.map(|value| Labelled { label: String::new(), value }).map_err(|unread| unread.problem)
    };
    values.into_iter().map(labelled).collect()
}

/// The values of a list, each once.
fn values<T: PartialEq>(
    text: &str,
    ends: impl Fn(&str, &str) -> bool,
    read: impl Fn(&str) -> Result<T, Problem>,
) -> Vec<Result<T, Unread>> {
    let pieces = if text.len() > LONGEST { Vec::new() } else { pieces(text, ends) };
    if text.len() > LONGEST || pieces.len() > MOST {
        let problem = unreadable("problem-list-long", text).with("limit", MOST);
        return vec![Err(Unread { text: text.to_owned(), problem })];
    }
    let mut distinct = Vec::new();
    for text in pieces {
        let value = read(&text).map_err(|problem| Unread { text, problem });
        if !distinct.contains(&value) {
            distinct.push(value);
        }
    }
    distinct
}

/// The parts of a list; at a weak separator it is split only if `ends(piece so far, what follows)`.
fn pieces(text: &str, ends: impl Fn(&str, &str) -> bool) -> Vec<String> {
    let mut pieces = Vec::new();
    for part in text.split(":::").flat_map(|part| part.split(['\n', '\r'])) {
        let mut start = 0;
        for (at, separator) in part.match_indices([';', ',', '،', '؛']) {
            let next = &part[at + separator.len()..];
            if ends(&part[start..at], next) {
                pieces.push(&part[start..at]);
                start = at + separator.len();
            }
        }
        pieces.push(&part[start..]);
    }
    let is_edge = |c: char| c.is_whitespace() || ";,،؛".contains(c);
    pieces
        .iter()
        .map(|piece| piece.trim_matches(is_edge))
        .filter(|piece| !piece.is_empty())
        .map(str::to_owned)
        .collect()
}

fn begins_a_number(text: &str) -> bool {
    // Invisible marks may stand before it.
    let beginning: String = text.trim_start().chars().take(4).collect();
    fold(&beginning).trim_start().starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '('))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_lists_and_not_names_or_extensions() {
        let emails = |text| emails(text).into_iter().map(|it| it.map(|it| it.as_str().to_owned())).collect::<Vec<_>>();
        let good = |list: &[&str]| list.iter().map(|it| Ok((*it).to_owned())).collect::<Vec<_>>();
        for (text, list) in [
            ("a@b.c", vec!["a@b.c"]),
            ("a@b.c ::: d@e.f", vec!["a@b.c", "d@e.f"]),
            ("a@b.c; d@e.f,g@h.i;", vec!["a@b.c", "d@e.f", "g@h.i"]),
            ("Smith, Anna <a@b.c>, Boris <d@e.f>", vec!["a@b.c", "d@e.f"]),
            ("a@b.c, a@B.C", vec!["a@b.c"]),
        ] {
            assert_eq!(emails(text), good(&list), "{text}");
        }
        assert!(emails("a@b.c; nobody")[1].is_err());
        let phones = |text| {
            let phones = phones(text, Country::Iran).into_iter();
            phones
                .map(|it| it.map_or_else(|bad| bad.problem.key.to_owned(), |it| it.as_str().to_owned()))
                .collect::<Vec<_>>()
        };
        for (text, list) in [
            ("09123456789; ۰۲۱۱۲۳۴۵۶۷۸", vec!["+989123456789", "+982112345678"]),
            ("021 12345678، داخلی ۵", vec!["+982112345678 ext. 5"]),
            ("+1-415-555-2671;ext=89 ::: 110", vec!["+14155552671 ext. 89", "110"]),
            ("none", vec!["problem-phone"]),
        ] {
            assert_eq!(phones(text), list, "{text}");
        }
    }
}
