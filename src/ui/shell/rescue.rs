//! A workspace of which something is missing: what was found, and what its owner can go on with. Never a first-run
//! screen, and nothing is changed before a button is pressed.

use std::rc::Rc;

use leptos::{prelude::*, task::spawn_local};

use super::workspaces::name_of;
use crate::{
    app::{App, Rescue, Session, files},
    domain::{Problem, Table, instant::Instant},
    engine::backup::{self, Backup},
    i18n::say::{format, say_problem, say_with},
    store::Remedy,
    tr,
    ui::{
        fields::moment,
        kit::{FileDrop, Icon, Progress},
        welcome::{Arrival, FoundBackup, Others},
    },
};

/// The kinds that people know their business by.
const SHOWN: [Table; 5] = [Table::Contact, Table::Company, Table::Deal, Table::Activity, Table::Task];

#[component]
pub fn RescueScreen(rescue: Rc<Rescue>) -> impl IntoView {
    let app = App::here();
    let arrival = Arrival::new(app);
    let again = {
        let workspace = rescue.workspace.clone();
        move |_| spawn_local(app.enter(workspace.clone()))
    };
    view! {
        <div class="welcome">
            <main id="page" tabindex="-1">
                <div class="hero">
                    <h1 tabindex="-1">{tr!("rescue-title")}</h1>
                    <p class="promise"><bdi>{name_of(&rescue.workspace)}</bdi></p>
                </div>
                <div class="banner" data-tone="danger" role="alert">
                    <Icon name="triangle-alert"/>
                    <p>{found(&rescue)}" "{tr!("rescue-untouched")}</p>
                </div>
                {(!rescue.is_empty()).then(|| view! { <Left rescue=rescue.clone()/> })}
                <File arrival/>
                <section class="card" aria-labelledby="rescue-more">
                    <div class="card-head"><Icon name="life-buoy"/><h2 id="rescue-more">{tr!("rescue-more")}</h2></div>
                    <div class="card-body stack">
                        <p>{tr!("rescue-more-text")}</p>
                        <div class="cluster">
                            <button type="button" class="btn" on:click=again>{tr!("failed-again")}</button>
                            <a class="btn" href="rescue.html">{tr!("rescue-raw")}</a>
                            <button type="button" class="btn quiet" on:click=move |_| app.session.set(Session::Welcome)>
                                {tr!("failed-welcome")}
                            </button>
                        </div>
                    </div>
                </section>
                <Others arrival except=Some(rescue.workspace.id)/>
            </main>
        </div>
    }
}

/// What was found, in plain words.
fn found(rescue: &Rescue) -> String {
    let loss = &rescue.loss;
    let known = match loss.canary {
        Some(canary) => {
            tr!("rescue-known", at = moment(Instant::from_millis(canary.at)), records = canary.records as usize)
        }
        None => String::new(),
    };
    let found = match (&loss.sealed_off, loss.found) {
        (Some(_), _) => tr!("rescue-sealed-off"),
        (None, 0) => tr!("rescue-nothing"),
        (None, found) => {
            tr!("rescue-found", found = format().number(found as i64), commits = format().number(loss.commits as i64))
        }
    };
    [found, known].join(" ")
}

/// What is left, and the buttons to go on with it.
#[component]
fn Left(rescue: Rc<Rescue>) -> impl IntoView {
    let app = App::here();
    let (busy, problem) = (RwSignal::new(false), RwSignal::new(None::<Problem>));
    let held = StoredValue::new_local(rescue.clone());
    let go_on = move |remedy: Remedy| {
        busy.set(true);
        problem.set(None);
        spawn_local(async move {
            if let Err(met) = app.remedy(&held.get_value(), remedy).await {
                problem.try_set(Some(met));
            }
            busy.try_set(false);
        });
    };
    let readable = &rescue.loss.readable;
    let number = |count: usize| format().number(count as i64);
    let line = |table: &Table| {
        let copy =
            rescue.snapshot().map(|backup| view! { <td role="cell" class="num">{number(backup.count(*table))}</td> });
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">{say_with(&format!("table-{}", table.as_str()), &[])}</th>
                <td role="cell" class="num">{number(readable.count(*table))}</td>
                {copy}
            </tr>
        }
    };
    let lines = SHOWN.iter().map(line).collect_view();
    let made = rescue.loss.snapshot.as_ref().map(|(snapshot, _)| moment(Instant::from_millis(snapshot.at)));
    let has_readable = !readable.is_empty();
    let copy_head =
        made.clone().map(|_| view! { <th scope="col" role="columnheader" class="num">{tr!("rescue-copy")}</th> });
    let download = move |_| {
        let rescue = held.get_value();
        let rows = backup::rows(&rescue.loss.readable).collect();
        problem.set(save(&Backup { rows, ..Backup::default() }).err());
    };
    view! {
        <section class="card" aria-labelledby="rescue-left">
            <div class="card-head"><Icon name="history"/><h2 id="rescue-left">{tr!("rescue-left")}</h2></div>
            <div class="card-body stack">
                <div class="table-wrap boxed">
                    <table class="data keep" role="table" aria-labelledby="rescue-left">
                        <thead role="rowgroup"><tr role="row">
                            <th scope="col" role="columnheader">{tr!("restore-records")}</th>
                            <th scope="col" role="columnheader" class="num">{tr!("rescue-readable")}</th>
                            {copy_head}
                        </tr></thead>
                        <tbody role="rowgroup">{lines}</tbody>
                    </table>
                </div>
                {made.clone().map(|at| view! { <p>{tr!("rescue-copy-of", at = at)}</p> })}
                {move || problem.get().map(|problem| view! {
                    <div class="banner" data-tone="danger" role="alert"><Icon name="triangle-alert"/><p>{say_problem(&problem)}</p></div>
                })}
                <div class="cluster">
                    {has_readable.then(|| view! {
                        <button type="button" class="btn primary" disabled=busy on:click=move |_| go_on(Remedy::Readable)>
                            {tr!("rescue-open")}
                        </button>
                    })}
                    {made.map(|_| view! {
                        <button type="button" class="btn" disabled=busy on:click=move |_| go_on(Remedy::Snapshot)>
                            {tr!("rescue-restore")}
                        </button>
                    })}
                    {has_readable.then(|| view! {
                        <button type="button" class="btn quiet" disabled=busy on:click=download>
                            <Icon name="download"/>{tr!("rescue-save")}
                        </button>
                    })}
                </div>
                <p class="muted">{tr!("rescue-aside")}</p>
            </div>
        </section>
    }
}

/// What can be read, as a backup file.
fn save(backup: &Backup) -> Result<(), Problem> {
    let mut writer = backup::Writer::default();
    let lines: String = backup.rows.iter().map(|row| writer.line(row)).collect();
    files::download("daftar-rescued.jsonl", "application/x-ndjson", &[writer.header().0, lines])
}

/// A backup file in place of what is missing.
#[component]
fn File(arrival: Arrival) -> impl IntoView {
    let is_found = Memo::new(move |_| arrival.backup.with(Option::is_some));
    let problem = move || {
        arrival.problem.get().map(|problem| {
            view! { <div class="banner" data-tone="danger" role="alert"><Icon name="triangle-alert"/><p>{say_problem(&problem)}</p></div> }
        })
    };
    view! {
        {move || match is_found.get() {
            true => view! { <FoundBackup arrival/> }.into_any(),
            false => view! {
                <section class="card" aria-labelledby="rescue-file">
                    <div class="card-head"><Icon name="upload"/><h2 id="rescue-file">{tr!("rescue-file")}</h2></div>
                    <div class="card-body stack">
                        <p>{tr!("rescue-file-text")}</p>
                        <FileDrop title=tr!("restore-drop") text=tr!("restore-choose") accept=".jsonl,.json,application/x-ndjson"
                            on_file=move |file| arrival.take(file)/>
                        {move || arrival.work.get().map(|words| view! { <Progress label=words value=arrival.progress/> })}
                        {problem}
                    </div>
                </section>
            }
            .into_any(),
        }}
    }
}
