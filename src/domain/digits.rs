//! Digits as people type them, turned into the ones a parser reads.
//!
//! Knows the Persian and the Arabic digits only. Deliberately knows nothing of separators: `٫` and `٬` stay, because
//! whether they divide thousands or decimals is decided where amounts are read.

use std::borrow::Cow;

/// The same text with `۰`–`۹` and `٠`–`٩` as `0`–`9`. Borrows when there is nothing to change.
pub fn ascii_digits(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| ascii_digit(c) == c) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.chars().map(ascii_digit).collect())
    }
}

/// One character: a Persian or Arabic digit as its ASCII twin, anything else as it is.
pub fn ascii_digit(c: char) -> char {
    let zero = match c {
        '۰'..='۹' => '۰',
        '٠'..='٩' => '٠',
        _ => return c,
    };
    char::from(b'0' + (c as u32 - zero as u32) as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns_digits_and_nothing_else() {
        assert_eq!(ascii_digits("۰۱۲۳۴۵۶۷۸۹"), "0123456789");
        assert_eq!(ascii_digits("٠١٢٣٤٥٦٧٨٩"), "0123456789");
        assert_eq!(ascii_digits("۱۲٬۵۰۰٫۷۵ ریال"), "12٬500٫75 ریال");
        assert_eq!(ascii_digits("१२"), "१२");
    }

    #[test]
    fn borrows_what_needs_no_change() {
        assert!(matches!(ascii_digits("1,234 and علی"), Cow::Borrowed(_)));
    }
}
