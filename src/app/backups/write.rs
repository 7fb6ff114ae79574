//! Records into a backup file. Downloads, the automatic backup and every other copy are written here.

use js_sys::{Array, Uint8Array};
use leptos::prelude::*;
use web_sys::Blob;

use crate::{
    app::{App, files},
    domain::Problem,
    engine::{backup::Writer, frozen::Frozen},
    store::patience::Pace,
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

/// All records, and the last commit in them.
pub struct Gathered {
    pub records: Frozen,
    pub sequence: u64,
}

impl App {
    /// The open workspace as it is at this moment, whatever changes while it is written. `tell` is told the share done.
    pub async fn write_backup(self, tell: &dyn Fn(f64)) -> Result<Written, Problem> {
        let here = || self.workspace().map(|workspace| workspace.id);
        let asked_of = here();
        let gathered = self.gather().await;
        if asked_of != here() {
            return Err(Problem::new("problem-nothing-open"));
        }
        write(gathered, tell).await
    }

    /// Not while a commit is being shown: the tables hold only a part of it then.
    pub async fn gather(self) -> Gathered {
        let turn = self.open.with_value(|open| open.turn.clone());
        let _turn = turn.lock().await;
        self.gather_in_turn()
    }

    /// [`Self::gather`] for those whose turn it is.
    pub fn gather_in_turn(self) -> Gathered {
        Gathered { records: self.read(Frozen::of), sequence: self.last.get_untracked() }
    }
}

pub async fn write(gathered: Gathered, tell: &dyn Fn(f64)) -> Result<Written, Problem> {
    let Gathered { mut records, sequence } = gathered;
    let (mut writer, mut pace) = (Writer::default(), Pace::begin());
    let parts = Array::of1(&"".into());
    let (mut part, mut done) = (String::new(), 0);
    while let Some(rows) = records.part() {
        for row in rows {
            part += &writer.line(&row);
            if part.len() >= PART {
                keep(&parts, &mut part)?;
            }
            done += 1;
            if pace.step().await {
                tell(done as f64 / records.len() as f64);
            }
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
