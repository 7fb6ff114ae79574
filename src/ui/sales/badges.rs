//! What a deal waits for, and how long it has been left alone: icon and words, never a colour alone.

use leptos::prelude::*;

use crate::{
    app::{App, clock},
    domain::{Deal, Id, Table, stage::StageKind},
    engine::{
        deals,
        urgency::{self, Urgency},
    },
    i18n::say::format,
    tr,
    ui::kit::{Badge, Tone},
};

/// The state of its next step, while it is open.
#[component]
pub fn NextStepBadge(id: Id<Deal>) -> impl IntoView {
    let app = App::here();
    let urgency = Memo::new(move |_| {
        let today = app.today.get();
        app.watch(&[Table::Task, Table::Deal, Table::Stage], |tables| {
            let deal = tables.find(id)?;
            let is_open = deals::kind(tables, deal) == StageKind::Open;
            is_open.then(|| urgency::urgency(tables, id, today))
        })
    });
    move || {
        let urgency = urgency.get()?;
        let (tone, icon) = match urgency {
            Urgency::Overdue { .. } => (Tone::Danger, "circle-alert"),
            Urgency::Today => (Tone::Ok, "calendar-clock"),
            Urgency::NoNextStep => (Tone::Warn, "circle-dashed"),
            Urgency::Planned { .. } => (Tone::Plain, "calendar"),
        };
        Some(view! { <Badge tone icon>{words(app, urgency)}</Badge> })
    }
}

/// Within a week, days are told by their distance.
const NEAR: i64 = 7;

fn words(app: App, urgency: Urgency) -> String {
    match urgency {
        Urgency::Overdue { days } => tr!("sales-overdue", count = days),
        Urgency::Today => tr!("sales-today"),
        Urgency::NoNextStep => tr!("sales-no-next-step"),
        Urgency::Planned { days } if days <= NEAR => format().days_from_today(days),
        Urgency::Planned { days } => match app.today.get().checked_add_days(chrono::Days::new(days.unsigned_abs())) {
            Some(due) => format().day_month(due),
            None => tr!("sales-planned"),
        },
    }
}

/// For how long nothing has happened, when that is longer than its stage allows.
#[component]
pub fn RotBadge(id: Id<Deal>) -> impl IntoView {
    let app = App::here();
    let days = Memo::new(move |_| {
        app.today.track();
        app.watch(&[Table::Deal, Table::Stage, Table::Activity], |tables| {
            urgency::rotting_days(tables, tables.find(id)?, clock::now())
        })
    });
    move || {
        days.get()
            .map(|days| view! { <Badge tone=Tone::Warn icon="hourglass">{tr!("sales-inactive", count = days)}</Badge> })
    }
}

/// How it ended, and why it was lost if that is known.
#[component]
pub fn ClosedBadge(id: Id<Deal>) -> impl IntoView {
    let app = App::here();
    let ending = Memo::new(move |_| {
        app.watch(&[Table::Deal, Table::Stage], |tables| {
            let deal = tables.find(id)?;
            Some((deals::kind(tables, deal), deal.lost_reason.clone()))
        })
    });
    move || match ending.get()? {
        (StageKind::Open, _) => None,
        (StageKind::Won, _) => Some(view! { <Badge tone=Tone::Ok icon="trophy">{tr!("sales-won")}</Badge> }.into_any()),
        (StageKind::Lost, reason) => {
            let words = if reason.is_empty() { tr!("sales-lost") } else { reason };
            Some(view! { <Badge tone=Tone::Danger icon="circle-x"><bdi>{words}</bdi></Badge> }.into_any())
        }
    }
}
