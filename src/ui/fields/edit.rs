//! An editor for each kind of field. Each reports with every key what the field is now, or why the text is none.

mod address;
mod birthday;
mod choices;
mod consent;
mod entries;
mod link;
mod links;
mod moment;
mod repeat;
mod roles;
mod suggestions;
mod typed;

use leptos::prelude::*;

use self::{
    address::{AddressEditor, AddressesEditor},
    birthday::BirthdayEditor,
    choices::{ChoiceEditor, CurrencyEditor, FlagEditor, HueEditor},
    consent::ConsentEditor,
    entries::EntriesEditor,
    link::LinkEditor,
    links::LinksEditor,
    moment::{DateEditor, MomentEditor},
    repeat::RepeatEditor,
    roles::RolesEditor,
    typed::{ParagraphEditor, TypedEditor},
};
use super::{Draft, FieldContext};
use crate::{
    domain::{Kind, money::Money},
    ui::kit::{MoneyInput, Wiring},
};

/// The controls for one field.
#[component]
pub fn Editor(kind: Kind, draft: Draft, wiring: Wiring, context: FieldContext) -> impl IntoView {
    match kind {
        Kind::Paragraph => view! { <ParagraphEditor draft wiring context/> }.into_any(),
        Kind::Emails | Kind::Phones => view! { <EntriesEditor kind draft wiring context/> }.into_any(),
        Kind::Addresses => view! { <AddressesEditor draft/> }.into_any(),
        Kind::Address => view! { <AddressEditor draft/> }.into_any(),
        Kind::Date => view! { <DateEditor draft wiring context/> }.into_any(),
        Kind::Birthday => view! { <BirthdayEditor draft wiring context/> }.into_any(),
        Kind::Instant => view! { <MomentEditor draft wiring context/> }.into_any(),
        Kind::Money => {
            let (value, on_value) = (draft.typed::<Money>(), draft.report_typed::<Money>());
            view! { <MoneyInput value on_value currencies=context.currencies.get_value() wiring/> }.into_any()
        }
        Kind::Currency => view! { <CurrencyEditor draft wiring context/> }.into_any(),
        Kind::Flag => view! { <FlagEditor draft wiring/> }.into_any(),
        Kind::Choice(list, keys) => view! { <ChoiceEditor list keys draft wiring/> }.into_any(),
        Kind::Link(table) => view! { <LinkEditor table draft wiring context/> }.into_any(),
        Kind::Links(table) => view! { <LinksEditor table draft wiring context/> }.into_any(),
        Kind::Roles => view! { <RolesEditor draft wiring context/> }.into_any(),
        Kind::Consent => view! { <ConsentEditor draft context/> }.into_any(),
        Kind::Hue => view! { <HueEditor draft/> }.into_any(),
        Kind::Repeat => view! { <RepeatEditor draft wiring context/> }.into_any(),
        Kind::StageHistory => super::show(kind, &draft.value.get_untracked(), context),
        Kind::Text
        | Kind::Web
        | Kind::Phone
        | Kind::TimeOfDay
        | Kind::Integer
        | Kind::Percent
        | Kind::Days
        | Kind::Duration => view! { <TypedEditor kind draft wiring context/> }.into_any(),
    }
}

/// Does it consist of several controls, so that its label names a group?
pub const fn is_group(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Emails | Kind::Phones | Kind::Addresses | Kind::Address | Kind::Consent | Kind::Hue | Kind::Repeat
    )
}

/// Does it want the whole width of a form?
pub const fn is_wide(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Paragraph
            | Kind::Emails
            | Kind::Phones
            | Kind::Addresses
            | Kind::Address
            | Kind::Roles
            | Kind::Consent
            | Kind::Hue
            | Kind::Money
    )
}
