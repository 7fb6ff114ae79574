//! The ways of selling, and the stages of each.

use leptos::prelude::*;

use super::{
    hand_over::{HandOver, HandOverDialog},
    new_name::NewName,
    pipeline::PipelineEditor,
    section::Section,
};
use crate::{
    app::App,
    domain::{Id, Pipeline, Table, stage::StageKind},
    engine::{Op, Verb, board, setup::NewStage, stages},
    tr,
};

#[component]
pub fn Pipelines() -> impl IntoView {
    let app = App::here();
    let hand_over = HandOver::new(app);
    let ids = Memo::new(move |_| {
        app.watch(&[Table::Pipeline], |tables| {
            let pipelines = board::pipelines(tables);
            pipelines.iter().map(|pipeline| Id::of_uuid(pipeline.meta.id)).collect::<Vec<Id<Pipeline>>>()
        })
    });
    let on_add = move |name: String| {
        app.run(Op::new(Verb::Create, &name), move |tx| {
            stages::add_pipeline(tx, &name, first_stages());
            Ok(())
        });
    };
    view! {
        <Section title=tr!("settings-pipelines") text=tr!("settings-pipelines-text")>
            <p class="meta">{tr!("settings-pipelines-rule")}</p>
            <div class="stack loose" data-list="pipelines">
                <For each=move || ids.get() key=|id| id.uuid() let:id><PipelineEditor id hand_over/></For>
                <NewName label=tr!("settings-pipeline-new") button=tr!("settings-pipeline-add") on_add/>
            </div>
            <HandOverDialog asked=hand_over/>
        </Section>
    }
}

/// What a new pipeline begins with, in the user's words.
fn first_stages() -> Vec<NewStage> {
    let stage = |name, kind, probability, rot_days| NewStage { name, kind, probability, rot_days };
    vec![
        stage(tr!("stage-new"), StageKind::Open, 10, Some(7)),
        stage(tr!("stage-proposal"), StageKind::Open, 60, Some(14)),
        stage(tr!("stage-won"), StageKind::Won, 100, None),
        stage(tr!("stage-lost"), StageKind::Lost, 0, None),
    ]
}
