//! A word about backups over the page when it is time for one. Never in the way of work.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    app::{App, Page, backups::State},
    engine::reminder::Urge,
    i18n::say::say_problem,
    tr,
    ui::kit::Icon,
};

#[component]
pub fn Reminder() -> impl IntoView {
    let app = App::here();
    move || {
        let state = app.automatic.with(|it| it.state.clone());
        let (_, lacking) = app.backup_age();
        match (state, app.backup_urge()) {
            // The page says it all, and what to do.
            _ if app.is_snoozed() || app.route.with(|route| route.page == Page::Backup) => ().into_any(),
            (State::Paused, _) if lacking > 0 => {
                let resume = move |_| spawn_local(app.resume_automatic());
                view! {
                    <Words tone="warn" words=tr!("reminder-paused")>
                        <button type="button" class="btn" on:click=resume>{tr!("automatic-resume")}</button>
                    </Words>
                }
                .into_any()
            }
            (State::Failed(problem), _) if lacking > 0 => view! {
                <Words tone="warn" words=say_problem(&problem)>
                    <a class="btn" href=Page::Backup.href()>{tr!("nav-backup")}</a>
                </Words>
            }
            .into_any(),
            (_, Urge::None) => ().into_any(),
            (_, urge) => {
                let words = match app.backup_age().0 {
                    Some(_) => tr!("reminder-due", count = lacking as usize),
                    None => tr!("reminder-never"),
                };
                let tone = if urge == Urge::Pressing { "danger" } else { "warn" };
                view! { <Words tone words><BackUp/></Words> }.into_any()
            }
        }
    }
}

#[component]
fn Words(tone: &'static str, words: String, children: Children) -> impl IntoView {
    let app = App::here();
    view! {
        <div class="banner" id="backup-reminder" data-tone=tone role="status">
            <Icon name="shield-alert"/>
            <p>{words}</p>
            {children()}
            <button type="button" class="btn" on:click=move |_| app.snooze_reminders(1)>{tr!("reminder-tomorrow")}</button>
            <button type="button" class="btn" on:click=move |_| app.snooze_reminders(7)>{tr!("reminder-week")}</button>
        </div>
    }
}

#[component]
fn BackUp() -> impl IntoView {
    let app = App::here();
    let busy = RwSignal::new(false);
    let back_up = move |_| {
        busy.set(true);
        spawn_local(async move {
            app.back_up_and_tell(&|_| ()).await;
            busy.try_set(false);
        });
    };
    view! { <button type="button" class="btn" disabled=busy on:click=back_up>{tr!("backup-now")}</button> }
}
