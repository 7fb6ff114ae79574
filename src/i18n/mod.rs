//! *How is it said?* Catalogues, formats, problems as sentences. Knows nothing of records beyond their field kinds.

pub mod catalogue;
pub mod language;

#[cfg(target_arch = "wasm32")]
pub mod format;
#[cfg(target_arch = "wasm32")]
mod intl;
#[cfg(target_arch = "wasm32")]
pub mod say;

pub use catalogue::{Arg, Catalogue};
pub use language::Language;
#[cfg(target_arch = "wasm32")]
pub use say::{say, say_with};
