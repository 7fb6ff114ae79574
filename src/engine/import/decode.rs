//! Which encoding the bytes of a file are in. Decoding itself is the browser's affair (`TextDecoder`).
//!
//! Old eight-bit encodings cannot be told for certain: the guess goes by how words look in each, and says so.

use crate::choices;

choices! {
    /// By its WHATWG label.
    pub enum Encoding {
        Utf8 = "utf-8",
        Utf16Le = "utf-16le",
        Utf16Be = "utf-16be",
        /// Persian and Arabic.
        Windows1256 = "windows-1256",
        /// Bulgarian and other Cyrillic.
        Windows1251 = "windows-1251",
        /// Western European.
        Windows1252 = "windows-1252",
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guess {
    pub encoding: Encoding,
    /// Else somebody should look at the text and choose.
    pub sure: bool,
}

/// How much of a file decides.
const LOOKED_AT: usize = 1 << 20;
/// The high byte of UTF-16 for Latin, Cyrillic, Arabic and general punctuation.
const HIGH_BYTES: [u8; 4] = [0x00, 0x04, 0x06, 0x20];
/// Persian letters of windows-1256 that are no letters, or rare ones, in windows-1251: پ چ ژ گ ک.
const PERSIAN: [u8; 5] = [0x81, 0x8D, 0x8E, 0x90, 0x98];

pub fn sniff_encoding(bytes: &[u8]) -> Guess {
    let sure = |encoding| Guess { encoding, sure: true };
    let bytes = &bytes[..bytes.len().min(LOOKED_AT)];
    match bytes {
        [0xFF, 0xFE, ..] => sure(Encoding::Utf16Le),
        [0xFE, 0xFF, ..] => sure(Encoding::Utf16Be),
        _ if is_utf16(bytes, 1) => sure(Encoding::Utf16Le),
        _ if is_utf16(bytes, 0) => sure(Encoding::Utf16Be),
        _ if is_utf8(bytes) => sure(Encoding::Utf8),
        _ => Guess { encoding: eight_bit(bytes), sure: false },
    }
}

/// Are the bytes at even (0) or odd (1) places high bytes, the delimiters and line breaks among them with NUL?
fn is_utf16(bytes: &[u8], high: usize) -> bool {
    let places = bytes.len() / 2;
    let high_bytes = || bytes.chunks_exact(2).map(|pair| pair[high]);
    let fit = high_bytes().filter(|byte| HIGH_BYTES.contains(byte)).count();
    let low_nuls = bytes.chunks_exact(2).filter(|pair| pair[1 - high] == 0).count();
    places > 0 && high_bytes().any(|byte| byte == 0) && fit * 10 >= places * 9 && low_nuls * 10 < places
}

/// The end may be cut within a character.
fn is_utf8(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).err().is_none_or(|error| error.error_len().is_none())
}

/// Western letters stand alone between ASCII ones; Bulgarian words are written `Аааа` or `АААА`; a word that changes
/// case in the middle is no Bulgarian word but a Persian one read wrongly.
fn eight_bit(bytes: &[u8]) -> Encoding {
    let (mut alone, mut cyrillic, mut persian) = (0, 0, 0);
    for word in bytes.split(|byte| *byte < 0x80 || *byte == 0xA0).filter(|word| !word.is_empty()) {
        if word.len() == 1 {
            alone += 1;
        } else if word.iter().any(|byte| PERSIAN.contains(byte)) || !is_cyrillic_word(word) {
            persian += 1;
        } else {
            cyrillic += 1;
        }
    }
    if alone > cyrillic + persian {
        Encoding::Windows1252
    } else if persian > cyrillic {
        Encoding::Windows1256
    } else {
        Encoding::Windows1251
    }
}

/// In windows-1251: all capitals, or small letters after at most one capital.
fn is_cyrillic_word(word: &[u8]) -> bool {
    let is_capital = |byte: &u8| (0xC0..=0xDF).contains(byte);
    let is_small = |byte: &u8| *byte >= 0xE0;
    word.iter().all(is_capital) || word[1..].iter().all(is_small)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    /// The letters А–я of windows-1251.
    fn cyrillic(text: &str) -> Vec<u8> {
        let byte = |c: char| if c.is_ascii() { c as u8 } else { (c as u32 - 'А' as u32 + 0xC0) as u8 };
        text.chars().map(byte).collect()
    }

    #[test]
    fn is_sure_of_unicode() {
        let text = "name;email\nÉva;eva@example.test\n";
        let persian = "نام,شماره\nعلی,۱۲\n";
        for (bytes, encoding) in [
            (Vec::new(), Encoding::Utf8),
            (b"name,email".to_vec(), Encoding::Utf8),
            (text.as_bytes().to_vec(), Encoding::Utf8),
            (persian.as_bytes()[..7].to_vec(), Encoding::Utf8),
            (format!("\u{feff}{text}").into_bytes(), Encoding::Utf8),
            (utf16(&format!("\u{feff}{text}"), u16::to_le_bytes), Encoding::Utf16Le),
            (utf16(&format!("\u{feff}{text}"), u16::to_be_bytes), Encoding::Utf16Be),
            (utf16(text, u16::to_le_bytes), Encoding::Utf16Le),
            (utf16(persian, u16::to_be_bytes), Encoding::Utf16Be),
        ] {
            assert_eq!(sniff_encoding(&bytes), Guess { encoding, sure: true }, "{bytes:?}");
        }
    }

    #[test]
    fn guesses_eight_bit_encodings() {
        let guess = |bytes: &[u8]| sniff_encoding(bytes);
        let unsure = |encoding| Guess { encoding, sure: false };
        assert_eq!(guess(&cyrillic("Име,Град\nИван Петров,СОФИЯ\n")), unsure(Encoding::Windows1251));
        // «محمد رضایی» in windows-1256.
        let persian = b"name\n\xE3\xCD\xE3\xCF \xD1\xD6\xC7\xED\xED\n";
        assert_eq!(guess(persian), unsure(Encoding::Windows1256));
        assert_eq!(guess(b"name\nZo\xEB M\xFCller\nJos\xE9\n"), unsure(Encoding::Windows1252));
    }
}
