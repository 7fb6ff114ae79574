//! Values that a field may be asked to hold: good ones of its kind, and now and then one from nowhere.

use std::collections::BTreeMap;

use daftar::domain::{
    Id, Kind, Row, Table, Value,
    birthday::Birthday,
    calendar::{Calendar, Date},
    clock_time::TimeOfDay,
    contact::{Address, Consent, Labelled},
    deal::{DealContact, StageEntry},
    email::Email,
    id::Uuid,
    instant::Instant,
    money::{Currency, Money},
    phone::Phone,
    stored::Stored,
    task::{Repeat, RepeatUnit},
};

/// Texts that have broken programs before.
const TEXTS: [&str; 16] = [
    "Ali",
    "علی‌رضا",
    "Мария",
    "two\nlines",
    "\"quoted\\ back\\slash\"",
    "<img src=x onerror=alert(1)>",
    "=1+1",
    "\u{0}\u{1}\u{7f}",
    "\u{2028}\u{2029}\u{feff}",
    "👩‍👩‍👧",
    "\u{202e}evil",
    " ",
    "\r\n",
    "a long one: lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore",
    "e\u{301}",
    "null",
];

/// Falls out of one number.
pub struct Noise(pub u64);

impl Noise {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 31)).wrapping_mul(0xd6e8_feb8_6659_fd93);
        mixed ^ (mixed >> 32)
    }

    pub fn below(&mut self, count: u64) -> u64 {
        self.next() % count.max(1)
    }

    pub fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len() as u64) as usize]
    }

    pub fn text(&mut self) -> String {
        self.pick(&TEXTS).to_owned()
    }

    fn date(&mut self) -> Date {
        Date::from_num_days_from_ce_opt(700_000 + self.below(60_000) as i32).expect("a date")
    }

    fn instant(&mut self) -> Instant {
        Instant::from_millis(self.next() as i64 % 10_000_000_000_000)
    }

    fn email(&mut self) -> Email {
        Email::of_stored(self.pick(&["a@example.com", "odd one", "б@пример.example"]))
    }

    fn phone(&mut self) -> Phone {
        Phone::of_stored(self.pick(&["+989120001234", "+35988000123 ext. 5", "ask 5 times"]))
    }

    fn address(&mut self) -> Address {
        let (street, city) = (self.text(), self.text());
        Address { label: "home".to_owned(), street, city, ..Address::default() }
    }

    /// Something that a field of this kind holds; links are left to those who know what there is.
    pub fn value(&mut self, kind: Kind) -> Value {
        match kind {
            Kind::Text | Kind::Paragraph | Kind::Web => Value::Text(self.text()),
            Kind::Emails => {
                let email = |noise: &mut Self| Labelled { label: noise.text(), value: noise.email() };
                (0..self.below(3)).map(|_| email(self)).collect::<Vec<_>>().to_value()
            }
            Kind::Phones => {
                let phone = |noise: &mut Self| Labelled { label: String::new(), value: noise.phone() };
                (0..self.below(3)).map(|_| phone(self)).collect::<Vec<_>>().to_value()
            }
            Kind::Addresses => (0..self.below(3)).map(|_| self.address()).collect::<Vec<_>>().to_value(),
            Kind::Phone => self.phone().to_value(),
            Kind::Address => self.address().to_value(),
            Kind::Date => self.date().to_value(),
            Kind::TimeOfDay => TimeOfDay::from_minutes(self.below(1440) as u16).to_value(),
            Kind::Birthday => {
                let calendar = self.pick(&[Calendar::Gregorian, Calendar::Jalali]);
                let year = self.pick(&[None, Some(1370), Some(1404)]);
                Birthday::new(calendar, year, 1 + self.below(12) as u8, 1 + self.below(31) as u8).to_value()
            }
            Kind::Instant => self.instant().to_value(),
            Kind::Money => {
                let currency = self.pick(&[Currency::EUR, Currency::IRR]);
                Money::new(self.next() as i64 >> self.below(60), currency).to_value()
            }
            Kind::Currency => self.pick(&[Currency::EUR, Currency::IRR, Currency::USD]).to_value(),
            Kind::Integer | Kind::Duration => Value::Int(self.next() as i64 >> self.below(64)),
            Kind::Percent => Value::Int(self.below(101) as i64),
            Kind::Days => Value::Int(self.below(400) as i64),
            Kind::Flag => Value::Bool(self.below(2) == 0),
            Kind::Choice(_, keys) => Value::text(self.pick(keys)),
            Kind::Consent => {
                let consent = Consent { given: self.below(2) == 0, at: self.instant() };
                BTreeMap::from([(self.pick(&["email", "phone", "pigeon"]).to_owned(), consent)]).to_value()
            }
            Kind::Hue => Value::Int(self.below(10) as i64),
            Kind::StageHistory => {
                let stage = Some(Id::of_uuid(Uuid::from_u128(u128::from(self.next()))));
                vec![StageEntry { stage, at: self.instant() }].to_value()
            }
            Kind::Repeat => {
                let unit = self.pick(RepeatUnit::ALL);
                let day = (self.below(3) == 0).then(|| 1 + self.below(31) as u8);
                Repeat { unit, every: self.below(500) as u16, day }.to_value()
            }
            Kind::Link(_) | Kind::Links(_) | Kind::Roles => Value::Null,
        }
    }

    /// What a newer build might have written, or a hand that edits files. Without links.
    pub fn foreign(&mut self) -> Value {
        self.foreign_within(3)
    }

    fn foreign_within(&mut self, depth: u8) -> Value {
        match self.below(if depth == 0 { 6 } else { 8 }) {
            0 => Value::text("from the future"),
            1 => Value::Text(self.text()),
            2 => Value::Int(self.next() as i64),
            3 => Value::Bool(true),
            4 => Value::Real(self.real()),
            5 => Value::Null,
            6 => Value::List((0..self.below(3)).map(|_| self.foreign_within(depth - 1)).collect()),
            _ => Value::Map((0..self.below(3)).map(|_| (self.text(), self.foreign_within(depth - 1))).collect()),
        }
    }

    /// Finite, of any size.
    fn real(&mut self) -> f64 {
        let real = f64::from_bits(self.next());
        if real.is_finite() { real } else { 0.1 }
    }
}

impl Noise {
    /// A record whose links lead anywhere, with fields and values of other builds here and there.
    pub fn row(&mut self, table: Table) -> Row {
        let mut row = Row::empty(table);
        row.set("id", Value::Id(self.uuid()));
        row.set("rev", Value::Int(self.below(u64::from(u32::MAX)) as i64));
        for key in ["created_at", "updated_at"] {
            row.set(key, self.instant().to_value());
        }
        row.set("created_by", Value::Id(self.uuid()));
        for field in table.fields() {
            let value = match (self.below(20), field.kind) {
                (0, _) if !field.kind.links() => self.foreign(),
                (_, Kind::Link(_)) => Value::Id(self.uuid()),
                (_, Kind::Links(_)) => Value::List((0..self.below(3)).map(|_| Value::Id(self.uuid())).collect()),
                (_, Kind::Roles) => {
                    let contact = Id::of_uuid(self.uuid());
                    vec![DealContact { contact, role: self.text() }].to_value()
                }
                (_, kind) => self.value(kind),
            };
            if field.required || self.below(3) > 0 {
                row.set(field.key, value);
            }
        }
        if self.below(4) == 0 {
            let (key, value) = (self.pick(&["mood", "x_custom", "آینده", "a b\"c"]), self.foreign());
            row.set(key, value);
        }
        row
    }

    pub fn uuid(&mut self) -> Uuid {
        Uuid::from_u64_pair(self.next(), self.next())
    }
}
