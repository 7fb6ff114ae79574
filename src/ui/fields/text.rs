//! A value as plain text: for screen readers, titles and sorting.

use leptos::prelude::Get;

use super::{
    FieldContext,
    words::{choice_words, duration, hue, label_words, repeat, role_words, yes_or_no},
};
use crate::{
    app::clock,
    domain::{
        Kind, Value,
        birthday::Birthday,
        calendar::Date,
        clock_time::TimeOfDay,
        contact::{Address, Consent, Labelled},
        deal::{DealContact, StageEntry},
        email::Email,
        id::Uuid,
        instant::Instant,
        money::Money,
        phone::Phone,
        stored::Stored,
        task::Repeat,
    },
    i18n::say::format,
    tr,
    ui::kit::phone_text,
};

/// The value in words; empty for an empty one. What is not of its kind reads as what is inside.
pub fn text(kind: Kind, value: &Value, context: FieldContext) -> String {
    typed(kind, value, context).unwrap_or_else(|| plain(value))
}

fn typed(kind: Kind, value: &Value, context: FieldContext) -> Option<String> {
    if value.is_empty() {
        return Some(String::new());
    }
    let int = || i64::from_value(value.clone());
    let of_link = |table, id: Uuid| context.name(table, id).map(|named| named.name);
    Some(match kind {
        Kind::Text | Kind::Paragraph | Kind::Web | Kind::Currency => value.as_text()?.to_owned(),
        Kind::Emails => list(value, |it: Labelled<Email>| it.value.as_str().to_owned())?,
        Kind::Phones => list(value, |it: Labelled<Phone>| phone_text(&it.value, context.country))?,
        Kind::Phone => phone_text(&read(value)?, context.country),
        Kind::Addresses => list(value, |it: Address| address(&it))?,
        Kind::Address => address(&read(value)?),
        Kind::Date => format().date(read::<Date>(value)?),
        Kind::TimeOfDay => format().time_of_day(read::<TimeOfDay>(value)?),
        Kind::Birthday => birthday(read(value)?, context),
        Kind::Instant => moment(read::<Instant>(value)?),
        Kind::Money => format().money(&read::<Money>(value)?),
        Kind::Integer => format().number(int()?),
        Kind::Percent => format().percent(int()?),
        Kind::Days => tr!("fields-days", count = int()?),
        Kind::Duration => duration(int()?),
        Kind::Flag => yes_or_no(read(value)?),
        Kind::Choice(list, _) => choice_words(list, value.as_text()?),
        Kind::Link(table) => of_link(table, value.as_id()?)?,
        Kind::Links(table) => list(value, |id: Uuid| of_link(table, id).unwrap_or_default())?,
        Kind::Roles => list(value, |it: DealContact| {
            let name = of_link(crate::domain::Table::Contact, it.contact.uuid()).unwrap_or_default();
            if it.role.is_empty() { name } else { tr!("fields-with-role", name = name, role = role_words(&it.role)) }
        })?,
        Kind::Consent => {
            consents(value)?.into_iter().map(|(channel, it)| consent(&channel, &it)).collect::<Vec<_>>().join(", ")
        }
        Kind::Hue => hue(u8::try_from(int()?).ok()?),
        Kind::StageHistory => list(value, |it: StageEntry| moment(it.at))?,
        Kind::Repeat => read::<Repeat>(value).map(|it| repeat(it.unit.as_str(), it.every))?,
    })
}

/// A value as the type of its kind.
pub fn read<T: Stored>(value: &Value) -> Option<T> {
    T::from_value(value.clone())
}

fn list<T: Stored>(value: &Value, each: impl Fn(T) -> String) -> Option<String> {
    let all: Vec<T> = read(value)?;
    let words: Vec<_> = all.into_iter().map(each).filter(|words| !words.is_empty()).collect();
    Some(words.join(&tr!("fields-comma")))
}

/// In one line.
pub fn address(address: &Address) -> String {
    let parts: Vec<_> = address.parts().map(|part| part.replace('\n', " ")).collect();
    let words = parts.join(&tr!("fields-comma"));
    if address.label.is_empty() {
        words
    } else {
        tr!("fields-labelled", label = label_words(&address.label), value = words)
    }
}

/// With the age, where the year is known.
pub fn birthday(birthday: Birthday, context: FieldContext) -> String {
    let words = format().birthday(birthday);
    match birthday.age_on(context.today.get()) {
        Some(age) => tr!("fields-birthday-age", date = words, age = i64::from(age)),
        None => words,
    }
}

/// Day and time where the user is, the day in the workspace's calendar.
pub fn moment(at: Instant) -> String {
    tr!("fields-moment", date = format().date(clock::date_of(at)), time = format().time(at))
}

pub fn consents(value: &Value) -> Option<std::collections::BTreeMap<String, Consent>> {
    read(value)
}

pub fn consent(channel: &str, consent: &Consent) -> String {
    let (channel, date) = (choice_words("channel", channel), format().date(clock::date_of(consent.at)));
    if consent.given {
        tr!("fields-consent-given", channel = channel, date = date)
    } else {
        tr!("fields-consent-withdrawn", channel = channel, date = date)
    }
}

/// What this build does not understand is shown as it is kept.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(flag) => yes_or_no(*flag),
        Value::Int(int) => format().number(*int),
        Value::Real(real) => real.to_string(),
        Value::Text(text) => text.clone(),
        Value::Id(id) => id.to_string(),
        Value::List(list) => list.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Map(map) => map.values().map(plain).collect::<Vec<_>>().join(", "),
    }
}
