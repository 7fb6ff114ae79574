//! Fields that several columns make up together: names, lists with labels, addresses, amounts, stages.

use std::collections::BTreeMap;

use super::{
    super::{
        super::read::{self, Unread},
        headers,
        target::{LABELS, Part, Piece},
    },
    Cell,
    row::Row,
};
use crate::domain::{
    Problem, Table, Value,
    contact::{Address, Labelled},
    fold::fold,
    instant::Instant,
    stored::Stored,
};

impl Row<'_> {
    /// The whole name, or its pieces joined. Pieces that the whole name does not hold are kept.
    pub fn name(&mut self, cells: &[Cell]) {
        let piece = |part| cells.iter().find(|cell| cell.part == part);
        let pieces = [Part::First, Part::Middle, Part::Last, Part::Suffix].map(piece);
        match piece(Part::Whole) {
            Some(whole) => {
                let name = fold(whole.text);
                for cell in pieces.into_iter().flatten().filter(|cell| !name.contains(fold(cell.text).trim())) {
                    self.keep(cell.column, cell.text);
                }
                self.set(Table::Contact, &[*whole], Value::text(whole.text.trim()));
            }
            None => {
                let joined: Vec<&str> = pieces.into_iter().flatten().map(|cell| cell.text.trim()).collect();
                self.set(Table::Contact, cells, Value::Text(joined.join(" ")));
            }
        }
    }

    pub fn entries(&mut self, table: Table, cells: &[Cell]) {
        let mut entries = Vec::new();
        for cell in cells {
            let Part::Entry { at, label } = cell.part else {
                continue;
            };
            let told = cells.iter().find(|other| other.part == Part::EntryLabel { at } && at > 0);
            let label = told.map_or(label.to_owned(), |cell| label_of(cell.text));
            let text = read::without_guard(cell.text);
            let values: Vec<Result<Value, Unread>> = if cell.key == "emails" {
                read::emails(text).into_iter().map(|it| it.map(|it| it.to_value())).collect()
            } else {
                let country = self.source.reading.country;
                read::phones(text, country).into_iter().map(|it| it.map(|it| it.to_value())).collect()
            };
            for value in values {
                match value {
                    Ok(value) if entries.iter().any(|it: &Labelled<Value>| it.value == value) => {}
                    Ok(value) => entries.push(Labelled { label: label.clone(), value }),
                    Err(unread) => {
                        self.warn(Some(cell.column), unread.problem);
                        self.keep(cell.column, &unread.text);
                    }
                }
            }
        }
        self.set(table, cells, entries.to_value());
    }

    /// Addresses by number. One given whole counts only where its pieces are not.
    pub fn addresses(&mut self, table: Table, cells: &[Cell]) {
        let mut addresses = BTreeMap::<u8, Address>::new();
        for cell in cells {
            let Part::Address { at, piece, label } = cell.part else {
                continue;
            };
            let has_pieces = || {
                cells.iter().any(|other| {
                    matches!(other.part, Part::Address { at: same, piece, .. } if same == at && !matches!(piece, Piece::Whole | Piece::Label))
                })
            };
            let address = addresses.entry(at).or_default();
            if address.label.is_empty() {
                label.clone_into(&mut address.label);
            }
            let text = cell.text.trim();
            match piece {
                Piece::Whole if has_pieces() => {}
                Piece::Whole | Piece::Street if address.street.is_empty() => text.clone_into(&mut address.street),
                Piece::Whole | Piece::Street => address.street = format!("{}\n{text}", address.street),
                Piece::City => text.clone_into(&mut address.city),
                Piece::Region => text.clone_into(&mut address.region),
                Piece::Postcode => text.clone_into(&mut address.postcode),
                Piece::Country => text.clone_into(&mut address.country),
                Piece::Label => address.label = label_of(text),
            }
        }
        let addresses: Vec<Address> = addresses.into_values().filter(|it| it.parts().next().is_some()).collect();
        let value =
            if table == Table::Company { addresses.into_iter().next().to_value() } else { addresses.to_value() };
        self.set(table, cells, value);
    }

    /// The amount in the currency that its own text, its currency column or its header names.
    pub fn amount(&mut self, cells: &[Cell]) {
        let part = |part| cells.iter().find(|cell| cell.part == part).copied();
        let Some(amount) = part(Part::Whole) else {
            return;
        };
        let reading = self.reading(amount.column);
        let unit = match part(Part::Currency) {
            Some(cell) => Some(cell.text.trim().to_owned()),
            None => headers::unit(self.header(amount.column)),
        };
        let text = read::without_guard(amount.text);
        let money = match unit {
            // An amount that names its own unit keeps it.
            Some(unit)
                if part(Part::Currency).is_some() || read::money(&format!("{text} {unit}"), &reading).is_ok() =>
            {
                read::money(&format!("{text} {unit}"), &reading)
            }
            _ => read::money(text, &reading),
        };
        match money {
            Ok(money) => self.set(Table::Deal, cells, money.to_value()),
            Err(problem) => {
                self.unreadable(amount, problem);
                if let Some(currency) = part(Part::Currency) {
                    self.keep(currency.column, currency.text);
                }
            }
        }
    }

    pub fn stage(&mut self, cells: &[Cell]) {
        for cell in cells {
            match cell.part {
                part @ (Part::Whole | Part::Status | Part::Pipeline) => {
                    self.gathered.stage.names.insert(part, (cell.column, cell.text.trim().to_owned()));
                }
                part => match self.moment(*cell) {
                    Ok(at) => {
                        self.gathered.stage.times.insert(part, at);
                    }
                    Err(problem) => self.unreadable(*cell, problem),
                },
            }
        }
    }

    /// A moment; one without a zone is taken as UTC, one without a time as noon, so that its day stays the same.
    pub fn moment(&self, cell: Cell) -> Result<Instant, Problem> {
        let text = cell.text.trim();
        Instant::parse_iso(text).map_or_else(
            || {
                let date = read::date(text, &self.reading(cell.column))?;
                let noon = date.and_hms_opt(12, 0, 0).map_or(0, |noon| noon.and_utc().timestamp_millis());
                Ok(Instant::from_millis(noon))
            },
            Ok,
        )
    }
}

/// `* Work` is `work`; a label of the user's own stays as it is.
fn label_of(text: &str) -> String {
    let text = text.trim().trim_start_matches("* ").trim();
    let folded = fold(text);
    LABELS.iter().find(|label| **label == folded).map_or(text.to_owned(), |label| (*label).to_owned())
}
