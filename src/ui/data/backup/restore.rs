//! From a backup file to a workspace: read and checked whole, shown, what is here backed up, and only then done.

use leptos::{prelude::*, task::spawn_local};
use web_sys::File;

use super::{counts::Comparison, rescued::Rescued};
use crate::{
    app::{App, Page, Start, Tone as NoticeTone},
    domain::{Problem, Table},
    engine::backup::Backup,
    i18n::say::say_problem,
    store::{WorkspaceKind, patience::breathe},
    tr,
    ui::kit::{FileDrop, Icon, Progress},
};

#[derive(Clone)]
enum State {
    Waiting,
    Reading(f64),
    Refused(Problem),
    /// Read and whole, with the name of its file.
    Read(Backup, String),
}

#[component]
pub fn Restore() -> impl IntoView {
    let app = App::here();
    let state = RwSignal::new_local(State::Waiting);
    let read = move |file: File| {
        state.set(State::Reading(0.0));
        spawn_local(async move {
            let read = app.read_backup(&file, &move |share| state.set(State::Reading(share))).await;
            state.set(match read {
                Ok(backup) => State::Read(backup, file.name()),
                Err(problem) => State::Refused(problem),
            });
        });
    };
    view! {
        <section class="card" aria-labelledby="restore">
            <div class="card-head"><Icon name="history"/><h2 id="restore">{tr!("restore-title")}</h2></div>
            <div class="card-body stack">
                <FileDrop title=tr!("restore-drop") text=tr!("restore-choose") accept=super::ACCEPT on_file=read/>
                {move || match state.get() {
                    State::Waiting => view! { <p class="muted">{tr!("restore-hint")}</p> }.into_any(),
                    State::Reading(share) => view! { <Progress label=tr!("restore-reading") value=Some(share)/> }.into_any(),
                    State::Refused(problem) => view! {
                        <div class="banner" data-tone="danger" role="alert"><Icon name="triangle-alert"/><p>{say_problem(&problem)}</p></div>
                    }.into_any(),
                    State::Read(backup, name) => view! { <Preview backup name state/> }.into_any(),
                }}
            </div>
        </section>
    }
}

/// What the file holds beside what is here, and the two things that can be done with it.
#[component]
fn Preview(backup: Backup, name: String, state: RwSignal<State, LocalStorage>) -> impl IntoView {
    let app = App::here();
    let counts: Vec<_> = Table::ALL.iter().map(|table| (*table, backup.count(*table))).collect();
    let rescued = backup.rescued.clone();
    let loose = backup.loose_links();
    let held = StoredValue::new_local((backup, name.clone()));
    let busy = RwSignal::new(false);
    let progress = RwSignal::new(0.0);
    let lacking = app.backup_age().1;
    // Undo takes a restore back, but not in another browser and not for ever.
    let first = RwSignal::new(lacking > 0 && !app.is_sample());
    let restore = move |_| {
        busy.set(true);
        let (backup, name) = held.get_value();
        spawn_local(async move {
            let is_safe = !first.get_untracked() || app.back_up_and_tell(&|_| ()).await;
            let tell = |share| {
                progress.set(share);
                true
            };
            if is_safe && app.restore(&backup, name, &tell).await {
                state.set(State::Waiting);
                app.go(Page::Today);
            } else {
                busy.set(false);
            }
        });
    };
    let open_beside = move |_| {
        busy.set(true);
        let (backup, _) = held.get_value();
        spawn_local(async move {
            breathe().await;
            if let Err(problem) = app.create(WorkspaceKind::Own, Start::Backup(backup)).await {
                busy.set(false);
                app.notices.show(say_problem(&problem), NoticeTone::Danger, false);
            }
        });
    };
    view! {
        <p><bdi dir="ltr">{name}</bdi></p>
        {rescued.map(|report| view! { <Rescued report/> })}
        <Comparison counts/>
        {(loose > 0).then(|| view! {
            <div class="banner" data-tone="warn"><Icon name="triangle-alert"/><p>{tr!("restore-loose-links", count = loose)}</p></div>
        })}
        <p>{tr!("restore-what")}</p>
        <label class="check">
            <input type="checkbox" id="restore-first" prop:checked=first on:change=move |event| first.set(event_target_checked(&event))/>
            <span>{tr!("restore-first")}</span>
            {(lacking > 0).then(|| view! { <span class="hint">{tr!("restore-first-hint", count = lacking as usize)}</span> })}
        </label>
        {move || busy.get().then(|| view! { <Progress label=tr!("restore-running") value=Some(progress.get())/> })}
        <div class="cluster">
            <button type="button" class="btn primary" disabled=busy on:click=restore>{tr!("restore-do")}</button>
            <button type="button" class="btn" disabled=busy on:click=open_beside>{tr!("restore-beside")}</button>
            <button type="button" class="btn quiet" disabled=busy on:click=move |_| state.set(State::Waiting)>{tr!("restore-cancel")}</button>
        </div>
    }
}
