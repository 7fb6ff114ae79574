//! What a mark means, beside its words and icon.

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Plain,
    Accent,
    Info,
    Ok,
    Warn,
    Danger,
}

impl Tone {
    /// For `data-tone`; nothing for [`Tone::Plain`].
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Accent => Some("accent"),
            Self::Info => Some("info"),
            Self::Ok => Some("ok"),
            Self::Warn => Some("warn"),
            Self::Danger => Some("danger"),
        }
    }
}
