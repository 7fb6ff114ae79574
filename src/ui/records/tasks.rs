//! What is to be done about a record: its open tasks in a card, ticked off and added right there.

mod line;
pub mod planned;
mod quick;

use std::sync::Arc;

use leptos::prelude::*;

use self::{line::TaskLine, quick::QuickTask};
use super::about::About;
use crate::{
    app::App,
    domain::{Table, Task, id::Uuid, sorting::sort_by_key},
    engine::Tables,
    i18n::say::format,
    tr,
    ui::kit::Icon,
};

#[component]
pub fn TasksCard(about: About) -> impl IntoView {
    let app = App::here();
    let tasks = Memo::new(move |_| app.watch(&[Table::Task], |tables| open_tasks(tables, about.id)));
    let adding = RwSignal::new(false);
    let count = move || tasks.with(Vec::len);
    let is_deal = about.table == Table::Deal;
    let none = if is_deal { tr!("records-no-next-step") } else { tr!("records-no-tasks") };
    let none = StoredValue::new(none);
    view! {
        <section class="card" aria-label=title(is_deal)>
            <div class="card-head">
                <Icon name="list-checks"/>
                <h2>{title(is_deal)}{move || (count() > 0).then(|| view! {
                    <span class="count">{format().number(count() as i64)}</span>
                })}</h2>
                <button type="button" class="btn quiet icon-only tiny" aria-label=tr!("records-add-task")
                    aria-expanded=move || adding.get().to_string() on:click=move |_| adding.update(|adding| *adding = !*adding)>
                    <Icon name="plus"/>
                </button>
            </div>
            {move || adding.get().then(|| view! { <QuickTask about adding/> })}
            <ul class="rows tasks">
                <For each=move || tasks.get() key=|task| (task.meta.id, task.meta.rev) let:task>
                    <TaskLine task about/>
                </For>
            </ul>
            {move || (count() == 0 && !adding.get()).then(|| view! {
                <div class="card-body"><p class="muted">{none.get_value()}</p></div>
            })}
        </section>
    }
}

fn title(is_deal: bool) -> String {
    if is_deal { tr!("records-next-steps") } else { tr!("records-tasks") }
}

/// Earliest first; tasks without a date last.
pub fn open_tasks(tables: &Tables, about: Uuid) -> Vec<Arc<Task>> {
    let mut open: Vec<_> = tables.linking::<Task>(about).filter(|task| task.is_open()).cloned().collect();
    sort_by_key(&mut open, |task| (task.due.is_none(), task.due, task.time.is_none(), task.time, task.meta.id));
    open
}
