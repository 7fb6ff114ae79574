//! What a catalogue holds: of each message its arguments, its plural forms, and the words between them.

use std::collections::{BTreeMap, BTreeSet};

#[derive(Default)]
pub struct Messages {
    pub by_key: BTreeMap<String, Message>,
    /// Keys that stand there more than once.
    pub twice: Vec<String>,
}

#[derive(Clone, Default)]
pub struct Message {
    pub args: BTreeSet<String>,
    /// The names of the default forms, one for each choice between forms.
    pub defaults: Vec<String>,
    pub choices: usize,
    /// What is said besides what is filled in.
    pub words: String,
}

impl Messages {
    pub fn read(source: &str) -> Self {
        let mut messages = Self::default();
        let mut lines = source.lines().peekable();
        while let Some(line) = lines.next() {
            let Some((key, value)) =
                line.split_once('=').filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
            else {
                continue;
            };
            let mut value = value.trim().to_owned();
            while let Some(more) = lines.next_if(|line| line.starts_with([' ', '}', '{', '[', '*'])) {
                value.push('\n');
                value.push_str(more.trim());
            }
            let key = key.trim().to_owned();
            if messages.by_key.insert(key.clone(), Message::of(&value)).is_some() {
                messages.twice.push(key);
            }
        }
        messages
    }

    pub fn keys(&self) -> BTreeSet<String> {
        self.by_key.keys().cloned().collect()
    }
}

impl Message {
    fn of(value: &str) -> Self {
        let mut message = Self::default();
        let mut rest = value;
        let mut line_begins = true;
        while let Some(c) = rest.chars().next() {
            let mut length = c.len_utf8();
            match c {
                '{' => {
                    let end = rest.find('}').unwrap_or(rest.len() - 1) + 1;
                    let choice = rest[..end].find("->");
                    length = choice.map_or(end, |at| at + 2);
                    message.choices += usize::from(choice.is_some());
                    message.args.extend(variables(&rest[..length]));
                }
                '}' => {}
                '[' | '*' if line_begins => {
                    length = rest.find(']').map_or(length, |at| at + 1);
                    let form = &rest[..length];
                    message.defaults.extend(form.strip_prefix("*[").map(|it| it.trim_matches([']', ' ']).to_owned()));
                }
                c => message.words.push(c),
            }
            line_begins = c == '\n';
            rest = &rest[length..];
        }
        message
    }

    /// Is there anything to translate?
    pub fn has_letters(&self) -> bool {
        self.words.chars().any(char::is_alphabetic)
    }

    /// The runs of Latin letters, with what belongs to addresses and names of encodings.
    pub fn latin(&self) -> impl Iterator<Item = &str> {
        let is_part = |c: char| c.is_ascii_alphanumeric() || "@.-_".contains(c);
        let runs = self.words.split(move |c| !is_part(c)).map(|run| run.trim_matches(['.', '-']));
        runs.filter(|run| run.contains(|c: char| c.is_ascii_alphabetic()))
    }
}

/// The names after each `$`.
fn variables(placeable: &str) -> impl Iterator<Item = String> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    placeable.split('$').skip(1).map(move |rest| {
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        // `{ $count ->`: the arrow is no part of it.
        rest[..end].trim_end_matches('-').to_owned()
    })
}
