//! What is to be made: which fields its form asks for, and what is known before anything is typed.

use crate::{
    app::App,
    domain::{Company, Contact, Entity, Id, Stage, Table, Value, deal::DealContact, stage::StageKind, stored::Stored},
    engine::board,
    tr,
    ui::records::{about::About, forms::Values, tasks::planned},
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

    /// With a company or a contact; a contact's deal is their company's too.
    pub fn deal_with(app: App, about: About) -> Self {
        if about.table == Table::Company {
            return Self::Deal { stage: None, company: Some(Id::from(about.id)), contact: None };
        }
        let contact: Id<Contact> = Id::from(about.id);
        let company = app.read(|tables| tables.find(contact).and_then(|contact| contact.company));
        Self::Deal { stage: None, company, contact: Some(contact) }
    }

    pub(super) const fn table(self) -> Table {
        match self {
            Self::Contact { .. } => Table::Contact,
            Self::Company => Table::Company,
            Self::Deal { .. } => Table::Deal,
            Self::Task { .. } => Table::Task,
        }
    }

    pub(super) fn title(self) -> String {
        match self {
            Self::Contact { .. } => tr!("records-new-contact"),
            Self::Company => tr!("records-new-company"),
            Self::Deal { .. } => tr!("records-new-deal"),
            Self::Task { .. } => tr!("records-new-task"),
        }
    }

    pub(super) const fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Contact { .. } => {
                &["name", "phones", "emails", "company", "title", "source", "tags", "owner", "about"]
            }
            Self::Company => &["name", "domain", "phone", "industry", "source", "tags", "owner", "about"],
            Self::Deal { .. } => {
                &["title", "contacts", "company", "stage", "amount", "expected_close", "source", "owner", "about"]
            }
            Self::Task { .. } => {
                &["title", "due", "time", "priority", "repeat", "assignee", "contact", "company", "deal", "about"]
            }
        }
    }

    /// What the form begins with.
    pub(super) fn fresh(self, app: App) -> Values {
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
