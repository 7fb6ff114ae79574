//! The user guide. Each sentence of it is a promise: whoever changes what the app does, changes it here.

mod badges;
mod shortcuts;
mod topic;
mod words;

use leptos::prelude::*;

use self::{badges::BadgeMeanings, shortcuts::Shortcuts, topic::Topic, words::Words};
use crate::{app::Page, tr};

#[component]
pub fn HelpPage() -> impl IntoView {
    view! {
        <main class="page" id="page" tabindex="-1">
            <div class="page-head"><h1 tabindex="-1">{tr!("nav-help")}</h1><p class="lede">{tr!("help-lede")}</p></div>
            <div class="help">
                <Beginning/>
                <Data/>
                <Working/>
                <LookUp/>
            </div>
        </main>
    }
}

#[component]
fn Beginning() -> impl IntoView {
    view! {
        <section>
            <h2>{tr!("help-beginning")}</h2>
            <Topic id="start" title=tr!("help-start") text=tr!("help-start-text")/>
            <Topic id="import" title=tr!("help-import") text=tr!("help-import-text")>
                <p><a href=Page::Import.href()>{tr!("nav-import")}</a></p>
            </Topic>
            <Topic id="workspaces" title=tr!("help-workspaces") text=tr!("help-workspaces-text")/>
        </section>
    }
}

#[component]
fn Data() -> impl IntoView {
    view! {
        <section>
            <h2>{tr!("help-data")}</h2>
            <Topic id="kept" title=tr!("help-kept") text=tr!("help-kept-text")/>
            <Topic id="lost" title=tr!("help-lost") text=tr!("help-lost-text")/>
            <Topic id="backup" title=tr!("help-backup") text=tr!("help-backup-text")>
                <p><a href=Page::Backup.href()>{tr!("nav-backup")}</a></p>
            </Topic>
            <Topic id="undo" title=tr!("help-undo") text=tr!("help-undo-text")/>
            <Topic id="limits" title=tr!("help-limits") text=tr!("help-limits-text")/>
        </section>
    }
}

#[component]
fn Working() -> impl IntoView {
    view! {
        <section>
            <h2>{tr!("help-working")}</h2>
            <Topic id="quick" title=tr!("help-quick") text=tr!("help-quick-text")/>
            <Topic id="find" title=tr!("help-find") text=tr!("help-find-text")/>
            <Topic id="many" title=tr!("help-many") text=tr!("help-many-text")/>
            <Topic id="deals" title=tr!("help-deals") text=tr!("help-deals-text")><BadgeMeanings/></Topic>
            <Topic id="tasks" title=tr!("help-tasks") text=tr!("help-tasks-text")/>
            <Topic id="dates" title=tr!("help-dates") text=tr!("help-dates-text")/>
            <Topic id="members" title=tr!("help-members") text=tr!("help-members-text")/>
        </section>
    }
}

#[component]
fn LookUp() -> impl IntoView {
    view! {
        <section>
            <h2>{tr!("help-look-up")}</h2>
            <Topic id="keys" title=tr!("help-keys") text=tr!("help-keys-text")><Shortcuts/></Topic>
            <Topic id="words" title=tr!("help-words") text=tr!("help-words-text")><Words/></Topic>
        </section>
    }
}
