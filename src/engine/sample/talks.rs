//! What was said: six hundred calls, letters, meetings and notes of the last nine months.

use std::collections::BTreeSet;

use super::{agency::Agency, people::Customer, story::Story, words::Talk};
use crate::domain::{Activity, Deal, Id, instant::Instant};

const TALKS: usize = 600;
const MONTHS: i64 = 9;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// Nobody says two things at once.
const PAUSE_MS: i64 = 17 * 60 * 1000;

/// Who and what a talk is about.
pub struct About<'a> {
    pub customer: &'a Customer,
    pub deal: Option<Id<Deal>>,
    pub place: &'a str,
    /// A place in the members.
    pub by: usize,
}

/// What the customer said in the end.
#[derive(Clone, Copy)]
pub enum Answer {
    None,
    Yes,
    /// The reason, and how it was said.
    No(&'static (&'static str, Talk)),
}

/// Question, offer, patience, answer: as far as the deal has come. The last talk is when the deal was last touched.
pub fn negotiate(agency: &mut Agency, about: &About, story: &Story, answer: Answer) {
    let words = agency.words;
    let mut talks = vec![agency.chance.pick(words.asked)];
    if story.touched > story.begun() {
        talks.push(agency.chance.pick(words.offered));
    }
    if story.entered.len() > 1 {
        talks.extend(patience(agency));
    }
    match answer {
        Answer::None => {}
        Answer::Yes => talks.push(agency.chance.pick(&words.booked[..2])),
        Answer::No((_, said)) => talks.push(said),
    }
    let times = times(agency, story, talks.len());
    for (talk, at) in talks.into_iter().zip(times) {
        record(agency, about, talk, at);
    }
    if matches!(answer, Answer::Yes) {
        let papers = agency.chance.pick(&words.booked[2..]);
        let next_day = Instant::from_millis(story.touched.millis() + DAY_MS);
        let at =
            agency.hours.within(&mut agency.chance, next_day, Instant::from_millis(next_day.millis() + 3 * DAY_MS));
        record(agency, about, papers, at.min(agency.hours.now));
    }
}

/// One to four attempts, the earlier kinds first.
fn patience(agency: &mut Agency) -> Vec<&'static Talk> {
    let chased = agency.words.chased;
    let mut chosen = BTreeSet::new();
    for _ in 0..agency.chance.between(1, 4) {
        chosen.insert(agency.chance.below(chased.len()));
    }
    chosen.into_iter().map(|index| &chased[index]).collect()
}

/// From the first moment to the last touch, some minutes apart where there is room.
fn times(agency: &mut Agency, story: &Story, count: usize) -> Vec<Instant> {
    let mut times = vec![story.begun(); count.min(1)];
    for _ in 2..count {
        times.push(agency.hours.within(&mut agency.chance, story.begun(), story.touched));
    }
    times.extend((count > 1).then_some(story.touched));
    times.sort();
    let pause = PAUSE_MS.min((story.touched.millis() - story.begun().millis()) / count.max(1) as i64);
    for index in 1..times.len() {
        times[index] = times[index].max(Instant::from_millis(times[index - 1].millis() + pause));
    }
    for index in (1..times.len()).rev() {
        times[index] = times[index].min(story.touched);
        times[index - 1] = times[index - 1].min(Instant::from_millis(times[index].millis() - pause));
    }
    times
}

/// Fills up with talks beside any deal, most of them recent.
pub fn care(agency: &mut Agency, people: &[Customer]) {
    while agency.talked < TALKS {
        let days = agency.chance.recently(MONTHS * 30);
        let at = agency.hours.ago(&mut agency.chance, days);
        let known = people.partition_point(|customer| customer.since <= at);
        let customer = agency.chance.pick(&people[..known.max(1)]);
        let talk = agency.chance.pick(agency.words.cared);
        record(agency, &About { customer, deal: None, place: "", by: customer.owner }, talk, at.max(customer.since));
    }
}

fn record(agency: &mut Agency, about: &About, talk: &Talk, at: Instant) {
    let (from, to) = talk.minutes;
    let minutes = agency.chance.between(from, to);
    let activity = Activity {
        meta: agency.meta(at, about.by),
        kind: talk.kind,
        at,
        direction: talk.direction,
        outcome: talk.outcome,
        duration: (to > 0).then_some(minutes * 60),
        text: talk.text.replace("{place}", about.place),
        by: agency.members.get(about.by).copied(),
        contacts: vec![about.customer.id],
        company: about.customer.firm.map(|(id, _)| id),
        deal: about.deal,
    };
    agency.add(activity);
    agency.talked += 1;
}
