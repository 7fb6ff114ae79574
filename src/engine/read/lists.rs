//! Several e-mail addresses or phone numbers in one text, separated by ` ::: `, `;`, `,` or line breaks.

use super::problems::{email_problem, unreadable};
use crate::domain::{
    Problem,
    contact::Labelled,
    email::Email,
    fold::fold,
    phone::{Country, Phone},
};

/// Each address, or why it is none. A comma may also stand inside `Smith, Anna <anna@example.com>`.
pub fn emails(text: &str) -> Vec<Result<Email, Problem>> {
    let pieces = pieces(text, |piece, _| piece.contains('@'));
    distinct(pieces.iter().map(|piece| Email::parse(piece).map_err(|problem| email_problem(problem, piece))))
}

/// Each number, or why it is none. An extension may also follow a comma or semicolon.
pub fn phones(text: &str, home: Country) -> Vec<Result<Phone, Problem>> {
    let pieces = pieces(text, |_, next| begins_a_number(next));
    let number = |piece: &String| {
        // A Persian comma before the extension.
        let plain = Phone::parse(&piece.replace('،', ","), home).filter(Phone::is_understood);
        plain.or_else(|| Phone::parse(piece, home)).ok_or(unreadable("problem-phone", piece))
    };
    distinct(pieces.iter().map(number))
}

pub(super) fn unlabelled<T>(values: Vec<Result<T, Problem>>) -> Result<Vec<Labelled<T>>, Problem> {
    values.into_iter().map(|value| Ok(Labelled { label: String::new(), value: value? })).collect()
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
    fold(text).trim_start().starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '('))
}

fn distinct<T: PartialEq>(values: impl Iterator<Item = Result<T, Problem>>) -> Vec<Result<T, Problem>> {
    let mut distinct = Vec::new();
    for value in values {
        if !distinct.contains(&value) {
            distinct.push(value);
        }
    }
    distinct
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
            phones.map(|it| it.map_or_else(|bad| bad.key.to_owned(), |it| it.as_str().to_owned())).collect::<Vec<_>>()
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
