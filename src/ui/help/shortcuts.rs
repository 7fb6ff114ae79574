//! What the keyboard does.

use leptos::prelude::*;

use crate::tr;

#[component]
pub fn Shortcuts() -> impl IntoView {
    view! {
        <dl class="keys">
            <Shortcut keys=&["Ctrl", "Z"] what=tr!("help-key-undo")/>
            <Shortcut keys=&["Ctrl", "Shift", "Z"] what=tr!("help-key-redo")/>
            <Shortcut keys=&["Ctrl", "Enter"] what=tr!("help-key-save")/>
            <Shortcut keys=&["Ctrl", "K"] what=tr!("help-key-find")/>
            <Shortcut keys=&["C"] what=tr!("help-key-new")/>
            <Shortcut keys=&["C", "C"] what=tr!("help-key-new-contact")/>
            <Shortcut keys=&["C", "O"] what=tr!("help-key-new-company")/>
            <Shortcut keys=&["C", "D"] what=tr!("help-key-new-deal")/>
            <Shortcut keys=&["C", "T"] what=tr!("help-key-new-task")/>
            <Shortcut keys=&["/"] what=tr!("help-key-search")/>
            <Shortcut keys=&["G", "T"] what=tr!("nav-today")/>
            <Shortcut keys=&["G", "C"] what=tr!("nav-contacts")/>
            <Shortcut keys=&["G", "O"] what=tr!("nav-companies")/>
            <Shortcut keys=&["G", "D"] what=tr!("nav-deals")/>
            <Shortcut keys=&["G", "I"] what=tr!("nav-import")/>
            <Shortcut keys=&["G", "B"] what=tr!("nav-backup")/>
            <Shortcut keys=&["G", "S"] what=tr!("nav-settings")/>
            <Shortcut keys=&["?"] what=tr!("nav-help")/>
        </dl>
        <h3>{tr!("help-keys-board")}</h3>
        <dl class="keys">
            <Shortcut keys=&["↑", "↓", "←", "→"] what=tr!("help-key-walk")/>
            <Shortcut keys=&["Space"] what=tr!("help-key-lift")/>
            <Shortcut keys=&["Esc"] what=tr!("help-key-put-back")/>
            <Shortcut keys=&["Enter"] what=tr!("help-key-open")/>
        </dl>
    }
}

/// Keys stand one after the other as they are pressed, in either direction of writing.
#[component]
fn Shortcut(keys: &'static [&'static str], what: String) -> impl IntoView {
    let keys = keys.iter().map(|key| view! { <kbd class="kbd">{*key}</kbd> }).collect_view();
    view! { <dt dir="ltr">{keys}</dt><dd>{what}</dd> }
}
