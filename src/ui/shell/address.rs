//! The address bar and the page follow each other; a new page gets a title, the focus and a word for screen readers.

use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::{
    app::{App, Page, Route, Session, files},
    tr,
};

/// Takes up the address now and whenever it changes.
pub fn listen(app: App) {
    let read = move || Route::parse(&window().location().hash().unwrap_or_default());
    app.route.set(read());
    let handle = window_event_listener(ev::hashchange, move |_| app.route.set(read()));
    on_cleanup(move || handle.remove());

    let page = Memo::new(move |_| app.route.with(|route| route.page));
    Effect::new(move |before: Option<Page>| {
        let now = page.get();
        // Not on the first page: there the browser has put the focus where it belongs.
        if before.is_some_and(|before| before != now) {
            files::after_millis(0, focus_heading);
        }
        now
    });
    // Likewise when one screen takes the place of another: what had the focus is gone with it.
    Effect::new(move |drawn: Option<bool>| {
        let draws = app.session.get() != Session::Starting;
        if draws && drawn == Some(true) {
            files::after_millis(0, focus_heading);
        }
        draws || drawn == Some(true)
    });
    Effect::new(move |_| {
        app.drawn.track();
        let title = match app.session.get() {
            Session::Open => title(app, page.get()),
            _ => tr!("nav-app"),
        };
        if document().title() != title {
            document().set_title(&title);
        }
    });
}

/// "Deals – Sahel Travel". No names of people: titles end up in histories and on projectors.
fn title(app: App, page: Page) -> String {
    let business = app.workspace().map(|workspace| workspace.name).filter(|name| !name.is_empty());
    let page = heading(page.section());
    match business {
        Some(business) => format!("{page} – {business}"),
        None => format!("{page} – {}", tr!("nav-app")),
    }
}

/// What a page is called.
pub fn heading(page: Page) -> String {
    match page {
        Page::Today => tr!("nav-today"),
        Page::Contacts => tr!("nav-contacts"),
        Page::Companies => tr!("nav-companies"),
        Page::Deals | Page::Record(..) => tr!("nav-deals"),
        Page::Import => tr!("nav-import"),
        Page::Backup => tr!("nav-backup"),
        Page::Settings => tr!("nav-settings"),
        Page::Help => tr!("nav-help"),
        Page::Welcome => tr!("nav-welcome"),
        Page::Lost => tr!("nav-lost"),
    }
}

fn focus_heading() {
    let heading = document().query_selector("main h1").ok().flatten();
    if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
        let _ = heading.focus();
        if let Some(page) = document().get_element_by_id("page") {
            page.set_scroll_top(0);
        }
    }
}
