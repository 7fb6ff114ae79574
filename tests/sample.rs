//! The sample business: enough of everything, in every language, on every day.

mod workspace;

use std::collections::BTreeSet;

use daftar::{
    domain::{
        Activity, Contact, Kind, Member, Row, Table, Value,
        activity::{ActivityKind, Direction, Outcome},
        calendar::{Calendar, Date},
        clock_time::TimeOfDay,
        email::Email,
        instant::Instant,
        stage::StageKind,
    },
    engine::{
        Acting, Op, Tables, backup, deals,
        sample::{self, SampleLanguage},
        today::today,
        transact,
    },
};
use workspace::{date, days_before};

/// An ordinary day, weekends of both kinds, leap days, the turns of both years, 30 Esfand.
const DAYS: [&str; 9] = [
    "2026-11-18",
    "2026-11-20",
    "2026-11-21",
    "2026-11-22",
    "2028-02-28",
    "2028-02-29",
    "2026-12-31",
    "2025-03-19",
    "2025-03-21",
];

fn each(mut check: impl FnMut(SampleLanguage, Date, &Tables)) {
    for language in SampleLanguage::ALL {
        for day in DAYS.map(date) {
            check(language, day, &workspace::sample(language, day));
        }
    }
}

#[test]
fn has_as_much_as_promised() {
    each(|language, _, tables| {
        let counts = Table::ALL.iter().map(|table| tables.count(*table)).collect::<Vec<_>>();
        // Settings, members, tags, pipelines, stages, companies, contacts, deals, activities, tasks.
        assert_eq!(counts, [1, 4, 8, 1, 6, 35, 200, 60, 600, 85], "{language:?}");
        let open = tables.tasks.iter().filter(|task| task.is_open()).count();
        assert_eq!(open, 45, "{language:?}");
    });
}

#[test]
fn always_has_something_to_do() {
    each(|language, day, tables| {
        let now = workspace::acting(day).now;
        let me = tables.members.iter().find(|member| member.name == "Me").map(|member| member.meta.id.into());
        let all = today(tables, day, now, None);
        let mine = today(tables, day, now, me);
        let counts = |page: &daftar::engine::today::Today| {
            [&page.overdue, &page.due, &page.soon, &page.someday]
                .map(Vec::len)
                .into_iter()
                .chain([page.without_next_step.len(), page.rotting.len()])
        };
        for (count, least) in counts(&all).zip([6, 6, 10, 2, 8, 8]) {
            assert!((least..=16).contains(&count), "{language:?} {day}: {:?}", counts(&all).collect::<Vec<_>>());
        }
        assert!(counts(&mine).all(|count| count >= 2), "{language:?} {day}: {:?}", counts(&mine).collect::<Vec<_>>());
        let late = tables.deals.iter().filter(|deal| {
            deals::next_step(tables, deal.meta.id.into()).and_then(|step| step.due).is_some_and(|due| due < day)
        });
        assert!(late.count() >= 4, "{language:?} {day}: overdue next steps");
    });
}

#[test]
fn links_resolve_and_nothing_required_is_missing() {
    each(|language, day, tables| {
        for row in backup::rows(tables) {
            assert_eq!(row.missing(), None, "{language:?} {day}: {row:?}");
            row.each_field(|field, value| {
                let target = match field.kind {
                    Kind::Link(table) | Kind::Links(table) => table,
                    Kind::Roles => Table::Contact,
                    _ => return,
                };
                value.each_id(&mut |id| assert!(tables.row(target, id).is_some(), "{language:?}: {}", field.key));
            });
        }
    });
}

#[test]
fn is_the_same_each_time() {
    for language in SampleLanguage::ALL {
        let day = date("2026-11-21");
        let tables = workspace::empty(day);
        let settings = workspace::settings(language);
        let fill = || {
            transact(&tables, workspace::acting(day), Op::default(), |tx| sample::fill(tx, language, &settings))
                .expect("fills")
                .0
                .changes
        };
        assert!(fill() == fill(), "{language:?}");
    }
}

#[test]
fn needs_a_member_and_a_whole_pipeline() {
    let day = date("2026-11-21");
    let settings = workspace::settings(SampleLanguage::English);
    let fill = |tx: &mut daftar::engine::Tx| sample::fill(tx, SampleLanguage::English, &settings);
    assert_eq!(workspace::problem(&Tables::default(), workspace::acting(day), fill), "problem-record-gone");
    for (gone, key) in [(StageKind::Won, "problem-no-closing-stage"), (StageKind::Open, "problem-no-open-stage")] {
        let mut tables = workspace::empty(day);
        workspace::act(&mut tables, workspace::acting(day), |tx| {
            let stages = tx.all::<daftar::domain::Stage>();
            stages
                .iter()
                .filter(|stage| stage.kind == gone)
                .try_for_each(|stage| tx.delete(Table::Stage, stage.meta.id))
        });
        assert_eq!(workspace::problem(&tables, workspace::acting(day), fill), key);
    }
}

#[test]
fn deals_have_consistent_histories() {
    each(|language, day, tables| {
        let now = workspace::acting(day).now;
        for deal in tables.deals.iter() {
            let times: Vec<Instant> = deal.entered.iter().map(|entry| entry.at).collect();
            assert!(times.is_sorted() && times.iter().all(|at| *at <= now), "{language:?} {day}: {times:?}");
            assert_eq!(times.first(), Some(&deal.meta.created_at));
            assert_eq!(deal.entered.last().map(|entry| entry.stage), Some(deal.stage));
            let is_lost = deals::kind(tables, deal) == StageKind::Lost;
            assert_eq!(is_lost, !deal.lost_reason.is_empty());
            for contact in &deal.contacts {
                let since = tables.find(contact.contact).map(|contact| contact.meta.created_at);
                assert!(since.is_some_and(|since| since <= deal.meta.created_at), "{language:?}: known before");
            }
            let talks: Vec<_> = tables.linking::<Activity>(deal.meta.id).map(|talk| talk.at).collect();
            assert!(talks.iter().all(|at| *at >= deal.meta.created_at && *at <= now));
        }
        for kind in [StageKind::Won, StageKind::Lost] {
            let lately = tables
                .deals
                .iter()
                .filter(|deal| deals::kind(tables, deal) == kind && deal.in_stage_since() >= days_before(now, 31));
            assert!(lately.count() >= 3, "{language:?} {day}: {kind:?} lately");
        }
        for stage in tables.stages.iter() {
            assert!(tables.deals.iter().any(|deal| deal.stage == Some(stage.meta.id.into())), "{}", stage.name);
        }
    });
}

#[test]
fn talks_happen_in_working_hours_and_mostly_lately() {
    each(|language, day, tables| {
        let now = workspace::acting(day).now;
        let offset = match language {
            SampleLanguage::English => 0,
            SampleLanguage::Persian => 210,
            SampleLanguage::Bulgarian => 120,
        };
        for talk in tables.activities.iter() {
            assert!(talk.at <= now && talk.at >= days_before(now, 330), "{language:?} {day}: {}", talk.at.iso());
            let time = talk.at.time_at_offset(offset);
            assert!((8..19).contains(&time.hour()), "{language:?} {day}: {}", time.hhmm());
            let unsaid = matches!(talk.kind, ActivityKind::Note | ActivityKind::Meeting);
            assert_eq!(talk.direction == Direction::Unsaid, unsaid, "{}", talk.text);
            let spoken = matches!(talk.kind, ActivityKind::Call | ActivityKind::Meeting);
            assert_eq!(talk.outcome != Outcome::Unsaid, spoken, "{}", talk.text);
            let answered = spoken && !matches!(talk.outcome, Outcome::NoAnswer | Outcome::Busy);
            assert_eq!(talk.duration.is_some(), answered, "{}", talk.text);
            assert!(!talk.contacts.is_empty() && !talk.text.is_empty() && talk.by.is_some());
        }
        let share = |days| {
            let lately = tables.activities.iter().filter(|talk| talk.at >= days_before(now, days));
            lately.count() * 100 / tables.activities.len()
        };
        assert!(share(90) > 50 && share(180) < 97, "{language:?} {day}: {} % {} %", share(90), share(180));
    });
}

#[test]
fn somebody_has_a_birthday_tomorrow() {
    each(|language, day, tables| {
        let birthdays: Vec<_> = tables.contacts.iter().filter_map(|contact| contact.birthday).collect();
        let tomorrow = day.succ_opt().expect("not the last day");
        assert!(birthdays.iter().any(|birthday| birthday.next(tomorrow) == tomorrow), "{language:?} {day}");
        assert!(birthdays.len() > 100 && birthdays.iter().filter(|birthday| birthday.year().is_none()).count() > 10);
        let calendar = if language == SampleLanguage::Persian { Calendar::Jalali } else { Calendar::Gregorian };
        assert!(birthdays.iter().all(|birthday| birthday.calendar() == calendar));
    });
}

/// Nobody real is ever called or written to.
#[test]
fn addresses_are_well_formed_and_nobodys() {
    for language in SampleLanguage::ALL {
        let tables = workspace::sample(language, date("2026-11-21"));
        let mut addresses = BTreeSet::new();
        let mut numbers = BTreeSet::new();
        let members = tables.members.iter().filter_map(|member: &std::sync::Arc<Member>| member.email.clone());
        for email in
            tables.contacts.iter().flat_map(|contact| contact.emails.iter().map(|it| it.value.clone())).chain(members)
        {
            assert_eq!(Email::parse(email.as_str()), Ok(email.clone()));
            let reserved = [".example", "example.com", "example.org", "example.net"];
            assert!(reserved.iter().any(|end| email.domain().ends_with(end)), "{email:?}");
            assert!(email.as_str().is_ascii() && addresses.insert(email.clone()), "{email:?}");
        }
        let companies = tables.companies.iter().filter_map(|company| company.phone.clone());
        for phone in tables.contacts.iter().filter_map(|contact| contact.phone().cloned()).chain(companies) {
            let prefix = match language {
                SampleLanguage::English => "+3532091",
                SampleLanguage::Persian => "+98",
                SampleLanguage::Bulgarian => "+359",
            };
            assert!(phone.is_understood() && phone.as_str().starts_with(prefix), "{phone:?}");
            assert!(numbers.insert(phone.clone()), "{phone:?} twice");
        }
        let consent = tables.contacts.iter().filter(|contact| contact.consent.values().any(|consent| consent.given));
        assert!(consent.count() > 120);
    }
}

#[test]
fn amounts_are_those_of_a_travel_agency() {
    for (language, code, range) in [
        (SampleLanguage::English, "EUR", 300..40_000),
        (SampleLanguage::Bulgarian, "EUR", 100..40_000),
        // Rial: from about ten million to four billion toman.
        (SampleLanguage::Persian, "IRR", 100_000_000..40_000_000_000),
    ] {
        let tables = workspace::sample(language, date("2026-11-21"));
        for amount in tables.deals.iter().map(|deal| deal.amount.expect("a price")) {
            assert!(amount.currency.code() == code && range.contains(&(amount.minor / 100)), "{}", amount.text());
            assert_eq!(amount.minor % 1000, 0, "{}", amount.text());
        }
    }
}

/// Every text is in the script of its language, no gap is left unfilled.
#[test]
fn speaks_one_language() {
    for language in SampleLanguage::ALL {
        let tables = workspace::sample(language, date("2026-11-21"));
        let foreign = |c: char| match language {
            SampleLanguage::English => c.is_alphabetic() && c > '\u{24F}',
            SampleLanguage::Persian => c.is_ascii_alphanumeric() || matches!(c, 'ي' | 'ك'),
            SampleLanguage::Bulgarian => c > '\u{4FF}' && c.is_alphabetic(),
        };
        let check = |text: &str| assert!(!text.contains(foreign) && !text.contains(['{', '}']), "{language:?}: {text}");
        for row in
            backup::rows(&tables).filter(|row| !matches!(row.table(), Table::Settings | Table::Stage | Table::Pipeline))
        {
            for key in ["name", "title", "text", "about", "industry", "source", "lost_reason"] {
                match row.value(key) {
                    Value::Text(text) if text != "Me" => check(&text),
                    _ => {}
                }
            }
            if let Row::Contact(contact) = &row {
                let contact: &Contact = contact;
                contact
                    .addresses
                    .iter()
                    .flat_map(|address| [&address.street, &address.city])
                    .for_each(|text| check(text));
            }
        }
    }
}

/// Early in the morning, or where the date is already another than in UTC.
#[test]
fn nothing_is_later_than_now() {
    for (now, day) in [
        ("2026-11-21T00:10:00Z", "2026-11-21"),
        ("2026-11-20T21:00:00Z", "2026-11-21"),
        ("2026-11-22T03:00:00Z", "2026-11-21"),
    ] {
        let acting = Acting { by: None, now: Instant::parse_iso(now).expect("an instant"), today: date(day) };
        for language in SampleLanguage::ALL {
            let mut tables = Tables::default();
            workspace::act(&mut tables, acting, |tx| {
                workspace::furnish(tx, workspace::settings(language));
                sample::fill(tx, language, &workspace::settings(language))
            });
            for row in backup::rows(&tables) {
                assert!(row.meta().created_at <= acting.now, "{language:?} {now}: {row:?}");
                if let Row::Activity(talk) = &row {
                    assert!(talk.at <= acting.now);
                }
                if let Row::Task(task) = &row {
                    assert!(task.done_at.is_none_or(|at| at <= acting.now));
                    assert!(task.time.is_none_or(|time| time >= TimeOfDay::default()));
                }
            }
        }
    }
}
