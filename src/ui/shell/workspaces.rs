//! Which workspace is open, and the way to the others.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    app::{App, Page},
    domain::Table,
    store::{Workspace, WorkspaceKind, workspaces},
    tr,
    ui::kit::{Icon, Menu, MenuItem, hue_of, initials},
};

/// A workspace as lists call it.
pub fn name_of(workspace: &Workspace) -> String {
    match (workspace.name.is_empty(), workspace.kind) {
        (true, _) => tr!("workspace-unnamed"),
        (false, WorkspaceKind::Own) => workspace.name.clone(),
        (false, WorkspaceKind::Sample) => tr!("workspace-sample-named", name = &workspace.name),
    }
}

#[component]
pub fn WorkspaceSwitcher(
    /// The one of the top bar, which stands in for the sidebar's.
    #[prop(optional)]
    on_phone: bool,
) -> impl IntoView {
    let app = App::here();
    let all = LocalResource::new(workspaces::list);
    let here = app.workspace();
    let is_sample = here.as_ref().is_some_and(|here| here.kind == WorkspaceKind::Sample);
    let stored_name = here.as_ref().map(|here| here.name.clone()).unwrap_or_default();
    // The business may have been renamed since the workspace was opened.
    let name = Memo::new(move |_| {
        let business = app.watch(&[Table::Settings], |tables| tables.settings().business.clone());
        [business, stored_name.clone()].into_iter().find(|name| !name.is_empty()).unwrap_or_else(|| tr!("workspace-unnamed"))
    });
    let here = here.map(|here| here.id);
    let items = move |()| {
        // Before the browser has told which databases there are, those it remembers.
        let known = all.get_untracked().unwrap_or_else(workspaces::remembered);
        let mut items = vec![MenuItem::heading(tr!("workspace-switch"))];
        items.extend(known.into_iter().map(|workspace| item(app, workspace, here)));
        items.push(MenuItem::line());
        items.push(MenuItem::link(tr!("workspace-new"), Page::Welcome.href()).icon("plus"));
        items
    };
    view! {
        <Menu label=tr!("workspace-switch") class=if on_phone { "workspace phone-only" } else { "workspace" } items=items>
            {move || view! { <span class="mark" data-hue=hue_of(&name.get()).to_string() aria-hidden="true">{initials(&name.get())}</span> }}
            <span class="names">
                <span class="clip"><bdi>{name}</bdi></span>
                {is_sample.then(|| view! { <span class="sample-tag">{tr!("workspace-sample")}</span> })}
            </span>
            <Icon name="chevrons-up-down"/>
        </Menu>
    }
}

fn item(app: App, workspace: Workspace, here: Option<crate::domain::id::Uuid>) -> MenuItem {
    let is_here = Some(workspace.id) == here;
    let name = name_of(&workspace);
    let enter = move || {
        if !is_here {
            app.go(Page::Today);
            spawn_local(app.enter(workspace.clone()));
        }
    };
    MenuItem::new(name, enter).checked(is_here)
}
