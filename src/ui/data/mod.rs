//! Bringing data in and carrying it away.

pub mod backup;
pub mod import;
