//! Of a rescue file: what of it could not be read.

use leptos::prelude::*;

use crate::{engine::rescue::Report, i18n::say::format, tr, ui::kit::Icon};

/// No more than so many names or numbers of lost pieces; their count says the rest.
const NAMED: usize = 8;

#[component]
pub fn Rescued(report: Report) -> impl IntoView {
    if report.is_whole() {
        return view! {
            <div class="banner" data-tone="ok"><Icon name="life-buoy"/><p>{tr!("rescued-whole")}</p></div>
        }
        .into_any();
    }
    let pages = report.pages.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
    let changes = report.changes.iter().take(NAMED).map(|range| {
        let (first, last) = (format().plain(&range.start().to_string()), format().plain(&range.end().to_string()));
        if first == last { first } else { format!("{first}–{last}") }
    });
    let changes = changes.collect::<Vec<_>>().join(", ");
    let missing = report.count_of_changes() as usize;
    view! {
        <div class="banner" data-tone="warn">
            <Icon name="triangle-alert"/>
            <div class="prose">
                <p>{tr!("rescued-part")}</p>
                <ul>
                    {(!report.pages.is_empty()).then(|| view! { <li>{tr!("rescued-pages", count = report.pages.len(), names = pages)}</li> })}
                    {(missing > 0).then(|| view! { <li>{tr!("rescued-changes", count = missing, places = changes)}</li> })}
                    {(report.lines > 0).then(|| view! { <li>{tr!("rescued-lines", count = report.lines)}</li> })}
                    {report.newer.then(|| view! { <li>{tr!("rescued-newer")}</li> })}
                </ul>
            </div>
        </div>
    }
    .into_any()
}
