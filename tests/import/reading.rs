//! What people type into fields.

use daftar::{
    domain::{Kind, Value, contact::Labelled, email::Email, stored::Stored},
    engine::{
        Tables,
        read::{Reading, read},
    },
};

use super::world::{bulgarian, english, persian, today};

fn stored(tables: &Tables, kind: Kind, text: &str) -> Result<Value, &'static str> {
    read(kind, text, &Reading::within(tables, today())).map_err(|problem| {
        assert!(problem.args.iter().any(|(name, _)| *name == "text"), "{problem}");
        problem.key
    })
}

#[test]
fn texts_become_values() {
    let (en, bg, fa) = (english(), bulgarian(), persian());
    let choice = Kind::Choice("stage-kind", &["open", "won-it"]);
    for (tables, kind, typed, expected) in [
        (&en, Kind::Text, "  Anna ", Ok("Anna")),
        (&en, Kind::Paragraph, "\tAnna\n", Ok("\tAnna")),
        (&en, Kind::Web, "https://Example.com/", Ok("example.com")),
        (&fa, Kind::Phone, "۰۹۱۲ ۳۴۵ ۶۷۸۹", Ok("+989123456789")),
        (&en, Kind::Phone, "none", Err("problem-phone")),
        (&bg, Kind::Date, "03/04/2026", Ok("2026-04-03")),
        (&en, Kind::Date, "03/04/2026", Err("problem-date-ambiguous")),
        (&fa, Kind::Date, "۳۰/۱۲/۱۴۰۴", Err("problem-date-impossible")),
        (&fa, Kind::Date, "فردا", Ok("2026-11-22")),
        (&en, Kind::Date, "0999-01-01", Err("problem-date-year")),
        (&en, Kind::Date, "soon", Err("problem-date")),
        (&fa, Kind::Birthday, "۳ اردیبهشت", Ok("jalali:--02-03")),
        (&en, Kind::TimeOfDay, "9 pm", Ok("21:00")),
        (&en, Kind::TimeOfDay, "24:00", Err("problem-time")),
        (&bg, Kind::Money, "1 234,5", Ok("1234.50 EUR")),
        (&bg, Kind::Money, "5 лв.", Ok("5.00 BGN")),
        (&fa, Kind::Money, "۱۲ میلیون", Ok("120000000.00 IRR")),
        (&fa, Kind::Money, "۱۲ میلیون تومان", Ok("120000000.00 IRR")),
        (&fa, Kind::Money, "۱۲ میلیون ریال", Ok("12000000.00 IRR")),
        (&fa, Kind::Money, "100 IRR", Ok("100.00 IRR")),
        (&fa, Kind::Money, "5 EUR", Ok("5.00 EUR")),
        (&fa, Kind::Money, "92233720368547758", Err("problem-amount-large")),
        (&en, Kind::Money, "1e3", Err("problem-amount-exponent")),
        (&en, Kind::Money, "1.005", Ok("1005.00 EUR")),
        (&en, Kind::Money, "1.0005", Err("problem-amount-decimals")),
        (&en, Kind::Money, "5 quid", Err("problem-amount-currency")),
        (&en, Kind::Money, "$5 EUR BGN", Err("problem-amount-two-currencies")),
        (&en, Kind::Currency, "eur", Ok("EUR")),
        (&en, Kind::Currency, "лв.", Ok("BGN")),
        (&en, Kind::Currency, "تومان", Ok("IRR")),
        (&en, Kind::Currency, "5", Err("problem-currency")),
        (&en, Kind::Currency, "gold", Err("problem-currency")),
        (&en, choice, "Won it", Ok("won-it")),
        (&en, choice, "lost", Err("problem-choice")),
        (&en, Kind::Integer, "1.5", Err("problem-number-whole")),
        (&en, Kind::Integer, "11-50", Err("problem-number")),
        (&en, Kind::Percent, "101 %", Err("problem-percent")),
        (&en, Kind::Days, "-1", Err("problem-days")),
        (&en, Kind::Duration, "later", Err("problem-duration")),
        (&en, Kind::Flag, "maybe", Err("problem-flag")),
        (&en, Kind::Emails, "a@b.c; nobody", Err("problem-email-no-at")),
        (&en, Kind::Hue, "3", Err("problem-not-typed")),
    ] {
        assert_eq!(stored(tables, kind, typed), expected.map(Value::text), "{kind:?} {typed}");
    }
    for (kind, typed, expected) in [
        (Kind::Integer, "۱٬۲۰۰", Value::Int(1200)),
        (Kind::Percent, "۵۰٪", Value::Int(50)),
        (Kind::Days, "7 дни", Value::Int(7)),
        (Kind::Duration, "1:30", Value::Int(5400)),
        (Kind::Flag, "بله", Value::Bool(true)),
        (Kind::Flag, "не", Value::Null),
        (Kind::Money, "  ", Value::Null),
    ] {
        assert_eq!(stored(&en, kind, typed), Ok(expected), "{kind:?} {typed}");
    }
    let email = |text: &str| Labelled { label: String::new(), value: Email::parse(text).unwrap() };
    let emails = vec![email("a@b.c"), email("d@e.f")].to_value();
    assert_eq!(stored(&en, Kind::Emails, "a@b.c ::: d@e.f"), Ok(emails));
    let address = stored(&en, Kind::Address, "1 Tea St").unwrap();
    assert_eq!(address.at("street"), Some(&Value::text("1 Tea St")));
}
