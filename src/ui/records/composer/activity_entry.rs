//! A note, a call, a meeting or a message, as it is written down.

use leptos::{prelude::*, task::spawn_local};

use super::{OPEN_ENTRY, save_line::SaveLine};
use crate::{
    app::{App, clock},
    domain::{
        Activity, Table,
        activity::{ActivityKind, Direction},
        stored::Stored,
    },
    engine::{Op, Verb},
    tr,
    ui::{
        fields::{FieldContext, FieldForm, FormDraft, choice_words},
        kit::{Choice, Segmented, TextArea, Wiring, on_ctrl_enter},
        records::{
            about::About,
            forms::{Values, fields, filled},
            keyboard::focus_fault,
            timeline::words::activity_name,
        },
    },
};

/// What is asked of each kind beside its text. A note is its text.
pub const fn keys(kind: ActivityKind) -> &'static [&'static str] {
    match kind {
        ActivityKind::Note => &[],
        ActivityKind::Call => &["direction", "outcome", "duration", "at"],
        ActivityKind::Meeting => &["duration", "at"],
        ActivityKind::Email | ActivityKind::Message => &["direction", "at"],
    }
}

/// Now, and by us.
fn fresh() -> Values {
    Values::from([("at", clock::now().to_value()), ("direction", Direction::Outgoing.to_value())])
}

#[component]
pub fn ActivityEntry(about: About, tab: RwSignal<&'static str>) -> impl IntoView {
    let app = App::here();
    let text = RwSignal::new(String::new());
    let channel = RwSignal::new(ActivityKind::Email);
    let began = StoredValue::new(fresh());
    let draft = FormDraft::new(began.get_value());
    let kind = Memo::new(move |_| match tab.get() {
        "message" => channel.get(),
        tab => ActivityKind::parse(tab).unwrap_or_default(),
    });
    let is_empty = move || kind.get() == ActivityKind::Note && text.with(|text| text.trim().is_empty());
    let save = Callback::new(move |()| {
        let kind = kind.get_untracked();
        let fields = fields(app, Table::Activity, keys(kind));
        let Some(mut values) = draft.take(Table::Activity, &fields) else { return focus_fault(OPEN_ENTRY) };
        if untrack(is_empty) {
            return focus_fault(OPEN_ENTRY);
        }
        // Untouched, the moment is that of saving, not that of opening the page.
        if began.with_value(|began| values.get("at") == began.get("at")) {
            values.insert("at", clock::now().to_value());
        }
        let words = text.get_untracked().trim().to_owned();
        let activity = Activity { kind, text: words, at: clock::now(), by: app.member(), ..Activity::default() };
        let mut activity = filled(activity, &fields, &values);
        about.mark_activity(&mut activity);
        let op = Op::new(Verb::Log, activity_name(&activity));
        spawn_local(async move {
            if app.run_and_tell(op, move |tx| Ok(tx.create(activity.clone()))).await.is_some() {
                text.set(String::new());
                let now = fresh();
                began.set_value(now.clone());
                draft.reset(now);
            }
        });
    });
    let form = move || {
        let keys = keys(kind.get());
        (!keys.is_empty()).then(|| {
            let fields = fields(app, Table::Activity, keys);
            view! { <FieldForm table=Table::Activity fields draft context=FieldContext::here()/> }
        })
    };
    let words = move || {
        if kind.get() == ActivityKind::Note { tr!("records-compose-note") } else { tr!("records-compose-text") }
    };
    let note = move || view! { <TextArea value=text class="note" rows=2 placeholder=words() wiring=Wiring::labelled(words())/> };
    view! {
        <div class="composer-body" on:keydown=on_ctrl_enter(save)>
            {move || (tab.get() == "message").then(|| view! { <Channel channel/> })}
            {form}
            {note}
        </div>
        <SaveLine label=Signal::derive(move || save_words(kind.get())) idle=Signal::derive(is_empty) on_save=save/>
    }
}

/// E-mail or any other message.
#[component]
fn Channel(channel: RwSignal<ActivityKind>) -> impl IntoView {
    let kinds = [ActivityKind::Email, ActivityKind::Message];
    let choices = kinds.map(|kind| Choice::new(kind.as_str(), choice_words("activity-kind", kind.as_str()))).to_vec();
    let value = Signal::derive(move || channel.get().as_str().to_owned());
    let on_change = move |key: String| channel.set(ActivityKind::parse(&key).unwrap_or_default());
    view! { <Segmented label=tr!("field-activities-kind") choices value on_change/> }
}

fn save_words(kind: ActivityKind) -> String {
    match kind {
        ActivityKind::Note => tr!("records-save-note"),
        ActivityKind::Call => tr!("records-save-call"),
        ActivityKind::Meeting => tr!("records-save-meeting"),
        ActivityKind::Email | ActivityKind::Message => tr!("records-save-message"),
    }
}
