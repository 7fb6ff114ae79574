//! Why something cannot be done, before it is put into words.

/// The key of a sentence in the catalogues and what to fill into it.
///
/// One type for all layers, because each of them ends in the same place: a sentence in the user's language that
/// says what, where and what to do. A test checks that every key has its words.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{key} {args:?}")]
pub struct Problem {
    pub key: &'static str,
    pub args: Vec<(&'static str, String)>,
}

impl Problem {
    pub const fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}
