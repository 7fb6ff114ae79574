//! Records as rows: a real table, sorted by its headings, drawn only where it is in sight.

mod row;
mod window;

use std::collections::HashSet;

use leptos::{html, prelude::*};

use self::{
    row::{Heading, TableRow},
    window::Window,
};
use crate::{domain::id::Uuid, i18n::say::format, tr};

/// A column: what its heading says and how a record's cell looks.
#[derive(Clone)]
pub struct Column {
    /// The name of the sort.
    pub key: &'static str,
    pub label: String,
    pub numeric: bool,
    pub sortable: bool,
    /// On a phone, where a row is a card.
    pub card: Card,
    pub cell: Callback<Uuid, AnyView>,
}

/// What becomes of a cell where rows are cards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Card {
    /// Its value explains itself.
    #[default]
    Plain,
    /// With the column's name before it.
    Named,
    /// At the end of the first line.
    End,
    Hidden,
}

impl Column {
    pub fn new(
        key: &'static str,
        label: impl Into<String>,
        cell: impl Fn(Uuid) -> AnyView + Send + Sync + 'static,
    ) -> Self {
        let cell = Callback::new(cell);
        Self { key, label: label.into(), numeric: false, sortable: true, card: Card::Plain, cell }
    }
    pub fn numeric(mut self) -> Self {
        self.numeric = true;
        self
    }
    pub fn unsortable(mut self) -> Self {
        self.sortable = false;
        self
    }
    pub fn card(mut self, card: Card) -> Self {
        self.card = card;
        self
    }
}

/// By which column, and which way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sort {
    pub key: &'static str,
    pub descending: bool,
}

/// What the rows share.
#[derive(Clone, Copy)]
struct Shared {
    columns: StoredValue<Vec<Column>>,
    rows: Signal<Vec<Uuid>>,
    name: Callback<Uuid, String>,
    href: Callback<Uuid, String>,
    selected: Option<RwSignal<HashSet<Uuid>>>,
    /// Where a range with Shift begins.
    anchor: StoredValue<Option<Uuid>>,
    actions: Option<Callback<Uuid, AnyView>>,
    window: Window,
}

/// The first column heads the row and carries its link. Over [`window::ALL`] rows only those in sight are drawn.
#[component]
pub fn DataTable(
    /// What is listed, for screen readers.
    #[prop(into)]
    label: Signal<String>,
    #[prop(into)] columns: Signal<Vec<Column>>,
    /// The records in the order of the table.
    #[prop(into)]
    rows: Signal<Vec<Uuid>>,
    #[prop(into)] sort: Signal<Sort>,
    #[prop(into)] on_sort: Callback<Sort>,
    /// A record's name, for the labels of what stands in its row.
    #[prop(into)]
    name: Callback<Uuid, String>,
    #[prop(into)] href: Callback<Uuid, String>,
    /// With boxes to tick.
    #[prop(optional, into)]
    selected: Option<RwSignal<HashSet<Uuid>>>,
    /// At the end of each row, usually a menu.
    #[prop(optional, into)]
    actions: Option<Callback<Uuid, AnyView>>,
    /// The wrapper's class: "table-wrap bleed" fills its page, "table-wrap boxed" stands within one.
    #[prop(default = "table-wrap bleed")]
    class: &'static str,
) -> impl IntoView {
    let wrap = NodeRef::<html::Div>::new();
    let body = NodeRef::<html::Tbody>::new();
    let window = Window::over(rows, wrap, body);
    let drawn = move || {
        let columns = columns.get();
        let shared = Shared {
            columns: StoredValue::new(columns.clone()),
            rows,
            name,
            href,
            selected,
            anchor: StoredValue::new(None),
            actions,
            window,
        };
        let headings = columns.into_iter().map(|column| view! { <Heading column sort on_sort/> }).collect_view();
        view! {
            <thead role="rowgroup">
                <tr role="row" aria-rowindex="1">
                    {selected.map(|selected| view! { <All rows selected/> })}
                    {headings}
                    {actions.map(|_| view! { <th scope="col" class="row-actions"><span class="live">{tr!("kit-actions")}</span></th> })}
                </tr>
            </thead>
            <tbody role="rowgroup" node_ref=body>
                <tr class="spacer" aria-hidden="true" node_ref=window.before></tr>
                <ForEnumerate each=move || window.ids() key=|id| *id let(at, id)>
                    <TableRow id at shared/>
                </ForEnumerate>
                <tr class="spacer" aria-hidden="true" node_ref=window.after></tr>
            </tbody>
        }
    };
    let row_count = move || rows.with(Vec::len) + 1;
    view! {
        <div class=class role="region" tabindex="0" aria-label=move || label.get() node_ref=wrap
            on:keydown=move |event| row::walk(&event)>
            <table class="data" role="table" aria-label=move || label.get() aria-rowcount=move || row_count().to_string()>
                {drawn}
            </table>
        </div>
    }
}

/// The box in the heading: all, some or none.
#[component]
fn All(rows: Signal<Vec<Uuid>>, selected: RwSignal<HashSet<Uuid>>) -> impl IntoView {
    let count = Memo::new(move |_| {
        selected.with(|selected| rows.with(|rows| rows.iter().filter(|id| selected.contains(id)).count()))
    });
    let total = move || rows.with(Vec::len);
    let label = move || tr!("kit-select-all", count = format().number(total().try_into().unwrap_or(i64::MAX)));
    let is_all = move || count.get() != 0 && count.get() == total();
    let is_some = move || count.get() != 0 && count.get() < total();
    let toggle = move |_| {
        let all = count.get_untracked() == rows.with_untracked(Vec::len);
        selected.set(if all { HashSet::new() } else { rows.with_untracked(|rows| rows.iter().copied().collect()) });
    };
    view! {
        <th scope="col" class="row-check">
            <label class="tick">
                <input type="checkbox" aria-label=label prop:checked=is_all prop:indeterminate=is_some on:change=toggle/>
            </label>
        </th>
    }
}
