//! How countries build and group their numbers. Digits here are without `+`, country code first, unless said otherwise.

/// The country whose numbers need no country code, and the ways of writing we know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Country {
    Bulgaria,
    Iran,
    /// Only numbers with `+` or `00` are understood.
    #[default]
    Other,
}

/// Country codes of one and two digits; all others have three.
const SHORT_CODES: [&str; 46] = [
    "1", "7", "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48",
    "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84",
    "86", "90", "91", "92", "93", "94", "95", "98",
];

impl Country {
    const ALL: [Self; 3] = [Self::Bulgaria, Self::Iran, Self::Other];

    /// The two-letter code of ISO 3166; `ZZ` for any other.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bulgaria => "BG",
            Self::Iran => "IR",
            Self::Other => "ZZ",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|country| country.as_str() == code)
    }

    /// `98`; `None` where we do not know it.
    pub const fn calling_code(self) -> Option<&'static str> {
        match self {
            Self::Bulgaria => Some("359"),
            Self::Iran => Some("98"),
            Self::Other => None,
        }
    }

    /// What is dialled before a national number within the country.
    pub const fn trunk(self) -> &'static str {
        match self {
            Self::Bulgaria | Self::Iran => "0",
            Self::Other => "",
        }
    }

    /// A number as typed in this country, digits only, with its country code; `None` if it is not a whole number.
    pub(super) fn full(self, digits: &str) -> Option<String> {
        let code = self.calling_code()?;
        let national = match digits.strip_prefix(self.trunk()) {
            Some(national) => Some(national).filter(|national| self.is_national(national)),
            None => digits
                .strip_prefix(code)
                .filter(|national| self.is_national(national))
                .or_else(|| Some(digits).filter(|digits| self.is_bare(digits))),
        };
        national.map(|national| format!("{code}{national}"))
    }

    /// `98 0912…` is a habit of writing; nobody can dial it.
    pub(super) fn without_trunk(digits: &str) -> String {
        let country = Self::ALL.into_iter().find_map(|country| {
            let code = country.calling_code()?;
            let national = digits.strip_prefix(code)?.strip_prefix(country.trunk())?;
            country.is_national(national).then(|| format!("{code}{national}"))
        });
        country.unwrap_or_else(|| digits.to_owned())
    }

    /// Whether this is as long as a number without trunk prefix is.
    fn is_national(self, digits: &str) -> bool {
        let long_enough = match self {
            Self::Bulgaria => (7..=9).contains(&digits.len()),
            Self::Iran => digits.len() == 10,
            Self::Other => false,
        };
        long_enough && !digits.starts_with('0')
    }

    /// A mobile number that lost its trunk prefix, as spreadsheets make them lose it.
    fn is_bare(self, digits: &str) -> bool {
        match self {
            Self::Bulgaria => digits.len() == 9 && digits.starts_with(['8', '9']),
            Self::Iran => digits.len() == 10 && digits.starts_with('9'),
            Self::Other => false,
        }
    }

    /// Sizes of the groups of a national number without trunk prefix.
    fn groups(self, digits: &str) -> &'static [usize] {
        match (self, digits.len(), digits.as_bytes().first()) {
            (Self::Iran, _, Some(b'9')) => &[3, 3, 4],
            (Self::Iran, _, _) => &[2, 4, 4],
            (Self::Bulgaria, 8, Some(b'2')) => &[1, 3, 4],
            (Self::Bulgaria, 9, _) => &[2, 3, 4],
            (Self::Bulgaria, 8, _) => &[2, 3, 3],
            _ => &[3, 4],
        }
    }

    /// `0912 345 6789`; `None` for countries we do not know.
    pub(super) fn national(digits: &str) -> Option<String> {
        let (country, national) = Self::of(digits)?;
        Some(format!("{}{}", country.trunk(), join(national, country.groups(national))))
    }

    /// `+98 912 345 6789`.
    pub(super) fn international(digits: &str) -> String {
        if let Some((country, national)) = Self::of(digits) {
            let code = country.calling_code().unwrap_or_default();
            return format!("+{code} {}", join(national, country.groups(national)));
        }
        let code = SHORT_CODES.iter().find(|code| digits.starts_with(**code)).map_or(3, |code| code.len());
        let (code, rest) = digits.split_at(code.min(digits.len()));
        format!("+{code} {}", in_threes(rest))
    }

    /// The country of a number whose plan it fits, and the national part.
    fn of(digits: &str) -> Option<(Self, &str)> {
        Self::ALL.into_iter().find_map(|country| {
            let national = digits.strip_prefix(country.calling_code()?)?;
            country.is_national(national).then_some((country, national))
        })
    }
}

fn join(digits: &str, sizes: &[usize]) -> String {
    let mut rest = digits;
    let mut groups = Vec::new();
    for size in sizes {
        let (group, after) = rest.split_at((*size).min(rest.len()));
        groups.push(group);
        rest = after;
    }
    groups.push(rest);
    groups.retain(|group| !group.is_empty());
    groups.join(" ")
}

/// Groups of three, the last one of two to four.
fn in_threes(digits: &str) -> String {
    let count = if digits.len() % 3 == 1 { digits.len() / 3 - usize::from(digits.len() > 1) } else { digits.len() / 3 };
    join(digits, &vec![3; count])
}
