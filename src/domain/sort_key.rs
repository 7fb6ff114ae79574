//! A key by which names sort as people expect, in Persian too, whose letters are not in alphabetical order in Unicode.

use unicode_normalization::UnicodeNormalization;

use super::fold::fold;

/// The Persian alphabet in its order, after folding.
const PERSIAN: [char; 32] = [
    'ا', 'ب', 'پ', 'ت', 'ث', 'ج', 'چ', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز', 'ژ', 'س', 'ش', 'ص', 'ض', 'ط', 'ظ', 'ع', 'غ', 'ف',
    'ق', 'ک', 'گ', 'ل', 'م', 'ن', 'و', 'ه', 'ی',
];

/// The Unicode block of its letters.
const ARABIC: u32 = 0x600;

/// For each letter of that block its place in the alphabet, from one; nothing for those that are not in it.
const PLACES: [u8; 256] = {
    let (mut places, mut at) = ([0; 256], 0);
    while at < PERSIAN.len() {
        places[(PERSIAN[at] as u32 - ARABIC) as usize] = at as u8 + 1;
        at += 1;
    }
    places
};

/// Compare these byte by byte: digits, Latin, Cyrillic, then Persian, each in its own alphabet's order.
pub fn sort_key(text: &str) -> String {
    let folded = fold(text);
    if folded.is_ascii() {
        return folded;
    }
    folded.chars().map(|letter| placed(letter).unwrap_or_else(|| base(letter))).collect()
}

/// In the private use area, where the order is ours and comes after every living script.
fn placed(letter: char) -> Option<char> {
    let place = *PLACES.get((letter as u32).checked_sub(ARABIC)? as usize)?;
    char::from_u32(0xE000 + u32::from(place)).filter(|_| place > 0)
}

/// č sorts with c; й is a letter of its own and keeps its place.
fn base(letter: char) -> char {
    if letter.is_ascii() || matches!(letter, '\u{400}'..='\u{45F}') {
        return letter;
    }
    std::iter::once(letter).nfd().next().filter(char::is_ascii).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::sort_key;

    #[test]
    fn sorts_each_alphabet_in_its_order() {
        for names in [
            ["آرش", "بابک", "پروین", "تهمینه", "چنگیز", "ژاله", "کاوه", "گیتی", "یلدا"].as_slice(),
            &["Anna", "bertha", "Čeněk", "Zoe"],
            &["Анна", "борис", "Ясен"],
            &["12", "Anna", "Анна", "آرش"],
        ] {
            let mut sorted = names.to_vec();
            sorted.sort_by_key(|name| sort_key(name));
            assert_eq!(sorted, names);
        }
    }
}
