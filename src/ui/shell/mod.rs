//! The frame around every page: navigation, undo and redo, who acts, what is new, how safe the data is.

pub mod address;
pub mod clock;
pub mod create;
pub mod failed;
mod keys;
mod navigation;
mod pages;
pub mod palette;
mod reminder;
pub mod rescue;
pub mod safety;
mod topbar;
pub mod workspaces;

use leptos::{prelude::*, task::spawn_local};

use self::{
    create::Create,
    navigation::{Bottombar, Sidebar},
    pages::CurrentPage,
    palette::Finder,
    reminder::Reminder,
    topbar::Topbar,
};
use crate::{
    app::{self, App, Page, notices::Notice},
    domain::Problem,
    i18n::say::say_problem,
    store::Mended,
    tr,
    ui::kit::{Icon, Toast, Toasts, Tone},
};

#[component]
pub fn Shell() -> impl IntoView {
    let app = App::here();
    let creating = create::provide();
    let palette = palette::provide();
    keys::listen(app, Callback::new(move |()| creating.open_menu.set(true)), palette);
    app.attend_backups();
    let toasts = Signal::derive(move || {
        let toast = |notice: Notice| {
            let Notice { id, text, tone, undo } = notice;
            let tone = match tone {
                app::Tone::Plain => Tone::Plain,
                app::Tone::Danger => Tone::Danger,
            };
            Toast { id, text, tone, action: undo.then(|| tr!("undo")) }
        };
        app.notices.list.get().into_iter().map(toast).collect::<Vec<_>>()
    });
    view! {
        <div class="shell">
            <a class="skip-link" href="#page" on:click=skip>{tr!("skip-to-content")}</a>
            {app.is_sample().then(|| view! { <Ribbon/> })}
            <Sidebar/>
            <Topbar/>
            <Banners/>
            <CurrentPage/>
            <Bottombar/>
            <Create/>
            <Finder/>
            <Toasts
                list=toasts
                on_action=move |id| {
                    app.notices.dismiss(id);
                    app.undo();
                }
                on_dismiss=move |id| app.notices.dismiss(id)
            />
            <p class="live" role="status">{move || app.notices.spoken.get()}</p>
        </div>
    }
}

/// The address of the app is in the hash, so a link to `#page` would leave the page: the focus is moved by hand.
fn skip(event: leptos::ev::MouseEvent) {
    use wasm_bindgen::JsCast;
    event.prevent_default();
    let page = document().get_element_by_id("page").and_then(|page| page.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(page) = page {
        let _ = page.focus();
    }
}

/// Says that this is a sample, and offers a workspace of one's own.
#[component]
fn Ribbon() -> impl IntoView {
    view! {
        <aside class="ribbon" aria-label=tr!("sample-ribbon-title")>
            <p><Icon name="sparkles"/><b>{tr!("sample-ribbon-title")}</b>" "<span class="wide-only">{tr!("sample-ribbon-text")}</span></p>
            <a class="btn quiet" href=Page::Welcome.href()>{tr!("sample-start-own")}</a>
        </aside>
    }
}

/// Storage in trouble: said here until it is mended, with a way out. And what was mended at the start.
#[component]
fn Banners() -> impl IntoView {
    let app = App::here();
    view! {
        <div class="banners">
            {move || app.fault.get().map(|problem| view! { <Trouble problem/> })}
            {move || app.mended.get().map(|mended| view! {
                <div class="banner" data-tone="ok" role="status">
                    <Icon name="shield-check"/>
                    <p>{mended_words(mended)}</p>
                    <button type="button" class="btn" on:click=move |_| app.mended.set(None)>{tr!("mended-read")}</button>
                </div>
            })}
            <Reminder/>
        </div>
    }
}

#[component]
fn Trouble(problem: Problem) -> impl IntoView {
    let app = App::here();
    let reload = matches!(problem.key, "problem-storage-superseded" | "problem-storage-newer" | "problem-storage-lost");
    // What is on the screen is in memory: it can leave the page even where nothing can be saved.
    let save = move |_| {
        spawn_local(async move {
            app.back_up_and_tell(&|_| ()).await;
        });
    };
    view! {
        <div class="banner" data-tone="danger" role="alert">
            <Icon name="triangle-alert"/>
            <p>{say_problem(&problem)}</p>
            <button type="button" class="btn" on:click=save><Icon name="download"/>{tr!("backup-now")}</button>
            {reload.then(|| view! {
                <button type="button" class="btn" on:click=|_| { let _ = window().location().reload(); }>{tr!("reload")}</button>
            })}
        </div>
    }
}

fn mended_words(mended: Mended) -> String {
    match mended {
        Mended { rebuilt: true, .. } => tr!("mended-rebuilt"),
        Mended { recovered: 0, .. } => tr!("mended-pages"),
        Mended { recovered, .. } => tr!("mended-recovered", count = recovered),
    }
}
