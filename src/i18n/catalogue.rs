//! The words of one language: a Fluent catalogue, with plurals and with isolation of everything filled in.

use std::{borrow::Cow, cell::Cell};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue, types::FluentNumber};

use super::Language;
use crate::domain::{Problem, settings::Digits};

pub struct Catalogue {
    pub language: Language,
    bundle: FluentBundle<FluentResource>,
}

thread_local! {
    /// Numbers inside sentences follow the same setting as all others.
    static DIGITS: Cell<Digits> = const { Cell::new(Digits::Latin) };
}

/// Chooses the digits of numbers inside sentences.
pub fn write_digits(digits: Digits) {
    DIGITS.set(digits);
}

impl Catalogue {
    /// Reads a catalogue; the error names the first fault in it.
    pub fn read(language: Language, source: String) -> Result<Self, String> {
        let resource = FluentResource::try_new(source).map_err(|(_, errors)| format!("{errors:?}"))?;
        let id = language.as_str().parse().map_err(|error| format!("{error:?}"))?;
        let mut bundle = FluentBundle::new(vec![id]);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(in_digits(&number.as_string(), DIGITS.get())),
            _ => None,
        }));
        bundle.add_resource(resource).map_err(|errors| format!("{errors:?}"))?;
        Ok(Self { language, bundle })
    }

    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The sentence, or the key itself where there is none: visible, and caught by the test of the catalogues.
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.try_say(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// `None` when the key or one of its arguments is missing.
    pub fn try_say(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let args: FluentArgs = args.iter().map(|(name, arg)| (*name, arg.to_fluent())).collect();
        let mut errors = Vec::new();
        let sentence = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        errors.is_empty().then(|| sentence.into_owned())
    }

    /// A problem as a sentence that says what, where and what to do. Tables and fields are named as the interface
    /// names them.
    pub fn problem(&self, problem: &Problem) -> String {
        let table = problem.args.iter().find(|(name, _)| *name == "table").map(|(_, table)| table.as_str());
        let args: Vec<_> = problem
            .args
            .iter()
            .map(|(name, value)| {
                let label = match (*name, table) {
                    ("table", _) => self.try_say(&format!("table-{value}"), &[]),
                    ("field", Some(table)) => self.try_say(&format!("field-{table}-{value}"), &[]),
                    _ => None,
                };
                (*name, label.map_or_else(|| Arg::of_text(value), Arg::Text))
            })
            .collect();
        self.say(problem.key, &args)
    }
}

/// What is filled into a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    Text(String),
    /// Decides the plural.
    Number(i64),
}

impl Arg {
    /// A number where the text is one, so that it takes part in plurals.
    fn of_text(text: &str) -> Self {
        // Not "007" or "+359": those are names.
        let number = text.parse::<i64>().ok().filter(|number| number.to_string() == text);
        number.map_or_else(|| Self::Text(text.to_owned()), Self::Number)
    }

    fn to_fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(balanced(text)),
            Self::Number(number) => FluentValue::Number(FluentNumber::new(*number as f64, Default::default())),
        }
    }
}

/// Fluent puts isolation marks around what is filled in. A text must not end it with such a mark of its own, or leave one
/// open: it could turn the rest of the sentence around.
fn balanced(text: &str) -> Cow<'_, str> {
    const END: char = '\u{2069}';
    let mut open: usize = 0;
    let mut keeps = |c: char| match c {
        '\u{2066}'..='\u{2068}' => {
            open += 1;
            true
        }
        END if open == 0 => false,
        END => {
            open -= 1;
            true
        }
        _ => true,
    };
    if !text.contains(|c| ('\u{2066}'..=END).contains(&c)) {
        return Cow::Borrowed(text);
    }
    let mut kept: String = text.chars().filter(|c| keeps(*c)).collect();
    kept.extend(std::iter::repeat_n(END, open));
    Cow::Owned(kept)
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}
impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// The text with its digits written as the setting says.
pub fn in_digits(text: &str, digits: Digits) -> String {
    match digits {
        Digits::Latin => text.to_owned(),
        Digits::Persian => text
            .chars()
            .map(|it| it.to_digit(10).and_then(|digit| char::from_u32(0x06F0 + digit)).unwrap_or(it))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_filled_in_stays_within_its_isolation() {
        let catalogue = Catalogue::read(Language::English, "said = “{ $name }” is here\n".to_owned()).expect("words");
        for (name, shown) in [
            ("Anna", "Anna"),
            ("\u{202e}exe.gnp", "\u{202e}exe.gnp"),
            ("a\u{2068}b\u{2069}c", "a\u{2068}b\u{2069}c"),
            ("a\u{2069}\u{202e}b", "a\u{202e}b"),
            ("a\u{2067}b", "a\u{2067}b\u{2069}"),
            ("\u{2069}\u{2066}\u{2066}\u{2069}", "\u{2066}\u{2066}\u{2069}\u{2069}"),
        ] {
            assert_eq!(catalogue.say("said", &[("name", name.into())]), format!("“\u{2068}{shown}\u{2069}” is here"));
        }
    }
}
