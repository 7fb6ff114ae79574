//! Whatever a user does in whatever order: it can be undone and redone, the journal tells it again, and every index
//! stays true.

mod workspace;

use std::{collections::BTreeMap, sync::Arc};

use daftar::{
    domain::{
        Activity, Company, Contact, Deal, Id, Kind, Meta, Problem, Row, Stage, Table, Tag, Task, Value,
        deal::DealContact, id::Uuid, instant::Instant, stored::Stored,
    },
    engine::{
        Acting, Entry, Op, Tables, Tx, Verb, deals,
        entry::Effect,
        entry_bytes, tasks, transact,
        undo::{self, Done, Stack},
    },
};
use proptest::prelude::*;
use workspace::{noise::Noise, paged::Paged};

/// One thing that a user does. The numbers choose among the records there are.
#[derive(Clone, Debug)]
enum Act {
    Create(u8, u64),
    Edit(u8, u64),
    Link(u8, u64),
    Foreign(u8, u64),
    Delete(u8, u64),
    Move(u64),
    Close(u64),
    Complete(u64),
}

fn act() -> impl Strategy<Value = Act> {
    let table = 0..Table::ALL.len() as u8;
    prop_oneof![
        4 => (5..Table::ALL.len() as u8, any::<u64>()).prop_map(|(table, seed)| Act::Create(table, seed)),
        3 => (table.clone(), any::<u64>()).prop_map(|(table, seed)| Act::Edit(table, seed)),
        4 => (table.clone(), any::<u64>()).prop_map(|(table, seed)| Act::Link(table, seed)),
        1 => (table.clone(), any::<u64>()).prop_map(|(table, seed)| Act::Foreign(table, seed)),
        3 => (table, any::<u64>()).prop_map(|(table, seed)| Act::Delete(table, seed)),
        2 => any::<u64>().prop_map(Act::Move),
        2 => any::<u64>().prop_map(Act::Close),
        2 => any::<u64>().prop_map(Act::Complete),
    ]
}

/// Some commits of some acts each.
fn history() -> impl Strategy<Value = Vec<Vec<Act>>> {
    prop::collection::vec(prop::collection::vec(act(), 1..5), 1..14)
}

macro_rules! define_all_of {
    ($($entity:ident $table:ident,)*) => {
        fn all_of(tx: &Tx, table: Table) -> Vec<Uuid> {
            match table {
                $(Table::$entity => tx.all::<daftar::domain::$entity>().iter().map(|row| row.meta.id).collect(),)*
            }
        }
    };
}
daftar::with_entities!(define_all_of);

fn one_of(tx: &Tx, table: Table, noise: &mut Noise) -> Option<Uuid> {
    let ids = all_of(tx, table);
    (!ids.is_empty()).then(|| noise.pick(&ids))
}

fn perform(tx: &mut Tx, act: &Act) -> Result<(), Problem> {
    match *act {
        Act::Create(table, seed) => create(tx, Table::ALL[usize::from(table)], &mut Noise(seed)),
        Act::Edit(table, seed) => edit(tx, Table::ALL[usize::from(table)], &mut Noise(seed)),
        Act::Link(table, seed) => link(tx, Table::ALL[usize::from(table)], &mut Noise(seed)),
        Act::Foreign(table, seed) => foreign(tx, Table::ALL[usize::from(table)], &mut Noise(seed)),
        Act::Delete(table, seed) => {
            let table = Table::ALL[usize::from(table)];
            match one_of(tx, table, &mut Noise(seed)).filter(|_| !matches!(table, Table::Settings | Table::Member)) {
                Some(id) => tx.delete(table, id),
                None => Ok(()),
            }
        }
        Act::Move(seed) => {
            let noise = &mut Noise(seed);
            let (Some(deal), Some(stage)) = (one_of(tx, Table::Deal, noise), one_of(tx, Table::Stage, noise)) else {
                return Ok(());
            };
            let above = one_of(tx, Table::Deal, noise).filter(|_| noise.below(2) == 0);
            deals::move_to(tx, deal.into(), stage.into(), above.map(Id::from))
        }
        Act::Close(seed) => {
            let noise = &mut Noise(seed);
            let Some(deal) = one_of(tx, Table::Deal, noise).map(Id::from) else { return Ok(()) };
            match noise.below(3) {
                0 => deals::win(tx, deal),
                1 => deals::lose(tx, deal, &noise.text()),
                _ => deals::reopen(tx, deal),
            }
        }
        Act::Complete(seed) => {
            let noise = &mut Noise(seed);
            let Some(task) = one_of(tx, Table::Task, noise).map(Id::from) else { return Ok(()) };
            match noise.below(3) {
                0 => tasks::complete(tx, task).map(drop),
                1 => tasks::reopen(tx, task),
                _ => tasks::snooze(tx, task, tx.acting.today),
            }
        }
    }
}

fn create(tx: &mut Tx, table: Table, noise: &mut Noise) -> Result<(), Problem> {
    let text = "text".to_owned();
    let contact = one_of(tx, Table::Contact, noise).map(Id::from);
    let company = one_of(tx, Table::Company, noise).map(Id::from).filter(|_| noise.below(2) == 0);
    let deal = one_of(tx, Table::Deal, noise).map(Id::from).filter(|_| noise.below(2) == 0);
    let at = tx.acting.now;
    match table {
        Table::Tag => drop(tx.create(Tag { name: text, ..Tag::default() })),
        Table::Company => drop(tx.create(Company { name: text, parent: company, ..Company::default() })),
        Table::Contact => drop(tx.create(Contact { name: text, company, ..Contact::default() })),
        Table::Deal => {
            let stage: Option<Id<Stage>> = one_of(tx, Table::Stage, noise).map(Id::from);
            let contacts = contact.map(|contact| DealContact { contact, role: noise.text() }).into_iter().collect();
            tx.create(Deal { title: text, stage, contacts, company, ..Deal::default() });
        }
        Table::Activity => {
            let contacts = contact.into_iter().collect();
            tx.create(Activity { text, at, contacts, company, deal, ..Activity::default() });
        }
        Table::Task => drop(tx.create(Task { title: text, contact, company, deal, ..Task::default() })),
        _ => {}
    }
    Ok(())
}

fn edit(tx: &mut Tx, table: Table, noise: &mut Noise) -> Result<(), Problem> {
    let Some(id) = one_of(tx, table, noise) else { return Ok(()) };
    let fields: Vec<_> = table.fields().filter(|field| !field.kind.links()).collect();
    let field = noise.pick(&fields);
    let value = noise.value(field.kind);
    tx.set(table, id, field.key, value)
}

/// Points a link field to some record or to none.
fn link(tx: &mut Tx, table: Table, noise: &mut Noise) -> Result<(), Problem> {
    let Some(id) = one_of(tx, table, noise) else { return Ok(()) };
    let fields: Vec<_> = table.fields().filter(|field| field.kind.links()).collect();
    if fields.is_empty() {
        return Ok(());
    }
    let field = noise.pick(&fields);
    let value = match field.kind {
        Kind::Link(to) => one_of(tx, to, noise).filter(|_| noise.below(4) > 0).to_value(),
        Kind::Links(to) => (0..noise.below(3)).filter_map(|_| one_of(tx, to, noise)).collect::<Vec<_>>().to_value(),
        _ => {
            let contacts = (0..noise.below(3)).filter_map(|_| one_of(tx, Table::Contact, noise));
            let roles = contacts.map(|id| DealContact { contact: id.into(), role: String::new() });
            roles.collect::<Vec<_>>().to_value()
        }
    };
    tx.set(table, id, field.key, value)
}

/// A field of a newer build, or a value that this one does not understand.
fn foreign(tx: &mut Tx, table: Table, noise: &mut Noise) -> Result<(), Problem> {
    let Some(id) = one_of(tx, table, noise) else { return Ok(()) };
    let own: Vec<_> = table.fields().map(|field| field.key).chain(["mood", "x_custom"]).collect();
    let key = noise.pick(&own);
    let value = noise.foreign();
    tx.set(table, id, key, value)
}

/// Everything in the workspace but what tells who changed it when, and how often.
fn content(tables: &Tables) -> BTreeMap<(Table, Uuid), Row> {
    let rows = Table::ALL.iter().flat_map(|table| tables.rows(*table));
    rows.map(|mut row| {
        let key = (row.table(), row.id());
        let meta = row.meta_mut();
        *meta = Meta { rev: 0, updated_at: Instant::default(), updated_by: None, ..meta.clone() };
        (key, row)
    })
    .collect()
}

/// The same records, loaded into tables that knew nothing.
fn reloaded(tables: &Tables) -> Tables {
    let mut again = Tables::default();
    Table::ALL.iter().flat_map(|table| tables.rows(*table)).for_each(|row| again.load(row));
    again
}

/// Each link leads somewhere, nothing required is missing, and the indexes are those of these records.
fn check(tables: &Tables) {
    assert!(reloaded(tables) == *tables, "indexes made from scratch are the same");
    for row in Table::ALL.iter().flat_map(|table| tables.rows(*table)) {
        assert_eq!(row.missing(), None);
        row.each_field(|field, value| {
            let target = match field.kind {
                Kind::Link(table) | Kind::Links(table) => table,
                Kind::Roles => Table::Contact,
                _ => return,
            };
            value.each_id(&mut |id| {
                assert!(tables.row(target, id).is_some(), "{:?}.{} leads nowhere", row.table(), field.key);
                let mut linking = tables.records(row.table()).links().to(id);
                assert!(linking.any(|source| source == row.id()));
            });
        });
    }
}

/// An effect by what it is about: the bytes keep effects by kind, the commit by table.
fn by_record(entry: &Entry) -> BTreeMap<(u8, Table, Uuid), &Effect> {
    let effects = entry.effects.iter().map(|effect| match effect {
        Effect::Created(row) => ((0, row.table(), row.id()), effect),
        Effect::Deleted(row) => ((1, row.table(), row.id()), effect),
        Effect::Updated(patch) => ((2, patch.table, patch.id), effect),
    });
    effects.collect()
}

/// A workspace with its journal, as the app keeps it.
struct Book {
    tables: Tables,
    journal: Vec<Vec<u8>>,
    stack: Stack,
    acting: Acting,
    paged: Paged,
}

impl Book {
    fn new() -> Self {
        let acting = workspace::acting(workspace::date("2026-11-21"));
        Self {
            tables: Tables::default(),
            journal: Vec::new(),
            stack: Stack::default(),
            acting,
            paged: Paged::default(),
        }
    }

    /// Commits, and reads the entry back from its bytes each time. False when the work was refused or did nothing.
    fn commit(&mut self, op: Op, work: impl FnOnce(&mut Tx) -> Result<(), Problem>) -> bool {
        self.acting.now = Instant::from_millis(self.acting.now.millis() + 1000);
        let before = self.tables.clone();
        let Ok((commit, ())) = transact(&self.tables, self.acting, op, work) else {
            assert!(self.tables == before, "an error leaves no trace");
            return false;
        };
        assert!(self.tables == before, "a commit changes nothing until it is applied");
        if commit.changes.is_empty() {
            return false;
        }
        let entry = Entry::of(&commit);
        let bytes = entry_bytes::encode(&entry);
        let read = entry_bytes::decode(&bytes).expect("an entry that was just written");
        assert_eq!((read.id, &read.op, read.by, read.at), (entry.id, &entry.op, entry.by, entry.at));
        assert_eq!(by_record(&read), by_record(&entry));
        let (again, orphans) = read.clone().replay(&self.tables);
        assert!(orphans.is_empty());
        workspace::apply(&mut self.tables, &commit);
        let mut replayed = before;
        workspace::apply(&mut replayed, &again);
        assert!(replayed == self.tables, "the entry tells the commit again");
        for change in &commit.changes {
            let (before, after) = (change.before.as_ref(), change.after.as_ref());
            assert!(after.is_none_or(|after| before.is_none_or(|before| after.meta().rev > before.meta().rev)));
        }
        check(&self.tables);
        self.journal.push(bytes);
        self.stack.note(self.journal.len() as u64, Arc::new(read));
        self.paged.commit(&commit, &self.stack, &self.tables);
        true
    }

    fn undo(&mut self) -> bool {
        self.reverse(Verb::Undo, Stack::undo)
    }

    fn redo(&mut self) -> bool {
        self.reverse(Verb::Redo, Stack::redo)
    }

    /// As it is done after a start: what can be undone is known from the checkpoint, what it was from the journal.
    fn reverse(&mut self, verb: Verb, next: impl Fn(&Stack) -> Option<&Done>) -> bool {
        let stack = Stack::from_value(self.stack.to_value()).expect("a stack just written");
        assert_eq!(stack, self.stack);
        let Some(done) = next(&stack) else { return false };
        let entry = entry_bytes::decode(&self.journal[done.sequence as usize - 1]).expect("an entry");
        self.commit(undo::op(verb, done), |tx| undo::reverse(tx, &entry))
    }
}

proptest! {
    #![proptest_config(workspace::cases(64))]

    #[test]
    fn undo_takes_back_and_redo_brings_back(history in history()) {
        let mut book = Book::new();
        let is_set_up = book.commit(Op::new(Verb::Setup, ""), |tx| {
            workspace::furnish(tx, Default::default());
            // Two of each, so that there is something to do from the start.
            (0..2 * Table::ALL.len()).try_for_each(|n| create(tx, Table::ALL[n / 2], &mut Noise(n as u64)))
        });
        prop_assert!(is_set_up);
        let mut states = vec![content(&book.tables)];
        for acts in &history {
            if book.commit(Op::new(Verb::Edit, "an edit"), |tx| acts.iter().try_for_each(|act| perform(tx, act))) {
                states.push(content(&book.tables));
            }
        }
        for state in states.iter().rev().skip(1) {
            prop_assert!(book.undo(), "everything can be undone");
            prop_assert_eq!(&content(&book.tables), state);
        }
        prop_assert!(book.stack.undo().is_none(), "the beginning can not");
        for state in states.iter().skip(1) {
            prop_assert!(book.redo(), "everything can be redone");
            prop_assert_eq!(&content(&book.tables), state);
        }
        prop_assert!(book.stack.redo().is_none());

        // Undone once more after having been redone, as far as one likes.
        for state in states.iter().rev().skip(1) {
            prop_assert!(book.undo());
            prop_assert_eq!(&content(&book.tables), state);
        }

        let mut told = Tables::default();
        for bytes in &book.journal {
            let entry = entry_bytes::decode(bytes).expect("an entry");
            let (commit, orphans) = entry.replay(&told);
            prop_assert!(orphans.is_empty());
            workspace::apply(&mut told, &commit);
        }
        prop_assert!(told == book.tables, "the journal, told from the start, gives the tables");
    }
}

/// What the shrunk cases above came to, kept by name.
mod found {
    use super::*;

    fn furnished() -> Book {
        let mut book = Book::new();
        book.commit(Op::new(Verb::Setup, ""), |tx| {
            workspace::furnish(tx, Default::default());
            Ok(())
        });
        book
    }

    fn edit<R>(book: &mut Book, work: impl FnOnce(&mut Tx) -> R) -> R {
        let mut result = None;
        book.commit(Op::new(Verb::Edit, ""), |tx| {
            result = Some(work(tx));
            Ok(())
        });
        result.expect("the work was done")
    }

    #[test]
    fn a_link_moved_to_a_record_made_in_the_same_step_goes_back_to_the_old_one() {
        let mut book = furnished();
        let (old, contact) = edit(&mut book, |tx| {
            let old = tx.create(Company { name: "Old".to_owned(), ..Company::default() });
            (old, tx.create(Contact { name: "Ana".to_owned(), company: Some(old), ..Contact::default() }))
        });
        edit(&mut book, |tx| {
            let new = tx.create(Company { name: "New".to_owned(), ..Company::default() });
            tx.update(contact, |contact: &mut Contact| contact.company = Some(new))
        })
        .expect("the contact is there");
        assert!(book.undo());
        assert_eq!(book.tables.find(contact).map(|contact| contact.company), Some(Some(old)));
    }

    #[test]
    fn a_task_that_was_about_nothing_stays_when_its_new_subject_is_undone() {
        let mut book = furnished();
        let task = edit(&mut book, |tx| tx.create(Task { title: "Call".to_owned(), ..Task::default() }));
        edit(&mut book, |tx| {
            let contact = tx.create(Contact { name: "Ana".to_owned(), ..Contact::default() });
            tx.update(task, |task: &mut Task| task.contact = Some(contact))
        })
        .expect("the task is there");
        assert!(book.undo());
        assert_eq!(book.tables.find(task).map(|task| task.contact), Some(None));
    }

    #[test]
    fn a_link_made_in_the_same_step_does_not_outlive_its_target() {
        let mut book = furnished();
        let contact = edit(&mut book, |tx| tx.create(Contact { name: "Ana".to_owned(), ..Contact::default() }));
        let company = edit(&mut book, |tx| tx.create(Company { name: "Firm".to_owned(), ..Company::default() }));
        edit(&mut book, |tx| {
            tx.update(contact, |contact: &mut Contact| contact.company = Some(company))?;
            tx.delete(Table::Company, company.uuid())
        })
        .expect("both are there");
        assert_eq!(book.tables.find(contact).map(|contact| contact.company), Some(None));
    }

    /// A kind of activity that only a newer build knows.
    #[test]
    fn a_choice_that_this_build_does_not_know_survives_edits_undo_and_a_backup() {
        let mut book = furnished();
        let fax = Value::text("fax");
        let at = book.acting.now;
        let id =
            edit(&mut book, |tx| tx.create(Activity { at, text: "Hello".to_owned(), ..Activity::default() })).uuid();
        edit(&mut book, |tx| tx.set(Table::Activity, id, "kind", fax.clone())).expect("there");
        let kind = |book: &Book| book.tables.row(Table::Activity, id).map(|row| row.value("kind"));
        assert_eq!(kind(&book), Some(fax.clone()));

        edit(&mut book, |tx| tx.update(Id::<Activity>::from(id), |it| it.text = "Hello!".to_owned())).expect("there");
        assert_eq!(kind(&book), Some(fax.clone()), "another field was edited");
        let backup = daftar::engine::backup::write(&book.tables);
        let read = daftar::engine::backup::read(&backup).expect("a backup");
        let activity = read.rows.iter().find(|row| row.id() == id).expect("in the backup");
        assert_eq!(activity.value("kind"), fax);

        edit(&mut book, |tx| {
            tx.update(Id::<Activity>::from(id), |it| it.kind = daftar::domain::activity::ActivityKind::Call)
        })
        .expect("there");
        assert_eq!(kind(&book), Some(Value::text("call")), "this field was edited");
        assert!(book.undo());
        assert_eq!(kind(&book), Some(fax));
    }
}
