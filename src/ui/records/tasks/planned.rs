//! Making a task from what a form holds.

use std::sync::Arc;

use leptos::prelude::GetUntracked;

use crate::{
    app::App,
    domain::{Entity, Table, Task, stored::Stored},
    engine::{Op, Verb},
    ui::records::{
        about::About,
        forms::{Values, filled, typed, values_of},
    },
};

/// For oneself, about the record whose page it is written on.
pub fn fresh(app: App, about: Option<About>) -> Values {
    let mut task = Task { assignee: app.member(), ..Task::default() };
    if let Some(about) = about {
        about.mark_task(&mut task);
    }
    values_of(&Arc::new(task).into_row(), &typed(Table::Task))
}

/// Keeps the task; false when that did not succeed.
pub async fn plan(app: App, values: Values) -> bool {
    let task = filled(Task::default(), &typed(Table::Task), &timed(app, values));
    let op = Op::new(Verb::Create, task.title.clone());
    app.run_and_tell(op, move |tx| Ok(tx.create(task.clone()))).await.is_some()
}

/// A time without a day means today.
pub fn timed(app: App, mut values: Values) -> Values {
    if values.contains_key("time") && !values.contains_key("due") {
        values.insert("due", app.today.get_untracked().to_value());
    }
    values
}
