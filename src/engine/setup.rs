//! What a new workspace starts with: settings, one member, one pipeline. The words come from outside.

use super::Tx;
use crate::domain::{Id, Member, Meta, Pipeline, Settings, Stage, stage::StageKind};

/// A stage to start with.
#[derive(Clone, Debug, PartialEq)]
pub struct NewStage {
    pub name: String,
    pub kind: StageKind,
    pub probability: u8,
    pub rot_days: Option<u16>,
}

/// Creates them and returns the member that the user acts as.
pub fn workspace(tx: &mut Tx, settings: Settings, member: &str, pipeline: &str, stages: Vec<NewStage>) -> Id<Member> {
    let meta = Meta { id: Settings::ID.uuid(), ..Meta::default() };
    tx.create(Settings { meta, ..settings });
    let member = tx.create(Member { name: member.to_owned(), ..Member::default() });
    let pipeline = tx.create(Pipeline { name: pipeline.to_owned(), ..Pipeline::default() });
    for (position, stage) in (0..).zip(stages) {
        let NewStage { name, kind, probability, rot_days } = stage;
        tx.create(Stage {
            meta: Meta::default(),
            pipeline: Some(pipeline),
            name,
            position,
            kind,
            probability,
            rot_days,
        });
    }
    member
}
