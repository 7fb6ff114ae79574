//! *How does it look?* The shell, the kit of parts that know no entity, and one folder per area.
//!
//! Knows nothing of storage: everything is asked of [`App`] and done through it.

pub mod data;
pub mod fields;
pub mod help;
pub mod kit;
pub mod records;
pub mod sales;
pub mod settings;
mod shell;
pub mod today;
pub mod welcome;

use leptos::{mount::mount_to_body, prelude::*, task::spawn_local};

use crate::app::{App, Session};

/// Puts the app on the page.
pub fn mount() {
    console_error_panic_hook::set_once();
    mount_to_body(Root);
}

#[component]
fn Root() -> impl IntoView {
    let app = App::new();
    provide_context(app);
    shell::address::listen(app);
    shell::clock::watch(app);
    app.watch_ending();
    spawn_local(app.start());
    move || {
        // Words and formats are not signals: when they change, everything is drawn anew.
        app.drawn.track();
        match app.session.get() {
            Session::Starting => ().into_any(),
            Session::Welcome => view! { <welcome::Welcome/> }.into_any(),
            Session::Open => view! { <shell::Shell/> }.into_any(),
            Session::Rescue(rescue) => view! { <shell::rescue::RescueScreen rescue/> }.into_any(),
            Session::Failed(problem) => view! { <shell::failed::Failed problem/> }.into_any(),
        }
    }
}
