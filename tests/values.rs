//! Amounts, phones, e-mail addresses, clock times and folding: long tables and properties.

use daftar::domain::{
    clock_time::TimeOfDay,
    digits::ascii_digits,
    email::Email,
    fold::{fold, squash},
    money::{AmountProblem, Currency, Money, parse_amount, parse_money},
    phone::{Country, Phone},
};
use proptest::prelude::*;

#[test]
fn amounts_in_cents() {
    for (text, minor) in [
        ("0", 0),
        ("-0", 0),
        ("5", 500),
        ("0.1", 10),
        ("0.2", 20),
        (".5", 50),
        ("1,234.56", 123_456),
        ("1.234,56", 123_456),
        ("1 234,56", 123_456),
        ("1\u{A0}234,56", 123_456),
        ("1\u{202F}234,56", 123_456),
        ("12'345.67", 1_234_567),
        ("12’345.67", 1_234_567),
        ("12,34,567.89", 123_456_789),
        ("1.234.567", 123_456_700),
        ("1,234,567", 123_456_700),
        ("1,234", 123_400),
        ("1.234", 123_400),
        ("12,5", 1_250),
        ("12.50", 1_250),
        ("1234.500", 123_450),
        ("0.500", 50),
        ("12,500", 1_250_000),
        ("1234,5", 123_450),
        ("(100.00)", -10_000),
        ("( 100 )", -10_000),
        ("-5.05", -505),
        ("−5", -500),
        ("5-", -500),
        ("+5", 500),
        ("۱۲۳۴٫۵۶", 123_456),
        ("۱۲٬۵۰۰", 1_250_000),
        ("۱۲،۵۰۰", 1_250_000),
        ("٣٫٥", 350),
        ("１２", 1_200),
        ("12.5k", 1_250_000),
        ("1.2345 k", 123_450),
        ("1.234k", 123_400),
        ("5 хил.", 500_000),
        ("2,5 млн", 250_000_000),
        ("۳ میلیون", 300_000_000),
        ("۱۲ میلیون و ۵۰۰ هزار", 1_250_000_000),
        ("1 million and 200 thousand and 7", 120_000_700),
        ("9007199254740993", 900_719_925_474_099_300),
        ("92233720368547758.07", i64::MAX),
        ("-92233720368547758.08", i64::MIN),
    ] {
        assert_eq!(parse_amount(text, 2), Ok(minor), "{text:?}");
    }
}

#[test]
fn other_numbers_of_decimals() {
    for (text, exponent, read) in [
        ("100", 0, Ok(100)),
        ("100.00", 0, Ok(100)),
        ("1,234", 0, Ok(1_234)),
        ("100.5", 0, Err(AmountProblem::TooManyDecimals { allowed: 0 })),
        ("1.234", 3, Ok(1_234)),
        ("1٫234", 3, Ok(1_234)),
        ("0,234", 3, Ok(234)),
        ("1234,567", 3, Ok(1_234_567)),
        ("1,234", 3, Err(AmountProblem::Ambiguous)),
        ("1,234.5", 3, Ok(1_234_500)),
        ("1,234k", 2, Err(AmountProblem::Ambiguous)),
        ("1.2345", 3, Err(AmountProblem::TooManyDecimals { allowed: 3 })),
        ("1", 255, Err(AmountProblem::TooLarge)),
    ] {
        assert_eq!(parse_amount(text, exponent), read, "{text:?} with {exponent}");
    }
}

#[test]
fn what_is_no_amount_says_why() {
    use AmountProblem::*;
    for (text, problem) in [
        ("", Empty),
        (" \u{A0} ", Empty),
        ("NaN", NotFinite),
        ("-Infinity", NotFinite),
        ("∞", NotFinite),
        ("1e3", ExponentNotation),
        ("1.5E+10", ExponentNotation),
        ("0.001", TooManyDecimals { allowed: 2 }),
        ("1,234.567", TooManyDecimals { allowed: 2 }),
        ("1 234,567", TooManyDecimals { allowed: 2 }),
        ("1.2345", TooManyDecimals { allowed: 2 }),
        ("1.2345678k", TooManyDecimals { allowed: 2 }),
        ("92233720368547758.08", TooLarge),
        ("99999999999999999999999999999999999999999999", TooLarge),
        ("1,23,4", Grouping),
        ("1.234.56", Grouping),
        ("12 50", Grouping),
        ("1  234", Grouping),
        ("1,234 567", Grouping),
        ("1.234 567", Grouping),
        ("0 500", Grouping),
        ("5.", Grouping),
        ("1٫2٫3", Grouping),
        ("-", NotANumber),
        (".", NotANumber),
        ("abc", NotANumber),
        ("k", NotANumber),
        ("5²", NotANumber),
        ("½", NotANumber),
        ("5 k 3 m", NotANumber),
        ("5 and", NotANumber),
        ("--5", NotANumber),
        ("5+5", NotANumber),
        ("0x10", NotANumber),
        ("12:30", NotANumber),
        ("=1+1", NotANumber),
    ] {
        assert_eq!(parse_amount(text, 2), Err(problem), "{text:?}");
    }
}

#[test]
fn money_with_its_currency() {
    let read = |text, default| parse_money(text, Currency::parse(default).unwrap()).map(Money::text);
    for (text, default, money) in [
        ("5", "EUR", "5.00 EUR"),
        ("$ 5", "EUR", "5.00 USD"),
        ("$5", "CAD", "5.00 CAD"),
        ("US$5", "CAD", "5.00 USD"),
        ("$5 CAD", "EUR", "5.00 CAD"),
        ("-$1,200.50", "EUR", "-1200.50 USD"),
        ("($5)", "EUR", "-5.00 USD"),
        ("€5-", "USD", "-5.00 EUR"),
        ("EUR 1.234,56", "USD", "1234.56 EUR"),
        ("12,50 лв.", "EUR", "12.50 BGN"),
        ("5 хил. лева", "EUR", "5000.00 BGN"),
        ("100 евро", "BGN", "100.00 EUR"),
        ("¥100", "EUR", "100 JPY"),
        ("100.5 kwd", "EUR", "100.500 KWD"),
        ("12'345.67 CHF", "EUR", "12345.67 CHF"),
        ("۱۲٬۵۰۰٬۰۰۰ ریال", "EUR", "12500000.00 IRR"),
        ("۱۲٬۵۰۰ ﷼", "EUR", "12500.00 IRR"),
        ("۱۲٬۵۰۰ تومان", "EUR", "125000.00 IRR"),
        ("1,250 تومان", "IRR", "12500.00 IRR"),
        ("۳۰ میلیون تومان", "IRR", "300000000.00 IRR"),
        ("۱۲ میلیون و ۵۰۰ هزار تومان", "IRR", "125000000.00 IRR"),
        ("۵۰۰هزارتومان", "IRR", "not read: words need spaces"),
        ("۵۰۰تومان", "IRR", "5000.00 IRR"),
        ("12.5 toman", "IRR", "125.00 IRR"),
        ("$5m", "EUR", "5000000.00 USD"),
        ("12k€", "USD", "12000.00 EUR"),
        ("۱۰۰ دلار", "IRR", "100.00 USD"),
    ] {
        match money.strip_prefix("not read") {
            Some(_) => assert!(read(text, default).is_err(), "{text:?}"),
            None => assert_eq!(read(text, default).as_deref(), Ok(money), "{text:?}"),
        }
    }
    for (text, problem) in [
        ("", AmountProblem::Empty),
        ("EUR", AmountProblem::Empty),
        ("5 foo", AmountProblem::UnknownCurrency),
        ("foo", AmountProblem::NotANumber),
        ("5 EUR USD", AmountProblem::TwoCurrencies),
        ("5 ریال تومان", AmountProblem::TwoCurrencies),
        ("NaN EUR", AmountProblem::NotFinite),
        ("1e3 EUR", AmountProblem::ExponentNotation),
        ("5² EUR", AmountProblem::NotANumber),
        ("0.001 USD", AmountProblem::TooManyDecimals { allowed: 2 }),
        ("92233720368547758 تومان", AmountProblem::TooLarge),
    ] {
        assert_eq!(parse_money(text, Currency::EUR), Err(problem), "{text:?}");
    }
}

fn any_currency() -> impl Strategy<Value = Currency> {
    prop::sample::select(vec!["EUR", "USD", "IRR", "BGN", "JPY", "KWD", "CLF", "XAU", "MRU"])
        .prop_map(|code| Currency::parse(code).unwrap())
}

fn any_country() -> impl Strategy<Value = Country> {
    prop::sample::select(vec![Country::Bulgaria, Country::Iran, Country::Other])
}

/// Anything, and things that come close.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[0-9۰-۹٠-٩.,٫٬، '’()+-]{0,16}",
        "[-(]?[0-9 .,]{1,12}( ?(k|m|هزار|хил\\.|€|\\$|تومان|eur|e[0-9]))?\\)?",
        "\\+?[0-9 ()/-]{3,18}( ?(ext\\.?|x|#|داخلی) ?[0-9]{1,9})?",
        "[a-z.<> ]{0,5}@[a-zA-Z.ß-]{0,6}>?",
        "[0-9]{0,4}[:.]?[0-9]{0,3} ?(am|pm|ч\\.|صبح)?",
    ]
}

proptest! {
    #[test]
    fn money_comes_back(minor: i64, currency in any_currency(), default in any_currency()) {
        let money = Money::new(minor, currency);
        prop_assert_eq!(Money::parse(&money.text()), Some(money));
        prop_assert_eq!(parse_money(&money.text(), default), Ok(money));
        prop_assert_eq!(parse_amount(&money.amount_text(), currency.exponent()), Ok(minor));
    }

    #[test]
    fn grouped_amounts_mean_the_same(whole in 0..10_000_000_000_i64, cents in 0..100_i64, style in 0..5_usize) {
        let (group, decimal) = [(",", "."), (".", ","), ("\u{A0}", ","), ("’", "."), ("٬", "٫")][style];
        let digits = whole.to_string();
        let groups: Vec<&str> = digits.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).unwrap()).collect();
        let grouped = groups.join(group);
        prop_assert_eq!(parse_amount(&grouped, 2), Ok(whole * 100));
        prop_assert_eq!(parse_amount(&format!("{grouped}{decimal}{cents:02}"), 2), Ok(whole * 100 + cents));
    }

    #[test]
    fn clock_times_come_back(minutes in 0..1440_u16) {
        let time = TimeOfDay::from_minutes(minutes).unwrap();
        prop_assert_eq!(TimeOfDay::parse(&time.hhmm()), Ok(time));
    }

    #[test]
    fn phones_come_back(text in any_text(), home in any_country()) {
        if let Some(phone) = Phone::parse(&text, home) {
            prop_assert_eq!(Phone::parse(phone.as_str(), home), Some(phone.clone()));
            prop_assert_eq!(Phone::of_stored(phone.as_str()), phone.clone());
            prop_assert!(phone.tel_href().chars().all(|c| c == '+' || c.is_ascii_digit()));
            if phone.is_understood() {
                prop_assert_eq!(Phone::parse(&phone.international(), Country::Other), Some(phone.clone()));
                prop_assert_eq!(Phone::parse(phone.as_str(), Country::Other), Some(phone));
            }
        } else {
            prop_assert!(!fold(&text).contains(|c: char| c.is_ascii_digit()));
        }
    }

    #[test]
    fn national_forms_are_understood_at_home(digits in "[1-9][0-9]{9}", bulgarian in "[1-9][0-9]{7,8}") {
        for (home, stored) in [(Country::Iran, format!("+98{digits}")), (Country::Bulgaria, format!("+359{bulgarian}"))] {
            let phone = Phone::parse(&stored, Country::Other).unwrap();
            prop_assert_eq!(phone.as_str(), &stored);
            prop_assert_eq!(Phone::parse(&phone.national(), home), Some(phone));
        }
    }

    #[test]
    fn emails_come_back(text in any_text()) {
        if let Ok(email) = Email::parse(&text) {
            prop_assert_eq!(Email::parse(email.as_str()), Ok(email.clone()));
            prop_assert_eq!(Email::of_stored(email.as_str()), email);
        }
    }

    #[test]
    fn folding_twice_changes_nothing(text in any_text(), marks in "[iIİأيكaeß\u{200d}\u{301}\u{307}\u{323}\u{345}\u{640}\u{64e}\u{654} .]{0,8}") {
        for text in [text, marks] {
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
            prop_assert_eq!(squash(&squash(&text)), squash(&text));
            prop_assert_eq!(squash(&fold(&text)), squash(&text));
        }
    }

    #[test]
    fn no_text_makes_reading_panic(text in any_text(), exponent: u8, currency in any_currency()) {
        let _ = parse_amount(&text, exponent);
        let _ = parse_money(&text, currency);
        let _ = Money::parse(&text);
        let _ = Currency::parse(&text);
        let _ = TimeOfDay::parse(&text);
        let _ = ascii_digits(&text);
    }
}
