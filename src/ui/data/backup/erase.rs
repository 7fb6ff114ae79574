//! Erasing the workspace: the one act that has no Undo, so its name must be typed.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    app::{App, Tone as NoticeTone},
    i18n::say::say_problem,
    tr,
    ui::kit::{Confirm, Icon},
};

#[component]
pub fn Erase() -> impl IntoView {
    let app = App::here();
    let asking = RwSignal::new(false);
    let named = app.workspace().map(|workspace| workspace.name).filter(|name| !name.is_empty());
    let name = named.unwrap_or_else(|| tr!("workspace-unnamed"));
    let erase = move |()| {
        spawn_local(async move {
            if let Err(problem) = app.erase().await {
                app.notices.show(say_problem(&problem), NoticeTone::Danger, false);
            }
        });
    };
    view! {
        <section class="card danger-zone" data-tone="danger" aria-labelledby="erase">
            <div><h2 id="erase">{tr!("erase-title")}</h2><p>{tr!("erase-text", name = name.as_str())}</p></div>
            <button type="button" class="btn danger" on:click=move |_| asking.set(true)><Icon name="trash-2"/>{tr!("erase-do")}</button>
            <Confirm
                open=asking
                title=tr!("erase-title")
                text=tr!("erase-warning", name = name.as_str())
                word=name
                action=tr!("erase-do")
                on_confirm=erase
            />
        </section>
    }
}
