//! *What may happen, and what follows from it?* Transactions, undo, queries, file formats as text in and values out.
//!
//! Knows nothing of browsers, storage or words in any language. What time it is and who acts comes in from outside.

// The one idea: a commit is a list of changes.
pub mod commit;
pub mod entry;
pub mod frozen;
pub mod links;
pub mod records;
pub mod rows;
pub mod selection;
pub mod tables;
pub mod transact;
pub mod undo;
pub mod work;

// How commits and rows become bytes, and what to do when some are missing.
pub mod cbor;
pub mod checkpoint;
pub mod columns;
pub mod entry_bytes;
pub mod page;
pub mod recovery;
pub mod seal;

// What may happen.
pub mod bulk;
pub mod deals;
pub mod members;
pub mod sample;
pub mod setup;
pub mod stages;
pub mod tasks;

// What follows.
pub mod board;
pub mod called;
pub mod find;
pub mod names;
pub mod query;
pub mod quick_add;
pub mod search;
mod shelf;
pub mod timeline;
pub mod today;
pub mod touches;
pub mod urgency;

// Texts and files that people bring.
pub mod import;
pub mod read;

// The whole workspace as a file, and when to make one.
pub mod backup;
pub mod base64;
mod lines;
pub mod reminder;
pub mod rescue;
pub mod sheet;

pub use commit::{Change, Commit, Op, Verb};
pub use entry::Entry;
pub use tables::Tables;
pub use transact::{Acting, Draft, Tx, transact};
pub use work::Work;
