//! What to do about what was found of a workspace: open it, mend it, or ask its owner.
//!
//! A state and all entries after it are the state as of the last of them. States are the empty workspace, the pages and
//! the snapshots; entries come from the journal or from the mirror. So one question decides: how far does one get, and
//! is that as far as anything says that there was something?

use std::collections::BTreeSet;

/// What was found, as sequence numbers of commits.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evidence {
    /// The last commit that the canary saw acknowledged; 0 when it knows nothing.
    pub promised: u64,
    pub pages: Pages,
    /// The places of the journal that were read, and those of them that hold something unreadable.
    pub journal: BTreeSet<u64>,
    pub damaged: BTreeSet<u64>,
    /// What the mirror can give of what the journal lacks.
    pub mirror: BTreeSet<u64>,
    /// Up to which commit each snapshot goes.
    pub snapshots: BTreeSet<u64>,
}

/// The checkpoint, and up to which commit it goes.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Pages {
    #[default]
    None,
    Whole(u64),
    Damaged(u64),
}

/// A state to go on from, and the commit it is as of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Base {
    Snapshot(u64),
    /// The empty workspace before its first commit.
    Start,
    Pages(u64),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    /// All is where it belongs.
    Open,
    /// All is there, some of it only in the mirror or the snapshots: put it back, then open.
    Mend,
    /// Something that was acknowledged is nowhere: its owner decides.
    Ask,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plan {
    pub verdict: Verdict,
    /// From which state to begin.
    pub base: Base,
    /// How far one gets from there without a gap.
    pub reach: u64,
    /// The last commit that anything knows of.
    pub last: u64,
}

impl Base {
    pub fn sequence(self) -> u64 {
        match self {
            Self::Start => 0,
            Self::Snapshot(sequence) | Self::Pages(sequence) => sequence,
        }
    }
}

impl Evidence {
    /// The state that leads farthest decides; of equals the pages, then the start, then the newest snapshot.
    pub fn plan(&self) -> Plan {
        let snapshots = self.snapshots.iter().map(|sequence| Base::Snapshot(*sequence));
        let pages = if let Pages::Whole(sequence) = self.pages { Some(Base::Pages(sequence)) } else { None };
        let bases = snapshots.chain([Base::Start]).chain(pages);
        let base = bases.max_by_key(|base| self.reach(*base)).unwrap_or(Base::Start);
        let (reach, last) = (self.reach(base), self.last());
        let is_in_place = match self.pages {
            Pages::None => base == Base::Start,
            Pages::Whole(_) => matches!(base, Base::Pages(_)),
            Pages::Damaged(_) => false,
        };
        let from_journal = self.journal.range(base.sequence() + 1..).count() as u64;
        let verdict = match reach == last {
            true if is_in_place && from_journal == reach - base.sequence() => Verdict::Open,
            true => Verdict::Mend,
            false => Verdict::Ask,
        };
        Plan { verdict, base, reach, last }
    }

    /// The last commit that one arrives at from `base` when no entry is missing on the way.
    fn reach(&self, base: Base) -> u64 {
        let mut sequence = base.sequence();
        while self.journal.contains(&(sequence + 1)) || self.mirror.contains(&(sequence + 1)) {
            sequence += 1;
        }
        sequence
    }

    /// A workspace begins with its first commit, so nothing at all is never whole.
    fn last(&self) -> u64 {
        let pages = match self.pages {
            Pages::None => 0,
            Pages::Whole(sequence) | Pages::Damaged(sequence) => sequence,
        };
        let ends = [&self.journal, &self.damaged, &self.mirror, &self.snapshots].map(|it| it.last().copied());
        ends.into_iter().flatten().fold(self.promised.max(pages).max(1), u64::max)
    }
}
