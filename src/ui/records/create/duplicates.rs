//! Who seems to be there already: found while one types, so that nobody is written down twice.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    app::{App, Page},
    domain::{
        Company, Contact, Row, Table, Value,
        contact::Labelled,
        email::Email,
        fold::{fold, squash},
        id::Uuid,
        phone::Phone,
        stored::Stored,
    },
    engine::{Tables, read::host},
    tr,
    ui::{
        fields::FormDraft,
        kit::Icon,
        records::forms::Values,
    },
};

/// So many are named at most.
const MOST: usize = 3;
/// Shorter names are too many people's.
const SHORTEST: usize = 3;

#[component]
pub fn Duplicates(table: Table, draft: FormDraft, shown: RwSignal<bool>) -> impl IntoView {
    let app = App::here();
    let found = Memo::new(move |_| {
        let wanted = draft.values.with(Marks::of_values);
        app.watch(&[table], |tables| alike(tables, table, &wanted))
    });
    let link = move |(id, name): (Uuid, String)| {
        view! { <a href=Page::Record(table, id).href() on:click=move |_| shown.set(false)><bdi>{name}</bdi></a> }
    };
    view! {
        <div role="status">
            {move || (!found.with(Vec::is_empty)).then(|| {
                let words = tr!("records-duplicates", count = found.with(Vec::len));
                view! {
                    <div class="banner" data-tone="warn">
                        <Icon name="users"/>
                        <div class="cluster"><span>{words}</span>{found.get().into_iter().map(link).collect_view()}</div>
                    </div>
                }
            })}
        </div>
    }
}

/// What tells that two records are one.
#[derive(Clone, Debug, Default, PartialEq)]
struct Marks {
    name: String,
    emails: Vec<String>,
    phones: Vec<String>,
    host: Option<String>,
}

impl Marks {
    fn of_values(values: &Values) -> Self {
        let value = |key: &str| values.get(key).cloned().unwrap_or_default();
        Self::read(value("name"), value("emails"), [value("phones"), value("phone")], value("domain"))
    }

    fn of_contact(contact: &Arc<Contact>) -> Self {
        Self::read(contact.name.to_value(), contact.emails.to_value(), [contact.phones.to_value(), Value::Null], Value::Null)
    }

    fn of_company(company: &Arc<Company>) -> Self {
        Self::read(company.name.to_value(), Value::Null, [Value::Null, company.phone.to_value()], company.domain.to_value())
    }

    fn read(name: Value, emails: Value, [many, one]: [Value; 2], domain: Value) -> Self {
        let emails: Vec<Labelled<Email>> = Stored::from_value(emails).unwrap_or_default();
        let phones: Vec<Labelled<Phone>> = Stored::from_value(many).unwrap_or_default();
        let phone: Option<Phone> = Stored::from_value(one).unwrap_or_default();
        Self {
            name: squash(name.as_text().unwrap_or_default()),
            emails: emails.iter().map(|it| fold(it.value.as_str())).collect(),
            phones: phones.into_iter().map(|it| it.value).chain(phone).map(|it| it.as_str().to_owned()).collect(),
            host: domain.as_text().and_then(host).map(str::to_owned),
        }
    }

    fn is_like(&self, other: &Self) -> bool {
        let share = |a: &[String], b: &[String]| a.iter().any(|it| b.contains(it));
        let same_name = self.name.chars().count() >= SHORTEST && self.name == other.name;
        let same_host = self.host.is_some() && self.host == other.host;
        same_name || same_host || share(&self.emails, &other.emails) || share(&self.phones, &other.phones)
    }
}

fn alike(tables: &Tables, table: Table, wanted: &Marks) -> Vec<(Uuid, String)> {
    let named = |row: Row| (row.id(), row.name());
    if *wanted == Marks::default() {
        return Vec::new();
    }
    match table {
        Table::Contact => {
            let alike = tables.contacts.iter().filter(|it| wanted.is_like(&Marks::of_contact(it)));
            alike.take(MOST).map(|it| named(Row::Contact(it.clone()))).collect()
        }
        Table::Company => {
            let alike = tables.companies.iter().filter(|it| wanted.is_like(&Marks::of_company(it)));
            alike.take(MOST).map(|it| named(Row::Company(it.clone()))).collect()
        }
        _ => Vec::new(),
    }
}
