//! One field of all the records that are ticked.

use leptos::prelude::*;

use crate::{
    app::App,
    domain::{FieldInfo, Kind, Problem, Table, Value, id::Uuid, stored::Stored},
    engine::bulk::ToAll,
    i18n::say::say_problem,
    tr,
    ui::{
        fields::{Draft, Editor, FieldContext, label},
        kit::{Choice, Dialog, DialogSize, Field, Segmented},
        records::forms::fields,
    },
};

/// The fields that many records may have in common. Stages are not among them: a deal moves from one to the next.
pub fn changeable(app: App, table: Table) -> Vec<&'static FieldInfo> {
    let is_common = |field: &&FieldInfo| {
        let kind = matches!(
            field.kind,
            Kind::Text
                | Kind::Web
                | Kind::Date
                | Kind::Integer
                | Kind::Flag
                | Kind::Choice(..)
                | Kind::Link(_)
                | Kind::Links(_)
        );
        kind && !field.log && !field.required && field.key != table.name_key()
    };
    let of_own = |field: &&FieldInfo| !matches!(field.kind, Kind::Link(Table::Stage | Table::Pipeline));
    let keys: Vec<_> = table.fields().filter(is_common).filter(of_own).map(|field| field.key).collect();
    fields(app, table, &keys)
}

/// The field and what it will be.
#[derive(Clone, Copy)]
pub struct Changing {
    open: RwSignal<bool>,
    field: RwSignal<Option<&'static FieldInfo>>,
    value: RwSignal<Value>,
    fault: RwSignal<Option<Problem>>,
    /// Of a field that holds several: whether those that are chosen come to it or go.
    goes: RwSignal<bool>,
}

impl Changing {
    pub fn new() -> Self {
        Self {
            open: RwSignal::new(false),
            field: RwSignal::new(None),
            value: RwSignal::new(Value::Null),
            fault: RwSignal::new(None),
            goes: RwSignal::new(false),
        }
    }

    pub fn begin(self, field: &'static FieldInfo) {
        self.value.set(Value::Null);
        self.fault.set(None);
        self.goes.set(false);
        self.field.set(Some(field));
        self.open.set(true);
    }

    fn change(self) -> Option<ToAll> {
        let field = self.field.get_untracked().filter(|_| self.fault.with_untracked(Option::is_none))?;
        let value = self.value.get_untracked();
        if !holds_several(field) {
            return Some(ToAll::Set(field.key, value));
        }
        let ids = Vec::<Uuid>::from_value(value).filter(|ids| !ids.is_empty())?;
        Some(if self.goes.get_untracked() { ToAll::Remove(field.key, ids) } else { ToAll::Add(field.key, ids) })
    }
}

const fn holds_several(field: &FieldInfo) -> bool {
    matches!(field.kind, Kind::Links(_))
}

#[component]
pub fn ChangeDialog(
    table: Table,
    changing: Changing,
    count: Signal<usize>,
    #[prop(into)] on_change: Callback<ToAll>,
) -> impl IntoView {
    let context = FieldContext::here();
    let Changing { open, field, value, fault, goes } = changing;
    let title = move || field.get().map_or_else(String::new, |field| label(table, field));
    let on_submit = move || {
        if let Some(change) = changing.change() {
            open.set(false);
            on_change.run(change);
        }
    };
    let foot = move || {
        view! {
            <button type="button" class="btn" on:click=move |_| open.set(false)>{tr!("kit-cancel")}</button>
            <button type="submit" class="btn primary">{move || tr!("bulk-change-do", count = count.get())}</button>
        }
    };
    let several = move || {
        let choices = vec![Choice::new("add", tr!("bulk-add")), Choice::new("remove", tr!("bulk-remove"))];
        let value = Signal::derive(move || if goes.get() { "remove" } else { "add" }.to_owned());
        view! { <Segmented label=tr!("bulk-how") choices value on_change=move |key: String| goes.set(key == "remove")/> }
    };
    let body = move || {
        field.get().map(|field| {
            let error = Signal::derive(move || fault.get().map(|problem| say_problem(&problem)));
            let draft = Draft::of(value, fault, || {});
            let hint = if holds_several(field) { String::new() } else { tr!("bulk-empty") };
            view! {
                {holds_several(field).then(several)}
                <Field label=label(table, field) error hint let:wiring><Editor kind=field.kind draft wiring context/></Field>
            }
        })
    };
    view! {
        <Dialog open title=Signal::derive(title) size=DialogSize::Small foot on_submit=move |()| on_submit()>{body}</Dialog>
    }
}
