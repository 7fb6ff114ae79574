//! A modal dialog: the browser's own, so that what lies under it is out of reach for every way of input.

use leptos::{
    ev::{Event, MouseEvent, SubmitEvent},
    html,
    prelude::*,
};

use super::{Icon, focus, fresh_id, on_ctrl_enter};
use crate::tr;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DialogSize {
    Small,
    #[default]
    Medium,
    Wide,
    /// Rises from below on a phone.
    Sheet,
}

/// Drawn anew each time it opens. Focuses its first field, and gives focus back to where it was.
#[component]
pub fn Dialog(
    open: RwSignal<bool>,
    #[prop(into)] title: Signal<String>,
    #[prop(optional)] size: DialogSize,
    /// Something was typed that a slip should not lose: then a click outside does not close.
    #[prop(optional, into)]
    steady: Signal<bool>,
    /// Enter in a field of one line, Ctrl+Enter in any, or the foot's submit button.
    #[prop(optional, into)]
    on_submit: Option<Callback<()>>,
    /// The buttons: "Cancel", then the one that does it with `type="submit"`.
    #[prop(optional, into)]
    foot: ViewFn,
    children: ChildrenFn,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    let drawn = RwSignal::new(false);
    Effect::new(move |_| {
        if open.get() {
            drawn.set(true);
        } else if let Some(dialog) = dialog.get_untracked().filter(|dialog| dialog.open()) {
            // Answers with the event that ends it.
            dialog.close();
        }
    });
    Effect::new(move |_| {
        if let Some(dialog) = dialog.get().filter(|dialog| !dialog.open()) {
            show(&dialog);
        }
    });
    let on_close = move |_: Event| {
        open.set(false);
        drawn.set(false);
        request_animation_frame(focus::rescue);
    };
    let pressed_outside = StoredValue::new(false);
    let is_outside = move |event: &Event| {
        dialog.get_untracked().is_some_and(|dialog| event.target().as_ref() == Some(dialog.as_ref()))
    };
    let on_click = move |event: MouseEvent| {
        if is_outside(&event) && pressed_outside.get_value() && !steady.get_untracked() {
            open.set(false);
        }
    };
    let submit = Callback::new(move |()| {
        if let Some(on_submit) = on_submit {
            on_submit.run(());
        }
    });
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        event.stop_propagation();
        submit.run(());
    };
    let children = StoredValue::new(children);
    let foot = StoredValue::new(foot);
    let class = match size {
        DialogSize::Small => "dialog small",
        DialogSize::Medium => "dialog",
        DialogSize::Wide => "dialog wide",
        DialogSize::Sheet => "dialog small sheet",
    };
    let body = move || {
        let title_id = fresh_id("dialog");
        let heading_id = title_id.clone();
        view! {
            <dialog class=class node_ref=dialog aria-labelledby=title_id on:close=on_close on:click=on_click
                on:pointerdown=move |event| pressed_outside.set_value(is_outside(&event))>
                <form novalidate on:submit=on_submit on:keydown=on_ctrl_enter(submit)>
                    <div class="dialog-head">
                        <h2 id=heading_id>{move || title.get()}</h2>
                        <button type="button" class="btn quiet icon-only small" aria-label=tr!("kit-close")
                            on:click=move |_| open.set(false)><Icon name="x"/></button>
                    </div>
                    <div class="dialog-body">{children.with_value(|children| children())}</div>
                    <Foot view=foot/>
                </form>
            </dialog>
        }
    };
    move || drawn.get().then(body)
}

#[component]
fn Foot(view: StoredValue<ViewFn>) -> impl IntoView {
    let inside = view.with_value(ViewFn::run);
    view! { <div class="dialog-foot">{inside}</div> }
}

/// Where focus begins: a field, else something in the body to press, else the safe button.
const FIRST: &[&str] = &[
    "[autofocus]",
    ".dialog-body :is(input, select, textarea):not([disabled], [type=hidden], [type=file])",
    ".dialog-body :is(button, a[href])",
    ".dialog-foot button",
];

fn show(dialog: &web_sys::HtmlDialogElement) {
    // It is closed and on the page, so there is nothing to refuse.
    if dialog.show_modal().is_ok() {
        focus::focus_first(dialog, FIRST);
    }
}
