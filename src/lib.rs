//! Daftar: a CRM that lives in one browser.
//!
//! Layers, each knowing only those to its left: `domain ◀ engine ◀ store ◀ app ◀ ui`, with `i18n` beside the last two.
//! `ARCHITECTURE.md` draws the map.

pub mod domain;
pub mod engine;
pub mod i18n;

// What needs a browser exists only in the page; so nothing below can reach for it by mistake.
#[cfg(target_arch = "wasm32")]
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod store;
#[cfg(target_arch = "wasm32")]
pub mod ui;
