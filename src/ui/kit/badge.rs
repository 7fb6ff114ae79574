//! A state in a few words, with an icon so that its colour is never alone.

use leptos::prelude::*;

use super::{Icon, Tone};

#[component]
pub fn Badge(
    #[prop(optional)] tone: Tone,
    #[prop(optional_no_strip, into)] icon: Option<&'static str>,
    children: Children,
) -> impl IntoView {
    view! { <span class="badge" data-tone=tone.name()>{icon.map(|name| view! { <Icon name/> })}{children()}</span> }
}
