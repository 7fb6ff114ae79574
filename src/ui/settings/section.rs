//! A part of the settings: what it is about, and its controls.

use leptos::prelude::*;

use crate::ui::kit::fresh_id;

#[component]
pub fn Section(
    #[prop(into)] title: String,
    #[prop(optional, into)] text: Option<String>,
    children: Children,
) -> impl IntoView {
    let id = fresh_id("section");
    let heading = id.clone();
    view! {
        <section aria-labelledby=id>
            <header><h2 id=heading>{title}</h2>{text.map(|text| view! { <p>{text}</p> })}</header>
            <div>{children()}</div>
        </section>
    }
}
