//! Bringing data in: a file becomes a sheet, its columns are mapped to fields, every row is planned before anything is
//! written, and the plan is carried out in one commit, so that one undo takes all of it back.
//!
//! `bytes ─▶ decode ─▶ csv::Sheet ─▶ target::Mapping (guessed by headers) ─▶ plan::Plan ─▶ apply`

pub mod apply;
pub mod csv;
pub mod decode;
mod gather;
pub mod headers;
mod matching;
mod merge;
pub mod plan;
mod records;
pub mod rejected;
mod stages;
pub mod target;

pub use apply::{Apply, Counts, apply};
pub use csv::{Record, Sheet, SheetReader};
pub use decode::{Encoding, sniff_encoding};
pub use plan::{Options, Plan, PlannedRow, Planner, Question, Reason, Status};
pub use rejected::rejected_csv;
pub use target::{Mapping, Part, Piece, Target, targets};
