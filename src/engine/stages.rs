//! What is done with pipelines and their stages, and the rules that keep a pipeline fit for work: it has at least one
//! open, one won and one lost stage, and no deal is ever left without a stage.

use std::sync::Arc;

use super::{Tx, deals, setup::NewStage};
use crate::domain::{
    Deal, Id, Meta, Pipeline, Problem, Stage, Table, deal::StageEntry, id::Uuid, sorting::sort_by_key, stage::StageKind,
};

/// Which way a stage goes in the list of its pipeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Earlier,
    Later,
}

/// The stages of a pipeline in order.
fn list(tx: &Tx, pipeline: Option<Id<Pipeline>>) -> Vec<Arc<Stage>> {
    let mut stages: Vec<_> = tx.all::<Stage>().into_iter().filter(|stage| stage.pipeline == pipeline).collect();
    sort_by_key(&mut stages, |stage| (stage.position, stage.meta.id));
    stages
}

/// Writes the order of the list into the stages.
fn put_in_order(tx: &mut Tx, ids: &[Uuid]) -> Result<(), Problem> {
    for (position, id) in (0..).zip(ids) {
        tx.update(Id::of_uuid(*id), |stage: &mut Stage| stage.position = position)?;
    }
    Ok(())
}

/// Adds an open stage behind the last open one. It starts as likely and as patient as that one.
pub fn add(tx: &mut Tx, pipeline: Id<Pipeline>, name: &str) -> Result<Id<Stage>, Problem> {
    tx.find(pipeline).ok_or(Problem::new("problem-record-gone"))?;
    let stages = list(tx, Some(pipeline));
    let last = stages.iter().rposition(|stage| stage.kind == StageKind::Open);
    let (probability, rot_days) = last.map_or((50, None), |at| (stages[at].probability, stages[at].rot_days));
    let (pipeline, name) = (Some(pipeline), name.trim().to_owned());
    let stage = tx.create(Stage { pipeline, name, probability, rot_days, ..Stage::default() });
    let mut ids: Vec<_> = stages.iter().map(|stage| stage.meta.id).collect();
    ids.insert(last.map_or(0, |at| at + 1), stage.uuid());
    put_in_order(tx, &ids)?;
    Ok(stage)
}

/// Exchanges a stage with its neighbour; at the end of the list it stays.
pub fn shift(tx: &mut Tx, id: Id<Stage>, way: Way) -> Result<(), Problem> {
    let stage = tx.find(id).ok_or(Problem::new("problem-stage-gone"))?;
    let mut ids: Vec<_> = list(tx, stage.pipeline).iter().map(|stage| stage.meta.id).collect();
    let at = ids.iter().position(|other| *other == id.uuid()).unwrap_or_default();
    let to = match way {
        Way::Earlier => at.saturating_sub(1),
        Way::Later => (at + 1).min(ids.len() - 1),
    };
    ids.swap(at, to);
    put_in_order(tx, &ids)
}

/// Changes what it means for a deal to be in the stage. What is won is certain, what is lost is not, and neither rots.
pub fn change_kind(tx: &mut Tx, id: Id<Stage>, kind: StageKind) -> Result<(), Problem> {
    let stage = tx.find(id).ok_or(Problem::new("problem-stage-gone"))?;
    if stage.kind == kind {
        return Ok(());
    }
    keeps_its_kind(tx, &stage)?;
    tx.update(id, |stage| {
        stage.kind = kind;
        match kind {
            StageKind::Open => stage.probability = 50,
            StageKind::Won => (stage.probability, stage.rot_days) = (100, None),
            StageKind::Lost => (stage.probability, stage.rot_days) = (0, None),
        }
    })
}

/// Takes a stage away. Its deals go to `heir`, each with a note of when; without an heir there must be none.
pub fn delete(tx: &mut Tx, id: Id<Stage>, heir: Option<Id<Stage>>) -> Result<(), Problem> {
    let stage = tx.find(id).ok_or(Problem::new("problem-stage-gone"))?;
    keeps_its_kind(tx, &stage)?;
    hand_over(tx, &[id], heir, &stage.name)?;
    tx.delete(Table::Stage, id.uuid())
}

/// Refuses to lose the last open, won or lost stage of a pipeline.
fn keeps_its_kind(tx: &Tx, stage: &Stage) -> Result<(), Problem> {
    let others = list(tx, stage.pipeline).into_iter().filter(|other| other.meta.id != stage.meta.id);
    if others.into_iter().any(|other| other.kind == stage.kind) {
        return Ok(());
    }
    let key = match stage.kind {
        StageKind::Open => "problem-stage-last-open",
        StageKind::Won => "problem-stage-last-won",
        StageKind::Lost => "problem-stage-last-lost",
    };
    Err(Problem::new(key).with("name", &stage.name))
}

/// Moves every deal of `stages` to the end of the heir's column.
fn hand_over(tx: &mut Tx, stages: &[Id<Stage>], heir: Option<Id<Stage>>, name: &str) -> Result<(), Problem> {
    let all = tx.all::<Deal>();
    let moving: Vec<_> = stages.iter().flat_map(|stage| deals::column(&all, *stage)).collect();
    if moving.is_empty() {
        return Ok(());
    }
    let occupied = || Problem::new("problem-stage-has-deals").with("name", name).with("count", moving.len());
    let heir = heir.filter(|heir| !stages.contains(heir)).ok_or_else(occupied)?;
    let kind = tx.find(heir).ok_or(Problem::new("problem-stage-gone"))?.kind;
    let after = deals::column(&all, heir).last().map_or(0, |deal| deal.position);
    let at = tx.acting.now;
    for (place, deal) in (1..).zip(&moving) {
        tx.update(Id::of_uuid(deal.meta.id), |deal: &mut Deal| {
            deal.stage = Some(heir);
            deal.entered.push(StageEntry { stage: Some(heir), at });
            deal.position = after.saturating_add(place * deals::GAP);
            if kind != StageKind::Lost {
                deal.lost_reason.clear();
            }
        })?;
    }
    Ok(())
}

/// Adds a pipeline behind the others, with stages to begin with.
pub fn add_pipeline(tx: &mut Tx, name: &str, stages: Vec<NewStage>) -> Id<Pipeline> {
    let position = tx.all::<Pipeline>().iter().map(|pipeline| pipeline.position + 1).max().unwrap_or(0);
    let pipeline = tx.create(Pipeline { meta: Meta::default(), name: name.trim().to_owned(), position });
    for (position, stage) in (0..).zip(stages) {
        let NewStage { name, kind, probability, rot_days } = stage;
        let (meta, pipeline) = (Meta::default(), Some(pipeline));
        tx.create(Stage { meta, pipeline, name, position, kind, probability, rot_days });
    }
    pipeline
}

/// Takes a pipeline away with its stages. Its deals go to `heir`, a stage of another one. One pipeline always stays.
pub fn delete_pipeline(tx: &mut Tx, id: Id<Pipeline>, heir: Option<Id<Stage>>) -> Result<(), Problem> {
    let pipeline = tx.find(id).ok_or(Problem::new("problem-record-gone"))?;
    if tx.all::<Pipeline>().len() < 2 {
        return Err(Problem::new("problem-pipeline-last").with("name", &pipeline.name));
    }
    let stages: Vec<Id<Stage>> = list(tx, Some(id)).iter().map(|stage| Id::of_uuid(stage.meta.id)).collect();
    hand_over(tx, &stages, heir, &pipeline.name)?;
    for stage in stages {
        tx.delete(Table::Stage, stage.uuid())?;
    }
    tx.delete(Table::Pipeline, id.uuid())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Acting, Op, Tables, Verb, setup, transact};

    fn stage(name: &str, kind: StageKind) -> NewStage {
        NewStage { name: name.to_owned(), kind, probability: 30, rot_days: Some(7) }
    }

    fn stages() -> Vec<NewStage> {
        use StageKind::{Lost, Open, Won};
        vec![stage("New", Open), stage("Offer", Open), stage("Won", Won), stage("Lost", Lost)]
    }

    fn change<R>(tables: &mut Tables, work: impl FnOnce(&mut Tx) -> Result<R, Problem>) -> Result<R, Problem> {
        let (commit, result) = transact(tables, Acting::default(), Op::new(Verb::Edit, ""), work)?;
        commit.changes.iter().for_each(|change| tables.apply(change));
        Ok(result)
    }

    /// A workspace with one pipeline and two deals in its first stage.
    fn workspace() -> Tables {
        let mut tables = Tables::default();
        change(&mut tables, |tx| {
            setup::workspace(tx, Default::default(), "Me", "Sales", stages());
            let new = list_named(tx, "New")?;
            for title in ["Tour", "Cruise"] {
                let deal = tx.create(Deal { title: title.to_owned(), stage: Some(new), ..Deal::default() });
                deals::move_to(tx, deal, new, None)?;
            }
            Ok(())
        })
        .expect("a workspace");
        tables
    }

    fn list_named(tx: &Tx, name: &str) -> Result<Id<Stage>, Problem> {
        let stage = tx.all::<Stage>().into_iter().find(|stage| stage.name == name);
        stage.map(|stage| Id::of_uuid(stage.meta.id)).ok_or(Problem::new("problem-stage-gone"))
    }

    fn named(tables: &Tables, name: &str) -> Id<Stage> {
        let stage = tables.stages.iter().find(|stage| stage.name == name).expect("a stage");
        Id::of_uuid(stage.meta.id)
    }

    fn names(tables: &Tables) -> Vec<String> {
        let mut stages: Vec<_> = tables.stages.iter().cloned().collect();
        sort_by_key(&mut stages, |stage| stage.position);
        stages.iter().map(|stage| stage.name.clone()).collect()
    }

    fn refusal<R>(result: Result<R, Problem>) -> &'static str {
        result.err().map_or("", |problem| problem.key)
    }

    #[test]
    fn a_new_stage_stands_before_the_closing_ones() {
        let mut tables = workspace();
        let pipeline = Id::of_uuid(tables.pipelines.iter().next().expect("a pipeline").meta.id);
        change(&mut tables, |tx| add(tx, pipeline, " Visit ")).expect("a stage");
        assert_eq!(names(&tables), ["New", "Offer", "Visit", "Won", "Lost"]);
    }

    #[test]
    fn stages_change_places_and_stop_at_the_ends() {
        let mut tables = workspace();
        for (name, way, expected) in [
            ("Offer", Way::Earlier, ["Offer", "New", "Won", "Lost"]),
            ("Offer", Way::Earlier, ["Offer", "New", "Won", "Lost"]),
            ("Won", Way::Later, ["Offer", "New", "Lost", "Won"]),
            ("Won", Way::Later, ["Offer", "New", "Lost", "Won"]),
        ] {
            let id = named(&tables, name);
            change(&mut tables, |tx| shift(tx, id, way)).expect("a shift");
            assert_eq!(names(&tables), expected);
        }
    }

    #[test]
    fn a_stage_with_deals_goes_only_when_they_have_a_place() {
        let mut tables = workspace();
        let (new, offer) = (named(&tables, "New"), named(&tables, "Offer"));
        let before = tables.clone();
        assert_eq!(refusal(change(&mut tables, |tx| delete(tx, new, None))), "problem-stage-has-deals");
        assert_eq!(refusal(change(&mut tables, |tx| delete(tx, new, Some(new)))), "problem-stage-has-deals");
        assert_eq!(tables, before);
        change(&mut tables, |tx| delete(tx, new, Some(offer))).expect("a deletion");
        assert_eq!(names(&tables), ["Offer", "Won", "Lost"]);
        let all: Vec<_> = tables.deals.iter().cloned().collect();
        let titles: Vec<_> = deals::column(&all, offer).iter().map(|deal| deal.title.clone()).collect();
        assert_eq!(titles, ["Tour", "Cruise"]);
        assert!(all.iter().all(|deal| deal.entered.last().is_some_and(|entry| entry.stage == Some(offer))));
    }

    #[test]
    fn the_last_stage_of_a_kind_stays() {
        let mut tables = workspace();
        for (name, problem) in [("Won", "problem-stage-last-won"), ("Lost", "problem-stage-last-lost")] {
            let id = named(&tables, name);
            assert_eq!(refusal(change(&mut tables, |tx| delete(tx, id, None))), problem);
            assert_eq!(refusal(change(&mut tables, |tx| change_kind(tx, id, StageKind::Open))), problem);
        }
        let offer = named(&tables, "Offer");
        change(&mut tables, |tx| change_kind(tx, offer, StageKind::Won)).expect("a second won stage");
        assert_eq!(tables.find(offer).map(|stage| (stage.probability, stage.rot_days)), Some((100, None)));
        let new = named(&tables, "New");
        assert_eq!(refusal(change(&mut tables, |tx| delete(tx, new, Some(offer)))), "problem-stage-last-open");
    }

    #[test]
    fn the_last_pipeline_stays_and_deals_outlive_theirs() {
        let mut tables = workspace();
        let sales = Id::of_uuid(tables.pipelines.iter().next().expect("a pipeline").meta.id);
        assert_eq!(refusal(change(&mut tables, |tx| delete_pipeline(tx, sales, None))), "problem-pipeline-last");
        let partners = change(&mut tables, |tx| Ok(add_pipeline(tx, "Partners", stages()))).expect("a pipeline");
        assert_eq!(refusal(change(&mut tables, |tx| delete_pipeline(tx, sales, None))), "problem-stage-has-deals");
        let heir = tables.stages.iter().find(|stage| stage.pipeline == Some(partners)).map(|stage| stage.meta.id);
        let heir = heir.map(Id::of_uuid);
        change(&mut tables, |tx| delete_pipeline(tx, sales, heir)).expect("a deletion");
        assert_eq!((tables.pipelines.len(), tables.stages.len()), (1, 4));
        assert!(tables.deals.iter().all(|deal| deal.stage == heir));
    }
}
