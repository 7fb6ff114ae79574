//! *How does it look?* Markup, keys and pointers; what stands on the screen is somebody else's answer.

pub mod kit;
