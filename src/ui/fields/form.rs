//! Fields of a record to be: gathered in one draft, kept at once.

use std::collections::BTreeMap;

use leptos::{html, prelude::*};

use super::{
    Draft, Editor, FieldContext,
    edit::{is_group, is_wide},
    label,
};
use crate::{
    domain::{FieldInfo, Problem, Table, Value},
    i18n::say::say_problem,
    tr,
    ui::kit::{Dialog, Field, focus_first},
};

pub type Values = BTreeMap<&'static str, Value>;

/// What a form holds so far.
#[derive(Clone, Copy)]
pub struct FormDraft {
    pub values: RwSignal<Values>,
    faults: RwSignal<BTreeMap<&'static str, Problem>>,
    /// It was tried to save it: now faults are said.
    tried: RwSignal<bool>,
    /// One more with each reset, to draw the fields anew.
    round: RwSignal<u32>,
    fresh: StoredValue<Values>,
}

impl FormDraft {
    pub fn new(fresh: Values) -> Self {
        Self {
            values: RwSignal::new(fresh.clone()),
            faults: RwSignal::default(),
            tried: RwSignal::new(false),
            round: RwSignal::new(0),
            fresh: StoredValue::new(fresh),
        }
    }

    /// Begins again with these values.
    pub fn reset(self, fresh: Values) {
        self.values.set(fresh.clone());
        self.fresh.set_value(fresh);
        self.faults.set(BTreeMap::new());
        self.tried.set(false);
        self.round.update(|round| *round += 1);
    }

    pub fn is_dirty(self) -> bool {
        !self.faults.with(BTreeMap::is_empty) || self.values.with(|now| self.fresh.with_value(|fresh| fresh != now))
    }

    /// The values, if all are well and none that is required is missing; else the faults are said.
    pub fn take(self, table: Table, fields: &[&'static FieldInfo]) -> Option<Values> {
        let values = self.values.get_untracked();
        for field in fields.iter().filter(|field| field.required) {
            if values.get(field.key).is_none_or(Value::is_empty) {
                let missing = Problem::new("problem-required").with("field", label(table, field));
                self.faults.update(|faults| {
                    faults.entry(field.key).or_insert(missing);
                });
            }
        }
        self.tried.set(true);
        self.faults.with_untracked(BTreeMap::is_empty).then_some(values)
    }

    /// The part of one field.
    fn field(self, key: &'static str) -> Draft {
        let report = move |read: Result<Value, Problem>| match read {
            Ok(value) => {
                self.faults.update(|faults| {
                    faults.remove(key);
                });
                self.values.update(|values| {
                    if value.is_empty() {
                        values.remove(key)
                    } else {
                        values.insert(key, value)
                    };
                });
            }
            Err(problem) => self.faults.update(|faults| {
                faults.insert(key, problem);
            }),
        };
        let value = Signal::derive(move || self.values.with(|values| values.get(key).cloned().unwrap_or_default()));
        Draft { value, report: Callback::new(report), settle: Callback::new(|()| {}) }
    }

    fn error(self, key: &'static str) -> Option<String> {
        let problem = self.faults.with(|faults| faults.get(key).cloned());
        problem.filter(|_| self.tried.get()).map(|problem| say_problem(&problem))
    }
}

/// The fields of a form, without its frame and buttons.
#[component]
pub fn FieldForm(
    table: Table,
    fields: Vec<&'static FieldInfo>,
    draft: FormDraft,
    context: FieldContext,
) -> impl IntoView {
    let fields = StoredValue::new(fields);
    let one = move |field: &&'static FieldInfo| {
        let FieldInfo { key, kind, required, .. } = **field;
        let error = Signal::derive(move || draft.error(key));
        view! {
            <Field label=label(table, field) required full=is_wide(kind) || key == table.name_key() group=is_group(kind) error let:wiring>
                <Editor kind draft=draft.field(key) wiring context/>
            </Field>
        }
    };
    let drawn = move || {
        draft.round.track();
        fields.with_value(|fields| fields.iter().map(one).collect_view())
    };
    view! { <div class="fields">{drawn}</div> }
}

/// A dialog that makes a record. It stays until the record is kept: what was typed is never lost to a failure.
#[component]
pub fn FormDialog(
    open: RwSignal<bool>,
    #[prop(into)] title: Signal<String>,
    table: Table,
    fields: Vec<&'static FieldInfo>,
    /// What it begins with, asked each time it opens.
    #[prop(into)]
    fresh: Callback<(), Values>,
    /// Keeps the record and says whether that succeeded.
    #[prop(into)]
    on_save: Callback<(Values, Callback<bool>)>,
    context: FieldContext,
    /// Words above the fields: a notice of duplicates.
    #[prop(optional, into)]
    notice: ViewFn,
    /// For those who look into the draft from outside.
    #[prop(optional, into)]
    draft: Option<FormDraft>,
) -> impl IntoView {
    let draft = draft.unwrap_or_else(|| FormDraft::new(Values::new()));
    let (busy, again) = (RwSignal::new(false), RwSignal::new(false));
    let body = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        if open.get() {
            busy.set(false);
            draft.reset(untrack(|| fresh.run(())));
        }
    });
    let fields = StoredValue::new(fields);
    let focus_in_body = move |selector: &'static str| {
        request_animation_frame(move || {
            body.try_get_untracked().flatten().map(|body| focus_first(&body, &[selector]));
        });
    };
    let done = Callback::new(move |kept: bool| {
        busy.set(false);
        if kept && again.get_untracked() {
            draft.reset(untrack(|| fresh.run(())));
            focus_in_body("input, textarea, select");
        } else if kept {
            open.set(false);
        }
    });
    let on_submit = move |()| {
        if busy.get_untracked() {
            return;
        }
        match fields.with_value(|fields| draft.take(table, fields)) {
            Some(values) => {
                busy.set(true);
                on_save.run((values, done));
            }
            None => focus_in_body("[aria-invalid=true]"),
        }
    };
    let foot = move || {
        view! {
            <label class="check start">
                <input type="checkbox" prop:checked=again on:change=move |event| again.set(event_target_checked(&event))/>
                <span>{tr!("fields-add-another")}</span>
            </label>
            <button type="button" class="btn" on:click=move |_| open.set(false)>{tr!("kit-cancel")}</button>
            <button type="submit" class="btn primary" aria-busy=move || busy.get().to_string()>{tr!("fields-save")}</button>
        }
    };
    let notice = StoredValue::new(notice);
    view! {
        <Dialog open title foot on_submit steady=Signal::derive(move || draft.is_dirty())>
            <div class="stack loose" node_ref=body>
                {notice.with_value(ViewFn::run)}
                <FieldForm table fields=fields.get_value() draft context/>
            </div>
        </Dialog>
    }
}
