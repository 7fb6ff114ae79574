//! Dialogs that are open *for* something: an entry, a task, a filter.

use leptos::prelude::*;

use crate::app::App;

/// The dialog's own switch, beside the signal that says what it is open for: closing it empties that.
pub fn switch<T: Send + Sync + 'static>(open: RwSignal<Option<T>>) -> RwSignal<bool> {
    let shown = RwSignal::new(open.with_untracked(Option::is_some));
    Effect::new(move |_| {
        let is_open = open.with(Option::is_some);
        if shown.get_untracked() != is_open {
            shown.set(is_open);
        }
    });
    Effect::new(move |was: Option<bool>| {
        let is = shown.get();
        if was == Some(true) && !is {
            open.set(None);
        }
        is
    });
    shown
}

/// After saving: may what was typed go? Not while storage is in trouble; a commit that changed nothing is no trouble.
pub fn is_kept<R>(app: App, saved: Option<&R>) -> bool {
    saved.is_some() || app.fault.with_untracked(Option::is_none)
}
