//! How old the last backup is, what the browser promises, how much room is taken.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    app::{App, Tone as NoticeTone, clock, safety},
    i18n::say::format,
    tr,
    ui::{
        kit::{Icon, Meter, Progress},
        shell::safety::tone,
    },
};

#[component]
pub fn StatusCards() -> impl IntoView {
    let health = LocalResource::new(safety::health);
    view! {
        <div class="status-cards">
            <LastBackup/>
            {move || health.get().map(|found| view! { <Promise found on_change=Callback::new(move |()| health.refetch())/> <Room found/> })}
        </div>
    }
}

#[component]
fn LastBackup() -> impl IntoView {
    let app = App::here();
    let done = RwSignal::new(None::<f64>);
    let back_up = move |_| {
        if done.with_untracked(Option::is_some) {
            return;
        }
        done.set(Some(0.0));
        spawn_local(async move {
            app.back_up_and_tell(&move |share| done.set(Some(share))).await;
            done.set(None);
        });
    };
    let when = move || match app.backup_age().0 {
        Some(at) => format().ago(at, clock::now()),
        None => tr!("backup-never"),
    };
    let lacking = move || match app.backup_age() {
        (_, 0) => tr!("backup-nothing-new"),
        (_, lacking) => tr!("backup-changes-since", count = lacking as usize),
    };
    view! {
        <section class="card" data-tone=move || tone(app) aria-labelledby="backup-last">
            <h2 id="backup-last"><Icon name="shield-check"/>{tr!("backup-last")}</h2>
            <div>
                <p class="big">{when}</p>
                <p>{lacking}</p>
                {app.is_sample().then(|| view! { <p>{tr!("backup-of-sample")}</p> })}
            </div>
            // The button stays while it works, or the keyboard would be lost with it.
            <button type="button" class="btn primary" id="back-up-now" on:click=back_up
                aria-busy=move || done.with(Option::is_some).to_string() aria-disabled=move || done.with(Option::is_some).to_string()>
                <Icon name="download"/>{tr!("backup-now")}
            </button>
            {move || done.get().map(|share| view! { <Progress label=tr!("backup-running") value=Some(share)/> })}
        </section>
    }
}

/// Whether the browser may clear the data by itself when room runs short.
#[component]
fn Promise(found: safety::Health, on_change: Callback<()>) -> impl IntoView {
    let app = App::here();
    let ask = move |_| {
        spawn_local(async move {
            if safety::persist().await != Some(true) {
                app.notices.show(tr!("persist-refused"), NoticeTone::Danger, false);
            }
            on_change.run(());
        });
    };
    let (tone, word, text) = match found.persisted {
        Some(true) => ("ok", tr!("persist-yes"), tr!("persist-yes-text")),
        Some(false) => ("warn", tr!("persist-no"), tr!("persist-no-text")),
        None => ("warn", tr!("persist-unknown"), tr!("persist-unknown-text")),
    };
    view! {
        <section class="card" data-tone=tone aria-labelledby="backup-promise">
            <h2 id="backup-promise"><Icon name="hard-drive"/>{tr!("persist-title")}</h2>
            <div>
                <p class="big">{word}</p><p>{text}</p>
                {safety::is_forgetful().then(|| view! { <p id="seven-days">{tr!("persist-seven-days")}</p> })}
            </div>
            {(found.persisted == Some(false)).then(|| view! {
                <button type="button" class="btn" on:click=ask>{tr!("persist-ask")}</button>
            })}
        </section>
    }
}

#[component]
fn Room(found: safety::Health) -> impl IntoView {
    let app = App::here();
    let (used, quota) = found.usage.unwrap_or_default();
    let share = if quota > 0.0 { used / quota } else { 0.0 };
    let known = found.usage.is_some();
    view! {
        <section class="card" aria-labelledby="backup-room">
            <h2 id="backup-room"><Icon name="database"/>{tr!("room-title")}</h2>
            <div>
                <p class="big">{if known { format().bytes(used) } else { tr!("room-unknown") }}</p>
                {known.then(|| view! { <p>{tr!("room-of", quota = format().bytes(quota))}</p> })}
                <p>{move || tr!("room-changes", count = app.last.get() as usize)}</p>
            </div>
            {known.then(|| view! { <Meter label=tr!("room-title") value=share/> })}
        </section>
    }
}
