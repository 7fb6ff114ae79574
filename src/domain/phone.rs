//! Phone numbers: understood where possible, kept as typed where not.
//!
//! Deliberately does not know which numbers exist or which operator has which prefix (they change): a number is
//! understood by its length and prefix alone. It never refuses one, and drops nothing but spacing.

mod country;

use super::fold::fold;
pub use country::Country;

/// E.164 (`+989123456789`), with ` ext. 5` after it where there is an extension; or the text as typed where no full
/// number could be made out of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone(String);

/// What stands before an extension, folded; longer words before those they begin with.
const EXTENSIONS: [&str; 12] =
    [";ext=", "extension", "ext.", "ext", "داخلی", "вътрешен", "вътр.", "вътр", "доб.", "доб", "x", "#"];
const EXTENSION: &str = " ext. ";

impl Phone {
    /// Reads a number as typed in `home`. `None` only if there is no digit in it.
    ///
    /// Understood are `+` or `00` and 7 to 15 digits, and the national forms of `home`, with or without the trunk
    /// prefix where that is not ambiguous.
    pub fn parse(text: &str, home: Country) -> Option<Self> {
        let folded = fold(text);
        folded.contains(|c: char| c.is_ascii_digit()).then(|| {
            let (number, extension) = split_extension(&folded);
            let understood = match (e164(number, home), extension.map(extension_digits)) {
                (Some(number), None) => Some(number),
                (Some(number), Some(Some(extension))) => Some(format!("{number}{EXTENSION}{extension}")),
                _ => None,
            };
            Self(understood.unwrap_or_else(|| text.trim().to_owned()))
        })
    }

    /// A number as the store holds it, parsed when it was typed.
    pub fn of_stored(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The stored form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As dialled within its own country: `0912 345 6789`. As typed if it was not understood; with the country code
    /// if we do not know how that country writes its numbers.
    pub fn national(&self) -> String {
        self.grouped(|digits| Country::national(digits).unwrap_or_else(|| Country::international(digits)))
    }

    /// `+98 912 345 6789`; as typed if it was not understood.
    pub fn international(&self) -> String {
        self.grouped(Country::international)
    }

    /// What follows `tel:` in a link: digits and a leading `+` only, without the extension.
    pub fn tel_href(&self) -> String {
        let folded = fold(&self.0);
        let (number, _) = split_extension(&folded);
        let plus = if number.trim_start().starts_with('+') { "+" } else { "" };
        plus.chars().chain(number.chars().filter(char::is_ascii_digit)).collect()
    }

    /// Is it a full number, rather than a text kept as typed?
    pub fn is_understood(&self) -> bool {
        self.parts().is_some()
    }

    fn grouped(&self, group: impl Fn(&str) -> String) -> String {
        match self.parts() {
            Some((digits, extension)) => group(digits) + extension,
            None => self.0.clone(),
        }
    }

    /// The digits after the `+`, and ` ext. 5` or nothing.
    fn parts(&self) -> Option<(&str, &str)> {
        let (number, extension) = self.0.split_at(self.0.find(EXTENSION).unwrap_or(self.0.len()));
        let digits = number.strip_prefix('+')?;
        is_international(digits).then_some((digits, extension))
    }
}

fn split_extension(folded: &str) -> (&str, Option<&str>) {
    match EXTENSIONS.iter().find_map(|mark| folded.split_once(mark)) {
        Some((number, extension)) => (number, Some(extension)),
        None => (folded, None),
    }
}

fn extension_digits(text: &str) -> Option<&str> {
    let digits = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '.' | ')' | '('));
    ((1..=8).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())).then_some(digits)
}

fn e164(number: &str, home: Country) -> Option<String> {
    let number = number.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ':' | ';'));
    let number = ["tel:", "tel.", "тел.", "تلفن:"].iter().find_map(|word| number.strip_prefix(word)).unwrap_or(number);
    let mut digits = String::new();
    let mut plus = false;
    for c in number.trim_start().chars() {
        match c {
            '0'..='9' => digits.push(c),
            '+' if digits.is_empty() && !plus => plus = true,
            ' ' | '-' | '.' | '/' | '(' | ')' | '‐' | '–' | '−' => {}
            _ => return None,
        }
    }
    let abroad = if plus { Some(digits.as_str()) } else { digits.strip_prefix("00") };
    match abroad {
        Some(digits) => {
            let digits = Country::without_trunk(digits);
            is_international(&digits).then(|| format!("+{digits}"))
        }
        None => home.full(&digits).map(|digits| format!("+{digits}")),
    }
}

/// What E.164 allows after the `+`; no country code begins with 0, no full number has fewer than seven digits.
fn is_international(digits: &str) -> bool {
    (7..=15).contains(&digits.len()) && !digits.starts_with('0') && digits.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn understands_national_and_international_forms() {
        use Country::{Bulgaria, Iran, Other};
        for (text, home, stored) in [
            ("09123456789", Iran, "+989123456789"),
            ("۰۹۱۲ ۳۴۵ ۶۷۸۹", Iran, "+989123456789"),
            ("٠٩١٢٣٤٥٦٧٨٩", Iran, "+989123456789"),
            ("9123456789", Iran, "+989123456789"),
            ("989123456789", Iran, "+989123456789"),
            ("00989123456789", Bulgaria, "+989123456789"),
            ("+98 (0) 912 345 6789", Other, "+989123456789"),
            ("\u{202A}+98 912 345 6789\u{202C}", Other, "+989123456789"),
            ("021-1234 5678", Iran, "+982112345678"),
            ("021 12345678 داخلی ۵", Iran, "+982112345678 ext. 5"),
            ("088 812 3456", Bulgaria, "+359888123456"),
            ("0888/12 34 56", Bulgaria, "+359888123456"),
            ("888123456", Bulgaria, "+359888123456"),
            ("02 / 123 45 67", Bulgaria, "+35921234567"),
            ("+359 (0)88 812 3456, вътр. 12", Bulgaria, "+359888123456 ext. 12"),
            ("tel:+1-415-555-2671;ext=89", Iran, "+14155552671 ext. 89"),
            ("(+49) 30 123456", Other, "+4930123456"),
            ("+39 06 6982", Iran, "+39066982"),
        ] {
            assert_eq!(Phone::parse(text, home).as_ref().map(Phone::as_str), Some(stored), "{text}");
        }
    }

    #[test]
    fn keeps_what_it_does_not_understand() {
        for text in [
            "12345678",
            "۰۹۱۲",
            "110",
            "0912 345 6789 / 0935 1",
            "021 1234 5678 ext. secretary",
            "ask 5 times",
            "+1",
            "088 812 3456",
        ] {
            let phone = Phone::parse(&format!(" {text} "), Country::Iran).unwrap();
            assert_eq!((phone.as_str(), phone.national().as_str(), phone.is_understood()), (text, text, false));
        }
        assert_eq!(Phone::parse("none", Country::Iran), None);
        assert_eq!(Phone::parse("", Country::Iran), None);
    }

    #[test]
    fn shows_groups() {
        for (stored, national, international, tel) in [
            ("+989123456789", "0912 345 6789", "+98 912 345 6789", "+989123456789"),
            ("+982112345678", "021 1234 5678", "+98 21 1234 5678", "+982112345678"),
            ("+982112345678 ext. 5", "021 1234 5678 ext. 5", "+98 21 1234 5678 ext. 5", "+982112345678"),
            ("+359888123456", "088 812 3456", "+359 88 812 3456", "+359888123456"),
            ("+35921234567", "02 123 4567", "+359 2 123 4567", "+35921234567"),
            ("+35932123456", "032 123 456", "+359 32 123 456", "+35932123456"),
            ("+14155552671", "+1 415 555 2671", "+1 415 555 2671", "+14155552671"),
            ("+4930123456", "+49 301 234 56", "+49 301 234 56", "+4930123456"),
            ("+9812345", "+98 123 45", "+98 123 45", "+9812345"),
            ("۰۹۱۲", "۰۹۱۲", "۰۹۱۲", "0912"),
        ] {
            let phone = Phone::of_stored(stored);
            assert_eq!((phone.national(), phone.international()), (national.into(), international.into()));
            assert_eq!(phone.tel_href(), tel);
        }
    }
}
