//! *Data and backup*: how safe the workspace is, and the file that it leaves and comes back as.

mod automatic;
mod counts;
mod erase;
mod rescued;
mod restore;
mod status;
mod trial;

use leptos::prelude::*;

pub use self::rescued::Rescued;
use self::{automatic::AutomaticBackup, erase::Erase, restore::Restore, status::StatusCards, trial::TestBackup};
use crate::{app::App, tr};

/// What the browser lets one choose as a backup.
const ACCEPT: &str = ".jsonl,.json,application/x-ndjson";

#[component]
pub fn BackupPage() -> impl IntoView {
    view! {
        <main class="page" id="page" tabindex="-1">
            <div class="page-head">
                <h1 tabindex="-1">{tr!("nav-backup")}</h1>
                <p class="lede">{tr!("backup-lede")}</p>
            </div>
            <div class="backup">
                <StatusCards/>
                {(!App::here().is_sample()).then(|| view! { <AutomaticBackup/> })}
                <TestBackup/>
                <Restore/>
                <Erase/>
            </div>
        </main>
    }
}
