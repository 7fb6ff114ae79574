//! What is done with deals: moving, winning, losing, and what stands next.

use std::sync::Arc;

use super::{Tables, Tx};
use crate::domain::{Deal, Id, Problem, Stage, Table, Task, deal::StageEntry, sorting::sort_by_key, stage::StageKind};

/// Room between two neighbours in a column, so that a card can be put between them without touching others.
pub(super) const GAP: i64 = 1 << 20;

/// Puts a deal into a stage, above the deal `above` or at the end of the column.
/// Above itself is where it is. Entering a stage is noted with its time; ordering within a column is not.
pub fn move_to(tx: &mut Tx, id: Id<Deal>, stage: Id<Stage>, above: Option<Id<Deal>>) -> Result<(), Problem> {
    let target = tx.find(stage).ok_or(Problem::new("problem-stage-gone"))?;
    let is_there = tx.find(id).is_some_and(|deal| deal.stage == Some(stage));
    if is_there && above == Some(id) {
        return Ok(());
    }
    let there = tx.linking_now::<Deal>(stage.uuid());
    let column: Vec<_> = column(&there, stage).into_iter().filter(|deal| deal.meta.id != id.uuid()).collect();
    let index =
        above.and_then(|above| column.iter().position(|deal| deal.meta.id == above.uuid())).unwrap_or(column.len());
    let position = match place(&column, index) {
        Some(position) => position,
        None => {
            spread(tx, &column, index)?;
            i64::try_from(index).unwrap_or(i64::MAX / GAP) * GAP
        }
    };
    let now = tx.acting.now;
    tx.update(id, |deal| {
        if deal.stage != Some(stage) {
            deal.stage = Some(stage);
            deal.entered.push(StageEntry { stage: Some(stage), at: now });
        }
        if target.kind != StageKind::Lost {
            deal.lost_reason.clear();
        }
        deal.position = position;
    })
}

/// The deals of a column in the user's own order.
pub fn column(deals: &[Arc<Deal>], stage: Id<Stage>) -> Vec<Arc<Deal>> {
    let mut column: Vec<_> = deals.iter().filter(|deal| deal.stage == Some(stage)).cloned().collect();
    sort_by_key(&mut column, |deal| (deal.position, deal.meta.id));
    column
}

/// A position before the card at `index`, if there is room.
fn place(column: &[Arc<Deal>], index: usize) -> Option<i64> {
    let before = index.checked_sub(1).map(|index| column[index].position);
    let after = column.get(index).map(|deal| deal.position);
    match (before, after) {
        (None, None) => Some(0),
        (Some(before), None) => before.checked_add(GAP),
        (None, Some(after)) => after.checked_sub(GAP),
        (Some(before), Some(after)) => {
            let middle = before.midpoint(after);
            (middle > before && middle < after).then_some(middle)
        }
    }
}

/// Gives every card of the column room again, leaving the place at `index` free.
fn spread(tx: &mut Tx, column: &[Arc<Deal>], index: usize) -> Result<(), Problem> {
    for (at, deal) in column.iter().enumerate() {
        let slot = if at < index { at } else { at + 1 };
        tx.update(Id::of_uuid(deal.meta.id), |deal: &mut Deal| deal.position = slot as i64 * GAP)?;
    }
    Ok(())
}

/// Moves the deal to the won stage of its pipeline.
pub fn win(tx: &mut Tx, id: Id<Deal>) -> Result<(), Problem> {
    let stage = closing_stage(tx, id, StageKind::Won)?;
    move_to(tx, id, stage, None)
}

/// Moves the deal to the lost stage of its pipeline. The reason may be empty: it is asked for, not demanded.
pub fn lose(tx: &mut Tx, id: Id<Deal>, reason: &str) -> Result<(), Problem> {
    let stage = closing_stage(tx, id, StageKind::Lost)?;
    move_to(tx, id, stage, None)?;
    tx.update(id, |deal| deal.lost_reason = reason.trim().to_owned())
}

/// Brings a closed deal back to the open stage it was in last, or to the first one.
pub fn reopen(tx: &mut Tx, id: Id<Deal>) -> Result<(), Problem> {
    let deal = tx.find(id).ok_or(Problem::new("problem-record-gone"))?;
    let stages = stages_beside(tx, &deal);
    let open = |stage: &Arc<Stage>| stage.kind == StageKind::Open;
    let last =
        deal.entered.iter().rev().find_map(|entry| {
            stages.iter().find(|stage| open(stage) && Some(stage.meta.id) == entry.stage.map(Id::uuid))
        });
    let stage =
        last.or_else(|| stages.iter().find(|stage| open(stage))).ok_or(Problem::new("problem-no-open-stage"))?;
    move_to(tx, id, Id::of_uuid(stage.meta.id), None)
}

fn closing_stage(tx: &Tx, id: Id<Deal>, kind: StageKind) -> Result<Id<Stage>, Problem> {
    let deal = tx.find(id).ok_or(Problem::new("problem-record-gone"))?;
    let stage = stages_beside(tx, &deal).into_iter().find(|stage| stage.kind == kind);
    stage.map(|stage| Id::of_uuid(stage.meta.id)).ok_or(Problem::new("problem-no-closing-stage"))
}

/// The stages of the pipeline that a deal is in, in order.
fn stages_beside(tx: &Tx, deal: &Deal) -> Vec<Arc<Stage>> {
    let pipeline = deal.stage.and_then(|stage| tx.find(stage)).and_then(|stage| stage.pipeline);
    let mut stages: Vec<_> = tx.all::<Stage>().into_iter().filter(|stage| stage.pipeline == pipeline).collect();
    sort_by_key(&mut stages, |stage| (stage.position, stage.meta.id));
    stages
}

/// What a deal waits for: its earliest open task, tasks without a date last.
pub fn next_step(tables: &Tables, deal: Id<Deal>) -> Option<Arc<Task>> {
    let open = tables.linking::<Task>(deal.uuid()).filter(|task| task.is_open());
    open.min_by_key(|task| (task.due.is_none(), task.due, task.time, task.meta.id)).cloned()
}

/// The kind of the stage that a deal is in; a deal whose stage is gone counts as open.
pub fn kind(tables: &Tables, deal: &Deal) -> StageKind {
    kind_of(tables, deal.stage)
}

fn kind_of(tables: &Tables, stage: Option<Id<Stage>>) -> StageKind {
    stage.and_then(|stage| tables.find(stage)).map_or(StageKind::Open, |stage| stage.kind)
}

pub fn count_open(tables: &Tables) -> usize {
    let mut open = 0;
    tables.each_value(Table::Deal, "stage", |_, stage| {
        open += usize::from(kind_of(tables, stage.as_id().map(Id::from)) == StageKind::Open);
    });
    open
}
