//! The second step: what each column of the file means here.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    draft::{Draft, Step},
    words,
};
use crate::{
    app::App,
    domain::{Id, Table, date_input::DateOrder},
    engine::{
        board,
        import::{Mapping, Sheet, Target, targets},
    },
    i18n::say::say_problem,
    tr,
    ui::kit::{Choice, Icon, Segmented, Select, Wiring},
};

const SAMPLES: usize = 3;

#[component]
pub fn ColumnsStep() -> impl IntoView {
    let draft = Draft::here();
    let kind =
        Signal::derive(move || draft.mapping.get().map_or(Table::Contact, |mapping| mapping.kind).as_str().to_owned());
    let kinds =
        [Table::Contact, Table::Company, Table::Deal].map(|table| Choice::new(table.as_str(), words::table(table)));
    let problems = move || {
        let (Some(mapping), Some(sheet)) = (draft.mapping.get(), draft.sheet.get()) else { return Vec::new() };
        mapping.problems(&sheet)
    };
    view! {
        <div class="stack">
            <div class="cluster">
                <span>{tr!("import-kind")}</span>
                <Segmented label=tr!("import-kind") choices=kinds.into() value=kind
                    on_change=move |key: String| draft.read_as(Table::parse(&key).unwrap_or(Table::Contact))/>
            </div>
            <Choices/>
            {move || draft.sheet.get().map(|sheet| view! { <ColumnTable sheet/> })}
            {move || problems().iter().map(|problem| view! {
                <div class="banner" data-tone="danger"><Icon name="circle-alert"/><p>{say_problem(problem)}</p></div>
            }).collect_view()}
            <div class="actions-bar">
                <button type="button" class="btn" on:click=move |_| draft.step.set(Step::File)>{tr!("import-back")}</button>
                <button type="button" class="btn primary" disabled=move || !problems().is_empty() on:click=move |_| draft.make_plan()>
                    {tr!("import-to-check")}
                </button>
            </div>
        </div>
    }
}

/// What cannot be read off the file: how dates are written, where deals go, which side wins.
#[component]
fn Choices() -> impl IntoView {
    let draft = Draft::here();
    let app = App::here();
    let pipelines = move || {
        app.watch(&[Table::Pipeline], |tables| {
            let choice = |pipeline: Arc<crate::domain::Pipeline>| {
                Choice::new(pipeline.meta.id.to_string(), pipeline.name.clone())
            };
            board::pipelines(tables).into_iter().map(choice).collect::<Vec<_>>()
        })
    };
    let pipeline = Signal::derive(move || draft.options.get().pipeline.map(|id| id.to_string()).unwrap_or_default());
    let is_deals =
        Memo::new(move |_| draft.mapping.with(|mapping| mapping.as_ref().is_some_and(|it| it.kind == Table::Deal)));
    view! {
        <div class="cluster">
            <DateOrderChoice/>
            {move || (is_deals.get() && pipelines().len() > 1).then(|| view! {
                <Select choices=Signal::derive(pipelines) value=pipeline wiring=Wiring::labelled(tr!("import-pipeline")) small=true
                    on_change=move |id: String| draft.options.update(|it| it.pipeline = id.parse().ok().map(Id::of_uuid))/>
            })}
            <label class="check">
                <input type="checkbox" prop:checked=move || draft.options.get().overwrite
                    on:change=move |event| draft.options.update(|it| it.overwrite = event_target_checked(&event))/>
                <span>{tr!("import-overwrite")}</span>
            </label>
        </div>
    }
}

#[component]
fn DateOrderChoice() -> impl IntoView {
    let draft = Draft::here();
    let choices = vec![
        Choice::new("", tr!("import-dates-found")),
        Choice::new("day", tr!("import-dates-day")),
        Choice::new("month", tr!("import-dates-month")),
        Choice::new("year", tr!("import-dates-year")),
    ];
    let value = Signal::derive(move || match draft.options.get().date_order {
        None => String::new(),
        Some(DateOrder::DayFirst) => "day".to_owned(),
        Some(DateOrder::MonthFirst) => "month".to_owned(),
        Some(DateOrder::YearFirst) => "year".to_owned(),
    });
    let on_change = move |key: String| {
        let order = match key.as_str() {
            "day" => Some(DateOrder::DayFirst),
            "month" => Some(DateOrder::MonthFirst),
            "year" => Some(DateOrder::YearFirst),
            _ => None,
        };
        draft.options.update(|it| it.date_order = order);
    };
    view! {
        <span aria-hidden="true">{tr!("import-dates")}</span>
        <Select choices value wiring=Wiring::labelled(tr!("import-dates")) small=true on_change/>
    }
}

#[component]
fn ColumnTable(sheet: Arc<Sheet>) -> impl IntoView {
    let rows = (0..sheet.header.len()).map(|column| view! { <ColumnRow sheet=sheet.clone() column/> }).collect_view();
    view! {
        <div class="table-wrap boxed">
            <table class="data" role="table" aria-label=tr!("import-columns")>
                <thead role="rowgroup"><tr role="row">
                    <th scope="col" role="columnheader">{tr!("import-column")}</th>
                    <th scope="col" role="columnheader">{tr!("import-samples")}</th>
                    <th scope="col" role="columnheader">{tr!("import-becomes")}</th>
                </tr></thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </div>
    }
}

#[component]
fn ColumnRow(sheet: Arc<Sheet>, column: usize) -> impl IntoView {
    let draft = Draft::here();
    let header = match sheet.header[column].as_str() {
        "" => tr!("import-column-unnamed", count = column + 1),
        name => name.to_owned(),
    };
    let samples = sheet
        .samples(column, SAMPLES)
        .into_iter()
        .map(|it| view! { <bdi class="clip">{it.to_owned()}</bdi> })
        .collect_view();
    let chosen = move |mapping: &Mapping| mapping.columns.get(column).copied().unwrap_or_default();
    // A select's values are places in this list: targets have no stored names.
    let offered = Memo::new(move |_| {
        let mapping = draft.mapping.get()?;
        let mut offered = targets(mapping.kind);
        let target = chosen(&mapping);
        if !offered.contains(&target) {
            offered.push(target);
        }
        Some(offered)
    });
    let choices = Signal::derive(move || {
        let each = |(at, target): (usize, Target)| {
            let of = match target {
                Target::Field { table, .. } => words::table(table),
                _ => String::new(),
            };
            Choice::new(at.to_string(), words::target(target)).detail(of)
        };
        offered.get().unwrap_or_default().into_iter().enumerate().map(each).collect::<Vec<_>>()
    });
    let value = Signal::derive(move || {
        let target = draft.mapping.get().map(|mapping| chosen(&mapping));
        let at = offered.get().and_then(|offered| offered.iter().position(|it| Some(*it) == target));
        at.unwrap_or_default().to_string()
    });
    let on_change = move |at: String| {
        let target = offered.get_untracked().and_then(|offered| offered.get(at.parse::<usize>().ok()?).copied());
        draft.mapping.update(|mapping| {
            if let (Some(mapping), Some(target)) = (mapping, target) {
                mapping.columns[column] = target;
                mapping.doubts.retain(|doubt| *doubt != column);
            }
        });
    };
    let doubtful = move || draft.mapping.with(|mapping| mapping.as_ref().is_some_and(|it| it.doubts.contains(&column)));
    view! {
        <tr role="row">
            <th scope="row" role="rowheader"><bdi>{header.clone()}</bdi></th>
            <td role="cell"><span class="stack tight muted">{samples}</span></td>
            <td role="cell">
                <Select choices value on_change wiring=Wiring::labelled(tr!("import-becomes-label", column = header))/>
                {move || doubtful().then(|| view! { <p class="hint">{tr!("import-doubt")}</p> })}
            </td>
        </tr>
    }
}
