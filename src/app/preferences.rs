//! What this browser remembers of its user's taste: never data. `public/early.js` reads the same entry before the
//! first paint, so its names stay as they are.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wasm_bindgen::JsCast;

use crate::{domain::id::Uuid, i18n::Language, store::local};

const ENTRY: &str = "daftar.preferences";

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// "en", "fa" or "bg"; nothing means as the browser says.
    pub language: Option<String>,
    pub theme: Theme,
    pub density: Density,
    /// The workspace that opens at the start.
    pub workspace: Option<Uuid>,
    /// Per workspace, the member that the user acts as.
    pub acting: BTreeMap<Uuid, Uuid>,
    /// Single-key shortcuts, which speech users must be able to switch off.
    pub no_single_keys: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Density {
    #[default]
    Comfortable,
    Compact,
}

impl Preferences {
    pub fn load() -> Self {
        local::get(ENTRY).unwrap_or_default()
    }

    pub fn save(&self) {
        // Without localStorage the choice lasts until the tab closes, which is what its owner asked the browser for.
        local::set(ENTRY, self);
    }

    /// The chosen language, or the first of the browser's that Daftar speaks.
    pub fn language(&self) -> Language {
        let chosen = self.language.as_deref().and_then(Language::parse);
        let spoken = || {
            let navigator = web_sys::window()?.navigator();
            navigator.languages().iter().find_map(|tag| Language::parse(tag.as_string()?.split('-').next()?))
        };
        chosen.or_else(spoken).unwrap_or(Language::English)
    }

    /// Shows language, theme and density on the page's root.
    pub fn show(&self) {
        let Some(root) = web_sys::window().and_then(|it| it.document()).and_then(|it| it.document_element()) else {
            return;
        };
        let language = self.language();
        let theme = match self.theme {
            Theme::System => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        };
        let density = match self.density {
            Density::Comfortable => None,
            Density::Compact => Some("compact"),
        };
        let attributes = [
            ("lang", Some(language.as_str())),
            ("dir", Some(language.direction())),
            ("data-theme", theme),
            ("data-density", density),
        ];
        show_bars(theme);
        for (name, value) in attributes {
            // Plain attribute names and values: there is nothing to refuse.
            let _ = match value {
                Some(value) => root.set_attribute(name, value),
                None => root.remove_attribute(name),
            };
        }
    }
}

/// Gives the browser's own bars the colour of the chosen theme. `public/early.js` does the same before the first paint:
/// of the metas the first one that fits counts, and one without a medium always fits.
fn show_bars(theme: Option<&str>) {
    let document = web_sys::window().and_then(|it| it.document());
    let find = |selector: &str| document.as_ref()?.query_selector(selector).ok()?;
    if let Some(chosen) = find("meta[name=theme-color]:not([media])") {
        chosen.remove();
    }
    let bar = theme.and_then(|theme| find(&format!("meta[name=theme-color][media*={theme}]")));
    if let Some((head, chosen)) = bar.and_then(|bar| Some((bar.parent_element()?, bar.clone_node().ok()?))) {
        let chosen: web_sys::Element = chosen.unchecked_into();
        // A node just made goes where it is put.
        let _ =
            chosen.remove_attribute("media").and_then(|()| head.insert_before(&chosen, head.first_child().as_ref()));
    }
}
