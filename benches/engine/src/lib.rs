//! The operations that `tests/bench` compares, over the public engine and store: each as the app does it, and no more.

mod reading;
mod steps;
mod writing;

use std::rc::Rc;

use daftar::{
    domain::{Problem, Settings, id::Uuid, instant::Instant},
    engine::{Acting, Entry, Op, Tables, Tx, Verb, backup, setup, transact},
    store::{Store, before_the_first_write, mirror},
};
use steps::Steps;
use wasm_bindgen::prelude::*;

/// An open workspace.
#[wasm_bindgen]
pub struct Engine {
    store: Rc<Store>,
    tables: Tables,
    /// The file that is being read.
    reader: backup::Reader,
    steps: Steps,
}

fn acting() -> Acting {
    Acting { now: Instant::from_millis(js_sys::Date::now() as i64), ..Acting::default() }
}

fn failed(what: impl std::fmt::Debug) -> JsError {
    JsError::new(&format!("{what:?}"))
}

/// The worker that keeps second copies, as in the app: nobody waits for it, but it takes its time on the processor.
#[wasm_bindgen]
pub fn start_mirror(address: &str) {
    mirror::start(address);
}

/// Makes an empty workspace; its id.
#[wasm_bindgen]
pub async fn create() -> Result<String, JsError> {
    let begin = |tx: &mut Tx| Ok(setup::workspace(tx, Settings::default(), "Me", "Sales", Vec::new()));
    let (first, _) = transact(&Tables::default(), acting(), Op::new(Verb::Setup, ""), begin).map_err(failed)?;
    let id = Uuid::now_v7();
    Store::create(id, &Entry::of(&first)).await.map_err(failed)?;
    Ok(id.to_string())
}

#[wasm_bindgen]
pub async fn open(id: String) -> Result<Engine, JsError> {
    let mut steps = Steps::begin();
    before_the_first_write().await;
    steps.note("before the first write");
    let opened = Store::open(id.parse().map_err(failed)?).await.map_err(failed)?;
    steps.note("Store::open");
    Ok(Engine { store: opened.store, tables: opened.tables, reader: backup::Reader::default(), steps })
}

#[wasm_bindgen]
pub async fn erase(id: String) -> Result<(), JsError> {
    daftar::store::erase(id.parse().map_err(failed)?).await.map_err(failed)
}

#[wasm_bindgen]
impl Engine {
    /// Where the time of the last long operation went, in milliseconds, as JSON.
    pub fn steps(&self) -> String {
        self.steps.json()
    }

    pub fn close(&self) {
        self.store.close();
    }

    /// One commit, as `App::run` does it: computed, durable, then in the tables.
    async fn commit<R>(&mut self, op: Op, work: impl FnOnce(&mut Tx) -> Result<R, Problem>) -> Result<R, JsError> {
        let (commit, result) = transact(&self.tables, acting(), op, work).map_err(failed)?;
        self.steps.note("transact");
        let entry = Entry::of(&commit);
        self.steps.note("Entry::of");
        self.store.append(&entry).await.map_err(failed)?;
        self.steps.note("Store::append");
        commit.changes.iter().for_each(|change| self.tables.apply(change));
        self.store.remember(&self.tables);
        self.steps.note("Tables::apply");
        Ok(result)
    }
}
