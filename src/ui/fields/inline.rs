//! The fields of a record, each edited where it stands.

use std::rc::Rc;

use leptos::prelude::*;

use self::row::Row;
use super::FieldContext;
use crate::{
    domain::{FieldInfo, Table, Value},
    tr,
};

mod row;

/// Told whether a value is saved. Until then its editor stays open: what was typed is not lost when it can not be kept.
pub type Saved = Rc<dyn Fn(bool)>;

/// What the rows share.
#[derive(Clone, Copy)]
struct Shared {
    table: Table,
    value: Callback<&'static str, Value>,
    save: Callback<(&'static str, Value, Saved)>,
    /// The field that is edited now.
    editing: RwSignal<Option<&'static str>>,
    context: FieldContext,
}

/// Click, Enter or F2 edits; Enter or leaving saves, Escape does not. Empty fields wait behind a button.
#[component]
pub fn FieldList(
    table: Table,
    fields: Vec<&'static FieldInfo>,
    /// A field's value now; follows the record.
    #[prop(into)]
    value: Callback<&'static str, Value>,
    /// Keeps another value.
    #[prop(into)]
    save: Callback<(&'static str, Value, Saved)>,
    context: FieldContext,
    /// Empty fields show at once.
    #[prop(optional)]
    all: bool,
) -> impl IntoView {
    let show_all = RwSignal::new(all);
    // What was filled while somebody looked does not vanish when it is emptied.
    let seen = RwSignal::new(Vec::<&'static str>::new());
    let shared = Shared { table, value, save, editing: RwSignal::new(None), context };
    let fields = StoredValue::new(fields);
    let is_filled = move |field: &FieldInfo| field.required || !value.run(field.key).is_empty();
    let shown = Memo::new(move |_| {
        let keys: Vec<_> = fields.with_value(|fields| {
            let shown = |field: &&&'static FieldInfo| {
                show_all.get() || is_filled(field) || seen.with_untracked(|seen| seen.contains(&field.key))
            };
            fields.iter().filter(shown).map(|field| field.key).collect()
        });
        seen.set(keys.clone());
        keys
    });
    let has_hidden = move || !all && fields.with_value(|fields| fields.iter().any(|field| !is_filled(field)));
    let each = move || {
        let keys = shown.get();
        fields.with_value(|fields| fields.iter().filter(|field| keys.contains(&field.key)).copied().collect::<Vec<_>>())
    };
    let toggle = move || {
        has_hidden().then(|| {
            let words = move || if show_all.get() { tr!("fields-hide-empty") } else { tr!("fields-show-all") };
            let on_click = move |_| {
                seen.set(Vec::new());
                show_all.update(|all| *all = !*all);
            };
            view! {
                <button type="button" class="btn quiet small" aria-expanded=move || show_all.get().to_string() on:click=on_click>
                    {words}
                </button>
            }
        })
    };
    view! {
        <dl class="kv">
            <For each=each key=|field| field.key let:field><Row field shared/></For>
        </dl>
        {toggle}
    }
}
