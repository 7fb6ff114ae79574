//! Takes a file: dropped here, or picked.

use leptos::{ev::DragEvent, html, prelude::*};
use web_sys::File;

use super::Icon;

#[component]
pub fn FileDrop(
    /// "Drop a CSV file"
    #[prop(into)]
    title: String,
    /// "or choose one from this device"
    #[prop(into)]
    text: String,
    /// As `accept` of a file input: ".csv,text/csv".
    accept: &'static str,
    #[prop(default = "upload")] icon: &'static str,
    #[prop(into)] on_file: Callback<File>,
) -> impl IntoView {
    let input = NodeRef::<html::Input>::new();
    let over = RwSignal::new(false);
    let on_change = move |_| {
        let Some(input) = input.get_untracked() else { return };
        let file = input.files().and_then(|files| files.get(0));
        // The same file can be picked again.
        input.set_value("");
        if let Some(file) = file {
            on_file.run(file);
        }
    };
    let on_over = move |event: DragEvent| {
        event.prevent_default();
        over.set(true);
    };
    let on_drop = move |event: DragEvent| {
        event.prevent_default();
        event.stop_propagation();
        over.set(false);
        if let Some(file) = event.data_transfer().and_then(|data| data.files()).and_then(|files| files.get(0)) {
            on_file.run(file);
        }
    };
    view! {
        <label class="drop" data-drop=move || over.get().then_some("") on:dragover=on_over
            on:dragleave=move |_| over.set(false) on:drop=on_drop>
            <Icon name=icon/>
            <span><strong>{title}</strong>" "{text}</span>
            <input class="live" type="file" accept=accept node_ref=input on:change=on_change/>
        </label>
    }
}
