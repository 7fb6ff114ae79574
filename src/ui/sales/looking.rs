//! Which deals are looked at, and how: all of it stands in the address, so that a link and the Back button keep it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    app::App,
    domain::{Deal, Id, Member, Pipeline, Stage, Table, id::Uuid, stage::StageKind},
    engine::{
        Tables,
        board::{self, BoardOrder, Column},
        search::{self, Words},
    },
    ui::records::list::address::ListAddress,
};

/// The part of the address that says whose deals; the list filters by the same.
pub const OWNER: &str = "f.owner";

#[derive(Clone, Copy)]
pub struct Looking {
    pub app: App,
    pub is_list: Memo<bool>,
    pub pipeline: Memo<Option<Id<Pipeline>>>,
    pub order: Memo<BoardOrder>,
    pub search: RwSignal<String>,
    pub owner: Memo<Option<Id<Member>>>,
    /// Won and lost deals too.
    pub closed: Memo<bool>,
    /// What stands on the board.
    pub columns: Memo<Vec<Column>>,
}

impl Looking {
    pub fn new(app: App) -> Self {
        let (view, order, owner, closed) =
            (app.query("view"), app.query("order"), app.query(OWNER), app.query("closed"));
        let is_list = Memo::new(move |_| view.with(|view| view == "list"));
        let order = Memo::new(move |_| order.with(|order| BoardOrder::parse(order).unwrap_or_default()));
        let owner = Memo::new(move |_| owner.with(|owner| Uuid::parse_str(owner).ok().map(Id::of_uuid)));
        let closed = Memo::new(move |_| closed.with(|closed| closed == "yes"));
        let pipeline = pipeline(app);
        let search = ListAddress { app, table: Table::Deal }.search_text();
        let columns = Memo::new(move |_| {
            let Some(pipeline) = pipeline.get() else { return Vec::new() };
            let (owner, closed) = (owner.get(), closed.get());
            let words = search.with(|text| Words::of(text));
            let (order, today) = (order.get(), app.today.get());
            // Companies and contacts too: a deal is found by their names.
            let watched = [Table::Stage, Table::Deal, Table::Task, Table::Company, Table::Contact];
            app.watch(&watched, |tables| {
                let shown = shown_stages(tables, pipeline, closed);
                let found = search::found(tables, Table::Deal, &words);
                let keep = |deal: &Arc<Deal>| {
                    deal.stage.is_some_and(|stage| shown.contains(&stage))
                        && (owner.is_none() || deal.owner == owner)
                        && found.as_ref().is_none_or(|found| found.contains(&deal.meta.id))
                };
                let mut columns = board::columns(tables, pipeline, order, today, keep);
                columns.retain(|column| closed || column.stage.kind == StageKind::Open);
                columns
            })
        });
        Self { app, is_list, pipeline, order, search, owner, closed, columns }
    }

    /// Is anything filtered out?
    pub fn is_narrowed(self) -> bool {
        self.owner.get().is_some() || self.search.with(|text| !text.trim().is_empty())
    }

    /// Shows everything again.
    pub fn widen(self) {
        self.search.set(String::new());
        self.app.set_query(OWNER, None);
    }

    /// The stages of the pipeline with their places in it, those that the board hides too.
    pub fn stages(self) -> Vec<Arc<Stage>> {
        let pipeline = self.pipeline.get();
        self.app.watch(&[Table::Stage], |tables| pipeline.map(|id| board::stages(tables, id)).unwrap_or_default())
    }

    pub fn is_by_hand(self) -> bool {
        self.order.get() == BoardOrder::ByHand
    }
}

/// The one in the address, else the first.
fn pipeline(app: App) -> Memo<Option<Id<Pipeline>>> {
    let chosen = app.query("pipeline");
    Memo::new(move |_| {
        let chosen = chosen.with(|id| Uuid::parse_str(id).ok().map(Id::of_uuid));
        app.watch(&[Table::Pipeline], |tables| {
            let here = chosen.filter(|id| tables.find(*id).is_some());
            here.or_else(|| board::pipelines(tables).first().map(|pipeline| Id::of_uuid(pipeline.meta.id)))
        })
    })
}

fn shown_stages(tables: &Tables, pipeline: Id<Pipeline>, closed: bool) -> Vec<Id<Stage>> {
    let stages = board::stages(tables, pipeline);
    let shown = stages.iter().filter(|stage| closed || stage.kind == StageKind::Open);
    shown.map(|stage| Id::of_uuid(stage.meta.id)).collect()
}
