//! What is done about what was found of a workspace: a table of cases, and what must hold for all of them.

use std::collections::BTreeSet;

use daftar::engine::recovery::{Base, Evidence, Pages, Plan, Verdict};
use proptest::prelude::*;

fn run(range: std::ops::RangeInclusive<u64>) -> BTreeSet<u64> {
    range.collect()
}

fn without(mut set: BTreeSet<u64>, missing: &[u64]) -> BTreeSet<u64> {
    missing.iter().for_each(|sequence| assert!(set.remove(sequence)));
    set
}

fn decided(evidence: &Evidence) -> (Verdict, Base, u64, u64) {
    let Plan { verdict, base, reach, last } = evidence.plan();
    (verdict, base, reach, last)
}

/// A workspace of ten commits, checkpointed at the sixth, as it should be.
fn sound() -> Evidence {
    Evidence { promised: 10, pages: Pages::Whole(6), journal: run(1..=10), ..Evidence::default() }
}

#[test]
fn what_is_whole_opens() {
    assert_eq!(decided(&sound()), (Verdict::Open, Base::Pages(6), 10, 10));
    let young = Evidence { promised: 3, journal: run(1..=3), ..Evidence::default() };
    assert_eq!(decided(&young), (Verdict::Open, Base::Start, 3, 3));
    let without_canary = Evidence { promised: 0, ..sound() };
    assert_eq!(decided(&without_canary), (Verdict::Open, Base::Pages(6), 10, 10));
    // Another tab has written since the canary was read, or this browser did not write the canary.
    let ahead = Evidence { promised: 7, ..sound() };
    assert_eq!(decided(&ahead), (Verdict::Open, Base::Pages(6), 10, 10));
    let just_checkpointed = Evidence { pages: Pages::Whole(10), ..sound() };
    assert_eq!(decided(&just_checkpointed), (Verdict::Open, Base::Pages(10), 10, 10));
}

#[test]
fn what_the_pages_hold_needs_no_entries() {
    // Damage before the checkpoint costs steps of undo, no record.
    let old = Evidence { journal: without(run(1..=10), &[3]), damaged: BTreeSet::from([3]), ..sound() };
    assert_eq!(decided(&old), (Verdict::Open, Base::Pages(6), 10, 10));
    let mirrored = Evidence { mirror: BTreeSet::from([3]), ..old };
    assert_eq!(decided(&mirrored), (Verdict::Open, Base::Pages(6), 10, 10));
    let emptied = Evidence { pages: Pages::Whole(10), journal: run(8..=10), ..sound() };
    assert_eq!(decided(&emptied), (Verdict::Open, Base::Pages(10), 10, 10));
}

#[test]
fn a_lost_tail_comes_back_from_the_mirror() {
    let torn = Evidence { journal: run(1..=7), mirror: run(8..=10), ..sound() };
    assert_eq!(decided(&torn), (Verdict::Mend, Base::Pages(6), 10, 10));
    // The mirror alone knows of commit 10; the canary came late.
    let late = Evidence { promised: 8, ..torn };
    assert_eq!(decided(&late), (Verdict::Mend, Base::Pages(6), 10, 10));
}

#[test]
fn a_damaged_entry_comes_from_the_mirror() {
    let hole = Evidence { journal: without(run(1..=10), &[8]), damaged: BTreeSet::from([8]), ..sound() };
    assert_eq!(decided(&Evidence { mirror: BTreeSet::from([8]), ..hole.clone() }).0, Verdict::Mend);
    assert_eq!(decided(&hole), (Verdict::Ask, Base::Pages(6), 7, 10));
}

#[test]
fn damaged_pages_are_made_up_for() {
    let replayed = Evidence { pages: Pages::Damaged(6), ..sound() };
    assert_eq!(decided(&replayed), (Verdict::Mend, Base::Start, 10, 10));
    // A journal that does not begin at the beginning is no start: a part of the tables must not pass for the whole.
    let headless = Evidence { journal: run(5..=10), ..replayed };
    assert_eq!(decided(&headless), (Verdict::Ask, Base::Start, 0, 10));
    let helped = Evidence { snapshots: BTreeSet::from([2, 4]), ..headless.clone() };
    assert_eq!(decided(&helped), (Verdict::Mend, Base::Snapshot(4), 10, 10));
    let too_old = Evidence { snapshots: BTreeSet::from([2]), ..headless };
    assert_eq!(decided(&too_old), (Verdict::Ask, Base::Snapshot(2), 2, 10));
    // A last checkpoint that nothing else remembers.
    let rolled_back = Evidence { promised: 0, pages: Pages::Damaged(12), ..sound() };
    assert_eq!(decided(&rolled_back), (Verdict::Ask, Base::Start, 10, 12));
}

#[test]
fn a_database_that_is_gone_is_built_anew() {
    let gone = Evidence { promised: 10, ..Evidence::default() };
    assert_eq!(decided(&gone), (Verdict::Ask, Base::Start, 0, 10));
    let whole = Evidence { snapshots: BTreeSet::from([4, 8]), mirror: run(5..=10), ..gone.clone() };
    assert_eq!(decided(&whole), (Verdict::Mend, Base::Snapshot(8), 10, 10));
    let exactly = Evidence { snapshots: BTreeSet::from([10]), ..gone.clone() };
    assert_eq!(decided(&exactly), (Verdict::Mend, Base::Snapshot(10), 10, 10));
    let young = Evidence { mirror: run(1..=10), ..gone.clone() };
    assert_eq!(decided(&young), (Verdict::Mend, Base::Start, 10, 10));
    let short = Evidence { snapshots: BTreeSet::from([4]), mirror: run(5..=9), ..gone };
    assert_eq!(decided(&short), (Verdict::Ask, Base::Snapshot(4), 9, 10));
}

#[test]
fn a_gap_in_the_mirror_is_no_bridge() {
    let gap = Evidence { journal: run(1..=7), mirror: BTreeSet::from([8, 10]), ..sound() };
    assert_eq!(decided(&gap), (Verdict::Ask, Base::Pages(6), 8, 10));
    let bridged = Evidence { snapshots: BTreeSet::from([9]), ..gap };
    assert_eq!(decided(&bridged), (Verdict::Mend, Base::Snapshot(9), 10, 10));
}

#[test]
fn nothing_is_never_whole() {
    assert_eq!(decided(&Evidence::default()), (Verdict::Ask, Base::Start, 0, 1));
}

prop_compose! {
    fn evidence()(
        promised in 0..12u64,
        pages in prop_oneof![Just(Pages::None), (1..10u64).prop_map(Pages::Whole), (0..10u64).prop_map(Pages::Damaged)],
        places in prop::collection::vec(0..4u8, 12),
        snapshots in prop::collection::btree_set(1..12u64, 0..3),
    ) -> Evidence {
        let at = |kind: u8| (1..).zip(&places).filter(|(_, it)| **it == kind).map(|(sequence, _)| sequence).collect();
        Evidence { promised, pages, journal: at(1), damaged: at(2), mirror: at(3), snapshots }
    }
}

proptest! {
    /// Opened or mended, a workspace lacks nothing that anything knows of, and has every entry that leads there.
    #[test]
    fn nothing_known_is_left_out(evidence in evidence()) {
        let plan = evidence.plan();
        let has = |sequence| evidence.journal.contains(&sequence) || evidence.mirror.contains(&sequence);
        prop_assert!((plan.base.sequence() + 1..=plan.reach).all(has));
        prop_assert!(!has(plan.reach + 1));
        prop_assert_eq!(plan.verdict != Verdict::Ask, plan.reach == plan.last);
        let ends = [&evidence.journal, &evidence.damaged, &evidence.mirror, &evidence.snapshots];
        prop_assert!(ends.iter().flat_map(|it| it.iter()).all(|it| *it <= plan.last));
        prop_assert!(evidence.promised <= plan.last && plan.last > 0);
    }

    /// What opens without mending needs nothing but the database.
    #[test]
    fn open_means_in_place(evidence in evidence()) {
        let alone = Evidence { mirror: BTreeSet::new(), snapshots: BTreeSet::new(), ..evidence.clone() };
        let verdicts = (evidence.plan().verdict, alone.plan().verdict);
        prop_assert!(verdicts.0 != Verdict::Open || verdicts.1 == Verdict::Open, "{:?}", verdicts);
    }

    /// Once mended — pages as of the last commit, the missing entries added — it opens.
    #[test]
    fn mending_ends(evidence in evidence()) {
        let plan = evidence.plan();
        let mut mended = Evidence { pages: Pages::Whole(plan.last), ..evidence.clone() };
        mended.journal.extend(evidence.mirror.iter().filter(|it| **it > plan.base.sequence()));
        mended.mirror.retain(|it| !mended.journal.contains(it));
        prop_assert_eq!(mended.plan().verdict, Verdict::Open);
    }
}
