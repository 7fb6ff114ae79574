//! What happened, or what is to be done: written down here, on top of the timeline.

mod activity_dialog;
mod activity_entry;
mod save_line;
mod task_entry;

use leptos::prelude::*;

pub use self::activity_dialog::ActivityDialog;
use self::{activity_entry::ActivityEntry, task_entry::TaskEntry};
use super::{about::About, desk::Desk};
use crate::{
    tr,
    ui::{
        fields::choice_words,
        kit::{Tab, TabPanel, Tabs},
    },
};

const NAME: &str = "compose";
/// What is being written; the other entries wait unseen.
const OPEN_ENTRY: &str = ".composer [role=tabpanel] > div:not([hidden])";

#[component]
pub fn Composer(about: About) -> impl IntoView {
    let active = Desk::here().writing;
    let of_kind = |id, icon| Tab { id, label: choice_words("activity-kind", id), icon: Some(icon), count: None };
    let tabs = vec![
        of_kind("note", "sticky-note"),
        of_kind("call", "phone"),
        of_kind("meeting", "users"),
        of_kind("message", "mail"),
        Tab { id: "task", label: tr!("records-task"), icon: Some("list-checks"), count: None },
    ];
    // Both stay while the tab changes: what was typed is not lost.
    let is_task = Memo::new(move |_| active.get() == "task");
    view! {
        <div class="composer">
            <Tabs label=tr!("records-compose") name=NAME tabs active/>
            <TabPanel name=NAME active>
                <div hidden=move || is_task.get()><ActivityEntry about tab=active/></div>
                <div hidden=move || !is_task.get()><TaskEntry about/></div>
            </TabPanel>
        </div>
    }
}
