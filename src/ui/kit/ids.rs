//! Ids for labels, descriptions and popups: unique on the page, for as long as the page lives.

use std::sync::atomic::{AtomicU32, Ordering};

static LAST: AtomicU32 = AtomicU32::new(0);

/// An id that no other element has.
pub fn fresh_id(prefix: &str) -> String {
    format!("{prefix}-{}", LAST.fetch_add(1, Ordering::Relaxed))
}
