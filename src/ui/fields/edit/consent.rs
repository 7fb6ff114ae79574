//! For each channel whether it may be used, and since when.

use leptos::prelude::*;

use crate::{
    domain::{
        contact::{Channel, Consent},
        stored::Stored,
    },
    tr,
    ui::fields::{
        Draft, FieldContext,
        text::{consents, moment},
        words::choice_words,
    },
};

#[component]
pub fn ConsentEditor(draft: Draft, context: FieldContext) -> impl IntoView {
    // Taking back what was never given leaves no trace; taking back what was given is kept with its date.
    let before = StoredValue::new(consents(&draft.value.get_untracked()).unwrap_or_default());
    let now = move || consents(&draft.value.get()).unwrap_or_default();
    let toggle = move |channel: &'static str, given: bool| {
        let mut all = consents(&draft.value.get_untracked()).unwrap_or_default();
        let old = before.with_value(|before| before.get(channel).cloned());
        match old {
            Some(old) if old.given == given => all.insert(channel.to_owned(), old),
            None if !given => all.remove(channel),
            _ => all.insert(channel.to_owned(), Consent { given, at: context.now.run(()) }),
        };
        draft.set(all.to_value());
    };
    let each = |channel: &&'static str| {
        let channel = *channel;
        let consent = move || now().remove(channel);
        let hint = move || {
            let Consent { given, at } = consent()?;
            let date = moment(at);
            let words =
                if given { tr!("fields-consent-since", date = date) } else { tr!("fields-consent-until", date = date) };
            Some(view! { <span class="hint">{words}</span> })
        };
        view! {
            <label class="check">
                <input type="checkbox" prop:checked=move || consent().is_some_and(|it| it.given)
                    on:change=move |event| toggle(channel, event_target_checked(&event))/>
                <span>{choice_words("channel", channel)}</span>
                {hint}
            </label>
        }
    };
    view! { <div class="stack tight">{Channel::KEYS.iter().map(each).collect_view()}</div> }
}
