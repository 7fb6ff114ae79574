//! The catalogues against each other, and each against the habits of its language.

use daftar::i18n::{Arg, Catalogue, Language};

use crate::{in_each, messages, none, source_of};

/// Messages that are the same word in several languages.
const SAME: [&str; 2] = ["choice-channel-sms", "nav-app"];
/// Words that keep their Latin letters in Persian; single letters are keys of the keyboard.
const LATIN: &str =
    "Alt Backspace CSV Control Ctrl Daftar Enter Esc Escape Shift TSV Tab UTF-8 example.com name@example.com";
/// Shows the digits themselves.
const DIGITS: [&str; 1] = ["choice-digits-latin"];

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
                // What stands there twice is listed already.
                Err(fault) => faults.extend(messages.twice.is_empty().then_some(fault)),
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
    let is_strange = |word: &str| word.len() > 1 && LATIN.split(' ').all(|it| it != word);
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
                if language == Language::Persian && message.latin().any(is_strange) {
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
