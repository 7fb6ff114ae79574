//! What the last acknowledged commit was, in localStorage: it survives what can happen to IndexedDB, and knows when a
//! database that looks sound has lost something.

use serde::{Deserialize, Serialize};

use super::local;
use crate::domain::id::Uuid;

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Canary {
    /// The last acknowledged commit.
    pub sequence: u64,
    /// How many records there were after it.
    pub records: u64,
    /// Milliseconds since the epoch.
    pub at: i64,
}

fn key(workspace: Uuid) -> String {
    format!("daftar.canary.{workspace}")
}

pub fn read(workspace: Uuid) -> Option<Canary> {
    local::get(&key(workspace))
}

/// Never goes back: of two tabs, the one that was faster may be the one that notes it later.
pub fn note(workspace: Uuid, sequence: u64, records: u64) {
    if read(workspace).is_none_or(|canary| canary.sequence <= sequence) {
        local::set(&key(workspace), &Canary { sequence, records, at: js_sys::Date::now() as i64 });
    }
}

pub fn forget(workspace: Uuid) {
    local::delete(&key(workspace));
}
