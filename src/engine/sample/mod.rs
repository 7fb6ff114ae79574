//! The sample business: a travel agency to try things on, the same each time but for the dates, which follow today.
//!
//! Its words are data, one file per language; everything else here is how such a business looks: who knows whom since
//! when, which deals move and which are forgotten, what is due. Its ids are made from its dates and its own chance, so
//! that "oldest first" is true here too.

// The words.
mod bulgarian;
mod english;
mod persian;
mod words;

// What decides the rest.
mod agency;
mod chance;
mod hours;
mod price;

// The records.
mod people;
mod sales;
mod story;
mod talks;
mod todo;

use super::Tx;
use crate::domain::{Problem, Settings};
use agency::Agency;

/// The language that the sample business speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SampleLanguage {
    English,
    Persian,
    Bulgarian,
}

impl SampleLanguage {
    pub const ALL: [Self; 3] = [Self::English, Self::Persian, Self::Bulgarian];
}

/// Fills a new workspace, after [`super::setup::workspace`] in the same transaction. Amounts are in the currency of
/// the settings; the first member there is becomes one of four.
///
/// # Errors
/// When there is no member, or no pipeline with an open, a won and a lost stage.
pub fn fill(tx: &mut Tx, language: SampleLanguage, settings: &Settings) -> Result<(), Problem> {
    let words = match language {
        SampleLanguage::English => &english::WORDS,
        SampleLanguage::Persian => &persian::WORDS,
        SampleLanguage::Bulgarian => &bulgarian::WORDS,
    };
    let mut agency = Agency::open(tx, words, settings)?;
    let people = people::meet(&mut agency);
    let deals = sales::sell(&mut agency, &people)?;
    talks::care(&mut agency, &people);
    todo::plan(&mut agency, &people, &deals);
    Ok(())
}
