//! Several panels of which one shows. Arrows choose at once, for panels are cheap.

use leptos::{ev::KeyboardEvent, html, prelude::*};

use super::{
    Icon,
    direction::{Arrow, is_chord},
    focus,
};
use crate::i18n::say::format;

#[derive(Clone, Debug, Default)]
pub struct Tab {
    pub id: &'static str,
    pub label: String,
    pub icon: Option<&'static str>,
    pub count: Option<usize>,
}

#[component]
pub fn Tabs(
    /// What the tabs are about, for screen readers.
    #[prop(into)]
    label: String,
    /// Ties tabs and panel together; unique on the page, as "log".
    name: &'static str,
    tabs: Vec<Tab>,
    active: RwSignal<&'static str>,
) -> impl IntoView {
    let list = NodeRef::<html::Div>::new();
    let ids = StoredValue::new(tabs.iter().map(|tab| tab.id).collect::<Vec<_>>());
    let on_keydown = move |event: KeyboardEvent| {
        let ids = ids.get_value();
        let Some(at) = ids.iter().position(|id| *id == active.get_untracked()) else { return };
        let to = match (Arrow::of(&event), event.key().as_str()) {
            _ if is_chord(&event) => return,
            (Some(Arrow::Forward), _) => (at + 1) % ids.len(),
            (Some(Arrow::Back), _) => (at + ids.len() - 1) % ids.len(),
            (_, "Home") => 0,
            (_, "End") => ids.len() - 1,
            _ => return,
        };
        event.prevent_default();
        active.set(ids[to]);
        if let Some(list) = list.get_untracked() {
            focus::all(&list, "[role=tab]").get(to).map(|tab| tab.focus());
        }
    };
    let each = |tab: Tab| {
        let id = tab.id;
        let selected = move || active.get() == id;
        let count = tab.count.map(|count| view! { <span class="count">{format().plain(&count.to_string())}</span> });
        view! {
            <button type="button" role="tab" id=format!("{name}-tab-{id}") aria-controls=format!("{name}-panel")
                aria-selected=move || selected().to_string() tabindex=move || if selected() { "0" } else { "-1" }
                on:click=move |_| active.set(id)>
                {tab.icon.map(|name| view! { <Icon name/> })}
                {tab.label}
                {count}
            </button>
        }
    };
    view! {
        <div class="tabs" role="tablist" aria-label=label node_ref=list on:keydown=on_keydown>
            {tabs.into_iter().map(each).collect_view()}
        </div>
    }
}

/// The panel of [`Tabs`] of the same name.
#[component]
pub fn TabPanel(
    name: &'static str,
    active: RwSignal<&'static str>,
    #[prop(optional)] class: &'static str,
    children: Children,
) -> impl IntoView {
    view! {
        <div class=class role="tabpanel" id=format!("{name}-panel") aria-labelledby=move || format!("{name}-tab-{}", active.get())>
            {children()}
        </div>
    }
}
