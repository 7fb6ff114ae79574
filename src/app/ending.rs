//! Whether the pages that had a workspace open came to a good end. One that was killed leaves its mark behind.

use std::cell::OnceCell;

use leptos::prelude::window_event_listener_untyped;

use super::App;
use crate::{domain::id::Uuid, store::local};

const MARK: &str = "daftar.open";

thread_local! {
    static PAGE: OnceCell<Uuid> = const { OnceCell::new() };
}

/// Each page has a mark of its own: one tab that is closed must not make another that was killed look well.
fn mark(workspace: Uuid) -> String {
    let page = PAGE.with(|page| *page.get_or_init(Uuid::now_v7));
    format!("{MARK}.{workspace}.{page}")
}

/// The marks that pages left on a workspace, which go with this. Only while no other page has it open do they say that
/// something ended badly.
pub fn bad(workspace: Uuid) -> bool {
    let left: Vec<String> =
        local::keys().into_iter().filter(|key| key.starts_with(&format!("{MARK}.{workspace}."))).collect();
    left.iter().for_each(|key| local::delete(key));
    !left.is_empty()
}

/// This page has the workspace open from now on.
pub fn open(workspace: Uuid) {
    local::set(&mark(workspace), &true);
}

/// This page lets the workspace go in good order.
pub fn good(workspace: Uuid) {
    local::delete(&mark(workspace));
}

impl App {
    /// Follows the page's going away, and its coming back from the browser's cache of pages.
    pub fn watch_ending(self) {
        let follow = move |event: &'static str, note: fn(Uuid)| {
            window_event_listener_untyped(event, move |_| {
                if let Some(workspace) = self.workspace() {
                    note(workspace.id);
                }
            })
        };
        // For as long as there is a page.
        let _ = (follow("pagehide", good), follow("pageshow", open));
    }
}
