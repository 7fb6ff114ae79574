//! How a task repeats: not, or every so many days, weeks, months or years.

use leptos::prelude::*;

use crate::{
    domain::{
        Kind, Value,
        stored::Stored,
        task::{Repeat, RepeatUnit},
    },
    i18n::say::format,
    tr,
    ui::{
        fields::{Draft, FieldContext, words},
        kit::{Choice, Select, TextInput, Wiring},
    },
};

#[component]
pub fn RepeatEditor(draft: Draft, wiring: Wiring, context: FieldContext) -> impl IntoView {
    let repeat = draft.typed::<Repeat>();
    let every = RwSignal::new(repeat.get_untracked().map_or(1, |it| it.every.max(1)));
    let number = RwSignal::new(format().plain(&every.get_untracked().to_string()));
    let faulty = RwSignal::new(false);
    let unit = Signal::derive(move || repeat.get().map(|it| it.unit.as_str().to_owned()).unwrap_or_default());
    let set = move |unit: Option<RepeatUnit>| {
        let day = repeat.get_untracked().and_then(|it| it.day);
        draft.set(unit.map(|unit| Repeat { unit, every: every.get_untracked(), day }).to_value());
    };
    let choices = [Choice::new("", tr!("fields-never-repeats"))].into_iter();
    let units = RepeatUnit::KEYS.iter().map(|key| Choice::new(*key, words::choice_words("repeat-unit", key)));
    let choices: Vec<_> = choices.chain(units).collect();
    let on_number = move |text: String| {
        let read = context.read(Kind::Days, &text);
        faulty.set(!matches!(read, Ok(Value::Int(1..))));
        match read {
            Ok(Value::Int(days @ 1..)) => {
                every.set(u16::try_from(days).unwrap_or(u16::MAX));
                set(RepeatUnit::parse(&unit.get_untracked()));
            }
            Ok(_) => {}
            Err(problem) => draft.report.run(Err(problem)),
        }
    };
    let spoken =
        move || repeat.get().map(|it| view! { <p class="hint">{words::repeat(it.unit.as_str(), it.every)}</p> });
    let repeats = Memo::new(move |_| repeat.get().is_some());
    let every_how_many = move || {
        repeats.get().then(|| {
            let wiring = wiring.part(tr!("fields-repeat-every"), faulty);
            view! { <TextInput value=number wiring inputmode="numeric" dir="ltr" on_text=on_number/> }
        })
    };
    view! {
        <div class="entry">
            <Select choices value=unit on_change=move |key: String| set(RepeatUnit::parse(&key))
                wiring=wiring.part(tr!("fields-repeat-unit"), Signal::stored(false))/>
            {every_how_many}
        </div>
        {spoken}
    }
}
