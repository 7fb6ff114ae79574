//! What this browser remembers outside any database, as JSON in its localStorage: conveniences and warnings. Where that
//! is blocked or full, they are gone and nothing else fails. It reaches the disk some seconds late.

use serde::{Serialize, de::DeserializeOwned};
use web_sys::Storage;

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// `None` when there is nothing under the key, or nothing that can be read.
pub fn get<T: DeserializeOwned>(key: &str) -> Option<T> {
    let json = storage()?.get_item(key).ok()??;
    serde_json::from_str(&json).ok()
}

pub fn set(key: &str, value: &impl Serialize) {
    if let (Some(storage), Ok(json)) = (storage(), serde_json::to_string(value)) {
        let _ = storage.set_item(key, &json);
    }
}

pub fn delete(key: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(key);
    }
}

pub fn keys() -> Vec<String> {
    let Some(storage) = storage() else { return Vec::new() };
    (0..storage.length().unwrap_or_default()).filter_map(|index| storage.key(index).ok().flatten()).collect()
}
