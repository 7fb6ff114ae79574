//! What is open on a record's page, for all its parts: the kind of entry being written, the entry or task being edited.

use leptos::prelude::*;

use crate::domain::{Activity, Id, Task};

#[derive(Clone, Copy)]
pub struct Desk {
    /// The tab of the composer.
    pub writing: RwSignal<&'static str>,
    pub activity: RwSignal<Option<Id<Activity>>>,
    pub task: RwSignal<Option<Id<Task>>>,
}

impl Desk {
    pub fn provide() -> Self {
        let desk = Self { writing: RwSignal::new("note"), activity: RwSignal::new(None), task: RwSignal::new(None) };
        provide_context(desk);
        desk
    }

    pub fn here() -> Self {
        expect_context()
    }
}
