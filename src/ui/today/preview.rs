//! What the quick line was understood to say, before it is added.

use leptos::prelude::*;

use super::{
    days::near,
    understood::{NewPerson, NewTask},
};
use crate::{
    domain::{calendar::Date, clock_time::TimeOfDay},
    i18n::say::format,
    tr,
    ui::kit::{Badge, Tone},
};

#[component]
pub fn PersonPreview(person: NewPerson) -> impl IntoView {
    let follow_up =
        (person.due.is_some() || person.time.is_some()).then(|| tr!("today-follow-up", name = &person.name));
    let company = person.company.map(|company| {
        let new = company.id.is_none().then(|| tr!("today-quick-new"));
        view! { <Badge icon="building-2"><bdi>{company.name}</bdi>{new.map(|new| view! { " "<i>{new}</i> })}</Badge> }
    });
    let phone = person.phone.map(|phone| format().plain(&phone.national()));
    view! {
        <span>{tr!("today-quick-person")}</span>
        <Badge tone=Tone::Info icon="user-plus"><bdi>{person.name}</bdi></Badge>
        {phone.map(|phone| view! { <Badge icon="phone"><bdi dir="ltr">{phone}</bdi></Badge> })}
        {person.email.map(|email| view! { <Badge icon="mail"><bdi dir="ltr">{email.as_str().to_owned()}</bdi></Badge> })}
        {company}
        {follow_up.map(|title| view! { <Badge icon="circle-check">{title}</Badge><When due=person.due time=person.time/> })}
    }
}

#[component]
pub fn TaskPreview(task: NewTask) -> impl IntoView {
    let NewTask { title, due, time, contact, company } = task;
    view! {
        <span>{tr!("today-quick-task")}</span>
        <Badge tone=Tone::Info icon="circle-check"><bdi>{title}</bdi></Badge>
        <When due time/>
        {contact.map(|contact| view! { <Badge icon="user"><bdi>{contact.name}</bdi></Badge> })}
        {company.map(|company| view! { <Badge icon="building-2"><bdi>{company.name}</bdi></Badge> })}
    }
}

#[component]
fn When(due: Option<Date>, time: Option<TimeOfDay>) -> impl IntoView {
    let words = match (due, time) {
        (Some(due), time) => near(due, time),
        // A time without a day means today.
        (None, Some(time)) => tr!("today-at", time = format().time_of_day(time)),
        (None, None) => return ().into_any(),
    };
    view! { <Badge icon="calendar">{words}</Badge> }.into_any()
}
