//! *What is it?* The things a small business keeps: one file per thing, with its fields and rules.
//!
//! Knows nothing of storage, clocks, browsers, signals or words in any language.

// Value types: parsed once, valid ever after.
pub mod birthday;
pub mod calendar;
pub mod clock_time;
pub mod date_input;
pub mod digits;
pub mod email;
pub mod fold;
pub mod instant;
pub mod money;
pub mod phone;

// What every record is made of.
pub mod choice;
pub mod entity;
pub mod field;
pub mod id;
pub mod meta;
pub mod problem;
pub mod row;
pub mod sort_key;
pub mod sorting;
pub mod stored;
pub mod value;
mod value_serde;

// The records.
pub mod activity;
pub mod company;
pub mod contact;
pub mod deal;
pub mod member;
pub mod pipeline;
pub mod settings;
pub mod stage;
pub mod tag;
pub mod task;

pub use activity::Activity;
pub use company::Company;
pub use contact::Contact;
pub use deal::Deal;
pub use entity::{Entity, Table};
pub use field::{FieldInfo, Kind};
pub use id::Id;
pub use member::Member;
pub use meta::Meta;
pub use pipeline::Pipeline;
pub use problem::Problem;
pub use row::Row;
pub use settings::Settings;
pub use stage::Stage;
pub use tag::Tag;
pub use task::Task;
pub use value::Value;
