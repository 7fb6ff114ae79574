//! The form for a new deal, opened where the deal shall stand.

use super::looking::Looking;
use crate::{
    domain::{Id, Stage, stage::StageKind},
    ui::{records::create::NewRecord, shell::create::Creating},
};
use leptos::prelude::*;

/// In `stage`, else in the first open one of the pipeline that is looked at.
pub fn begin(creating: Creating, looking: Looking, stage: Option<Id<Stage>>) {
    let first = || {
        let stages = untrack(|| looking.stages());
        stages.iter().find(|stage| stage.kind == StageKind::Open).map(|stage| Id::of_uuid(stage.meta.id))
    };
    let stage = stage.or_else(first);
    creating.new.set(Some(NewRecord::Deal { stage, company: None, contact: None }));
}
