//! The second copy of what was saved, kept by a worker in the origin's private files: `public/mirror.js` says how.
//!
//! Where there are no workers or no such files, every question has an empty answer and nothing else changes.

use std::cell::OnceCell;

use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, MessageChannel, Worker, WorkerOptions, WorkerType};

use super::patience::within;
use crate::domain::id::Uuid;

/// What is not answered by then is not there. Reading the copies of large imports may take a moment.
const PATIENCE_MS: i32 = 10_000;
/// Nobody waits for a snapshot but the next one.
const SNAPSHOT_MS: i32 = 600_000;
/// Who else has the workspace open is known at once, or it does not matter.
const ENTER_MS: i32 = 1_000;

/// What the mirror has of a workspace.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Look {
    /// Sequence numbers of entries.
    pub entries: Vec<u64>,
    pub snapshots: Vec<Snapshot>,
}

/// A whole backup of all commits up to some sequence number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Snapshot {
    pub sequence: u64,
    /// When it was written, milliseconds since the epoch.
    pub at: i64,
}

thread_local! {
    static WORKER: OnceCell<Option<Worker>> = const { OnceCell::new() };
}

/// Starts the worker from `address`, once per page.
pub fn start(address: &str) {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    WORKER.with(|worker| worker.get_or_init(|| Worker::new_with_options(address, &options).ok()).is_some());
}

/// Notes that this page has the workspace open. Whether it is the only one; `None` when nobody can tell.
pub async fn enter(workspace: Uuid) -> Option<bool> {
    ask_for(ENTER_MS, "enter", &[("workspace", id(workspace))]).await?.as_bool()
}

/// Lets go of the files of the workspace that was open.
pub fn leave() {
    tell("leave", &[], None);
}

/// The workspaces that have copies.
pub async fn workspaces() -> Vec<Uuid> {
    let found = ask("workspaces", &[]).await.unwrap_or_default();
    list(&found).iter().filter_map(|name| name.as_string()?.parse().ok()).collect()
}

pub async fn look(workspace: Uuid) -> Look {
    let found = ask("look", &[("workspace", id(workspace))]).await.unwrap_or_default();
    let snapshot = |pair: JsValue| {
        let pair = list(&pair);
        Some(Snapshot { sequence: pair.get(0).as_f64()? as u64, at: pair.get(1).as_f64()? as i64 })
    };
    let entries = list(&field(&found, "entries")).iter().filter_map(|it| it.as_f64()).map(|it| it as u64).collect();
    Look { entries, snapshots: list(&field(&found, "snapshots")).iter().filter_map(snapshot).collect() }
}

/// The sealed bytes of entries, as far as there are copies.
pub async fn entries(workspace: Uuid, sequences: &[u64]) -> Vec<(u64, Vec<u8>)> {
    if sequences.is_empty() {
        return Vec::new();
    }
    let wanted: Array = sequences.iter().map(|sequence| JsValue::from_f64(*sequence as f64)).collect();
    let found = ask("entries", &[("workspace", id(workspace)), ("sequences", wanted.into())]).await.unwrap_or_default();
    let entry = |pair: JsValue| {
        let pair = list(&pair);
        Some((pair.get(0).as_f64()? as u64, pair.get(1).dyn_into::<Uint8Array>().ok()?.to_vec()))
    };
    list(&found).iter().filter_map(entry).collect()
}

/// Copies an entry that the journal has acknowledged. Nobody waits for it.
pub fn append(workspace: Uuid, sequence: u64, sealed: &[u8]) {
    let sequence = JsValue::from_f64(sequence as f64);
    tell("append", &[("workspace", id(workspace)), ("sequence", sequence)], Some(sealed));
}

/// Makes a backup one of the ring of snapshots; false when another page is making one, or there is no mirror.
pub async fn snapshot(workspace: Uuid, sequence: u64, backup: &Blob) -> bool {
    let with =
        [("workspace", id(workspace)), ("sequence", JsValue::from_f64(sequence as f64)), ("blob", backup.into())];
    ask_for(SNAPSHOT_MS, "snapshot", &with).await.is_some_and(|it| it.is_truthy())
}

/// The bytes of a snapshot.
pub async fn read(workspace: Uuid, sequence: u64) -> Option<Vec<u8>> {
    let sequence = JsValue::from_f64(sequence as f64);
    let bytes = ask("read", &[("workspace", id(workspace)), ("sequence", sequence)]).await?;
    Some(bytes.dyn_into::<Uint8Array>().ok()?.to_vec())
}

/// Removes all copies of a workspace.
pub async fn remove(workspace: Uuid) {
    ask("remove", &[("workspace", id(workspace))]).await;
}

fn id(workspace: Uuid) -> JsValue {
    JsValue::from_str(&workspace.to_string())
}

fn list(value: &JsValue) -> Array {
    value.clone().dyn_into().unwrap_or_default()
}

fn field(value: &JsValue, name: &str) -> JsValue {
    Reflect::get(value, &JsValue::from_str(name)).unwrap_or_default()
}

fn message(ask: &str, with: &[(&str, JsValue)]) -> Object {
    let message = Object::new();
    // A fresh object takes every property.
    let set = |name: &str, value: &JsValue| drop(Reflect::set(&message, &JsValue::from_str(name), value));
    set("ask", &JsValue::from_str(ask));
    with.iter().for_each(|(name, value)| set(name, value));
    message
}

/// A message that nobody waits to be answered. The bytes move to the worker.
fn tell(what: &str, with: &[(&str, JsValue)], bytes: Option<&[u8]>) {
    let message = message(what, with);
    let transfer = Array::new();
    if let Some(bytes) = bytes {
        let bytes = Uint8Array::from(bytes);
        let _ = Reflect::set(&message, &JsValue::from_str("bytes"), &bytes);
        transfer.push(&bytes.buffer());
    }
    post(&message, &transfer);
}

async fn ask(what: &str, with: &[(&str, JsValue)]) -> Option<JsValue> {
    ask_for(PATIENCE_MS, what, with).await
}

async fn ask_for(patience: i32, what: &str, with: &[(&str, JsValue)]) -> Option<JsValue> {
    let channel = MessageChannel::new().ok()?;
    let answer = Promise::new(&mut |resolve, _| channel.port1().set_onmessage(Some(&resolve)));
    if !post(&message(what, with), &Array::of1(&channel.port2())) {
        return None;
    }
    let answer = within(patience, JsFuture::from(answer)).await;
    channel.port1().close();
    let value = field(&field(&answer?.ok()?, "data"), "value");
    (!value.is_undefined()).then_some(value)
}

fn post(message: &Object, transfer: &Array) -> bool {
    WORKER.with(|worker| {
        let worker = worker.get().and_then(Option::as_ref);
        worker.is_some_and(|worker| worker.post_message_with_transfer(message, transfer).is_ok())
    })
}
