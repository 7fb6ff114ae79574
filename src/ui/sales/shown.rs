//! How much of each column is drawn: ten thousand cards would freeze the page.

use std::collections::HashMap;

use leptos::prelude::*;

use super::looking::Looking;
use crate::{domain::id::Uuid, engine::board::Column};

/// So many cards of a column are drawn at first, and with each "show more".
const PORTION: usize = 100;

#[derive(Clone, Copy)]
pub struct Shown {
    pub looking: Looking,
    /// By column, how often more was asked for.
    portions: RwSignal<HashMap<String, usize>>,
}

impl Shown {
    pub fn new(looking: Looking) -> Self {
        Self { looking, portions: RwSignal::new(HashMap::new()) }
    }

    fn most(self, column: &str) -> usize {
        PORTION * (1 + self.portions.with(|portions| portions.get(column).copied().unwrap_or(0)))
    }

    /// Looks at a column by its id on the board, followed.
    pub fn of<R>(self, id: &str, look: impl FnOnce(&Column) -> R) -> Option<R> {
        let uuid = Uuid::parse_str(id).ok()?;
        self.looking.columns.with(|columns| columns.iter().find(|column| column.stage.meta.id == uuid).map(look))
    }

    pub fn cards(self, column: &str) -> Vec<Uuid> {
        let most = self.most(column);
        self.of(column, |it| it.deals.iter().take(most).map(|deal| deal.meta.id).collect()).unwrap_or_default()
    }

    /// The card after the last one in sight.
    pub fn first_hidden(self, column: &str) -> Option<Uuid> {
        untrack(|| {
            let most = self.most(column);
            self.of(column, |it| it.deals.get(most).map(|deal| deal.meta.id)).flatten()
        })
    }

    pub fn hidden_count(self, column: &str) -> usize {
        let most = self.most(column);
        self.of(column, |it| it.deals.len().saturating_sub(most)).unwrap_or(0)
    }

    pub fn more(self, column: &str) {
        self.portions.update(|portions| *portions.entry(column.to_owned()).or_default() += 1);
    }
}
