//! Rust source as words, strings and marks, without comments and characters.

pub enum Token {
    Text(String),
    Word(String),
    Mark(char),
}
use Token::{Mark, Text, Word};

/// Do the tokens begin with this code? It is given without spaces.
pub fn begins(tokens: &[Token], code: &str) -> bool {
    after(tokens, code).is_some()
}

pub fn text_after(tokens: &[Token], code: &str) -> Option<String> {
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
pub fn tokens(text: &str) -> (Vec<Token>, Vec<usize>) {
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
