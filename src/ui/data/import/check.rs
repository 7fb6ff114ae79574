//! The third step: every row as it will become, with the reasons, before anything is written.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    draft::{Draft, Step},
    words,
};
use crate::{
    app::{App, Tone as NoticeTone, files},
    engine::import::{Plan, PlannedRow, Status, rejected_csv},
    i18n::say::{format, say_problem},
    tr,
    ui::kit::{Badge, Icon, ToggleChip},
};

/// Rows drawn at first, and with each "show more".
const PORTION: usize = 200;

#[component]
pub fn CheckStep() -> impl IntoView {
    let draft = Draft::here();
    let only = RwSignal::new(None::<Status>);
    move || {
        draft.plan.get().map(|plan| {
        let statuses = plan.statuses();
        let chip = move |status: Status, count: usize| {
            let pressed = Signal::derive(move || only.get() == Some(status));
            view! {
                <ToggleChip text=words::status(status) count=count pressed icon=words::mark(status).0
                    on_toggle=move |on: bool| only.set(on.then_some(status))/>
            }
        };
        let chips = Status::ALL.iter().map(|status| chip(*status, statuses.get(status).copied().unwrap_or_default())).collect_view();
        let rejected = statuses.get(&Status::Error).copied().unwrap_or_default();
        let nothing = plan.is_empty();
        let records = plan.counts();
        let records: usize = records.created.values().chain(records.updated.values()).sum();
        view! {
            <Questions plan=plan.clone()/>
            <div class="chips sums" role="group" aria-label=tr!("import-filter-rows")>{chips}</div>
            <RowTable plan=plan.clone() only/>
            <div class="actions-bar">
                <button type="button" class="btn" on:click=move |_| draft.step.set(Step::Columns)>{tr!("import-back")}</button>
                {(rejected > 0).then(|| view! { <DownloadRejected plan/> })}
                <span class="meta">{if nothing { tr!("import-nothing") } else { tr!("import-one-undo") }}</span>
                <button type="button" class="btn primary" disabled=nothing on:click=move |_| draft.commit()>
                    {tr!("import-do", count = records)}
                </button>
            </div>
        }
    })
    }
}

/// Columns of dates that can be read in more than one way.
#[component]
fn Questions(plan: Arc<Plan>) -> impl IntoView {
    let draft = Draft::here();
    (!plan.questions.is_empty()).then(|| {
        let samples: Vec<_> = plan.questions.iter().flat_map(|question| question.samples.iter().cloned()).take(4).collect();
        view! {
            <div class="banner" data-tone="warn">
                <Icon name="circle-help"/>
                <p>{tr!("import-dates-ambiguous", samples = samples.join(", "))}</p>
                <button type="button" class="btn" on:click=move |_| draft.step.set(Step::Columns)>{tr!("import-dates-say")}</button>
            </div>
        }
    })
}

#[component]
fn DownloadRejected(plan: Arc<Plan>) -> impl IntoView {
    let draft = Draft::here();
    let app = App::here();
    let download = move |_| {
        let Some(sheet) = draft.sheet.get_untracked() else { return };
        let csv = rejected_csv(&sheet, &plan, &tr!("import-reason"), say_problem);
        if let Err(problem) = files::download("rejected.csv", "text/csv", &[csv]) {
            app.notices.show(say_problem(&problem), NoticeTone::Danger, false);
        }
    };
    view! { <button type="button" class="btn" on:click=download><Icon name="download"/>{tr!("import-rejected")}</button> }
}

#[component]
fn RowTable(plan: Arc<Plan>, only: RwSignal<Option<Status>>) -> impl IntoView {
    let shown = RwSignal::new(PORTION);
    let plan = StoredValue::new(plan);
    let matching = Memo::new(move |_| {
        let only = only.get();
        let matches = |row: &PlannedRow| only.is_none_or(|status| row.status == status);
        plan.with_value(|plan| {
            plan.rows.iter().enumerate().filter(|(_, row)| matches(row)).map(|(at, _)| at).collect::<Vec<_>>()
        })
    });
    let rows = move || {
        let row = |at: &usize| plan.with_value(|plan| view! { <PlanRow row=plan.rows[*at].clone()/> });
        matching.with(|matching| matching.iter().take(shown.get()).map(row).collect_view())
    };
    let more = move || matching.with(Vec::len).saturating_sub(shown.get());
    view! {
        <div class="table-wrap boxed">
            <table class="data" role="table" aria-label=tr!("import-rows-planned")>
                <thead role="rowgroup"><tr role="row">
                    <th scope="col" role="columnheader" class="num">{tr!("import-line")}</th>
                    <th scope="col" role="columnheader">{tr!("import-status")}</th>
                    <th scope="col" role="columnheader">{tr!("import-record")}</th>
                    <th scope="col" role="columnheader">{tr!("import-reason")}</th>
                </tr></thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </div>
        {move || (more() > 0).then(|| view! {
            <button type="button" class="btn" on:click=move |_| shown.update(|it| *it += PORTION)>{tr!("import-show-more", count = more())}</button>
        })}
    }
}

#[component]
fn PlanRow(row: PlannedRow) -> impl IntoView {
    let (icon, tone) = words::mark(row.status);
    let name = if row.name.is_empty() {
        view! { <span class="muted">{tr!("import-nameless")}</span> }.into_any()
    } else {
        view! { <bdi>{row.name}</bdi> }.into_any()
    };
    let reasons = row.reasons.iter().map(|reason| view! { <li>{say_problem(&reason.problem)}</li> }).collect_view();
    view! {
        <tr role="row">
            <td role="cell" class="num" data-label=tr!("import-line")>{format().number(row.line as i64)}</td>
            <td role="cell"><Badge icon tone>{words::status(row.status)}</Badge></td>
            <th scope="row" role="rowheader">{name}</th>
            <td role="cell" class="wrap"><ul class="stack tight plain">{reasons}</ul></td>
        </tr>
    }
}
