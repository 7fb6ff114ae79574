//! The three doors.

use leptos::{ev::SubmitEvent, prelude::*};

use super::{arrival::Arrival, bring::ACCEPT};
use crate::{
    domain::{calendar::Calendar, money::Currency},
    tr,
    ui::{
        fields::currencies,
        kit::{Choice, Field, FileDrop, Icon, Segmented, Select, TextInput, fresh_id},
    },
};

#[component]
fn Door(icon: &'static str, title: String, text: String, children: Children) -> impl IntoView {
    let heading = fresh_id("door");
    view! {
        <section class="door" aria-labelledby=heading>
            <Icon name=icon/>
            <h2 id=heading.clone()>{title}</h2>
            <p>{text}</p>
            {children()}
        </section>
    }
}

#[component]
pub fn SampleDoor(arrival: Arrival) -> impl IntoView {
    view! {
        <Door icon="sparkles" title=tr!("welcome-sample") text=tr!("welcome-sample-text")>
            <button type="button" class="btn primary wide" aria-disabled=move || arrival.is_busy().to_string()
                on:click=move |_| arrival.open_sample()>{tr!("welcome-sample-do")}</button>
        </Door>
    }
}

/// Asks what can not be guessed from the language alone; every answer may be left as it is.
#[component]
pub fn EmptyDoor(arrival: Arrival) -> impl IntoView {
    let business = RwSignal::new(arrival.settings.with_untracked(|it| it.business.clone()));
    let on_text = move |text: String| arrival.settings.update(|it| it.business = text.trim().to_owned());
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        arrival.start_empty();
    };
    view! {
        <Door icon="circle-plus" title=tr!("welcome-empty") text=tr!("welcome-empty-text")>
            <form class="stack" novalidate on:submit=on_submit>
                <Field label=tr!("welcome-business") optional=true let:wiring>
                    <TextInput value=business wiring on_text=on_text autocomplete="organization"/>
                </Field>
                <CurrencyField arrival/>
                <CalendarField arrival/>
                <button type="submit" class="btn wide" aria-disabled=move || arrival.is_busy().to_string()>{tr!("welcome-empty-do")}</button>
            </form>
        </Door>
    }
}

/// Toman is how rials are typed and shown: a choice of its own, for that is what people think in.
const TOMAN: &str = "toman";

#[component]
fn CurrencyField(arrival: Arrival) -> impl IntoView {
    let value = move || arrival.settings.with(|it| if it.toman { TOMAN } else { it.currency.code() }.to_owned());
    let on_change = move |id: String| {
        arrival.settings.update(|it| {
            it.toman = id == TOMAN;
            it.currency = if it.toman { Currency::IRR } else { Currency::parse(&id).unwrap_or_default() };
        });
    };
    let each = |choice: Choice| match choice.id.as_str() {
        "IRR" => vec![
            Choice::new(TOMAN, tr!("welcome-currency-toman")),
            Choice::new("IRR", tr!("welcome-currency-rial")).detail("IRR"),
        ],
        _ => vec![choice],
    };
    let chosen = arrival.settings.with_untracked(|it| it.currency);
    let choices: Vec<_> = currencies::choices(chosen).into_iter().flat_map(each).collect();
    view! {
        <Field label=tr!("welcome-currency") let:wiring>
            <Select choices value=Signal::derive(value) on_change=on_change wiring/>
        </Field>
    }
}

#[component]
fn CalendarField(arrival: Arrival) -> impl IntoView {
    let value = Signal::derive(move || arrival.settings.with(|it| it.calendar.as_str().to_owned()));
    let on_change = move |id: String| {
        arrival.settings.update(|it| it.calendar = Calendar::parse(&id).unwrap_or_default());
    };
    let choices = vec![
        Choice::new(Calendar::Gregorian.as_str(), tr!("welcome-calendar-gregorian")),
        Choice::new(Calendar::Jalali.as_str(), tr!("welcome-calendar-jalali")),
    ];
    view! {
        <div class="field">
            <span class="label" aria-hidden="true">{tr!("welcome-calendar")}</span>
            <Segmented label=tr!("welcome-calendar") choices value on_change=on_change wide=true/>
        </div>
    }
}

#[component]
pub fn BringDoor(arrival: Arrival) -> impl IntoView {
    view! {
        <Door icon="file-up" title=tr!("welcome-bring") text=tr!("welcome-bring-text")>
            <FileDrop title=tr!("welcome-bring-drop") text=tr!("welcome-bring-choose") accept=ACCEPT
                on_file=move |file| arrival.take(file)/>
        </Door>
    }
}
