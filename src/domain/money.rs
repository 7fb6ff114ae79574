//! Currencies and exact amounts in them.
//!
//! Deliberately knows no exchange rates, no rounding, no display (the browser's Intl does that) and no toman: an
//! amount in toman is read as rial and stored as rial. There are no floating-point numbers here.

mod amount;
mod currency_words;

pub use amount::{AmountProblem, parse_amount};
pub use currency_words::parse_money;

/// A currency of ISO 4217. The default is the euro.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency(iso_currency::Currency);

impl Currency {
    pub const EUR: Self = Self(iso_currency::Currency::EUR);
    pub const USD: Self = Self(iso_currency::Currency::USD);
    pub const IRR: Self = Self(iso_currency::Currency::IRR);
    pub const BGN: Self = Self(iso_currency::Currency::BGN);

    /// Reads a three-letter code in any case.
    pub fn parse(code: &str) -> Option<Self> {
        iso_currency::Currency::from_code(&code.trim().to_ascii_uppercase()).map(Self)
    }

    /// `EUR`, the stored form.
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// Digits of its minor unit: 2 for EUR and IRR, 0 for JPY, 3 for KWD; 0 for what has none, as gold (XAU).
    pub fn exponent(self) -> u8 {
        self.0.exponent().and_then(|exponent| exponent.try_into().ok()).unwrap_or(0)
    }
}

impl Default for Currency {
    fn default() -> Self {
        Self::EUR
    }
}

/// An exact amount: whole minor units (cents) of a currency. Not ordered, because euros and yen are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Money {
    /// In units of 10^-[`Currency::exponent`]. May be negative.
    pub minor: i64,
    pub currency: Currency,
}

impl Money {
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// The sum; `None` across currencies and when it does not fit.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let minor = self.minor.checked_add(other.minor)?;
        (self.currency == other.currency).then_some(Self { minor, ..self })
    }

    /// `12500.00` with all digits of the minor unit, a dot and no grouping.
    pub fn amount_text(self) -> String {
        let exponent = usize::from(self.currency.exponent());
        let sign = if self.minor < 0 { "-" } else { "" };
        let digits = format!("{:0width$}", self.minor.unsigned_abs(), width = exponent + 1);
        let (major, minor) = digits.split_at(digits.len() - exponent);
        let dot = if exponent == 0 { "" } else { "." };
        format!("{sign}{major}{dot}{minor}")
    }

    /// `12500.00 EUR`, the stored form.
    pub fn text(self) -> String {
        format!("{} {}", self.amount_text(), self.currency.code())
    }

    /// Reads what [`Self::text`] writes and nothing else; for what people type see [`parse_money`].
    pub fn parse(text: &str) -> Option<Self> {
        let (amount, code) = text.split_once(' ')?;
        let currency = Currency::parse(code)?;
        let digits: String = amount.chars().filter(|c| *c != '.').collect();
        let money = Self { minor: digits.parse().ok()?, currency };
        (money.text() == text).then_some(money)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exponents_are_those_of_iso_4217() {
        for (code, exponent) in [("EUR", 2), ("IRR", 2), ("BGN", 2), ("JPY", 0), ("KWD", 3), ("CLF", 4), ("XAU", 0)] {
            assert_eq!(Currency::parse(code).map(Currency::exponent), Some(exponent), "{code}");
        }
        assert_eq!(Currency::parse("eur"), Some(Currency::EUR));
        assert_eq!(Currency::parse("IRT"), None);
        assert_eq!(Currency::parse("€"), None);
    }

    #[test]
    fn canonical_text_and_back() {
        let money = |minor, code| Money::new(minor, Currency::parse(code).unwrap());
        for (money, text) in [
            (money(1_250_000, "EUR"), "12500.00 EUR"),
            (money(-5, "USD"), "-0.05 USD"),
            (money(100, "JPY"), "100 JPY"),
            (money(-1234, "KWD"), "-1.234 KWD"),
            (money(i64::MIN, "IRR"), "-92233720368547758.08 IRR"),
        ] {
            assert_eq!(money.text(), text);
            assert_eq!(Money::parse(text), Some(money));
        }
        for text in
            ["", "12 EUR", "12.5 EUR", "12.50", "12.50 eur", "+12.50 EUR", "1250.0 EUR", "12.50 EUR ", "0.1.2 EUR"]
        {
            assert_eq!(Money::parse(text), None, "{text}");
        }
    }

    #[test]
    fn adds_within_one_currency_only() {
        let tenths = [Money::new(10, Currency::USD), Money::new(20, Currency::USD)];
        assert_eq!(tenths[0].checked_add(tenths[1]).unwrap().text(), "0.30 USD");
        assert_eq!(tenths[0].checked_add(Money::new(1, Currency::EUR)), None);
        assert_eq!(tenths[0].checked_add(Money::new(i64::MAX, Currency::USD)), None);
    }
}
