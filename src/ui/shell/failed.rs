//! What is shown when a workspace is there but does not open. Not a first-run screen: that would look as if the data
//! were gone.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    app::{App, Session},
    domain::Problem,
    i18n::say::say_problem,
    store::{Workspace, workspaces},
    tr,
    ui::kit::Icon,
};

#[component]
pub fn Failed(problem: Problem) -> impl IntoView {
    let app = App::here();
    let others = LocalResource::new(workspaces::list);
    let open = move |workspace: Workspace| {
        spawn_local(app.enter(workspace));
    };
    view! {
        <div class="welcome">
            <main id="page" tabindex="-1">
                <div class="hero"><h1>{tr!("failed-title")}</h1></div>
                <div class="banner" data-tone="danger" role="alert"><Icon name="triangle-alert"/><p>{say_problem(&problem)}</p></div>
                <div class="cluster">
                    <button class="btn primary" on:click=|_| { let _ = window().location().reload(); }>{tr!("failed-again")}</button>
                    <button class="btn" on:click=move |_| app.session.set(Session::Welcome)>{tr!("failed-welcome")}</button>
                    <a class="btn" href="rescue.html">{tr!("failed-rescue")}</a>
                </div>
                <h2>{tr!("failed-others")}</h2>
                <div class="cluster">
                    {move || others.get().map(|list| list.into_iter().map(|workspace| {
                        let name = if workspace.name.is_empty() { tr!("workspace-unnamed") } else { workspace.name.clone() };
                        view! { <button class="btn" on:click=move |_| open(workspace.clone())><bdi>{name}</bdi></button> }
                    }).collect_view())}
                </div>
            </main>
        </div>
    }
}
