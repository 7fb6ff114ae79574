//! Which record a row means: by e-mail, phone, web address or name; when in doubt none, with a word to the user.
//!
//! People with different e-mail addresses are never taken for one person on the strength of a name or a shared phone.

mod compare;

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{
    super::{Tables, read::host},
    gather::Said,
    records::Drafts,
    target::REFERENCE,
};
use crate::domain::{Row, Table, Value, fold::fold, id::Uuid};
pub(super) use compare::name_key;
use compare::{alike, contradicts, has_other_number, is_long, is_same_name, name_of, place, texts};

/// A company that is told but not there yet: not the same as none.
pub(super) const UNKNOWN: Uuid = Uuid::nil();

/// From what a record is known by to the records.
#[derive(Default)]
pub(super) struct Index {
    emails: HashMap<String, Ids>,
    phones: HashMap<String, Ids>,
    hosts: HashMap<String, Ids>,
    names: HashMap<(Table, String), Ids>,
    /// Deals by title, each company or person they are with (`None` for those with nobody), and a mark.
    deals: HashMap<(String, Option<Uuid>, Mark), Ids>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Mark {
    Any,
    /// There before the import.
    Old,
    /// With that amount and date of closing.
    Alike(String),
    /// Under that number in the other program.
    Number(String),
}

/// The oldest first, so that a second import finds records in the order in which the first one made them.
type Ids = BTreeSet<Uuid>;

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
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Around {
    pub company: Option<Uuid>,
    pub contact: Option<Uuid>,
}

impl Index {
    pub fn of(tables: &Tables) -> Self {
        let mut index = Self::default();
        let kinds = [Table::Contact, Table::Company, Table::Deal];
        kinds.into_iter().flat_map(|table| tables.rows(table)).for_each(|row| index.note(&row, false));
        index
    }

    /// Takes in a record that is there, has changed or `is_new`.
    pub fn note(&mut self, row: &Row, is_new: bool) {
        let id = row.id();
        let add = |map: &mut HashMap<String, Ids>, key: String| {
            map.entry(key).or_default().insert(id);
        };
        texts(row.value("emails").as_list()).into_iter().for_each(|email| add(&mut self.emails, email));
        let phones = texts(row.value("phones").as_list()).into_iter().filter(|phone| is_long(phone));
        phones.for_each(|phone| add(&mut self.phones, phone));
        if let Some(host) = row.value("domain").as_text().and_then(host) {
            add(&mut self.hosts, fold(host));
        }
        let name = row.value(if row.table() == Table::Deal { "title" } else { "name" });
        let name = name_key(name.as_text().unwrap_or_default());
        if row.table() == Table::Deal {
            let mut around = Vec::new();
            around.extend(row.value("company").as_id().map(Some));
            row.value("contacts").each_id(&mut |contact| around.push(Some(contact)));
            if around.is_empty() {
                around.push(None);
            }
            let mut marks = vec![Mark::Any, Mark::Alike(alike(|key| row.value(key)))];
            marks.extend((!is_new).then_some(Mark::Old));
            marks.extend(row.value(REFERENCE).as_text().map(|number| Mark::Number(number.to_owned())));
            for (with, mark) in around.iter().flat_map(|with| marks.iter().map(move |mark| (*with, mark.clone()))) {
                self.deals.entry((name.clone(), with, mark)).or_default().insert(id);
            }
        }
        self.names.entry((row.table(), name)).or_default().insert(id);
    }

    fn named(&self, table: Table, name: &str) -> impl Iterator<Item = Uuid> + '_ {
        let ids = self.names.get(&(table, name_key(name))).filter(|_| !name.trim().is_empty());
        ids.into_iter().flatten().copied()
    }

    /// By e-mail, then phone, then name and company. A person that is only mentioned by a deal or company may be known
    /// under another company or none; of several such, one who has a deal of that title.
    pub fn contact(&self, view: View, said: &Said, company: Option<Uuid>, mentioned: Option<&str>) -> Found {
        let name = said.text("name");
        let row = |id: Uuid| view.drafts.row(view.tables, Table::Contact, id);
        let best = |map: &HashMap<String, Ids>, list: &str, fits: &dyn Fn(&Row) -> bool| {
            let by_text = |text: &String| {
                let known = map.get(text).into_iter().flatten().filter_map(|id| row(*id));
                let fitting = known.filter(|row| fits(row));
                fitting.min_by_key(|row| (place(row, list, text), !is_same_name(name, row), row.id()))
            };
            texts(said.list(list)).iter().find_map(by_text).map(|row| row.id())
        };
        let fits =
            |row: &Row| is_same_name(name, row) && !contradicts(row, said, "emails") && !has_other_number(row, said);
        let reached = best(&self.emails, "emails", &|_| true).or_else(|| best(&self.phones, "phones", &fits));
        if reached.is_some() {
            return Found { id: reached, maybe: None };
        }
        let called =
            if name.is_empty() { said.borrowed_name().and_then(Value::as_text).unwrap_or_default() } else { name };
        let named: Vec<Row> = self.named(Table::Contact, called).filter_map(row).collect();
        let fitting: Vec<&Row> = named.iter().filter(|row| fits(row) && !contradicts(row, said, "phones")).collect();
        let company_of = |row: &Row| row.value("company").as_id();
        let strictly = fitting.iter().find(|row| company_of(row) == company).copied();
        let found = strictly.or_else(|| {
            let title = mentioned?;
            let is_loose = |row: &&&Row| company_of(row).is_none() || company.is_none();
            let loose: Vec<&Row> = fitting.iter().filter(is_loose).copied().collect();
            match *loose.as_slice() {
                [only] => Some(only),
                _ => {
                    loose.into_iter().find(|row| self.deals.contains_key(&(name_key(title), Some(row.id()), Mark::Any)))
                }
            }
        });
        let sharing = || {
            let phones = texts(said.list("phones"));
            phones.iter().filter_map(|it| self.phones.get(it)).flatten().find_map(|id| row(*id))
        };
        let maybe = if found.is_some() { None } else { named.first().cloned().or_else(sharing) };
        Found { id: found.map(Row::id), maybe: maybe.map(|row| name_of(&row)) }
    }

    /// By web address if the names agree, then by name.
    pub fn company(&self, view: View, said: &Said) -> Found {
        let name = said.text("name");
        let row = |id: Uuid| view.drafts.row(view.tables, Table::Company, id);
        let host = host(said.text("domain")).map(fold).unwrap_or_default();
        let by_host: Vec<Row> = self.hosts.get(&host).into_iter().flatten().filter_map(|id| row(*id)).collect();
        let mut named = self.named(Table::Company, name).filter_map(row);
        let found = by_host.iter().find(|row| is_same_name(name, row)).map(Row::id);
        let found = found.or_else(|| named.find(|row| !has_other_number(row, said)).map(|row| row.id()));
        let maybe = by_host.first().filter(|_| found.is_none()).map(name_of);
        Found { id: found, maybe }
    }

    /// By title and company or person. Where a file has several such deals, amount and date of closing tell them
    /// apart, and each row takes another one.
    pub fn deal(&self, view: View, said: &Said, around: Around, taken: &HashSet<Uuid>) -> Option<Uuid> {
        let title = name_key(said.text("title"));
        let with = [around.company, around.contact].into_iter().flatten().map(Some);
        let with: Vec<_> = if around == Around::default() { vec![None] } else { with.collect() };
        let told = |key: &str| said.values.get(key).map(|told| told.value.clone()).unwrap_or_default();
        let marked = |mark: Mark, fits: &dyn Fn(Uuid) -> bool| {
            let sets = with.iter().filter_map(|with| self.deals.get(&(title.clone(), *with, mark.clone())));
            let is_it = |id: &&Uuid| {
                let row = || view.drafts.row(view.tables, Table::Deal, **id);
                fits(**id) && row().is_some_and(|row| !has_other_number(&row, said))
            };
            sets.filter_map(|ids| ids.iter().find(is_it)).min().copied()
        };
        let numbered = told(REFERENCE).as_text().and_then(|it| marked(Mark::Number(it.to_owned()), &|_| true));
        let exact = || marked(Mark::Alike(alike(told)), &|_| true);
        let free = || marked(Mark::Old, &|id| !taken.contains(&id));
        numbered.or_else(exact).or_else(free)
    }
}
