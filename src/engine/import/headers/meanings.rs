//! What a column's name can mean, by the words in `words`.

use super::{
    super::target::{Part, Piece, Target},
    name::Name,
    words::{
        COMMON, COMPANY, CONTACT_NAME, DEAL, NAME, NAMED_COMPANY, NAMED_CONTACT, PERSONAL, PIECES, PLACES, REACHED,
        SKIPPED, Word, is_one,
    },
};
use crate::domain::Table;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Strength {
    Strong,
    /// Often something else.
    Weak,
}

/// What a name can mean in a sheet of `kind`, the likeliest first.
pub(super) fn meanings(name: &Name, kind: Table) -> Vec<(Strength, Target)> {
    if is_one(SKIPPED, &name.word) && name.group.is_none() {
        return vec![(Strength::Strong, Target::Skip)];
    }
    if let Some((group, at)) = &name.group {
        return numbered(group, *at, &name.word, kind).map(|target| (Strength::Strong, target)).into_iter().collect();
    }
    let mut found = Vec::new();
    let mut look = |table: Table, words: &[&[Word]]| {
        for word in words.iter().flat_map(|words| words.iter()) {
            let target = Target::field(table, word.key, word.part);
            let is_in = |words| is_one(words, &name.word) || is_one(words, &name.full);
            if is_in(word.strong) {
                found.push((Strength::Strong, target));
            } else if is_in(word.weak) {
                found.push((Strength::Weak, target));
            }
        }
    };
    match (name.table, kind) {
        (Some(Table::Contact), Table::Contact) | (None, Table::Contact) => {
            look(Table::Contact, &[NAME, CONTACT_NAME, REACHED, PERSONAL, COMMON]);
            look(Table::Company, &[NAMED_COMPANY]);
        }
        (Some(Table::Contact), _) => look(Table::Contact, &[NAME, CONTACT_NAME, REACHED, PERSONAL]),
        (Some(Table::Company), Table::Company) | (None, Table::Company) => {
            look(Table::Company, &[COMPANY, NAMED_COMPANY, COMMON]);
            look(Table::Contact, &[&NAME[2..], NAMED_CONTACT, REACHED]);
        }
        (Some(Table::Company), _) => look(Table::Company, &[COMPANY, NAMED_COMPANY]),
        _ => {
            look(Table::Deal, &[DEAL, COMMON]);
            look(Table::Contact, &[NAME, NAMED_CONTACT, REACHED]);
            look(Table::Company, &[NAMED_COMPANY]);
        }
    }
    let of = name.table.unwrap_or(kind);
    found.extend(address(&name.word, name.at, of).map(|target| (Strength::Strong, target)));
    found
}

/// `E-mail 2 - Value`, `Address 1 - City`, `Organization 1 - Title`.
fn numbered(group: &str, at: u8, word: &str, kind: Table) -> Option<Target> {
    let is_label = matches!(word, "label" | "type");
    let entries = |key| match word {
        "value" => Some(Target::field(Table::Contact, key, Part::Entry { at, label: "" })),
        _ if is_label => Some(Target::field(Table::Contact, key, Part::EntryLabel { at })),
        _ => None,
    };
    match (group, word) {
        ("email", _) => entries("emails"),
        ("phone", _) => entries("phones"),
        ("address", _) => {
            let piece = if is_label { Some(Piece::Label) } else { piece(word) };
            piece.and_then(|piece| address_part(at, piece, "", kind))
        }
        ("organization", "name") => Some(Target::field(Table::Company, "name", Part::Whole)),
        ("organization", "title") => Some(Target::field(Table::Contact, "title", Part::Whole)),
        _ => None,
    }
}

/// `City`, `Business Street 2`, `Адрес`: the number of a street is that of its line.
fn address(word: &str, number: u8, table: Table) -> Option<Target> {
    let placed = PLACES.iter().find_map(|(label, at, words)| {
        let rest = words.split(' ').find_map(|place| word.strip_prefix(place))?;
        Some((*label, *at, piece(rest)?))
    });
    let (label, at, piece) = placed.or_else(|| piece(word).map(|piece| ("", 1, piece)))?;
    match (piece, number) {
        (_, 0) | (Piece::Street, _) => address_part(at, piece, label, table),
        (Piece::Whole, _) => address_part(at, Piece::Street, label, table),
        _ => address_part(number, piece, label, table),
    }
}

fn piece(word: &str) -> Option<Piece> {
    PIECES.iter().find(|(_, words)| is_one(words, word)).map(|(piece, _)| *piece)
}

/// A company has one address.
fn address_part(at: u8, piece: Piece, label: &'static str, table: Table) -> Option<Target> {
    match table {
        Table::Company if at == 1 => {
            Some(Target::field(Table::Company, "address", Part::Address { at, piece, label: "" }))
        }
        Table::Company => None,
        _ => Some(Target::field(Table::Contact, "addresses", Part::Address { at, piece, label })),
    }
}
