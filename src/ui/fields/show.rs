//! A value as it stands on the screen.

use leptos::prelude::*;

use super::{
    FieldContext, Named,
    text::{self, consents, read, text},
    words::{hue, label_words, role_words},
};
use crate::{
    domain::{
        Kind, Table, Value,
        calendar::Date,
        contact::{Address, Labelled},
        deal::DealContact,
        email::Email,
        id::Uuid,
        instant::Instant,
        phone::Phone,
        stored::Stored,
    },
    i18n::say::format,
    ui::kit::{Badge, HueTag, MailLink, PhoneLink, Tone, WebLink},
};

/// The whole value; nothing for an empty one.
pub fn show(kind: Kind, value: &Value, context: FieldContext) -> AnyView {
    if value.is_empty() {
        return ().into_any();
    }
    match kind {
        Kind::Web => view! { <WebLink text=text(kind, value, context)/> }.into_any(),
        Kind::Emails => {
            each(value, |it: Labelled<Email>| labelled(&it.label, view! { <MailLink email=it.value/> }.into_any()))
        }
        Kind::Phones => each(value, |it: Labelled<Phone>| {
            labelled(&it.label, view! { <PhoneLink phone=it.value home=context.country/> }.into_any())
        }),
        Kind::Phone => one(value, |phone: Phone| view! { <PhoneLink phone home=context.country/> }.into_any()),
        Kind::Addresses => each(value, |it: Address| address(&it)),
        Kind::Address => one(value, |it: Address| address(&it)),
        Kind::Date => one(value, |date: Date| day(date)),
        Kind::Instant => {
            one(value, |at: Instant| view! { <time datetime=at.iso()>{text::moment(at)}</time> }.into_any())
        }
        Kind::Money => view! { <span class="amount">{text(kind, value, context)}</span> }.into_any(),
        Kind::Paragraph => view! { <span class="pre"><bdi>{text(kind, value, context)}</bdi></span> }.into_any(),
        Kind::Link(table) => one(value, |id: Uuid| link(table, id, context)),
        Kind::Links(table) => {
            let links = read::<Vec<Uuid>>(value).unwrap_or_default().into_iter();
            view! { <span class="tags">{links.map(|id| link(table, id, context)).collect_view()}</span> }.into_any()
        }
        Kind::Roles => each(value, |it: DealContact| {
            labelled(&role_words(&it.role), link(Table::Contact, it.contact.uuid(), context))
        }),
        Kind::Consent => consent(value),
        Kind::Hue => one(value, |it: u8| {
            view! { <span class="cluster"><span class="dot" data-hue=it.to_string()></span>{hue(it)}</span> }.into_any()
        }),
        _ => view! { <bdi>{text(kind, value, context)}</bdi> }.into_any(),
    }
}

/// The value in one line of a table: the first of several, and how many more there are.
pub fn brief(kind: Kind, value: &Value, context: FieldContext) -> AnyView {
    let more = |count: usize| {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        (count > 0).then(|| view! { <span class="meta">{format!(" +{}", format().number(count))}</span> })
    };
    match (kind, value.as_list()) {
        (Kind::Emails | Kind::Phones | Kind::Addresses | Kind::Roles, [first, rest @ ..]) => {
            let first = without_label(first);
            view! { {show(kind, &Value::List(vec![first]), context)}{more(rest.len())} }.into_any()
        }
        (Kind::Links(table), [first, second, third, rest @ ..]) if !rest.is_empty() => {
            let shown = Value::List(vec![first.clone(), second.clone(), third.clone()]);
            view! { {show(Kind::Links(table), &shown, context)}{more(rest.len())} }.into_any()
        }
        (Kind::Paragraph, _) => view! { <bdi class="clip">{text(kind, value, context)}</bdi> }.into_any(),
        _ => show(kind, value, context),
    }
}

/// In a table the label only takes room.
fn without_label(entry: &Value) -> Value {
    match entry {
        Value::Map(map) => {
            Value::Map(map.iter().filter(|(key, _)| *key != "label").map(|(k, v)| (k.clone(), v.clone())).collect())
        }
        other => other.clone(),
    }
}

/// A date, with the other calendar's on demand.
fn day(date: Date) -> AnyView {
    let title = format!("{} · {}", format().long_date(date), format().other_calendar(date));
    view! { <time datetime=date.to_string() title=title>{format().date(date)}</time> }.into_any()
}

fn address(address: &Address) -> AnyView {
    let words = text::address(&Address { label: String::new(), ..address.clone() });
    labelled(&address.label, view! { <bdi class="pre">{words}</bdi> }.into_any())
}

/// Another record by its name; nothing when it is gone.
fn link(table: Table, id: Uuid, context: FieldContext) -> AnyView {
    let shown = move || {
        let Named { name, href, hue } = context.name(table, id)?;
        Some(match (hue, href) {
            (Some(hue), _) => view! { <HueTag name hue/> }.into_any(),
            (None, Some(href)) => view! { <a href=href><bdi>{name}</bdi></a> }.into_any(),
            (None, None) => view! { <bdi>{name}</bdi> }.into_any(),
        })
    };
    view! { {shown} }.into_any()
}

fn consent(value: &Value) -> AnyView {
    let channels = consents(value).unwrap_or_default().into_iter().map(|(channel, it)| {
        let (tone, icon) = if it.given { (Tone::Ok, "check") } else { (Tone::Plain, "ban") };
        view! { <Badge tone icon>{text::consent(&channel, &it)}</Badge> }
    });
    view! { <span class="tags">{channels.collect_view()}</span> }.into_any()
}

fn labelled(label: &str, value: AnyView) -> AnyView {
    let label = (!label.is_empty()).then(|| view! { " "<span class="meta"><bdi>{label_words(label)}</bdi></span> });
    view! { <span class="entry-shown">{value}{label}</span> }.into_any()
}

fn one<T: Stored>(value: &Value, view: impl Fn(T) -> AnyView) -> AnyView {
    match read::<T>(value) {
        Some(it) => view(it),
        None => ().into_any(),
    }
}

fn each<T: Stored>(value: &Value, view: impl Fn(T) -> AnyView) -> AnyView {
    let all: Vec<T> = read(value).unwrap_or_default();
    view! { <span class="entries-shown">{all.into_iter().map(view).collect_view()}</span> }.into_any()
}
