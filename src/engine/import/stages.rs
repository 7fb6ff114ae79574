//! The stage that a file means by a name, a status and the name of a pipeline.

use std::{collections::HashMap, sync::Arc};

use super::{
    super::{Tables, board},
    gather::StageSaid,
    target::Part,
};
use crate::domain::{Id, Pipeline, Problem, Stage, fold::squash, stage::StageKind};

const WON: &str = "won closedwon win success successful موفق برنده برد فروختهشد спечелена спечелен успешна";
const LOST: &str =
    "lost closedlost loss unsuccessful ناموفق باخته باخت شکست شکستخورده ازدسترفته загубена загубен неуспешна";
const OPEN: &str = "open inprogress active باز جاری درجریان отворена отворен активна";

/// The stages that deals can be put into, by name.
pub(super) struct Stages {
    pipelines: HashMap<String, Id<Pipeline>>,
    stages: HashMap<Id<Pipeline>, Vec<Arc<Stage>>>,
    chosen: Id<Pipeline>,
}

/// Where a row's deal goes.
pub(super) struct Place {
    pub stage: Id<Stage>,
    pub kind: StageKind,
    /// The row says so; else it is the first stage for want of a better one.
    pub told: bool,
    /// The parts of what it says that this workspace does not have.
    pub unknown: Vec<Part>,
    /// The cells that say it.
    pub cells: Vec<(usize, String)>,
}

impl Stages {
    /// # Errors
    /// `problem-no-open-stage` if the pipeline (the first one unless chosen) has no stage to begin with.
    pub fn of(tables: &Tables, chosen: Option<Id<Pipeline>>) -> Result<Self, Problem> {
        let none = Problem::new("problem-no-open-stage");
        let all = board::pipelines(tables);
        let chosen = chosen.or(all.first().map(|pipeline| Id::of_uuid(pipeline.meta.id))).ok_or(none.clone())?;
        let mut stages = Self { pipelines: HashMap::new(), stages: HashMap::new(), chosen };
        for pipeline in all {
            let id = Id::of_uuid(pipeline.meta.id);
            stages.pipelines.entry(squash(&pipeline.name)).or_insert(id);
            stages.stages.insert(id, board::stages(tables, id));
        }
        if stages.first(chosen).is_some() { Ok(stages) } else { Err(none) }
    }

    fn first(&self, pipeline: Id<Pipeline>) -> Option<&Arc<Stage>> {
        self.of_kind(pipeline, StageKind::Open)
    }

    fn of_kind(&self, pipeline: Id<Pipeline>, kind: StageKind) -> Option<&Arc<Stage>> {
        self.stages.get(&pipeline)?.iter().find(|stage| stage.kind == kind)
    }

    /// The status decides between won, lost and open; the name decides within them.
    pub fn place(&self, said: &StageSaid) -> Option<Place> {
        let [name, status, pipeline] = [Part::Whole, Part::Status, Part::Pipeline].map(|part| squash(said.name(part)));
        let named = self.pipelines.get(&pipeline).copied().filter(|id| self.first(*id).is_some());
        let at = named.unwrap_or(self.chosen);
        let stage = self.stages.get(&at)?.iter().find(|stage| !name.is_empty() && squash(&stage.name) == name);
        // A stage called "Closed won" where this workspace calls it otherwise.
        let ended = ended(&status).or_else(|| if stage.is_none() { ended(&name) } else { None });
        let of_kind = ended.and_then(|kind| self.of_kind(at, kind));
        let found = match ended {
            Some(StageKind::Open) | None => stage,
            Some(kind) => stage.filter(|stage| stage.kind == kind).or(of_kind),
        };
        let is_unknown = [
            (Part::Whole, stage.is_none() && ended.is_none_or(|kind| kind == StageKind::Open) && !name.is_empty()),
            (Part::Status, !status.is_empty() && of_kind.is_none()),
            (Part::Pipeline, !pipeline.is_empty() && named.is_none()),
        ];
        let unknown = is_unknown.into_iter().filter_map(|(part, is)| is.then_some(part)).collect();
        let cells = [Part::Whole, Part::Status].iter().filter_map(|part| said.names.get(part).cloned()).collect();
        let stage = found.or_else(|| self.first(at))?;
        Some(Place { stage: Id::of_uuid(stage.meta.id), kind: stage.kind, told: found.is_some(), unknown, cells })
    }
}

/// The kind of stage that a word means.
fn ended(word: &str) -> Option<StageKind> {
    let is_one = |words: &str| words.split(' ').any(|one| one == word);
    [(WON, StageKind::Won), (LOST, StageKind::Lost), (OPEN, StageKind::Open)]
        .into_iter()
        .find(|(words, _)| is_one(words))
        .map(|(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_its_own_squash() {
        [WON, LOST, OPEN].iter().flat_map(|words| words.split(' ')).for_each(|word| assert_eq!(squash(word), word));
    }
}
