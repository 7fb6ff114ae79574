//! The catalogues against the program and against each other: whatever is said is there, in every language, with what
//! is filled in; and nothing is there that nobody says.

/// In a folder of their own, so that they are no tests of their own.
mod words {
    pub mod families;
    pub mod fluent;
    pub mod rust;
}

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use daftar::i18n::{Arg, Catalogue, Language};
use words::{
    families::{self, Family},
    fluent::Messages,
    rust::{Args, Source},
};

/// Messages that are the same word in several languages.
const SAME: [&str; 1] = ["choice-channel-sms"];
/// What has no Persian letters in Persian either.
const LATIN: [&str; 14] = [
    "@",
    "Alt",
    "Backspace",
    "CSV",
    "Ctrl",
    "Daftar",
    "Enter",
    "Esc",
    "Shift",
    "TSV",
    "Tab",
    "UTF-8",
    "example.com",
    "name@example.com",
];
/// Shows the digits themselves.
const DIGITS: [&str; 1] = ["choice-digits-latin"];

fn source_of(language: Language) -> String {
    let path = format!("locales/{}.ftl", language.as_str());
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn messages(language: Language) -> Messages {
    Messages::read(&source_of(language))
}

fn source() -> Source {
    Source::read(Path::new("src"))
}

fn none(what: &str, faults: impl IntoIterator<Item = String>) {
    let faults: BTreeSet<_> = faults.into_iter().collect();
    let list: Vec<_> = faults.into_iter().collect();
    assert!(list.is_empty(), "{} {what}:\n  {}\n", list.len(), list.join("\n  "));
}

/// What the faults of every catalogue are, each with its language in front.
fn in_each(faults: impl Fn(Language, &Messages) -> Vec<String>) -> Vec<String> {
    let of = |language: &Language| {
        let found = faults(*language, &messages(*language));
        found.into_iter().map(|fault| format!("{}: {fault}", language.as_str())).collect::<Vec<_>>()
    };
    Language::ALL.iter().flat_map(of).collect()
}

#[test]
fn whatever_is_said_has_its_words() {
    let source = source();
    let mut asked: BTreeMap<String, String> =
        source.uses.iter().rev().map(|it| (it.key.clone(), it.at.clone())).collect();
    for Family { prefix, members, .. } in families::all() {
        asked.extend(members.into_iter().map(|member| (member, format!("the family {prefix}"))));
    }
    let catalogues: Vec<_> = Language::ALL.iter().map(|it| (it.as_str(), messages(*it).keys())).collect();
    let missing = asked.iter().filter_map(|(key, at)| {
        let lacking: Vec<_> = catalogues.iter().filter(|it| !it.1.contains(key)).map(|it| it.0).collect();
        (!lacking.is_empty()).then(|| format!("{at}  {key}  ({})", lacking.join(" ")))
    });
    none("sentences without words", missing);
}

#[test]
fn keys_made_up_on_the_way_are_of_known_families() {
    let families = families::all();
    let is_known = |prefix: &str| families.iter().any(|family| prefix.starts_with(family.prefix));
    let unknown = source().families.into_iter().filter(|(prefix, _)| !is_known(prefix));
    none("families to add to tests/words/families.rs", unknown.map(|(prefix, at)| format!("{at}  {prefix}")));
}

#[test]
fn sentences_get_what_they_name() {
    let source = source();
    let families = families::all();
    none(
        "sentences with other arguments than the code gives",
        in_each(|_, messages| {
            let mut faults = Vec::new();
            for (said, message) in source.uses.iter().filter_map(|it| Some((it, messages.by_key.get(&it.key)?))) {
                let (given, fits) = match &said.args {
                    Args::Exactly(given) => (given, message.args == *given),
                    Args::Offered(given) => (given, message.args.is_subset(given)),
                    Args::Unknown => continue,
                };
                if !fits {
                    faults.push(format!("{}  {} names {:?} and gets {given:?}", said.at, said.key, message.args));
                }
            }
            let literal: BTreeSet<_> = source.uses.iter().map(|it| &it.key).collect();
            for (family, member) in families.iter().flat_map(|it| it.members.iter().map(move |member| (it, member))) {
                let Some(message) = messages.by_key.get(member).filter(|_| !literal.contains(member)) else { continue };
                if message.args.iter().any(|name| !family.args.contains(&name.as_str())) {
                    faults.push(format!("{member} names {:?} and gets {:?}", message.args, family.args));
                }
            }
            faults
        }),
    );
}

#[test]
fn nothing_is_there_that_nobody_says() {
    let mut said = source().strings;
    said.extend(families::all().into_iter().flat_map(|family| family.members.into_iter().chain(family.more)));
    none("messages that nothing uses", in_each(|_, messages| messages.keys().difference(&said).cloned().collect()));
}

#[test]
fn the_languages_agree() {
    let english = messages(Language::English);
    none(
        "differences from English",
        in_each(|_, messages| {
            let keys = messages.keys();
            let both =
                english.by_key.iter().filter_map(|(key, message)| Some((key, message, messages.by_key.get(key)?)));
            let other_args = both.filter(|(_, one, other)| one.args != other.args);
            english
                .keys()
                .difference(&keys)
                .map(|key| format!("{key} is missing"))
                .chain(keys.difference(&english.keys()).map(|key| format!("{key} is there alone")))
                .chain(
                    other_args.map(|(key, one, other)| format!("{key} names {:?}, English {:?}", other.args, one.args)),
                )
                .collect()
        }),
    );
}

#[test]
fn catalogues_are_whole() {
    none(
        "faults of catalogues",
        in_each(|language, messages| {
            let mut faults: Vec<_> = messages.twice.iter().map(|key| format!("{key} stands there twice")).collect();
            for (key, message) in &messages.by_key {
                if message.defaults.len() != message.choices || message.defaults.iter().any(|form| form != "other") {
                    faults.push(format!("{key}: the last form is *[other], not {:?}", message.defaults));
                }
            }
            match Catalogue::read(language, source_of(language)) {
                Err(fault) => faults.push(fault),
                Ok(catalogue) => {
                    for (key, message) in &messages.by_key {
                        let args: Vec<_> =
                            message.args.iter().map(|name| (name.as_str(), Arg::from(2_usize))).collect();
                        if catalogue.try_say(key, &args).is_none() {
                            faults.push(format!("{key} can not be said"));
                        }
                    }
                }
            }
            faults
        }),
    );
}

#[test]
fn translations_are_translated() {
    let english = messages(Language::English);
    let is_foreign = |c: char| matches!(c, 'ي' | 'ك' | 'ى' | '٠'..='٩');
    let is_cyrillic = |c: char| ('\u{400}'..='\u{4ff}').contains(&c);
    none(
        "untranslated or misspelt messages",
        in_each(|language, messages| {
            let mut faults = Vec::new();
            for (key, message) in messages.by_key.iter().filter(|(_, message)| message.has_letters()) {
                let mut fault = |what: &str| faults.push(format!("{key}: {what}: {}", message.words.trim()));
                let same = english.by_key.get(key).is_some_and(|english| english.words == message.words);
                if language != Language::English && same && !SAME.contains(&key.as_str()) {
                    fault("as in English");
                }
                if language == Language::Persian && message.words.contains(is_foreign) {
                    fault("Arabic letters or digits");
                }
                if language == Language::Persian && message.latin().any(|word| !LATIN.contains(&word)) {
                    fault("Latin letters");
                }
                let mixes = |word: &str| word.contains(is_cyrillic) && word.contains(|c: char| c.is_ascii_alphabetic());
                if message.words.split_whitespace().any(mixes) {
                    fault("two scripts in one word");
                }
            }
            let has_latin_digits = |key: &str, words: &str| {
                language == Language::Persian && !DIGITS.contains(&key) && words.contains(|c: char| c.is_ascii_digit())
            };
            for (key, message) in messages.by_key.iter().filter(|(key, message)| has_latin_digits(key, &message.words))
            {
                faults.push(format!("{key}: Latin digits: {}", message.words.trim()));
            }
            faults
        }),
    );
}
