//! One of a short, closed list.

use leptos::prelude::*;

use super::{Choice, Icon, Wiring};

#[component]
pub fn Select(
    #[prop(into)] choices: Signal<Vec<Choice>>,
    /// The id of the chosen one.
    #[prop(into)]
    value: Signal<String>,
    #[prop(into)] on_change: Callback<String>,
    #[prop(optional)] wiring: Wiring,
    #[prop(optional)] small: bool,
) -> impl IntoView {
    let options = move || {
        let chosen = value.get();
        let each = |choice: Choice| {
            let selected = choice.id == chosen;
            let words =
                if choice.detail.is_empty() { choice.label } else { format!("{} ({})", choice.label, choice.detail) };
            view! { <option value=choice.id selected=selected prop:selected=selected>{words}</option> }
        };
        choices.get().into_iter().map(each).collect_view()
    };
    view! {
        <span class=if small { "select small" } else { "select" }>
            <select {..wiring.attributes()} on:change=move |event| on_change.run(event_target_value(&event))>{options}</select>
            <Icon name="chevron-down"/>
        </span>
    }
}
