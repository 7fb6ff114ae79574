//! The agency's customers: some two hundred people, a third of them at thirty-five firms.

use std::collections::BTreeSet;

use super::{
    agency::Agency,
    words::{Firm, tag},
};
use crate::domain::{
    Company, Contact, Id, Tag,
    birthday::Birthday,
    calendar::Calendar,
    contact::{Address, Channel, Consent, Labelled},
    email::Email,
    instant::Instant,
    phone::Phone,
};

const CONTACTS: i64 = 200;
/// The first customer came so many days ago.
const FIRST: i64 = 900;
/// Whose birthday is tomorrow.
const BIRTHDAY_CHILD: i64 = 7;

/// A customer, as far as others need to know.
#[derive(Clone)]
pub struct Customer {
    pub id: Id<Contact>,
    pub name: String,
    pub since: Instant,
    /// Id and name of the firm.
    pub firm: Option<(Id<Company>, &'static str)>,
    /// A place in the members.
    pub owner: usize,
}

/// Makes the firms and the contacts, who come one after the other, and returns the contacts.
pub fn meet(agency: &mut Agency) -> Vec<Customer> {
    let mut since: Vec<Instant> = (0..CONTACTS).map(|number| came(agency, number)).collect();
    since.sort();
    let firms = &agency.words.firms;
    let mut companies: Vec<(Id<Company>, &'static str)> = Vec::new();
    let mut names = BTreeSet::new();
    let mut customers = Vec::new();
    for (number, since) in since.into_iter().enumerate() {
        // Every third customer is sent by a firm; the first one of a firm brings it along.
        let of_firm = (number % 3 == 0).then_some(number / 3 % firms.len());
        if let Some(index) = of_firm.filter(|index| *index == companies.len()) {
            let parent = companies.first().filter(|_| index == 1).map(|(id, _)| *id);
            companies.push((firm(agency, &firms[index], since, index, parent), firms[index].name));
        }
        let of_firm = of_firm.map(|index| (companies[index], firms[index].domain));
        customers.push(contact(agency, number, since, of_firm, &mut names));
    }
    customers
}

fn came(agency: &mut Agency, number: i64) -> Instant {
    let days = FIRST - number * (FIRST - 2) / CONTACTS - agency.chance.between(0, 2);
    agency.hours.ago(&mut agency.chance, days.max(0))
}

fn firm(agency: &mut Agency, firm: &Firm, since: Instant, index: usize, parent: Option<Id<Company>>) -> Id<Company> {
    let meta = agency.meta(since, index % 4);
    let landline = agency.words.landlines[index % agency.words.landlines.len()];
    let about = if agency.chance.in_percent(30) { agency.pick(agency.words.firm_notes) } else { String::new() };
    let mut tags = vec![agency.tags[tag::BUSINESS]];
    tags.extend((index % 9 == 2).then_some(agency.tags[tag::VIP]));
    let company = Company {
        meta,
        name: firm.name.to_owned(),
        domain: format!("{}.example", firm.domain),
        phone: Some(Phone::of_stored(&format!("{landline}{:04}", 2000 + index * 37))),
        industry: firm.industry.to_owned(),
        size: Some(*agency.chance.pick(&[4, 8, 12, 15, 20, 35, 40, 60, 85, 120, 250])),
        address: Some(address(agency, "work")),
        parent,
        source: agency.pick(agency.words.sources),
        owner: Some(agency.members[index % 4]),
        tags,
        about,
    };
    agency.add(company)
}

type Employer = ((Id<Company>, &'static str), &'static str);

fn contact(
    agency: &mut Agency,
    number: usize,
    since: Instant,
    employer: Option<Employer>,
    names: &mut BTreeSet<String>,
) -> Customer {
    let (name, latin) = loop {
        let (name, latin) = agency.person();
        if names.insert(name.clone()) {
            break (name, latin);
        }
    };
    let words = agency.words;
    let owner = (number + number / 7) % 4;
    let firm = employer.map(|(firm, _)| firm);
    let contact = Contact {
        meta: agency.meta(since, owner),
        name: name.clone(),
        title: if firm.is_some() { agency.pick(words.jobs) } else { String::new() },
        company: firm.map(|(id, _)| id),
        emails: emails(agency, &latin, employer.map(|(_, domain)| domain)),
        phones: phones(agency, number),
        addresses: if agency.chance.in_percent(45) { vec![address(agency, "home")] } else { Vec::new() },
        birthday: birthday(agency, number as i64),
        source: agency.pick(words.sources),
        owner: Some(agency.members[owner]),
        tags: tags(agency, number, firm.is_some()),
        consent: [Channel::Email, Channel::Phone, Channel::Sms]
            .into_iter()
            .zip([85, 65, 45])
            .filter(|_| number % 11 != 4)
            .map(|(channel, percent)| {
                let given = agency.chance.in_percent(percent);
                (channel.as_str().to_owned(), Consent { given, at: since })
            })
            .collect(),
        about: if agency.chance.in_percent(28) { agency.pick(words.customer_notes) } else { String::new() },
    };
    Customer { id: agency.add(contact), name, since, firm, owner }
}

fn emails(agency: &mut Agency, latin: &str, domain: Option<&str>) -> Vec<Labelled<Email>> {
    let host = *agency.chance.pick(&["example.com", "example.org", "example.net"]);
    let at_home = agency.chance.in_percent(if domain.is_some() { 20 } else { 88 });
    let work = domain.map(|domain| ("work", format!("{latin}@{domain}.example")));
    let home = at_home.then(|| ("home", format!("{latin}@{host}")));
    let email =
        |(label, address): (&str, String)| Labelled { label: label.to_owned(), value: Email::of_stored(&address) };
    work.into_iter().chain(home).map(email).collect()
}

/// No two contacts have the same number.
fn phones(agency: &mut Agency, number: usize) -> Vec<Labelled<Phone>> {
    if agency.chance.in_percent(4) {
        return Vec::new();
    }
    let mobile = agency.words.mobiles[number % agency.words.mobiles.len()];
    let value = Phone::of_stored(&format!("{mobile}{:04}", (1234 + number * 397) % 10_000));
    vec![Labelled { label: String::new(), value }]
}

fn address(agency: &mut Agency, label: &str) -> Address {
    let words = agency.words;
    let city = agency.chance.pick(words.cities);
    let number = agency.chance.between(1, 98);
    let postcode = city.postcode.chars().map(|c| if c == '#' { any_digit(agency) } else { c }).collect();
    Address {
        label: label.to_owned(),
        street: agency.pick(words.streets).replace("{number}", &agency.number(number)),
        city: city.name.to_owned(),
        region: city.region.to_owned(),
        postcode,
        country: words.country.to_owned(),
    }
}

fn any_digit(agency: &mut Agency) -> char {
    // No zero: some countries' postcodes have none.
    char::from(b'1' + agency.chance.below(9) as u8)
}

/// Two thirds have told theirs, some of them without the year.
fn birthday(agency: &mut Agency, number: i64) -> Option<Birthday> {
    let calendar = agency.words.calendar;
    let year = calendar.ymd(agency.hours.today).year - agency.chance.between(19, 78) as i32;
    let (month, day) = (agency.chance.between(1, 12) as u8, agency.chance.between(1, 29) as u8);
    let told = agency.chance.in_percent(66);
    let with_year = agency.chance.in_percent(80).then_some(year);
    if number == BIRTHDAY_CHILD {
        return tomorrow(agency, calendar);
    }
    Birthday::new(calendar, with_year, month, day).filter(|_| told)
}

/// The birthday of somebody who was born in the last year, from thirty-six on back, that had tomorrow's day.
fn tomorrow(agency: &Agency, calendar: Calendar) -> Option<Birthday> {
    let day = calendar.ymd(agency.hours.day(1));
    (36..46).find_map(|age| Birthday::new(calendar, Some(day.year - age), day.month, day.day))
}

fn tags(agency: &mut Agency, number: usize, of_firm: bool) -> Vec<Id<Tag>> {
    let taste = *agency.chance.pick(&[tag::FAMILY, tag::HONEYMOON, tag::CULTURE, tag::SEA, tag::NATURE]);
    let worn = [
        (number % 17 == 3, tag::VIP),
        (number < 70 && number % 4 == 1, tag::REGULAR),
        (of_firm, tag::BUSINESS),
        (!of_firm && agency.chance.in_percent(50), taste),
    ];
    worn.into_iter().filter(|(worn, _)| *worn).map(|(_, tag)| agency.tags[tag]).collect()
}
