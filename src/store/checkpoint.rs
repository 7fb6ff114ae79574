//! The checkpoint: all rows as of a sequence number, as pages of some hundred rows, and the manifest that names them.

use indexed_db_futures::{database::Database, prelude::*, typed_array::TypedArray};
use minicbor::Decoder;

use super::{
    Fault,
    database::{META, PAGES, reading, writing},
    place,
};
use crate::{
    domain::{Row, Table, Value, id::Uuid},
    engine::{Tables, cbor, page, seal},
};

const MANIFEST: &str = "manifest";

/// About 50 KB a page: under the size from which the browser keeps values in files of their own.
const ROWS_PER_PAGE: usize = 400;

/// All rows as sealed bytes, ready to be written.
pub struct Checkpoint {
    pub sequence: u64,
    pages: Vec<(String, Vec<u8>)>,
    manifest: Vec<u8>,
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

/// The new pages and the manifest that names them replace the old ones in one transaction.
pub async fn write(database: &Database, checkpoint: Checkpoint) -> Result<(), Fault> {
    // Nothing but requests in here: awaiting anything else would end the transaction.
    let transaction = writing(database, &[PAGES, META])?;
    let store = transaction.object_store(PAGES)?;
    store.clear()?;
    for (name, bytes) in checkpoint.pages {
        store.add(TypedArray::<u8>::new(bytes)).with_key(name).primitive()?;
    }
    let manifest = TypedArray::<u8>::new(checkpoint.manifest);
    transaction.object_store(META)?.put(manifest).with_key(MANIFEST).primitive()?;
    Ok(transaction.commit().await?)
}

/// The tables as of the last checkpoint, and its sequence number. `None` when there is none or a part of it can not be
/// read: then the journal is replayed from its start.
pub async fn read(database: &Database, workspace: Uuid) -> Result<Option<(Tables, u64)>, Fault> {
    let Some((sequence, names)) = manifest(database, workspace).await? else {
        return Ok(None);
    };
    let transaction = reading(database, PAGES)?;
    let store = transaction.object_store(PAGES)?;
    let keys: Vec<String> = store.get_all_keys().primitive()?.await?.collect::<Result<_, _>>()?;
    let values: Vec<TypedArray<u8>> = store.get_all().primitive()?.await?.collect::<Result<_, _>>()?;
    let mut pages: std::collections::HashMap<_, _> = keys.into_iter().zip(values).collect();
    let mut tables = Tables::default();
    for name in names {
        let Some(bytes) = pages.remove(&name) else {
            return Ok(None);
        };
        let Ok(payload) = seal::open(&place(workspace, PAGES, &name), &bytes) else {
            return Ok(None);
        };
        if page::decode(&mut Decoder::new(payload), |row| tables.load(row)).is_err() {
            return Ok(None);
        }
    }
    Ok(Some((tables, sequence)))
}

async fn manifest(database: &Database, workspace: Uuid) -> Result<Option<(u64, Vec<String>)>, Fault> {
    let transaction = reading(database, META)?;
    let bytes: Option<TypedArray<u8>> = transaction.object_store(META)?.get(MANIFEST).primitive()?.await?;
    let Some(bytes) = bytes else { return Ok(None) };
    let payload = match seal::open(&place(workspace, META, MANIFEST), &bytes) {
        Ok(payload) => payload,
        Err(seal::Broken::Newer) => return Err(Fault::Newer),
        Err(seal::Broken::Damaged) => return Ok(None),
    };
    Ok(cbor::decode(&mut Decoder::new(payload)).ok().and_then(|value| match value.as_list() {
        [Value::Int(sequence), Value::List(names)] => {
            let names = names.iter().map(|name| name.as_text().map(str::to_owned)).collect::<Option<_>>()?;
            Some((u64::try_from(*sequence).ok()?, names))
        }
        _ => None,
    }))
}
