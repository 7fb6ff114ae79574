//! Somebody's or something's initials on a hue of its own. Always beside the name, so hidden from screen readers.

use leptos::prelude::*;

use super::Icon;

#[component]
pub fn Avatar(
    #[prop(into)] name: String,
    /// 0 to 9; from the name without.
    #[prop(optional_no_strip, into)]
    hue: Option<u8>,
    /// For organisations.
    #[prop(optional)]
    square: bool,
    #[prop(optional)] small: bool,
    #[prop(optional)] large: bool,
    /// Instead of the initials.
    #[prop(optional_no_strip, into)]
    icon: Option<&'static str>,
) -> impl IntoView {
    let sizes = [Some("avatar"), square.then_some("square"), small.then_some("small"), large.then_some("large")];
    let class = sizes.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let inside = match icon {
        Some(name) => view! { <Icon name/> }.into_any(),
        None => initials(&name).into_any(),
    };
    view! { <span class=class data-hue=hue.unwrap_or_else(|| hue_of(&name)).to_string() aria-hidden="true">{inside}</span> }
}

/// The first letters of the first and the last word. Persian letters join into something else when they touch, so
/// there a non-joiner keeps them apart.
pub fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|word| word.chars().find(|letter| letter.is_alphanumeric()));
    let first = words.next();
    let last = words.next_back();
    let joins = first.is_some_and(|letter| ('\u{600}'..'\u{780}').contains(&letter));
    let between = (joins && last.is_some()).then_some('\u{200C}');
    let letters = [first, between, last].into_iter().flatten();
    letters.flat_map(char::to_uppercase).collect()
}

/// The hue of a name: the same each time, spread over all ten.
pub fn hue_of(name: &str) -> u8 {
    // FNV-1a.
    let hash = name.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (hash % 10) as u8
}
