//! A stage among the settings: everything about it on one line, changed in place.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    edit_stage::EditStage,
    hand_over::HandOver,
    saved_text::SavedText,
    stage_moves::{KindChoice, StageMoves},
};
use crate::{
    app::App,
    domain::{Id, Stage, stage::StageKind},
    i18n::say::format,
    tr,
    ui::{
        kit::{FieldError, Wiring},
        sales::stage_mark::StageMark,
    },
};

#[component]
pub fn StageRow(
    id: Id<Stage>,
    /// All stages of the pipeline, in order.
    ids: Memo<Vec<Id<Stage>>>,
    hand_over: HandOver,
) -> impl IntoView {
    let app = App::here();
    let stage = app.record(id);
    let name = Memo::new(move |_| stage.with(|it| it.as_ref().map(|it| it.name.clone()).unwrap_or_default()));
    let kind = Memo::new(move |_| stage.with(|it| it.as_ref().map(|it| it.kind).unwrap_or_default()));
    let place = Memo::new(move |_| ids.with(|ids| ids.iter().position(|it| *it == id).unwrap_or_default()));
    let edit = EditStage { app, id, name };
    let error = RwSignal::new(None);
    let wiring = Wiring::labelled(tr!("settings-stage-name")).with_error(error);
    let chance = Number::new(tr!("settings-stage-probability"));
    let rot = Number::new(tr!("settings-stage-rot-days"));
    // Only an open deal has a chance and can go cold.
    let numbers = move || match kind.get() {
        StageKind::Open => view! { <Numbers edit stage chance rot/> }.into_any(),
        kind => {
            let fixed = if kind == StageKind::Won { 100 } else { 0 };
            view! { <span class="meta fixed">{tr!("settings-stage-closed", chance = format().percent(fixed))}</span> }
                .into_any()
        }
    };
    view! {
        <div class="stage" role="group" aria-label=move || name.get() data-stage=id.to_string()>
            {move || view! { <StageMark kind=kind.get() place=place.get()/> }}
            <SavedText value=name wiring error save=move |text: String| edit.rename(text)/>
            <KindChoice edit kind/>
            {numbers}
            <StageMoves edit place count=Signal::derive(move || ids.with(Vec::len)) hand_over/>
            <FieldError wiring/>
            <FieldError wiring=chance.wiring/>
            <FieldError wiring=rot.wiring/>
        </div>
    }
}

/// A number field of the row: its words, and why what was typed is none.
#[derive(Clone, Copy)]
struct Number {
    wiring: Wiring,
    error: RwSignal<Option<String>>,
}

impl Number {
    fn new(label: String) -> Self {
        let error = RwSignal::new(None);
        Self { wiring: Wiring::labelled(label).with_error(error), error }
    }
}

/// How likely a deal here is won, and after how many idle days it goes cold.
#[component]
fn Numbers(edit: EditStage, stage: Memo<Option<Arc<Stage>>>, chance: Number, rot: Number) -> impl IntoView {
    let written = |number: u16| format().plain(&number.to_string());
    let percent = Signal::derive(move || {
        stage.with(|it| it.as_ref().map(|it| written(it.probability.into())).unwrap_or_default())
    });
    let days = Signal::derive(move || {
        stage.with(|it| it.as_ref().and_then(|it| it.rot_days).map(written).unwrap_or_default())
    });
    view! {
        <div class="affix">
            <SavedText value=percent wiring=chance.wiring error=chance.error class="input num" inputmode="numeric"
                save=move |text: String| edit.chance(&text)/>
            <span class="unit" aria-hidden="true">"%"</span>
        </div>
        <div class="affix">
            <SavedText value=days wiring=rot.wiring error=rot.error class="input num" inputmode="numeric"
                placeholder=tr!("settings-stage-never") save=move |text: String| edit.rot_days(&text)/>
            <span class="unit" aria-hidden="true">{tr!("settings-days")}</span>
        </div>
    }
}
