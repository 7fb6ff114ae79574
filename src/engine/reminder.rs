//! When to remind of a backup: not before there is something to lose, then after days or many changes.

use crate::domain::instant::Instant;

/// No reminder before this many changes: nobody wants to be nagged about a workspace with two names in it.
const FIRST_CHANGES: u64 = 10;
const MANY_CHANGES: u64 = 50;
const LONG_MS: i64 = 7 * 86_400_000;

/// What is known of the backups outside the browser.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Standing {
    /// Commits of the workspace, the one that set it up not counted.
    pub changes: u64,
    /// Commits that no backup holds.
    pub lacking: u64,
    /// When the last backup was made; `None` when there never was one.
    pub last: Option<Instant>,
}

/// How pressing a backup is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urge {
    None,
    Due,
    /// Many changes and a long time, or many changes and no backup ever.
    Pressing,
}

impl Standing {
    /// `sequence` is that of the workspace's last commit; `last` that of the last one in a backup, and when it was made.
    pub fn of(sequence: u64, last: Option<(u64, Instant)>) -> Self {
        let backed_up = last.map_or(0, |(backed_up, _)| backed_up);
        Self {
            // The first commit is the one that set the workspace up.
            changes: sequence.saturating_sub(1),
            // A backup of commits that are not here: some were lost, and nobody knows what came in their place.
            lacking: sequence.checked_sub(backed_up).unwrap_or(sequence),
            last: last.map(|(_, at)| at),
        }
    }

    pub fn urge(self, now: Instant) -> Urge {
        if self.lacking == 0 || self.changes < FIRST_CHANGES {
            return Urge::None;
        }
        let is_many = self.lacking >= MANY_CHANGES;
        // A clock that was set back makes it no younger than now.
        let is_long = self.last.is_none_or(|last| now.millis() - last.millis() >= LONG_MS);
        match (is_many, is_long) {
            (true, true) => Urge::Pressing,
            (false, false) => Urge::None,
            _ => Urge::Due,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY_MS: i64 = 86_400_000;

    #[test]
    fn what_no_backup_holds() {
        let at = Instant::from_millis(1);
        for (sequence, last, changes, lacking) in [
            (0, None, 0, 0),
            (1, None, 0, 1),
            (12, None, 11, 12),
            (12, Some((12, at)), 11, 0),
            (12, Some((10, at)), 11, 2),
            // The browser lost what was saved since.
            (12, Some((15, at)), 11, 12),
        ] {
            let standing = Standing { changes, lacking, last: last.map(|_| at) };
            assert_eq!(Standing::of(sequence, last), standing);
        }
    }

    #[test]
    fn the_policy() {
        let now = Instant::from_millis(1_795_288_935_123);
        // All changes, those that no backup holds, days since the last backup.
        for (changes, lacking, days, urge) in [
            (0, 0, None, Urge::None),
            (9, 9, None, Urge::None),
            (10, 10, None, Urge::Due),
            (49, 49, None, Urge::Due),
            (50, 50, None, Urge::Pressing),
            (9, 9, Some(100), Urge::None),
            (200, 0, Some(100), Urge::None),
            (200, 1, Some(6), Urge::None),
            (200, 1, Some(7), Urge::Due),
            (200, 49, Some(0), Urge::None),
            (200, 50, Some(0), Urge::Due),
            (200, 50, Some(6), Urge::Due),
            (200, 50, Some(7), Urge::Pressing),
            (200, 49, Some(700), Urge::Due),
            // Made tomorrow, says a clock that was wrong.
            (200, 49, Some(-1), Urge::None),
            (200, 50, Some(-1), Urge::Due),
        ] {
            let last = days.map(|days| Instant::from_millis(now.millis() - days * DAY_MS));
            let standing = Standing { changes, lacking, last };
            assert_eq!(standing.urge(now), urge, "{standing:?}");
        }
        let a_moment_before = Instant::from_millis(now.millis() - 7 * DAY_MS + 1);
        assert_eq!(Standing { changes: 20, lacking: 1, last: Some(a_moment_before) }.urge(now), Urge::None);
    }
}
