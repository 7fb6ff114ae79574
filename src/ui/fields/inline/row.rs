//! One field of the list: its value to read, or its editor.

use std::rc::Rc;

use leptos::{
    ev::{FocusEvent, KeyboardEvent},
    html,
    prelude::*,
};
use web_sys::Element;

use super::Shared;
use crate::{
    domain::{FieldInfo, Kind, Problem},
    i18n::say::say_problem,
    tr,
    ui::{
        fields::{Draft, Editor, label, show, text},
        kit::{FieldError, Icon, Wiring, focus_first, fresh_id, has_focus},
    },
};

#[component]
pub fn Row(field: &'static FieldInfo, shared: Shared) -> impl IntoView {
    let name_id = fresh_id("field");
    let cell = NodeRef::<html::Dd>::new();
    let is_edited = Memo::new(move |_| shared.editing.get() == Some(field.key));
    let labelled = name_id.clone();
    let inside = move || {
        if is_edited.get() {
            view! { <Edited field shared cell name_id=labelled.clone()/> }.into_any()
        } else {
            view! { <Shown field shared/> }.into_any()
        }
    };
    view! {
        <div>
            <dt id=name_id>{label(shared.table, field)}</dt>
            <dd node_ref=cell data-editing=move || is_edited.get().then_some("")>{inside}</dd>
        </div>
    }
}

/// Kinds whose values are links, so that the value cannot be the button that edits it.
const fn is_linked(kind: Kind) -> bool {
    matches!(kind, Kind::Web | Kind::Emails | Kind::Phones | Kind::Phone | Kind::Link(_) | Kind::Links(_) | Kind::Roles)
}

#[component]
fn Shown(field: &'static FieldInfo, shared: Shared) -> impl IntoView {
    let value = Memo::new(move |_| shared.value.run(field.key));
    let name = label(shared.table, field);
    let edit = move || shared.editing.set(Some(field.key));
    let on_keydown = move |event: KeyboardEvent| {
        if event.key() == "F2" {
            event.prevent_default();
            edit();
        }
    };
    move || {
        let value = value.get();
        if field.log {
            return view! { <span class="value">{show(field.kind, &value, shared.context)}</span> }.into_any();
        }
        if value.is_empty() {
            let add = tr!("fields-add", field = &name);
            return view! {
                <button type="button" class="value none" aria-label=add on:click=move |_| edit() on:keydown=on_keydown>
                    {tr!("fields-none")}
                </button>
            }
            .into_any();
        }
        let shown = show(field.kind, &value, shared.context);
        if is_linked(field.kind) {
            let words = tr!("fields-edit", field = &name);
            return view! {
                <span class="value">{shown}</span>
                <button type="button" class="btn quiet icon-only tiny" aria-label=words on:click=move |_| edit()
                    on:keydown=on_keydown><Icon name="pencil"/></button>
            }
            .into_any();
        }
        let words = tr!("fields-edit-value", field = &name, value = text(field.kind, &value, shared.context));
        view! {
            <button type="button" class="value" aria-label=words on:click=move |_| edit() on:keydown=on_keydown>{shown}</button>
        }
        .into_any()
    }
}

#[component]
fn Edited(field: &'static FieldInfo, shared: Shared, cell: NodeRef<html::Dd>, name_id: String) -> impl IntoView {
    let before = untrack(|| shared.value.run(field.key));
    let value = RwSignal::new(before.clone());
    let (fault, tried) = (RwSignal::new(None::<Problem>), RwSignal::new(false));
    let error = Signal::derive(move || fault.get().filter(|_| tried.get()).map(|it| say_problem(&it)));
    let wiring = Wiring::labelled_by(name_id.clone()).with_error(error).required(field.required);
    // By the time a value is saved, its record may have been left or another field be edited.
    let end = move || {
        if shared.editing.try_get_untracked() == Some(Some(field.key)) {
            shared.editing.set(None);
            refocus(cell);
        }
    };
    let before = StoredValue::new(before);
    let saving = StoredValue::new(false);
    let commit = move || {
        if saving.get_value() {
            return;
        }
        let now = value.get_untracked();
        if field.required && now.is_empty() && fault.with_untracked(Option::is_none) {
            fault.set(Some(Problem::new("problem-required").with("field", label(shared.table, field))));
        }
        if fault.with_untracked(Option::is_some) {
            tried.set(true);
            return;
        }
        if before.with_value(|before| *before == now) {
            return end();
        }
        saving.set_value(true);
        let saved = move |is_saved: bool| {
            saving.try_set_value(false);
            if is_saved {
                end();
            }
        };
        shared.save.run((field.key, now, Rc::new(saved)));
    };
    let draft = Draft::of(value, fault, Callback::new(move |()| commit()));
    let on_keydown = move |event: KeyboardEvent| match event.key().as_str() {
        _ if event.is_composing() => {}
        "Enter" if is_final(&event) => {
            event.prevent_default();
            commit();
        }
        "Escape" => {
            event.prevent_default();
            event.stop_propagation();
            end();
        }
        _ => {}
    };
    let editor = NodeRef::<html::Div>::new();
    let pressed = StoredValue::new(false);
    let press = move |_| {
        pressed.set_value(true);
        set_timeout(
            move || {
                pressed.try_set_value(false);
            },
            std::time::Duration::from_millis(50),
        );
    };
    let on_leave = move |_: FocusEvent| {
        request_animation_frame(move || {
            let gone =
                editor.try_get_untracked().flatten().is_none_or(|editor| !editor.is_connected() || has_focus(&editor));
            let elsewhere = document().has_focus().unwrap_or(true);
            if !gone && elsewhere && !pressed.get_value() && shared.editing.get_untracked() == Some(field.key) {
                commit();
            }
        });
    };
    Effect::new(move |_| {
        if let Some(editor) = editor.get() {
            focus_first(&editor, &["input:not([type=hidden]), select, textarea, button"]);
            // The text stands in the input only once this turn is over.
            request_animation_frame(select_text);
        }
    });
    view! {
        <div class="editor" role="group" aria-labelledby=name_id node_ref=editor on:keydown=on_keydown on:focusout=on_leave
            on:pointerdown=press>
            <Editor kind=field.kind draft wiring context=shared.context/>
            <FieldError wiring/>
        </div>
    }
}

/// Enter in a line ends the edit; on a button it presses, in several lines it begins a new one unless with Ctrl.
fn is_final(event: &KeyboardEvent) -> bool {
    let here: Element = event_target(event);
    match here.tag_name().as_str() {
        "BUTTON" | "A" => false,
        "TEXTAREA" => event.ctrl_key() || event.meta_key(),
        _ => true,
    }
}

/// Typing replaces what was there, as in a sheet.
fn select_text() {
    use wasm_bindgen::JsCast;
    let active = document().active_element();
    if let Some(input) = active.and_then(|active| active.dyn_into::<web_sys::HtmlInputElement>().ok())
        && input.type_() != "checkbox"
        && input.type_() != "radio"
    {
        input.select();
    }
}

/// Back to the value that was edited, if nothing else has taken focus.
fn refocus(cell: NodeRef<html::Dd>) {
    request_animation_frame(move || {
        let is_lost = document().active_element().is_none_or(|active| active.tag_name() == "BODY");
        if let Some(cell) = cell.try_get_untracked().flatten().filter(|_| is_lost) {
            focus_first(&cell, &["button.value", ".btn"]);
        }
    });
}
