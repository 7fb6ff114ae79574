//! The families of keys that the program makes up on the way, and all their members.

use daftar::{
    domain::{Kind, Table, contact::Channel, task::RepeatUnit},
    engine::{
        Verb,
        import::{Piece, Target, target::LABELS, targets},
    },
};

pub struct Family {
    pub prefix: &'static str,
    /// What the code fills into each of them.
    pub args: &'static [&'static str],
    pub members: Vec<String>,
    /// What may be there, too.
    pub more: Vec<String>,
}

/// The families that the code asks for, told by the beginnings of keys in it.
pub fn asked(patterns: &[(String, String)]) -> Vec<Family> {
    let is_asked = |family: &Family| patterns.iter().any(|(prefix, _)| prefix.starts_with(family.prefix));
    all().into_iter().filter(is_asked).collect()
}

fn all() -> Vec<Family> {
    let family = |prefix, members| Family { prefix, args: &[], members, more: Vec::new() };
    vec![
        // Undo and redo name what they undo, and are asked for by literal keys.
        Family { args: &["name", "to", "count"], ..family("op-", keys("op-", Verb::KEYS)) },
        family("table-", Table::ALL.iter().map(|table| format!("table-{}", table.as_str())).collect()),
        Family { more: fields(true), ..family("field-", fields(false)) },
        family("choice-", choices()),
        family("import-piece-", keys("import-piece-", Piece::KEYS)),
        Family { args: &["count"], ..family("fields-every-", keys("fields-every-", RepeatUnit::KEYS)) },
        family("fields-hue-", (0..10).map(|hue| format!("fields-hue-{hue}")).collect()),
        family("settings-hue-", (0..10).map(|hue| format!("settings-hue-{hue}")).collect()),
    ]
}

fn keys(prefix: &str, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| format!("{prefix}{key}")).collect()
}

/// The labels of fields: those that people fill in or a file can be mapped to, or those that the engine keeps.
fn fields(log: bool) -> Vec<String> {
    let label = |table: Table, key: &str| format!("field-{}-{key}", table.as_str());
    let own = |table: &'static Table| {
        table.fields().filter(move |field| field.log == log).map(move |field| label(*table, field.key))
    };
    let mut labels: Vec<_> = Table::ALL.iter().flat_map(own).collect();
    if !log {
        let mapped = [Table::Contact, Table::Company, Table::Deal].into_iter().flat_map(targets);
        labels.extend(mapped.filter_map(|target| match target {
            Target::Field { table, key, .. } => Some(label(table, key)),
            _ => None,
        }));
    }
    labels
}

/// The words of every closed list that a field chooses from, or that stands within one.
fn choices() -> Vec<String> {
    let of_field = |kind| match kind {
        Kind::Choice(list, members) => keys(&format!("choice-{list}-"), members),
        Kind::Consent => keys("choice-channel-", Channel::KEYS),
        Kind::Emails | Kind::Phones | Kind::Addresses => keys("choice-label-", &LABELS),
        // Offered by the screens; people may type others.
        Kind::Roles => keys("choice-role-", &["decides", "advises", "uses", "pays"]),
        Kind::Repeat => keys("choice-repeat-unit-", RepeatUnit::KEYS),
        _ => Vec::new(),
    };
    Table::ALL.iter().flat_map(|table| table.fields()).flat_map(|field| of_field(field.kind)).collect()
}
