//! A button that shows a hue and opens the ten there are.

use leptos::prelude::*;

use crate::{
    i18n::say_with,
    tr,
    ui::kit::{Menu, MenuItem},
};

const HUES: u8 = 10;

#[component]
pub fn HueMenu(
    /// Whose hue it is.
    #[prop(into)]
    name: Signal<String>,
    #[prop(into)] hue: Signal<u8>,
    #[prop(into)] on_pick: Callback<u8>,
    /// What stands on the button.
    children: Children,
) -> impl IntoView {
    let label = Signal::derive(move || tr!("settings-hue-of", name = name.get()));
    let items = move |()| {
        let item = |it: u8| {
            let words = say_with(&format!("settings-hue-{it}"), &[]);
            MenuItem::new(words, move || on_pick.run(it)).hue(it).checked(hue.get_untracked() == it)
        };
        (0..HUES).map(item).collect::<Vec<_>>()
    };
    view! { <Menu label class="btn quiet icon-only small" icon_only=true items>{children()}</Menu> }
}
