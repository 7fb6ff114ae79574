//! Each shape of file, planned and carried out.

use std::sync::Arc;

use daftar::{
    domain::{Table, Value, date_input::DateOrder},
    engine::{
        Op, Verb,
        import::{Options, Planner, Sheet, Status, apply, headers, rejected_csv},
        read::Reading,
        transact,
    },
};

use super::world::*;

#[test]
fn google_contacts() {
    let mut tables = english();
    let plan = import(&mut tables, "csv/google_new.csv");
    assert_eq!(statuses(&plan), [Status::New; 3]);
    let mira = find(&tables, Table::Contact, "Mira Lou Testova");
    let emails = ["work:mira@kettle.test", "work:mira.t@kettle.test", "home:mira@home.test"];
    assert_eq!(entries(&mira, "emails"), emails);
    assert_eq!(entries(&mira, "phones"), ["mobile:+359888123456"]);
    assert_eq!(linked(&tables, &mira, "company", Table::Company), "Blue Kettle");
    assert_eq!(linked_all(&tables, &mira, "tags", Table::Tag), ["Tea fair"]);
    assert_eq!(text(&mira, "birthday"), "1990-05-03");
    let addresses = mira.value("addresses");
    let address = &addresses.as_list()[0];
    assert_eq!(address.at("street"), Some(&Value::text("1 Tea St")));
    assert_eq!(address.at("label"), Some(&Value::text("home")));
    let about = text(&mira, "about");
    for kept in ["Calls on Mondays, \"early\".", "Organization Department: Purchasing", "Event 1 - Value: 2015-06-01"] {
        assert!(about.contains(kept), "{about}");
    }
    assert_eq!(text(&find(&tables, Table::Contact, "Jon Sample"), "birthday"), "--02-29");
    assert_eq!(reasons(&plan)[2], ["import-name-borrowed"]);
    find(&tables, Table::Contact, "nameless@sample.test");
    // The same person in the older format: nothing new but a phone, a tag and an address.
    let plan = import(&mut tables, "csv/google_old.csv");
    assert_eq!(statuses(&plan), [Status::Update]);
    let mira = find(&tables, Table::Contact, "Mira Lou Testova");
    assert_eq!(entries(&mira, "phones"), ["mobile:+359888123456", "work:+35921234567"]);
    assert_eq!(tables.companies.len(), 1);
}

#[test]
fn outlook_contacts() {
    let mut tables = english();
    let plan = import(&mut tables, "csv/outlook_com.csv");
    assert_eq!(plan.questions.len(), 1, "03/05/1990 is two dates");
    let anna = find(&tables, Table::Contact, "Anna Example");
    assert_eq!(text(&anna, "title"), "Physician");
    assert!(text(&anna, "about").contains("Title: Dr."));
    assert!(text(&anna, "about").contains("Birthday: 03/05/1990"), "an unread date is kept");
    assert_eq!(reasons(&plan)[0], ["problem-date-ambiguous"]);
    assert_eq!(anna.value("addresses").as_list().len(), 2);
    // Asked once, answered once.
    let sheet = sheet("csv/outlook_com.csv");
    let options = Options { date_order: Some(DateOrder::DayFirst), ..Options::default() };
    let mut fresh = english();
    let plan = plan_with(&fresh, &sheet, headers::guess(&sheet), options);
    commit(&mut fresh, &plan);
    assert_eq!(text(&find(&fresh, Table::Contact, "Anna Example"), "birthday"), "1990-05-03");

    import(&mut tables, "csv/outlook_desktop.csv");
    let boris = find(&tables, Table::Contact, "Boris Fixture");
    assert_eq!(linked_all(&tables, &boris, "tags", Table::Tag), ["VIP", "Key account"]);
    let street = boris.value("addresses").as_list()[0].at("street").cloned();
    assert_eq!(street, Some(Value::text("Market 5\nFloor 2")));
    let company = find(&tables, Table::Company, "Fixture & Co");
    assert_eq!((text(&company, "phone"), text(&company, "domain")), ("+35952999000".into(), "www.fixture.test".into()));
}

#[test]
fn pipedrive_deals() {
    let mut tables = english();
    import(&mut tables, "csv/google_new.csv");
    let plan = import(&mut tables, "csv/pipedrive_deals.csv");
    assert_eq!(statuses(&plan), [Status::New, Status::New, Status::New, Status::New, Status::Error]);
    let keys = reasons(&plan);
    assert_eq!(keys[1], ["import-owner-unknown", "import-stage-unknown"]);
    assert_eq!(keys[3], ["problem-amount-infinite"]);
    assert_eq!(keys[4].last(), Some(&"problem-required"));
    let deals: Vec<_> = tables.deals.iter().collect();
    assert_eq!(deals.len(), 4);
    let first = deals.iter().find(|deal| deal.amount.is_some_and(|it| it.text() == "1250.50 EUR")).unwrap();
    assert_eq!(first.title, "Office tea 2026");
    assert_eq!(first.owner, Some(member(&tables)));
    assert_eq!(tables.find(first.stage.unwrap()).unwrap().name, "Proposal");
    assert_eq!(first.in_stage_since().iso(), "2026-02-01T12:00:00.000Z");
    assert_eq!(first.meta.created_at.iso(), "2026-01-05T12:00:00.000Z");
    assert_eq!(first.expected_close.unwrap().to_string(), "2026-12-24");
    // A second deal of the same name and company is another deal.
    let second = deals.iter().find(|deal| deal.amount.is_some_and(|it| it.text() == "90.00 USD")).unwrap();
    assert_eq!(second.title, "Office tea 2026");
    assert_eq!(tables.find(second.stage.unwrap()).unwrap().name, "New");
    assert!(second.about.contains("Deal - Stage: Demo Scheduled") && second.about.contains("Nobody Known"));
    assert_eq!(second.in_stage_since(), acting().now);
    let won = find(&tables, Table::Deal, "Winter order");
    assert_eq!(linked(&tables, &won, "stage", Table::Stage), "Won");
    let lost = find(&tables, Table::Deal, "Spring order");
    assert_eq!(linked(&tables, &lost, "stage", Table::Stage), "Lost");
    assert_eq!(text(&lost, "lost_reason"), "Too expensive");
    assert!(text(&lost, "about").contains("Deal - Value: NaN"));
    assert_eq!(linked_all(&tables, &lost, "contacts", Table::Contact), ["Jon Sample"], "known from the contacts");
    assert_eq!(tables.companies.len(), 2);
    // Each in a column of its own position.
    let mut places: Vec<_> = tables.deals.iter().map(|deal| (deal.stage, deal.position)).collect();
    places.dedup();
    assert_eq!(places.len(), 4);

    let sheet = sheet("csv/pipedrive_deals.csv");
    let csv = rejected_csv(&sheet, &plan, "Why", |problem| problem.key.to_owned());
    let rejected = Sheet::read(&csv).unwrap();
    assert_eq!(rejected.rows.len(), 1);
    assert_eq!(rejected.header.last().map(String::as_str), Some("Why"));
    assert!(csv.contains(",'=1+1,"), "{csv}");
}

#[test]
fn salesforce_and_atomic_contacts() {
    let mut tables = english();
    import(&mut tables, "csv/salesforce_leads.csv");
    let clara = find(&tables, Table::Contact, "Clara Invented");
    assert_eq!(entries(&clara, "phones"), [":+441134960000", "mobile:+447700900000"]);
    assert_eq!(clara.meta().created_at.iso(), "2026-01-05T12:00:00.000Z");
    let company = find(&tables, Table::Company, "Invented Ltd");
    assert_eq!((text(&company, "domain"), company.value("size")), ("invented.test".into(), Value::Int(25)));
    assert!(text(&clara, "about").contains("Rating: Hot") && !text(&clara, "about").contains("FirstName"));
    import(&mut tables, "csv/atomic_contacts.csv");
    let dan = find(&tables, Table::Contact, "Dan Atom");
    assert_eq!(linked_all(&tables, &dan, "tags", Table::Tag), ["influencer", "developer"]);
    assert_eq!(dan.meta().created_at.iso(), "2024-07-01T00:00:00.000Z");
    assert_eq!(entries(&dan, "emails"), ["work:dan@atom.test", "home:dan@home.test"]);
}

#[test]
fn persian_files() {
    let mut tables = persian();
    let plan = import(&mut tables, "csv/persian_contacts.csv");
    // Kaveh stands there twice, under two spellings of his name and of his phone number.
    assert_eq!(statuses(&plan), [Status::New, Status::New, Status::Update]);
    assert_eq!(tables.contacts.len(), 2);
    assert_eq!(tables.companies.len(), 1);
    let mina = find(&tables, Table::Contact, "مینا آزمایشی");
    assert_eq!(text(&mina, "birthday"), "jalali:1369-02-13");
    assert_eq!(entries(&mina, "phones"), ["mobile:+989123456789", ":+982112345678"]);
    assert_eq!(mina.value("owner").as_id(), Some(member(&tables).uuid()));
    let kaveh = find(&tables, Table::Contact, "کاوه نمونه‌ای");
    assert_eq!(text(&kaveh, "birthday"), "jalali:1403-12-30");
    assert_eq!(linked_all(&tables, &kaveh, "tags", Table::Tag), ["مشتری ویژه"]);
    assert!(text(&kaveh, "about").contains("1404/12/30"), "an impossible date is kept as text");
    assert!(reasons(&plan)[2].contains(&"problem-date-impossible"));

    import(&mut tables, "csv/persian_deals.csv");
    for title in ["سفارش نوروز", "سفارش تابستان"] {
        assert_eq!(text(&find(&tables, Table::Deal, title), "amount"), "125000000.00 IRR", "toman is ten rial");
    }
    let nowruz = find(&tables, Table::Deal, "سفارش نوروز");
    assert_eq!(linked(&tables, &nowruz, "stage", Table::Stage), "پیشنهاد");
    assert_eq!(text(&nowruz, "expected_close"), "2027-03-11");
    assert_eq!(linked_all(&tables, &nowruz, "contacts", Table::Contact), ["مینا آزمایشی"]);
    let summer = find(&tables, Table::Deal, "سفارش تابستان");
    assert_eq!(linked(&tables, &summer, "stage", Table::Stage), "برنده");
}

#[test]
fn bulgarian_files() {
    let mut tables = bulgarian();
    let plan = import(&mut tables, "csv/bulgarian_contacts.csv");
    assert_eq!(statuses(&plan), [Status::New; 2]);
    let ivan = find(&tables, Table::Contact, "Иван Примерен Измислен");
    assert_eq!(entries(&ivan, "phones"), ["mobile:+359888123456", ":+35921234567"]);
    assert_eq!(text(&ivan, "birthday"), "1990-05-03");
    let maria = find(&tables, Table::Contact, "Мария Образцова");
    assert_eq!(linked_all(&tables, &maria, "tags", Table::Tag), ["Партньор", "нов"]);
    assert_eq!(reasons(&plan)[1], ["problem-date-impossible"]);
    import(&mut tables, "csv/bulgarian_deals.csv");
    let tea = find(&tables, Table::Deal, "Чай за офиса");
    assert_eq!(text(&tea, "amount"), "1234.56 BGN");
    assert_eq!(linked(&tables, &tea, "stage", Table::Stage), "Оферта");
    let cups = find(&tables, Table::Deal, "Чаши");
    assert_eq!(text(&cups, "amount"), "12500.00 BGN");
    assert_eq!(linked(&tables, &cups, "stage", Table::Stage), "Спечелена");
    assert_eq!(tables.contacts.len(), 2);
}

#[test]
fn companies() {
    let mut tables = english();
    let plan = import(&mut tables, "csv/companies.csv");
    assert_eq!(statuses(&plan), [Status::New, Status::New, Status::Error]);
    let kettle = find(&tables, Table::Company, "Blue Kettle");
    assert_eq!(text(&kettle, "domain"), "kettle.test");
    assert_eq!(kettle.value("address").at("city"), Some(&Value::text("Sofia")));
    let clinic = find(&tables, Table::Company, "Clinic North");
    assert!(text(&clinic, "about").contains("Number of Employees: many"));
}

#[test]
fn the_plan_is_refused_when_the_workspace_has_moved_on() {
    let mut tables = english();
    import(&mut tables, "csv/google_new.csv");
    let plan = plan(&tables, &sheet("csv/google_old.csv"));
    let mira = find(&tables, Table::Contact, "Mira Lou Testova");
    let op = || Op::new(Verb::Edit, "");
    let edit = transact(&tables, acting(), op(), |tx| tx.set(Table::Contact, mira.id(), "title", Value::text("CEO")));
    take(&mut tables, &edit.unwrap().0);
    let refused = transact(&tables, acting(), op(), |tx| apply(tx, &plan)).unwrap_err();
    assert_eq!(refused.key, "problem-import-stale");
}

#[test]
fn deals_need_a_pipeline() {
    let sheet = Arc::new(sheet("csv/pipedrive_deals.csv"));
    let tables = daftar::engine::Tables::default();
    let planner = Planner::new(
        sheet.clone(),
        headers::guess(&sheet),
        &tables,
        Reading::within(&tables, today()),
        Options::default(),
    );
    assert_eq!(planner.err().map(|problem| problem.key), Some("problem-no-open-stage"));
}
