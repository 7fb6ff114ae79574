//! The checkpoint as bytes: all rows as of a sequence number, as pages of some hundred rows, and the manifest that names
//! them.

use minicbor::Decoder;

use super::{
    Tables, cbor, page,
    seal::{self, Broken, place},
};
use crate::domain::{Row, Table, Value, id::Uuid};

pub const PAGES: &str = "pages";
pub const META: &str = "meta";
pub const MANIFEST: &str = "manifest";

/// About 50 KB a page: under the size from which the browser keeps values in files of their own.
const ROWS_PER_PAGE: usize = 400;

/// All rows as sealed bytes, ready to be written.
pub struct Checkpoint {
    pub sequence: u64,
    /// Names and bytes.
    pub pages: Vec<(String, Vec<u8>)>,
    pub manifest: Vec<u8>,
}

impl Checkpoint {
    pub fn fold(workspace: Uuid, tables: &Tables, sequence: u64) -> Self {
        let mut pages = Vec::new();
        for table in Table::ALL {
            let rows: Vec<Row> = tables.rows(*table).collect();
            for chunk in rows.chunks(ROWS_PER_PAGE) {
                let mut out = cbor::encoder();
                page::encode(&mut out, *table, chunk);
                let name = format!("{sequence}-{}", pages.len());
                let bytes = seal::seal(&place(workspace, PAGES, &name), &cbor::finish(out));
                pages.push((name, bytes));
            }
        }
        let names = pages.iter().map(|(name, _)| Value::text(name)).collect();
        let mut out = cbor::encoder();
        cbor::encode(&mut out, &Value::List(vec![Value::Int(sequence as i64), Value::List(names)]));
        let manifest = seal::seal(&place(workspace, META, MANIFEST), &cbor::finish(out));
        Self { sequence, pages, manifest }
    }
}

/// What a checkpoint consists of.
#[derive(Clone, Debug, PartialEq)]
pub struct Manifest {
    /// The last commit in it.
    pub sequence: u64,
    pub pages: Vec<String>,
}

pub fn read_manifest(workspace: Uuid, sealed: &[u8]) -> Result<Manifest, Broken> {
    let payload = seal::open(&place(workspace, META, MANIFEST), sealed)?;
    let value = cbor::decode(&mut Decoder::new(payload)).map_err(|_| Broken::Damaged)?;
    let [Value::Int(sequence), Value::List(names)] = value.as_list() else {
        return Err(Broken::Damaged);
    };
    let pages = names.iter().map(|name| name.as_text().map(str::to_owned)).collect::<Option<_>>();
    Ok(Manifest {
        sequence: u64::try_from(*sequence).map_err(|_| Broken::Damaged)?,
        pages: pages.ok_or(Broken::Damaged)?,
    })
}

pub fn read_page(workspace: Uuid, name: &str, sealed: &[u8]) -> Result<Vec<Row>, Broken> {
    let payload = seal::open(&place(workspace, PAGES, name), sealed)?;
    let mut rows = Vec::new();
    page::decode(&mut Decoder::new(payload), |row| rows.push(row)).map_err(|_| Broken::Damaged)?;
    Ok(rows)
}
