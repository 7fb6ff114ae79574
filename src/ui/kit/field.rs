//! A control with its label, hint and error.

use leptos::prelude::*;

use super::{Icon, Wiring};
use crate::tr;

/// `<Field label=… let:wiring><TextInput wiring …/></Field>`
#[component]
pub fn Field<C, V>(
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: Option<String>,
    /// Why what was typed is not taken.
    #[prop(optional, into)]
    error: MaybeProp<String>,
    /// Says so beside the label.
    #[prop(optional)]
    optional: bool,
    #[prop(optional)] required: bool,
    /// Takes the whole row among `.fields`.
    #[prop(optional)]
    full: bool,
    /// Several controls under one label.
    #[prop(optional)]
    group: bool,
    /// The label is for screen readers only.
    #[prop(optional)]
    bare: bool,
    /// The control, which takes the [`Wiring`].
    children: C,
) -> impl IntoView
where
    C: FnOnce(Wiring) -> V + 'static,
    V: IntoView + 'static,
{
    let label_id = super::fresh_id("label");
    let wiring = if group { Wiring::labelled_by(&label_id) } else { Wiring::new() };
    let wiring = wiring.with_error(Signal::derive(move || error.get())).required(required);
    let wiring = if hint.is_some() { wiring.with_hint() } else { wiring };
    let classes = [Some("field"), full.then_some("full"), bare.then_some("bare")];
    let class = classes.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let mark = optional.then(|| view! { " "<span class="optional">{tr!("kit-optional")}</span> });
    let name = if group {
        view! { <span class="label" id=label_id.clone()>{label}{mark}</span> }.into_any()
    } else {
        view! { <label for=wiring.id()>{label}{mark}</label> }.into_any()
    };
    let control = children(wiring).into_any();
    view! {
        <div class=class role=group.then_some("group") aria-labelledby=group.then_some(label_id)>
            {name}
            {control}
            {hint.map(|hint| view! { <p class="hint" id=wiring.hint_id()>{hint}</p> })}
            <FieldError wiring/>
        </div>
    }
}

/// The sentence under a control that says why its text is not taken.
#[component]
pub fn FieldError(wiring: Wiring) -> impl IntoView {
    move || {
        wiring.error.get().map(|error| {
            view! { <p class="error" id=wiring.error_id()><Icon name="circle-alert"/><span>{error}</span></p> }
        })
    }
}
