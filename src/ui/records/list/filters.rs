//! The filters of a list as chips: each says what it lets through, opens to be changed, and can be taken away.

use leptos::prelude::*;

use super::{
    address::ListAddress,
    values::{self, Occurring},
};
use crate::{
    domain::{FieldInfo, fold::fold},
    engine::query::Filter,
    tr,
    ui::{
        fields,
        kit::{Dialog, DialogSize, Empty, FilterChip, Icon, Menu, MenuItem, SearchBox, ToggleChip},
        records::{columns::watched, opened::switch},
    },
};

/// The words on a field of the table.
pub fn label(address: ListAddress, key: &str) -> String {
    address.table.field(key).map_or_else(String::new, |field| fields::label(address.table, field))
}

#[component]
pub fn Filters(address: ListAddress) -> impl IntoView {
    let app = address.app;
    let editing = RwSignal::new(None::<&'static FieldInfo>);
    let filters = Memo::new(move |_| address.filters());
    let items = move |()| {
        let fields = app.read(|tables| values::fields(tables, address.table));
        fields
            .into_iter()
            .map(|field| MenuItem::new(label(address, field.key), move || editing.set(Some(field))))
            .collect()
    };
    view! {
        <div class="chips" role="group" aria-label=tr!("records-filters")>
            <For each=move || filters.get() key=|filter| (filter.key.clone(), filter.value.clone()) let:filter>
                <Chip address filter editing/>
            </For>
            <Menu label=tr!("records-filter-by") class="chip add" items><Icon name="filter"/>{tr!("records-filter")}</Menu>
            {move || (filters.with(Vec::len) > 1).then(|| view! {
                <button type="button" class="btn quiet small" on:click=move |_| address.clear_filters()>{tr!("records-clear-filters")}</button>
            })}
        </div>
        <FilterDialog address editing/>
    }
}

#[component]
fn Chip(address: ListAddress, filter: Filter, editing: RwSignal<Option<&'static FieldInfo>>) -> impl IntoView {
    let key = StoredValue::new(filter.key.clone());
    let field = address.table.field(&filter.key);
    let name = label(address, &filter.key);
    let value = address.app.read(|tables| values::words(tables, address.table, &filter));
    let words = tr!("records-filter-is", field = &name, value = &value);
    view! {
        <FilterChip words on_remove=move |()| address.unfilter(&key.get_value())>
            <button type="button" on:click=move |_| editing.set(field)>{name}": "<b><bdi>{value}</bdi></b></button>
        </FilterChip>
    }
}

/// More values than this are searched, not read through.
const MANY: usize = 12;
const MOST: usize = 40;

/// Which value to filter by.
#[component]
fn FilterDialog(address: ListAddress, editing: RwSignal<Option<&'static FieldInfo>>) -> impl IntoView {
    let shown = switch(editing);
    move || {
        editing.get().map(|field| {
            let title = tr!("records-filter-by-field", field = label(address, field.key));
            view! {
                <Dialog open=shown title size=DialogSize::Sheet><Values address field shown/></Dialog>
            }
        })
    }
}

#[component]
fn Values(address: ListAddress, field: &'static FieldInfo, shown: RwSignal<bool>) -> impl IntoView {
    let app = address.app;
    let all = Memo::new(move |_| {
        app.watch(&watched(address.table), |tables| values::occurring(tables, address.table, field))
    });
    let text = RwSignal::new(String::new());
    let found = Memo::new(move |_| {
        let wanted = fold(text.get().trim());
        let matches = |it: &&Occurring| wanted.is_empty() || fold(&it.words).contains(&wanted);
        all.with(|all| all.iter().filter(matches).take(MOST).cloned().collect::<Vec<_>>())
    });
    let chosen = Memo::new(move |_| address.filters().into_iter().find(|filter| filter.key == field.key));
    let chip = move |it: Occurring| {
        let Occurring { filter, words, count } = it;
        let filter = StoredValue::new(filter);
        let pressed = Signal::derive(move || chosen.get() == Some(filter.get_value()));
        let toggle = move |on: bool| {
            if on {
                address.filter(&filter.get_value())
            } else {
                address.unfilter(field.key)
            }
            shown.set(false);
        };
        view! { <ToggleChip text=words count pressed on_toggle=toggle/> }
    };
    let label = tr!("records-filter-search", field = label(address, field.key));
    let label = StoredValue::new(label);
    view! {
        {move || (all.with(Vec::len) > MANY).then(|| view! { <SearchBox value=text label=label.get_value()/> })}
        <div class="chips">{move || found.get().into_iter().map(chip).collect_view()}</div>
        {move || found.with(Vec::is_empty).then(|| view! { <Empty icon="search" small=true title=tr!("records-filter-nothing")/> })}
    }
}
