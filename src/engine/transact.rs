//! The one way to change anything: run some work on a view of the tables, get a commit, or an error and no trace.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{Change, Commit, Op, Tables, links::Links, tables::Find};
use crate::domain::{Entity, Id, Member, Problem, Row, Table, Value, calendar::Date, id::Uuid, instant::Instant};

/// Who acts, and when: all that the engine knows of the outside.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Acting {
    pub by: Option<Id<Member>>,
    pub now: Instant,
    /// The civil date where the user is.
    pub today: Date,
}

/// The tables as this transaction has changed them so far.
pub struct Tx<'a> {
    pub acting: Acting,
    tables: &'a Tables,
    draft: Draft,
}

/// What a transaction has changed so far: all that is left of it between two steps of long work.
#[derive(Default)]
pub struct Draft {
    changed: BTreeMap<(Table, Uuid), Change>,
    /// Who points to whom among the changed records, as they are now.
    links: BTreeMap<Table, Links>,
    /// The records bring their own revisions and times.
    keeps_stamps: bool,
}

/// Runs `work` and gathers what it changed. Changes that end where they began are left out.
pub fn transact<R>(
    tables: &Tables,
    acting: Acting,
    op: Op,
    work: impl FnOnce(&mut Tx) -> Result<R, Problem>,
) -> Result<(Commit, R), Problem> {
    let mut tx = Tx::resume(tables, acting, Draft::default());
    let result = work(&mut tx)?;
    let changes = tx.pause().into_changes(acting).collect::<Result<_, _>>()?;
    Ok((Commit { id: Uuid::now_v7(), op, by: acting.by, at: acting.now, changes }, result))
}

impl<'a> Tx<'a> {
    /// Goes on with a transaction. The tables must be those that it was begun with.
    pub fn resume(tables: &'a Tables, acting: Acting, draft: Draft) -> Self {
        Self { acting, tables, draft }
    }

    pub fn pause(self) -> Draft {
        self.draft
    }

    /// The tables as they were before this transaction, with their indexes.
    pub fn before(&self) -> &'a Tables {
        self.tables
    }

    pub fn row(&self, table: Table, id: Uuid) -> Option<Row> {
        match self.draft.changed.get(&(table, id)) {
            Some(change) => change.after.clone(),
            None => self.tables.row(table, id),
        }
    }

    pub fn find<T: Find>(&self, id: Id<T>) -> Option<Arc<T>> {
        let row = self.row(T::TABLE, id.uuid())?;
        T::of_row(&row).cloned()
    }

    /// All records of a type as they are now, oldest first.
    pub fn all<T: Find>(&self) -> Vec<Arc<T>> {
        let mut rows: BTreeMap<Uuid, Arc<T>> =
            T::rows(self.tables).iter().map(|row| (row.meta().id, row.clone())).collect();
        for ((table, id), change) in &self.draft.changed {
            if *table == T::TABLE {
                match change.after.as_ref().and_then(T::of_row) {
                    Some(row) => rows.insert(*id, row.clone()),
                    None => rows.remove(id),
                };
            }
        }
        rows.into_values().collect()
    }

    /// The records of a type that link to `target` as they are now, oldest first.
    pub fn linking_now<T: Find>(&self, target: Uuid) -> Vec<Arc<T>> {
        let linking = self.linking_in(T::TABLE, target).into_iter();
        let rows = linking.filter_map(|id| self.row(T::TABLE, id)).filter(|row| row.links_to(target));
        rows.filter_map(|row| T::of_row(&row).cloned()).collect()
    }

    /// Puts a row as it is; for undo, restore and import. The id decides which one it replaces.
    pub fn put(&mut self, row: Row) {
        let key = (row.table(), row.id());
        self.change(key, Some(row));
    }

    /// From here on records bring their own revisions and times.
    pub fn keep_stamps(&mut self) {
        self.draft.keeps_stamps = true;
    }

    /// Takes a row away as it is; for restore. What links to it is left to those who know what comes instead.
    pub fn drop_row(&mut self, table: Table, id: Uuid) {
        self.change((table, id), None);
    }

    fn change(&mut self, key: (Table, Uuid), after: Option<Row>) {
        let Draft { changed, links, .. } = &mut self.draft;
        let change =
            changed.entry(key).or_insert_with(|| Change { before: self.tables.row(key.0, key.1), after: None });
        links.entry(key.0).or_default().replace(change.after.as_ref(), after.as_ref());
        change.after = after;
    }

    /// Adds a record under a fresh id.
    pub fn create<T: Entity>(&mut self, mut record: T) -> Id<T> {
        let id = record.id();
        let id = if id.uuid().is_nil() { Id::fresh() } else { id };
        record.meta_mut().id = id.uuid();
        self.put(Arc::new(record).into_row());
        id
    }

    /// Changes a record in place. A record that is gone is a problem, not a silence.
    pub fn update<T: Find>(&mut self, id: Id<T>, edit: impl FnOnce(&mut T)) -> Result<(), Problem> {
        let before = self.find(id).ok_or(Problem::new("problem-record-gone"))?;
        let mut record = T::clone(&before);
        edit(&mut record);
        for field in T::FIELDS.iter().filter(|field| before.meta().extra.contains_key(field.info.key)) {
            // What could not be read is outdated once the field says something else.
            if (field.value)(&before) != (field.value)(&record) {
                record.meta_mut().extra.remove(field.info.key);
            }
        }
        self.put(Arc::new(record).into_row());
        Ok(())
    }

    /// Sets one field of a record of any table.
    pub fn set(&mut self, table: Table, id: Uuid, key: &str, value: Value) -> Result<(), Problem> {
        let mut row = self.row(table, id).ok_or(Problem::new("problem-record-gone"))?;
        row.set(key, value);
        self.put(row);
        Ok(())
    }

    /// Takes a record away with what belongs to it alone: links to it are cleared, and activities and tasks that were
    /// about nothing else go with it. All in one commit, so that one undo brings all of it back.
    pub fn delete(&mut self, table: Table, id: Uuid) -> Result<(), Problem> {
        self.row(table, id).ok_or(Problem::new("problem-record-gone"))?;
        self.change((table, id), None);
        for (other_table, other) in self.linking(id) {
            let Some(mut row) = self.row(other_table, other).filter(|row| row.links_to(id)) else {
                continue;
            };
            for field in other_table.fields().filter(|field| field.kind.links()) {
                row.set(field.key, row.value(field.key).without_link(id));
            }
            let dangles = matches!(other_table, Table::Activity | Table::Task) && !is_about_something(&row);
            let after = if dangles { None } else { Some(row) };
            self.change((other_table, other), after);
        }
        Ok(())
    }

    /// The records that linked to `target` before or do so since: no other can link to it now.
    fn linking(&self, target: Uuid) -> Vec<(Table, Uuid)> {
        let of = |table| self.linking_in(table, target).into_iter().map(move |id| (table, id));
        Table::ALL.iter().copied().flat_map(of).collect()
    }

    fn linking_in(&self, table: Table, target: Uuid) -> BTreeSet<Uuid> {
        let since = self.draft.links.get(&table);
        let before = self.tables.records(table).links().to(target);
        before.chain(since.into_iter().flat_map(|links| links.to(target))).collect()
    }
}

impl Draft {
    /// What changed, stamped; refuses a record that lacks a required field. Changes that end where they began are left
    /// out.
    pub fn into_changes(self, acting: Acting) -> impl Iterator<Item = Result<Change, Problem>> {
        let keeps_stamps = self.keeps_stamps;
        let changes = self.changed.into_values().filter(|change| change.before != change.after);
        changes.map(move |mut change| {
            if let Some(after) = &mut change.after {
                if let Some(field) = after.missing() {
                    return Err(Problem::new("problem-required")
                        .with("table", after.table().as_str())
                        .with("field", field.key));
                }
                if !keeps_stamps {
                    stamp(after, change.before.as_ref(), acting);
                }
            }
            Ok(change)
        })
    }
}

/// Revision and times. A record that comes back (undo of a deletion, restore) keeps when and by whom it was created.
fn stamp(after: &mut Row, before: Option<&Row>, acting: Acting) {
    let meta = after.meta_mut();
    meta.rev = before.map_or(meta.rev, |before| before.meta().rev.max(meta.rev)).saturating_add(1);
    if meta.created_at == Instant::default() {
        meta.created_at = acting.now;
        meta.created_by = acting.by;
    }
    meta.updated_at = acting.now;
    meta.updated_by = acting.by;
}

fn is_about_something(row: &Row) -> bool {
    ["contacts", "contact", "company", "deal"].iter().any(|key| !row.value(key).is_empty())
}
