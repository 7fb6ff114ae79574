//! Whose birthday comes within a week.

use leptos::prelude::*;

use super::desk::Desk;
use crate::{
    app::Page,
    domain::{
        Contact, Id, Member, Table, birthday::Birthday, calendar::Date, id::Uuid, sorting::sort_by, stored::Stored,
    },
    engine::{Tables, today::SOON_DAYS},
    i18n::say::format,
    tr,
    ui::kit::{Icon, fresh_id},
};

#[derive(Clone, PartialEq)]
struct Celebration {
    day: Date,
    contact: Uuid,
    name: String,
    /// Where the year of birth is known.
    turns: Option<u32>,
}

fn soon(tables: &Tables, today: Date, member: Option<Id<Member>>) -> Vec<Celebration> {
    let mine = |owner: Option<Id<Member>>| member.is_none() || owner.is_none() || owner == member;
    let mut soon = Vec::new();
    tables.each_value(Table::Contact, "birthday", |id, birthday| {
        let Some(birthday) = Birthday::from_value(birthday.clone()) else { return };
        let day = birthday.next(today);
        let is_soon = (day - today).num_days() <= SOON_DAYS;
        if !is_soon {
            return;
        }
        let contact = tables.find(Id::<Contact>::from(id)).filter(|contact| mine(contact.owner));
        soon.extend(contact.map(|contact| Celebration {
            day,
            contact: id,
            name: contact.name.clone(),
            turns: birthday.age_on(day),
        }));
    });
    sort_by(&mut soon, |a, b| a.day.cmp(&b.day).then(a.contact.cmp(&b.contact)));
    soon
}

#[component]
pub fn Birthdays(desk: Desk) -> impl IntoView {
    let soon = Memo::new(move |_| {
        let (today, member) = (desk.app.today.get(), desk.member.get());
        desk.app.watch(&[Table::Contact], |tables| soon(tables, today, member))
    });
    move || {
        let (people, today) = (soon.get(), desk.app.today.get());
        let heading = fresh_id("card");
        (!people.is_empty()).then(|| {
            view! {
                <section class="card" aria-labelledby=heading>
                    <div class="card-head"><Icon name="cake"/><h2 id=heading.clone()>{tr!("today-birthdays")}</h2></div>
                    <ul class="rows">{people.into_iter().map(|person| view! { <Person person today/> }).collect_view()}</ul>
                </section>
            }
        })
    }
}

#[component]
fn Person(person: Celebration, today: Date) -> impl IntoView {
    let date = format().day_month(person.day);
    let turns = match person.turns {
        Some(years) => tr!("today-turns", date = date, count = i64::from(years)),
        None => date,
    };
    view! {
        <li>
            <div class="grow">
                <a class="title" href=Page::Record(Table::Contact, person.contact).href()><bdi>{person.name}</bdi></a>
                <p class="meta">{turns}</p>
            </div>
            <span class="meta">{format().days_from_today((person.day - today).num_days())}</span>
        </li>
    }
}
