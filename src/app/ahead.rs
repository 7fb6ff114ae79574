//! What may be wanted soon is made ready while nobody waits for anything.

use std::rc::Rc;

use leptos::task::spawn_local;

use super::{App, files};
use crate::{
    engine::{search, work::PART},
    store::{Store, patience::Pace},
};

impl App {
    /// The texts in which people search.
    pub(super) fn read_ahead(self, store: Rc<Store>) {
        files::when_idle(move || {
            spawn_local(async move {
                let mut pace = Pace::begin();
                for part in self.read(search::unread).chunks(PART) {
                    if !self.is_open(&store) {
                        return;
                    }
                    self.read(|tables| search::read_ahead(tables, part));
                    pace.step().await;
                }
            });
        });
    }
}
