//! *Data and backup*: how safe the workspace is, and the file that it leaves and comes back as.

mod erase;
mod rescued;
mod restore;
mod status;

use leptos::prelude::*;

pub use self::rescued::Rescued;
use self::{erase::Erase, restore::Restore, status::StatusCards};
use crate::tr;

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
                <Restore/>
                <Erase/>
            </div>
        </main>
    }
}
