//! The first step: a file, or a table from the clipboard, and how it is written.

use leptos::prelude::*;

use super::draft::{Draft, Step};
use crate::{
    engine::import::Encoding,
    tr,
    ui::kit::{Choice, FileDrop, Icon, Select, TextArea, Wiring},
};

/// What may stand between two cells; nothing means as found.
const DELIMITERS: [Option<char>; 5] = [None, Some(','), Some(';'), Some('\t'), Some('|')];

/// So many rows show whether encoding and delimiter are right.
const PREVIEW_ROWS: usize = 5;
const PREVIEW_COLUMNS: usize = 8;

#[component]
pub fn FileStep() -> impl IntoView {
    let draft = Draft::here();
    view! {
        <FileDrop title=tr!("import-drop") text=tr!("import-choose") accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
            icon="file-up" on_file=move |file| draft.open(file)/>
        <Paste/>
        {move || draft.sheet.get().map(|_| view! { <Reading/> <Preview/> })}
        {move || (!draft.name.get().is_empty() && draft.sheet.get().is_none()).then(|| view! { <Reading/> })}
    }
}

#[component]
fn Paste() -> impl IntoView {
    let draft = Draft::here();
    let text = RwSignal::new(String::new());
    let take = move |_| draft.paste(tr!("import-pasted"), &text.get_untracked());
    view! {
        <details>
            <summary>{tr!("import-paste")}</summary>
            <div class="stack">
                <TextArea value=text wiring=Wiring::labelled(tr!("import-paste-label")) rows=5/>
                <div><button type="button" class="btn" disabled=move || text.with(|text| text.trim().is_empty()) on:click=take>
                    {tr!("import-paste-take")}
                </button></div>
            </div>
        </details>
    }
}

/// Encoding and delimiter, as guessed, with a way to say otherwise.
#[component]
fn Reading() -> impl IntoView {
    let draft = Draft::here();
    let encodings: Vec<_> = Encoding::ALL.iter().map(|it| Choice::new(it.as_str(), it.as_str())).collect();
    // A select's values are places in the list.
    let delimiters: Vec<_> =
        DELIMITERS.iter().enumerate().map(|(at, it)| Choice::new(at.to_string(), delimiter_words(*it))).collect();
    let delimiter =
        move || DELIMITERS.iter().position(|it| *it == draft.delimiter.get()).unwrap_or_default().to_string();
    let rows = move || {
        draft.sheet.get().map(|sheet| {
            let blank = (sheet.blank_rows > 0).then(|| tr!("import-blank-rows", count = sheet.blank_rows));
            let short =
                (!sheet.short_rows.is_empty()).then(|| tr!("import-short-rows", count = sheet.short_rows.len()));
            let long = (!sheet.long_rows.is_empty()).then(|| tr!("import-long-rows", count = sheet.long_rows.len()));
            let rows = Some(tr!("import-rows", count = sheet.rows.len()));
            [rows, blank, short, long].into_iter().flatten().collect::<Vec<_>>().join(" · ")
        })
    };
    view! {
        <div class="file">
            <Icon name="file-text"/>
            <div class="grow"><strong><bdi>{move || draft.name.get()}</bdi></strong><p class="meta">{rows}</p></div>
            <div class="field">
                <span class="meta" aria-hidden="true">{tr!("import-encoding")}</span>
                <Select choices=encodings value=Signal::derive(move || draft.encoding.get().as_str().to_owned())
                    wiring=Wiring::labelled(tr!("import-encoding")) small=true
                    on_change=move |key: String| {
                        draft.encoding.set(Encoding::parse(&key).unwrap_or_default());
                        draft.unsure.set(false);
                        draft.read();
                    }/>
            </div>
            <div class="field">
                <span class="meta" aria-hidden="true">{tr!("import-delimiter")}</span>
                <Select choices=delimiters value=Signal::derive(delimiter) wiring=Wiring::labelled(tr!("import-delimiter")) small=true
                    on_change=move |at: String| {
                        draft.delimiter.set(at.parse::<usize>().ok().and_then(|at| DELIMITERS.get(at).copied()).flatten());
                        draft.read();
                    }/>
            </div>
        </div>
        {move || draft.unsure.get().then(|| view! {
            <div class="banner" data-tone="warn"><Icon name="circle-alert"/><p>{tr!("import-encoding-unsure")}</p></div>
        })}
    }
}

fn delimiter_words(delimiter: Option<char>) -> String {
    match delimiter {
        None => tr!("import-delimiter-found"),
        Some(',') => tr!("import-delimiter-comma"),
        Some(';') => tr!("import-delimiter-semicolon"),
        Some('\t') => tr!("import-delimiter-tab"),
        Some(_) => tr!("import-delimiter-bar"),
    }
}

#[component]
fn Preview() -> impl IntoView {
    let draft = Draft::here();
    move || {
        let sheet = draft.sheet.get()?;
        if sheet.rows.is_empty() {
            return Some(view! { <p class="muted">{tr!("import-no-rows")}</p> }.into_any());
        }
        let columns = sheet.header.len().min(PREVIEW_COLUMNS);
        let more = sheet.header.len() - columns;
        let header = sheet.header[..columns]
            .iter()
            .map(|name| view! { <th scope="col"><bdi>{name.clone()}</bdi></th> })
            .collect_view();
        let row = |cells: &[String]| {
            cells
                .iter()
                .take(columns)
                .map(|cell| view! { <td><bdi class="clip">{cell.clone()}</bdi></td> })
                .collect_view()
        };
        let rows =
            sheet.rows.iter().take(PREVIEW_ROWS).map(|record| view! { <tr>{row(&record.cells)}</tr> }).collect_view();
        Some(
            view! {
                <div class="table-wrap boxed" role="region" tabindex="0" aria-label=tr!("import-preview")>
                    <table class="data keep"><thead><tr>{header}</tr></thead><tbody>{rows}</tbody></table>
                </div>
                <div class="actions-bar">
                    <span class="meta">{(more > 0).then(|| tr!("import-more-columns", count = more))}</span>
                    <button type="button" class="btn primary" on:click=move |_| draft.step.set(Step::Columns)>
                        {tr!("import-to-columns")}
                    </button>
                </div>
            }
            .into_any(),
        )
    }
}
