//! The record that a row is about, and those it names besides.

use super::{
    super::super::{
        super::Tables,
        gather::{Gathered, Told},
        matching::{Around, UNKNOWN, View},
        target::Part,
    },
    Planner, Progress,
    settle::{names_somebody, required},
};
use crate::domain::{Id, Problem, Table, Value, deal::DealContact, id::Uuid, stored::Stored};

impl Planner {
    pub(super) fn company_row(
        &mut self,
        tables: &Tables,
        mut gathered: Gathered,
        progress: &mut Progress,
    ) -> Result<Uuid, Problem> {
        let found = self.find_company(tables, &gathered.company, progress);
        if found.is_none() && gathered.company.text("name").is_empty() {
            return Err(required(Table::Company, "name"));
        }
        let person = std::mem::take(&mut gathered.contact);
        let has_person = names_somebody(&person);
        if !has_person {
            self.keep_all(&person, &mut gathered.company);
        }
        let company = self.settle(tables, Table::Company, found, &gathered.company, progress);
        if has_person {
            let company = Told { value: Value::Id(company), cells: Vec::new() };
            self.person(tables, person, Some(company), "", progress);
        }
        Ok(company)
    }

    pub(super) fn contact_row(
        &mut self,
        tables: &Tables,
        mut gathered: Gathered,
        progress: &mut Progress,
    ) -> Result<Uuid, Problem> {
        let company_said = std::mem::take(&mut gathered.company);
        let known = self.find_company(tables, &company_said, progress);
        let has_company = known.is_some() || !company_said.text("name").is_empty();
        let mut said = gathered.contact;
        if !has_company {
            self.keep_all(&company_said, &mut said);
        }
        if !names_somebody(&said) {
            // A card of a company alone; without even that there is nothing to call it by.
            let name = company_said.values.get("name").cloned().ok_or(required(Table::Contact, "name"))?;
            said.values.insert("name", name);
        }
        let view = View { tables, drafts: &self.drafts };
        let employer = known.or(has_company.then_some(UNKNOWN));
        let found = self.index.contact(view, &said, employer, None);
        self.doubt(found.maybe, progress);
        let company = if has_company {
            self.linked_company(tables, (Table::Contact, found.id), known, &company_said, &mut said, progress)
        } else {
            None
        };
        said.values.extend(company.map(|company| ("company", company)));
        Ok(self.settle_person(tables, found.id, said, progress))
    }

    pub(super) fn deal_row(
        &mut self,
        tables: &Tables,
        mut gathered: Gathered,
        progress: &mut Progress,
    ) -> Result<Uuid, Problem> {
        if gathered.deal.text("title").is_empty() {
            return Err(required(Table::Deal, "title"));
        }
        let place = self.stages.as_ref().and_then(|stages| stages.place(&gathered.stage));
        let place = place.ok_or(Problem::new("problem-no-open-stage"))?;
        for part in &place.unknown {
            if let Some((column, text)) = gathered.stage.names.get(part) {
                gathered.deal.notes.push(self.note(*column, text));
                let key = match part {
                    Part::Pipeline => "import-pipeline-unknown",
                    Part::Status => "import-status-unknown",
                    _ => "import-stage-unknown",
                };
                self.warn(progress, Some(*column), Problem::new(key).with("text", text));
            }
        }
        let mut said = gathered.deal;
        let known = self.find_company(tables, &gathered.company, progress);
        let has_company = known.is_some() || !gathered.company.text("name").is_empty();
        if !has_company {
            self.keep_all(&gathered.company, &mut said);
        }
        let has_person = names_somebody(&gathered.contact);
        if !has_person {
            self.keep_all(&gathered.contact, &mut said);
        }
        let view = View { tables, drafts: &self.drafts };
        let title = said.text("title").to_owned();
        let employer = known.or(has_company.then_some(UNKNOWN));
        let person =
            if has_person { self.index.contact(view, &gathered.contact, employer, Some(&title)).id } else { None };
        let around = Around { company: known, contact: person };
        let is_new_around =
            (has_company && known.is_none() && person.is_none()) || (has_person && person.is_none() && known.is_none());
        let found = if is_new_around { None } else { self.index.deal(view, &said, around) };
        let company = if has_company {
            self.linked_company(tables, (Table::Deal, found), known, &gathered.company, &mut said, progress)
        } else {
            None
        };
        if has_person {
            let contact = self.person(tables, gathered.contact, company.clone(), &title, progress);
            let role = DealContact { contact: Id::from(contact), role: String::new() };
            said.values.insert("contacts", Told { value: vec![role].to_value(), cells: Vec::new() });
        }
        said.values.extend(company.map(|company| ("company", company)));
        let deal = self.settle_deal(tables, found, said, &place, &gathered.stage.times, progress);
        self.index.take(tables, deal);
        Ok(deal)
    }
}
