//! Dates: the calendars against published tables, and what people type.

use daftar::domain::{
    birthday::Birthday,
    calendar::{Calendar, Date, Ymd},
    date_input::{DateOrder, DateProblem, DateReading, guess_order, parse_birthday, parse_date},
    instant::Instant,
};
use proptest::prelude::*;

/// The 71 leap years of 1206 to 1498 as the University of Tehran's calendar centre publishes them
/// (calendar.ut.ac.ir, KabiseShamsi1206-1498).
const PUBLISHED_LEAP_YEARS: [i32; 71] = [
    1210, 1214, 1218, 1222, 1226, 1230, 1234, 1238, 1243, 1247, 1251, 1255, 1259, 1263, 1267, 1271, 1276, 1280, 1284,
    1288, 1292, 1296, 1300, 1304, 1309, 1313, 1317, 1321, 1325, 1329, 1333, 1337, 1342, 1346, 1350, 1354, 1358, 1362,
    1366, 1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420, 1424, 1428, 1432, 1436, 1441,
    1445, 1449, 1453, 1457, 1461, 1465, 1469, 1474, 1478, 1482, 1486, 1490, 1494, 1498,
];

#[test]
fn jalali_leap_years_are_the_published_ones() {
    let ours: Vec<i32> = (1206..=1498).filter(|year| Calendar::Jalali.is_leap(*year)).collect();
    assert_eq!(ours, PUBLISHED_LEAP_YEARS);
}

#[test]
fn jalali_leap_years_follow_the_33_year_rule() {
    for year in 1206..=1501 {
        let rule = [1, 5, 9, 13, 17, 22, 26, 30].contains(&(year % 33));
        assert_eq!(Calendar::Jalali.is_leap(year), rule, "{year}");
    }
}

#[test]
fn every_jalali_day_of_two_centuries_comes_back() {
    let day = |year, month, day| Calendar::Jalali.date(Ymd::new(year, month, day)).unwrap();
    let mut expected = Ymd::new(1300, 1, 1);
    for date in day(1300, 1, 1).iter_days().take_while(|date| *date <= day(1500, 12, 29)) {
        assert_eq!(Calendar::Jalali.ymd(date), expected);
        assert_eq!(Calendar::Jalali.date(expected), Some(date));
        let last = Calendar::Jalali.days_in_month(expected.year, expected.month);
        expected = match expected {
            Ymd { year, month, day } if day < last => Ymd::new(year, month, day + 1),
            Ymd { year, month: 12, .. } => Ymd::new(year + 1, 1, 1),
            Ymd { year, month, .. } => Ymd::new(year, month + 1, 1),
        };
    }
    assert_eq!(expected, Ymd::new(1501, 1, 1), "1500 is a common year, the last day was its 29 Esfand");
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// Saturday 21 November 2026, 30 Aban 1405.
fn reading(calendar: Calendar, order: DateOrder) -> DateReading {
    DateReading { calendar, order, today: date("2026-11-21") }
}

#[test]
fn dates_that_tell_their_own_order_and_calendar() {
    let all = [DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst]
        .map(|order| [Calendar::Gregorian, Calendar::Jalali].map(|calendar| reading(calendar, order)))
        .concat();
    for (text, expected) in [
        ("2026-11-21", "2026-11-21"),
        ("2026/11/21", "2026-11-21"),
        (" 2026-1-5 ", "2026-01-05"),
        ("20261121", "2026-11-21"),
        ("2026-11-21T19:22:15.123Z", "2026-11-21"),
        ("2026-11-21 23:59", "2026-11-21"),
        ("2026-11-21T23:59:00+03:30", "2026-11-21"),
        ("19850412T230000Z", "1985-04-12"),
        ("1405/8/30", "2026-11-21"),
        ("۱۴۰۵/۰۸/۳۰", "2026-11-21"),
        ("١٤٠٥/٠٨/٣٠", "2026-11-21"),
        ("\u{200F}۱۴۰۵/۰۸/۳۰\u{200F}", "2026-11-21"),
        ("1405-08-30", "2026-11-21"),
        ("14050830", "2026-11-21"),
        ("30/8/1405", "2026-11-21"),
        ("1/8/1405", "2026-10-23"),
        ("1403/12/30", "2025-03-20"),
        ("21 Nov 2026", "2026-11-21"),
        ("21st of November, 2026", "2026-11-21"),
        ("Nov 21, 2026", "2026-11-21"),
        ("Sat, November 21st 2026", "2026-11-21"),
        ("2026 nov 21", "2026-11-21"),
        ("21-Nov-26", "2026-11-21"),
        ("1 sept 2026", "2026-09-01"),
        ("21 ноември 2026", "2026-11-21"),
        ("21 ноември 2026 г.", "2026-11-21"),
        ("събота, 21-ви ное. 2026 година", "2026-11-21"),
        ("۳۰ آبان ۱۴۰۵", "2026-11-21"),
        ("شنبه، ۳۰ آبان ماه ۱۴۰۵", "2026-11-21"),
        ("سه شنبه ۱ مهر ۱۴۰۴", "2025-09-23"),
        ("۱ فروردين ۱۴۰۴", "2025-03-21"),
        ("30 Aban 1405", "2026-11-21"),
        ("۳۰ آبان ۰۵", "2026-11-21"),
        ("۲۱ نوامبر ۲۰۲۶", "2026-11-21"),
        ("۵ مه ۲۰۲۶", "2026-05-05"),
        ("30 آبان", "2026-11-21"),
        ("3 May", "2026-05-03"),
        ("9999-12-31", "9999-12-31"),
        ("today", "2026-11-21"),
        ("Tomorrow", "2026-11-22"),
        ("yesterday", "2026-11-20"),
        ("утре", "2026-11-22"),
        ("онзи ден", "2026-11-19"),
        ("فردا", "2026-11-22"),
        ("پس‌فردا", "2026-11-23"),
        ("پس فردا", "2026-11-23"),
        ("دیروز", "2026-11-20"),
        ("monday", "2026-11-23"),
        ("Sat", "2026-11-28"),
        ("петък", "2026-11-27"),
        ("یک‌شنبه", "2026-11-22"),
        ("يكشنبه", "2026-11-22"),
        ("سه شنبه", "2026-11-24"),
        ("۵ شنبه", "2026-11-26"),
        ("+3d", "2026-11-24"),
        ("+۳ روز", "2026-11-24"),
        ("+2w", "2026-12-05"),
        ("-1d", "2026-11-20"),
        ("−1 d", "2026-11-20"),
        ("+1y", "2027-11-21"),
        ("in 3 days", "2026-11-24"),
        ("3 days ago", "2026-11-18"),
        ("след 2 седмици", "2026-12-05"),
        ("преди 3 дни", "2026-11-18"),
        ("۳ روز دیگر", "2026-11-24"),
        ("۲ هفته پیش", "2026-11-07"),
    ] {
        for reading in &all {
            assert_eq!(parse_date(text, reading), Ok(date(expected)), "{text:?} {reading:?}");
        }
    }
}

#[test]
fn dates_that_need_the_reading() {
    use Calendar::{Gregorian, Jalali};
    use DateOrder::{DayFirst, MonthFirst, YearFirst};
    for (text, calendar, order, expected) in [
        ("03/04/2026", Gregorian, DayFirst, "2026-04-03"),
        ("03/04/2026", Gregorian, MonthFirst, "2026-03-04"),
        ("03.04.2026", Gregorian, YearFirst, "2026-04-03"),
        ("21.11.2026 г.", Gregorian, DayFirst, "2026-11-21"),
        ("21.11.2026г", Gregorian, YearFirst, "2026-11-21"),
        ("21.11.2026 г., 19:22:15 ч.", Gregorian, DayFirst, "2026-11-21"),
        ("11/21/2026, 7:22:15 PM", Gregorian, MonthFirst, "2026-11-21"),
        ("21. 11. 2026.", Gregorian, DayFirst, "2026-11-21"),
        ("21/11/2026", Gregorian, YearFirst, "2026-11-21"),
        ("11/21/2026", Gregorian, YearFirst, "2026-11-21"),
        ("04/04/2026", Gregorian, YearFirst, "2026-04-04"),
        ("21/11/26", Gregorian, DayFirst, "2026-11-21"),
        ("11/21/26", Gregorian, MonthFirst, "2026-11-21"),
        ("26-11-21", Gregorian, YearFirst, "2026-11-21"),
        ("21/11/46", Gregorian, DayFirst, "2046-11-21"),
        ("21/11/47", Gregorian, DayFirst, "1947-11-21"),
        ("05/8/30", Jalali, YearFirst, "2026-11-21"),
        ("۹۹/۱۲/۳۰", Jalali, YearFirst, "2021-03-20"),
        ("21/11", Gregorian, DayFirst, "2026-11-21"),
        ("11/21", Gregorian, MonthFirst, "2026-11-21"),
        ("21.11.", Gregorian, YearFirst, "2026-11-21"),
        ("8/30", Jalali, YearFirst, "2026-11-21"),
        ("+1m", Gregorian, YearFirst, "2026-12-21"),
        // 30 Aban and five months is 30 Farvardin; five Gregorian months later is 21 April.
        ("+5m", Jalali, YearFirst, "2027-04-19"),
    ] {
        assert_eq!(parse_date(text, &reading(calendar, order)), Ok(date(expected)), "{text:?} {calendar:?} {order:?}");
    }
}

#[test]
fn what_is_no_date_says_why() {
    use Calendar::{Gregorian, Jalali};
    let impossible = |calendar, year, month, day| DateProblem::ImpossibleDay { calendar, year, month, day };
    for (text, problem) in [
        ("", DateProblem::Empty),
        (" \u{200F} ", DateProblem::Empty),
        ("2025-02-30", impossible(Gregorian, Some(2025), 2, 30)),
        ("29.02.2023", impossible(Gregorian, Some(2023), 2, 29)),
        ("1900-02-29", impossible(Gregorian, Some(1900), 2, 29)),
        ("1404/12/30", impossible(Jalali, Some(1404), 12, 30)),
        ("1405/7/31", impossible(Jalali, Some(1405), 7, 31)),
        ("۳۱ آبان ۱۴۰۵", impossible(Jalali, Some(1405), 8, 31)),
        ("2026-13-01", impossible(Gregorian, Some(2026), 13, 1)),
        ("29 Feb", impossible(Gregorian, None, 2, 29)),
        ("0000-00-00", DateProblem::UnknownYear { year: 0 }),
        ("1650-01-01", DateProblem::UnknownYear { year: 1650 }),
        ("03/04/2026", DateProblem::Ambiguous),
        ("45000", DateProblem::NotADate),
        ("2026", DateProblem::NotADate),
        ("Nov 2026", DateProblem::NotADate),
        ("30 Aban 2026", DateProblem::NotADate),
        ("21 Nov 1405", DateProblem::NotADate),
        ("24:00", DateProblem::NotADate),
        ("2026-10-25T02:30 Europe/Berlin", DateProblem::NotADate),
        ("-000001-01-01", DateProblem::NotADate),
        ("1.2.3", DateProblem::NotADate),
        ("2026-11-21-1", DateProblem::NotADate),
        ("circa 1800", DateProblem::NotADate),
        ("next year or so", DateProblem::NotADate),
        ("3d", DateProblem::NotADate),
        ("+999999d", DateProblem::NotADate),
        ("+99999y", DateProblem::NotADate),
        ("21 nov nov 2026", DateProblem::NotADate),
        ("21 нов@ 2026", DateProblem::NotADate),
    ] {
        assert_eq!(parse_date(text, &reading(Gregorian, DateOrder::YearFirst)), Err(problem), "{text:?}");
    }
    // The order asked for is kept, even where only the other one is a date.
    let month_first = reading(Gregorian, DateOrder::MonthFirst);
    assert_eq!(parse_date("21/11/2026", &month_first), Err(impossible(Gregorian, Some(2026), 21, 11)));
}

#[test]
fn birthdays_with_and_without_a_year() {
    for (text, calendar, order, expected) in [
        ("1990-05-03", Calendar::Gregorian, DateOrder::YearFirst, "1990-05-03"),
        ("--0503", Calendar::Gregorian, DateOrder::YearFirst, "--05-03"),
        ("--05-03", Calendar::Jalali, DateOrder::YearFirst, "--05-03"),
        ("--0229", Calendar::Gregorian, DateOrder::YearFirst, "--02-29"),
        ("1604-02-29", Calendar::Gregorian, DateOrder::YearFirst, "--02-29"),
        ("19850412T230000Z", Calendar::Gregorian, DateOrder::YearFirst, "1985-04-12"),
        ("jalali:--12-30", Calendar::Gregorian, DateOrder::YearFirst, "jalali:--12-30"),
        ("jalali:1369-02-13", Calendar::Gregorian, DateOrder::YearFirst, "jalali:1369-02-13"),
        ("1369/2/13", Calendar::Gregorian, DateOrder::YearFirst, "jalali:1369-02-13"),
        ("1405-08-30", Calendar::Gregorian, DateOrder::YearFirst, "jalali:1405-08-30"),
        ("3 May", Calendar::Jalali, DateOrder::YearFirst, "--05-03"),
        ("May 3rd", Calendar::Jalali, DateOrder::YearFirst, "--05-03"),
        ("29 февруари", Calendar::Gregorian, DateOrder::DayFirst, "--02-29"),
        ("۳ اردیبهشت", Calendar::Gregorian, DateOrder::YearFirst, "jalali:--02-03"),
        ("۳۰ اسفند", Calendar::Jalali, DateOrder::YearFirst, "jalali:--12-30"),
        ("3/5", Calendar::Gregorian, DateOrder::DayFirst, "--05-03"),
        ("2/13", Calendar::Jalali, DateOrder::YearFirst, "jalali:--02-13"),
        ("3.5.90", Calendar::Gregorian, DateOrder::DayFirst, "1990-05-03"),
        ("3.5.27", Calendar::Gregorian, DateOrder::DayFirst, "1927-05-03"),
        ("69/2/13", Calendar::Jalali, DateOrder::YearFirst, "jalali:1369-02-13"),
    ] {
        let birthday = parse_birthday(text, &reading(calendar, order)).map(Birthday::text);
        assert_eq!(birthday.as_deref(), Ok(expected), "{text:?}");
    }
    for text in ["---12", "1985", "circa 1800", "today", "+3d", "--", "jalali:1404-12-30", "jalali:3 May"] {
        let problem = parse_birthday(text, &reading(Calendar::Gregorian, DateOrder::YearFirst));
        assert_eq!(problem, Err(DateProblem::NotADate), "{text:?}");
    }
}

#[test]
fn a_column_tells_its_order_or_asks() {
    use DateOrder::{DayFirst, MonthFirst, YearFirst};
    for (column, order) in [
        (&["2026-11-21", "1405/8/30", ""][..], Some(YearFirst)),
        (&["03/04/2025", "21/11/2026"], Some(DayFirst)),
        (&["03/04/2025", "11/21/2026"], Some(MonthFirst)),
        (&["03/04/2025", "04/04/2025"], None),
        (&["21/11/2026", "11/21/2026"], None),
        (&["03.04.2025", "05.06.2025"], Some(DayFirst)),
        (&["03.04.2025 г.", "n/a"], Some(DayFirst)),
        (&["3/8/1405"], Some(DayFirst)),
        // 1305 to 1405, or 1929 and 1930.
        (&["05/08/30", "05/12/29"], None),
        (&["05/08/03", "05/12/02"], None),
        (&["99/12/30"], Some(YearFirst)),
        (&["21/11/26", "13/4/26"], None),
        (&["21/11/26", "3/4/26"], Some(DayFirst)),
        (&["21/11/99", "3/4/26"], Some(DayFirst)),
        (&["2026-11-21", "03/04/2025"], None),
        (&["2026-11-21 10:00", "21/11/2026 10:00"], Some(DayFirst)),
        (&["21 Nov 2026", "hello"], None),
        (&[], None),
    ] {
        assert_eq!(guess_order(column), order, "{column:?}");
    }
}

fn any_date() -> impl Strategy<Value = Date> {
    // 1700-01-01 to 9999-12-31.
    (620_548..3_652_059).prop_map(|days| Date::from_num_days_from_ce_opt(days).unwrap())
}

fn any_reading() -> impl Strategy<Value = DateReading> {
    let calendar = prop_oneof![Just(Calendar::Gregorian), Just(Calendar::Jalali)];
    let order = prop_oneof![Just(DateOrder::YearFirst), Just(DateOrder::DayFirst), Just(DateOrder::MonthFirst)];
    (calendar, order, any_date()).prop_map(|(calendar, order, today)| DateReading { calendar, order, today })
}

/// Anything, and things that come close.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[0-9۰-۹./: t+-]{0,20}", "[0-9]{1,4}[-/. ][0-9]{1,4}[-/. ][0-9]{1,4}([t ][0-9:.z+]*)?"]
}

proptest! {
    #[test]
    fn iso_dates_mean_themselves(date in any_date(), reading in any_reading()) {
        prop_assert_eq!(parse_date(&date.to_string(), &reading), Ok(date));
    }

    #[test]
    fn jalali_dates_mean_themselves(days in 666_000..810_000, reading in any_reading()) {
        let date = Date::from_num_days_from_ce_opt(days).unwrap();
        let Ymd { year, month, day } = Calendar::Jalali.ymd(date);
        prop_assert_eq!(parse_date(&format!("{year}/{month}/{day}"), &reading), Ok(date));
        prop_assert_eq!(parse_date(&format!("{day}-{month}-{year}"), &reading), Ok(date));
    }

    #[test]
    fn both_calendars_come_back(date in any_date(), months in -5000..5000) {
        for calendar in [Calendar::Gregorian, Calendar::Jalali] {
            let day = calendar.ymd(date);
            prop_assert_eq!(calendar.date(day), Some(date));
            prop_assert!(day.day <= calendar.days_in_month(day.year, day.month));
            let there = calendar.ymd(calendar.add_months(date, months));
            let moved = there.year * 12 + i32::from(there.month) - day.year * 12 - i32::from(day.month);
            prop_assert_eq!(moved, months);
        }
    }

    #[test]
    fn birthdays_come_back(date in any_date(), jalali: bool, known: bool, today in any_date()) {
        let calendar = if jalali { Calendar::Jalali } else { Calendar::Gregorian };
        let day = calendar.ymd(date);
        let birthday = Birthday::new(calendar, known.then_some(day.year), day.month, day.day).unwrap();
        prop_assert_eq!(Birthday::parse(&birthday.text()), Some(birthday));
        let next = birthday.next(today);
        prop_assert!(next >= today && (next - today).num_days() <= 366);
        if known {
            prop_assert_eq!(birthday.age_on(date), Some(0));
        }
    }

    #[test]
    fn instants_come_back(millis in Instant::MIN.millis()..=Instant::MAX.millis(), offset in -1440..=1440) {
        let instant = Instant::from_millis(millis);
        prop_assert_eq!(Instant::parse_iso(&instant.iso()), Some(instant));
        instant.date_at_offset(offset);
        instant.time_at_offset(offset);
    }

    #[test]
    fn no_text_makes_reading_dates_panic(text in any_text(), reading in any_reading()) {
        let _ = parse_date(&text, &reading);
        let _ = parse_birthday(&text, &reading);
        let _ = Birthday::parse(&text);
        let _ = Instant::parse_iso(&text);
        let _ = guess_order(&[&text, &text]);
    }

    #[test]
    fn a_guessed_order_reads_the_column(text in any_text()) {
        if let Some(order) = guess_order(&[&text]) {
            let reading = DateReading { calendar: Calendar::Gregorian, order, today: date("2026-11-21") };
            prop_assert!(!matches!(parse_date(&text, &reading), Err(DateProblem::NotADate | DateProblem::Ambiguous)));
        }
    }
}
