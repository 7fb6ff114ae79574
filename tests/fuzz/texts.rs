//! What people type and files hold, as values: dates, amounts, numbers, addresses.

use daftar::{
    domain::{
        Kind, Row, Table,
        birthday::Birthday,
        calendar::Date,
        email::Email,
        money::{Currency, Money, parse_money},
        phone::{Country, Phone},
        stored::Stored,
    },
    engine::{
        Tables, quick_add,
        read::{self, Reading},
    },
};
use proptest::prelude::*;

use super::{
    config,
    harm::{harmed_text, harms},
    world::{bulgarian, english, persian, today},
};

const TEXTS: [&str; 28] = [
    "2026-11-21T19:22:15+03:30",
    "۱۴۰۵/۸/۳۰",
    "21.11.2026 г. 19:22",
    "12/30/1990",
    "--0229",
    "jalali:1403-12-30",
    "next Friday at 10:00",
    "۳۰ اسفند ۱۴۰۳",
    "in 3 weeks",
    "+3d",
    "1.234.567,89 лв.",
    "۱۲٬۳۴۵٬۶۷۸٫۵ تومان",
    "(1,234.56) USD",
    "12 million and 500 thousand EUR",
    "-92233720368547758.08 IRR",
    "9,22,33,720.00 INR",
    "1.234 KWD",
    "+98 (0) 912 345 6789",
    "tel:+1-415-555-2671;ext=89",
    "02 / 123 45 67, вътр. 12",
    "۰۲۱ ۱۲۳۴ ۵۶۷۸ داخلی ۵",
    "Smith, Anna <anna@example.test>; b@пример.test",
    "mailto:anna@example.test?subject=Hi ::: c@example.test",
    "https://user:pass@example.test:8080/a?b#c",
    "1 ч 30 мин",
    "۱ ساعت و ۳۰ دقیقه",
    "9:30 pm",
    "Call Sara tomorrow 10:00 @Acme_Ltd 0912 345 6789",
];

fn text() -> impl Strategy<Value = String> {
    let harmed = (prop::sample::select(&TEXTS[..]), harms()).prop_map(|(text, harms)| harmed_text(text, &harms));
    prop_oneof![6 => harmed, 1 => any::<String>(), 1 => "[0-9۰-۹٠-٩.,٬٫،' ()+−-]{0,30}", 1 => "\\PC{0,40}"]
}

fn readings() -> [Reading; 3] {
    [english, persian, bulgarian].map(|tables: fn() -> Tables| Reading::within(&tables(), today()))
}

/// What is stored is read back, and shows the same.
fn assert_canonical<T: Stored + PartialEq + std::fmt::Debug>(value: &T) {
    assert_eq!(T::from_value(value.to_value()).as_ref(), Some(value));
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_text_is_refused_or_fits_its_field(text in text()) {
        for reading in readings() {
            for table in Table::ALL {
                for field in table.fields() {
                    if let Ok(value) = read::read(field.kind, &text, &reading) {
                        let mut row = Row::empty(*table);
                        row.set(field.key, value.clone());
                        prop_assert!(!row.meta().extra.contains_key(field.key), "{value:?} as {:?}", field.kind);
                        prop_assert!(value.is_empty() || row.value(field.key) == value, "{value:?} as {:?}", field.kind);
                    }
                }
            }
            for kind in [Kind::Date, Kind::TimeOfDay, Kind::Percent, Kind::Duration, Kind::Address, Kind::Flag] {
                let _ = read::read(kind, &text, &reading);
            }
        }
    }

    #[test]
    fn what_is_understood_has_one_form(text in text()) {
        for reading in readings() {
            if let Ok(date) = read::date(&text, &reading) {
                assert_canonical::<Date>(&date);
                prop_assert_eq!(read::date(&date.format("%Y-%m-%d").to_string(), &reading), Ok(date));
            }
            if let Ok(birthday) = read::birthday(&text, &reading) {
                assert_canonical::<Birthday>(&birthday);
                prop_assert_eq!(Birthday::parse(&birthday.text()), Some(birthday));
            }
            if let Ok(money) = read::money(&text, &reading) {
                assert_canonical::<Money>(&money);
                prop_assert_eq!(Money::parse(&money.text()), Some(money));
            }
            if let Ok(money) = parse_money(&text, Currency::EUR) {
                // Its own text with all decimals can be read as nothing else, but for three of them: `1.234 KWD`.
                let again = parse_money(&money.text(), Currency::USD);
                prop_assert!(again == Ok(money) || money.currency.exponent() > 2, "{money:?} {again:?}");
            }
        }
        if let Ok(email) = Email::parse(&text) {
            assert_canonical(&email);
            prop_assert_eq!(Email::parse(email.as_str()), Ok(email));
        }
        for home in [Country::Iran, Country::Bulgaria, Country::Other] {
            if let Some(phone) = Phone::parse(&text, home) {
                assert_canonical(&phone);
                let tel = phone.tel_href();
                prop_assert!(tel.trim_start_matches('+').bytes().all(|byte| byte.is_ascii_digit()), "{tel}");
                if phone.is_understood() {
                    prop_assert_eq!(Phone::parse(phone.as_str(), home), Some(phone.clone()));
                    prop_assert_eq!(Phone::parse(&phone.international(), home), Some(phone));
                }
            }
        }
    }

    #[test]
    fn a_line_loses_no_word(text in text()) {
        for reading in readings() {
            let dates = daftar::domain::date_input::DateReading {
                calendar: reading.calendar, order: reading.date_order, today: reading.today,
            };
            let line = quick_add::read(&text, &dates, reading.country);
            for word in line.text.split_whitespace() {
                prop_assert!(text.contains(word), "{word}");
            }
        }
    }
}
