//! An amount with its currency, as people type it: `$1,200`, `12,50 лв.`, «۱۲ میلیون تومان», `EUR 5`.

use super::{
    Currency, Money,
    amount::{AmountProblem, folded_amount, has_other_digits, is_amount_word},
};
use crate::domain::fold::fold;

/// Folded words and signs that mean one currency.
const CERTAIN: [(&str, &[&str]); 13] = [
    ("EUR", &["€", "euro", "euros", "евро", "یورو"]),
    ("USD", &["dollar", "dollars", "долар", "долара", "دلار"]),
    ("BGN", &["лв", "лев", "лева", "lv"]),
    ("IRR", &["ریال", "rial", "rials"]),
    ("GBP", &["pound", "pounds", "پوند", "паунд", "паунда"]),
    ("AED", &["درهم"]),
    ("TRY", &["₺", "لیر", "лира", "лири"]),
    ("RUB", &["₽", "руб", "рубли"]),
    ("UAH", &["₴"]),
    ("INR", &["₹"]),
    ("ILS", &["₪"]),
    ("PLN", &["zł"]),
    ("CZK", &["kč"]),
];

/// Ten rial. Iran's law knows the rial only, its people count in toman.
const TOMAN: [&str; 6] = ["تومان", "تومن", "toman", "tomans", "irt", "tmn"];

/// Signs of several currencies: the first one, unless the workspace's own is among them.
const SHARED: [(char, &[&str]); 3] = [
    ('$', &["USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "MXN", "ARS", "CLP", "COP"]),
    ('£', &["GBP", "EGP", "LBP", "SYP"]),
    ('¥', &["JPY", "CNY"]),
];

/// Reads an amount with or without its currency before or after it; without one it is in `default`.
/// Amounts in toman become rial. The number is read as by [`super::parse_amount`].
///
/// # Errors
/// See [`AmountProblem`].
pub fn parse_money(text: &str, default: Currency) -> Result<Money, AmountProblem> {
    if has_other_digits(text) {
        return Err(AmountProblem::NotANumber);
    }
    let folded = fold(text);
    let found = Found::within(&folded.replace("us$", "usd"), default);
    let currency = found.currency(default)?;
    let number = found.rest.trim();
    let minor = folded_amount(number, currency.exponent()).map_err(|problem| match problem {
        AmountProblem::NotANumber if found.unknown && number.contains(|c: char| c.is_ascii_digit()) => {
            AmountProblem::UnknownCurrency
        }
        problem => problem,
    })?;
    let minor = minor.checked_mul(if found.toman { 10 } else { 1 }).ok_or(AmountProblem::TooLarge)?;
    Ok(Money::new(minor, currency))
}

/// What a text says about its currency, and the text without it.
#[derive(Default)]
struct Found {
    certain: Vec<Currency>,
    shared: Option<Currency>,
    toman: bool,
    rial: bool,
    unknown: bool,
    rest: String,
}

impl Found {
    fn within(text: &str, default: Currency) -> Self {
        let mut found = Self::default();
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let word_len = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
            let (word, after) = rest.split_at(word_len.max(first.len_utf8()));
            rest = if found.take(word, default) {
                found.rest.push(' ');
                // The dot of an abbreviation: `лв.`
                if first.is_alphabetic() { after.strip_prefix('.').unwrap_or(after) } else { after }
            } else {
                found.unknown |= first.is_alphabetic() && !is_amount_word(word);
                found.rest.push_str(word);
                after
            };
        }
        found
    }

    /// Is this a currency? Then it is noted.
    fn take(&mut self, word: &str, default: Currency) -> bool {
        if TOMAN.contains(&word) {
            self.toman = true;
            self.certain.push(Currency::IRR);
            return true;
        }
        let shared = SHARED.iter().find(|(sign, _)| word.chars().eq([*sign])).map(|(_, codes)| *codes);
        if let Some(codes) = shared {
            let code = if codes.contains(&default.code()) { default.code() } else { codes[0] };
            self.shared = Currency::parse(code);
            return true;
        }
        if is_amount_word(word) {
            return false;
        }
        let named = CERTAIN.iter().find(|(_, names)| names.contains(&word)).map(|(code, _)| *code);
        let Some(currency) = Currency::parse(named.unwrap_or(word)) else {
            return false;
        };
        self.rial |= currency == Currency::IRR;
        self.certain.push(currency);
        true
    }

    fn currency(&self, default: Currency) -> Result<Currency, AmountProblem> {
        let agree = self.certain.windows(2).all(|pair| pair[0] == pair[1]) && !(self.toman && self.rial);
        if !agree {
            return Err(AmountProblem::TwoCurrencies);
        }
        Ok(self.certain.first().copied().or(self.shared).unwrap_or(default))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_its_own_fold_and_every_code_exists() {
        for (code, names) in CERTAIN {
            assert!(Currency::parse(code).is_some(), "{code}");
            names.iter().for_each(|name| assert_eq!(fold(name), *name));
        }
        TOMAN.iter().for_each(|name| assert_eq!(fold(name), *name));
        for code in SHARED.iter().flat_map(|(_, codes)| codes.iter()) {
            assert!(Currency::parse(code).is_some(), "{code}");
        }
    }
}
