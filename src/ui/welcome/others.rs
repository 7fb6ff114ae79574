//! Workspaces that this browser already holds.

use leptos::{prelude::*, task::spawn_local};

use super::arrival::Arrival;
use crate::{
    app::Page,
    domain::id::Uuid,
    store::{Workspace, workspaces},
    tr,
    ui::{
        kit::{Avatar, Icon},
        shell::workspaces::name_of,
    },
};

#[component]
pub fn Others(
    arrival: Arrival,
    /// The one that the screen is about, where none is open.
    #[prop(optional_no_strip)]
    except: Option<Uuid>,
) -> impl IntoView {
    let app = arrival.app;
    let all = LocalResource::new(workspaces::list);
    let here = except.or(app.workspace().map(|here| here.id));
    let others = move || {
        let others = all.get()?.into_iter().filter(|it| Some(it.id) != here).collect::<Vec<_>>();
        (!others.is_empty()).then_some(others)
    };
    let row = move |workspace: Workspace| {
        let name = name_of(&workspace);
        let open = move |_| {
            if !untrack(|| arrival.is_busy()) {
                app.go(Page::Today);
                spawn_local(app.enter(workspace.clone()));
            }
        };
        view! {
            <li>
                <span class="grow who"><Avatar name=name.clone() square=true small=true/><bdi>{name.clone()}</bdi></span>
                <button type="button" class="btn small" aria-disabled=move || arrival.is_busy().to_string()
                    aria-label=tr!("welcome-open-named", name = name) on:click=open>{tr!("welcome-open")}</button>
            </li>
        }
    };
    move || {
        others().map(|others| {
            view! {
                <section class="card" aria-labelledby="others-title">
                    <div class="card-head"><Icon name="layers"/><h2 id="others-title">{tr!("welcome-others")}</h2></div>
                    <ul class="rows">{others.into_iter().map(row).collect_view()}</ul>
                </section>
            }
        })
    }
}
