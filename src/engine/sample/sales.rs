//! The agency's deals: sixty, of which about half are open, and what was said about each.

use super::{
    agency::Agency,
    people::Customer,
    story::{self, Fate, Path, Story},
    talks::{self, About, Answer},
    words::{Trip, tag},
};
use crate::{
    domain::{Deal, Id, Problem, deal::DealContact},
    engine::deals::GAP,
};

const OPEN: usize = 32;
const WON: usize = 16;
const LOST: usize = 12;

/// A deal, as far as others need to know.
pub struct Sale {
    pub id: Id<Deal>,
    pub customer: Customer,
    pub place: &'static str,
    pub fate: Fate,
    pub story: Story,
    pub owner: usize,
}

/// Makes the deals, with the activities about them; the open ones first.
pub fn sell(agency: &mut Agency, people: &[Customer]) -> Result<Vec<Sale>, Problem> {
    let path = Path::of(agency)?;
    let open = (0..OPEN).map(|number| (if number % 4 == 3 { Fate::Rotting } else { Fate::Open }, number));
    let won = (0..WON).map(|number| (Fate::Won, number));
    let lost = (0..LOST).map(|number| (Fate::Lost, number));
    let fates: Vec<_> = open.chain(won).chain(lost).collect();
    Ok(fates.into_iter().map(|(fate, number)| sale(agency, people, &path, fate, number)).collect())
}

fn sale(agency: &mut Agency, people: &[Customer], path: &Path, fate: Fate, number: usize) -> Sale {
    let story = story::tell(path, fate, number, &mut agency.chance, &agency.hours);
    let is_outing = number % 4 == 2;
    let customer = customer(agency, people, &story, is_outing);
    let words = agency.words;
    let trip = agency.chance.pick(if is_outing { words.outings } else { words.trips });
    let owner = (number + number / 8) % agency.members.len();
    let answer = match fate {
        Fate::Open | Fate::Rotting => Answer::None,
        Fate::Won => Answer::Yes,
        Fate::Lost => Answer::No(&words.refusals[number % words.refusals.len()]),
    };
    let draft = deal(agency, &customer, trip, fate, &story, number);
    let lost_reason = if let Answer::No((reason, _)) = answer { (*reason).to_owned() } else { String::new() };
    let meta = agency.meta(story.begun(), owner);
    let id = agency.add(Deal { meta, owner: Some(agency.members[owner]), lost_reason, ..draft });
    let about = About { customer: &customer, deal: Some(id), place: trip.place, by: owner };
    talks::negotiate(agency, &about, &story, answer);
    Sale { id, customer, place: trip.place, fate, story, owner }
}

/// Somebody whom the agency knew by then, often somebody new.
fn customer(agency: &mut Agency, people: &[Customer], story: &Story, is_outing: bool) -> Customer {
    let known: Vec<_> = people
        .iter()
        .filter(|customer| customer.since <= story.begun() && customer.firm.is_some() == is_outing)
        .collect();
    let newest = known.len().saturating_sub(20);
    let from = if agency.chance.in_percent(50) { newest } else { 0 };
    (*agency.chance.pick(&known[from..])).clone()
}

fn deal(agency: &mut Agency, customer: &Customer, trip: &Trip, fate: Fate, story: &Story, number: usize) -> Deal {
    let words = agency.words;
    let travellers = match trip.tag {
        tag::BUSINESS => agency.chance.between(6, 24),
        tag::HONEYMOON => 2,
        tag::FAMILY => agency.chance.between(3, 5),
        _ => agency.chance.between(1, 3),
    };
    let close = match fate {
        Fate::Open | Fate::Rotting if number % 9 == 4 => -agency.chance.between(1, 12),
        Fate::Open | Fate::Rotting => agency.chance.between(4, 60),
        Fate::Won | Fate::Lost => agency.chance.between(-4, 9) - agency.hours.days_since(story.arrived()),
    };
    let who = customer.firm.map_or(customer.name.as_str(), |(_, firm)| firm);
    Deal {
        title: format!("{} – {who}", trip.title),
        stage: story.entered.last().and_then(|entry| entry.stage),
        company: customer.firm.map(|(id, _)| id),
        contacts: vec![DealContact { contact: customer.id, role: agency.pick(words.roles) }],
        amount: Some(agency.money(trip.price * travellers)),
        expected_close: Some(agency.hours.day(close)),
        source: agency.pick(words.sources),
        tags: vec![agency.tags[trip.tag]],
        about: wish(agency, trip),
        position: number as i64 * GAP,
        entered: story.entered.clone(),
        ..Deal::default()
    }
}

fn wish(agency: &mut Agency, trip: &Trip) -> String {
    let (of_family, of_anybody) = agency.words.wishes.split_at(1);
    match (trip.tag, agency.chance.below(10)) {
        (tag::BUSINESS, _) | (_, 5..) => String::new(),
        (tag::FAMILY, 0..3) => agency.pick(of_family),
        _ => agency.pick(of_anybody),
    }
}
