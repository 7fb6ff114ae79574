//! One thing that happened: its kind, a line that says what, and its text.

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};

use super::words::{activity_icon, activity_name, outcome_words};
use crate::{
    app::App,
    domain::{Activity, Deal, Id, Kind, Stage, Table, Task, Value, id::Uuid, instant::Instant},
    engine::{
        Op, Verb, tasks,
        timeline::{Event, Item},
    },
    i18n::say::format,
    tr,
    ui::{
        fields::{FieldContext, text},
        kit::{Icon, Menu, MenuItem},
        records::{
            about::About,
            desk::Desk,
            keyboard::stay_in,
            link::{RecordLink, kind_name},
        },
    },
};

#[component]
pub fn ItemLine(item: Item, about: About) -> impl IntoView {
    let at = item.at;
    match item.event {
        Event::Activity(activity) => view! { <ActivityLine activity about/> }.into_any(),
        Event::TaskDone(task) => view! { <TaskLine task about at/> }.into_any(),
        Event::StageEntered(deal, stage) => view! { <StageLine deal stage about at/> }.into_any(),
        Event::Created => {
            let words = tr!("records-created", what = kind_name(about.table));
            view! { <Line kind="created" icon="circle-plus" minor=true at><strong>{words}</strong></Line> }.into_any()
        }
    }
}

/// The frame of every item.
#[component]
fn Line(
    /// Of what can be changed here.
    #[prop(optional, into)]
    id: Option<Uuid>,
    kind: &'static str,
    icon: &'static str,
    #[prop(optional)] minor: bool,
    at: Instant,
    #[prop(optional, into)] menu: ViewFn,
    #[prop(optional)] text: Option<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <li class="item" data-kind=kind data-minor=minor.then_some("") data-item=id.map(|id| id.to_string())>
            <span class="kind"><Icon name=icon/></span>
            <div>
                <div class="item-head">
                    <p>{children()}</p>
                    <time datetime=at.iso()>{format().time(at)}</time>
                    {menu.run()}
                </div>
                {text.filter(|text| !text.is_empty()).map(|text| view! { <p class="item-body">{text}</p> })}
            </div>
        </li>
    }
}

#[component]
fn ActivityLine(activity: Arc<Activity>, about: About) -> impl IntoView {
    let app = App::here();
    let desk = Desk::here();
    let id: Id<Activity> = Id::from(activity.meta.id);
    let name = activity_name(&activity);
    let several = app.read(|tables| tables.members.len() > 1);
    let by = activity.by.filter(|_| several).and_then(|by| app.read(|tables| tables.name(Table::Member, by.uuid())));
    let details = [
        activity.duration.map(|seconds| text(Kind::Duration, &Value::Int(seconds), FieldContext::here())),
        outcome_words(activity.outcome),
        by.map(|name| tr!("records-by", name = name)),
    ];
    let details = details.into_iter().flatten().map(|words| format!(" · {words}")).collect::<String>();
    let with =
        others(&activity, about).into_iter().map(|(table, id)| view! { " · "<RecordLink table id/> }).collect_view();
    let label = tr!("records-more", what = &name);
    let deleted = StoredValue::new(name.clone());
    let delete = move || {
        let op = Op::new(Verb::Delete, deleted.get_value());
        spawn_local(async move {
            app.run_and_tell(op, move |tx| tx.delete(Table::Activity, id.uuid())).await;
            stay_in(".timeline");
        });
    };
    let items = move |()| {
        vec![
            MenuItem::new(tr!("records-edit"), move || desk.activity.set(Some(id))).icon("pencil"),
            MenuItem::new(tr!("records-delete"), delete).icon("trash-2").danger(),
        ]
    };
    let label = StoredValue::new(label);
    let menu = move || view! { <ItemMenu label=label.get_value() items/> };
    view! {
        <Line id=id.uuid() kind=activity.kind.as_str() icon=activity_icon(activity.kind, activity.direction) at=activity.at menu text=activity.text.clone()>
            <strong>{name}</strong>{details}{with}
        </Line>
    }
}

#[component]
fn ItemMenu(label: String, #[prop(into)] items: Callback<(), Vec<MenuItem>>) -> impl IntoView {
    view! {
        <Menu label class="btn quiet icon-only tiny" icon_only=true items><Icon name="ellipsis"/></Menu>
    }
}

/// The other records that it is about: on a company's page, with whom; on a person's, in which deal.
fn others(activity: &Activity, about: About) -> Vec<(Table, Uuid)> {
    let contacts = activity.contacts.iter().map(|id| (Table::Contact, id.uuid()));
    let company = activity.company.map(|id| (Table::Company, id.uuid()));
    let deal = activity.deal.map(|id| (Table::Deal, id.uuid()));
    contacts.chain(company).chain(deal).filter(|other| *other != (about.table, about.id)).collect()
}

#[component]
fn TaskLine(task: Arc<Task>, about: About, at: Instant) -> impl IntoView {
    let app = App::here();
    let desk = Desk::here();
    let id: Id<Task> = Id::from(task.meta.id);
    let title = StoredValue::new(task.title.clone());
    let reopen = move || app.run(Op::new(Verb::ReopenTask, title.get_value()), move |tx| tasks::reopen(tx, id));
    let items = move |()| {
        vec![
            MenuItem::new(tr!("records-task-reopen"), reopen).icon("undo-2"),
            MenuItem::new(tr!("records-edit"), move || desk.task.set(Some(id))).icon("pencil"),
        ]
    };
    let menu = move || view! { <ItemMenu label=tr!("records-more", what = title.get_value()) items/> };
    let deal = task.deal.filter(|deal| about != About::new(Table::Deal, deal.uuid()));
    view! {
        <Line id=id.uuid() kind="task" icon="check" minor=true at menu>
            <strong>{tr!("records-task-done")}</strong>" · "<bdi>{task.title.clone()}</bdi>
            {deal.map(|deal| view! { " · "<RecordLink table=Table::Deal id=deal.uuid()/> })}
        </Line>
    }
}

#[component]
fn StageLine(deal: Arc<Deal>, stage: Option<Arc<Stage>>, about: About, at: Instant) -> impl IntoView {
    let stage = stage.map_or_else(|| tr!("records-stage-gone"), |stage| stage.name.clone());
    let elsewhere =
        (about.table != Table::Deal).then(|| view! { <RecordLink table=Table::Deal id=deal.meta.id/>" · " });
    view! {
        <Line kind="stage" icon="arrow-right" minor=true at>
            {elsewhere}<strong>{tr!("records-stage-entered", stage = stage)}</strong>
        </Line>
    }
}
