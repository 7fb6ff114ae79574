//! How long each part of an operation took: a release build has no names for a profiler to show.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = performance)]
    fn now() -> f64;
}

pub struct Steps {
    last: f64,
    taken: Vec<(&'static str, f64)>,
}

impl Steps {
    pub fn begin() -> Self {
        Self { last: now(), taken: Vec::new() }
    }

    /// From here on the next step is measured.
    pub fn mark(&mut self) {
        self.last = now();
    }

    /// The time since the last step went into this one, once more if it was there before.
    pub fn note(&mut self, name: &'static str) {
        let took = now() - self.last;
        match self.taken.iter_mut().find(|(there, _)| *there == name) {
            Some((_, sum)) => *sum += took,
            None => self.taken.push((name, took)),
        }
        self.mark();
    }

    pub fn json(&self) -> String {
        let steps: Vec<_> = self.taken.iter().map(|(name, ms)| format!("[\"{name}\",{ms:.2}]")).collect();
        format!("[{}]", steps.join(","))
    }
}
