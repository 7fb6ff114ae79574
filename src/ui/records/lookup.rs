//! Finding records by name for the fields that link to them, and making new ones on the way.

use leptos::task::spawn_local;

use crate::{
    app::App,
    domain::{Company, Contact, Id, Meta, Pipeline, Row, Stage, Table, Tag, id::Uuid},
    engine::{Op, Tables, Tx, Verb, called},
    ui::kit::{Choice, hue_of},
};

/// More than this nobody reads; a few letters more find the rest.
const MOST: usize = 20;

/// Records whose name holds the text, those that begin with it first.
pub fn find(app: App, table: Table, text: &str) -> Vec<Choice> {
    app.read(|tables| {
        let found = called::best(tables, table, text, MOST, |id| place(tables, table, id)).into_iter();
        let rows = found.filter_map(|id| tables.row(table, id)).filter(is_offered);
        rows.take(MOST).map(|row| choice_of(tables, &row)).collect()
    })
}

/// Members who left get nothing new.
fn is_offered(row: &Row) -> bool {
    !matches!(row, Row::Member(member) if member.retired)
}

/// Stages and pipelines in their own order, everything else by name.
fn place(tables: &Tables, table: Table, id: Uuid) -> (i64, i64) {
    match table {
        Table::Stage => tables.find(Id::<Stage>::from(id)).map_or((0, 0), |stage| {
            let pipeline = stage.pipeline.and_then(|pipeline| tables.find(pipeline));
            (pipeline.map_or(i64::MAX, |pipeline| pipeline.position), stage.position)
        }),
        Table::Pipeline => (tables.find(Id::<Pipeline>::from(id)).map_or(0, |pipeline| pipeline.position), 0),
        _ => (0, 0),
    }
}

/// With what tells two of the same name apart.
pub fn choice_of(tables: &Tables, row: &Row) -> Choice {
    let choice = Choice::new(row.id().to_string(), row.name());
    let name = |table, id: Option<Uuid>| id.and_then(|id| tables.name(table, id)).unwrap_or_default();
    match row {
        Row::Contact(contact) => choice.detail(name(Table::Company, contact.company.map(Id::uuid))),
        Row::Company(company) => choice.detail(company.domain.clone()),
        Row::Deal(deal) => choice.detail(name(Table::Stage, deal.stage.map(Id::uuid))),
        Row::Stage(stage) if tables.pipelines.len() > 1 => {
            choice.detail(name(Table::Pipeline, stage.pipeline.map(Id::uuid)))
        }
        Row::Tag(tag) => choice.hue(tag.hue),
        Row::Member(member) => choice.hue(member.hue),
        _ => choice,
    }
}

/// May a record of the table be made by its name alone?
pub const fn is_creatable(table: Table) -> bool {
    matches!(table, Table::Company | Table::Contact | Table::Tag)
}

/// Makes a record of that name, as a change of its own; the id is known at once, so that a form can hold it.
pub fn create(app: App, table: Table, name: &str) -> Option<Choice> {
    if !is_creatable(table) {
        return None;
    }
    let id = Uuid::now_v7();
    let name = name.trim().to_owned();
    let choice = Choice::new(id.to_string(), name.clone());
    spawn_local(async move {
        let op = Op::new(Verb::Create, name.clone());
        let _ = app.run_and_tell(op, move |tx| Ok(put(tx, table, id, &name))).await;
    });
    Some(choice)
}

fn put(tx: &mut Tx, table: Table, id: Uuid, name: &str) -> Uuid {
    let meta = Meta { id, ..Meta::default() };
    let name = name.to_owned();
    let owner = tx.acting.by;
    match table {
        Table::Company => tx.create(Company { meta, name, owner, ..Company::default() }).uuid(),
        Table::Contact => tx.create(Contact { meta, name, owner, ..Contact::default() }).uuid(),
        _ => {
            let hue = hue_of(&name);
            tx.create(Tag { meta, name, hue }).uuid()
        }
    }
}
