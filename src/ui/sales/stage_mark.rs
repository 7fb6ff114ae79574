//! How stages are told apart at a glance, beside their names.

use leptos::prelude::*;

use crate::{domain::stage::StageKind, ui::kit::Icon};

/// Hues that differ well from one to the next.
const HUES: [u8; 10] = [1, 0, 6, 3, 8, 2, 5, 9, 4, 7];

/// The hue of the stage at this place of its pipeline.
pub fn hue(place: usize) -> u8 {
    HUES[place % HUES.len()]
}

/// The picture of a kind that closes a deal; open stages have hues instead.
pub const fn icon(kind: StageKind) -> Option<&'static str> {
    match kind {
        StageKind::Open => None,
        StageKind::Won => Some("trophy"),
        StageKind::Lost => Some("circle-x"),
    }
}

#[component]
pub fn StageMark(kind: StageKind, place: usize) -> impl IntoView {
    match icon(kind) {
        Some(name) => view! { <Icon name/> }.into_any(),
        None => view! { <span class="dot" data-hue=hue(place).to_string()></span> }.into_any(),
    }
}
