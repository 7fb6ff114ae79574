//! The store in a real IndexedDB.
#![cfg(target_arch = "wasm32")]

use std::sync::Arc;

use daftar::{
    domain::{Company, Contact, Entity, Id, Problem, Table, id::Uuid, instant::Instant},
    engine::{Acting, Commit, Entry, Op, Tables, Tx, Verb, transact, undo},
    store::{self, Fault, Opened, Store, Trouble},
};
use indexed_db_futures::{database::Database, prelude::*};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn acting() -> Acting {
    Acting { now: Instant::from_millis(1_795_000_000_000), ..Acting::default() }
}

fn commit<R>(tables: &Tables, work: impl FnOnce(&mut Tx) -> Result<R, Problem>) -> (Commit, R) {
    transact(tables, acting(), Op::new(Verb::Edit, "test"), work).expect("valid work")
}

fn add(tables: &Tables, name: &str) -> (Commit, Id<Contact>) {
    commit(tables, |tx| Ok(tx.create(Contact { name: name.to_owned(), ..Contact::default() })))
}

/// A workspace with one contact in it.
async fn workspace() -> (Uuid, Id<Contact>) {
    let id = Uuid::now_v7();
    let (first, contact) = add(&Tables::default(), "Sara Ahmadi");
    Store::create(id, &Entry::of(&first)).await.expect("create");
    (id, contact)
}

async fn save(store: &Store, tables: &mut Tables, commit: &Commit) {
    store.append(&Entry::of(commit)).await.expect("append");
    commit.changes.iter().for_each(|change| tables.apply(change));
}

async fn checkpoint(opened: &mut Opened) -> Result<(), Fault> {
    let checkpoint = opened.store.fold(&opened.tables, &opened.stack).run();
    opened.store.keep(&checkpoint).await?;
    opened.tables.rest_on(&checkpoint.pages, checkpoint.made);
    Ok(())
}

fn names(tables: &Tables) -> Vec<String> {
    tables.contacts.iter().map(|contact| contact.name.clone()).collect()
}

#[wasm_bindgen_test]
async fn what_was_committed_is_there_after_a_reload() {
    let (id, contact) = workspace().await;
    let mut first = Store::open(id).await.expect("open");
    let (commit_1, _) = add(&first.tables, "Иван Петров");
    save(&first.store, &mut first.tables, &commit_1).await;
    let (commit_2, ()) = commit(&first.tables, |tx| tx.update(contact, |it| it.title = "مدیر فروش".to_owned()));
    save(&first.store, &mut first.tables, &commit_2).await;
    first.store.close();

    let second = Store::open(id).await.expect("open again");
    assert_eq!(second.tables, first.tables);
    assert_eq!(second.store.last(), 3);
    assert!(second.unreadable.is_empty());
    second.store.close();
    store::erase(id).await.expect("erase");
}

#[wasm_bindgen_test]
async fn undo_works_across_a_reload_and_a_checkpoint() {
    let (id, contact) = workspace().await;
    let mut first = Store::open(id).await.expect("open");
    let (gone, ()) = commit(&first.tables, |tx| tx.delete(Table::Contact, contact.uuid()));
    save(&first.store, &mut first.tables, &gone).await;
    assert!(first.tables.contacts.is_empty());
    first.stack.note(2, Arc::new(Entry::of(&gone)));
    checkpoint(&mut first).await.expect("checkpoint");
    first.store.close();

    let second = Store::open(id).await.expect("open again");
    let last = second.stack.undo().expect("something to undo");
    assert_eq!((last.sequence, last.id), (2, gone.id));
    let last = second.store.entry(last.sequence).await.expect("the journal").expect("an entry");
    let (back, ()) = commit(&second.tables, |tx| undo::reverse(tx, &last));
    let mut tables = second.tables;
    save(&second.store, &mut tables, &back).await;
    assert_eq!(names(&tables), ["Sara Ahmadi"]);
    second.store.close();
    store::erase(id).await.expect("erase");
}

#[wasm_bindgen_test]
async fn a_checkpoint_changes_nothing_but_the_way_it_is_read() {
    let (id, _) = workspace().await;
    let mut first = Store::open(id).await.expect("open");
    for index in 0..1_000 {
        let (commit, _) = add(&first.tables, &format!("Person {index}"));
        commit.changes.iter().for_each(|change| first.tables.apply(change));
        if index % 100 == 0 {
            first.store.append(&Entry::of(&commit)).await.expect("append");
        }
    }
    // Only what is in the journal counts, so the tables to compare with are those of a fresh start.
    first.store.close();
    let mut replayed = Store::open(id).await.expect("open");
    checkpoint(&mut replayed).await.expect("checkpoint");
    replayed.store.close();
    let folded = Store::open(id).await.expect("open folded");
    assert_eq!(folded.tables, replayed.tables);
    assert_eq!(folded.tables.contacts.len(), 11);
    folded.store.close();
    store::erase(id).await.expect("erase");
}

/// The names of the pages, as they lie in the database.
async fn pages(id: Uuid) -> Vec<String> {
    let database = Database::open(format!("daftar-{id}")).await.expect("open");
    let keys = {
        let transaction = database.transaction("pages").build().expect("a transaction");
        let store = transaction.object_store("pages").expect("the store");
        let keys = store.get_all_keys::<String>().primitive().expect("a request").await.expect("keys");
        keys.map(|key| key.expect("a name")).collect()
    };
    database.close();
    keys
}

#[wasm_bindgen_test]
async fn the_next_checkpoint_keeps_what_has_not_changed() {
    let (id, contact) = workspace().await;
    let mut first = Store::open(id).await.expect("open");
    let (company, _) =
        commit(&first.tables, |tx| Ok(tx.create(Company { name: "Acme".to_owned(), ..Company::default() })));
    save(&first.store, &mut first.tables, &company).await;
    checkpoint(&mut first).await.expect("checkpoint");
    assert_eq!(pages(id).await, ["2-0", "2-1"], "companies, contacts");
    let (edit, ()) = commit(&first.tables, |tx| tx.update(contact, |it| it.title = "Manager".to_owned()));
    save(&first.store, &mut first.tables, &edit).await;
    checkpoint(&mut first).await.expect("checkpoint");
    assert_eq!(pages(id).await, ["2-0", "3-0"]);
    first.store.close();

    let mut one = Store::open(id).await.expect("open");
    let mut two = Store::open(id).await.expect("open in the other tab");
    assert_eq!((&one.tables, &two.tables), (&first.tables, &first.tables));
    for index in 0..2 {
        let (commit, _) = add(&one.tables, &format!("Person {index}"));
        save(&one.store, &mut one.tables, &commit).await;
        for entry in two.store.catch_up().await.expect("catch up").into_values() {
            let (commit, _) = (*entry).clone().replay(&two.tables);
            commit.changes.iter().for_each(|change| two.tables.apply(change));
        }
        if index == 0 {
            checkpoint(&mut one).await.expect("checkpoint");
        }
    }
    // Its pages are not there any more, so they can not be kept; the next one stands alone.
    assert_eq!(checkpoint(&mut two).await, Err(Fault::Taken));
    assert_eq!(pages(id).await, ["2-0", "4-0"]);
    checkpoint(&mut two).await.expect("checkpoint");
    assert_eq!(pages(id).await, ["5-0", "5-1"]);
    assert_eq!(checkpoint(&mut one).await, Err(Fault::Taken), "as new as this one");
    one.store.close();
    two.store.close();
    let last = Store::open(id).await.expect("open");
    assert_eq!((&last.tables, last.store.last()), (&two.tables, 5));
    last.store.close();
    store::erase(id).await.expect("erase");
}

#[wasm_bindgen_test]
async fn two_tabs_never_write_the_same_place_and_lose_nothing() {
    let (id, contact) = workspace().await;
    let mut one = Store::open(id).await.expect("open");
    let mut two = Store::open(id).await.expect("open in the other tab");

    let (from_one, ()) = commit(&one.tables, |tx| tx.update(contact, |it| it.title = "Manager".to_owned()));
    save(&one.store, &mut one.tables, &from_one).await;

    // The other tab does not know yet, and changes another field of the same record.
    let work = |tx: &mut Tx| tx.update(contact, |it| it.source = "Fair".to_owned());
    let (stale, ()) = commit(&two.tables, work);
    assert_eq!(two.store.append(&Entry::of(&stale)).await, Err(Fault::Taken));

    for entry in two.store.catch_up().await.expect("catch up").into_values() {
        let (commit, orphans) = (*entry).clone().replay(&two.tables);
        assert!(orphans.is_empty());
        commit.changes.iter().for_each(|change| two.tables.apply(change));
    }
    let (fresh, ()) = commit(&two.tables, work);
    save(&two.store, &mut two.tables, &fresh).await;

    for entry in one.store.catch_up().await.expect("catch up").into_values() {
        let (commit, _) = (*entry).clone().replay(&one.tables);
        commit.changes.iter().for_each(|change| one.tables.apply(change));
    }
    assert_eq!(one.tables, two.tables);
    let both = one.tables.find(contact).expect("still there");
    assert_eq!((both.title.as_str(), both.source.as_str()), ("Manager", "Fair"));
    one.store.close();
    two.store.close();
    store::erase(id).await.expect("erase");
}

#[wasm_bindgen_test]
async fn a_failed_append_leaves_no_trace() {
    let (id, _) = workspace().await;
    let one = Store::open(id).await.expect("open");
    let two = Store::open(id).await.expect("open");
    let (commit_1, _) = add(&one.tables, "First");
    one.store.append(&Entry::of(&commit_1)).await.expect("append");
    let (commit_2, _) = add(&two.tables, "Second");
    assert_eq!(two.store.append(&Entry::of(&commit_2)).await, Err(Fault::Taken));
    assert_eq!(two.store.last(), 1, "the failed entry has no place");
    one.store.close();
    two.store.close();
    let again = Store::open(id).await.expect("open again");
    assert_eq!(names(&again.tables), ["Sara Ahmadi", "First"]);
    again.store.close();
    store::erase(id).await.expect("erase");
}

#[wasm_bindgen_test]
async fn a_workspace_that_is_not_there_is_not_made_up() {
    let missing = Uuid::now_v7();
    assert!(matches!(Store::open(missing).await, Err(Trouble::Loss(loss)) if loss.found == 0));
    // Asking for it has not created it either.
    let listed = store::workspaces::list().await;
    assert!(listed.iter().all(|workspace| workspace.id != missing));
}

#[wasm_bindgen_test]
async fn an_erased_workspace_is_gone_and_the_others_stay() {
    let (mine, _) = workspace().await;
    let (other, contact) = workspace().await;
    store::erase(mine).await.expect("erase");
    assert!(matches!(Store::open(mine).await, Err(Trouble::Loss(loss)) if loss.found == 0));
    let opened = Store::open(other).await.expect("open");
    assert_eq!(opened.tables.find(contact).map(|it| it.id()), Some(contact));
    opened.store.close();
    store::erase(other).await.expect("erase");
}

#[wasm_bindgen_test]
async fn another_tab_that_erases_is_heard() {
    let (id, _) = workspace().await;
    let opened = Store::open(id).await.expect("open");
    let (lost, erased) = futures::join!(opened.store.until_lost(), store::erase(id));
    assert_eq!(lost, Fault::Superseded);
    erased.expect("erase goes through because the other tab lets go");
}
