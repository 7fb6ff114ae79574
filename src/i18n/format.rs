//! The one place where numbers, money, dates and times become text.

use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use super::{
    Language,
    intl::{Collator, Formatter, Relative},
};
use crate::domain::{
    Settings,
    birthday::Birthday,
    calendar::{Calendar, Date, Ymd},
    clock_time::TimeOfDay,
    instant::Instant,
    money::{Currency, Money},
    settings::Digits,
};

const DAY_MS: f64 = 86_400_000.0;

/// Formats of one language under one workspace's settings.
pub struct Format {
    pub language: Language,
    settings: Settings,
    locale: String,
    number: Formatter,
    /// Made when the first of its kind is written.
    numbers: RefCell<BTreeMap<Number, Rc<Formatter>>>,
    date: Formatter,
    day_month: Formatter,
    long_date: Formatter,
    weekday: Formatter,
    narrow_weekday: Formatter,
    month: Formatter,
    month_name: Formatter,
    time: Formatter,
    other_date: Formatter,
    other_day_month: Formatter,
    other_month_name: Formatter,
    relative: Relative,
    collator: Collator,
}

/// Kinds of numbers that are written in a way of their own.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Number {
    Percent,
    Amount {
        decimals: u8,
    },
    /// A whole amount shows no decimals.
    Money {
        currency: Currency,
        is_whole: bool,
    },
    Compact,
}

impl Default for Format {
    fn default() -> Self {
        Self::new(Language::English, Settings::default())
    }
}

impl Format {
    pub fn new(language: Language, settings: Settings) -> Self {
        let numbering = match settings.digits {
            Digits::Latin => "latn",
            Digits::Persian => "arabext",
        };
        let in_calendar = |calendar: Calendar| match calendar {
            Calendar::Gregorian => "gregory",
            Calendar::Jalali => "persian",
        };
        let other = other(settings.calendar);
        let with = |calendar| format!("{}-u-ca-{}-nu-{numbering}", language.locale(), in_calendar(calendar));
        let locale = with(settings.calendar);
        // Civil dates are formatted as midnight UTC, instants where the user is.
        let civil = |locale: &str, pairs: &[(&str, &str)]| {
            let pairs: Vec<_> =
                pairs.iter().chain(&[("timeZone", "UTC")]).map(|(key, value)| (*key, (*value).into())).collect();
            Formatter::date(locale, &pairs)
        };
        let (year, month, day) = (("year", "numeric"), ("month", "short"), ("day", "numeric"));
        Self {
            number: Formatter::number(&locale, &[]),
            numbers: RefCell::default(),
            date: civil(&locale, &[year, month, day]),
            day_month: civil(&locale, &[month, day]),
            long_date: civil(&locale, &[("weekday", "long"), year, ("month", "long"), day]),
            weekday: civil(&locale, &[("weekday", "short")]),
            month_name: civil(&locale, &[("month", "long")]),
            narrow_weekday: civil(&locale, &[("weekday", "narrow")]),
            month: civil(&locale, &[year, ("month", "long")]),
            other_date: civil(&with(other), &[year, month, day]),
            other_day_month: civil(&with(other), &[month, day]),
            other_month_name: civil(&with(other), &[("month", "long")]),
            time: Formatter::date(
                &locale,
                &[("hour", "2-digit".into()), ("minute", "2-digit".into()), ("hourCycle", "h23".into())],
            ),
            relative: Relative::new(&locale),
            collator: Collator::new(language.locale()),
            locale,
            language,
            settings,
        }
    }

    pub fn digits(&self) -> Digits {
        self.settings.digits
    }

    pub fn calendar(&self) -> Calendar {
        self.settings.calendar
    }

    pub fn number(&self, number: i64) -> String {
        self.number.of(&js_sys::BigInt::from(number).into())
    }

    /// A number as it stands: identifiers, years.
    pub fn plain(&self, text: &str) -> String {
        super::catalogue::in_digits(text, self.settings.digits)
    }

    /// `percent` of 100.
    pub fn percent(&self, percent: i64) -> String {
        self.written(Number::Percent).of(&(percent as f64 / 100.0).into())
    }

    /// `%` or `٪`.
    pub fn percent_sign(&self) -> String {
        self.percent(0).chars().filter(|c| !c.is_numeric() && !c.is_whitespace()).collect()
    }

    /// An amount with its currency; rials in toman where the workspace says so, with the word, because the two differ
    /// by a factor of ten.
    pub fn money(&self, money: &Money) -> String {
        if money.currency.code() == "IRR" {
            let amount = self.amount(money.minor, money.currency);
            let unit = if self.settings.toman { super::say("unit-toman") } else { super::say("unit-rial") };
            return format!("{amount} {unit}");
        }
        let decimals = money.currency.exponent();
        let is_whole = money.minor % 10_i64.pow(decimals.into()) == 0;
        let format = self.written(Number::Money { currency: money.currency, is_whole });
        format.of(&decimal(money.minor, decimals).into())
    }

    /// An amount in the words one says it with: "12.5 million €", «۱۲٫۵ میلیون تومان». It shows at a glance whether a
    /// zero too many was typed.
    pub fn short_money(&self, money: &Money) -> String {
        let in_toman = self.in_toman(money.currency);
        let exponent = money.currency.exponent() + u8::from(in_toman);
        let amount = self.written(Number::Compact).of(&decimal(money.minor, exponent).into());
        let unit = match money.currency.code() {
            "IRR" if in_toman => super::say("unit-toman"),
            "IRR" => super::say("unit-rial"),
            code => code.to_owned(),
        };
        format!("{amount} {unit}")
    }

    /// The bare number of an amount as one types it: no currency, toman for rials where the workspace says so.
    pub fn amount(&self, minor: i64, currency: Currency) -> String {
        let decimals = currency.exponent() + u8::from(self.in_toman(currency));
        self.written(Number::Amount { decimals }).of(&decimal(minor, decimals).into())
    }

    fn written(&self, number: Number) -> Rc<Formatter> {
        let pairs = || match number {
            Number::Percent => vec![("style", "percent".into())],
            Number::Amount { decimals } => vec![("maximumFractionDigits", decimals.into())],
            Number::Money { currency, is_whole } => vec![
                ("style", "currency".into()),
                ("currency", currency.code().into()),
                ("currencyDisplay", "narrowSymbol".into()),
                ("minimumFractionDigits", if is_whole { 0 } else { currency.exponent() }.into()),
                ("maximumFractionDigits", currency.exponent().into()),
            ],
            Number::Compact => {
                let (notation, display) = ("compact".into(), "long".into());
                vec![("notation", notation), ("compactDisplay", display), ("maximumFractionDigits", 3.into())]
            }
        };
        let mut numbers = self.numbers.borrow_mut();
        numbers.entry(number).or_insert_with(|| Rc::new(Formatter::number(&self.locale, &pairs()))).clone()
    }

    /// Are amounts of this currency typed and shown in toman?
    pub fn in_toman(&self, currency: Currency) -> bool {
        self.settings.toman && currency.code() == "IRR"
    }

    /// Sums of several currencies side by side; nothing at all as a zero of the workspace's currency.
    pub fn sums(&self, sums: &BTreeMap<Currency, i64>) -> String {
        if sums.is_empty() {
            return self.money(&Money { minor: 0, currency: self.settings.currency });
        }
        let each = sums.iter().map(|(currency, minor)| self.money(&Money { minor: *minor, currency: *currency }));
        each.collect::<Vec<_>>().join(" + ")
    }

    pub fn date(&self, date: Date) -> String {
        self.whole(self.settings.calendar, &self.date, &self.month_name, date)
    }

    /// With its year. Outside Persian, CLDR adds an era to Jalali dates ("30 Aban 1405 AP") that nobody writes.
    fn whole(&self, calendar: Calendar, date_format: &Formatter, month_name: &Formatter, date: Date) -> String {
        if calendar == Calendar::Gregorian || self.language == Language::Persian {
            return date_format.at(midnight(date));
        }
        let ymd = calendar.ymd(date);
        let month = month_name.at(midnight(date));
        format!("{} {month} {}", self.plain(&ymd.day.to_string()), self.plain(&ymd.year.to_string()))
    }

    /// Without the year.
    pub fn day_month(&self, date: Date) -> String {
        self.day_month.at(midnight(date))
    }
    /// With the day of the week, for titles and for screen readers. Jalali ones are put together here: CLDR turns them
    /// around in Persian as nobody writes them («۱۴۰۵ آذر ۱, یکشنبه»).
    pub fn long_date(&self, date: Date) -> String {
        if self.settings.calendar == Calendar::Jalali {
            return format!("{} {}", self.weekday(date), self.date(date));
        }
        self.long_date.at(midnight(date))
    }
    pub fn weekday(&self, date: Date) -> String {
        self.weekday.at(midnight(date))
    }
    /// One letter or two, over a column of days.
    pub fn narrow_weekday(&self, date: Date) -> String {
        self.narrow_weekday.at(midnight(date))
    }
    /// Month and year.
    pub fn month(&self, date: Date) -> String {
        if self.settings.calendar == Calendar::Jalali {
            let year = self.settings.calendar.ymd(date).year;
            return format!("{} {}", self.month_name.at(midnight(date)), self.plain(&year.to_string()));
        }
        self.month.at(midnight(date))
    }
    /// The date in the other calendar, shown as a second line.
    pub fn other_calendar(&self, date: Date) -> String {
        self.whole(other(self.settings.calendar), &self.other_date, &self.other_month_name, date)
    }

    /// In its own calendar, with its year if that is known.
    pub fn birthday(&self, birthday: Birthday) -> String {
        // A year that has the 29th of February or the 30th of Esfand.
        let leap = match birthday.calendar() {
            Calendar::Gregorian => 2000,
            Calendar::Jalali => 1403,
        };
        let day = Ymd::new(birthday.year().unwrap_or(leap), birthday.month(), birthday.day());
        let date = birthday.calendar().date(day).unwrap_or_default();
        match (birthday.calendar() == self.settings.calendar, birthday.year()) {
            (true, Some(_)) => self.date(date),
            (true, None) => self.day_month(date),
            (false, Some(_)) => self.other_calendar(date),
            (false, None) => self.other_day_month.at(midnight(date)),
        }
    }

    pub fn time_of_day(&self, time: TimeOfDay) -> String {
        self.plain(&time.hhmm())
    }
    /// Hour and minute where the user is.
    pub fn time(&self, at: Instant) -> String {
        self.time.at(at.millis() as f64)
    }

    /// "today", "in 3 days", "2 weeks ago".
    pub fn days_from_today(&self, days: i64) -> String {
        match days.abs() {
            0..=13 => self.relative.of(days as f64, "day"),
            14..=59 => self.relative.of((days / 7) as f64, "week"),
            60..=729 => self.relative.of((days / 30) as f64, "month"),
            _ => self.relative.of((days / 365) as f64, "year"),
        }
    }

    /// "5 minutes ago".
    pub fn ago(&self, at: Instant, now: Instant) -> String {
        let minutes = (now.millis() - at.millis()) / 60_000;
        match minutes {
            ..60 => self.relative.of(-(minutes as f64), "minute"),
            60..1440 => self.relative.of(-((minutes / 60) as f64), "hour"),
            _ => self.days_from_today(-(minutes / 1440)),
        }
    }

    pub fn bytes(&self, bytes: f64) -> String {
        let (value, unit) = match bytes {
            ..1e6 => (bytes / 1e3, "kilobyte"),
            ..1e9 => (bytes / 1e6, "megabyte"),
            _ => (bytes / 1e9, "gigabyte"),
        };
        // In Persian the short form is the Latin "kB".
        let display = if self.language == Language::Persian { "long" } else { "short" };
        let pairs = [
            ("style", "unit".into()),
            ("unit", unit.into()),
            ("unitDisplay", display.into()),
            ("maximumFractionDigits", 1.into()),
        ];
        Formatter::number(&self.locale, &pairs).of(&value.into())
    }

    /// As the language sorts.
    pub fn compare(&self, a: &str, b: &str) -> std::cmp::Ordering {
        self.collator.compare(a, b)
    }
}

/// The calendar shown beside the workspace's own.
fn other(calendar: Calendar) -> Calendar {
    match calendar {
        Calendar::Gregorian => Calendar::Jalali,
        Calendar::Jalali => Calendar::Gregorian,
    }
}

fn midnight(date: Date) -> f64 {
    let days = date.signed_duration_since(Date::default()).num_days();
    days as f64 * DAY_MS
}

/// The amount as a decimal text, which `Intl` formats without rounding.
fn decimal(minor: i64, exponent: u8) -> String {
    let digits = format!("{:0>width$}", minor.unsigned_abs(), width = usize::from(exponent) + 1);
    let (whole, fraction) = digits.split_at(digits.len() - usize::from(exponent));
    let sign = if minor < 0 { "-" } else { "" };
    if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}
