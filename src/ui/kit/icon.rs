//! A picture from the sprite. It says nothing on its own: words stand beside it.

use leptos::prelude::*;

/// Pictures that point along the line, and so turn around with it.
const DIRECTED: &[&str] = &[
    "arrow-left",
    "arrow-right",
    "chevron-left",
    "chevron-right",
    "chevrons-left",
    "chevrons-right",
    "list",
    "log-out",
    "panel-right",
    "redo-2",
    "undo-2",
];

/// `<Icon name="users"/>`: directed ones mirror themselves where the page reads from right to left.
#[component]
pub fn Icon(
    /// Its id in `icons.svg`.
    name: &'static str,
    /// 20 px.
    #[prop(optional)]
    large: bool,
    /// At the end of its line.
    #[prop(optional)]
    end: bool,
) -> impl IntoView {
    let class =
        [Some("icon"), DIRECTED.contains(&name).then_some("flip"), large.then_some("large"), end.then_some("end")];
    let class = class.into_iter().flatten().collect::<Vec<_>>().join(" ");
    view! {
        <svg class=class aria-hidden="true">
            <use href=format!("icons.svg#{name}")></use>
        </svg>
    }
}
