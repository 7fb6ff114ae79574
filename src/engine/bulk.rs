//! One change to many records, as one commit that one undo takes back.

use super::{Tx, Work, work::end_of_step};
use crate::domain::{Problem, Table, Value, id::Uuid, stored::Stored};

/// What becomes of each of the records.
#[derive(Clone, Debug, PartialEq)]
pub enum ToAll {
    Delete,
    Set(&'static str, Value),
    /// Links more, in a field that holds several.
    Add(&'static str, Vec<Uuid>),
    /// Takes links away, in a field that holds several.
    Remove(&'static str, Vec<Uuid>),
}

pub struct Bulk<'a> {
    table: Table,
    ids: &'a [Uuid],
    change: &'a ToAll,
    at: usize,
}

impl<'a> Bulk<'a> {
    pub fn of(table: Table, ids: &'a [Uuid], change: &'a ToAll) -> Self {
        Self { table, ids, change, at: 0 }
    }

    /// A record that another tab has deleted meanwhile is what it was meant to be, or nothing to change.
    fn one(&self, tx: &mut Tx, id: Uuid) -> Result<(), Problem> {
        let Some(row) = tx.row(self.table, id) else { return Ok(()) };
        let links = |key| Vec::<Uuid>::from_value(row.value(key)).unwrap_or_default();
        match self.change {
            ToAll::Delete => tx.delete(self.table, id),
            ToAll::Set(key, value) => tx.set(self.table, id, key, value.clone()),
            ToAll::Add(key, more) => {
                let mut links = links(key);
                links.extend(more.iter().filter(|id| !links.contains(id)).copied().collect::<Vec<_>>());
                tx.set(self.table, id, key, links.to_value())
            }
            ToAll::Remove(key, less) => {
                let mut links = links(key);
                links.retain(|id| !less.contains(id));
                tx.set(self.table, id, key, links.to_value())
            }
        }
    }
}

impl Work for Bulk<'_> {
    fn step(&mut self, tx: &mut Tx) -> Result<bool, Problem> {
        let end = end_of_step(self.at, self.ids.len());
        self.ids[self.at..end].iter().try_for_each(|id| self.one(tx, *id))?;
        self.at = end;
        Ok(end < self.ids.len())
    }

    fn done(&self) -> f64 {
        self.at as f64 / self.ids.len().max(1) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{Activity, Contact, Entity, Id, Tag},
        engine::{Acting, Op, Tables, Verb, transact, work::PART},
    };
    use std::sync::Arc;

    fn workspace(people: u128) -> Tables {
        let mut tables = Tables::default();
        for n in 1..=people {
            let mut contact = Contact { name: format!("Person {n}"), ..Contact::default() };
            contact.meta.id = Uuid::from_u128(n);
            contact.tags = if n % 2 == 0 { vec![tag(1)] } else { Vec::new() };
            tables.load(Arc::new(contact).into_row());
        }
        for n in 1..=2 {
            let mut tag = Tag { name: format!("Tag {n}"), ..Tag::default() };
            tag.meta.id = self::tag(n).uuid();
            tables.load(Arc::new(tag).into_row());
        }
        let mut note = Activity { text: "Of the first".to_owned(), ..Activity::default() };
        (note.meta.id, note.contacts) = (Uuid::from_u128(9_000), vec![Id::of_uuid(Uuid::from_u128(1))]);
        tables.load(Arc::new(note).into_row());
        tables
    }

    fn tag(n: u128) -> Id<Tag> {
        Id::of_uuid(Uuid::from_u128(1_000 + n))
    }

    /// The tables afterwards, and how many records changed.
    fn done(mut tables: Tables, ids: &[Uuid], change: &ToAll) -> (Tables, usize) {
        let op = Op::new(Verb::Edit, "").count(ids.len());
        let work = |tx: &mut Tx| Bulk::of(Table::Contact, ids, change).run(tx);
        let (commit, ()) = transact(&tables, Acting::default(), op, work).expect("a commit");
        commit.changes.iter().for_each(|change| tables.apply(change));
        (tables, commit.changes.len())
    }

    #[test]
    fn changes_what_is_there_and_no_more() {
        let ids: Vec<_> = (1..=PART as u128 * 2).chain([7_777]).map(Uuid::from_u128).collect();
        let people = || workspace(PART as u128 * 2 + 1);
        let tags =
            |tables: &Tables, n| tables.find(Id::<Contact>::of_uuid(Uuid::from_u128(n))).map(|it| it.tags.clone());

        let (tables, changed) = done(people(), &ids, &ToAll::Set("title", Value::text("Guest")));
        assert_eq!(changed, PART * 2, "one of them is gone");
        assert_eq!(tables.contacts.iter().filter(|it| it.title == "Guest").count(), PART * 2);

        let both = vec![tag(1).uuid(), tag(2).uuid()];
        let (tables, _) = done(people(), &ids, &ToAll::Add("tags", both.clone()));
        assert_eq!((tags(&tables, 1), tags(&tables, 2)), (Some(vec![tag(1), tag(2)]), Some(vec![tag(1), tag(2)])));
        let (tables, changed) = done(people(), &ids, &ToAll::Remove("tags", both));
        assert_eq!((tags(&tables, 2), changed), (Some(Vec::new()), PART), "who had none is as before");

        let (tables, changed) = done(people(), &ids, &ToAll::Delete);
        assert_eq!(
            (tables.contacts.len(), tables.activities.len(), changed),
            (1, 0, PART * 2 + 1),
            "the note goes along"
        );
    }
}
