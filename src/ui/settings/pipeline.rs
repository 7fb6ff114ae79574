//! A pipeline among the settings: its name, and its stages as rows.

use leptos::prelude::*;

use super::{
    hand_over::{HandOver, Leaving},
    new_name::NewName,
    saved_text::SavedText,
    stage_row::StageRow,
};
use crate::{
    app::App,
    domain::{Id, Pipeline, Stage, Table},
    engine::{Op, Verb, board, stages},
    tr,
    ui::kit::{FieldError, Icon, Wiring},
};

#[component]
pub fn PipelineEditor(id: Id<Pipeline>, hand_over: HandOver) -> impl IntoView {
    let app = App::here();
    let pipeline = app.record(id);
    let name = Memo::new(move |_| pipeline.with(|it| it.as_ref().map(|it| it.name.clone()).unwrap_or_default()));
    let error = RwSignal::new(None);
    let wiring = Wiring::new().with_error(error);
    let rename = move |text: String| {
        if text.is_empty() {
            return Err(tr!("settings-name-needed"));
        }
        app.run(Op::new(Verb::Edit, &text), move |tx| tx.update(id, |it| it.name.clone_from(&text)));
        Ok(())
    };
    view! {
        <div class="pipeline stack" role="group" aria-label=move || name.get()>
            <div class="field">
                <label for=wiring.id()>{tr!("settings-pipeline-name")}</label>
                <div class="affixed">
                    <SavedText value=name wiring error save=rename/>
                    <button type="button" class="btn quiet icon-only" aria-label=move || tr!("settings-delete", name = name.get())
                        on:click=move |_| hand_over.begin(Leaving::Pipeline(id))><Icon name="trash-2"/></button>
                </div>
                <FieldError wiring/>
            </div>
            <Stages id hand_over/>
        </div>
    }
}

#[component]
fn Stages(id: Id<Pipeline>, hand_over: HandOver) -> impl IntoView {
    let app = App::here();
    let ids = Memo::new(move |_| {
        app.watch(&[Table::Stage], |tables| {
            board::stages(tables, id).iter().map(|stage| Id::of_uuid(stage.meta.id)).collect::<Vec<Id<Stage>>>()
        })
    });
    let on_add = move |name: String| {
        app.run(Op::new(Verb::Create, &name), move |tx| stages::add(tx, id, &name).map(|_| ()));
    };
    view! {
        <div class="stages kinds">
            <div class="stage-labels" aria-hidden="true">
                <span></span>
                <span>{tr!("settings-stage-name")}</span>
                <span>{tr!("settings-stage-kind")}</span>
                <span>{tr!("settings-stage-probability")}</span>
                <span>{tr!("settings-stage-rot")}</span>
            </div>
            <For each=move || ids.get() key=|id| id.uuid() let:stage><StageRow id=stage ids hand_over/></For>
            <NewName label=tr!("settings-stage-new") button=tr!("settings-stage-add") on_add/>
        </div>
    }
}
