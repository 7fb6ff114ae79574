//! How Daftar speaks, looks and counts; who works here; what deals pass through.
//!
//! What concerns this browser is remembered at once; what concerns the workspace is a change like any other, with Undo.

mod browser;
mod choosing;
mod edit_stage;
mod example;
mod hand_over;
mod hue_menu;
mod member_row;
mod members;
mod money;
mod new_name;
mod pipeline;
mod pipelines;
mod place;
mod saved_text;
mod section;
mod stage_moves;
mod stage_row;
mod tags;
mod week;
mod workspace;

use leptos::prelude::*;

pub use self::place::show;
use self::{browser::ThisBrowser, members::Members, pipelines::Pipelines, tags::Tags, workspace::WorkspaceSettings};
use crate::tr;

#[component]
pub fn SettingsPage() -> impl IntoView {
    place::keep();
    view! {
        <main class="page" id="page" tabindex="-1">
            <div class="page-head"><h1 tabindex="-1">{tr!("nav-settings")}</h1></div>
            <div class="settings">
                <ThisBrowser/>
                <WorkspaceSettings/>
                <Members/>
                <Pipelines/>
                <Tags/>
            </div>
        </main>
    }
}
