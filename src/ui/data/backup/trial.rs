//! "Test my backup": what goes on, a way out, and what was found, in words.

use leptos::{prelude::*, task::spawn_local};

use super::{counts::Comparison, rescued::Rescued};
use crate::{
    app::{
        App,
        backups::{Step, Stop, Trial},
        files,
    },
    domain::Problem,
    engine::rescue::Report,
    i18n::say::say_problem,
    tr,
    ui::kit::{Icon, Progress},
};

#[derive(Clone)]
enum State {
    Waiting,
    Trying(Step),
    Refused(Problem),
    Found(Trial),
}

#[component]
pub fn TestBackup() -> impl IntoView {
    let app = App::here();
    let state = RwSignal::new(State::Waiting);
    let stop = StoredValue::new(None::<Stop>);
    let try_one = move |_| {
        spawn_local(async move {
            let Some(file) = files::choose(super::ACCEPT).await else { return };
            state.set(State::Trying(Step::Reading(0.0)));
            let tell = move |step| {
                state.try_set(State::Trying(step));
            };
            let on_begin = move |handle| {
                stop.try_set_value(Some(handle));
            };
            let tried = app.try_backup(&file, &tell, &on_begin).await;
            state.try_set(match tried {
                Ok(Some(trial)) => State::Found(trial),
                Ok(None) => State::Waiting,
                Err(problem) => State::Refused(problem),
            });
        });
    };
    // Whoever leaves the page does not wait for the answer.
    let end = move || {
        if let Some(stop) = stop.try_get_value().flatten() {
            stop.abort();
        }
    };
    on_cleanup(end);
    let choose = move || {
        view! { <button type="button" class="btn" id="test-backup" on:click=try_one>{tr!("trial-choose")}</button> }
    };
    let is_trying = Memo::new(move |_| state.with(|state| matches!(state, State::Trying(_))));
    let found = move || {
        match state.get() {
        State::Waiting | State::Trying(_) => ().into_any(),
        State::Refused(problem) => view! {
            <div class="banner" id="test-result" data-tone="danger" role="alert"><Icon name="triangle-alert"/><p>{say_problem(&problem)}</p></div>
        }
        .into_any(),
        State::Found(trial) => view! { <Found trial/> }.into_any(),
    }
    };
    view! {
        <section class="card" aria-labelledby="trial">
            <div class="card-head"><Icon name="check-check"/><h2 id="trial">{tr!("trial-title")}</h2></div>
            <div class="card-body stack">
                <p>{tr!("trial-text")}</p>
                {move || if is_trying.get() {
                    view! { <Trying state on_stop=Callback::new(move |()| end())/> }.into_any()
                } else {
                    view! { <div class="cluster">{choose()}</div> }.into_any()
                }}
                {found}
            </div>
        </section>
    }
}

#[component]
fn Trying(state: RwSignal<State>, on_stop: Callback<()>) -> impl IntoView {
    let step = move || state.with(|state| if let State::Trying(step) = state { Some(*step) } else { None });
    let words = Memo::new(move |_| match step() {
        None | Some(Step::Reading(_)) => tr!("restore-reading"),
        Some(Step::Storing) => tr!("trial-storing"),
        Some(Step::Opening) => tr!("trial-opening"),
        Some(Step::Comparing(_)) => tr!("trial-comparing"),
    });
    let share = Signal::derive(move || match step() {
        Some(Step::Reading(share) | Step::Comparing(share)) => Some(share),
        _ => None,
    });
    view! {
        <p class="muted" role="status">{words}</p>
        <Progress label=words value=share/>
        <div class="cluster">
            <button type="button" class="btn" id="test-stop" on:click=move |_| on_stop.run(())>{tr!("restore-cancel")}</button>
        </div>
    }
}

#[component]
fn Found(trial: Trial) -> impl IntoView {
    let difference = trial.difference;
    let counts: Vec<_> = trial.counts.into_iter().filter(|(_, count)| *count > 0).collect();
    let records: usize = counts.iter().map(|(_, count)| count).sum();
    let came_back = match trial.rescued.as_ref().is_none_or(Report::is_whole) {
        true => tr!("trial-whole", count = records),
        false => tr!("trial-part", count = records),
    };
    // The settings have the same id in every workspace.
    let is_elsewhere = difference.same + difference.changed <= 1 && difference.only_there > 0;
    let older = match trial.days_older {
        _ if difference.newest_here == difference.newest_there => None,
        0 => Some(tr!("trial-same-day")),
        days @ 1.. => Some(tr!("trial-older", count = days)),
        days => Some(tr!("trial-newer", count = -days)),
    };
    let beside = match difference.count() {
        0 => vec![tr!("trial-same")],
        _ if is_elsewhere => vec![tr!("trial-elsewhere")],
        count => {
            let differs = tr!(
                "trial-differs",
                count = count,
                changed = difference.changed,
                here = difference.only_here,
                there = difference.only_there
            );
            older.into_iter().chain([differs]).collect()
        }
    };
    view! {
        {trial.rescued.map(|report| view! { <Rescued report/> })}
        <div class="banner" id="test-result" data-tone="ok" role="status">
            <Icon name="circle-check"/>
            <div>
                <p><strong>{came_back}</strong></p>
                {beside.into_iter().map(|words| view! { <p>{words}</p> }).collect_view()}
            </div>
        </div>
        <Comparison counts/>
    }
}
