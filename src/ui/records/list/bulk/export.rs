//! The records that are ticked, as a file for spreadsheets: every field, as it is shown.

use leptos::prelude::untrack;

use crate::{
    app::{App, Page, Tone, clock, files},
    domain::{FieldInfo, Table, id::Uuid},
    engine::sheet::{MARK, line},
    i18n::say::say_problem,
    store::patience::Pace,
    tr,
    ui::{
        fields::{FieldContext, label, text},
        shell::address::heading,
    },
};

/// Hands the file over, or says what stood in the way; `tell` can end it early.
pub async fn download(app: App, table: Table, ids: &[Uuid], context: FieldContext, tell: &dyn Fn(f64) -> bool) {
    let fields: Vec<&FieldInfo> = table.fields().filter(|field| !field.log).collect();
    let mut lines = vec![
        MARK.to_owned(),
        line(fields.iter().map(|field| label(table, field)).collect::<Vec<_>>().iter().map(String::as_str)),
    ];
    let mut pace = Pace::begin();
    for (at, id) in ids.iter().enumerate() {
        let row = app.read(|tables| tables.row(table, *id));
        let cells = row.map(|row| {
            let cell = |field: &&FieldInfo| untrack(|| text(field.kind, &row.value(field.key), context));
            fields.iter().map(cell).collect::<Vec<_>>()
        });
        lines.extend(cells.map(|cells| line(cells.iter().map(String::as_str))));
        if pace.step().await && !tell(at as f64 / ids.len() as f64) {
            return;
        }
    }
    let name = format!("{} {}.csv", heading(Page::list(table)), clock::today().format("%Y-%m-%d"));
    match files::download(&name, "text/csv;charset=utf-8", &lines) {
        Ok(()) => app.notices.say(tr!("bulk-exported", count = ids.len())),
        Err(problem) => app.notices.show(say_problem(&problem), Tone::Danger, false),
    }
}
