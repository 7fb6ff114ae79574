//! Closed lists of choices (a stage's kind, a task's priority): an enum, its stored names and the list to choose from.

/// Declares an enum whose variants are stored by name. The first one is the default.
#[macro_export]
macro_rules! choices {
    ($(#[$doc:meta])* $visible:vis enum $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $key:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $visible enum $name { $($(#[$variant_doc])* $variant),* }

        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];
            /// The stored names, in the order of [`Self::ALL`].
            pub const KEYS: &'static [&'static str] = &[$($key),*];

            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $key),* }
            }

            pub fn parse(key: &str) -> Option<Self> {
                match key { $($key => Some(Self::$variant),)* _ => None }
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::ALL[0]
            }
        }

        impl $crate::domain::stored::Stored for $name {
            fn to_value(&self) -> $crate::domain::Value {
                $crate::domain::Value::text(self.as_str())
            }
            fn from_value(value: $crate::domain::Value) -> Option<Self> {
                Self::parse(value.as_text()?)
            }
        }
    };
}
