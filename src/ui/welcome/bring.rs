//! Files that people bring: what they are, and dropping them anywhere.

use leptos::{ev, ev::DragEvent, prelude::*};
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use super::arrival::Arrival;
use crate::{
    domain::Problem,
    engine::{backup, rescue},
    tr,
    ui::kit::Icon,
};

/// The names of files that hold tables as text.
const TABLES: [&str; 3] = [".csv", ".tsv", ".txt"];
/// For the file picker: tables, and backups.
pub const ACCEPT: &str = ".csv,.tsv,.txt,.jsonl,text/csv,application/x-ndjson";
/// Within so many bytes a backup says what it is, and a rescue file too.
const BEGINNING: i32 = 1024;

pub async fn is_backup(file: &File) -> Result<bool, Problem> {
    let unreadable = |_| Problem::new("problem-file-unreadable").with("name", file.name());
    let beginning = file.slice_with_i32_and_i32(0, BEGINNING).map_err(unreadable)?;
    let text = JsFuture::from(beginning.text()).await.map_err(unreadable)?.as_string().unwrap_or_default();
    let is_backup = text.lines().next().is_some_and(|line| line.contains(backup::FORMAT));
    Ok(is_backup || rescue::is_rescue(&text))
}

pub fn is_table(file: &File) -> bool {
    let name = file.name().to_lowercase();
    TABLES.iter().any(|ending| name.ends_with(ending)) || file.type_().starts_with("text/")
}

/// Takes a file that is dropped anywhere in the window, and says so while one hovers.
#[component]
pub fn DropAnywhere(arrival: Arrival) -> impl IntoView {
    let hovers = RwSignal::new(false);
    let over = window_event_listener(ev::dragover, move |event| {
        if holds_files(&event) {
            // Without this the browser would leave the app to show the file.
            event.prevent_default();
            hovers.set(true);
        }
    });
    let leave = window_event_listener(ev::dragleave, move |event| {
        if event.related_target().is_none() {
            hovers.set(false);
        }
    });
    let drop = window_event_listener(ev::drop, move |event| {
        hovers.set(false);
        if holds_files(&event) {
            event.prevent_default();
            let files = event.data_transfer().and_then(|data| data.files());
            if let Some(file) = files.and_then(|files| files.get(0)) {
                arrival.take(file);
            }
        }
    });
    on_cleanup(move || {
        over.remove();
        leave.remove();
        drop.remove();
    });
    // A drop on the door itself is its own affair, and ends the hovering all the same.
    let is_free = move || hovers.get() && !arrival.is_busy();
    move || {
        is_free().then(
            || view! { <div class="drop-cover" aria-hidden="true"><Icon name="download"/>{tr!("welcome-drop")}</div> },
        )
    }
}

fn holds_files(event: &DragEvent) -> bool {
    event.data_transfer().is_some_and(|data| data.types().includes(&"Files".into(), 0))
}
