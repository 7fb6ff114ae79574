//! Undo and redo: the reverse of a commit is a commit.

use std::sync::Arc;

use super::{
    Op, Tx, Verb, Work,
    entry::{Effect, Entry, Patch},
    work::end_of_step,
};
use crate::domain::{Meta, Problem, Row, Value, id::Uuid, stored::Stored};

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
    undo: Vec<Done>,
    redo: Vec<Done>,
}

/// A commit that can be undone or redone.
#[derive(Clone, Debug)]
pub struct Done {
    /// Its place in the journal.
    pub sequence: u64,
    pub id: Uuid,
    pub op: Op,
    /// What it did, if it was done since the workspace was opened; otherwise the journal knows.
    pub entry: Option<Arc<Entry>>,
}

impl PartialEq for Done {
    fn eq(&self, other: &Self) -> bool {
        (self.sequence, self.id, &self.op) == (other.sequence, other.id, &other.op)
    }
}

impl Done {
    /// At this place of the journal.
    pub fn of(sequence: u64, entry: Arc<Entry>) -> Self {
        Self { sequence, id: entry.id, op: entry.op.clone(), entry: Some(entry) }
    }
}

impl Stack {
    /// Takes in the next entry of the journal.
    pub fn note(&mut self, sequence: u64, entry: Arc<Entry>) {
        let done = Done::of(sequence, entry);
        match (done.op.verb, done.op.target) {
            (Verb::Undo, Some(target)) => {
                self.undo.retain(|it| it.id != target);
                self.redo.push(done);
            }
            (Verb::Redo, Some(target)) => {
                self.redo.retain(|it| it.id != target);
                self.undo.push(done);
            }
            // What a workspace starts with has nothing before it to go back to.
            (Verb::Setup, _) => {}
            _ => {
                self.redo.clear();
                self.undo.push(done);
            }
        }
        if self.undo.len() > DEPTH {
            self.undo.remove(0);
        }
    }

    /// The commit that undo takes back.
    pub fn undo(&self) -> Option<&Done> {
        self.undo.last()
    }

    /// The undo that redo takes back.
    pub fn redo(&self) -> Option<&Done> {
        self.redo.last()
    }
}

impl Stored for Stack {
    fn to_value(&self) -> Value {
        Value::List(vec![self.undo.to_value(), self.redo.to_value()])
    }

    fn from_value(value: Value) -> Option<Self> {
        let [undo, redo] = value.as_list() else { return None };
        Some(Self { undo: Stored::from_value(undo.clone())?, redo: Stored::from_value(redo.clone())? })
    }
}

impl Stored for Done {
    fn to_value(&self) -> Value {
        Value::List(vec![Value::Int(self.sequence as i64), Value::Id(self.id), self.op.to_value()])
    }

    fn from_value(value: Value) -> Option<Self> {
        let [Value::Int(sequence), Value::Id(id), op] = value.as_list() else { return None };
        let (sequence, op) = (u64::try_from(*sequence).ok()?, Op::from_value(op.clone())?);
        Some(Self { sequence, id: *id, op, entry: None })
    }
}

/// The name of the commit that undoes or redoes what was done.
pub fn op(verb: Verb, done: &Done) -> Op {
    Op { verb, of: Some(done.op.of.unwrap_or(done.op.verb)), target: Some(done.id), ..done.op.clone() }
}
