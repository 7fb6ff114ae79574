//! What records are found by. A key that thousands may have in common holds what would decide between them, so that no
//! row is compared with all its namesakes.

use super::{
    super::super::read::host,
    compare::{alike, is_long, name_key, name_of, texts, words},
    traits::{Number, Traits},
};
use crate::domain::{Row, fold::fold, id::Uuid};

#[derive(Clone, Copy, Hash)]
pub(in super::super) enum Key<'a> {
    Email(&'a str),
    Phone(&'a str),
    /// People with a phone number that have a word in their name, and e-mail addresses or none.
    Sharing(&'a str, &'a str, bool, &'a Number),
    Name(&'a str),
    /// People with a name: those with that company or none, or all.
    Namesake(&'a str, Option<Option<Uuid>>, &'a Traits),
    Host(&'a str),
    Company(&'a str, &'a Number),
    /// Deals by title and each company or person they are with (`None` for those with nobody).
    Deal(&'a str, Option<Uuid>, &'a Mark, &'a Number),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(in super::super) enum Mark {
    Any,
    /// There before the import, and no row has taken it.
    Free,
    /// With that amount and date of closing.
    Alike(String),
}

/// The keys of a person who is or was called by `names`, each with the finer ones that take its place where it is not
/// theirs alone.
pub(in super::super) fn of_person(
    row: &Row,
    names: &[String],
    mut visit: impl for<'a> FnMut(Key<'a>, &dyn Fn() -> Vec<Key<'a>>),
) {
    let [emails, phones] = ["emails", "phones"].map(|list| texts(row.value(list).as_list()));
    emails.iter().for_each(|email| visit(Key::Email(email), &Vec::new));
    let (has_emails, numbers, words) = ([!emails.is_empty()], Number::of(row), words_of(&name_of(row)));
    for phone in phones.iter().filter(|phone| is_long(phone)) {
        visit(Key::Phone(phone), &|| sharing(phone, &words, &has_emails, &numbers));
    }
    let companies = [None, Some(row.value("company").as_id())];
    let traits = Traits::of(&has_emails, &phones, &numbers);
    for name in names {
        let namesakes = || companies.iter().flat_map(|company| namesakes(name, *company, &traits)).collect();
        visit(Key::Name(name), &namesakes);
    }
}

pub(in super::super) fn of_company(row: &Row, mut visit: impl FnMut(Key)) {
    if let Some(host) = row.value("domain").as_text().and_then(host) {
        visit(Key::Host(&fold(host)));
    }
    let name = name_key(&name_of(row));
    Number::of(row).iter().for_each(|number| visit(Key::Company(&name, number)));
}

pub(in super::super) fn of_deal(row: &Row, marks: &[Mark], mut visit: impl FnMut(Key)) {
    let title = name_key(row.value("title").as_text().unwrap_or_default());
    let mut around: Vec<_> = row.value("company").as_id().map(Some).into_iter().collect();
    row.value("contacts").each_id(&mut |contact| around.push(Some(contact)));
    if around.is_empty() {
        around.push(None);
    }
    for number in Number::of(row) {
        for (with, mark) in around.iter().flat_map(|with| marks.iter().map(move |mark| (*with, mark))) {
            visit(Key::Deal(&title, with, mark, &number));
        }
    }
}

/// The marks that a deal has whether or not a row has taken it.
pub(in super::super) fn lasting_marks(row: &Row) -> [Mark; 2] {
    [Mark::Any, Mark::Alike(alike(|key| row.value(key)))]
}

/// The words of a name, and the name as one word.
pub(in super::super) fn words_of(name: &str) -> Vec<String> {
    words(name).into_iter().chain([name_key(name)]).collect()
}

/// One of these is in every name that agrees; none if all agree, as they do with a blank one.
pub(in super::super) fn words_agreeing(name: &str) -> Vec<String> {
    let blank = String::new();
    if words(name).is_empty() { Vec::new() } else { words_of(name).into_iter().chain([blank]).collect() }
}

pub(in super::super) fn namesakes<'a>(
    name: &'a str,
    company: Option<Option<Uuid>>,
    traits: &'a [Traits],
) -> Vec<Key<'a>> {
    traits.iter().map(|traits| Key::Namesake(name, company, traits)).collect()
}

pub(in super::super) fn sharing<'a>(
    phone: &'a str,
    words: &'a [String],
    emails: &'a [bool],
    numbers: &'a [Number],
) -> Vec<Key<'a>> {
    let of_word = |word: &'a String| {
        let of_either =
            |has_emails: &'a bool| numbers.iter().map(|number| Key::Sharing(phone, word, *has_emails, number));
        emails.iter().flat_map(of_either)
    };
    words.iter().flat_map(of_word).collect()
}
