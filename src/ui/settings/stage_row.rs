//! A stage among the settings: everything about it on one line, changed in place.

use leptos::{prelude::*, task::spawn_local};

use super::{
    hand_over::{HandOver, Leaving},
    saved_text::SavedText,
};
use crate::{
    app::App,
    domain::{Id, Stage, digits::ascii_digits, id::Uuid, stage::StageKind},
    engine::{
        Op, Verb,
        stages::{self, Way},
    },
    i18n::{say, say::format},
    tr,
    ui::{
        kit::{Choice, FieldError, Icon, Select, Wiring, focus_first},
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
    let errors = [RwSignal::new(None), RwSignal::new(None), RwSignal::new(None)];
    let labels = [tr!("settings-stage-name"), tr!("settings-stage-probability"), tr!("settings-stage-rot-days")];
    let [name_error, chance_error, rot_error] = errors;
    let [name_wiring, chance_wiring, rot_wiring] =
        std::array::from_fn(|at| Wiring::labelled(&labels[at]).with_error(errors[at]));
    let chance = Signal::derive(move || {
        stage.with(|it| it.as_ref().map(|it| format().plain(&it.probability.to_string())).unwrap_or_default())
    });
    let rot = Signal::derive(move || {
        let days = stage.with(|it| it.as_ref().and_then(|it| it.rot_days));
        days.map(|days| format().plain(&days.to_string())).unwrap_or_default()
    });
    // Only an open deal has a chance and can go cold.
    let numbers = move || {
        if kind.get() != StageKind::Open {
            return view! { <span class="meta fixed">{move || tr!("settings-stage-closed", chance = format().percent(i64::from(fixed_chance(kind.get()))))}</span> }
                .into_any();
        }
        view! {
            <div class="affix">
                <SavedText value=chance wiring=chance_wiring error=chance_error class="input num" inputmode="numeric"
                    save=move |text: String| edit.chance(&text)/>
                <span class="unit" aria-hidden="true">"%"</span>
            </div>
            <div class="affix">
                <SavedText value=rot wiring=rot_wiring error=rot_error class="input num" inputmode="numeric"
                    placeholder=tr!("settings-stage-never") save=move |text: String| edit.rot_days(&text)/>
                <span class="unit" aria-hidden="true">{tr!("settings-days")}</span>
            </div>
        }
        .into_any()
    };
    view! {
        <div class="stage" role="group" aria-label=move || name.get() data-stage=id.to_string()>
            {move || view! { <StageMark kind=kind.get() place=place.get()/> }}
            <SavedText value=name wiring=name_wiring error=name_error save=move |text: String| edit.rename(text)/>
            <KindChoice edit kind/>
            {numbers}
            <Moves edit place count=Signal::derive(move || ids.with(Vec::len)) hand_over/>
            <FieldError wiring=name_wiring/>
            <FieldError wiring=chance_wiring/>
            <FieldError wiring=rot_wiring/>
        </div>
    }
}

const fn fixed_chance(kind: StageKind) -> u8 {
    match kind {
        StageKind::Won => 100,
        _ => 0,
    }
}

/// What the controls of a row do.
#[derive(Clone, Copy)]
struct EditStage {
    app: App,
    id: Id<Stage>,
    name: Memo<String>,
}

impl EditStage {
    fn op(self) -> Op {
        Op::new(Verb::Edit, self.name.get_untracked())
    }

    fn rename(self, text: String) -> Result<(), String> {
        if text.is_empty() {
            return Err(tr!("settings-name-needed"));
        }
        self.app.run(Op::new(Verb::Edit, &text), move |tx| tx.update(self.id, |it| it.name.clone_from(&text)));
        Ok(())
    }

    fn chance(self, text: &str) -> Result<(), String> {
        let typed = ascii_digits(text.trim_end_matches(['%', '٪', ' '])).parse::<u8>().ok().filter(|it| *it <= 100);
        let chance = typed.ok_or_else(|| tr!("settings-stage-probability-wrong"))?;
        self.app.run(self.op(), move |tx| tx.update(self.id, |it| it.probability = chance));
        Ok(())
    }

    /// Nothing means never.
    fn rot_days(self, text: &str) -> Result<(), String> {
        let days = match ascii_digits(text).as_ref() {
            "" => None,
            text => Some(text.parse::<u16>().ok().filter(|it| *it > 0).ok_or_else(|| tr!("settings-stage-rot-wrong"))?),
        };
        self.app.run(self.op(), move |tx| tx.update(self.id, |it| it.rot_days = days));
        Ok(())
    }

    /// Whether it was allowed.
    async fn change_kind(self, kind: StageKind) -> bool {
        self.app.run_and_tell(self.op(), move |tx| stages::change_kind(tx, self.id, kind)).await.is_some()
    }

    fn shift(self, way: Way) {
        spawn_local(async move {
            self.app.run_and_tell(self.op(), move |tx| stages::shift(tx, self.id, way)).await;
            request_animation_frame(move || focus_way(self.id.uuid(), way));
        });
    }
}

/// The row has moved, and with it the button: focus stays on it, or on its twin at the end of the list.
fn focus_way(stage: Uuid, way: Way) {
    let way = if way == Way::Earlier { "earlier" } else { "later" };
    let inside = |button: &str| format!("[data-stage='{stage}'] {button}:not(:disabled)");
    let selectors = [inside(&format!("[data-way={way}]")), inside("[data-way]")];
    if let Some(page) = document().get_element_by_id("page") {
        focus_first(&page, &selectors.each_ref().map(String::as_str));
    }
}

#[component]
fn KindChoice(edit: EditStage, kind: Memo<StageKind>) -> impl IntoView {
    let choice = |key: &&str| Choice::new(*key, say(&format!("choice-stage-kind-{key}")));
    let choices = Signal::stored(StageKind::KEYS.iter().map(choice).collect::<Vec<_>>());
    // Shows again what is true after a change that was refused.
    let refused = Trigger::new();
    let value = Signal::derive(move || {
        refused.track();
        kind.get().as_str().to_owned()
    });
    let on_change = move |key: String| {
        let Some(kind) = StageKind::parse(&key) else { return };
        spawn_local(async move {
            if !edit.change_kind(kind).await {
                refused.notify();
            }
        });
    };
    view! { <Select choices value on_change small=true wiring=Wiring::labelled(tr!("settings-stage-kind"))/> }
}

#[component]
fn Moves(edit: EditStage, place: Memo<usize>, count: Signal<usize>, hand_over: HandOver) -> impl IntoView {
    let name = edit.name;
    let is_last = move || place.get() + 1 >= count.get();
    view! {
        <div class="moves">
            <button type="button" class="btn quiet icon-only tiny" data-way="earlier"
                aria-label=move || tr!("settings-stage-earlier", name = name.get()) prop:disabled=move || place.get() == 0
                on:click=move |_| edit.shift(Way::Earlier)><Icon name="arrow-up"/></button>
            <button type="button" class="btn quiet icon-only tiny" data-way="later"
                aria-label=move || tr!("settings-stage-later", name = name.get())
                prop:disabled=is_last
                on:click=move |_| edit.shift(Way::Later)><Icon name="arrow-down"/></button>
            <button type="button" class="btn quiet icon-only tiny" aria-label=move || tr!("settings-delete", name = name.get())
                on:click=move |_| hand_over.begin(Leaving::Stage(edit.id))><Icon name="trash-2"/></button>
        </div>
    }
}
