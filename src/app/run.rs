//! The one way from a click to a change: compute the commit, make it durable, then show it.

use std::{cell::RefCell, pin::pin, rc::Rc, sync::Arc};

use futures::future::{Either, select};
use leptos::{prelude::*, task::spawn_local};

use super::{
    App, Tone, clock,
    compute::{Tell, compute, untold},
};
use crate::{
    domain::{Problem, Table},
    engine::{
        Commit, Entry, Op, Tables, Tx, Verb, Work,
        undo::{self, Done, Reverse},
        work::{Act, PART, Short},
    },
    i18n::{
        Arg,
        say::{say_problem, say_with},
    },
    store::{
        Fault, Store, WorkspaceKind,
        patience::{Pace, sleep},
    },
};

/// After so long without an answer the user is told.
const SLOW_MS: i32 = 10_000;

/// How often a commit that another tab overtook is tried again.
const TRIES: usize = 20;

/// The work of one commit, from its beginning. Asked for again, on fresh rows, when another tab was faster.
type Begin<'a> = dyn Fn() -> Box<dyn Work + 'a> + 'a;

/// `work`, with what it gives kept in `result`.
fn keep_in<R>(
    result: &RefCell<Option<R>>,
    work: &impl Fn(&mut Tx) -> Result<R, Problem>,
) -> impl Fn(&mut Tx) -> Result<(), Problem> {
    move |tx| {
        *result.borrow_mut() = Some(work(tx)?);
        Ok(())
    }
}

impl App {
    /// Does `work` as one commit and says so in a toast with Undo, or says what stood in the way.
    pub fn run(self, op: Op, work: impl Fn(&mut Tx) -> Result<(), Problem> + 'static) {
        let work: Box<Act<'static>> = Box::new(work);
        spawn_local(async move {
            let done = self.commit_work(op.clone(), &|| Box::new(Short(&*work)), &untold).await;
            self.tell(&op, &done);
        });
    }

    /// [`Self::run`] for those who go on with the result.
    pub async fn run_and_tell<R>(self, op: Op, work: impl Fn(&mut Tx) -> Result<R, Problem>) -> Option<R> {
        let result = RefCell::new(None);
        let keep = keep_in(&result, &work);
        let done = self.commit_work(op.clone(), &|| Box::new(Short(&keep)), &untold).await;
        self.tell(&op, &done);
        result.take().filter(|_| done == Ok(true))
    }

    /// [`Self::run`] for an editor that stays open until its value is saved. False when something stood in the way.
    pub async fn run_to_the_end(self, op: Op, work: &Act<'_>) -> bool {
        let done = self.commit_work(op.clone(), &|| Box::new(Short(work)), &untold).await;
        self.tell(&op, &done);
        done.is_ok()
    }

    /// [`Self::run`] for long work, whose progress is told. Whether it is done.
    pub async fn run_long(self, op: Op, begin: &Begin<'_>, tell: &Tell<'_>) -> bool {
        let done = self.commit_work(op.clone(), begin, tell).await;
        self.tell(&op, &done);
        done == Ok(true)
    }

    /// Says what was done, or what stood in the way.
    fn tell(self, op: &Op, done: &Result<bool, Problem>) {
        match done {
            Ok(true) => {
                self.notices.show(describe(op), Tone::Plain, !matches!(op.verb, Verb::Undo | Verb::Setup));
            }
            Ok(false) => {}
            Err(problem) => self.notices.show(say_problem(problem), Tone::Danger, false),
        }
    }

    /// Does `work` as one commit, quietly, and says whether it changed anything. On an error everything is as it was.
    ///
    /// Takes any work by reference: a commit made anew for each of a hundred kinds of work was a thirtieth of the wasm.
    async fn commit_work(self, op: Op, begin: &Begin<'_>, tell: &Tell<'_>) -> Result<bool, Problem> {
        let turn = self.open.with_value(|open| open.turn.clone());
        let _turn = turn.lock().await;
        self.commit_now(op, begin, tell).await
    }

    /// [`Self::commit_work`] for those whose turn it is.
    async fn commit_now(self, op: Op, begin: &Begin<'_>, tell: &Tell<'_>) -> Result<bool, Problem> {
        let store = self.open.with_value(|open| open.store.clone()).ok_or(Problem::new("problem-nothing-open"))?;
        self.saving.set(true);
        let mut committing = pin!(self.commit_in_turn(&store, op, begin, tell));
        let done = match select(committing.as_mut(), pin!(sleep(SLOW_MS))).await {
            Either::Left((done, _)) => done,
            // Nobody knows whether it will be saved yet, so there is nothing to do but to say so and go on waiting.
            Either::Right(_) => {
                self.in_trouble(Fault::Slow(SLOW_MS / 1_000));
                let done = committing.await;
                self.overcome("problem-storage-slow");
                done
            }
        };
        self.saving.set(false);
        done
    }

    /// The banner that says so goes.
    fn overcome(self, key: &str) {
        self.fault.update(|fault| {
            fault.take_if(|problem| problem.key == key);
        });
    }

    async fn commit_in_turn(
        self,
        store: &Rc<Store>,
        op: Op,
        begin: &Begin<'_>,
        tell: &Tell<'_>,
    ) -> Result<bool, Problem> {
        // Between two steps the user may have left the workspace.
        let lend = |step: &mut dyn FnMut(&Tables)| {
            let is_open = self.is_open(store);
            if is_open {
                self.read(step);
            }
            is_open
        };
        for _ in 0..TRIES {
            let (commit, entry) = compute(&lend, self.acting(), op.clone(), &mut *begin(), tell).await?;
            if commit.changes.is_empty() {
                return Ok(false);
            }
            let entry = Arc::new(entry);
            match store.append(&entry).await {
                Ok(()) => {
                    if self.publish(store, &commit, store.last(), entry).await {
                        self.after_save(store);
                    }
                    return Ok(true);
                }
                Err(Fault::Taken) => self.catch_up(store).await?,
                Err(fault) => return Err(self.in_trouble(fault)),
            }
        }
        Err(Problem::new("problem-busy"))
    }

    /// Takes in what other tabs have written.
    pub(super) async fn catch_up(self, store: &Rc<Store>) -> Result<(), Problem> {
        let entries = store.catch_up().await.map_err(|fault| self.in_trouble(fault))?;
        for (sequence, entry) in entries {
            let (commit, _) = self.read(|tables| (*entry).clone().replay(tables));
            self.publish(store, &commit, sequence, entry).await;
        }
        Ok(())
    }

    /// Makes a durable commit visible: tables first, in steps, then those who watch them. False when the user has left
    /// the workspace in the meantime; it is on the disk all the same.
    async fn publish(self, store: &Rc<Store>, commit: &Commit, sequence: u64, entry: Arc<Entry>) -> bool {
        let mut touched: Vec<Table> = commit.changes.iter().map(|change| change.table()).collect();
        touched.dedup();
        let mut pace = Pace::begin();
        for part in commit.changes.chunks(PART) {
            if !self.is_open(store) {
                return false;
            }
            self.open.update_value(|open| part.iter().for_each(|change| open.tables.apply(change)));
            pace.step().await;
        }
        if !self.is_open(store) {
            return false;
        }
        self.stack.update(|stack| stack.note(sequence, entry));
        self.last.set(store.last());
        let triggers: Vec<ArcTrigger> =
            self.open.with_value(|open| touched.iter().filter_map(|table| open.triggers.get(table).cloned()).collect());
        triggers.iter().for_each(ArcTrigger::notify);
        if touched.contains(&Table::Settings) {
            self.apply_settings();
        }
        true
    }

    /// What follows a save but need not be waited for: the canary, word to other tabs, a checkpoint, a snapshot, the plea
    /// to keep the data.
    fn after_save(self, store: &Rc<Store>) {
        self.read(|tables| store.remember(tables));
        self.open.with_value(|open| {
            if let Some(tabs) = &open.tabs {
                tabs.tell(store.last());
            }
        });
        self.overcome("problem-storage-full");
        self.checkpoint_when_due();
        self.snapshot_when_due();
        if self.open.with_value(|open| open.workspace.as_ref().is_some_and(|it| it.kind == WorkspaceKind::Own)) {
            super::safety::ask_to_persist();
        }
    }

    fn in_trouble(self, fault: Fault) -> Problem {
        let problem = fault.problem();
        self.fault.set(Some(problem.clone()));
        problem
    }

    /// Takes back the last change.
    pub fn undo(self) {
        self.reverse(Verb::Undo);
    }

    /// Does again what undo took back.
    pub fn redo(self) {
        self.reverse(Verb::Redo);
    }

    fn reverse(self, verb: Verb) {
        spawn_local(async move {
            let turn = self.open.with_value(|open| open.turn.clone());
            let _turn = turn.lock().await;
            // Only now: a change that was on its way to the disk is the last one once it has arrived.
            let next =
                |stack: &undo::Stack| if verb == Verb::Undo { stack.undo().cloned() } else { stack.redo().cloned() };
            let Some(last) = self.stack.with_untracked(next) else {
                let key = if verb == Verb::Undo { "nothing-to-undo" } else { "nothing-to-redo" };
                return self.notices.say(say_with(key, &[]));
            };
            let op = undo::op(verb, &last);
            let done = match self.done_by(last).await {
                Ok(entry) => self.commit_now(op.clone(), &|| Box::new(Reverse::of(&entry)), &untold).await,
                Err(problem) => Err(problem),
            };
            self.tell(&op, &done);
        });
    }

    /// What a commit did.
    async fn done_by(self, done: Done) -> Result<Arc<Entry>, Problem> {
        if let Some(entry) = done.entry {
            return Ok(entry);
        }
        let store = self.open.with_value(|open| open.store.clone()).ok_or(Problem::new("problem-nothing-open"))?;
        let entry = store.entry(done.sequence).await.map_err(|fault| self.in_trouble(fault))?;
        entry.ok_or(Problem::new("problem-undo-unreadable"))
    }

    /// Follows the civil date past midnight.
    pub fn look_at_the_clock(self) {
        let today = clock::today();
        if self.today.get_untracked() != today {
            self.today.set(today);
        }
    }
}

/// What a commit did, as a sentence.
pub fn describe(op: &Op) -> String {
    let sentence = |verb: Verb| {
        let args = [("name", Arg::from(&op.name)), ("to", Arg::from(&op.to)), ("count", Arg::from(op.count))];
        match verb {
            Verb::Edit if op.count > 1 => say_with("op-edit-many", &args),
            Verb::Delete if op.count > 1 => say_with("op-delete-many", &args),
            verb => say_with(&format!("op-{}", verb.as_str()), &args),
        }
    };
    match (op.verb, op.of) {
        (Verb::Undo, Some(of)) => say_with("op-undo", &[("what", sentence(of).into())]),
        (Verb::Redo, Some(of)) => say_with("op-redo", &[("what", sentence(of).into())]),
        (verb, _) => sentence(verb),
    }
}
