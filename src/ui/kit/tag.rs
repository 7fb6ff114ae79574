//! A label in one of the ten hues.

use leptos::prelude::*;

use super::Icon;
use crate::tr;

#[component]
pub fn HueTag(
    /// As the user called it.
    #[prop(into)]
    name: String,
    /// 0 to 9; plain without.
    #[prop(optional_no_strip, into)]
    hue: Option<u8>,
    /// With a button that takes it away.
    #[prop(optional, into)]
    on_remove: Option<Callback<()>>,
) -> impl IntoView {
    let label = tr!("kit-remove", name = &name);
    let remove = on_remove.map(|on_remove| {
        view! {
            <button type="button" class="remove" aria-label=label on:click=move |_| on_remove.run(())>
                <Icon name="x"/>
            </button>
        }
    });
    view! { <span class="tag" data-hue=hue.map(|hue| hue.to_string())><bdi>{name}</bdi>{remove}</span> }
}
