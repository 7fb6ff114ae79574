//! Which backups of a folder stay: the seven newest days, and of what is older one a week for four weeks.
//!
//! Knows files by their names alone.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{
    calendar::{Date, Weekday, week_start},
    id::Uuid,
};

const DAYS: usize = 7;
const WEEKS: usize = 4;

const BEGINNING: &str = "daftar-";
const ENDING: &str = ".jsonl";
const DAY: &str = "%Y-%m-%d";

/// `daftar-<workspace>-<day>.jsonl`, what file systems dislike left out.
pub fn name(workspace: &str, day: Date) -> String {
    format!("{BEGINNING}{}-{}{ENDING}", in_a_name(workspace), day.format(DAY))
}

/// [`name`] with a mark of the workspace in it: two of the same name can share a folder, and one that is renamed still
/// knows its files.
pub fn marked_name(workspace: &str, id: Uuid, day: Date) -> String {
    format!("{BEGINNING}{}-{}-{}{ENDING}", in_a_name(workspace), mark(id), day.format(DAY))
}

/// The day of a backup that [`marked_name`] named for this workspace; `None` for any other file.
pub fn day(name: &str, id: Uuid) -> Option<Date> {
    let inside = name.strip_prefix(BEGINNING)?.strip_suffix(ENDING)?;
    let (rest, day) = inside.split_at_checked(inside.len().checked_sub("2026-11-21".len())?)?;
    let is_ours = rest.strip_suffix('-')?.strip_suffix(&mark(id))?.ends_with('-');
    // The way back as well: chrono reads more forms than it writes.
    Date::parse_from_str(day, DAY).ok().filter(|date| is_ours && date.format(DAY).to_string() == day)
}

/// The end of the id, which is random: its beginning is the time.
fn mark(id: Uuid) -> String {
    id.simple().to_string().split_off(24)
}

fn in_a_name(name: &str) -> String {
    let kept: String = name.chars().map(|it| if it.is_alphanumeric() { it } else { '-' }).collect();
    let kept = kept.trim_matches('-');
    if kept.is_empty() { "workspace".to_owned() } else { kept.to_lowercase() }
}

/// The days whose backups have had their time. A day after today was named by a clock that was wrong: such files are
/// left alone and take nobody's place.
pub fn superseded(days: &BTreeSet<Date>, today: Date) -> BTreeSet<Date> {
    let mut past: BTreeSet<Date> = days.range(..=today).copied().collect();
    let daily: BTreeSet<Date> = past.iter().rev().take(DAYS).copied().collect();
    past.retain(|day| !daily.contains(day));
    // Later days of a week take the place of earlier ones.
    let weekly: BTreeMap<Date, Date> = past.iter().map(|day| (week_start(*day, Weekday::Mon), *day)).collect();
    let kept: BTreeSet<Date> = weekly.into_values().rev().take(WEEKS).collect();
    past.retain(|day| !kept.contains(day));
    past
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().expect("a date")
    }

    /// Days before Saturday 21 November 2026.
    fn before(days: impl IntoIterator<Item = u64>) -> BTreeSet<Date> {
        days.into_iter().map(|it| date("2026-11-21") - chrono::Days::new(it)).collect()
    }

    fn kept(days: &BTreeSet<Date>, today: Date) -> BTreeSet<Date> {
        days - &superseded(days, today)
    }

    #[test]
    fn names_are_read_back() {
        let id = Uuid::from_u128(0x0193_4c5e_0000_7000_8000_0000_dead_beef);
        let day_of = |name: &str| day(name, id);
        assert_eq!(marked_name("Sara & Co.", id, date("2026-11-21")), "daftar-sara---co-deadbeef-2026-11-21.jsonl");
        for workspace in ["Sara & Co.", "", "شرکت نمونه", "--", "a-deadbeef-2020-01-01"] {
            let name = marked_name(workspace, id, date("2026-11-21"));
            assert_eq!(day_of(&name), Some(date("2026-11-21")), "{name}");
            assert_eq!(day(&name, Uuid::from_u128(1)), None, "{name}");
        }
        assert_eq!(day_of("daftar-renamed-deadbeef-2026-01-02.jsonl"), Some(date("2026-01-02")));
        for foreign in [
            "",
            ".jsonl",
            "daftar-.jsonl",
            "daftar-x-2026-11-21.jsonl",
            "daftar-xdeadbeef-2026-11-21.jsonl",
            "daftar-x-deadbeef-2026-02-30.jsonl",
            "daftar-x-deadbeef-+026-11-21.jsonl",
            "daftar-x-deadbeef-2026-11-21.jsonl.crswap",
            "daftar-x-deadbeef-2026-11-21 (copy).jsonl",
            "copy of daftar-x-deadbeef-2026-11-21.jsonl",
            "daftar-x-deadbeef-2026-11-2\u{661}.jsonl",
            "ل-deadbeef-2026-11-21.jsonl",
        ] {
            assert_eq!(day_of(foreign), None, "{foreign}");
        }
    }

    #[test]
    fn the_table() {
        let today = date("2026-11-21");
        for (there, stays) in [
            (vec![], vec![]),
            (vec![0], vec![0]),
            (vec![0, 1, 2, 3, 4, 5, 6], vec![0, 1, 2, 3, 4, 5, 6]),
            // Friday and Saturday of the week before last: Saturday stays for both.
            (vec![0, 1, 2, 3, 4, 5, 6, 7, 8], vec![0, 1, 2, 3, 4, 5, 6, 7]),
            // Days without work do not count: seven days stay, however long ago.
            (vec![0, 40, 80, 120, 160, 200, 240], vec![0, 40, 80, 120, 160, 200, 240]),
            // Beyond them four weeks, one day of each.
            (
                vec![0, 40, 80, 120, 160, 200, 240, 250, 260, 270, 280, 290],
                vec![0, 40, 80, 120, 160, 200, 240, 250, 260, 270, 280],
            ),
            // A month of daily backups: the Sundays.
            ((0..40).collect(), vec![0, 1, 2, 3, 4, 5, 6, 7, 13, 20, 27]),
        ] {
            assert_eq!(kept(&before(there.clone()), today), before(stays), "{there:?}");
        }
    }

    #[test]
    fn days_to_come_are_left_alone() {
        let today = date("2026-11-21");
        let mut days = before(0..7);
        let later: BTreeSet<Date> = (1..20).map(|it| today + chrono::Days::new(it)).collect();
        days.extend(&later);
        assert_eq!(superseded(&days, today), BTreeSet::new());
    }

    /// A year of work with holidays in it: never more than eleven files, today's always, and dropping day by day keeps
    /// what dropping once would have kept.
    #[test]
    fn a_year_day_by_day() {
        let first = date("2026-01-01");
        for holiday in [2, 3, 5, 11, 400] {
            let (mut all, mut there) = (BTreeSet::new(), BTreeSet::new());
            for number in (0..365).filter(|number| number % holiday != 1) {
                let today = first + chrono::Days::new(number);
                all.insert(today);
                there.insert(today);
                there = kept(&there, today);
                assert!(there.contains(&today) && there.len() <= DAYS + WEEKS);
                assert_eq!(there, kept(&all, today), "{today}");
            }
        }
    }
}
