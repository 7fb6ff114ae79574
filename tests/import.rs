//! Files of other programs, hostile ones among them, from text to records and back by undo.

mod import {
    pub mod world;

    mod hostile;
    mod mapping;
    mod matching;
    mod namesakes;
    mod plan;
    mod random;
    mod reading;
}
