//! A commit as the journal keeps it: created and deleted records whole, of an updated one only the fields that changed,
//! both sides. Enough to replay it, to undo it, and to tell the history of a record.

use std::collections::BTreeMap;

use super::{Change, Commit, Op, Tables};
use crate::domain::{Id, Member, Row, Table, Value, id::Uuid, instant::Instant};

#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub id: Uuid,
    pub op: Op,
    pub by: Option<Id<Member>>,
    pub at: Instant,
    pub effects: Vec<Effect>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    Created(Row),
    Deleted(Row),
    Updated(Patch),
}

/// The fields of one record that changed: what each was, what it became.
#[derive(Clone, Debug, PartialEq)]
pub struct Patch {
    pub table: Table,
    pub id: Uuid,
    pub fields: BTreeMap<String, (Value, Value)>,
}

impl Patch {
    fn between(before: &Row, after: &Row) -> Self {
        let (was, became) = (before.to_map(), after.to_map());
        let side = |map: &BTreeMap<String, Value>, key: &str| map.get(key).cloned().unwrap_or_default();
        let fields = was
            .keys()
            .chain(became.keys())
            .filter(|key| was.get(*key) != became.get(*key))
            .map(|key| (key.clone(), (side(&was, key), side(&became, key))))
            .collect();
        Self { table: after.table(), id: after.id(), fields }
    }
}

impl Effect {
    pub fn of(change: &Change) -> Option<Self> {
        match (&change.before, &change.after) {
            (None, Some(row)) => Some(Self::Created(row.clone())),
            (Some(row), None) => Some(Self::Deleted(row.clone())),
            (Some(before), Some(after)) => Some(Self::Updated(Patch::between(before, after))),
            (None, None) => None,
        }
    }
}

impl Entry {
    pub fn of(commit: &Commit) -> Self {
        Self { effects: commit.changes.iter().filter_map(Effect::of).collect(), ..Self::head(commit) }
    }

    /// All of it but the effects, for those who gather them in steps.
    pub fn head(commit: &Commit) -> Self {
        Self { id: commit.id, op: commit.op.clone(), by: commit.by, at: commit.at, effects: Vec::new() }
    }

    /// The commit again, on tables as they were when it was made. Updates of records that are not there are left out
    /// and returned: their record is on a page that could not be read.
    pub fn replay(self, tables: &Tables) -> (Commit, Vec<Patch>) {
        let mut orphans = Vec::new();
        let mut changes = Vec::with_capacity(self.effects.len());
        for effect in self.effects {
            let (before, after) = match effect {
                Effect::Created(row) => (None, Some(row)),
                Effect::Deleted(row) => (Some(row), None),
                Effect::Updated(patch) => {
                    let Some(before) = tables.row(patch.table, patch.id) else {
                        orphans.push(patch);
                        continue;
                    };
                    let mut after = before.clone();
                    for (key, (_, became)) in patch.fields {
                        after.set(&key, became);
                    }
                    (Some(before), Some(after))
                }
            };
            changes.push(Change { before, after });
        }
        (Commit { id: self.id, op: self.op, by: self.by, at: self.at, changes }, orphans)
    }
}
