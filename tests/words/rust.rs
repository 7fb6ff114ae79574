//! What the source says: every sentence it asks for, where, and with what to fill in.
//!
//! A small scanner, not a parser: it knows comments, strings and brackets, and stops where a file's own tests begin.

use std::{collections::BTreeSet, fs, path::Path};

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

enum Token {
    Text(String),
    Word(String),
    Mark(char),
}
use Token::{Mark, Text, Word};

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

/// Do the tokens begin with this code? It is given without spaces.
fn begins(tokens: &[Token], code: &str) -> bool {
    after(tokens, code).is_some()
}

fn text_after(tokens: &[Token], code: &str) -> Option<String> {
    match after(tokens, code)?.first()? {
        Text(text) => Some(text.clone()),
        _ => None,
    }
}

fn after<'a>(mut tokens: &'a [Token], mut code: &str) -> Option<&'a [Token]> {
    while let Some(first) = code.chars().next() {
        code = match tokens.first()? {
            Word(word) => code.strip_prefix(word.as_str()).filter(|rest| !rest.starts_with(is_word))?,
            Mark(mark) if *mark == first => &code[first.len_utf8()..],
            _ => return None,
        };
        tokens = &tokens[1..];
    }
    Some(tokens)
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The tokens and the line of each.
fn tokens(text: &str) -> (Vec<Token>, Vec<usize>) {
    let (mut tokens, mut lines) = (Vec::new(), Vec::new());
    let (mut rest, mut line) = (text, 1);
    while let Some(first) = rest.chars().next() {
        let (token, length) = token(rest, first);
        let passed;
        (passed, rest) = rest.split_at(length);
        let begun = line;
        line += passed.matches('\n').count();
        if let Some(token) = token {
            tokens.push(token);
            lines.push(begun);
        }
    }
    (tokens, lines)
}

/// The token at the beginning, if it is one, and its length.
fn token(rest: &str, first: char) -> (Option<Token>, usize) {
    let until = |end: &str| rest.find(end).map_or(rest.len(), |at| at + end.len());
    let hashes = rest[1..].chars().take_while(|c| *c == '#').count();
    if rest.starts_with("//") {
        (None, until("\n"))
    } else if rest.starts_with("/*") {
        (None, until("*/"))
    } else if first == 'r' && rest[1 + hashes..].starts_with('"') {
        let end = format!("\"{}", "#".repeat(hashes));
        let body = &rest[hashes + 2..];
        let length = body.find(&end).unwrap_or(body.len());
        (Some(Text(body[..length].to_owned())), (hashes + 2 + length + end.len()).min(rest.len()))
    } else if first == '"' {
        let length = quoted(&rest[1..], '"');
        (Some(Text(rest[1..=length].to_owned())), length + 2)
    } else if first == '\'' {
        // A character, or the mark of a lifetime.
        let is_char = rest[1..].starts_with('\\') || rest[1..].chars().nth(1) == Some('\'');
        (None, if is_char { quoted(&rest[1..], '\'') + 2 } else { 1 })
    } else if is_word(first) {
        let length = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        (Some(Word(rest[..length].to_owned())), length)
    } else {
        ((!first.is_whitespace()).then_some(Mark(first)), first.len_utf8())
    }
}

/// Bytes up to the closing quote.
fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    let end = text.find(|c| {
        let closes = c == quote && !escaped;
        escaped = c == '\\' && !escaped;
        closes
    });
    end.unwrap_or(text.len() - 1)
}
