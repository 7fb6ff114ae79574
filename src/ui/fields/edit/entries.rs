//! Several e-mail addresses or phone numbers, each with a label. The first one is written to or called.

use leptos::prelude::*;

use super::suggestions::SuggestedText;
use crate::{
    domain::{Kind, Problem, Value, contact::Labelled, email::Email, phone::Phone, stored::Stored},
    tr,
    ui::{
        fields::{Draft, FieldContext, text::read, words::LABELS},
        kit::{Icon, TextInput, Wiring, focus_last, phone_text},
    },
};

/// One line of the editor.
#[derive(Clone, Copy, PartialEq)]
struct Line {
    key: usize,
    text: RwSignal<String>,
    label: RwSignal<String>,
    faulty: RwSignal<bool>,
}

impl Line {
    fn new(key: usize, text: String, label: String) -> Self {
        Self { key, text: RwSignal::new(text), label: RwSignal::new(label), faulty: RwSignal::new(false) }
    }
}

#[component]
pub fn EntriesEditor(kind: Kind, draft: Draft, wiring: Wiring, context: FieldContext) -> impl IntoView {
    let mut first = written(kind, &draft.value.get_untracked(), context);
    if first.is_empty() {
        first.push((String::new(), String::new()));
    }
    let next = StoredValue::new(first.len());
    let lines = first.into_iter().enumerate().map(|(key, (text, label))| Line::new(key, text, label));
    let lines = RwSignal::new(lines.collect::<Vec<_>>());
    let report = Callback::new(move |()| draft.report.run(gather(kind, &lines.get_untracked(), context)));
    let root = NodeRef::<leptos::html::Div>::new();
    let add = move |_| {
        let key = next.get_value();
        next.set_value(key + 1);
        lines.update(|lines| lines.push(Line::new(key, String::new(), String::new())));
        request_animation_frame(move || {
            root.try_get_untracked().flatten().map(|root| focus_last(&root, "input.entry-text"));
        });
    };
    let remove = move |key: usize| {
        lines.update(|lines| lines.retain(|line| line.key != key));
        report.run(());
        request_animation_frame(move || {
            root.try_get_untracked().flatten().map(|root| focus_last(&root, "input.entry-text, .btn"));
        });
    };
    let add_label = if kind == Kind::Emails { tr!("fields-add-email") } else { tr!("fields-add-phone") };
    view! {
        <div class="entries" node_ref=root>
            <For each=move || lines.get() key=|line| line.key let:line>
                <EntryLine kind line wiring report on_remove=move |()| remove(line.key)/>
            </For>
            <button type="button" class="btn quiet small" on:click=add><Icon name="plus"/>{add_label}</button>
        </div>
    }
}

#[component]
fn EntryLine(
    kind: Kind,
    line: Line,
    wiring: Wiring,
    report: Callback<()>,
    #[prop(into)] on_remove: Callback<()>,
) -> impl IntoView {
    let (name, keyboard) = match kind {
        Kind::Emails => (tr!("fields-email"), "email"),
        _ => (tr!("fields-phone"), "tel"),
    };
    let part = wiring.part(name.clone(), line.faulty);
    let label = tr!("fields-label");
    view! {
        <div class="entry">
            <TextInput value=line.text wiring=part kind=keyboard dir="ltr" class="input entry-text"
                on_text=move |_| report.run(())/>
            <SuggestedText list="label" keys=LABELS value=line.label label on_change=report/>
            <button type="button" class="btn quiet icon-only" aria-label=tr!("kit-remove", name = name)
                on:click=move |_| on_remove.run(())><Icon name="x"/></button>
        </div>
    }
}

/// Text and label of each entry.
fn written(kind: Kind, value: &Value, context: FieldContext) -> Vec<(String, String)> {
    if kind == Kind::Emails {
        let emails: Vec<Labelled<Email>> = read(value).unwrap_or_default();
        return emails.into_iter().map(|it| (it.value.as_str().to_owned(), it.label)).collect();
    }
    let phones: Vec<Labelled<Phone>> = read(value).unwrap_or_default();
    phones.into_iter().map(|it| (phone_text(&it.value, context.country), it.label)).collect()
}

/// What the lines say together, or why the first faulty one says nothing. A pasted list counts as several entries.
fn gather(kind: Kind, lines: &[Line], context: FieldContext) -> Result<Value, Problem> {
    let mut entries = Vec::new();
    let mut fault = None;
    for line in lines {
        let read = line.text.with_untracked(|text| context.read(kind, text));
        line.faulty.set(read.is_err());
        match read {
            Ok(value) => {
                entries.extend(value.as_list().iter().map(|entry| with_label(entry, &line.label.get_untracked())))
            }
            Err(problem) => fault = fault.or(Some(problem)),
        }
    }
    fault.map_or(Ok(if entries.is_empty() { Value::Null } else { Value::List(entries) }), Err)
}

fn with_label(entry: &Value, label: &str) -> Value {
    let mut entry = entry.clone();
    if let Value::Map(map) = &mut entry
        && !label.is_empty()
    {
        map.insert("label".to_owned(), label.to_owned().to_value());
    }
    entry
}
