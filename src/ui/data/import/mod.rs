//! *Bring data*: from a table in a file to records, in steps: the file, what its columns mean, every row as it will
//! become, and done. Nothing is written before the last step, and one Undo takes that back.

mod check;
mod columns;
mod done;
mod draft;
mod file;
mod words;

use leptos::prelude::*;

pub use self::draft::hand_over;
use self::{
    check::CheckStep,
    columns::ColumnsStep,
    done::DoneStep,
    draft::{Draft, Step},
    file::FileStep,
};
use crate::{
    i18n::say::{format, say_problem},
    tr,
    ui::kit::{Icon, Progress, rescue_focus},
};

#[component]
pub fn ImportPage() -> impl IntoView {
    let draft = Draft::new();
    provide_context(draft);
    draft.take_handed_over();
    // The button that led on goes with its step.
    Effect::new(move |before: Option<Step>| {
        let step = draft.step.get();
        if before.is_some_and(|before| before != step) {
            request_animation_frame(rescue_focus);
        }
        step
    });
    view! {
        <main class="page" id="page" tabindex="-1">
            <div class="page-head"><h1 tabindex="-1">{tr!("nav-import")}</h1><p class="lede">{tr!("import-lede")}</p></div>
            <div class="import">
                <Steps/>
                {move || draft.problem.get().map(|problem| view! {
                    <div class="banner" data-tone="danger" role="alert"><Icon name="triangle-alert"/><p>{say_problem(&problem)}</p></div>
                })}
                {move || match draft.running.get() {
                    Some(_) => view! { <Running/> }.into_any(),
                    None => match draft.step.get() {
                        Step::File => view! { <FileStep/> }.into_any(),
                        Step::Columns => view! { <ColumnsStep/> }.into_any(),
                        Step::Check => view! { <CheckStep/> }.into_any(),
                        Step::Done => view! { <DoneStep/> }.into_any(),
                    },
                }}
            </div>
        </main>
    }
}

#[component]
fn Steps() -> impl IntoView {
    let draft = Draft::here();
    let steps = [
        (Step::File, tr!("import-step-file")),
        (Step::Columns, tr!("import-step-columns")),
        (Step::Check, tr!("import-step-check")),
        (Step::Done, tr!("import-step-done")),
    ];
    let each = move |(step, label): (Step, String)| {
        let done = move || (draft.step.get() > step).then_some("");
        let current = move || (draft.step.get() == step).then_some("step");
        view! { <li data-done=done aria-current=current><span>{label}</span></li> }
    };
    view! { <ol class="steps" aria-label=tr!("import-steps")>{steps.map(each)}</ol> }
}

/// Long work: how far, and a way to stop.
#[component]
fn Running() -> impl IntoView {
    let draft = Draft::here();
    let (done, all) =
        (move || draft.running.get().unwrap_or_default().0, move || draft.running.get().unwrap_or_default().1);
    let share = Signal::derive(move || Some(done() as f64 / all().max(1) as f64));
    view! {
        <div class="running">
            <h2>{tr!("import-running")}</h2>
            <Progress label=tr!("import-running") value=share/>
            <div class="split">
                <span class="meta">{move || tr!("import-running-rows", done = format().number(done() as i64), count = all())}</span>
                <button type="button" class="btn" on:click=move |_| draft.stop.set_value(true)>{tr!("import-stop")}</button>
            </div>
        </div>
    }
}
