//! Contacts, companies and deals as lists and as pages, with all that happens around them; tasks too.
//!
//! Knows the entities that people keep, not how fields are edited (`ui::fields`) nor how deals are sold (`ui::sales`).

// What a record is to its page and to the fields.
mod about;
pub mod context;
mod desk;
mod forms;
mod habits;
mod keyboard;
mod link;
pub mod lookup;
mod opened;

// Many records.
mod columns;
pub mod list;

// One record.
mod composer;
mod due;
mod head;
pub mod page;
mod properties;
mod related;
mod timeline;

// Making and changing.
pub mod create;
pub mod task_dialog;
mod tasks;

pub use about::About;
pub use due::DueBadge;
pub use link::{RecordLink, icon, kind_name};
