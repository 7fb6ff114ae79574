//! What may be wanted soon is made ready while nobody waits for anything.

use std::rc::Rc;

use leptos::task::spawn_local;

use super::{App, files};
use crate::{
    engine::{Tables, called, search},
    store::{Store, patience::Pace},
};

impl App {
    /// Who points to whom, what all are called, and the texts in which people search.
    pub(super) fn read_ahead(self, store: Rc<Store>) {
        files::when_idle(move || {
            spawn_local(async move {
                let mut pace = Pace::begin();
                let some =
                    |tables: &Tables| tables.gather_ahead() || called::read_ahead(tables) || search::read_ahead(tables);
                while self.is_open(&store) && self.read(some) {
                    pace.step().await;
                }
            });
        });
    }
}
