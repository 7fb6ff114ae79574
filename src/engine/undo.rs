//! Undo and redo: the reverse of a commit is a commit.

use std::sync::Arc;

use super::{
    Op, Tx, Verb, Work,
    entry::{Effect, Entry, Patch},
    work::end_of_step,
};
use crate::domain::{Meta, Problem, Row};

/// Takes back what an entry did. Fields that somebody changed since keep the later value; only what can not be taken
/// back at all (the record was deleted since) is a problem.
pub struct Reverse<'a> {
    effects: &'a [Effect],
    /// The effects are gone through as often as there are [`PASSES`].
    at: usize,
}

type Pass = fn(&mut Tx, &Effect) -> Result<(), Problem>;

/// Fields first, creations last: otherwise taking a created record away would clear the links to it, and the links that
/// stood there before would be mistaken for later values.
const PASSES: [Pass; 3] = [change_back, bring_back, take_away];

impl<'a> Reverse<'a> {
    pub fn of(entry: &'a Entry) -> Self {
        Self { effects: &entry.effects, at: 0 }
    }

    fn all(&self) -> usize {
        PASSES.len() * self.effects.len()
    }
}

impl Work for Reverse<'_> {
    fn step(&mut self, tx: &mut Tx) -> Result<bool, Problem> {
        for at in self.at..end_of_step(self.at, self.all()) {
            PASSES[at / self.effects.len()](tx, &self.effects[at % self.effects.len()])?;
        }
        self.at = end_of_step(self.at, self.all());
        Ok(self.at < self.all())
    }

    fn done(&self) -> f64 {
        self.at as f64 / self.all().max(1) as f64
    }
}

/// [`Reverse`] in one step.
pub fn reverse(tx: &mut Tx, entry: &Entry) -> Result<(), Problem> {
    Reverse::of(entry).run(tx)
}

fn change_back(tx: &mut Tx, effect: &Effect) -> Result<(), Problem> {
    if let Effect::Updated(patch) = effect {
        let now = tx.row(patch.table, patch.id).ok_or(Problem::new("problem-undo-gone"))?;
        tx.put(unpatched(now, patch));
    }
    Ok(())
}

fn bring_back(tx: &mut Tx, effect: &Effect) -> Result<(), Problem> {
    match effect {
        Effect::Deleted(row) if tx.row(row.table(), row.id()).is_none() => tx.put(row.clone()),
        _ => {}
    }
    Ok(())
}

fn take_away(tx: &mut Tx, effect: &Effect) -> Result<(), Problem> {
    match effect {
        Effect::Created(row) if tx.row(row.table(), row.id()).is_some() => tx.delete(row.table(), row.id()),
        _ => Ok(()),
    }
}

/// `now` with each field that the patch changed, and that is still as the patch left it, as it was before.
fn unpatched(mut now: Row, patch: &Patch) -> Row {
    for (key, (was, became)) in &patch.fields {
        let own = Meta::FIELDS.iter().all(|field| field.key != key);
        if own && now.value(key) == *became {
            now.set(key, was.clone());
        }
    }
    now
}

/// How many steps back one can go.
const DEPTH: usize = 200;

/// What can be undone and redone now, as it follows from the commits so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stack {
    undo: Vec<Arc<Entry>>,
    redo: Vec<Arc<Entry>>,
}

impl Stack {
    /// Takes in the next entry of the journal.
    pub fn note(&mut self, entry: Arc<Entry>) {
        match (entry.op.verb, entry.op.target) {
            (Verb::Undo, Some(target)) => {
                self.undo.retain(|it| it.id != target);
                self.redo.push(entry);
            }
            (Verb::Redo, Some(target)) => {
                self.redo.retain(|it| it.id != target);
                self.undo.push(entry);
            }
            // What a workspace starts with has nothing before it to go back to.
            (Verb::Setup, _) => {}
            _ => {
                self.redo.clear();
                self.undo.push(entry);
            }
        }
        if self.undo.len() > DEPTH {
            self.undo.remove(0);
        }
    }

    /// The entry that undo takes back.
    pub fn undo(&self) -> Option<&Arc<Entry>> {
        self.undo.last()
    }

    /// The undo that redo takes back.
    pub fn redo(&self) -> Option<&Arc<Entry>> {
        self.redo.last()
    }
}

/// The name of the commit that undoes or redoes `entry`.
pub fn op(verb: Verb, entry: &Entry) -> Op {
    Op { verb, of: Some(entry.op.of.unwrap_or(entry.op.verb)), target: Some(entry.id), ..entry.op.clone() }
}
