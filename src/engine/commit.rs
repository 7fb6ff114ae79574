//! A commit: the list of changes that one act of a user made. Everything else reads commits.

use crate::{
    choices,
    domain::{Id, Member, Row, Table, id::Uuid, instant::Instant},
    stored_as_map,
};

/// What a record was before and is after; `None` on one side for a creation or a deletion.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub before: Option<Row>,
    pub after: Option<Row>,
}

impl Change {
    /// The record that changed, as it is on whichever side it exists.
    pub fn row(&self) -> &Row {
        self.after.as_ref().or(self.before.as_ref()).expect("a change has a side")
    }
    pub fn table(&self) -> Table {
        self.row().table()
    }
    pub fn id(&self) -> Uuid {
        self.row().id()
    }
}

choices! {
    /// What the user did, as the undo entry and the toast name it: `op-<verb>` in the catalogues.
    pub enum Verb {
        Edit = "edit",
        Create = "create",
        Delete = "delete",
        Move = "move",
        Win = "win",
        Lose = "lose",
        Reopen = "reopen",
        Log = "log",
        Complete = "complete",
        ReopenTask = "reopen-task",
        Snooze = "snooze",
        Import = "import",
        Setup = "setup",
        Restore = "restore",
        Undo = "undo",
        Redo = "redo",
    }
}

/// The name of a commit for people: the verb, and what it was done to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Op {
    pub verb: Verb,
    /// The record's name, or the file's.
    pub name: String,
    /// Where to, when something moved: the name of the stage.
    pub to: String,
    /// The verb that is undone or redone, for [`Verb::Undo`] and [`Verb::Redo`].
    pub of: Option<Verb>,
    /// The commit that is undone or redone.
    pub target: Option<Uuid>,
    pub count: i64,
}
// A newer build may say more of it; that much is enough to name and undo it.
stored_as_map!(Op { verb, name, to, of, target, count, .. });

impl Op {
    pub fn new(verb: Verb, name: impl Into<String>) -> Self {
        Self { verb, name: name.into(), count: 1, ..Self::default() }
    }
    pub fn to(mut self, place: impl Into<String>) -> Self {
        self.to = place.into();
        self
    }
    pub fn count(mut self, count: usize) -> Self {
        self.count = i64::try_from(count).unwrap_or(i64::MAX);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Commit {
    pub id: Uuid,
    pub op: Op,
    pub by: Option<Id<Member>>,
    pub at: Instant,
    pub changes: Vec<Change>,
}
