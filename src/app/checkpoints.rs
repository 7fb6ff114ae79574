//! Checkpoints are made while nobody waits for anything.

use std::rc::Rc;

use leptos::{prelude::*, task::spawn_local};

use super::{App, files};
use crate::store::{Store, patience::Pace};

impl App {
    /// After a commit, and after a start that had much to read again.
    pub(super) fn checkpoint_when_due(self) {
        let Some(store) = self.open.with_value(|open| open.store.clone()) else { return };
        if store.wants_checkpoint() && !self.keeps_pages() {
            files::when_idle(move || spawn_local(self.checkpoint(store)));
        }
    }

    /// The pages are those of another build, and there is no snapshot of them yet.
    fn keeps_pages(self) -> bool {
        self.open.with_value(|open| open.keeps_pages)
    }

    async fn checkpoint(self, store: Rc<Store>) {
        let turn = self.open.with_value(|open| open.turn.clone());
        let folding = {
            // While a commit is being shown, the tables hold only a part of it.
            let _turn = turn.lock().await;
            // Of two that were asked for, the first did it all.
            let is_due = self.is_open(&store) && store.wants_checkpoint() && !self.keeps_pages();
            let stack = self.stack.get_untracked();
            is_due.then(|| self.read(|tables| store.fold(tables, &stack)))
        };
        let Some(mut folding) = folding else { return };
        let mut pace = Pace::begin();
        while folding.step() {
            pace.step().await;
        }
        let checkpoint = folding.finish();
        // One that fails costs only time at the next start.
        if store.keep(&checkpoint).await.is_ok() && self.is_open(&store) {
            self.open.update_value(|open| open.tables.rest_on(&checkpoint.pages, checkpoint.made));
        }
    }
}
