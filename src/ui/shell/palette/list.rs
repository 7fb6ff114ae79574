//! The entries, section by section.

use std::ops::Range;

use leptos::{html, prelude::*};
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};

use super::{
    Target,
    entry::{Entry, Section},
};
use crate::{
    app::Page,
    ui::kit::{Icon, fresh_id},
};

/// Of the n-th entry.
pub fn id_of(n: usize) -> String {
    format!("palette-{n}")
}

#[component]
pub fn Sections(sections: Memo<Vec<Section>>, active: RwSignal<usize>, on_choose: Callback<Target>) -> impl IntoView {
    move || {
        let mut next = 0;
        let mut numbered = |entry: Entry| {
            next += 1;
            view! { <Line n=next - 1 entry active on_choose/> }
        };
        let mut group = |section: Section| {
            let (id, lines) = (fresh_id("group"), section.entries.into_iter().map(&mut numbered).collect_view());
            let heading = id.clone();
            view! {
                <div role="group" aria-labelledby=id>
                    <p class="group" id=heading role="presentation">{section.label}</p>
                    {lines}
                </div>
            }
        };
        sections.get().into_iter().map(&mut group).collect_view()
    }
}

#[component]
fn Line(n: usize, entry: Entry, active: RwSignal<usize>, on_choose: Callback<Target>) -> impl IntoView {
    let Entry { icon, label, mark, detail, detail_mark, target } = entry;
    let is_active = Memo::new(move |_| active.get() == n);
    let selected = move || is_active.get().to_string();
    let words = view! {
        <Icon name=icon/>
        <bdi><Marked text=label mark/></bdi>
        {(!detail.is_empty()).then(|| view! { <span class="meta"><bdi><Marked text=detail mark=detail_mark/></bdi></span> })}
    };
    let address = target.page().map(Page::href);
    let choose = move |_| on_choose.run(target.clone());
    // Out of the way of Tab: the line keeps the focus.
    match address {
        Some(href) => {
            let line = NodeRef::<html::A>::new();
            Effect::new(move |_| line.get().filter(|_| is_active.get()).inspect(|line| show(line)).is_some());
            view! {
                <a role="option" id=id_of(n) tabindex="-1" href=href aria-selected=selected node_ref=line on:click=choose>{words}</a>
            }
            .into_any()
        }
        None => {
            let line = NodeRef::<html::Button>::new();
            Effect::new(move |_| line.get().filter(|_| is_active.get()).inspect(|line| show(line)).is_some());
            view! {
                <button type="button" role="option" id=id_of(n) tabindex="-1" aria-selected=selected node_ref=line on:click=choose>{words}</button>
            }
            .into_any()
        }
    }
}

fn show(line: &web_sys::Element) {
    let nearest = ScrollIntoViewOptions::new();
    nearest.set_block(ScrollLogicalPosition::Nearest);
    line.scroll_into_view_with_scroll_into_view_options(&nearest);
}

#[component]
fn Marked(text: String, mark: Option<Range<usize>>) -> impl IntoView {
    match mark {
        None => text.into_any(),
        Some(Range { start, end }) => {
            let [before, found, after] = [&text[..start], &text[start..end], &text[end..]].map(str::to_owned);
            view! { {before}<mark>{found}</mark>{after} }.into_any()
        }
    }
}
