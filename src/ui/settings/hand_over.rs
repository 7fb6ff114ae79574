//! A stage or pipeline goes. Where deals are in it, they are asked a new place first, and go there in the same change.

use leptos::{prelude::*, task::spawn_local};

use super::place;
use crate::{
    app::{App, Tone},
    domain::{Id, Pipeline, Problem, Stage, Table, id::Uuid, sorting::sort_by_key},
    engine::{Op, Tables, Tx, Verb, board, stages, transact},
    i18n::say::say_problem,
    tr,
    ui::kit::{Choice, Dialog, DialogSize, Field, Select},
};

/// What is about to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    Stage(Id<Stage>),
    Pipeline(Id<Pipeline>),
}

impl Leaving {
    fn delete(self, tx: &mut Tx, heir: Option<Id<Stage>>) -> Result<(), Problem> {
        match self {
            Self::Stage(id) => stages::delete(tx, id, heir),
            Self::Pipeline(id) => stages::delete_pipeline(tx, id, heir),
        }
    }

    fn name(self, tables: &Tables) -> String {
        let name = match self {
            Self::Stage(id) => tables.name(Table::Stage, id.uuid()),
            Self::Pipeline(id) => tables.name(Table::Pipeline, id.uuid()),
        };
        name.unwrap_or_default()
    }

    /// The stages that can take the deals: those of the same pipeline first.
    fn heirs(self, tables: &Tables) -> Vec<Choice> {
        let own = match self {
            Self::Stage(id) => tables.find(id).and_then(|stage| stage.pipeline),
            Self::Pipeline(id) => Some(id),
        };
        let mut pipelines = board::pipelines(tables);
        sort_by_key(&mut pipelines, |pipeline| Some(Id::of_uuid(pipeline.meta.id)) != own);
        let of = |pipeline: &Pipeline| {
            let stages = board::stages(tables, Id::of_uuid(pipeline.meta.id));
            // Which pipeline goes without saying while there is only one.
            let name = if tables.pipelines.len() > 1 { pipeline.name.clone() } else { String::new() };
            stages
                .into_iter()
                .map(move |stage| Choice::new(stage.meta.id.to_string(), stage.name.clone()).detail(&name))
        };
        let leaves = |choice: &Choice| match self {
            Self::Stage(id) => choice.id == id.to_string(),
            Self::Pipeline(_) => false,
        };
        let others = pipelines.iter().filter(|it| self != Self::Pipeline(Id::of_uuid(it.meta.id)));
        others.flat_map(|pipeline| of(pipeline)).filter(|choice| !leaves(choice)).collect()
    }
}

/// How many deals are in it.
fn deal_count(tables: &Tables, what: Leaving) -> usize {
    let stages: Vec<_> = match what {
        Leaving::Stage(id) => vec![id.uuid()],
        Leaving::Pipeline(id) => board::stages(tables, id).iter().map(|stage| stage.meta.id).collect(),
    };
    stages.into_iter().map(|stage| tables.records(Table::Deal).links().to(stage).count()).sum()
}

/// The question where the deals go.
#[derive(Clone, Copy)]
pub struct HandOver {
    app: App,
    open: RwSignal<bool>,
    what: RwSignal<Option<Leaving>>,
    /// The id of the stage that takes the deals.
    heir: RwSignal<String>,
}

impl HandOver {
    pub fn new(app: App) -> Self {
        Self { app, open: RwSignal::new(false), what: RwSignal::new(None), heir: RwSignal::new(String::new()) }
    }

    /// Deletes it, or asks where its deals go first, or says why it must stay.
    pub fn begin(self, what: Leaving) {
        let app = self.app;
        // A trial: nothing of it is kept.
        let trial = app.read(|tables| transact(tables, app.acting(), Op::default(), |tx| what.delete(tx, None)));
        match trial {
            Ok(_) => self.delete(what, None),
            Err(problem) if problem.key == "problem-stage-has-deals" => {
                let first = app.read(|tables| what.heirs(tables)).into_iter().next();
                self.heir.set(first.map(|choice| choice.id).unwrap_or_default());
                self.what.set(Some(what));
                self.open.set(true);
            }
            Err(problem) => app.notices.show(say_problem(&problem), Tone::Danger, false),
        }
    }

    fn confirm(self) {
        self.open.set(false);
        let heir = Uuid::parse_str(&self.heir.get_untracked()).ok().map(Id::of_uuid);
        if let Some(what) = self.what.get_untracked() {
            self.delete(what, heir);
        }
    }

    fn delete(self, what: Leaving, heir: Option<Id<Stage>>) {
        let op = Op::new(Verb::Delete, self.app.read(|tables| what.name(tables)));
        spawn_local(async move {
            self.app.run_and_tell(op, move |tx| what.delete(tx, heir)).await;
            place::rescue("[data-list=pipelines] .new-name input");
        });
    }
}

#[component]
pub fn HandOverDialog(asked: HandOver) -> impl IntoView {
    let HandOver { app, open, what, heir } = asked;
    let tables = [Table::Pipeline, Table::Stage, Table::Deal];
    let of = move |look: fn(&Tables, Leaving) -> String| {
        what.get().map(|what| app.watch(&tables, |tables| look(tables, what))).unwrap_or_default()
    };
    let title = Signal::derive(move || tr!("settings-delete", name = of(|tables, what| what.name(tables))));
    let count = Memo::new(move |_| what.get().map_or(0, |what| app.watch(&tables, |tables| deal_count(tables, what))));
    let heirs =
        Memo::new(move |_| what.get().map(|what| app.watch(&tables, |tables| what.heirs(tables))).unwrap_or_default());
    let foot = move || {
        view! {
            <button type="button" class="btn" on:click=move |_| open.set(false)>{tr!("settings-cancel")}</button>
            <button type="submit" class="btn danger primary">{move || tr!("settings-hand-over", count = count.get())}</button>
        }
    };
    view! {
        <Dialog open title size=DialogSize::Small foot on_submit=move |()| asked.confirm()>
            <p>{move || tr!("settings-hand-over-text", count = count.get())}</p>
            <Field label=tr!("settings-hand-over-to") let:wiring>
                <Select choices=heirs value=heir on_change=move |id| heir.set(id) wiring/>
            </Field>
        </Dialog>
    }
}
