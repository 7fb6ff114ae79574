//! A popover that stands right after its opener in the document and beside it on the screen.

use leptos::{html, prelude::*};
use web_sys::HtmlElement;

use super::{focus, place::place};

/// Drawn while `open`; sets it to false when the browser closes it (Escape, a click elsewhere). The element before it
/// is its opener: the float is placed beside it.
#[component]
pub fn Float(
    open: RwSignal<bool>,
    #[prop(default = "float")] class: &'static str,
    /// "menu", "dialog".
    role: &'static str,
    #[prop(into)] label: Signal<String>,
    /// Once it is on the screen: to focus something inside.
    #[prop(into)]
    on_shown: Callback<HtmlElement>,
    children: ChildrenFn,
) -> impl IntoView {
    let children = StoredValue::new(children);
    let float = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        let Some(float) = float.get() else { return };
        let float: &HtmlElement = &float;
        if is_shown(float) || float.show_popover().is_err() {
            return;
        }
        if let Some(opener) = float.previous_element_sibling() {
            place(float, &opener);
        }
        on_shown.run(float.clone());
    });
    let on_toggle = move |_| {
        if float.get_untracked().is_some_and(|float| !is_shown(&float)) {
            open.set(false);
            focus_opener(float);
        }
    };
    move || {
        open.get().then(|| {
            view! {
                <div class=class role=role popover="auto" tabindex="-1" aria-label=move || label.get() node_ref=float on:toggle=on_toggle>
                    {children.with_value(|children| children())}
                </div>
            }
        })
    }
}

fn is_shown(float: &HtmlElement) -> bool {
    float.matches(":popover-open").unwrap_or(false)
}

/// Focus goes back to the opener, unless a click has put it elsewhere.
fn focus_opener(float: NodeRef<html::Div>) {
    let Some(float) = float.get_untracked() else { return };
    if (focus::is_lost() || focus::has_focus(&float))
        && let Some(opener) = float.previous_element_sibling()
    {
        focus::focus(&opener);
        if !focus::has_focus(&opener) {
            focus::focus_first(&opener, &["button", "input"]);
        }
    }
}

/// Closes a float that shows, from inside.
pub fn close(inside: &web_sys::Element) {
    if let Ok(Some(float)) = inside.closest("[popover]") {
        use wasm_bindgen::JsCast;
        // One that is closed already stays so.
        let _ = float.unchecked_into::<HtmlElement>().hide_popover();
    }
}
