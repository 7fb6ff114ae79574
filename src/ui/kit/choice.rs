//! One of several to choose from.

/// What a select, a combobox or a segmented control offers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    /// What is stored or looked up; never shown.
    pub id: String,
    pub label: String,
    /// A few words more that tell two of the same name apart.
    pub detail: String,
    /// One of the ten label hues, shown as a dot.
    pub hue: Option<u8>,
}

impl Choice {
    pub fn new(id: impl Into<String>, label: impl Into<String>) -> Self {
        Self { id: id.into(), label: label.into(), detail: String::new(), hue: None }
    }
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self
    }
    pub fn hue(mut self, hue: u8) -> Self {
        self.hue = Some(hue);
        self
    }
}
