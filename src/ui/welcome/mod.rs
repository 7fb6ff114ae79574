//! The first screen: language, what Daftar promises and what it can not, and three doors.

mod arrival;
mod bring;
mod doors;
mod found;
mod language;
mod others;

use leptos::prelude::*;

pub use self::{arrival::Arrival, found::FoundBackup, others::Others};
use self::{
    bring::DropAnywhere,
    doors::{BringDoor, EmptyDoor, SampleDoor},
    language::LanguageChoice,
};
use crate::{
    app::{App, Page, Session},
    i18n::say::say_problem,
    tr,
    ui::kit::{Icon, Progress},
};

/// Alone on the screen before there is a workspace; a page like others when one is open.
#[component]
pub fn Welcome() -> impl IntoView {
    let app = App::here();
    let arrival = Arrival::new(app);
    let is_inside = app.session.with_untracked(|session| *session == Session::Open);
    view! {
        {if is_inside {
            view! { <Inside arrival/> }.into_any()
        } else {
            view! { <Alone arrival/> }.into_any()
        }}
        <DropAnywhere arrival/>
    }
}

#[component]
fn Alone(arrival: Arrival) -> impl IntoView {
    view! {
        <div class="welcome">
            <header>
                <span class="brand"><span class="mark large"><Icon name="notebook"/></span>{tr!("nav-app")}</span>
                <LanguageChoice arrival/>
            </header>
            <main id="page" tabindex="-1">
                <div class="hero">
                    <h1 tabindex="-1">{tr!("welcome-title")}</h1>
                    <p class="promise">{tr!("welcome-promise")}</p>
                </div>
                <Offer arrival/>
                <Others arrival/>
            </main>
            <footer><span>{tr!("welcome-no-account")}</span><span>{tr!("welcome-no-server")}</span><span>{tr!("welcome-no-sending")}</span></footer>
        </div>
    }
}

#[component]
fn Inside(arrival: Arrival) -> impl IntoView {
    view! {
        <main class="page" id="page" tabindex="-1">
            <div class="page-head">
                <h1 tabindex="-1">{tr!("nav-welcome")}</h1>
                <div class="actions">
                    <a class="btn" href=Page::Today.href()><Icon name="arrow-left"/>{tr!("welcome-back")}</a>
                </div>
                <p class="lede">{tr!("welcome-inside")}</p>
            </div>
            <div class="stack loose"><Offer arrival/><Others arrival/></div>
        </main>
    }
}

/// What one should know, what goes on, and the doors; or what was found in a file.
#[component]
fn Offer(arrival: Arrival) -> impl IntoView {
    let problem = move || {
        arrival.problem.get().map(|problem| {
            view! { <div class="banner" data-tone="danger" role="alert"><Icon name="triangle-alert"/><p>{say_problem(&problem)}</p></div> }
        })
    };
    let work = move || {
        arrival.work.get().map(|words| {
            view! {
                <div class="stack tight">
                    <p role="status">{words.clone()}</p>
                    <Progress label=words value=arrival.progress/>
                </div>
            }
        })
    };
    let is_found = Memo::new(move |_| arrival.backup.with(Option::is_some));
    view! {
        <div class="banner" data-tone="warn"><Icon name="triangle-alert"/><p>{tr!("welcome-warning")}</p></div>
        {problem}
        {work}
        {move || match is_found.get() {
            true => view! { <FoundBackup arrival/> }.into_any(),
            false => view! {
                <div class="doors"><SampleDoor arrival/><EmptyDoor arrival/><BringDoor arrival/></div>
            }
            .into_any(),
        }}
    }
}
