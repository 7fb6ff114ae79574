//! What the source says: every sentence it asks for, where, and with what to fill in.
//!
//! Not a parser: it looks for the few forms in which sentences are asked for, up to where a file's own tests begin.

use std::{collections::BTreeSet, fs, path::Path};

use super::tokens::{
    Token::{self, Mark, Text, Word},
    begins, text_after, tokens,
};

/// A sentence asked for by its literal key.
pub struct Use {
    /// File and line.
    pub at: String,
    pub key: String,
    pub args: Args,
}

pub enum Args {
    /// All of them, by name.
    Exactly(BTreeSet<String>),
    /// At least these may be named; a later caller may add some that no sentence needs.
    Offered(BTreeSet<String>),
    Unknown,
}

#[derive(Default)]
pub struct Source {
    pub uses: Vec<Use>,
    /// Every string, whatever it is for.
    pub strings: BTreeSet<String>,
    /// Patterns of keys made up on the way, up to the first hole: `op-` of `say(&format!("op-{verb}"))`.
    pub families: Vec<(String, String)>,
}

impl Source {
    /// Reads all Rust files below a folder.
    pub fn read(folder: &Path) -> Self {
        let mut source = Self::default();
        let mut folders = vec![folder.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).expect("a folder of the source") {
                let path = entry.expect("a file of the source").path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|it| it == "rs") {
                    let text = fs::read_to_string(&path).expect("a file of the source");
                    source.take(&path.display().to_string(), &text);
                }
            }
        }
        source.uses.sort_by(|one, other| (&one.at, &one.key).cmp(&(&other.at, &other.key)));
        source
    }

    fn take(&mut self, file: &str, text: &str) {
        let (tokens, lines) = tokens(text);
        for at in 0..tokens.len() {
            let rest = &tokens[at..];
            let place = || format!("{file}:{}", lines[at]);
            if begins(rest, "#[cfg(test)]mod") {
                return;
            }
            if let Some(Text(text)) = rest.first() {
                self.strings.insert(text.clone());
                if is_sentence_anywhere(text) {
                    self.uses.push(Use { at: place(), key: text.clone(), args: Args::Unknown });
                }
            }
            if let Some((key, args)) = sentence(rest) {
                self.uses.push(Use { at: place(), key, args });
            }
            for said in ["say(&format!(", "say_with(&format!(", "try_say(&format!("] {
                if let Some(pattern) = text_after(rest, said) {
                    let prefix = pattern.split('{').next().unwrap_or_default();
                    self.families.push((prefix.to_owned(), place()));
                }
            }
        }
    }
}

/// Keys of these families are handed on as they are, and meet the catalogue elsewhere.
fn is_sentence_anywhere(text: &str) -> bool {
    let is_key = text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') && !text.ends_with('-');
    is_key && ["problem-", "import-"].iter().any(|family| text.starts_with(family))
}

/// The key and arguments of `tr!(…)`, `Problem::new(…)`, `say(…)` and `say_with(…)`.
fn sentence(tokens: &[Token]) -> Option<(String, Args)> {
    if let Some(key) = text_after(tokens, "tr!(") {
        return Some((key, Args::Exactly(named(&tokens[4..]))));
    }
    if let Some(key) = text_after(tokens, "Problem::new(") {
        return Some((key, Args::Offered(chained(&tokens[7..]))));
    }
    if let Some(key) = text_after(tokens, "say(") {
        return Some((key, Args::Exactly(BTreeSet::new())));
    }
    let key = text_after(tokens, "say_with(")?;
    let listed = || {
        tokens[3..].windows(2).take_while(|it| !matches!(it[0], Mark(']'))).filter_map(|it| match it {
            [Mark('('), Text(name)] => Some(name.clone()),
            _ => None,
        })
    };
    let args = if begins(&tokens[3..], ",&[") { Args::Exactly(listed().collect()) } else { Args::Unknown };
    Some((key, args))
}

/// `, name = value` up to the closing bracket.
fn named(tokens: &[Token]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut depth = 1;
    for at in 0..tokens.len() {
        match &tokens[at] {
            Mark('(' | '[' | '{') => depth += 1,
            Mark(')' | ']' | '}') => depth -= 1,
            Mark(',') if depth == 1 => match &tokens[at + 1..] {
                [Word(name), Mark('='), next, ..] if !matches!(next, Mark('=')) => {
                    names.insert(name.clone());
                }
                _ => {}
            },
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    names
}

/// `.with("name", value)` again and again.
fn chained(mut tokens: &[Token]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    while let Some(name) = text_after(tokens, ".with(") {
        names.insert(name);
        let mut depth = 0;
        let end = tokens.iter().position(|token| {
            depth += match token {
                Mark('(') => 1,
                Mark(')') => -1,
                _ => 0,
            };
            depth == 0 && matches!(token, Mark(')'))
        });
        tokens = &tokens[end.map_or(tokens.len(), |end| end + 1)..];
    }
    names
}
