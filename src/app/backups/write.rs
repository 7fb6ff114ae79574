//! Records into a backup file. Downloads, the automatic backup and every other copy are written here.

use js_sys::{Array, Uint8Array};
use leptos::prelude::*;
use web_sys::Blob;

use crate::{
    app::{
        App,
        files::{self, Pace},
    },
    domain::{Problem, Row},
    engine::backup::{self, Writer},
};

/// A backup in the browser's keeping: a name and a place are all it lacks.
pub struct Written {
    pub blob: Blob,
    /// Of all lines but the header, which names it.
    pub sha256: String,
    /// The last commit in it.
    pub sequence: u64,
}

const MEDIA_TYPE: &str = "application/x-ndjson";

/// So much text is gathered before the browser takes it over.
const PART: usize = 1 << 20;

impl App {
    /// The open workspace as it is at this moment, whatever changes while it is written. `tell` is told the share done.
    pub async fn write_backup(self, tell: &dyn Fn(f64)) -> Result<Written, Problem> {
        let sequence = self.last.get_untracked();
        let rows: Vec<Row> = self.read(|tables| backup::rows(tables).collect());
        write(rows, sequence, tell).await
    }
}

/// Records in the order of [`backup::rows`].
pub(super) async fn write(rows: Vec<Row>, sequence: u64, tell: &dyn Fn(f64)) -> Result<Written, Problem> {
    let (mut writer, mut pace) = (Writer::default(), Pace::begin());
    let parts = Array::of1(&"".into());
    let mut part = String::new();
    for (index, row) in rows.iter().enumerate() {
        part += &writer.line(row);
        if part.len() >= PART {
            keep(&parts, &mut part)?;
        }
        if pace.step().await {
            tell(index as f64 / rows.len() as f64);
        }
    }
    keep(&parts, &mut part)?;
    let (header, sha256) = writer.header();
    parts.set(0, header.into());
    tell(1.0);
    Ok(Written { blob: files::blob(&parts, MEDIA_TYPE)?, sha256, sequence })
}

fn keep(parts: &Array, part: &mut String) -> Result<(), Problem> {
    let bytes = Uint8Array::from(part.as_bytes());
    parts.push(&files::blob(&Array::of1(&bytes), MEDIA_TYPE)?.into());
    part.clear();
    Ok(())
}
