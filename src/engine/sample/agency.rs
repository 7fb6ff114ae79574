//! The agency while it is being made up: its words, its chance, its hours, its people.

use super::{
    super::Tx,
    chance::Chance,
    hours::Hours,
    words::{Named, Words},
};
use crate::domain::{
    Entity, Id, Member, Meta, Problem, Settings, Tag,
    email::Email,
    id::Uuid,
    instant::Instant,
    money::{Currency, Money},
};

/// Any number will do, as long as it stays the same.
const SEED: u64 = 0xDAF7A2;

/// The agency opened so many days ago.
const AGE: i64 = 1400;

pub struct Agency<'a, 'b> {
    tx: &'a mut Tx<'b>,
    pub words: &'static Words,
    pub chance: Chance,
    pub hours: Hours,
    currency: Currency,
    /// The first one is whoever made the workspace.
    pub members: Vec<Id<Member>>,
    /// In the order of the words.
    pub tags: Vec<Id<Tag>>,
    /// Talks recorded so far.
    pub talked: usize,
}

impl<'a, 'b> Agency<'a, 'b> {
    pub fn open(tx: &'a mut Tx<'b>, words: &'static Words, settings: &Settings) -> Result<Self, Problem> {
        let acting = tx.acting;
        let first = tx.all::<Member>().first().map(|member| member.id()).ok_or(Problem::new("problem-record-gone"))?;
        let hours = Hours { now: acting.now, today: acting.today, offset: words.offset, weekend: settings.weekend };
        let mut agency = Self {
            tx,
            words,
            chance: Chance::seeded(SEED),
            hours,
            currency: settings.currency,
            members: vec![first],
            tags: Vec::new(),
            talked: 0,
        };
        agency.hire();
        Ok(agency)
    }

    /// Three colleagues, and the labels they use.
    fn hire(&mut self) {
        for (hue, (name, latin)) in (1..).zip(self.words.colleagues) {
            let meta = self.meta(self.hours.ago(&mut Chance::seeded(hue.into()), AGE), 0);
            let email = Email::parse(&format!("{latin}@agency.example")).ok();
            let colleague = self.add(Member { meta, name: name.to_owned(), email, hue: hue * 2, retired: false });
            self.members.push(colleague);
        }
        for (hue, name) in (0..).zip(self.words.tags) {
            let meta = self.meta(self.hours.ago(&mut Chance::seeded(u64::from(hue) + 10), AGE - 1), 0);
            let tag = self.add(Tag { meta, name: name.to_owned(), hue });
            self.tags.push(tag);
        }
    }

    pub fn tx(&self) -> &Tx<'b> {
        self.tx
    }

    pub fn add<T: Entity>(&mut self, record: T) -> Id<T> {
        self.tx.create(record)
    }

    /// Of a record that one of the members made at that time. A UUID v7 sorts by it.
    pub fn meta(&mut self, at: Instant, by: usize) -> Meta {
        let millis = u64::try_from(at.millis()).unwrap_or_default();
        let mut noise = [0; 10];
        noise[..8].copy_from_slice(&self.chance.next().to_be_bytes());
        let id: Uuid = uuid::Builder::from_unix_timestamp_millis(millis, &noise).into_uuid();
        Meta { id, created_at: at, created_by: self.members.get(by).copied(), ..Meta::default() }
    }

    pub fn pick(&mut self, of: &'static [&'static str]) -> String {
        (*self.chance.pick(of)).to_owned()
    }

    /// With the digits of its script.
    pub fn number(&self, number: i64) -> String {
        let digit = |c: char| c.to_digit(10).and_then(|digit| char::from_u32(u32::from(self.words.zero) + digit));
        number.to_string().chars().map(|c| digit(c).unwrap_or(c)).collect()
    }

    pub fn money(&self, euros: i64) -> Money {
        super::price::money(euros, self.currency)
    }

    /// Name, and the part of an e-mail address made from it.
    pub fn person(&mut self) -> (String, String) {
        let words = self.words;
        let is_woman = self.chance.in_percent(54);
        let (given, latin): Named = *self.chance.pick(if is_woman { words.women } else { words.men });
        let (family, latin_family): Named = *self.chance.pick(words.families);
        let as_borne = |family: &str| if is_woman { (words.of_woman)(family) } else { family.to_owned() };
        (format!("{given} {}", as_borne(family)), format!("{latin}.{}", as_borne(latin_family)))
    }
}
