//! How far something has come, and how much of something is used.

use leptos::{html, prelude::*};

/// A bar that fills up; without a value it only says that something goes on.
#[component]
pub fn Progress(
    /// What goes on.
    #[prop(into)]
    label: Signal<String>,
    /// 0 to 1.
    #[prop(into)]
    value: Signal<Option<f64>>,
) -> impl IntoView {
    view! {
        <progress class="progress" max="1" value=move || value.get().map(|it| it.to_string()) aria-label=move || label.get()>
        </progress>
    }
}

/// A level: storage used.
#[component]
pub fn Meter(
    #[prop(into)] label: Signal<String>,
    /// 0 to 1.
    #[prop(into)]
    value: Signal<f64>,
    #[prop(optional)] tone: super::Tone,
) -> impl IntoView {
    let bar = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        if let Some(bar) = bar.get() {
            // Custom properties take any text.
            let _ = web_sys::HtmlElement::style(&bar).set_property("--value", &value.get().clamp(0.0, 1.0).to_string());
        }
    });
    view! {
        <div class="meter" role="meter" node_ref=bar data-tone=tone.name() aria-valuemin="0" aria-valuemax="100"
            aria-valuenow=move || format!("{:.0}", value.get() * 100.0) aria-label=move || label.get()>
            <span></span>
        </div>
    }
}
