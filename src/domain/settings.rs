//! How a workspace writes dates, numbers and money. One record per workspace.

use super::{
    Id, Meta,
    calendar::Calendar,
    field::{Field, Kind},
    id::Uuid,
    money::Currency,
};
use crate::{choices, fields};

choices! {
    pub enum Digits { Latin = "latin", Persian = "persian" }
}
choices! {
    pub enum Weekday { Monday = "monday", Tuesday = "tuesday", Wednesday = "wednesday", Thursday = "thursday", Friday = "friday", Saturday = "saturday", Sunday = "sunday" }
}
choices! {
    /// Days off: differs by country, and in Iran by sector.
    pub enum Weekend { SaturdaySunday = "sat-sun", Friday = "fri", ThursdayFriday = "thu-fri", FridaySaturday = "fri-sat" }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    pub meta: Meta,
    pub business: String,
    pub calendar: Calendar,
    pub digits: Digits,
    pub currency: Currency,
    /// Rial amounts are typed and shown in toman (10 rial). Stored amounts are always rial.
    pub toman: bool,
    /// Two-letter country whose phone numbers need no prefix.
    pub country: String,
    pub week_start: Weekday,
    pub weekend: Weekend,
}

impl Settings {
    pub const CATALOGUE: &'static [Field<Self>] = fields!(Settings {
        business: Kind::Text;
        calendar: Kind::Choice("calendar", &["gregorian", "jalali"]);
        digits: Kind::Choice("digits", Digits::KEYS);
        currency: Kind::Currency;
        toman: Kind::Flag;
        country: Kind::Choice("country", &["BG", "IR", "ZZ"]);
        week_start: Kind::Choice("weekday", Weekday::KEYS);
        weekend: Kind::Choice("weekend", Weekend::KEYS);
    });

    /// The one record's id, the same in every workspace.
    pub const ID: Id<Self> = Id::of_uuid(Uuid::from_u128(0xda47_a200_0000_7000_8000_0000_0000_0001));
}
