//! Every address of the app, over the URL's hash: a static host cannot rewrite paths. No other file knows the text of one.

use std::collections::BTreeMap;

use crate::domain::{Table, id::Uuid};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    #[default]
    Today,
    Contacts,
    Companies,
    Deals,
    /// The page of a contact, company or deal.
    Record(Table, Uuid),
    Import,
    Backup,
    Settings,
    Help,
    /// The three doors, also for adding a workspace.
    Welcome,
    Lost,
}

/// A page and the state of it that a link can carry: filter, sort, view.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Route {
    pub page: Page,
    pub query: BTreeMap<String, String>,
}

impl Page {
    fn path(self) -> String {
        match self {
            Self::Today | Self::Lost => "today".to_owned(),
            Self::Contacts => "contacts".to_owned(),
            Self::Companies => "companies".to_owned(),
            Self::Deals => "deals".to_owned(),
            Self::Record(table, id) => format!("{}/{id}", table.as_str()),
            Self::Import => "import".to_owned(),
            Self::Backup => "backup".to_owned(),
            Self::Settings => "settings".to_owned(),
            Self::Help => "help".to_owned(),
            Self::Welcome => "welcome".to_owned(),
        }
    }

    fn parse(path: &str) -> Self {
        match path.trim_matches('/') {
            "" | "today" => Self::Today,
            "contacts" => Self::Contacts,
            "companies" => Self::Companies,
            "deals" => Self::Deals,
            "import" => Self::Import,
            "backup" => Self::Backup,
            "settings" => Self::Settings,
            "help" => Self::Help,
            "welcome" => Self::Welcome,
            path => Self::record(path).unwrap_or(Self::Lost),
        }
    }

    fn record(path: &str) -> Option<Self> {
        let (table, id) = path.split_once('/')?;
        let table =
            Table::parse(table).filter(|table| matches!(table, Table::Contact | Table::Company | Table::Deal))?;
        Some(Self::Record(table, Uuid::parse_str(id).ok()?))
    }

    /// For `href`.
    pub fn href(self) -> String {
        format!("#/{}", self.path())
    }

    /// The page that lists records of the table.
    pub fn list(table: Table) -> Self {
        match table {
            Table::Company => Self::Companies,
            Table::Deal => Self::Deals,
            _ => Self::Contacts,
        }
    }

    /// The entry of the navigation that this page belongs to.
    pub fn section(self) -> Self {
        match self {
            Self::Record(table, _) => Self::list(table),
            page => page,
        }
    }
}

impl Route {
    pub fn parse(hash: &str) -> Self {
        let hash = hash.trim_start_matches('#');
        let (path, query) = hash.split_once('?').unwrap_or((hash, ""));
        let query = query.split('&').filter_map(|pair| {
            let (key, value) = pair.split_once('=')?;
            Some((decode(key)?, decode(value)?))
        });
        Self { page: Page::parse(path), query: query.collect() }
    }

    pub fn hash(&self) -> String {
        let query: Vec<_> =
            self.query.iter().map(|(key, value)| format!("{}={}", encode(key), encode(value))).collect();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("#/{}{mark}{}", self.page.path(), query.join("&"))
    }
}

fn encode(text: &str) -> String {
    js_sys::encode_uri_component(text).into()
}

fn decode(text: &str) -> Option<String> {
    js_sys::decode_uri_component(text).ok().map(String::from)
}
