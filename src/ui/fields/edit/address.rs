//! One postal address, or several with labels.

use leptos::prelude::*;

use super::suggestions::SuggestedText;
use crate::{
    domain::{Value, contact::Address, stored::Stored},
    tr,
    ui::{
        fields::{Draft, words::LABELS},
        kit::{Field, Icon, TextArea, TextInput},
    },
};

/// An address as its lines.
#[derive(Clone, Copy, PartialEq)]
struct Lines {
    label: RwSignal<String>,
    street: RwSignal<String>,
    city: RwSignal<String>,
    region: RwSignal<String>,
    postcode: RwSignal<String>,
    country: RwSignal<String>,
}

impl Lines {
    fn of(address: Address) -> Self {
        Self {
            label: RwSignal::new(address.label),
            street: RwSignal::new(address.street),
            city: RwSignal::new(address.city),
            region: RwSignal::new(address.region),
            postcode: RwSignal::new(address.postcode),
            country: RwSignal::new(address.country),
        }
    }

    /// Nothing when nothing but perhaps the label is filled.
    fn address(self) -> Option<Address> {
        let line = |line: RwSignal<String>| line.with_untracked(|text| text.trim().to_owned());
        let address = Address {
            label: line(self.label),
            street: line(self.street),
            city: line(self.city),
            region: line(self.region),
            postcode: line(self.postcode),
            country: line(self.country),
        };
        let is_filled = address.parts().next().is_some();
        is_filled.then_some(address)
    }
}

#[component]
pub fn AddressEditor(draft: Draft) -> impl IntoView {
    let lines = Lines::of(draft.typed::<Address>().get_untracked().unwrap_or_default());
    let report = Callback::new(move |()| draft.set(lines.address().to_value()));
    view! { <div class="fields"><AddressLines lines report/></div> }
}

#[component]
fn AddressLines(lines: Lines, report: Callback<()>) -> impl IntoView {
    let on_text = move |_: String| report.run(());
    view! {
        <Field label=tr!("fields-street") full=true let:wiring><TextArea value=lines.street wiring rows=2 on_text/></Field>
        <Field label=tr!("fields-postcode") let:wiring><TextInput value=lines.postcode wiring on_text/></Field>
        <Field label=tr!("fields-city") let:wiring><TextInput value=lines.city wiring on_text/></Field>
        <Field label=tr!("fields-region") let:wiring><TextInput value=lines.region wiring on_text/></Field>
        <Field label=tr!("fields-country") let:wiring><TextInput value=lines.country wiring on_text/></Field>
    }
}

#[component]
pub fn AddressesEditor(draft: Draft) -> impl IntoView {
    let mut first = draft.typed::<Vec<Address>>().get_untracked().unwrap_or_default();
    if first.is_empty() {
        first.push(Address::default());
    }
    let next = StoredValue::new(first.len());
    let all = RwSignal::new(first.into_iter().map(Lines::of).enumerate().collect::<Vec<_>>());
    let report = Callback::new(move |()| {
        let addresses =
            all.with_untracked(|all| all.iter().filter_map(|(_, lines)| lines.address()).collect::<Vec<_>>());
        draft.set(if addresses.is_empty() { Value::Null } else { addresses.to_value() });
    });
    let add = move |_| {
        let key = next.get_value();
        next.set_value(key + 1);
        all.update(|all| all.push((key, Lines::of(Address::default()))));
    };
    let remove = move |key: usize| {
        all.update(|all| all.retain(|(other, _)| *other != key));
        report.run(());
    };
    view! {
        <div class="entries">
            <For each=move || all.get() key=|(key, _)| *key let((key, lines))>
                <div class="fields entry-block" role="group" aria-label=tr!("fields-address")>
                    <div class="entry full">
                        <SuggestedText list="label" keys=LABELS value=lines.label label=tr!("fields-label") on_change=report/>
                        <button type="button" class="btn quiet icon-only" on:click=move |_| remove(key)
                            aria-label=tr!("kit-remove", name = tr!("fields-address"))><Icon name="x"/></button>
                    </div>
                    <AddressLines lines report/>
                </div>
            </For>
            <button type="button" class="btn quiet small" on:click=add><Icon name="plus"/>{tr!("fields-add-address")}</button>
        </div>
    }
}
