//! Making a contact, company, deal or task: only the name is asked for, and who is there already is pointed out.

mod duplicates;

use leptos::{prelude::*, task::spawn_local};

use self::duplicates::Duplicates;
use super::{
    about::About,
    forms::{Fields, Values, fields, filled},
    opened::switch,
    tasks::planned,
};
use crate::{
    app::{App, Page},
    domain::{
        Company, Contact, Deal, Entity, Id, Problem, Stage, Table, Task, Value,
        deal::{DealContact, StageEntry},
        id::Uuid,
        stage::StageKind,
        stored::Stored,
    },
    engine::{Op, Tx, Verb, board, deals},
    tr,
    ui::fields::{FieldContext, FormDialog, FormDraft},
};

/// What is to be made, with what is known of it already.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NewRecord {
    Contact { company: Option<Id<Company>> },
    Company,
    Deal { stage: Option<Id<Stage>>, company: Option<Id<Company>>, contact: Option<Id<Contact>> },
    Task { about: Option<About> },
}

impl NewRecord {
    pub fn of(table: Table) -> Self {
        match table {
            Table::Company => Self::Company,
            Table::Deal => Self::Deal { stage: None, company: None, contact: None },
            Table::Task => Self::Task { about: None },
            _ => Self::Contact { company: None },
        }
    }

    const fn table(self) -> Table {
        match self {
            Self::Contact { .. } => Table::Contact,
            Self::Company => Table::Company,
            Self::Deal { .. } => Table::Deal,
            Self::Task { .. } => Table::Task,
        }
    }

    fn title(self) -> String {
        match self {
            Self::Contact { .. } => tr!("records-new-contact"),
            Self::Company => tr!("records-new-company"),
            Self::Deal { .. } => tr!("records-new-deal"),
            Self::Task { .. } => tr!("records-new-task"),
        }
    }

    const fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Contact { .. } => &["name", "phones", "emails", "company", "title", "source", "tags", "owner", "about"],
            Self::Company => &["name", "domain", "phone", "industry", "source", "tags", "owner", "about"],
            Self::Deal { .. } => {
                &["title", "company", "contacts", "amount", "expected_close", "stage", "source", "owner", "about"]
            }
            Self::Task { .. } => {
                &["title", "due", "time", "priority", "repeat", "assignee", "contact", "company", "deal", "about"]
            }
        }
    }

    /// What the form begins with.
    fn fresh(self, app: App) -> Values {
        let owner = app.member().map(|member| ("owner", member.to_value()));
        let known: Vec<Option<(&'static str, Value)>> = match self {
            Self::Contact { company } => vec![owner, company.map(|id| ("company", id.to_value()))],
            Self::Company => vec![owner],
            Self::Deal { stage, company, contact } => {
                let person = |contact| vec![DealContact { contact, role: String::new() }].to_value();
                vec![
                    owner,
                    stage.or_else(|| first_stage(app)).map(|id| ("stage", id.to_value())),
                    company.map(|id| ("company", id.to_value())),
                    contact.map(|id| ("contacts", person(id))),
                ]
            }
            Self::Task { about } => return planned::fresh(app, about),
        };
        known.into_iter().flatten().collect()
    }
}

/// Where a deal begins: the first open stage of the first pipeline.
fn first_stage(app: App) -> Option<Id<Stage>> {
    app.read(|tables| {
        let stages = board::pipelines(tables).into_iter().flat_map(|it| board::stages(tables, it.id()));
        stages.into_iter().find(|stage| stage.kind == StageKind::Open).map(|stage| stage.id())
    })
}

/// `open` says what is made; closing empties it.
#[component]
pub fn CreateDialog(open: RwSignal<Option<NewRecord>>) -> impl IntoView {
    let shown = switch(open);
    move || open.get().map(|new| view! { <NewDialog new shown/> })
}

#[component]
fn NewDialog(new: NewRecord, shown: RwSignal<bool>) -> impl IntoView {
    let app = App::here();
    let table = new.table();
    let fields = StoredValue::new(fields(app, table, new.keys()));
    let draft = FormDraft::new(new.fresh(app));
    let on_save = move |(values, done): (Values, Callback<bool>)| {
        spawn_local(async move {
            let kept = fields.with_value(Clone::clone);
            let made = make(app, table, kept, values).await;
            done.run(made.is_some());
            // Whoever adds another one stays; whoever is done goes to what was made.
            if let Some(id) = made.filter(|_| !shown.get_untracked() && table != Table::Task) {
                app.go(Page::Record(table, id));
            }
        });
    };
    view! {
        <FormDialog open=shown title=new.title() table fields=fields.get_value() fresh=move |()| new.fresh(app) on_save draft
            context=FieldContext::here() notice=move || view! { <Duplicates table draft shown/> }/>
    }
}

/// Makes the record; nothing when that did not succeed.
async fn make(app: App, table: Table, fields: Fields, values: Values) -> Option<Uuid> {
    let values = if table == Table::Task { planned::timed(app, values) } else { values };
    let name = values.get(table.name_key()).and_then(|name| name.as_text()).unwrap_or_default().trim().to_owned();
    let work = move |tx: &mut Tx| match table {
        Table::Contact => Ok(tx.create(filled(Contact::default(), &fields, &values)).uuid()),
        Table::Company => Ok(tx.create(filled(Company::default(), &fields, &values)).uuid()),
        Table::Deal => put_deal(tx, filled(Deal::default(), &fields, &values)),
        _ => Ok(tx.create(filled(Task::default(), &fields, &values)).uuid()),
    };
    app.run_and_tell(Op::new(Verb::Create, name), work).await
}

/// At the end of its column, with the time of its entry.
fn put_deal(tx: &mut Tx, deal: Deal) -> Result<Uuid, Problem> {
    let stage = deal.stage.ok_or(Problem::new("problem-stage-gone"))?;
    let entered = vec![StageEntry { stage: Some(stage), at: tx.acting.now }];
    let id = tx.create(Deal { entered, ..deal });
    deals::move_to(tx, id, stage, None)?;
    Ok(id.uuid())
}
