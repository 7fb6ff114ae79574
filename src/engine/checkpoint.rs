//! The checkpoint as bytes: all rows as of a sequence number, as pages of some hundred rows, and the manifest that names
//! them. The next one keeps the pages on which nothing has changed.

use std::{collections::BTreeSet, sync::Arc, vec};

use minicbor::Decoder;

use super::{
    Tables, cbor,
    columns::{self, Columns},
    page,
    records::{Leaf, Page},
    seal::{self, Broken, HEAD, place},
    tables::Moment,
    undo::Stack,
};
use crate::domain::{Row, Table, Value, id::Uuid, stored::Stored};

pub const PAGES: &str = "pages";
pub const META: &str = "meta";
pub const MANIFEST: &str = "manifest";

/// About 50 KB a page: under the size from which the browser keeps values in files of their own.
const ROWS_PER_PAGE: usize = 400;

/// All rows as sealed bytes, ready to be written.
pub struct Checkpoint {
    pub sequence: u64,
    /// All pages, in the order of tables and ids.
    pub pages: Vec<Page>,
    pub manifest: Vec<u8>,
    /// Of which moment of the tables it is.
    pub made: Moment,
    /// The pages it goes on from, by name; `None` when it stands alone.
    pub base: Option<Vec<Arc<str>>>,
}

/// A checkpoint in the making. The tables may go on changing meanwhile.
pub struct Folding {
    workspace: Uuid,
    sequence: u64,
    leaves: vec::IntoIter<Leaf>,
    /// Rows that still have to become pages, and how many belong on each.
    rows: vec::IntoIter<Row>,
    share: usize,
    pages: Vec<Page>,
    written: usize,
    stack: Value,
    made: Moment,
    base: Option<Vec<Arc<str>>>,
}

impl Folding {
    /// Keeps the pages of the checkpoint that the tables rest on.
    pub fn next(workspace: Uuid, tables: &Tables, sequence: u64, stack: &Stack) -> Self {
        let base = tables.pages().map(|page| page.name.clone()).collect();
        Self { base: Some(base), ..Self::whole(workspace, tables, sequence, stack) }
    }

    /// Writes every page anew.
    pub fn whole(workspace: Uuid, tables: &Tables, sequence: u64, stack: &Stack) -> Self {
        let leaves: Vec<_> = Table::ALL.iter().flat_map(|table| tables.records(*table).leaves()).collect();
        Self {
            workspace,
            sequence,
            leaves: leaves.into_iter(),
            rows: Vec::new().into_iter(),
            share: 0,
            pages: Vec::new(),
            written: 0,
            stack: stack.to_value(),
            made: tables.moment(),
            base: None,
        }
    }

    /// The next page. Whether anything is left to do.
    pub fn step(&mut self) -> bool {
        let rows: Vec<Row> = self.rows.by_ref().take(self.share).collect();
        if let Some(first) = rows.first() {
            self.write(&columns::encode(first.table(), &rows));
            return true;
        }
        match self.leaves.next() {
            Some(Leaf::Same(page)) if self.base.is_some() => self.pages.push(page),
            Some(Leaf::Same(page)) => self.write(&page.columns.bytes()[HEAD..]),
            Some(leaf) => {
                let rows = leaf.rows();
                self.share = rows.len().div_ceil(rows.len().div_ceil(ROWS_PER_PAGE).max(1));
                self.rows = rows.into_iter();
            }
            None => return false,
        }
        true
    }

    fn write(&mut self, payload: &[u8]) {
        let name = format!("{}-{}", self.sequence, self.written);
        self.written += 1;
        let sealed = seal::seal(&place(self.workspace, PAGES, &name), payload);
        let columns = Columns::parse(sealed.into(), HEAD).expect("a page that was just written");
        self.pages.push(Page { name: name.into(), columns: Arc::new(columns) });
    }

    /// All that is left to do at once.
    pub fn run(mut self) -> Checkpoint {
        while self.step() {}
        self.finish()
    }

    pub fn finish(self) -> Checkpoint {
        let names = self.pages.iter().map(|page| Value::text(&*page.name)).collect();
        let mut out = cbor::encoder();
        let parts = vec![Value::Int(self.sequence as i64), Value::List(names), self.stack];
        cbor::encode(&mut out, &Value::List(parts));
        let manifest = seal::seal(&place(self.workspace, META, MANIFEST), &cbor::finish(out));
        Checkpoint { sequence: self.sequence, pages: self.pages, manifest, made: self.made, base: self.base }
    }
}

impl Checkpoint {
    /// [`Folding::whole`] at once.
    pub fn fold(workspace: Uuid, tables: &Tables, sequence: u64, stack: &Stack) -> Self {
        Folding::whole(workspace, tables, sequence, stack).run()
    }

    /// The pages that are not there yet.
    pub fn new_pages(&self) -> impl Iterator<Item = &Page> {
        let there: BTreeSet<_> = self.base.iter().flatten().collect();
        self.pages.iter().filter(move |page| !there.contains(&page.name))
    }

    /// The names of the pages that are not needed any more; of one that stands alone that is all there are.
    pub fn replaced(&self) -> impl Iterator<Item = &Arc<str>> {
        let kept: BTreeSet<_> = self.pages.iter().map(|page| &page.name).collect();
        self.base.iter().flatten().filter(move |name| !kept.contains(name))
    }
}

/// What a checkpoint consists of.
#[derive(Clone, Debug, PartialEq)]
pub struct Manifest {
    /// The last commit in it.
    pub sequence: u64,
    pub pages: Vec<String>,
    /// What could be undone then; `None` in the form of earlier builds.
    pub stack: Option<Stack>,
}

pub fn read_manifest(workspace: Uuid, sealed: &[u8]) -> Result<Manifest, Broken> {
    let payload = seal::open(&place(workspace, META, MANIFEST), sealed)?;
    let value = cbor::decode(&mut Decoder::new(payload)).map_err(|_| Broken::Damaged)?;
    let [Value::Int(sequence), Value::List(names), stack @ ..] = value.as_list() else {
        return Err(Broken::Damaged);
    };
    let pages = names.iter().map(|name| name.as_text().map(str::to_owned)).collect::<Option<_>>();
    Ok(Manifest {
        sequence: u64::try_from(*sequence).map_err(|_| Broken::Damaged)?,
        pages: pages.ok_or(Broken::Damaged)?,
        stack: stack.first().cloned().and_then(Stack::from_value),
    })
}

/// A page as it was found.
pub enum Read {
    Page(Page),
    /// In the form of earlier builds.
    Rows(Vec<Row>),
}

impl Read {
    pub fn rows(self) -> Result<Vec<Row>, Broken> {
        match self {
            Self::Page(page) => page.columns.rows().map_err(|_| Broken::Damaged),
            Self::Rows(rows) => Ok(rows),
        }
    }
}

pub fn read_page(workspace: Uuid, name: &str, sealed: &Arc<Vec<u8>>) -> Result<Read, Broken> {
    let payload = seal::open(&place(workspace, PAGES, name), sealed)?;
    if columns::is_one(payload) {
        let columns = Columns::parse(sealed.clone(), HEAD).map_err(|_| Broken::Damaged)?;
        return Ok(Read::Page(Page { name: name.into(), columns: Arc::new(columns) }));
    }
    let mut rows = Vec::new();
    page::decode(&mut Decoder::new(payload), |row| rows.push(row)).map_err(|_| Broken::Damaged)?;
    Ok(Read::Rows(rows))
}

/// Up to which commit the checkpoint went that a page was written for, as its name says. Later ones may have kept it.
pub fn written_for(name: &str) -> u64 {
    name.split_once('-').and_then(|(sequence, _)| sequence.parse::<u32>().ok()).unwrap_or_default().into()
}
