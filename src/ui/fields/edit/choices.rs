//! What is chosen from a short list: words, yes or no, currencies, hues.

use leptos::prelude::*;

use crate::{
    domain::{Value, money::Currency, stored::Stored},
    tr,
    ui::{
        fields::{
            Draft, FieldContext,
            words::{choice_words, hue},
        },
        kit::{Choice, Select, Wiring, fresh_id},
    },
};

#[component]
pub fn ChoiceEditor(list: &'static str, keys: &'static [&'static str], draft: Draft, wiring: Wiring) -> impl IntoView {
    let choices: Vec<_> = keys.iter().map(|key| Choice::new(*key, choice_words(list, key))).collect();
    let value = Signal::derive(move || draft.value.with(|value| value.as_text().unwrap_or_default().to_owned()));
    view! { <Select choices value on_change=move |key: String| draft.set(Value::Text(key)) wiring/> }
}

#[component]
pub fn CurrencyEditor(draft: Draft, wiring: Wiring, context: FieldContext) -> impl IntoView {
    let chosen = draft.typed::<Currency>();
    let choices = Signal::derive(move || {
        let mut all = context.currencies.get_value();
        all.extend(chosen.get().filter(|chosen| !all.contains(chosen)));
        all.into_iter().map(|it| Choice::new(it.code(), it.code())).collect()
    });
    let value = Signal::derive(move || chosen.get().map(|it| it.code().to_owned()).unwrap_or_default());
    view! { <Select choices value on_change=move |code: String| draft.set(Value::Text(code)) wiring/> }
}

#[component]
pub fn FlagEditor(draft: Draft, wiring: Wiring) -> impl IntoView {
    let checked = draft.typed::<bool>();
    view! {
        <span class="tick">
            <input {..wiring.attributes()} type="checkbox" prop:checked=move || checked.get().unwrap_or(false)
                on:change=move |event| draft.set(event_target_checked(&event).to_value())/>
        </span>
    }
}

#[component]
pub fn HueEditor(draft: Draft) -> impl IntoView {
    let name = fresh_id("hue");
    let chosen = draft.typed::<u8>();
    let each = |number: u8| {
        view! {
            <label>
                <input type="radio" name=name.clone() aria-label=hue(number) prop:checked=move || chosen.get() == Some(number)
                    on:change=move |_| draft.set(number.to_value())/>
                <span class="dot" data-hue=number.to_string()></span>
            </label>
        }
    };
    view! {
        <fieldset class="segmented hues">
            <legend class="live">{tr!("fields-hue")}</legend>
            {(0..10).map(each).collect_view()}
        </fieldset>
    }
}
