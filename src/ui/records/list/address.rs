//! What of a list stands in its address, so that Back, a bookmark and a link bring it back: search, filters, order.

use leptos::prelude::*;

use crate::{
    app::App,
    domain::Table,
    engine::query::{Filter, Query},
    ui::kit::Sort,
};

/// Before the key of a field in the address.
const FILTER: &str = "f.";
/// Instead of a value: the field is empty.
const EMPTY: &str = "-";

/// A list and its address.
#[derive(Clone, Copy)]
pub struct ListAddress {
    pub app: App,
    pub table: Table,
}

impl ListAddress {
    /// All of it, followed.
    pub fn query(self) -> Query {
        let sort = self.sort();
        self.app.route.with(|route| Query {
            search: route.query.get("q").cloned().unwrap_or_default(),
            filters: self.filters(),
            sort: sort.key.to_owned(),
            descending: sort.descending,
        })
    }

    /// Filters on fields that the table has; others in the address are not ours.
    pub fn filters(self) -> Vec<Filter> {
        self.app.route.with(|route| {
            let filter = |(key, value): (&String, &String)| {
                let field = self.table.field(key.strip_prefix(FILTER)?)?;
                let value = (value != EMPTY).then(|| value.clone());
                Some(Filter { key: field.key.to_owned(), value })
            };
            route.query.iter().filter_map(filter).collect()
        })
    }

    pub fn filter(self, filter: &Filter) {
        let value = filter.value.clone().unwrap_or_else(|| EMPTY.to_owned());
        self.app.set_query(&format!("{FILTER}{}", filter.key), Some(value));
    }

    pub fn unfilter(self, key: &str) {
        self.app.set_query(&format!("{FILTER}{key}"), None);
    }

    pub fn clear_filters(self) {
        let filters = untrack(|| self.filters());
        filters.iter().for_each(|filter| self.unfilter(&filter.key));
    }

    pub fn clear(self) {
        self.clear_filters();
        self.app.set_query("q", None);
    }

    pub fn sort(self) -> Sort {
        self.app.route.with(|route| {
            let key = route.query.get("sort").and_then(|key| self.table.field(key));
            let key = key.map_or(self.table.name_key(), |field| field.key);
            Sort { key, descending: route.query.contains_key("desc") }
        })
    }

    pub fn sort_by(self, sort: Sort) {
        let key = (sort.key != self.table.name_key()).then(|| sort.key.to_owned());
        self.app.set_query("sort", key);
        self.app.set_query("desc", sort.descending.then(|| "1".to_owned()));
    }

    /// The text of the search box: what is typed goes to the address, what comes with the address goes to the box.
    pub fn search_text(self) -> RwSignal<String> {
        let written = self.app.query("q");
        let text = RwSignal::new(written.get_untracked());
        Effect::new(move |_| {
            let typed = text.get();
            if written.get_untracked() != typed {
                self.app.set_query("q", Some(typed));
            }
        });
        // Back, a link or "clear" changed the address from outside.
        Effect::new(move |_| {
            let written = written.get();
            if text.get_untracked() != written {
                text.set(written);
            }
        });
        text
    }
}
