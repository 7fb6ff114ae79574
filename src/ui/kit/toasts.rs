//! What was done, with a way back. A toast goes after a while; not while somebody looks at it, and never if it is bad news.

use std::time::Duration;

use leptos::{html, prelude::*};

use super::{Icon, Tone};
use crate::tr;

#[derive(Clone, Debug, PartialEq)]
pub struct Toast {
    pub id: u32,
    pub text: String,
    pub tone: Tone,
    /// The word on its button: "Undo".
    pub action: Option<String>,
}

/// How long a toast stays.
const STAY: Duration = Duration::from_secs(8);

#[component]
pub fn Toasts(
    #[prop(into)] list: Signal<Vec<Toast>>,
    #[prop(into)] on_dismiss: Callback<u32>,
    /// Its button was pressed; the toast goes with that.
    #[prop(into)]
    on_action: Callback<u32>,
) -> impl IntoView {
    let region = NodeRef::<html::Div>::new();
    let (hovered, focused) = (RwSignal::new(false), RwSignal::new(false));
    let paused = Memo::new(move |_| hovered.get() || focused.get());
    Effect::new(move |_| {
        let is_any = list.with(|list| !list.is_empty());
        if !is_any {
            // What goes away under the pointer tells nobody that the pointer has left.
            hovered.set(false);
            focused.set(false);
        }
        if let Some(region) = region.get() {
            // Shown again, it lies over a dialog that opened since. One that is hidden already stays so.
            let _ = region.hide_popover();
            if is_any {
                let _ = region.show_popover();
            }
        }
    });
    let dismiss = move |id: u32| {
        on_dismiss.run(id);
        request_animation_frame(super::focus::rescue);
    };
    view! {
        <div class="toasts" role="region" popover="manual" aria-label=tr!("kit-notifications") node_ref=region
            on:pointerenter=move |_| hovered.set(true) on:pointerleave=move |_| hovered.set(false)
            on:focusin=move |_| focused.set(true) on:focusout=move |_| focused.set(false)>
            <For each=move || list.get() key=|toast| toast.id let:toast>
                <OneToast toast paused on_dismiss=dismiss on_action/>
            </For>
        </div>
    }
}

#[component]
fn OneToast(
    toast: Toast,
    paused: Memo<bool>,
    #[prop(into)] on_dismiss: Callback<u32>,
    on_action: Callback<u32>,
) -> impl IntoView {
    let Toast { id, text, tone, action } = toast;
    let is_bad = tone == Tone::Danger;
    if !is_bad {
        Effect::new(move |_| {
            if !paused.get()
                && let Ok(timer) = set_timeout_with_handle(move || on_dismiss.run(id), STAY)
            {
                on_cleanup(move || timer.clear());
            }
        });
    }
    let act = move |_| {
        on_action.run(id);
        on_dismiss.run(id);
    };
    view! {
        <div class="toast" data-tone=tone.name()>
            {is_bad.then(|| view! { <Icon name="circle-alert"/> })}
            <p role=if is_bad { "alert" } else { "status" }>{text}</p>
            <span class="actions">
                {action.map(|action| view! { <button type="button" class="btn" on:click=act>{action}</button> })}
                <button type="button" class="btn icon-only" aria-label=tr!("kit-dismiss") on:click=move |_| on_dismiss.run(id)>
                    <Icon name="x"/>
                </button>
            </span>
        </div>
    }
}
