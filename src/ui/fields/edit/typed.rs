//! What is typed as one text.

use leptos::prelude::*;

use crate::{
    domain::{Kind, Value, clock_time::TimeOfDay, phone::Phone},
    i18n::say::format,
    tr,
    ui::{
        fields::{
            Draft, FieldContext,
            text::{self, read},
        },
        kit::{TextArea, TextInput, Wiring, phone_text, typing},
    },
};

#[component]
pub fn TypedEditor(kind: Kind, draft: Draft, wiring: Wiring, context: FieldContext) -> impl IntoView {
    let (value, reported) = typing(draft.value, move |value| written(kind, value, context));
    let on_text = move |text: String| {
        let read = context.read(kind, &text);
        if let Ok(value) = &read {
            reported.set_value(value.clone());
        }
        draft.report.run(read);
    };
    let (keyboard, inputmode, dir) = match kind {
        Kind::Phone => ("tel", None, "ltr"),
        Kind::Web => ("text", Some("url"), "ltr"),
        Kind::TimeOfDay | Kind::Duration => ("text", None, "ltr"),
        Kind::Integer | Kind::Percent | Kind::Days => ("text", Some("numeric"), "ltr"),
        _ => ("text", None, "auto"),
    };
    let input = view! { <TextInput value wiring kind=keyboard inputmode dir on_text/> };
    let unit = match kind {
        Kind::Percent => format().percent_sign(),
        Kind::Days => tr!("fields-unit-days"),
        _ => return input.into_any(),
    };
    view! { <div class="affix">{input}<span class="unit" aria-hidden="true">{unit}</span></div> }.into_any()
}

/// The value as one would type it.
fn written(kind: Kind, value: &Value, context: FieldContext) -> String {
    let plain = |text: String| format().plain(&text);
    match (kind, value) {
        (Kind::Phone, _) => read::<Phone>(value).map(|it| phone_text(&it, context.country)).unwrap_or_default(),
        (Kind::TimeOfDay, _) => read::<TimeOfDay>(value).map(|it| plain(it.hhmm())).unwrap_or_default(),
        (Kind::Duration, Value::Int(seconds)) => plain(span(*seconds)),
        (_, Value::Int(int)) => plain(int.to_string()),
        _ => text::text(kind, value, context),
    }
}

/// Minutes alone, or `1:05`, or with seconds `0:05:30`.
fn span(seconds: i64) -> String {
    let (hours, minutes, rest) = (seconds / 3600, seconds % 3600 / 60, seconds % 60);
    match (hours, rest) {
        (0, 0) => minutes.to_string(),
        (_, 0) => format!("{hours}:{minutes:02}"),
        _ => format!("{hours}:{minutes:02}:{rest:02}"),
    }
}

#[component]
pub fn ParagraphEditor(draft: Draft, wiring: Wiring, context: FieldContext) -> impl IntoView {
    let (value, reported) = typing(draft.value, |value| value.as_text().unwrap_or_default().to_owned());
    let on_text = move |text: String| {
        let read = context.read(Kind::Paragraph, &text);
        if let Ok(value) = &read {
            reported.set_value(value.clone());
        }
        draft.report.run(read);
    };
    view! { <TextArea value wiring on_text/> }
}
