//! From work to a commit, in steps: the page answers in between, and whoever waits can see how far it is and stop it.

use crate::{
    domain::{Problem, id::Uuid},
    engine::{Acting, Commit, Draft, Entry, Op, Tables, Tx, Work, entry::Effect},
    store::patience::Pace,
};

/// Lends the tables for one step at a time. They are the same each time; false when they are not there any more.
pub type Lend<'a> = dyn Fn(&mut dyn FnMut(&Tables)) -> bool + 'a;

/// Told the share done, 0 to 1; whether to go on.
pub type Tell<'a> = dyn Fn(f64) -> bool + 'a;

/// For work that is too short to be told of.
pub fn untold(_: f64) -> bool {
    true
}

/// What the work changes, and the entry that the journal keeps of it.
///
/// # Errors
/// What the work refuses, or `problem-stopped`. Nothing has been changed then.
pub async fn compute(
    lend: &Lend<'_>,
    acting: Acting,
    op: Op,
    work: &mut dyn Work,
    tell: &Tell<'_>,
) -> Result<(Commit, Entry), Problem> {
    let mut pace = Pace::begin();
    let mut draft = Draft::default();
    let mut more = true;
    while more {
        let mut done = Ok(false);
        let is_lent = lend(&mut |tables| {
            let mut tx = Tx::resume(tables, acting, std::mem::take(&mut draft));
            done = work.step(&mut tx);
            draft = tx.pause();
        });
        more = done?;
        if !is_lent || (pace.step().await && !tell(work.done())) {
            return Err(Problem::new("problem-stopped"));
        }
    }
    let mut commit = Commit { id: Uuid::now_v7(), op, by: acting.by, at: acting.now, changes: Vec::new() };
    let mut entry = Entry::head(&commit);
    for change in draft.into_changes(acting) {
        let change = change?;
        entry.effects.extend(Effect::of(&change));
        commit.changes.push(change);
        pace.step().await;
    }
    Ok((commit, entry))
}

/// The first entry of a new workspace.
pub async fn compute_first(acting: Acting, op: Op, work: &mut dyn Work) -> Result<Entry, Problem> {
    let nothing = Tables::default();
    let lend = |step: &mut dyn FnMut(&Tables)| {
        step(&nothing);
        true
    };
    Ok(compute(&lend, acting, op, work, &untold).await?.1)
}
