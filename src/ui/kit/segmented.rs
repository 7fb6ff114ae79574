//! One of two to five, all in sight.

use leptos::prelude::*;

use super::{Choice, fresh_id};

#[component]
pub fn Segmented(
    /// What is chosen, for screen readers.
    #[prop(into)]
    label: String,
    choices: Vec<Choice>,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_change: Callback<String>,
    /// Over the whole line.
    #[prop(optional)]
    wide: bool,
) -> impl IntoView {
    let name = fresh_id("segmented");
    let each = |choice: Choice| {
        let id = StoredValue::new(choice.id);
        let checked = move || id.with_value(|id| value.with(|value| value == id));
        let dot = choice.hue.map(|hue| view! { <span class="dot" data-hue=hue.to_string()></span> });
        view! {
            <label>
                <input type="radio" name=name.clone() value=id.get_value() prop:checked=checked
                    on:change=move |_| on_change.run(id.get_value())/>
                {dot}
                <span>{choice.label}</span>
            </label>
        }
    };
    view! {
        <fieldset class=if wide { "segmented wide" } else { "segmented" }>
            <legend class="live">{label}</legend>
            {choices.into_iter().map(each).collect_view()}
        </fieldset>
    }
}
