//! What a field of a record may hold, untyped: the form in which records are stored, compared, imported and edited.

use std::collections::BTreeMap;

use super::id::Uuid;

/// The data model of JSON, with whole numbers kept apart from real ones and ids from text.
///
/// `Id` is only ever a link to another record: whoever looks for the links of a record looks for it.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    #[default]
    Null,
    Bool(bool),
    Int(i64),
    Real(f64),
    Text(String),
    Id(Uuid),
    List(Vec<Value>),
    Map(BTreeMap<String, Value>),
}

impl Value {
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// Nothing typed yet: null, an empty text, list or map.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Text(text) => text.is_empty(),
            Self::List(list) => list.is_empty(),
            Self::Map(map) => map.is_empty(),
            _ => false,
        }
    }

    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn as_id(&self) -> Option<Uuid> {
        match self {
            Self::Id(id) => Some(*id),
            Self::Text(text) => Uuid::parse_str(text).ok(),
            _ => None,
        }
    }

    pub fn as_list(&self) -> &[Value] {
        match self {
            Self::List(list) => list,
            _ => &[],
        }
    }

    /// Lists and maps within lists and maps nest deeper than so many levels.
    pub fn is_deeper_than(&self, levels: usize) -> bool {
        let mut inner: Box<dyn Iterator<Item = &Self>> = match self {
            Self::List(list) => Box::new(list.iter()),
            Self::Map(map) => Box::new(map.values()),
            _ => return false,
        };
        levels == 0 || inner.any(|value| value.is_deeper_than(levels - 1))
    }

    /// The entry `key` of a map.
    pub fn at(&self, key: &str) -> Option<&Value> {
        match self {
            Self::Map(map) => map.get(key),
            _ => None,
        }
    }

    /// Visits every link inside, however deep.
    pub fn each_id(&self, visit: &mut impl FnMut(Uuid)) {
        match self {
            Self::Id(id) => visit(*id),
            Self::List(list) => list.iter().for_each(|value| value.each_id(visit)),
            Self::Map(map) => map.values().for_each(|value| value.each_id(visit)),
            _ => {}
        }
    }

    /// Without the links to `gone`: list entries that hold one disappear whole, a bare link becomes null.
    pub fn without_link(self, gone: Uuid) -> Self {
        let holds = |value: &Value| {
            let mut found = false;
            value.each_id(&mut |id| found |= id == gone);
            found
        };
        match self {
            Self::List(list) => Self::List(list.into_iter().filter(|value| !holds(value)).collect()),
            value if holds(&value) => Self::Null,
            value => value,
        }
    }
}
