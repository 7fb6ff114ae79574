//! How each type of field becomes a [`Value`] and comes back.

use std::collections::BTreeMap;

use super::{
    birthday::Birthday,
    calendar::{Calendar, Date},
    clock_time::TimeOfDay,
    email::Email,
    id::{Id, Uuid},
    instant::Instant,
    money::{Currency, Money},
    phone::Phone,
    value::Value,
};

/// A type that a field can have. `from_value(to_value(x)) == Some(x)`; `None` says the value is of another kind or
/// not valid, and the caller keeps it aside.
pub trait Stored: Sized {
    fn to_value(&self) -> Value;
    fn from_value(value: Value) -> Option<Self>;
}

impl Stored for Value {
    fn to_value(&self) -> Value {
        self.clone()
    }
    fn from_value(value: Value) -> Option<Self> {
        Some(value)
    }
}

impl Stored for String {
    fn to_value(&self) -> Value {
        if self.is_empty() { Value::Null } else { Value::Text(self.clone()) }
    }
    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Text(text) => Some(text),
            Value::Null => Some(String::new()),
            _ => None,
        }
    }
}

impl Stored for bool {
    fn to_value(&self) -> Value {
        if *self { Value::Bool(true) } else { Value::Null }
    }
    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Bool(flag) => Some(flag),
            Value::Null => Some(false),
            _ => None,
        }
    }
}

impl<T> Stored for Id<T> {
    fn to_value(&self) -> Value {
        Value::Id(self.uuid())
    }
    fn from_value(value: Value) -> Option<Self> {
        value.as_id().map(Id::from)
    }
}

impl Stored for Uuid {
    fn to_value(&self) -> Value {
        Value::Id(*self)
    }
    fn from_value(value: Value) -> Option<Self> {
        value.as_id()
    }
}

impl<T: Stored> Stored for Option<T> {
    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::to_value)
    }
    fn from_value(value: Value) -> Option<Self> {
        match value {
            // A small struct without anything in it is written as an empty map.
            value if value.is_empty() => Some(None),
            value => T::from_value(value).map(Some),
        }
    }
}

impl<T: Stored> Stored for Vec<T> {
    fn to_value(&self) -> Value {
        if self.is_empty() { Value::Null } else { Value::List(self.iter().map(T::to_value).collect()) }
    }
    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::List(list) => list.into_iter().map(T::from_value).collect(),
            Value::Null => Some(Vec::new()),
            _ => None,
        }
    }
}

impl<T: Stored> Stored for BTreeMap<String, T> {
    fn to_value(&self) -> Value {
        if self.is_empty() {
            return Value::Null;
        }
        Value::Map(self.iter().map(|(key, value)| (key.clone(), value.to_value())).collect())
    }
    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Map(map) => map.into_iter().map(|(key, value)| Some((key, T::from_value(value)?))).collect(),
            Value::Null => Some(BTreeMap::new()),
            _ => None,
        }
    }
}

macro_rules! stored_as_int {
    ($($int:ty),*) => {$(
        impl Stored for $int {
            fn to_value(&self) -> Value {
                Value::Int(i64::from(*self))
            }
            fn from_value(value: Value) -> Option<Self> {
                match value {
                    Value::Int(int) => int.try_into().ok(),
                    _ => None,
                }
            }
        }
    )*};
}
stored_as_int!(i64, u32, u16, u8);

impl Stored for Instant {
    fn to_value(&self) -> Value {
        Value::Int(self.millis())
    }
    fn from_value(value: Value) -> Option<Self> {
        i64::from_value(value).map(Instant::from_millis)
    }
}

/// Types whose canonical form is a text.
macro_rules! stored_as_text {
    ($($type:ty: $write:expr, $read:expr;)*) => {$(
        impl Stored for $type {
            fn to_value(&self) -> Value {
                let write: fn(&$type) -> String = $write;
                Value::Text(write(self))
            }
            fn from_value(value: Value) -> Option<Self> {
                let read: fn(&str) -> Option<$type> = $read;
                read(value.as_text()?)
            }
        }
    )*};
}
stored_as_text! {
    Date: |date| date.format("%Y-%m-%d").to_string(), |text| Date::parse_from_str(text, "%Y-%m-%d").ok();
    TimeOfDay: |time| time.hhmm(), |text| TimeOfDay::parse(text).ok();
    Birthday: |birthday| birthday.text(), |text| Birthday::parse(text);
    Calendar: |calendar| calendar.as_str().to_owned(), Calendar::parse;
    Currency: |currency| currency.code().to_owned(), Currency::parse;
    Money: |money| money.text(), Money::parse;
    Phone: |phone| phone.as_str().to_owned(), |text| Some(Phone::of_stored(text));
    Email: |email| email.as_str().to_owned(), |text| Some(Email::of_stored(text));
}

/// Implements [`Stored`] for a small struct as a map of its fields; empty ones are left out, missing ones take their
/// default. A map with a field that the struct has not is none of its values, so that nothing of it is lost; where `..`
/// follows the fields, such a field is passed over.
#[macro_export]
macro_rules! stored_as_map {
    ($type:ident { $($field:ident),*, .. }) => {
        $crate::stored_as_map!(@ $type { $($field),* } |_| true);
    };
    ($type:ident { $($field:ident),* $(,)? }) => {
        $crate::stored_as_map!(@ $type { $($field),* } |rest| rest.is_empty());
    };
    (@ $type:ident { $($field:ident),* } $may_hold:expr) => {
        impl $crate::domain::stored::Stored for $type {
            fn to_value(&self) -> $crate::domain::Value {
                let mut map = std::collections::BTreeMap::new();
                $(
                    let value = $crate::domain::stored::Stored::to_value(&self.$field);
                    if !value.is_empty() {
                        map.insert(stringify!($field).to_owned(), value);
                    }
                )*
                $crate::domain::Value::Map(map)
            }
            fn from_value(value: $crate::domain::Value) -> Option<Self> {
                let $crate::domain::Value::Map(mut map) = value else { return None };
                let read = Self {
                    $($field: match map.remove(stringify!($field)) {
                        Some(value) => $crate::domain::stored::Stored::from_value(value)?,
                        None => Default::default(),
                    },)*
                };
                let may_hold: fn(&std::collections::BTreeMap<String, $crate::domain::Value>) -> bool = $may_hold;
                may_hold(&map).then_some(read)
            }
        }
    };
}
