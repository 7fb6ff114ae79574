//! What may be wanted soon is made ready while nobody waits for anything.

use std::rc::Rc;

use leptos::task::spawn_local;

use super::{App, files};
use crate::{
    engine::search,
    store::{Store, patience::Pace},
};

impl App {
    /// The texts in which people search.
    pub(super) fn read_ahead(self, store: Rc<Store>) {
        files::when_idle(move || {
            spawn_local(async move {
                let mut pace = Pace::begin();
                while self.is_open(&store) && self.read(search::read_ahead) {
                    pace.step().await;
                }
            });
        });
    }
}
