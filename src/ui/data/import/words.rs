//! What columns, kinds and statuses are called.

use crate::{
    domain::Table,
    engine::import::{Part, Piece, Status, Target},
    i18n::say::{say, say_with},
    tr,
    ui::kit::Tone,
};

/// "Phone (work)".
pub fn target(target: Target) -> String {
    let Target::Field { table, key, part } = target else {
        return if target == Target::Skip { tr!("import-to-nothing") } else { tr!("import-to-notes") };
    };
    let field = say(&format!("field-{}-{key}", table.as_str()));
    let detail = match part {
        Part::Whole => None,
        Part::First => Some(tr!("import-part-first")),
        Part::Middle => Some(tr!("import-part-middle")),
        Part::Last => Some(tr!("import-part-last")),
        Part::Suffix => Some(tr!("import-part-suffix")),
        Part::Entry { label: "", .. } => None,
        Part::Entry { label, .. } => Some(say(&format!("choice-label-{label}"))),
        Part::EntryLabel { .. } => Some(tr!("import-part-label")),
        Part::Address { piece: Piece::Whole, at, .. } => {
            (at > 1).then(|| tr!("import-part-nth", count = usize::from(at)))
        }
        Part::Address { piece, at, .. } => {
            let piece = say(&format!("import-piece-{}", piece.as_str()));
            Some(if at > 1 { format!("{piece}, {}", tr!("import-part-nth", count = usize::from(at))) } else { piece })
        }
        Part::Currency => Some(tr!("import-part-currency")),
        Part::Pipeline => Some(tr!("import-part-pipeline")),
        Part::Status => Some(tr!("import-part-status")),
        Part::Won => Some(tr!("import-part-won")),
        Part::Lost => Some(tr!("import-part-lost")),
        Part::Closed => Some(tr!("import-part-closed")),
        Part::Since => Some(tr!("import-part-since")),
    };
    match detail {
        Some(detail) => tr!("import-part", field = field, detail = detail),
        None => field,
    }
}

pub fn table(table: Table) -> String {
    say_with(&format!("table-{}", table.as_str()), &[])
}

pub fn status(status: Status) -> String {
    match status {
        Status::New => tr!("import-status-new"),
        Status::Update => tr!("import-status-update"),
        Status::Same => tr!("import-status-same"),
        Status::Error => tr!("import-status-error"),
    }
}

/// Icon and tone of a status: never the tone alone.
pub const fn mark(status: Status) -> (&'static str, Tone) {
    match status {
        Status::New => ("plus", Tone::Ok),
        Status::Update => ("pencil", Tone::Info),
        Status::Same => ("check", Tone::Plain),
        Status::Error => ("circle-x", Tone::Danger),
    }
}
