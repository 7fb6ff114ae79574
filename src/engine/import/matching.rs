//! Which record a row means: by e-mail, phone, web address or name; when in doubt none, with a word to the user.
//!
//! People with different e-mail addresses are never taken for one person on the strength of a name or a shared phone.

use std::collections::{HashMap, HashSet};

use super::{
    super::{Tables, read::host},
    gather::Said,
    records::Drafts,
    target::REFERENCE,
};
use crate::domain::{
    Row, Table, Value,
    fold::{fold, squash},
    id::Uuid,
};

/// Shorter ones are extensions, shared by whole offices.
const SHORTEST_PHONE: usize = 6;

/// From what a record is known by to the records.
#[derive(Default)]
pub(super) struct Index {
    emails: HashMap<String, Vec<Uuid>>,
    phones: HashMap<String, Vec<Uuid>>,
    hosts: HashMap<String, Vec<Uuid>>,
    names: HashMap<(Table, String), Vec<Uuid>>,
}

/// The records there are and those that the plan makes.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub tables: &'a Tables,
    pub drafts: &'a Drafts,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Found {
    pub id: Option<Uuid>,
    /// The name of a record that may be the same but is not taken for it.
    pub maybe: Option<String>,
}

/// What a row tells of a deal, beside its own fields.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Around {
    pub company: Option<Uuid>,
    pub contact: Option<Uuid>,
}

impl Index {
    pub fn of(tables: &Tables) -> Self {
        let mut index = Self::default();
        let kinds = [Table::Contact, Table::Company, Table::Deal];
        kinds.into_iter().flat_map(|table| tables.rows(table)).for_each(|row| index.note(&row));
        index
    }

    /// Takes in a record that is new or has changed.
    pub fn note(&mut self, row: &Row) {
        let id = row.id();
        let add = |map: &mut HashMap<String, Vec<Uuid>>, key: String| push(map.entry(key).or_default(), id);
        values(&row.value("emails")).for_each(|email| add(&mut self.emails, fold(email)));
        values(&row.value("phones")).filter(|it| is_long(it)).for_each(|phone| add(&mut self.phones, fold(phone)));
        if let Some(host) = row.value("domain").as_text().and_then(host) {
            add(&mut self.hosts, fold(host));
        }
        let name = row.value(if row.table() == Table::Deal { "title" } else { "name" });
        if let Some(name) = name.as_text() {
            push(self.names.entry((row.table(), squash(name))).or_default(), id);
        }
    }

    fn named(&self, table: Table, name: &str) -> &[Uuid] {
        self.names.get(&(table, squash(name))).map_or(&[], Vec::as_slice)
    }

    /// By e-mail, then phone, then name and company. A person that is only `mentioned` may be known without the company.
    pub fn contact(&self, view: View, said: &Said, company: Option<Uuid>, mentioned: bool) -> Found {
        let name = said.text("name");
        let row = |id: &Uuid| view.drafts.row(view.tables, Table::Contact, *id);
        let by_email: Vec<Row> = candidates(&self.emails, said.list("emails")).iter().filter_map(row).collect();
        let best = by_email.iter().find(|row| is_same_name(name, row)).or(by_email.first());
        if let Some(row) = best {
            return Found { id: Some(row.id()), maybe: None };
        }
        let by_phone: Vec<Row> = candidates(&self.phones, said.list("phones")).iter().filter_map(row).collect();
        let fits =
            |row: &&Row| is_same_name(name, row) && !contradicts(row, said, "emails") && !has_other_number(row, said);
        if let Some(row) = by_phone.iter().find(fits) {
            return Found { id: Some(row.id()), maybe: None };
        }
        let named: Vec<Row> = self.named(Table::Contact, name).iter().filter_map(row).collect();
        let fits = |row: &&Row| fits(row) && !contradicts(row, said, "phones");
        let company_of = |row: &Row| row.value("company").as_id();
        let mut found = named.iter().filter(fits).find(|row| company_of(row) == company);
        let mut loose = named.iter().filter(fits).filter(|row| company_of(row).is_none() || company.is_none());
        if mentioned && found.is_none() {
            found = loose.next().filter(|_| loose.next().is_none());
        }
        let maybe = named.first().or(by_phone.first()).filter(|_| found.is_none()).map(name_of);
        Found { id: found.map(Row::id), maybe }
    }

    /// By web address if the names agree, then by name.
    pub fn company(&self, view: View, said: &Said) -> Found {
        let name = said.text("name");
        let row = |id: &Uuid| view.drafts.row(view.tables, Table::Company, *id);
        let host = host(said.text("domain")).map(fold).unwrap_or_default();
        let by_host: Vec<Row> = self.hosts.get(&host).into_iter().flatten().filter_map(row).collect();
        let mut named = self.named(Table::Company, name).iter().filter_map(row);
        let found = by_host.iter().find(|row| is_same_name(name, row)).map(Row::id);
        let found = found.or_else(|| named.find(|row| !has_other_number(row, said)).map(|row| row.id()));
        let maybe = by_host.first().filter(|_| found.is_none()).map(name_of);
        Found { id: found, maybe }
    }

    /// By title and company or person. Where a file has several such deals, amount and date of closing tell them
    /// apart, and each row takes another one.
    pub fn deal(&self, view: View, said: &Said, around: Around, taken: &HashSet<Uuid>) -> Option<Uuid> {
        let row = |id: &Uuid| view.drafts.row(view.tables, Table::Deal, *id);
        let is_around = |row: &Row| {
            let company = row.value("company").as_id();
            let people = row.value("contacts");
            let has = |contact: Uuid| {
                people.as_list().iter().any(|it| it.at("contact").and_then(Value::as_id) == Some(contact))
            };
            match (around.company, around.contact) {
                (None, None) => company.is_none() && people.is_empty(),
                (by_company, by_contact) => {
                    (by_company.is_some() && by_company == company) || by_contact.is_some_and(has)
                }
            }
        };
        let titled: Vec<Row> = self.named(Table::Deal, said.text("title")).iter().filter_map(row).collect();
        let fitting: Vec<&Row> = titled.iter().filter(|row| is_around(row) && !has_other_number(row, said)).collect();
        let told = |key: &str| said.values.get(key).map(|told| told.value.clone()).unwrap_or_default();
        let equal = |row: &Row| ["amount", "expected_close"].iter().all(|key| row.value(key) == told(key));
        let has_number = |row: &Row| !row.value(REFERENCE).is_empty() && row.value(REFERENCE) == told(REFERENCE);
        let numbered = fitting.iter().find(|row| has_number(row));
        let exact = || fitting.iter().find(|row| equal(row));
        let free =
            || fitting.iter().find(|row| !taken.contains(&row.id()) && !view.drafts.is_new(Table::Deal, row.id()));
        numbered.or_else(exact).or_else(free).map(|row| row.id())
    }
}

fn push(list: &mut Vec<Uuid>, id: Uuid) {
    if !list.contains(&id) {
        list.push(id);
    }
}

/// The texts of labelled entries.
fn values(list: &Value) -> impl Iterator<Item = &str> {
    list.as_list().iter().filter_map(|entry| entry.at("value").and_then(Value::as_text))
}

fn is_long(phone: &str) -> bool {
    phone.chars().filter(|c| c.is_numeric()).count() >= SHORTEST_PHONE
}

fn candidates(map: &HashMap<String, Vec<Uuid>>, said: &[Value]) -> Vec<Uuid> {
    let texts = said.iter().filter_map(|entry| entry.at("value").and_then(Value::as_text));
    let mut found = Vec::new();
    texts.filter_map(|text| map.get(&fold(text))).flatten().for_each(|id| push(&mut found, *id));
    found
}

/// Both have entries in the list, and none in common.
fn contradicts(row: &Row, said: &Said, list: &str) -> bool {
    let known = row.value(list);
    let known: Vec<String> = values(&known).map(fold).collect();
    let told = said.list(list).iter().filter_map(|entry| entry.at("value").and_then(Value::as_text));
    let told: Vec<String> = told.map(fold).collect();
    !known.is_empty() && !told.is_empty() && !known.iter().any(|it| told.contains(it))
}

/// The other program had them under two numbers.
fn has_other_number(row: &Row, said: &Said) -> bool {
    let known = row.value(REFERENCE);
    let told = said.text(REFERENCE);
    let column = |text: &str| text.split(':').next().unwrap_or_default().to_owned();
    known.as_text().is_some_and(|known| !told.is_empty() && known != told && column(known) == column(told))
}

/// One name holds all the words of the other; no name agrees with any.
fn is_same_name(name: &str, row: &Row) -> bool {
    let known = name_of(row);
    let words = |name: &str| fold(name).split_whitespace().map(squash).collect::<HashSet<_>>();
    let (one, other) = (words(name), words(&known));
    one.is_subset(&other) || other.is_subset(&one) || squash(name) == squash(&known)
}

fn name_of(row: &Row) -> String {
    row.value("name").as_text().unwrap_or_default().to_owned()
}
