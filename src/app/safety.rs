//! How safe the data is: whether the browser promises to keep it, how much room it takes.

use std::cell::Cell;

use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

/// What the browser says of its storage.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Health {
    /// The browser promises not to clear the data by itself; `None` when it does not say.
    pub persisted: Option<bool>,
    /// Bytes used and bytes available, when it says.
    pub usage: Option<(f64, f64)>,
}

fn storage() -> Option<StorageManager> {
    // Absent outside secure contexts.
    let navigator = web_sys::window()?.navigator();
    let storage = js_sys::Reflect::get(&navigator, &JsValue::from_str("storage")).ok()?;
    storage.dyn_into().ok()
}

pub async fn health() -> Health {
    let Some(storage) = storage() else { return Health::default() };
    let persisted = match storage.persisted() {
        Ok(promise) => JsFuture::from(promise).await.ok().and_then(|it| it.as_bool()),
        Err(_) => None,
    };
    let usage = match storage.estimate() {
        Ok(promise) => JsFuture::from(promise).await.ok().and_then(|estimate| {
            let number = |key: &str| js_sys::Reflect::get(&estimate, &JsValue::from_str(key)).ok()?.as_f64();
            Some((number("usage")?, number("quota")?))
        }),
        Err(_) => None,
    };
    Health { persisted, usage }
}

/// Whether this is Safari in a window of its own making, where a site's data goes after seven days without a visit.
/// An app on the Home Screen or in the Dock is spared. Only Safari's engine has events for gestures.
pub fn is_forgetful() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let is_safari = js_sys::Reflect::has(&window, &JsValue::from_str("GestureEvent")).unwrap_or_default();
    let installed = window.match_media("(display-mode: standalone)").ok().flatten();
    is_safari && !installed.is_some_and(|it| it.matches())
}

/// Asks the browser to keep the data. Some ask their user in turn.
pub async fn persist() -> Option<bool> {
    let promise = storage()?.persist().ok()?;
    JsFuture::from(promise).await.ok()?.as_bool()
}

thread_local! {
    static ASKED: Cell<bool> = const { Cell::new(false) };
}

/// [`persist`], once per visit; after the first save, when there is something to keep.
pub fn ask_to_persist() {
    if !ASKED.replace(true) {
        spawn_local(async {
            if health().await.persisted == Some(false) {
                let _ = persist().await;
            }
        });
    }
}
