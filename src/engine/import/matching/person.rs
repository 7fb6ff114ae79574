//! Which person a row means.

use super::{
    super::{gather::Said, target::REFERENCE},
    Found, Index, View,
    compare::{contradicts, has_other_number, is_same_name, name_key, name_of, place, texts},
    keys::{Key, Mark, namesakes, sharing, words_agreeing},
    traits::{Number, Traits, has_emails_fitting},
};
use crate::domain::{Row, Table, Value, id::Uuid};

impl Index {
    /// By e-mail, then phone, then name and company. A person that is only mentioned by a deal or company may be known
    /// under another company or none; of several such, one who has a deal of that title.
    pub fn contact(&self, view: View, said: &Said, company: Option<Uuid>, mentioned: Option<&str>) -> Found {
        let name = said.text("name");
        let row = |id: Uuid| view.drafts.row(view.tables, Table::Contact, id);
        let fits =
            |row: &Row| is_same_name(name, row) && !contradicts(row, said, "emails") && !has_other_number(row, said);
        let numbers = Number::fitting(said.text(REFERENCE), &self.columns);
        let best = |list: &str, text: &String, among: Vec<Uuid>, fits: &dyn Fn(&Row) -> bool| {
            let fitting = among.into_iter().filter_map(row).filter(|row| fits(row));
            fitting.min_by_key(|row| (place(row, list, text), !is_same_name(name, row), row.id())).map(|row| row.id())
        };
        let by_email = |email: &String| best("emails", email, self.known.under(Key::Email(email)).collect(), &|_| true);
        let by_phone = |phone: &String| {
            let key = Key::Phone(phone);
            // Most numbers are nobody else's.
            self.known.first(key)?;
            let among = match words_agreeing(name).as_slice() {
                [] => self.known.under(key).collect(),
                words => self.among(key, &sharing(phone, words, has_emails_fitting(said), &numbers)),
            };
            best("phones", phone, among, &fits)
        };
        let phones = texts(said.list("phones"));
        let reached = texts(said.list("emails")).iter().find_map(by_email);
        let reached = reached.or_else(|| phones.iter().find_map(by_phone));
        if reached.is_some() {
            return Found { id: reached, maybe: None };
        }

        let borrowed = || said.borrowed_name().and_then(Value::as_text).unwrap_or_default();
        let called = if name.is_empty() { borrowed() } else { name };
        let key = name_key(called);
        let namesake = self.known.under(Key::Name(&key)).next().filter(|_| !called.trim().is_empty());
        let found = namesake.and_then(|oldest| {
            let fits = |row: &Row| fits(row) && !contradicts(row, said, "phones");
            let company_of = |row: &Row| row.value("company").as_id();
            let is_it = |id| row(id).is_some_and(|row| company_of(&row) == company && fits(&row));
            if is_it(oldest) {
                return namesake;
            }
            let traits = Traits::fitting(said, &numbers);
            let strictly = self.oldest_among(Key::Name(&key), &namesakes(&key, Some(company), &traits), is_it);
            strictly.or_else(|| {
                let title = name_key(mentioned?);
                let is_loose = |row: &Row| company.is_none() || company_of(row).is_none();
                let among = self.among(Key::Name(&key), &namesakes(&key, company.map(|_| None), &traits));
                self.mentioned(&title, among, |id| row(id).is_some_and(|row| is_loose(&row) && fits(&row)))
            })
        });
        let sharing = || phones.iter().find_map(|phone| self.known.under(Key::Phone(phone)).next());
        let maybe = if found.is_some() { None } else { namesake.or_else(sharing).and_then(row) };
        Found { id: found, maybe: maybe.map(|row| name_of(&row)) }
    }

    /// The only one, or the oldest who has a deal of that title.
    fn mentioned(&self, title: &str, mut among: Vec<Uuid>, is_it: impl Fn(Uuid) -> bool) -> Option<Uuid> {
        among.sort_unstable();
        // Two short numbers lead to the same person twice.
        among.dedup();
        let mut fitting = among.iter().copied().filter(|id| is_it(*id));
        let (first, second) = (fitting.next(), fitting.next());
        if second.is_none() {
            return first;
        }
        let numbers = Number::fitting("", &self.columns);
        let has_deal = |id: Uuid| {
            let mut keys = numbers.iter().map(|number| Key::Deal(title, Some(id), &Mark::Any, number));
            keys.any(|key| self.known.first(key).is_some())
        };
        among.iter().copied().find(|id| has_deal(*id) && is_it(*id))
    }

    /// Those under finer keys, and whoever was there first: under none of them.
    fn among(&self, key: Key, finer: &[Key]) -> Vec<Uuid> {
        let finer = finer.iter().flat_map(|key| self.known.under(*key));
        self.known.first(key).into_iter().chain(finer).collect()
    }

    fn oldest_among(&self, key: Key, finer: &[Key], is_it: impl Fn(Uuid) -> bool) -> Option<Uuid> {
        let first = self.known.first(key).filter(|id| is_it(*id));
        first.into_iter().chain(self.oldest(finer, is_it)).min()
    }
}
