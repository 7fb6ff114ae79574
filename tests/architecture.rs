//! Arrows point one way: domain ◀ engine ◀ store ◀ app ◀ ui, with i18n for app and ui alone.
//!
//! Reads the source as text: what a file names from the root of the crate, and what it must not name at all.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// A folder of `src`, and the folders that its files may name.
const LAYERS: [(&str, &[&str]); 6] = [
    ("domain", &["domain"]),
    ("engine", &["domain", "engine"]),
    ("store", &["domain", "engine", "store"]),
    ("i18n", &["domain", "i18n"]),
    ("app", &["domain", "engine", "store", "i18n", "app"]),
    ("ui", &["domain", "engine", "store", "i18n", "app", "ui"]),
];

/// Crates of the browser and the screen, and the layers that know nothing of them.
const FOREIGN: [(&str, &[&str]); 2] = [
    (
        "domain",
        &["web_sys", "js_sys", "leptos", "wasm_bindgen", "wasm_bindgen_futures", "gloo_storage", "indexed_db_futures"],
    ),
    (
        "engine",
        &["web_sys", "js_sys", "leptos", "wasm_bindgen", "wasm_bindgen_futures", "gloo_storage", "indexed_db_futures"],
    ),
];

/// Files that may put markup of their own into the page. None does: what people type is never markup.
const MAY_SET_MARKUP: [&str; 0] = [];

/// Tests beside the code not counted.
const MOST_LINES: usize = 400;

struct Source {
    /// From `src` on, with `/`.
    path: String,
    text: String,
    /// Without comments, texts in quotes and white space.
    code: String,
}

impl Source {
    fn layer(&self) -> Option<&str> {
        self.path.split_once('/').map(|(layer, _)| layer)
    }

    /// How many modules stand between it and the root of the crate.
    fn depth(&self) -> usize {
        let folders = self.path.matches('/').count();
        if self.path.ends_with("/mod.rs") { folders } else { folders + 1 }
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    gather(&root, &mut files);
    let sources: Vec<_> = files.into_iter().map(|file| read(&root, &file)).collect();
    assert!(sources.len() > 50, "the source was found");
    sources
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            gather(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn read(root: &Path, file: &Path) -> Source {
    let path = file.strip_prefix(root).expect("below src").to_string_lossy().replace('\\', "/");
    let text = fs::read_to_string(file).expect("a readable file");
    let code = code_of(&text);
    Source { path, text, code }
}

/// Paths may be broken over lines, so all white space goes but for one blank between two words.
fn code_of(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if rest.starts_with("//") {
            rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
            continue;
        }
        if let Some(after) = rest.strip_prefix("/*") {
            rest = after.find("*/").map_or("", |end| &after[end + 2..]);
            continue;
        }
        if let Some(skipped) = literal(rest) {
            code.push('"');
            rest = &rest[skipped..];
            continue;
        }
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        if c.is_whitespace() {
            rest = rest.trim_start();
            if code.ends_with(is_word) && rest.starts_with(is_word) {
                code.push(' ');
            }
            continue;
        }
        code.push(c);
        rest = &rest[c.len_utf8()..];
    }
    code
}

/// How long the text or character in quotes is that stands here; `None` where there is none, as in `'static`.
fn literal(rest: &str) -> Option<usize> {
    if let Some(raw) = rest.strip_prefix('r') {
        let hashes = raw.chars().take_while(|c| *c == '#').count();
        if raw[hashes..].starts_with('"') {
            let end = format!("\"{}", "#".repeat(hashes));
            return raw[hashes + 1..].find(&end).map(|at| 1 + hashes + 1 + at + end.len());
        }
    }
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    if quote == '\'' && !rest.starts_with("'\\") && rest.chars().nth(2) != Some('\'') {
        return None;
    }
    let mut is_escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            _ if c == quote => return Some(at + c.len_utf8()),
            _ => {}
        }
    }
    None
}

/// What the code names directly below the root of the crate: `crate::engine::…`, `crate::{domain::…, i18n}`,
/// `super::super::store` from where that is the root.
fn named_from_root(code: &str, depth: usize) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let climb = "super::".repeat(depth);
    for root in ["crate::", climb.as_str()] {
        for (at, _) in code.match_indices(root) {
            let is_whole = !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':');
            if is_whole {
                firsts(&code[at + root.len()..], &mut names);
            }
        }
    }
    names
}

/// The first name of a path, or of each path in braces.
fn firsts(path: &str, names: &mut BTreeSet<String>) {
    let name =
        |path: &str| path.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default().to_owned();
    let Some(group) = path.strip_prefix('{') else {
        names.insert(name(path));
        return;
    };
    let mut level = 0;
    let mut is_start = true;
    for (at, c) in group.char_indices() {
        match c {
            '{' => level += 1,
            '}' if level == 0 => return,
            '}' => level -= 1,
            ',' if level == 0 => is_start = true,
            _ if is_start => {
                names.insert(name(&group[at..]));
                is_start = false;
            }
            _ => {}
        }
    }
}

#[test]
fn reads_source_as_the_compiler_does() {
    let code = code_of(
        "use crate::{\n    domain::{Deal, Task}, // crate::ui\n    i18n,\n};\n/* crate::app */ let a = \"crate::ui\"; \
         let b = r#\"\"crate::ui\"#; let c: &'static str = x; let d = '\"'; fn e() { crate::store::open() }",
    );
    let names = named_from_root(&code, 2);
    assert_eq!(names.iter().map(String::as_str).collect::<Vec<_>>(), ["domain", "i18n", "store"]);
    let climbing = code_of("use super::super::{app::App, domain}; use super::ui;");
    let names = |depth| named_from_root(&climbing, depth).into_iter().collect::<Vec<_>>();
    assert_eq!(
        (names(2), names(1)),
        (vec!["app".to_owned(), "domain".to_owned()], vec!["super".to_owned(), "ui".to_owned()])
    );
}

#[test]
fn arrows_point_one_way() {
    let sources = sources();
    let mut arrows = BTreeSet::new();
    for source in &sources {
        let Some(layer) = source.layer() else { continue };
        let (_, may_name) = LAYERS
            .iter()
            .find(|(name, _)| *name == layer)
            .unwrap_or_else(|| panic!("{layer} is no layer of the architecture"));
        for name in named_from_root(&source.code, source.depth()) {
            if LAYERS.iter().any(|(layer, _)| *layer == name) {
                assert!(may_name.contains(&name.as_str()), "src/{} names crate::{name}", source.path);
                arrows.insert((layer.to_owned(), name));
            }
        }
    }
    let arrow = |from: &str, to: &str| arrows.contains(&(from.to_owned(), to.to_owned()));
    assert!(arrow("engine", "domain") && arrow("store", "engine") && arrow("app", "i18n"), "{arrows:?}");
}

/// A module beside the layers would be in none of them.
#[test]
fn below_the_root_are_the_layers() {
    let sources = sources();
    let root = sources.iter().find(|source| source.path == "lib.rs").expect("the root of the crate");
    let modules = root.code.split("mod ").skip(1).filter_map(|rest| rest.split(';').next());
    let modules: BTreeSet<&str> = modules.collect();
    assert_eq!(modules, LAYERS.iter().map(|(name, _)| *name).collect());
    for source in &sources {
        let known = source.layer().is_none_or(|layer| modules.contains(layer));
        assert!(known, "src/{} is in no layer", source.path);
    }
}

#[test]
fn the_core_knows_no_browser() {
    for source in sources() {
        for (layer, foreign) in FOREIGN {
            if source.layer() == Some(layer) {
                for name in foreign {
                    let words = source.code.split(|c: char| !c.is_alphanumeric() && c != '_');
                    assert!(words.into_iter().all(|word| word != *name), "src/{} names {name}", source.path);
                }
            }
        }
    }
}

#[test]
fn nothing_typed_becomes_markup() {
    for source in sources().iter().filter(|source| !MAY_SET_MARKUP.contains(&source.path.as_str())) {
        for door in ["inner_html", "outer_html", "insert_adjacent_html", "document_write"] {
            assert!(!source.code.contains(door), "src/{} uses {door}", source.path);
        }
    }
}

#[test]
fn every_file_is_short_and_says_what_it_is() {
    for source in sources() {
        let shipped = source.text.lines().take_while(|line| *line != "#[cfg(test)]").count();
        assert!(shipped <= MOST_LINES, "src/{} has {shipped} lines", source.path);
        let begins = source.text.starts_with("//!");
        assert!(begins, "src/{} does not begin with what it is", source.path);
    }
}
