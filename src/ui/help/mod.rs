//! The user guide inside the app.

use leptos::prelude::*;

use crate::tr;

#[component]
pub fn HelpPage() -> impl IntoView {
    view! { <main class="page" id="page" tabindex="-1"><div class="page-head"><h1 tabindex="-1">{tr!("nav-help")}</h1></div></main> }
}
