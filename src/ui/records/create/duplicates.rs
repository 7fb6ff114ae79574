//! Who seems to be there already: found while one types, so that nobody is written down twice.

use leptos::prelude::*;

use crate::{
    app::{App, Page},
    domain::{
        Company, Contact, Table,
        contact::Labelled,
        email::Email,
        fold::{fold, squash},
        id::Uuid,
        phone::Phone,
        stored::Stored,
    },
    engine::{Tables, read::host},
    tr,
    ui::{fields::FormDraft, kit::Icon, records::forms::Values},
};

/// So many are named at most.
const MOST: usize = 3;
/// Shorter names are too many people's.
const SHORTEST: usize = 3;

#[component]
pub fn Duplicates(table: Table, draft: FormDraft, shown: RwSignal<bool>) -> impl IntoView {
    let app = App::here();
    let found = Memo::new(move |_| {
        let wanted = draft.values.with(Marks::of);
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
    name: Option<String>,
    emails: Vec<String>,
    phones: Vec<Phone>,
    host: Option<String>,
}

impl Marks {
    fn of(values: &Values) -> Self {
        fn read<T: Stored + Default>(values: &Values, key: &str) -> T {
            values.get(key).cloned().and_then(T::from_value).unwrap_or_default()
        }
        let (emails, phones): (Vec<Labelled<Email>>, Vec<Labelled<Phone>>) =
            (read(values, "emails"), read(values, "phones"));
        let phone: Option<Phone> = read(values, "phone");
        let (name, domain): (String, String) = (read(values, "name"), read(values, "domain"));
        let name = squash(&name);
        Self {
            name: Some(name).filter(|name| name.chars().count() >= SHORTEST),
            emails: emails.iter().map(|it| fold(it.value.as_str())).collect(),
            phones: phones.into_iter().map(|it| it.value).chain(phone).collect(),
            host: host(&domain).map(str::to_owned),
        }
    }

    fn is_name(&self, name: &str) -> bool {
        self.name.as_ref().is_some_and(|wanted| *wanted == squash(name))
    }

    fn are_of_contact(&self, contact: &Contact) -> bool {
        let has_email = || contact.emails.iter().any(|it| self.emails.contains(&fold(it.value.as_str())));
        self.is_name(&contact.name)
            || contact.phones.iter().any(|it| self.phones.contains(&it.value))
            || (!self.emails.is_empty() && has_email())
    }

    fn are_of_company(&self, company: &Company) -> bool {
        self.is_name(&company.name)
            || company.phone.as_ref().is_some_and(|phone| self.phones.contains(phone))
            || (self.host.is_some() && self.host.as_deref() == host(&company.domain))
    }
}

fn alike(tables: &Tables, table: Table, wanted: &Marks) -> Vec<(Uuid, String)> {
    if *wanted == Marks::default() {
        return Vec::new();
    }
    match table {
        Table::Contact => {
            let alike = tables.contacts.iter().filter(|it| wanted.are_of_contact(it));
            alike.take(MOST).map(|it| (it.meta.id, it.name.clone())).collect()
        }
        Table::Company => {
            let alike = tables.companies.iter().filter(|it| wanted.are_of_company(it));
            alike.take(MOST).map(|it| (it.meta.id, it.name.clone())).collect()
        }
        _ => Vec::new(),
    }
}
