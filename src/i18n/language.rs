//! The languages of the interface, and what each expects of a new workspace.

use crate::{
    choices,
    domain::{
        Settings,
        calendar::Calendar,
        money::Currency,
        settings::{Digits, Weekday, Weekend},
    },
};

choices! {
    pub enum Language { English = "en", Persian = "fa", Bulgarian = "bg" }
}

impl Language {
    /// The language's own name for itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Persian => "فارسی",
            Self::Bulgarian => "Български",
        }
    }

    pub const fn direction(self) -> &'static str {
        match self {
            Self::Persian => "rtl",
            _ => "ltr",
        }
    }

    /// For the browser's number and date formats.
    pub const fn locale(self) -> &'static str {
        match self {
            Self::English => "en-GB",
            Self::Persian => "fa-IR",
            Self::Bulgarian => "bg-BG",
        }
    }

    /// How people of this language usually write dates, numbers and money; all of it can be changed.
    pub fn settings(self) -> Settings {
        let currency = |code| Currency::parse(code).unwrap_or_default();
        match self {
            Self::Persian => Settings {
                calendar: Calendar::Jalali,
                digits: Digits::Persian,
                currency: currency("IRR"),
                toman: true,
                country: "IR".to_owned(),
                week_start: Weekday::Saturday,
                weekend: Weekend::Friday,
                ..Settings::default()
            },
            Self::Bulgarian => Settings { currency: currency("EUR"), country: "BG".to_owned(), ..Settings::default() },
            Self::English => Settings { currency: currency("EUR"), country: "ZZ".to_owned(), ..Settings::default() },
        }
    }
}
