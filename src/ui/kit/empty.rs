//! What stands where nothing is yet: what will be here, why that helps, and what to do.

use leptos::prelude::*;

use super::Icon;

#[component]
pub fn Empty(
    icon: &'static str,
    #[prop(into)] title: String,
    #[prop(optional, into)] text: Option<String>,
    /// Inside a card or column.
    #[prop(optional)]
    small: bool,
    /// The actions: one that leads on, at most one beside it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let actions = children.map(|children| view! { <div class="cluster">{children()}</div> });
    view! {
        <div class=if small { "empty small" } else { "empty" }>
            <Icon name=icon/>
            <h2>{title}</h2>
            {text.map(|text| view! { <p>{text}</p> })}
            {actions}
        </div>
    }
}
