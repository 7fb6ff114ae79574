//! The form in which texts are searched and compared: what looks or reads the same becomes the same.
//!
//! Deliberately knows nothing of display: the original is kept wherever a text is stored. It does not merge
//! look-alikes of different scripts (Cyrillic `а` and Latin `a`), and it does not sort.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use super::digits::ascii_digit;

/// Normal form for search and comparison; folding twice changes nothing.
///
/// NFKC; one form of yeh, kaf, heh, alef and waw; no harakat, tatweel, zero-width or other invisible characters;
/// ASCII digits; lower case (`ß` as `ss`, `İ` as `i`).
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    // Nearly all Persian and Bulgarian text takes this way: normalising costs ten times as much.
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        if !is_plain(c) {
            return fold_any(text);
        }
        push(&mut folded, c);
    }
    folded
}

/// Decomposed first, so that letters lose their hamza or madda like any other mark.
fn fold_any(text: &str) -> String {
    let mut apart = String::with_capacity(text.len());
    text.chars().filter(is_kept).nfkd().for_each(|c| push(&mut apart, c));
    let folded: String = apart.nfc().collect();
    if folded.contains('\u{307}') { without_dot_on_i(&folded) } else { folded }
}

/// [`fold`] without spaces and punctuation: finds «نرم افزار» under «نرم‌افزار» and under «نرمافزار».
pub fn squash(text: &str) -> String {
    let mut squashed = fold(text);
    squashed.retain(|c| !c.is_whitespace() && !is_punctuation(c));
    // A mark that stood alone may now follow a letter and become one with it.
    if squashed.chars().all(is_plain) { squashed } else { fold(&squashed) }
}

/// Where in a text stands what folds to `wanted`, for showing it; where nothing does, what does without its spaces and
/// punctuation. The shortest place, from the first where one begins.
pub fn position(text: &str, wanted: &str) -> Option<Range<usize>> {
    place_of(text, wanted, fold).or_else(|| place_of(text, &squash(wanted), squash))
}

fn place_of(text: &str, wanted: &str, form: fn(&str) -> String) -> Option<Range<usize>> {
    if wanted.is_empty() || !form(text).contains(wanted) {
        return None;
    }
    // What the form drops makes the place longer.
    let most = 3 * wanted.chars().count();
    let ends = |from: usize| text[from..].char_indices().map(move |(at, c)| from + at + c.len_utf8()).take(most);
    let mut starts = text.char_indices().filter(|(_, c)| !form(c.encode_utf8(&mut [0; 4])).is_empty());
    starts.find_map(|(from, _)| Some(from..ends(from).find(|end| form(&text[from..*end]) == wanted)?))
}

/// Not invisible, not a vowel sign and not a filler.
fn is_kept(c: &char) -> bool {
    !matches!(*c,
        // Harakat and Quranic marks, tatweel.
        '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6DC}'
        | '\u{6DF}'..='\u{6E4}' | '\u{6E7}' | '\u{6E8}' | '\u{6EA}'..='\u{6ED}'
        // General category Cf, by Unicode 16.
        | '\u{AD}' | '\u{600}'..='\u{605}' | '\u{61C}' | '\u{6DD}' | '\u{70F}' | '\u{890}'..='\u{891}' | '\u{8E2}'
        | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{110BD}' | '\u{110CD}'
        | '\u{13430}'..='\u{1343F}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0001}'
        | '\u{E0020}'..='\u{E007F}'
        // Variation selectors choose between two drawings of the same character.
        | '\u{FE00}'..='\u{FE0F}')
}

/// Characters that fold one by one: no compatibility forms, and no marks that could join with a letter.
fn is_plain(c: char) -> bool {
    c.is_ascii()
        || matches!(c,
            '\u{400}'..='\u{45F}' | 'ء'..='غ' | '\u{640}'..='\u{65F}' | '٠'..='٬' | 'پ' | 'چ' | 'ژ' | 'ک' | 'گ' | 'ۀ'
            | 'ی' | '۰'..='۹' | '،' | '؛' | '؟' | '«' | '»' | '–' | '—' | '‘' | '’' | '“' | '”' | '\u{200B}'..='\u{200F}')
}

fn push(folded: &mut String, c: char) {
    match one_form(c) {
        c if !is_kept(&c) => {}
        'ß' | 'ẞ' => folded.push_str("ss"),
        c @ ('ء'..='\u{6FF}') => folded.push(c),
        c => folded.extend(c.to_lowercase()),
    }
}

/// Keyboards of different countries type different code points for one letter.
fn one_form(c: char) -> char {
    match c {
        'ي' | 'ى' | 'ئ' => 'ی',
        'ك' => 'ک',
        'ة' | 'ۀ' | 'ە' | 'ہ' | 'ھ' => 'ه',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ς' => 'σ',
        _ => ascii_digit(c),
    }
}

/// Turkish `İ` lower-cases to `i` and a dot that nobody types.
fn without_dot_on_i(text: &str) -> String {
    let mut on_i = false;
    let dotless = text.nfd().filter(|c| {
        on_i = *c == 'i' || (on_i && *c == '\u{307}');
        !(on_i && *c == '\u{307}')
    });
    dotless.nfc().collect()
}

fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation()
        || matches!(c,
            '¡' | '§' | '«' | '¶' | '·' | '»' | '¿'
            | '،' | '؍' | '؛' | '؟' | '٪'..='٭' | '۔'
            | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}' | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_what_reads_the_same() {
        for (typed, folded) in [
            ("Anna SMITH", "anna smith"),
            ("علي", "علی"),
            ("على", "علی"),
            ("كتاب", "کتاب"),
            ("مسئول", "مسیول"),
            ("خانۀ", "خانه"),
            ("فاطمة", "فاطمه"),
            ("أإآٱ", "اااا"),
            ("مؤمن", "مومن"),
            ("مُحَمَّد", "محمد"),
            ("محـــمد", "محمد"),
            ("می‌توان", "میتوان"),
            ("۰۹۱۲ ٣٤", "0912 34"),
            ("An\u{200B}na", "anna"),
            ("\u{202E}gnp.exe", "gnp.exe"),
            ("Zoe\u{308}", "zoë"),
            ("ＡＢＣ１２", "abc12"),
            ("İstanbul", "istanbul"),
            ("Straße", "strasse"),
            ("STRASSE", "strasse"),
            ("ОДИСЕЙ й", "одисей й"),
            ("ﻋﻠﻲ", "علی"),
            ("👨‍👩‍👧", "👨👩👧"),
            ("", ""),
        ] {
            assert_eq!(fold(typed), folded, "{typed:?}");
        }
        assert_ne!(fold("pаypal"), fold("paypal"), "a Cyrillic а stays one");
    }

    #[test]
    fn finds_the_place_of_what_was_folded() {
        for (text, wanted, place) in [
            ("Sara Ahmadi", "ahm", Some("Ahm")),
            ("علي كريمي‌نژاد", "کریمینژ", Some("كريمي‌نژ")),
            ("Straße 7", "asse", Some("aße")),
            ("Straße 7", "sse", Some("ße")),
            ("۰۹۱۲ ۳۴۵", "12 3", Some("۱۲ ۳")),
            ("Zoe\u{308}", "zoë", Some("Zoe\u{308}")),
            ("+98 912 345-6789", "12345", Some("12 345")),
            ("نرم‌افزار", "نرم افزار", Some("نرم‌افزار")),
            ("Anna", "x", None),
            ("Anna", "", None),
        ] {
            assert_eq!(position(text, wanted).map(|place| &text[place]), place, "{wanted} in {text}");
        }
    }

    #[test]
    fn squashes_spaces_and_punctuation() {
        for typed in ["نرم افزار", "نرم‌افزار", "نرمافزار", " نرم-افزار،"] {
            assert_eq!(squash(typed), "نرمافزار");
        }
        assert_eq!(squash("O’Brien & Sons, Ltd."), "obriensonsltd");
        assert_eq!(squash("e \u{301}"), "é");
    }

    #[test]
    fn the_short_way_leads_to_the_same_place() {
        let plain = || ('\0'..'\u{3000}').filter(|c| is_plain(*c));
        for first in plain() {
            // Every mark that the short way drops, after every letter.
            for second in plain().filter(|c| !is_kept(c) || c.is_ascii_digit()) {
                let text = format!("{first}{second}x");
                assert_eq!(fold(&text), fold_any(&text), "{text:?}");
            }
        }
    }

    #[test]
    fn folding_each_character_twice_changes_nothing() {
        // The planes in which anything folds, and the tags.
        for c in ('\0'..'\u{20000}').chain('\u{E0000}'..'\u{E0200}') {
            let once = fold(&c.to_string());
            assert_eq!(fold(&once), once, "{c:?}");
            let once = squash(&c.to_string());
            assert_eq!(squash(&once), once, "{c:?}");
        }
    }
}
