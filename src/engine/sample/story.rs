//! How a deal came to be where it is: through which stages, when, and when somebody last touched it.

use std::sync::Arc;

use super::{agency::Agency, chance::Chance, hours::Hours};
use crate::domain::{Id, Problem, Stage, deal::StageEntry, instant::Instant, sorting::sort_by_key, stage::StageKind};

/// The stages of the pipeline, by what they mean.
pub struct Path {
    open: Vec<Arc<Stage>>,
    won: Id<Stage>,
    lost: Id<Stage>,
}

impl Path {
    pub fn of(agency: &Agency) -> Result<Self, Problem> {
        let mut stages = agency.tx().all::<Stage>();
        sort_by_key(&mut stages, |stage| (stage.position, stage.meta.id));
        let of_kind = |kind| stages.iter().filter(move |stage| stage.kind == kind);
        let closing = |kind| {
            let stage = of_kind(kind).next().ok_or(Problem::new("problem-no-closing-stage"))?;
            Ok(Id::of_uuid(stage.meta.id))
        };
        let open: Vec<_> = of_kind(StageKind::Open).cloned().collect();
        if open.is_empty() {
            return Err(Problem::new("problem-no-open-stage"));
        }
        Ok(Self { open, won: closing(StageKind::Won)?, lost: closing(StageKind::Lost)? })
    }
}

/// What became of a deal.
#[derive(Clone, Copy, PartialEq)]
pub enum Fate {
    /// In an open stage, and cared for.
    Open,
    /// In an open stage, and longer forgotten than its stage allows.
    Rotting,
    Won,
    Lost,
}

pub struct Story {
    pub entered: Vec<StageEntry>,
    /// Nothing happened after it.
    pub touched: Instant,
}

impl Story {
    pub fn begun(&self) -> Instant {
        self.entered.first().map_or(self.touched, |entry| entry.at)
    }

    /// When it came where it is.
    pub fn arrived(&self) -> Instant {
        self.entered.last().map_or(self.touched, |entry| entry.at)
    }
}

/// The story of the `number`th deal of that fate.
pub fn tell(path: &Path, fate: Fate, number: usize, chance: &mut Chance, hours: &Hours) -> Story {
    let last = match fate {
        Fate::Open | Fate::Rotting if number < path.open.len() => number,
        Fate::Open | Fate::Rotting | Fate::Lost => chance.below(path.open.len()).min(chance.below(path.open.len() + 1)),
        Fate::Won => path.open.len() - 1,
    };
    let passed = path.open[..=last].iter().map(|stage| Id::of_uuid(stage.meta.id));
    let closing = match fate {
        Fate::Won => Some(path.won),
        Fate::Lost => Some(path.lost),
        Fate::Open | Fate::Rotting => None,
    };
    let stages: Vec<Id<Stage>> = passed.chain(closing).collect();
    let patience = i64::from(path.open[last].rot_days.unwrap_or(14));
    let arrived = match fate {
        Fate::Open => chance.between(1, patience * 2),
        Fate::Rotting => patience + chance.between(4, 25),
        // Some in the last two weeks, whatever day it is.
        Fate::Won | Fate::Lost if number < 3 => chance.between(1, 14),
        Fate::Won | Fate::Lost => 3 + chance.recently(230),
    };
    let mut days = arrived;
    let mut times = vec![hours.ago(chance, arrived)];
    for _ in 1..stages.len() {
        days += chance.between(1, 9);
        times.push(hours.ago(chance, days));
    }
    times.sort();
    let touched = match fate {
        Fate::Open => hours.ago(chance, chance_of_touch(arrived, patience, number)).max(times[times.len() - 1]),
        _ => times[times.len() - 1],
    };
    let entered = stages.into_iter().zip(times).map(|(stage, at)| StageEntry { stage: Some(stage), at }).collect();
    Story { entered, touched }
}

/// Days since a deal that is cared for was touched.
fn chance_of_touch(arrived: i64, patience: i64, number: usize) -> i64 {
    arrived.min(number as i64 % (patience - 3).max(1))
}
