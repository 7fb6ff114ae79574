//! A workspace that lost something, in a real IndexedDB with the real mirror: what comes back, and what is asked.
#![cfg(target_arch = "wasm32")]

use daftar::{
    domain::{Contact, id::Uuid, instant::Instant},
    engine::{Acting, Commit, Entry, Op, Tables, Verb, backup, transact},
    store::{self, Loss, Mended, Opened, Remedy, Store, Trouble, canary, mirror},
};
use indexed_db_futures::{
    KeyRange,
    database::Database,
    object_store::ObjectStore,
    prelude::*,
    transaction::TransactionMode,
    typed_array::{TypedArray, Uint8ArraySlice},
};
use js_sys::Array;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Blob, BlobPropertyBag, Url};

wasm_bindgen_test_configure!(run_in_browser);

fn blob(text: &str, media_type: &str) -> Blob {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options).expect("a blob")
}

fn start_mirror() {
    let code = blob(include_str!("../public/mirror.js"), "text/javascript");
    mirror::start(&Url::create_object_url_with_blob(&code).expect("an address"));
}

fn add(tables: &Tables, name: &str) -> Commit {
    let acting = Acting { now: Instant::from_millis(1_795_000_000_000), ..Acting::default() };
    let work = |tx: &mut daftar::engine::Tx| Ok(tx.create(Contact { name: name.to_owned(), ..Contact::default() }));
    transact(tables, acting, Op::new(Verb::Create, name), work).expect("valid work").0
}

async fn save(opened: &mut Opened, name: &str) {
    let commit = add(&opened.tables, name);
    opened.store.append(&Entry::of(&commit)).await.expect("append");
    commit.changes.iter().for_each(|change| opened.tables.apply(change));
    opened.store.remember(&opened.tables);
}

/// A workspace of so many commits, and its tables. It is closed.
async fn workspace(commits: usize) -> (Uuid, Tables) {
    start_mirror();
    let id = Uuid::now_v7();
    Store::create(id, &Entry::of(&add(&Tables::default(), "Contact 1"))).await.expect("create");
    let mut opened = open(id).await;
    for index in 2..=commits {
        save(&mut opened, &format!("Contact {index}")).await;
    }
    opened.store.close();
    // The worker answers in turn: now it has written all of them.
    assert_eq!(mirror::look(id).await.entries.len(), commits);
    (id, opened.tables)
}

async fn open(id: Uuid) -> Opened {
    match Store::open(id).await {
        Ok(opened) => opened,
        Err(trouble) => panic!("it does not open: {trouble:?}"),
    }
}

async fn loss(id: Uuid) -> Loss {
    match Store::open(id).await {
        Err(Trouble::Loss(loss)) => *loss,
        Err(trouble) => panic!("{trouble:?}"),
        Ok(opened) => panic!("it opened with {} records", opened.tables.len()),
    }
}

/// Opens again, finds what should be there, and nothing more to mend.
async fn is_whole(id: Uuid, tables: &Tables) {
    let opened = open(id).await;
    assert_eq!((&opened.tables, opened.mended), (tables, None));
    opened.store.close();
}

/// Does something to a store of the database behind Daftar's back.
async fn tamper(id: Uuid, store: &str, work: impl FnOnce(&ObjectStore<'_>)) {
    let database = Database::open(format!("daftar-{id}")).await.expect("the database");
    let transaction = database.transaction(store).with_mode(TransactionMode::Readwrite).build().expect("a transaction");
    work(&transaction.object_store(store).expect("the store"));
    transaction.commit().await.expect("commit");
    database.close();
}

fn cut_after(sequence: f64) -> impl FnOnce(&ObjectStore<'_>) {
    move |journal| drop(journal.delete::<f64, _>(KeyRange::LowerBound(sequence, true)).primitive().expect("delete"))
}

async fn keys(id: Uuid, store: &str) -> Vec<JsValue> {
    let database = Database::open(format!("daftar-{id}")).await.expect("the database");
    let keys = {
        let transaction = database.transaction(store).build().expect("a transaction");
        let store = transaction.object_store(store).expect("the store");
        let keys = store.get_all_keys::<JsValue>().primitive().expect("a request").await.expect("keys");
        keys.map(|key| key.expect("a key")).collect()
    };
    database.close();
    keys
}

#[wasm_bindgen_test]
async fn a_lost_tail_is_put_back() {
    let (id, tables) = workspace(5).await;
    tamper(id, "journal", cut_after(2.0)).await;
    let opened = open(id).await;
    assert_eq!(opened.tables, tables);
    assert_eq!(opened.mended, Some(Mended { recovered: 3, rebuilt: false }));
    assert_eq!(opened.store.last(), 5);
    opened.store.close();
    is_whole(id, &tables).await;
    store::erase(id).await.expect("erase");
}

#[wasm_bindgen_test]
async fn a_damaged_entry_is_made_up_for_and_stays() {
    let (id, tables) = workspace(4).await;
    let damaged = [1_u8, 2, 3];
    tamper(id, "journal", |journal| {
        drop(journal.put(Uint8ArraySlice::from(&damaged[..])).with_key(3.0).primitive().expect("put"));
    })
    .await;
    let opened = open(id).await;
    assert_eq!(opened.tables, tables);
    assert_eq!(opened.mended, Some(Mended { recovered: 1, rebuilt: false }));
    opened.store.close();
    is_whole(id, &tables).await;
    let database = Database::open(format!("daftar-{id}")).await.expect("the database");
    {
        let transaction = database.transaction("journal").build().expect("a transaction");
        let journal = transaction.object_store("journal").expect("the journal");
        let there: Option<TypedArray<u8>> = journal.get(3.0).primitive().expect("get").await.expect("a value");
        assert_eq!(there.map(Vec::from), Some(damaged.to_vec()));
    }
    database.close();
    store::erase(id).await.expect("erase");
}

#[wasm_bindgen_test]
async fn a_database_that_is_gone_is_built_anew() {
    let (id, tables) = workspace(4).await;
    Database::delete_by_name(&format!("daftar-{id}")).expect("a request").await.expect("delete");
    let opened = open(id).await;
    assert_eq!(opened.tables, tables);
    assert_eq!(opened.mended, Some(Mended { recovered: 4, rebuilt: true }));
    opened.store.close();
    is_whole(id, &tables).await;
    store::erase(id).await.expect("erase");
}

#[wasm_bindgen_test]
async fn a_snapshot_and_what_came_after_it_are_enough() {
    let (id, tables) = workspace(3).await;
    assert!(mirror::snapshot(id, 3, &blob(&backup::write(&tables), "application/x-ndjson")).await);
    // The snapshot makes the older copies needless.
    assert_eq!(mirror::look(id).await.entries, Vec::<u64>::new());
    let mut opened = open(id).await;
    save(&mut opened, "Contact 4").await;
    opened.store.close();
    assert_eq!(mirror::look(id).await.entries, [4]);
    Database::delete_by_name(&format!("daftar-{id}")).expect("a request").await.expect("delete");
    let rebuilt = open(id).await;
    assert_eq!(rebuilt.tables, opened.tables);
    assert_eq!(rebuilt.mended, Some(Mended { recovered: 1, rebuilt: true }));
    // What was given out before is not given out again.
    assert_eq!(rebuilt.store.last(), 4);
    rebuilt.store.close();
    is_whole(id, &opened.tables).await;
    store::erase(id).await.expect("erase");
    assert_eq!(mirror::look(id).await, mirror::Look::default());
    assert_eq!(canary::read(id), None);
}

#[wasm_bindgen_test]
async fn the_ring_keeps_three_snapshots() {
    let (id, tables) = workspace(6).await;
    for sequence in 2..=6 {
        assert!(mirror::snapshot(id, sequence, &blob(&backup::write(&tables), "application/x-ndjson")).await);
    }
    let sequences: Vec<u64> = mirror::look(id).await.snapshots.iter().map(|it| it.sequence).collect();
    assert_eq!(sequences, [4, 5, 6]);
    store::erase(id).await.expect("erase");
}

#[wasm_bindgen_test]
async fn damaged_pages_are_replayed_and_kept_aside() {
    let (id, tables) = workspace(3).await;
    let opened = open(id).await;
    opened.store.keep(&opened.store.fold(&opened.tables, &opened.stack).run()).await.expect("checkpoint");
    opened.store.close();
    tamper(id, "pages", |pages| {
        drop(pages.put(Uint8ArraySlice::from(&[0_u8; 9][..])).with_key("3-0").primitive().expect("put"));
    })
    .await;
    let opened = open(id).await;
    assert_eq!((&opened.tables, opened.mended), (&tables, Some(Mended { recovered: 0, rebuilt: false })));
    opened.store.close();
    let aside: Vec<_> = keys(id, "meta").await.iter().filter_map(JsValue::as_string).collect();
    assert_eq!(aside, ["aside/3/3-0", "aside/3/manifest", "manifest"]);
    is_whole(id, &tables).await;
    store::erase(id).await.expect("erase");
}

#[wasm_bindgen_test]
async fn what_is_nowhere_is_asked_about_and_nothing_is_changed() {
    let (id, _) = workspace(5).await;
    // No mirror, and the journal fell back.
    mirror::remove(id).await;
    tamper(id, "journal", cut_after(2.0)).await;
    let first = loss(id).await;
    assert_eq!((first.found, first.commits, first.readable.len()), (2, 5, 2));
    assert_eq!(first.canary.map(|canary| (canary.sequence, canary.records)), Some((5, 5)));
    assert_eq!(keys(id, "journal").await.len(), 2);
    assert_eq!(loss(id).await, first);

    store::settle(id, &first, Remedy::Readable).await.expect("settle");
    let mut opened = open(id).await;
    assert_eq!((opened.tables.len(), opened.store.last()), (2, 5));
    save(&mut opened, "Contact 6").await;
    opened.store.close();
    is_whole(id, &opened.tables).await;
    store::erase(id).await.expect("erase");
}

#[wasm_bindgen_test]
async fn the_snapshot_can_be_gone_on_with() {
    let (id, tables) = workspace(3).await;
    assert!(mirror::snapshot(id, 3, &blob(&backup::write(&tables), "application/x-ndjson")).await);
    canary::note(id, 9, 3);
    tamper(id, "journal", cut_after(0.0)).await;
    let found = loss(id).await;
    assert_eq!((found.found, found.commits, found.snapshot.is_some()), (3, 9, true));
    store::settle(id, &found, Remedy::Snapshot).await.expect("settle");
    let opened = open(id).await;
    assert_eq!((&opened.tables, opened.store.last()), (&tables, 9));
    opened.store.close();
    store::erase(id).await.expect("erase");
}

#[wasm_bindgen_test]
async fn a_torn_snapshot_counts_for_nothing() {
    let (id, tables) = workspace(2).await;
    let whole = backup::write(&tables);
    assert!(mirror::snapshot(id, 2, &blob(&whole, "application/x-ndjson")).await);
    assert!(mirror::snapshot(id, 3, &blob(&whole[..whole.len() - 5], "application/x-ndjson")).await);
    canary::note(id, 3, 2);
    Database::delete_by_name(&format!("daftar-{id}")).expect("a request").await.expect("delete");
    let found = loss(id).await;
    assert_eq!((found.found, found.commits), (2, 3));
    assert_eq!(found.snapshot.map(|(snapshot, _)| snapshot.sequence), Some(2));
    store::erase(id).await.expect("erase");
}

#[wasm_bindgen_test]
async fn a_lost_connection_is_opened_again() {
    let (id, _) = workspace(1).await;
    let mut opened = open(id).await;
    opened.store.close();
    save(&mut opened, "Contact 2").await;
    assert_eq!(opened.store.last(), 2);
    opened.store.close();
    is_whole(id, &opened.tables).await;
    store::erase(id).await.expect("erase");
}

#[wasm_bindgen_test]
async fn an_entry_that_had_arrived_is_not_written_twice() {
    let (id, _) = workspace(1).await;
    let opened = open(id).await;
    let other = open(id).await;
    let entry = Entry::of(&add(&opened.tables, "Contact 2"));
    // The same entry by another hand: as when the answer to the first try was lost.
    other.store.append(&entry).await.expect("append");
    opened.store.append(&entry).await.expect("it is there already");
    assert_eq!((opened.store.last(), keys(id, "journal").await.len()), (2, 2));
    opened.store.close();
    other.store.close();
    store::erase(id).await.expect("erase");
}
