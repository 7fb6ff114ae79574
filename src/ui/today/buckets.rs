//! Tasks by when they fall due.

use std::sync::Arc;

use leptos::prelude::*;

use super::{desk::Desk, task_row::TaskRow};
use crate::{
    domain::{Entity, Id, Task},
    engine::today::Today,
    i18n::say::format,
    tr,
    ui::kit::{Icon, fresh_id},
};

/// More than this is shown on request.
const MANY: usize = 50;

/// Where the figure of late tasks leads.
pub const OVERDUE: &str = "overdue";

#[component]
pub fn Buckets(desk: Desk) -> impl IntoView {
    let bucket = move |pick: fn(&Today) -> &Vec<Arc<Task>>| {
        Memo::new(move |_| desk.day.with(|day| pick(day).iter().map(|task| task.id()).collect::<Vec<_>>()))
    };
    view! {
        <Bucket desk id=OVERDUE title=tr!("today-overdue") icon="circle-alert" tone="danger" tasks=bucket(|day| &day.overdue)/>
        <Bucket desk title=tr!("today-due") icon="calendar-clock" tone="ok" tasks=bucket(|day| &day.due) empty=tr!("today-nothing-due")/>
        <Bucket desk title=tr!("today-soon") icon="calendar" tasks=bucket(|day| &day.soon)/>
        <Bucket desk title=tr!("today-later") icon="calendar-days" tasks=bucket(|day| &day.later) folded=true/>
        <Bucket desk title=tr!("today-someday") icon="inbox" tasks=bucket(|day| &day.someday) folded=true/>
    }
}

#[component]
fn Bucket(
    desk: Desk,
    #[prop(optional)] id: &'static str,
    title: String,
    icon: &'static str,
    #[prop(optional, into)] tone: Option<&'static str>,
    tasks: Memo<Vec<Id<Task>>>,
    /// What stands here when there is nothing; without it the bucket is not shown then.
    #[prop(optional, into)]
    empty: Option<String>,
    /// Shows no task until asked.
    #[prop(optional)]
    folded: bool,
) -> impl IntoView {
    let at_first = if folded { 0 } else { MANY };
    let unfolded = RwSignal::new(false);
    let title = StoredValue::new(title);
    let empty = StoredValue::new(empty);
    let count = Memo::new(move |_| tasks.with(Vec::len));
    let shown = move || {
        tasks.with(|tasks| {
            tasks.iter().take(if unfolded.get() { usize::MAX } else { at_first }).copied().collect::<Vec<_>>()
        })
    };
    let is_there = Memo::new(move |_| count.get() > 0 || empty.with_value(Option::is_some));
    let none = move || (count.get() == 0).then(|| view! { <p>{empty.get_value()}</p> });
    let rest = move || (count.get() > at_first).then(|| view! { <Rest count unfolded title/> });
    let section = move || {
        let heading = if id.is_empty() { fresh_id("bucket") } else { id.to_owned() };
        view! {
            <section class="bucket" data-tone=tone aria-labelledby=heading>
                <h2 id=heading.clone() tabindex="-1">
                    <Icon name=icon/>{title.get_value()}" "
                    <span class="count">{move || format().number(count.get() as i64)}</span>
                </h2>
                <ul>
                    <For each=shown key=|id| id.uuid() let:task><TaskRow desk id=task/></For>
                </ul>
                {none}
                {rest}
            </section>
        }
    };
    move || is_there.get().then(section)
}

/// The button that shows what is folded away, and folds it again.
#[component]
fn Rest(count: Memo<usize>, unfolded: RwSignal<bool>, title: StoredValue<String>) -> impl IntoView {
    let words = move || match unfolded.get() {
        true => tr!("today-show-fewer"),
        false => tr!("today-show-all", count = count.get()),
    };
    let label = move || tr!("today-of-list", what = words(), list = title.get_value());
    view! {
        <button type="button" class="btn quiet small" aria-expanded=move || unfolded.get().to_string() aria-label=label
            on:click=move |_| unfolded.update(|it| *it = !*it)>
            {move || view! { <Icon name=if unfolded.get() { "chevron-up" } else { "chevron-down" }/> }}
            {words}
        </button>
    }
}
