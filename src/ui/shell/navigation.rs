//! The sidebar of wide windows and the bar at the bottom of narrow ones: the same places.

use leptos::prelude::*;

use super::{address::heading, create, safety::SafetyPill, workspaces::WorkspaceSwitcher};
use crate::{
    app::{App, Page},
    domain::{Table, Task},
    engine::deals,
    i18n::say::format,
    tr,
    ui::kit::{Dialog, DialogSize, Icon},
};

/// A place of the navigation with its icon.
pub type Place = (Page, &'static str);

const PLACES: [Place; 4] =
    [(Page::Today, "sun"), (Page::Contacts, "users"), (Page::Companies, "building-2"), (Page::Deals, "square-kanban")];
const MORE: [Place; 4] = [
    (Page::Import, "file-up"),
    (Page::Backup, "hard-drive"),
    (Page::Settings, "settings"),
    (Page::Help, "circle-help"),
];

/// All of them.
pub fn places() -> impl Iterator<Item = Place> {
    PLACES.into_iter().chain(MORE)
}

#[component]
pub fn Sidebar() -> impl IntoView {
    view! {
        <aside class="sidebar" aria-label=tr!("nav-sidebar")>
            <WorkspaceSwitcher/>
            <nav class="nav" aria-label=tr!("nav-main")>{PLACES.map(|place| view! { <PlaceLink place/> })}</nav>
            <div class="foot">
                <SafetyPill/>
                <nav class="nav" aria-label=tr!("nav-more")>{MORE.map(|place| view! { <PlaceLink place/> })}</nav>
            </div>
        </aside>
    }
}

#[component]
fn PlaceLink(place: Place) -> impl IntoView {
    let app = App::here();
    let (page, icon) = place;
    let count = move || count(app, page).filter(|count| *count > 0).map(|count| format().number(count as i64));
    view! {
        <a href=page.href() aria-current=current(app, page)>
            <Icon name=icon/>
            <span>{heading(page)}</span>
            {move || count().map(|count| view! {
                <span class="count" data-tone=(page == Page::Today).then_some("danger")>{count}</span>
            })}
        </a>
    }
}

/// `aria-current` for the place that the page belongs to.
fn current(app: App, place: Page) -> impl Fn() -> Option<&'static str> + Send + Copy + 'static {
    move || app.route.with(|route| (route.page.section() == place).then_some("page"))
}

/// How much waits there: what is late or due today, how many records, how many open deals.
fn count(app: App, page: Page) -> Option<usize> {
    match page {
        Page::Today => Some(app.watch(&[Table::Task, Table::Member], |tables| {
            let today = app.today.get();
            // As on the page itself: one's own and nobody's.
            app.preferences.track();
            let member = app.member();
            let mine = |task: &Task| task.assignee.is_none() || member.is_none() || task.assignee == member;
            let waits = |task: &Task| task.is_open() && mine(task) && task.due.is_some_and(|due| due <= today);
            tables.tasks.iter().filter(|task| waits(task)).count()
        })),
        Page::Contacts => Some(app.watch(&[Table::Contact], |tables| tables.contacts.len())),
        Page::Companies => Some(app.watch(&[Table::Company], |tables| tables.companies.len())),
        Page::Deals => Some(app.watch(&[Table::Deal, Table::Stage], deals::count_open)),
        _ => None,
    }
}

#[component]
pub fn Bottombar() -> impl IntoView {
    let app = App::here();
    let creating = create::Creating::here();
    let more = RwSignal::new(false);
    let link = move |(page, icon): Place| {
        view! { <a href=page.href() aria-current=current(app, page)><Icon name=icon/><span>{heading(page)}</span></a> }
    };
    // Behind "More" are the places that have no room of their own.
    let is_there = move || {
        app.route.with(|route| [PLACES[0], PLACES[1], PLACES[3]].iter().all(|(page, _)| route.page.section() != *page))
    };
    // Any of its links leads away from the sheet.
    Effect::new(move |_| {
        app.route.track();
        more.set(false);
    });
    view! {
        <nav class="bottombar" aria-label=tr!("nav-main-phone")>
            {link(PLACES[0])}
            {link(PLACES[1])}
            <button type="button" class="add" aria-label=tr!("create-new") on:click=move |_| creating.open_menu.set(true)>
                <Icon name="plus"/>
            </button>
            {link(PLACES[3])}
            <button type="button" aria-haspopup="dialog" data-here=move || is_there().then_some("")
                on:click=move |_| more.set(true)>
                <Icon name="ellipsis"/><span>{tr!("nav-more")}</span>
            </button>
        </nav>
        <Dialog open=more title=tr!("nav-more") size=DialogSize::Sheet>
            <nav class="nav" aria-label=tr!("nav-more")>
                <PlaceLink place=PLACES[2]/>
                {MORE.map(|place| view! { <PlaceLink place/> })}
            </nav>
            <SafetyPill/>
        </Dialog>
    }
}
