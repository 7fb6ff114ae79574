//! The catalogues against the program and against each other: whatever is said is there, in every language, with what
//! is filled in; and nothing is there that nobody says.

/// In a folder of their own, so that they are no tests of their own.
mod words {
    pub mod families;
    pub mod fluent;
    pub mod rust;
    pub mod tokens;
    mod translations;
}

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use daftar::i18n::Language;
use words::{
    families::{self, Family},
    fluent::Messages,
    rust::{Args, Source},
};

pub fn source_of(language: Language) -> String {
    let path = format!("locales/{}.ftl", language.as_str());
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

pub fn messages(language: Language) -> Messages {
    Messages::read(&source_of(language))
}

fn source() -> Source {
    Source::read(Path::new("src"))
}

pub fn none(what: &str, faults: impl IntoIterator<Item = String>) {
    let faults: BTreeSet<_> = faults.into_iter().collect();
    let list: Vec<_> = faults.into_iter().collect();
    assert!(list.is_empty(), "{} {what}:\n  {}\n", list.len(), list.join("\n  "));
}

/// What the faults of every catalogue are, each with its language in front.
pub fn in_each(faults: impl Fn(Language, &Messages) -> Vec<String>) -> Vec<String> {
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
    for Family { prefix, members, .. } in families::asked(&source.families) {
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
    let is_unknown = |it: &(String, String)| families::asked(std::slice::from_ref(it)).is_empty();
    let unknown = source().families.into_iter().filter(is_unknown);
    none("families to add to tests/words/families.rs", unknown.map(|(prefix, at)| format!("{at}  {prefix}")));
}

#[test]
fn sentences_get_what_they_name() {
    let source = source();
    let families = families::asked(&source.families);
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
    let source = source();
    let mut said = source.strings;
    said.extend(
        families::asked(&source.families).into_iter().flat_map(|family| family.members.into_iter().chain(family.more)),
    );
    none("messages that nothing uses", in_each(|_, messages| messages.keys().difference(&said).cloned().collect()));
}
