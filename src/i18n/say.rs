//! The catalogue and formats in force, for everything that is drawn. Changing the language draws the page anew.

use std::{cell::RefCell, rc::Rc};

use super::{Arg, Catalogue, format::Format};
use crate::domain::Problem;

thread_local! {
    static CATALOGUE: RefCell<Option<Rc<Catalogue>>> = const { RefCell::new(None) };
    static FORMAT: RefCell<Option<Rc<Format>>> = const { RefCell::new(None) };
}

pub fn speak(catalogue: Catalogue) {
    CATALOGUE.set(Some(Rc::new(catalogue)));
}

pub fn write_with(format: Format) {
    super::catalogue::write_digits(format.digits());
    FORMAT.set(Some(Rc::new(format)));
}

/// The formats in force.
pub fn format() -> Rc<Format> {
    FORMAT.with_borrow(|format| format.clone()).unwrap_or_default()
}

pub fn say(key: &str) -> String {
    say_with(key, &[])
}

pub fn say_with(key: &str, args: &[(&str, Arg)]) -> String {
    CATALOGUE.with_borrow(|catalogue| catalogue.as_ref().map_or_else(|| key.to_owned(), |it| it.say(key, args)))
}

pub fn say_problem(problem: &Problem) -> String {
    CATALOGUE
        .with_borrow(|catalogue| catalogue.as_ref().map_or_else(|| problem.key.to_owned(), |it| it.problem(problem)))
}

/// A sentence of the catalogues: `tr!("deals-count", count = deals.len())`. The key is literal, so that a test finds
/// every use and checks it in every language.
#[macro_export]
macro_rules! tr {
    ($key:literal) => { $crate::i18n::say($key) };
    ($key:literal, $($name:ident = $value:expr),+ $(,)?) => {
        $crate::i18n::say_with($key, &[$((stringify!($name), $crate::i18n::Arg::from($value))),+])
    };
}
