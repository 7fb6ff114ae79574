//! A birthday: a day of the year in either calendar, its year if known.

use leptos::prelude::*;

use crate::{
    domain::{Kind, Value, birthday::Birthday},
    i18n::say::format,
    tr,
    ui::{
        fields::{
            Draft, FieldContext,
            text::{self, read},
        },
        kit::{TextInput, Wiring, typing},
    },
};

/// Typed as people write it. What was understood is said back: the calendar decides when the day returns.
#[component]
pub fn BirthdayEditor(draft: Draft, wiring: Wiring, context: FieldContext) -> impl IntoView {
    let (value, reported) = typing(draft.value, move |value| written(value, context));
    let on_text = move |text: String| {
        let read = context.read(Kind::Birthday, &text);
        if let Ok(value) = &read {
            reported.set_value(value.clone());
        }
        draft.report.run(read);
    };
    let echo = move || {
        let birthday: Birthday = read(&draft.value.get())?;
        Some(view! { <p class="hint">{text::birthday(birthday, context)}</p> })
    };
    view! {
        <TextInput value wiring placeholder=tr!("fields-birthday-example") on_text/>
        {echo}
    }
}

/// As one reads it, where that can be read back; else in the form that always can.
fn written(value: &Value, context: FieldContext) -> String {
    let Some(birthday) = read::<Birthday>(value) else { return String::new() };
    let shown = format().birthday(birthday);
    if context.read(Kind::Birthday, &shown).as_ref() == Ok(value) { shown } else { birthday.text() }
}
