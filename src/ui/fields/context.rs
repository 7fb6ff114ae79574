//! What fields ask of the app: names of other records, how texts are read, what day it is.

use chrono::Weekday;
use leptos::prelude::*;

use crate::{
    domain::{
        Kind, Problem, Table, Value, calendar::Date, clock_time::TimeOfDay, id::Uuid, instant::Instant,
        money::Currency, phone::Country, settings::Weekend,
    },
    ui::kit::Choice,
};

/// Another record as a field shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    pub name: String,
    /// Its page, if it has one.
    pub href: Option<String>,
    /// It is a label in this hue.
    pub hue: Option<u8>,
}

/// Given once by whoever has the records; `Copy`, so that closures capture it freely.
#[derive(Clone, Copy)]
pub struct FieldContext {
    /// A record's name; nothing when it is gone. Follows the record.
    pub names: Callback<(Table, Uuid), Option<Named>>,
    /// What a text finds in a table, best first, by id; everything for an empty one.
    pub options: Callback<(Table, String), Vec<Choice>>,
    /// Makes a record of that name and says which it is.
    pub create: Callback<(Table, String), Option<Uuid>>,
    /// Whether [`Self::create`] can make records of the table from a name alone.
    pub can_create: fn(Table) -> bool,
    /// The value of a typed text, [`crate::engine::read`].
    pub parse: Callback<(Kind, String), Result<Value, Problem>>,
    /// The civil date and time of an instant where the user is, and the way back.
    pub local: Callback<Instant, (Date, TimeOfDay)>,
    pub instant: Callback<(Date, TimeOfDay), Instant>,
    pub now: Callback<(), Instant>,
    pub today: Signal<Date>,
    pub first_weekday: Weekday,
    pub weekend: Weekend,
    pub country: Country,
    /// Those to choose from; the first one is the workspace's own.
    pub currencies: StoredValue<Vec<Currency>>,
}

impl FieldContext {
    /// As a component above has provided it.
    pub fn here() -> Self {
        expect_context()
    }

    pub fn name(self, table: Table, id: Uuid) -> Option<Named> {
        self.names.run((table, id))
    }

    pub fn read(self, kind: Kind, text: &str) -> Result<Value, Problem> {
        self.parse.run((kind, text.to_owned()))
    }
}
