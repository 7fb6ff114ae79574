//! The folder that backups go to by themselves: chosen, watched, resumed, given up.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    app::{App, Tone as NoticeTone, backups::State, clock},
    domain::Problem,
    i18n::say::{format, say_problem},
    tr,
    ui::kit::{Icon, Progress},
};

#[component]
pub fn AutomaticBackup() -> impl IntoView {
    let app = App::here();
    let is_writing = Memo::new(move |_| app.automatic.with(|it| matches!(it.state, State::Writing(_))));
    let body = move || match app.automatic.with(|it| if is_writing.get() { State::Waiting } else { it.state.clone() }) {
        State::Unavailable => view! { <p>{tr!("automatic-unavailable")}</p> }.into_any(),
        State::Off => view! { <p>{tr!("automatic-off")}</p><div class="cluster"><Choose/></div> }.into_any(),
        State::Waiting | State::Writing(_) => view! { <Working is_writing/> }.into_any(),
        State::Paused => {
            let words = tr!("automatic-paused", folder = app.automatic.with(|it| it.folder_name()));
            view! { <Trouble tone="warn" words action=tr!("automatic-resume")/> }.into_any()
        }
        State::Failed(problem) => {
            view! { <Trouble tone="danger" words=say_problem(&problem) action=tr!("automatic-again")/> }.into_any()
        }
    };
    view! {
        <section class="card" aria-labelledby="automatic">
            <div class="card-head"><Icon name="refresh-cw"/><h2 id="automatic">{tr!("automatic-title")}</h2></div>
            <div class="card-body stack">{body}</div>
        </section>
    }
}

#[component]
fn Working(is_writing: Memo<bool>) -> impl IntoView {
    let app = App::here();
    let last = move || match app.in_folder() {
        Some(made) => {
            let ago = format().ago(made.instant(), clock::now());
            tr!("automatic-last", ago = ago, name = made.name)
        }
        None => tr!("automatic-not-yet"),
    };
    let share = Signal::derive(move || {
        app.automatic.with(|it| if let State::Writing(share) = it.state { Some(share) } else { None })
    });
    let now = move |_| spawn_local(app.back_up_to_folder());
    view! {
        <div>
            <p>{move || tr!("automatic-on", folder = app.automatic.with(|it| it.folder_name()))}</p>
            <p class="muted">{last}</p>
        </div>
        {move || is_writing.get().then(|| view! { <Progress label=tr!("automatic-writing") value=share/> })}
        <div class="cluster">
            <button type="button" class="btn" id="folder-now" disabled=is_writing on:click=now>{tr!("automatic-now")}</button>
            <Choose/>
            <Stop/>
        </div>
    }
}

/// What keeps it from being made, and the click that goes on with it.
#[component]
fn Trouble(tone: &'static str, words: String, action: String) -> impl IntoView {
    let app = App::here();
    view! {
        <div class="banner" data-tone=tone role="alert"><Icon name="triangle-alert"/><p>{words}</p></div>
        <div class="cluster">
            <button type="button" class="btn primary" id="folder-resume" on:click=move |_| spawn_local(app.resume_automatic())>
                {action}
            </button>
            <Choose/>
            <Stop/>
        </div>
    }
}

#[component]
fn Choose() -> impl IntoView {
    let app = App::here();
    let is_first = app.automatic.with_untracked(|it| it.folder.is_none());
    let words = if is_first { tr!("automatic-choose") } else { tr!("automatic-other") };
    let choose = move |_| spawn_local(async move { tell(app, app.choose_folder().await) });
    let class = if is_first { "btn primary" } else { "btn" };
    view! { <button type="button" class=class id="folder-choose" on:click=choose>{words}</button> }
}

#[component]
fn Stop() -> impl IntoView {
    let app = App::here();
    let stop = move |_| {
        spawn_local(async move {
            let done = app.stop_automatic().await;
            if done.is_ok() {
                app.notices.show(tr!("automatic-stopped"), NoticeTone::Plain, false);
            }
            tell(app, done);
        });
    };
    view! { <button type="button" class="btn quiet" id="folder-stop" on:click=stop>{tr!("automatic-stop")}</button> }
}

fn tell(app: App, done: Result<(), Problem>) {
    if let Err(problem) = done {
        app.notices.show(say_problem(&problem), NoticeTone::Danger, false);
    }
}
