//! What headers of other programs are guessed to mean.

use std::collections::BTreeMap;

use daftar::{
    domain::Table,
    engine::import::{Mapping, Part, Sheet, Target, headers, targets},
};

use super::world::{fixture, sheet};

fn mapped(mapping: &Mapping, sheet: &Sheet) -> BTreeMap<String, String> {
    let name = |target: &Target| match target {
        Target::Skip => "skip".to_owned(),
        Target::Note => "note".to_owned(),
        Target::Field { table, key, part: Part::Whole } => format!("{}.{key}", table.as_str()),
        Target::Field { table, key, part: Part::Entry { label, .. } } => format!("{}.{key}:{label}", table.as_str()),
        Target::Field { table, key, part: Part::Address { at, piece, .. } } => {
            format!("{}.{key}.{at}.{}", table.as_str(), piece.as_str())
        }
        Target::Field { table, key, part } => format!("{}.{key}.{part:?}", table.as_str()),
    };
    sheet.header.iter().cloned().zip(mapping.columns.iter().map(name)).collect()
}

fn guessed(header: &[&str]) -> (Table, BTreeMap<String, String>) {
    let sheet = Sheet { header: header.iter().map(|it| (*it).to_owned()).collect(), ..Sheet::default() };
    let mapping = headers::guess(&sheet);
    (mapping.kind, mapped(&mapping, &sheet))
}

/// Name, kind, and the targets of some headers.
type Shape<'a> = (&'a str, Table, &'a [(&'a str, &'a str)]);

#[test]
fn every_known_shape_maps_sensibly() {
    let shapes: serde_json::Value = serde_json::from_str(&fixture("csv_headers.json")).unwrap();
    let expect: &[Shape] = &[
        (
            "google_new",
            Table::Contact,
            &[
                ("First Name", "contacts.name.First"),
                ("Last Name", "contacts.name.Last"),
                ("Phonetic First Name", "note"),
                ("Organization Name", "companies.name"),
                ("Organization Title", "contacts.title"),
                ("Organization Department", "note"),
                ("Birthday", "contacts.birthday"),
                ("Notes", "contacts.about"),
                ("Labels", "contacts.tags"),
                ("E-mail 4 - Label", "contacts.emails.EntryLabel { at: 4 }"),
                ("E-mail 4 - Value", "contacts.emails:"),
                ("Phone 3 - Value", "contacts.phones:"),
                ("Address 1 - City", "contacts.addresses.1.city"),
                ("Address 1 - PO Box", "contacts.addresses.1.street"),
                ("Address 1 - Label", "contacts.addresses.1.label"),
                ("Website 1 - Value", "note"),
                ("Custom Field 1 - Value", "note"),
            ],
        ),
        (
            "google_old",
            Table::Contact,
            &[
                ("Name", "contacts.name"),
                ("Given Name", "contacts.name.First"),
                ("Additional Name", "contacts.name.Middle"),
                ("Group Membership", "contacts.tags"),
                ("Organization 1 - Name", "companies.name"),
                ("Organization 1 - Title", "contacts.title"),
                ("E-mail 1 - Type", "contacts.emails.EntryLabel { at: 1 }"),
                ("Subject", "note"),
            ],
        ),
        (
            "outlook_com",
            Table::Contact,
            &[
                ("Title", "note"),
                ("Job Title", "contacts.title"),
                ("E-mail 2 Address", "contacts.emails:"),
                ("Home Phone 2", "contacts.phones:home"),
                ("Mobile Phone", "contacts.phones:mobile"),
                ("Business Fax", "note"),
                ("Company", "companies.name"),
                ("Company Main Phone", "companies.phone"),
                ("Business Street", "contacts.addresses.1.street"),
                ("Business Country/Region", "contacts.addresses.1.country"),
                ("Home City", "contacts.addresses.2.city"),
                ("Other State", "contacts.addresses.3.region"),
                ("Web Page", "companies.domain"),
                ("Personal Web Page", "note"),
                ("Company Yomi", "note"),
                ("Anniversary", "note"),
            ],
        ),
        (
            "outlook_desktop",
            Table::Contact,
            &[
                ("Title", "note"),
                ("Business Street 3", "contacts.addresses.1.street"),
                ("Business Address PO Box", "contacts.addresses.1.street"),
                ("Account", "note"),
                ("Categories", "contacts.tags"),
                ("E-mail Type", "skip"),
                ("User 1", "note"),
            ],
        ),
        (
            "pipedrive_deals",
            Table::Deal,
            &[
                ("Deal - ID", "deals.import_id"),
                ("Deal - Title", "deals.title"),
                ("Deal - Owner", "deals.owner"),
                ("Deal - Value", "deals.amount"),
                ("Deal - Currency of Value", "deals.amount.Currency"),
                ("Deal - Weighted value", "skip"),
                ("Deal - Currency of Weighted value", "skip"),
                ("Deal - Probability", "skip"),
                ("Deal - Pipeline", "deals.stage.Pipeline"),
                ("Deal - Stage", "deals.stage"),
                ("Deal - Status", "deals.stage.Status"),
                ("Deal - Won time", "deals.stage.Won"),
                ("Deal - Lost time", "deals.stage.Lost"),
                ("Deal - Deal closed on", "deals.stage.Closed"),
                ("Deal - Last stage change", "deals.stage.Since"),
                ("Deal - Lost reason", "deals.lost_reason"),
                ("Deal - Expected close date", "deals.expected_close"),
                ("Deal - Organization", "companies.name"),
                ("Deal - Contact person", "contacts.name"),
                ("Deal - Label", "deals.tags"),
                ("Deal - Deal created", "deals.created_at"),
                ("Deal - Source origin", "deals.source"),
                ("Deal - Participants", "note"),
                ("Deal - Product name", "note"),
            ],
        ),
        (
            "pipedrive_activities",
            Table::Deal,
            &[
                ("Deal - Title", "deals.title"),
                ("Person - Name", "contacts.name"),
                ("Person - Email", "contacts.emails:"),
                ("Organization - Name", "companies.name"),
                ("Activity - Due date", "note"),
                ("Activity - Note", "note"),
            ],
        ),
        (
            "salesforce_leads_api",
            Table::Contact,
            &[
                ("Id", "contacts.import_id"),
                ("Name", "contacts.name"),
                ("FirstName", "contacts.name.First"),
                ("Title", "contacts.title"),
                ("Company", "companies.name"),
                ("Street", "contacts.addresses.1.street"),
                ("PostalCode", "contacts.addresses.1.postcode"),
                ("Address", "contacts.addresses.1.whole"),
                ("MobilePhone", "contacts.phones:mobile"),
                ("Email", "contacts.emails:"),
                ("Website", "companies.domain"),
                ("Industry", "companies.industry"),
                ("NumberOfEmployees", "companies.size"),
                ("LeadSource", "contacts.source"),
                ("Description", "contacts.about"),
                ("CreatedDate", "contacts.created_at"),
                ("IsDeleted", "skip"),
                ("Status", "note"),
                ("OwnerId", "note"),
            ],
        ),
        (
            "atomic_contacts",
            Table::Contact,
            &[
                ("first_name", "contacts.name.First"),
                ("title", "contacts.title"),
                ("background", "contacts.about"),
                ("first_seen", "contacts.created_at"),
                ("tags", "contacts.tags"),
                ("company", "companies.name"),
                ("email_work", "contacts.emails:work"),
                ("phone_home", "contacts.phones:home"),
                ("linkedin_url", "note"),
                ("has_newsletter", "note"),
            ],
        ),
    ];
    for (name, kind, columns) in expect {
        let header: Vec<&str> =
            shapes[name]["header"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
        let (guessed_kind, mapping) = guessed(&header);
        assert_eq!(guessed_kind, *kind, "{name}");
        for (header, target) in *columns {
            assert_eq!(mapping[*header], *target, "{name}: {header}");
        }
    }
}

#[test]
fn persian_and_bulgarian_headers_map() {
    for (file, kind, columns) in [
        (
            "csv/persian_contacts.csv",
            Table::Contact,
            &[
                ("نام", "contacts.name.First"),
                ("نام خانوادگی", "contacts.name.Last"),
                ("شرکت", "companies.name"),
                ("موبایل", "contacts.phones:mobile"),
                ("ایمیل", "contacts.emails:"),
                ("آدرس", "contacts.addresses.1.whole"),
                ("شهر", "contacts.addresses.1.city"),
                ("تاریخ تولد", "contacts.birthday"),
                ("برچسب", "contacts.tags"),
                ("مسئول", "contacts.owner"),
                ("یادداشت", "contacts.about"),
                ("کد ملی", "note"),
            ][..],
        ),
        (
            "csv/persian_deals.csv",
            Table::Deal,
            &[
                ("عنوان معامله", "deals.title"),
                ("شرکت", "companies.name"),
                ("مخاطب", "contacts.name"),
                ("مبلغ (تومان)", "deals.amount"),
                ("مرحله", "deals.stage"),
                ("وضعیت", "deals.stage.Status"),
                ("تاریخ پیش‌بینی", "deals.expected_close"),
            ],
        ),
        (
            "csv/bulgarian_contacts.csv",
            Table::Contact,
            &[
                ("Име", "contacts.name.First"),
                ("Презиме", "contacts.name.Middle"),
                ("Фамилия", "contacts.name.Last"),
                ("Фирма", "companies.name"),
                ("Мобилен", "contacts.phones:mobile"),
                ("Имейл", "contacts.emails:"),
                ("Рожден ден", "contacts.birthday"),
                ("Етикети", "contacts.tags"),
                ("Отговорник", "contacts.owner"),
                ("ЕГН", "skip"),
            ],
        ),
        (
            "csv/bulgarian_deals.csv",
            Table::Deal,
            &[
                ("Сделка", "deals.title"),
                ("Лице за контакт", "contacts.name"),
                ("Сума, лв.", "deals.amount"),
                ("Етап", "deals.stage"),
                ("Очаквана дата", "deals.expected_close"),
            ],
        ),
        (
            "csv/companies.csv",
            Table::Company,
            &[
                ("Company name", "companies.name"),
                ("Domain", "companies.domain"),
                ("Phone number", "companies.phone"),
                ("Number of Employees", "companies.size"),
                ("City", "companies.address.1.city"),
                ("Tags", "companies.tags"),
                ("Annual revenue", "note"),
            ],
        ),
    ] {
        let sheet = sheet(file);
        let mapping = headers::guess(&sheet);
        assert_eq!(mapping.kind, kind, "{file}");
        assert_eq!(mapping.problems(&sheet), [], "{file}");
        let mapped = mapped(&mapping, &sheet);
        for (header, target) in columns {
            assert_eq!(mapped[*header], *target, "{file}: {header}");
        }
    }
}

#[test]
fn kinds_of_simple_sheets() {
    for (header, kind) in [
        (&["Name", "Email"][..], Table::Contact),
        (&["name", "email", "phone", "company", "website", "notes"], Table::Contact),
        (&["Company", "Phone", "Website"], Table::Company),
        (&["Name", "Industry", "Website"], Table::Company),
        (&["deal", "amount", "currency"], Table::Deal),
        (&["Opportunity Name", "Stage", "Amount"], Table::Deal),
        (&["Name", "Stage", "Amount"], Table::Deal),
        (&["نام", "تلفن"], Table::Contact),
        (&["Фирма", "Град"], Table::Company),
        (&["Имя"], Table::Contact),
    ] {
        assert_eq!(guessed(header).0, kind, "{header:?}");
    }
    assert_eq!(guessed(&["نام", "شرکت"]).1["نام"], "contacts.name");
}

#[test]
fn two_columns_on_one_field_are_a_problem() {
    let sheet = sheet("hostile/csv-duplicate-headers.csv");
    let mut mapping = headers::guess(&sheet);
    assert_eq!(sheet.header, ["email", "email", "EMAIL", "e-mail", "name", "name"]);
    // All addresses are kept; the second name waits for a decision and is kept in the notes meanwhile.
    assert_eq!(mapping.columns[5], Target::Note);
    assert_eq!(mapping.doubts, [5]);
    assert_eq!(mapping.problems(&sheet), []);
    mapping.columns[5] = mapping.columns[4];
    let keys: Vec<_> = mapping.problems(&sheet).iter().map(|problem| problem.key).collect();
    assert_eq!(keys, ["problem-mapping-twice"]);
    mapping.columns = vec![Target::Note; 6];
    let keys: Vec<_> = mapping.problems(&sheet).iter().map(|problem| problem.key).collect();
    assert_eq!(keys, ["problem-mapping-name"]);
}

#[test]
fn every_target_can_be_chosen_once() {
    for kind in [Table::Contact, Table::Company, Table::Deal] {
        let targets = targets(kind);
        for (at, target) in targets.iter().enumerate() {
            assert!(!targets[..at].contains(target), "{target:?} twice");
        }
    }
}
