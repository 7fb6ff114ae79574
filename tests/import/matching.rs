//! Which rows mean a record that is there, and what becomes of values that differ.

use std::sync::Arc;

use daftar::{
    domain::Table,
    engine::{
        import::{Options, Sheet, Status, headers},
        undo::Done,
    },
};

use super::world::*;

fn sheet_of(text: &str) -> Sheet {
    Sheet::read(text).unwrap()
}

#[test]
fn the_same_file_twice_changes_nothing() {
    let mut tables = english();
    let plan = import(&mut tables, "hostile/csv-same-file-import-twice.csv");
    assert_eq!(statuses(&plan), [Status::New; 50]);
    let again = super::world::plan(&tables, &sheet("hostile/csv-same-file-import-twice.csv"));
    assert_eq!(statuses(&again), [Status::Same; 50]);
    assert_eq!(again.counts(), Default::default());
}

#[test]
fn a_shared_phone_or_name_makes_nobody_the_same() {
    let mut tables = english();
    let sheet = sheet_of(
        "name,email,phone\n\
         Anna,anna@x.test,+49 30 123456\n\
         Boris,boris@x.test,+49 30 123456\n\
         Anna,anna2@x.test,\n\
         Boris B,,+49 30 123456\n",
    );
    let plan = plan(&tables, &sheet);
    assert_eq!(statuses(&plan), [Status::New, Status::New, Status::New, Status::Update]);
    assert_eq!(reasons(&plan)[1], ["import-maybe-same"]);
    assert_eq!(reasons(&plan)[2], ["import-maybe-same"]);
    commit(&mut tables, &plan);
    assert_again_is_nothing(&tables, &sheet);
}

#[test]
fn a_company_not_yet_there_is_not_none() {
    let mut tables = english();
    let sheet = sheet_of("name,email,company\nAnna,,\nAnna,anna@x.test,Acme\n");
    let plan = plan(&tables, &sheet);
    assert_eq!(statuses(&plan), [Status::New, Status::New]);
    assert_eq!(reasons(&plan)[1], ["import-maybe-same"]);
    commit(&mut tables, &plan);
    assert_again_is_nothing(&tables, &sheet);
}

#[test]
fn rows_of_one_person_are_merged_and_lose_nothing() {
    let mut tables = english();
    let sheet = sheet_of(
        "name,email,phone,title,company\n\
         Anna Smith,anna@x.test,+49 30 123456,Buyer,Acme\n\
         Anna,anna@x.test; anna@y.test,,Head of buying,Acme Ltd\n",
    );
    let plan = plan(&tables, &sheet);
    assert_eq!(statuses(&plan), [Status::New, Status::Update]);
    commit(&mut tables, &plan);
    assert_again_is_nothing(&tables, &sheet);
    let anna = find(&tables, Table::Contact, "Anna Smith");
    assert_eq!(entries(&anna, "emails"), [":anna@x.test", ":anna@y.test"]);
    let about = text(&anna, "about");
    assert!(about.contains("title: Head of buying") && about.contains("company: Acme Ltd"), "{about}");
    assert_eq!(names(&tables, Table::Company), ["Acme"]);
}

#[test]
fn what_is_there_stays_unless_told_otherwise() {
    let mut tables = english();
    let first = sheet_of("name,email,title,company,tags\nAnna,anna@x.test,Buyer,Acme,one\n");
    let plan1 = plan(&tables, &first);
    commit(&mut tables, &plan1);
    let second = sheet_of("name,email,title,company,tags,phone\nAnna,anna@x.test,Owner,Other,two,+49 30 123456\n");
    let kept = plan(&tables, &second);
    assert_eq!(statuses(&kept), [Status::Update]);
    assert_eq!(reasons(&kept)[0], ["import-kept", "import-kept"]);
    let mut careful = tables.clone();
    commit(&mut careful, &kept);
    let anna = find(&careful, Table::Contact, "Anna");
    assert_eq!(text(&anna, "title"), "Buyer");
    assert_eq!(text(&anna, "about"), "");
    assert_eq!(linked_all(&careful, &anna, "tags", Table::Tag), ["one", "two"]);
    assert_eq!(names(&careful, Table::Company), ["Acme"], "no company for nobody");

    let options = Options { overwrite: true, ..Options::default() };
    let before = contents(&tables);
    let plan = plan_with(&tables, &second, headers::guess(&second), options);
    let commit = commit(&mut tables, &plan);
    let anna = find(&tables, Table::Contact, "Anna");
    assert_eq!(text(&anna, "title"), "Owner");
    assert_eq!(linked(&tables, &anna, "company", Table::Company), "Other");
    let entry = daftar::engine::Entry::of(&commit);
    let undo = daftar::engine::undo::op(daftar::engine::Verb::Undo, &Done::of(1, Arc::new(entry.clone())));
    let (reversed, ()) =
        daftar::engine::transact(&tables, acting(), undo, |tx| daftar::engine::undo::reverse(tx, &entry)).unwrap();
    take(&mut tables, &reversed);
    assert_eq!(contents(&tables), before, "undo brings the old company back");
}

#[test]
fn companies_are_known_by_their_address_or_name() {
    let mut tables = english();
    let sheet = sheet_of(
        "Company,Website,Industry\n\
         Acme Ltd,https://www.acme.test/,\n\
         Acme,acme.test,Tea\n\
         ACME LTD.,,Tea\n\
         Zenith,https://pages.test,\n\
         Apex,https://pages.test,\n",
    );
    let plan = plan(&tables, &sheet);
    assert_eq!(statuses(&plan), [Status::New, Status::Update, Status::Same, Status::New, Status::New]);
    assert_eq!(reasons(&plan)[4], ["import-maybe-same"]);
    commit(&mut tables, &plan);
    assert_again_is_nothing(&tables, &sheet);
}

#[test]
fn deals_of_one_name_stay_apart() {
    let mut tables = english();
    let sheet = sheet_of(
        "Deal,Company,Amount,Stage\n\
         Order,Acme,100,New\n\
         Order,Acme,200,Proposal\n\
         Order,Zenith,100,New\n\
         Order,,100,New\n\
         Order,Acme,100,New\n",
    );
    let plan = plan(&tables, &sheet);
    assert_eq!(statuses(&plan), [Status::New, Status::New, Status::New, Status::New, Status::Same]);
    assert_eq!(reasons(&plan)[4], ["import-same-row"]);
    commit(&mut tables, &plan);
    assert_again_is_nothing(&tables, &sheet);
    assert_eq!(tables.deals.len(), 4);
}
