//! Fields as the catalogue describes them: shown, edited in place, gathered in forms. Knows kinds, never entities; what
//! it needs of the records comes in through the [`FieldContext`].

mod context;
pub mod currencies;
mod draft;
mod edit;
mod form;
mod inline;
mod show;
mod text;
mod words;

pub use context::{FieldContext, Named};
pub use draft::Draft;
pub use edit::Editor;
pub use form::{FieldForm, FormDialog, FormDraft};
pub use inline::{FieldList, Saved};
pub use show::{brief, show};
pub use text::{moment, text};
pub use words::{choice_words, label, role_words};
