//! The pill that always says where the data is and how old the last backup is.

use leptos::prelude::*;

use crate::{
    app::{App, Page, clock},
    i18n::say::format,
    store::WorkspaceKind,
    tr,
    ui::kit::Icon,
};

/// Reminders begin after so many changes, and then come with so many or after so many days.
const FIRST_CHANGES: u64 = 10;
const MANY_CHANGES: u64 = 50;
const OLD_DAYS: i64 = 7;
const DAY_MS: i64 = 86_400_000;

/// How pressing a backup is, as the tone of the pill: words say the same.
pub fn tone(app: App) -> &'static str {
    let (at, lacking) = app.backup_age();
    let days = at.map_or(0, |at| (clock::now().millis() - at.millis()) / DAY_MS);
    match (at, lacking) {
        (_, 0) => "ok",
        (None, lacking) if lacking < FIRST_CHANGES => "ok",
        (None, lacking) if lacking >= MANY_CHANGES => "danger",
        (Some(_), lacking) if lacking >= MANY_CHANGES && days >= OLD_DAYS => "danger",
        (Some(_), lacking) if lacking < MANY_CHANGES && days < OLD_DAYS => "ok",
        _ => "warn",
    }
}

#[component]
pub fn SafetyPill() -> impl IntoView {
    let app = App::here();
    let sample = app.workspace().is_some_and(|workspace| workspace.kind == WorkspaceKind::Sample);
    let tone = move || if sample { "ok" } else { tone(app) };
    let icon = move || match tone() {
        "ok" => "shield-check",
        "warn" => "shield",
        _ => "shield-alert",
    };
    let backup = move || match app.backup_age().0 {
        _ if sample => tr!("safety-sample"),
        Some(at) => tr!("safety-backup", ago = format().ago(at, clock::now())),
        None => tr!("safety-no-backup"),
    };
    view! {
        <a class="safety" href=Page::Backup.href() data-tone=tone>
            {move || view! { <Icon name=icon()/> }}
            <strong>{move || if app.saving.get() { tr!("safety-saving") } else { tr!("safety-here") }}</strong>
            <span>{backup}</span>
        </a>
    }
}
