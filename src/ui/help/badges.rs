//! The badges of deals as they look, in the order in which deals want attention.

use leptos::prelude::*;

use crate::{
    i18n::say::format,
    tr,
    ui::kit::{Badge, Tone},
};

#[component]
pub fn BadgeMeanings() -> impl IntoView {
    view! {
        <ol class="badge-meanings">
            <li><Badge tone=Tone::Danger icon="circle-alert">{tr!("sales-overdue", count = 3_usize)}</Badge><span>{tr!("help-badge-overdue")}</span></li>
            <li><Badge tone=Tone::Ok icon="calendar-clock">{tr!("sales-today")}</Badge><span>{tr!("help-badge-today")}</span></li>
            <li><Badge tone=Tone::Warn icon="circle-dashed">{tr!("sales-no-next-step")}</Badge><span>{tr!("help-badge-none")}</span></li>
            <li><Badge icon="calendar">{format().days_from_today(4)}</Badge><span>{tr!("help-badge-planned")}</span></li>
        </ol>
        <ul class="badge-meanings">
            <li><Badge tone=Tone::Warn icon="hourglass">{tr!("sales-inactive", count = 12_usize)}</Badge><span>{tr!("help-badge-rotting")}</span></li>
        </ul>
    }
}
