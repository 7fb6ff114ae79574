//! What moves a stage within its pipeline, changes its meaning or takes it away.

use leptos::{prelude::*, task::spawn_local};

use super::{
    edit_stage::EditStage,
    hand_over::{HandOver, Leaving},
};
use crate::{
    domain::stage::StageKind,
    engine::stages::Way,
    i18n::say,
    tr,
    ui::kit::{Choice, Icon, Select, Wiring},
};

#[component]
pub fn KindChoice(edit: EditStage, kind: Memo<StageKind>) -> impl IntoView {
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
pub fn StageMoves(edit: EditStage, place: Memo<usize>, count: Signal<usize>, hand_over: HandOver) -> impl IntoView {
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
