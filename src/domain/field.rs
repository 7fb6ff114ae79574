//! The field catalogue: one line per field of an entity feeds storage, forms, tables, history, import, export and search.

use super::{entity::Table, value::Value};

/// What a field holds, and with that how it is typed, shown, compared and read from a file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    Text,
    /// Several lines.
    Paragraph,
    /// A web address or domain name.
    Web,
    /// Labelled e-mail addresses, the first one is the main one.
    Emails,
    Phones,
    Addresses,
    Phone,
    Address,
    Date,
    TimeOfDay,
    /// A date without a zone whose year may be unknown.
    Birthday,
    Instant,
    Money,
    Currency,
    Integer,
    /// 0 to 100.
    Percent,
    /// Whole days.
    Days,
    /// Whole seconds.
    Duration,
    Flag,
    /// One of the stored names; their words are `choice-<name of the list>-<name>`.
    Choice(&'static str, &'static [&'static str]),
    /// One record of the table.
    Link(Table),
    Links(Table),
    /// The people of a deal, each with a role.
    Roles,
    /// Per channel: given or withdrawn, when.
    Consent,
    /// One of the ten label hues.
    Hue,
    /// When a deal entered each stage.
    StageHistory,
    /// How a task repeats.
    Repeat,
}

impl Kind {
    /// May its value hold links to other records?
    pub const fn links(self) -> bool {
        matches!(self, Self::Link(_) | Self::Links(_) | Self::Roles)
    }

    /// Whether it may point to records of `table`.
    pub fn links_to(self, table: Table) -> bool {
        match self {
            Self::Link(to) | Self::Links(to) => to == table,
            Self::Roles => table == Table::Contact,
            _ => false,
        }
    }
}

/// What everybody may know of a field.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FieldInfo {
    /// Its name in stored rows, backups and URLs. Never changes once released.
    pub key: &'static str,
    pub kind: Kind,
    /// A record without it is refused.
    pub required: bool,
    /// Shown as a column of the list unless the user chose otherwise.
    pub column: bool,
    /// Kept by the engine, never typed by a user.
    pub log: bool,
}

impl FieldInfo {
    pub const fn new(key: &'static str, kind: Kind) -> Self {
        Self { key, kind, required: false, column: false, log: false }
    }
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }
    pub const fn column(mut self) -> Self {
        self.column = true;
        self
    }
    pub const fn log(mut self) -> Self {
        self.log = true;
        self
    }
}

/// A field of `T`: what is known of it, and the way in and out.
pub struct Field<T> {
    pub info: FieldInfo,
    pub value: fn(&T) -> Value,
    /// `None` leaves `T` as it was: the value is not of this field's type.
    pub set: fn(&mut T, Value) -> Option<()>,
}

/// The catalogue of an entity: `fields!(Contact { name: Kind::Text => required column; … })`.
/// The key of a field is its name in the struct.
#[macro_export]
macro_rules! fields {
    ($type:ident { $($name:ident: $kind:expr $(=> $($flag:ident)+)?;)* }) => {
        &[$($crate::domain::field::Field {
            info: $crate::domain::FieldInfo::new(stringify!($name), $kind)$($(.$flag())+)?,
            value: |row: &$type| $crate::domain::stored::Stored::to_value(&row.$name),
            set: |row: &mut $type, value| {
                row.$name = $crate::domain::stored::Stored::from_value(value)?;
                Some(())
            },
        }),*]
    };
}
