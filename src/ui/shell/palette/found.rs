//! What a text finds: records, and what Daftar can do.

use leptos::prelude::*;

use super::{Target, entry::Entry, entry::Section};
use crate::{
    app::{App, Page},
    domain::{
        Row, Table,
        fold::{self, fold, squash},
        id::Uuid,
    },
    engine::{Tables, find},
    tr,
    ui::{
        fields::{FieldContext, text},
        records::{icon, lookup},
        shell::{address::heading, navigation},
    },
};

/// Of each kind; a few letters more find the rest.
const MOST: usize = 6;

/// The records that were looked at last, the last one first.
#[derive(Clone, Copy)]
pub struct Recent(StoredValue<Vec<(Table, Uuid)>>);

impl Recent {
    pub fn watch(app: App) -> Self {
        let recent = StoredValue::new(Vec::new());
        Effect::new(move |_| {
            if let Page::Record(table, id) = app.route.with(|route| route.page) {
                recent.update_value(|recent| {
                    recent.retain(|it| *it != (table, id));
                    recent.insert(0, (table, id));
                    recent.truncate(MOST + 1);
                });
            }
        });
        Self(recent)
    }
}

/// Without a text, where one has been and what one could do.
pub fn find(app: App, context: FieldContext, typed: &str, recent: Recent) -> Vec<Section> {
    let mut sections = app.read(|tables| {
        if typed.trim().is_empty() {
            vec![section(tr!("palette-recent"), visited(app, tables, recent))]
        } else {
            records(tables, context, typed)
        }
    });
    let words: Vec<_> = fold(typed).split_whitespace().map(str::to_owned).collect();
    for (label, entries) in [(tr!("palette-actions"), actions(app)), (tr!("palette-places"), places())] {
        // Settings are only for those who look for one: they are many.
        let fits = |entry: &Entry| match words.is_empty() {
            true => !matches!(entry.target, Target::Setting(_)),
            false => words.iter().all(|word| fold(&entry.label).contains(word.as_str())),
        };
        let marked = |entry: Entry| Entry { mark: fold::position(&entry.label, fold(typed).trim()), ..entry };
        sections.push(section(label, entries.into_iter().filter(fits).map(marked).collect()));
    }
    sections.retain(|section| !section.entries.is_empty());
    sections
}

fn section(label: String, entries: Vec<Entry>) -> Section {
    Section { label, entries }
}

fn visited(app: App, tables: &Tables, recent: Recent) -> Vec<Entry> {
    let here = app.route.with_untracked(|route| route.page);
    let ids = recent.0.get_value().into_iter().filter(|(table, id)| Page::Record(*table, *id) != here);
    ids.filter_map(|(table, id)| Some(entry(tables, &tables.row(table, id)?))).take(MOST).collect()
}

fn records(tables: &Tables, context: FieldContext, typed: &str) -> Vec<Section> {
    let found = find::anywhere(tables, typed, MOST);
    let of_kind = |kind: &Table| {
        let ids = found.iter().filter(|(table, _)| table == kind);
        let rows = ids.filter_map(|(table, id)| tables.row(*table, *id));
        section(heading(Page::list(*kind)), rows.map(|row| marked(tables, context, &row, typed)).collect())
    };
    find::KINDS.iter().map(of_kind).collect()
}

fn entry(tables: &Tables, row: &Row) -> Entry {
    let choice = lookup::choice_of(tables, row);
    let target = Target::Record(row.table(), row.id());
    Entry { detail: choice.detail, ..Entry::new(icon(row.table()), choice.label, target) }
}

/// With what was looked for marked in the name, else in the place where it was found.
fn marked(tables: &Tables, context: FieldContext, row: &Row, typed: &str) -> Entry {
    let entry = entry(tables, row);
    let wanted = fold(typed.trim());
    let mark = fold::position(&entry.label, &wanted);
    if mark.is_some() {
        return Entry { mark, ..entry };
    }
    let words: Vec<_> = wanted.split_whitespace().collect();
    let in_name = |word: &&&str| fold(&entry.label).contains(**word);
    let Some(word) = words.iter().find(|word| !in_name(word)) else { return entry };
    match place(context, row, word) {
        Some(detail) => Entry { detail_mark: fold::position(&detail, word), detail, ..entry },
        None => Entry { detail_mark: fold::position(&entry.detail, word), ..entry },
    }
}

/// The line of the record in which the word stands; numbers however they are grouped.
fn place(context: FieldContext, row: &Row, word: &str) -> Option<String> {
    let mut found = None;
    row.each_field(|field, value| {
        if found.is_none() && !field.log && !field.kind.links() {
            let text = text(field.kind, &value, context);
            let holds = |line: &&str| fold(line).contains(word) || squash(line).contains(&squash(word));
            found = text.lines().find(holds).map(|line| excerpt(line, word));
        }
    });
    found
}

/// The line from a little before the word on, where it is long.
fn excerpt(line: &str, word: &str) -> String {
    const BEFORE: usize = 24;
    let at = fold::position(line, word).map_or(0, |place| line[..place.start].chars().count());
    if at <= 2 * BEFORE {
        line.to_owned()
    } else {
        format!("… {}", line.chars().skip(at - BEFORE).collect::<String>())
    }
}

fn actions(app: App) -> Vec<Entry> {
    let new = |table, icon, label| Entry::new(icon, label, Target::New(table));
    let (undo, redo) = app.stack.with_untracked(|stack| (stack.undo().is_some(), stack.redo().is_some()));
    let always = [
        new(Table::Contact, "user-plus", tr!("records-new-contact")),
        new(Table::Company, "building-2", tr!("records-new-company")),
        new(Table::Deal, "handshake", tr!("records-new-deal")),
        new(Table::Task, "list-checks", tr!("records-new-task")),
        Entry::new("download", tr!("backup-now"), Target::BackUp),
    ];
    let undo = undo.then(|| Entry::new("undo-2", tr!("undo"), Target::Undo));
    let redo = redo.then(|| Entry::new("redo-2", tr!("redo"), Target::Redo));
    always.into_iter().chain(undo).chain(redo).collect()
}

fn places() -> Vec<Entry> {
    let page = |(page, icon)| Entry::new(icon, heading(page), Target::Page(page));
    let setting = |(setting, label)| Entry::new("settings", label, Target::Setting(setting));
    let settings = [
        ("language", tr!("settings-language")),
        ("theme", tr!("settings-theme")),
        ("density", tr!("settings-density")),
        ("country", tr!("settings-country")),
        ("calendar", tr!("settings-calendar")),
        ("digits", tr!("settings-digits")),
        ("currency", tr!("settings-currency")),
        ("week-start", tr!("settings-week-start")),
        ("weekend", tr!("settings-weekend")),
    ];
    navigation::places().map(page).chain(settings.into_iter().map(setting)).collect()
}
