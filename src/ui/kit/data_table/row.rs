//! One row, one heading, and the way between rows.

use std::collections::HashSet;

use leptos::{
    ev::{KeyboardEvent, MouseEvent},
    prelude::*,
};
use web_sys::Element;

use super::{Card, Column, Shared, Sort};
use crate::{
    domain::id::Uuid,
    tr,
    ui::kit::{Icon, direction::is_chord, focus},
};

#[component]
pub fn Heading(column: Column, sort: Signal<Sort>, on_sort: Callback<Sort>) -> impl IntoView {
    let Column { key, label, numeric, sortable, .. } = column;
    let class = if numeric { "num" } else { "" };
    if !sortable {
        return view! { <th scope="col" class=class>{label}</th> }.into_any();
    }
    let state = move || {
        let sort = sort.get();
        (sort.key == key).then_some(sort.descending)
    };
    let aria_sort = move || match state() {
        Some(true) => "descending",
        Some(false) => "ascending",
        None => "none",
    };
    let turn = move |_| on_sort.run(Sort { key, descending: state() == Some(false) });
    let arrow = move || {
        if state() == Some(true) {
            view! { <Icon name="arrow-down"/> }
        } else {
            view! { <Icon name="arrow-up"/> }
        }
    };
    view! {
        <th scope="col" class=class aria-sort=aria_sort>
            <button type="button" class="sort" on:click=turn>{label}" "{arrow}</button>
        </th>
    }
    .into_any()
}

#[component]
pub fn TableRow(
    id: Uuid,
    /// Its place among the rows that are drawn.
    at: ReadSignal<usize>,
    shared: Shared,
) -> impl IntoView {
    let cells = shared.columns.with_value(|columns| {
        let each = |(at, column): (usize, &Column)| if at == 0 { first(column, id, shared) } else { cell(column, id) };
        columns.iter().enumerate().map(each).collect_view()
    });
    let is_selected = move || shared.selected.is_some_and(|selected| selected.with(|selected| selected.contains(&id)));
    let actions = shared.actions.map(|actions| view! { <td role="cell" class="row-actions">{actions.run(id)}</td> });
    view! {
        <tr role="row" aria-rowindex=move || (shared.window.start() + at.get() + 2).to_string()
            data-selected=move || is_selected().then_some("")>
            {shared.selected.map(|selected| view! { <Tick id shared selected/> })}
            {cells}
            {actions}
        </tr>
    }
}

fn first(column: &Column, id: Uuid, shared: Shared) -> AnyView {
    view! {
        <th scope="row" role="rowheader"><a class="row-link" href=shared.href.run(id)>{column.cell.run(id)}</a></th>
    }
    .into_any()
}

fn cell(column: &Column, id: Uuid) -> AnyView {
    let card = match column.card {
        Card::End => "card-end",
        Card::Hidden => "card-hide",
        Card::Plain | Card::Named => "",
    };
    let class = if column.numeric { format!("num {card}") } else { card.to_owned() };
    let named = (column.card == Card::Named).then(|| column.label.clone());
    view! { <td role="cell" class=class data-label=named>{column.cell.run(id)}</td> }.into_any()
}

/// The row's box. With Shift it does to all rows since the last one what it does to its own.
#[component]
fn Tick(id: Uuid, shared: Shared, selected: RwSignal<HashSet<Uuid>>) -> impl IntoView {
    // The label's click becomes one of the box, and not every browser hands Shift on.
    let with_shift = StoredValue::new(false);
    let on_mousedown = move |event: MouseEvent| {
        with_shift.set_value(event.shift_key());
        if event.shift_key() {
            // Or the text between the two would be selected.
            event.prevent_default();
        }
    };
    let on_click = move |event: MouseEvent| {
        let is_range = event.shift_key() || with_shift.get_value();
        with_shift.set_value(false);
        let on = !selected.with_untracked(|selected| selected.contains(&id));
        let from = shared.anchor.get_value().filter(|_| is_range).unwrap_or(id);
        let range = shared.rows.with_untracked(|rows| {
            let place = |id| rows.iter().position(|row| *row == id);
            let (from, to) = (place(from).unwrap_or_default(), place(id).unwrap_or_default());
            rows.get(from.min(to)..=from.max(to)).map(<[Uuid]>::to_vec).unwrap_or_default()
        });
        selected.update(|selected| {
            for id in range {
                if on {
                    selected.insert(id)
                } else {
                    selected.remove(&id)
                };
            }
        });
        shared.anchor.set_value(Some(id));
    };
    let label = move || tr!("kit-select", name = shared.name.run(id));
    view! {
        <td role="cell" class="row-check">
            <label class="tick" on:mousedown=on_mousedown>
                <input type="checkbox" aria-label=label prop:checked=move || selected.with(|selected| selected.contains(&id))
                    on:click=on_click/>
            </label>
        </td>
    }
}

/// Arrows go from row to row, on the same kind of control.
pub fn walk(event: &KeyboardEvent) {
    let here: Element = event_target(event);
    let by = match event.key().as_str() {
        _ if is_chord(event) || event.shift_key() => return,
        "ArrowDown" => 1,
        "ArrowUp" => -1,
        _ => return,
    };
    let kinds = [".row-link", ".row-check input", ".row-actions button"];
    let Some(kind) = kinds.into_iter().find(|kind| here.matches(kind).unwrap_or(false)) else { return };
    let Ok(Some(body)) = here.closest("tbody") else { return };
    let all = focus::all(&body, kind);
    let next = focus::position(&all).and_then(|at| all.get(at.checked_add_signed(by)?));
    if let Some(next) = next {
        event.prevent_default();
        // A focusable element on the page takes focus.
        let _ = next.focus();
    }
}
