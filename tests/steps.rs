//! Long work in steps does what it does at once.

mod workspace;

use daftar::engine::{
    Change, Draft, Entry, Op, Tables, Tx, Verb, Work,
    backup::{Backup, Restore},
    sample::SampleLanguage,
    transact,
    undo::Reverse,
};

/// The changes, and how many steps they took.
fn in_steps(tables: &Tables, mut work: impl Work) -> (Vec<Change>, usize) {
    let acting = workspace::acting(workspace::date("2026-11-22"));
    let (mut draft, mut steps) = (Draft::default(), 0);
    loop {
        let mut tx = Tx::resume(tables, acting, draft);
        let more = work.step(&mut tx).expect("allowed");
        draft = tx.pause();
        steps += 1;
        assert!((0.0..=1.0).contains(&work.done()));
        if !more {
            let changes = draft.into_changes(acting).collect::<Result<_, _>>();
            return (changes.expect("whole records"), steps);
        }
    }
}

fn at_once(tables: &Tables, work: impl Work) -> Vec<Change> {
    let acting = workspace::acting(workspace::date("2026-11-22"));
    transact(tables, acting, Op::new(Verb::Edit, ""), |tx| work.run(tx)).expect("allowed").0.changes
}

#[test]
fn a_restore_and_its_undo() {
    let day = workspace::date("2026-11-21");
    let (before, other) =
        (workspace::sample(SampleLanguage::English, day), workspace::sample(SampleLanguage::Persian, day));
    let backup = Backup { rows: daftar::engine::backup::rows(&other).collect(), ..Backup::default() };

    let (changes, steps) = in_steps(&before, Restore::of(&backup));
    assert_eq!(changes, at_once(&before, Restore::of(&backup)));
    assert!(steps > 5, "the page has its turn: {steps}");

    let acting = workspace::acting(day);
    let (commit, ()) =
        transact(&before, acting, Op::new(Verb::Restore, ""), |tx| Restore::of(&backup).run(tx)).expect("allowed");
    let mut after = before.clone();
    workspace::apply(&mut after, &commit);
    assert!(after == other);

    let entry = Entry::of(&commit);
    let (changes, steps) = in_steps(&after, Reverse::of(&entry));
    assert_eq!(changes, at_once(&after, Reverse::of(&entry)));
    assert!(steps > 5, "the page has its turn: {steps}");
    let mut undone = after;
    changes.iter().for_each(|change| undone.apply(change));
    let names = |tables: &Tables| tables.contacts.iter().map(|it| it.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&undone), names(&before));
}

#[test]
fn nothing_to_do_is_one_step() {
    let empty = Tables::default();
    assert_eq!(in_steps(&empty, Restore::of(&Backup::default())), (Vec::new(), 1));
}
