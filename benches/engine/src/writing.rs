//! What changes records, each in one durable commit.

use std::sync::Arc;

use daftar::{
    domain::{Contact, Entity, Id, id::Uuid},
    engine::{
        Op, Verb, backup,
        import::{self, Options, Planner, SheetReader, headers},
        read::Reading,
        undo::Stack,
    },
};
use wasm_bindgen::prelude::*;

use crate::{Engine, Steps, acting, failed};

#[wasm_bindgen]
impl Engine {
    /// Begins to read a backup.
    pub fn begin(&mut self) {
        (self.reader, self.steps) = (backup::Reader::default(), Steps::begin());
    }

    /// The next bytes of it; then [`Self::restore`] or [`Self::add`].
    pub fn piece(&mut self, bytes: &[u8]) -> Result<(), JsError> {
        self.steps.mark();
        let read = self.reader.piece(bytes).map_err(failed);
        self.steps.note("Reader::piece");
        read
    }

    fn read(&mut self) -> Result<backup::Backup, JsError> {
        let read = std::mem::take(&mut self.reader).finish().map_err(failed);
        self.steps.note("Reader::finish");
        read
    }

    /// Makes the workspace what was read.
    pub async fn restore(&mut self) -> Result<(), JsError> {
        let backup = self.read()?;
        let op = Op::new(Verb::Restore, "file").count(backup.rows.len());
        self.commit(op, |tx| backup::restore(tx, &backup)).await
    }

    /// Adds the contacts that were read.
    pub async fn add(&mut self) -> Result<(), JsError> {
        let backup = self.read()?;
        let contacts: Vec<_> = backup.rows.into_iter().filter(|row| Contact::of_row(row).is_some()).collect();
        self.commit(Op::new(Verb::Import, "file").count(contacts.len()), |tx| {
            contacts.into_iter().for_each(|row| tx.put(row));
            Ok(())
        })
        .await
    }

    /// Adds the records of a CSV file, checked and matched with those that are there, as the import page does.
    pub async fn import_csv(&mut self, text: String) -> Result<(), JsError> {
        self.steps = Steps::begin();
        let mut reader = SheetReader::open(&text, None).map_err(failed)?;
        while reader.step(usize::MAX).map_err(failed)? {}
        let sheet = Arc::new(reader.finish());
        self.steps.note("SheetReader");
        let (mapping, reading) = (headers::guess(&sheet), Reading::within(&self.tables, acting().today));
        let mut planner = Planner::new(sheet, mapping, &self.tables, reading, Options::default()).map_err(failed)?;
        while planner.step(&self.tables, usize::MAX) {}
        let plan = planner.finish();
        self.steps.note("Planner");
        self.commit(Op::new(Verb::Import, "file"), |tx| import::apply(tx, &plan)).await?;
        Ok(())
    }

    /// Gives the contacts of these ids (16 bytes each) a title.
    pub async fn update(&mut self, ids: Vec<u8>, title: String) -> Result<(), JsError> {
        self.steps = Steps::begin();
        self.commit(Op::new(Verb::Edit, "contacts").count(ids.len() / 16), |tx| {
            ids.chunks_exact(16)
                .filter_map(|id| Uuid::from_slice(id).ok())
                .try_for_each(|id| tx.update(Id::<Contact>::from(id), |contact| contact.title.clone_from(&title)))
        })
        .await
    }

    /// Writes the pages, as the app does after every 200 commits.
    pub async fn checkpoint(&mut self) -> Result<(), JsError> {
        self.steps = Steps::begin();
        let checkpoint = self.store.fold(&self.tables, &Stack::default()).run();
        self.steps.note("Store::fold");
        self.store.keep(&checkpoint).await.map_err(failed)?;
        self.steps.note("Store::keep");
        self.tables.rest_on(&checkpoint.pages, checkpoint.made);
        Ok(())
    }
}
