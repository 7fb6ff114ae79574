//! One line of the palette.

use std::ops::Range;

use super::Target;

#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub icon: &'static str,
    pub label: String,
    /// The part of the label that was looked for.
    pub mark: Option<Range<usize>>,
    /// A few words more, and what of them was looked for.
    pub detail: String,
    pub detail_mark: Option<Range<usize>>,
    pub target: Target,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    pub label: String,
    pub entries: Vec<Entry>,
}

impl Entry {
    pub fn new(icon: &'static str, label: impl Into<String>, target: Target) -> Self {
        Self { icon, label: label.into(), mark: None, detail: String::new(), detail_mark: None, target }
    }
}
