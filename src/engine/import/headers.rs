//! What the names of columns mean: a mapping guessed for the user to check.
//!
//! Names are compared squashed (see `domain::fold`), never by position. `Deal - `, `Person - ` and `Organization - `
//! tell the record, `E-mail 2 - Value` the entry of a list, brackets a unit. Each word may mean several fields, some
//! of them weakly; the first one that is still free is taken, strong meanings before weak ones, filled columns before
//! blank ones.

mod meanings;
mod name;
mod words;

use super::{
    Sheet,
    target::{Mapping, Part, Target},
};
use crate::domain::Table;
use meanings::{Strength, meanings};
use name::Name;
pub use name::unit;

/// The mapping of a sheet whose kind follows from its header.
pub fn guess(sheet: &Sheet) -> Mapping {
    guess_as(sheet, kind(&sheet.header))
}

/// The mapping of a sheet of `kind`: contacts, companies or deals.
pub fn guess_as(sheet: &Sheet, kind: Table) -> Mapping {
    let names: Vec<Name> = sheet.header.iter().map(|header| Name::of(header)).collect();
    let blank: Vec<bool> = (0..names.len()).map(|column| sheet.is_blank(column)).collect();
    let meant: Vec<_> = names.iter().map(|name| meanings(name, kind)).collect();
    let mut columns: Vec<Option<Target>> = vec![None; names.len()];
    for (is_blank, strength) in
        [(false, Strength::Strong), (false, Strength::Weak), (true, Strength::Strong), (true, Strength::Weak)]
    {
        for column in (0..names.len()).filter(|column| blank[*column] == is_blank) {
            if columns[column].is_none() {
                let free = |target: &Target| !columns.iter().flatten().any(|other| target.clashes(*other));
                let fitting = meant[column].iter().filter(|(of, _)| *of == strength).map(|(_, target)| *target);
                columns[column] = fitting.into_iter().find(free);
            }
        }
    }
    let is_doubtful = |column: &usize| columns[*column].is_none() && !meant[*column].is_empty() && !blank[*column];
    let doubts = (0..names.len()).filter(is_doubtful).collect();
    let otherwise = |column: usize| if blank[column] && !sheet.rows.is_empty() { Target::Skip } else { Target::Note };
    let columns = columns.iter().enumerate().map(|(at, target)| target.unwrap_or_else(|| otherwise(at))).collect();
    let mut mapping = Mapping { kind, columns, doubts };
    settle(&mut mapping);
    mapping
}

/// A first name without a last one is the whole name; in a list of companies, e-mail addresses belong to a person only
/// if one is named.
fn settle(mapping: &mut Mapping) {
    let has = |columns: &[Target], part| columns.contains(&Target::field(Table::Contact, "name", part));
    if !has(&mapping.columns, Part::Last) && !has(&mapping.columns, Part::Whole) {
        let first = Target::field(Table::Contact, "name", Part::First);
        let whole = Target::field(Table::Contact, "name", Part::Whole);
        mapping.columns.iter_mut().filter(|target| **target == first).for_each(|target| *target = whole);
    }
    let names_a_person = [Part::Whole, Part::First, Part::Last].into_iter().any(|part| has(&mapping.columns, part));
    if mapping.kind == Table::Company && !names_a_person {
        for target in &mut mapping.columns {
            if matches!(target, Target::Field { table: Table::Contact, .. }) {
                *target = Target::Note;
            }
        }
    }
}

/// Contacts, companies or deals?
pub fn kind(header: &[String]) -> Table {
    let names: Vec<Name> = header.iter().map(|header| Name::of(header)).collect();
    let says = |table, keys: &[&str]| {
        let is_one = |target: &Target| matches!(target, Target::Field { table: of, key, .. } if *of == table && keys.contains(key));
        let strongly = |name: &Name| {
            meanings(name, table).iter().any(|(strength, target)| *strength == Strength::Strong && is_one(target))
        };
        names.iter().any(strongly)
    };
    let of = |table| names.iter().filter(|name| name.table == Some(table)).count();
    let is_deal = of(Table::Deal) > 0
        || says(Table::Deal, &["title"])
        || (says(Table::Deal, &["stage"]) && says(Table::Deal, &["amount"]));
    let is_person =
        names.iter().any(Name::is_of_a_person) || says(Table::Contact, &["birthday"]) || of(Table::Contact) > 0;
    let has_name = names.iter().any(Name::is_plain_name);
    let is_company = of(Table::Company) > 0
        || (names.iter().any(Name::is_of_a_company) && !has_name)
        || (has_name && says(Table::Company, &["industry", "size"]) && !says(Table::Contact, &["emails"]));
    match (is_deal, is_person, is_company) {
        (true, ..) => Table::Deal,
        (_, false, true) => Table::Company,
        _ => Table::Contact,
    }
}
