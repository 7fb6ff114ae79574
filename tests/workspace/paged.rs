//! The same records kept another way: on the pages of a checkpoint as far as it goes, with checkpoints made and taken up
//! while changes go on.

use std::collections::{BTreeMap, BTreeSet};

use daftar::{
    domain::{Meta, Table, Value, id::Uuid},
    engine::{
        Commit, Tables, called,
        checkpoint::{Checkpoint, Folding, Read, read_manifest, read_page},
        names,
        selection::Selection,
        undo::Stack,
    },
};

const MINE: Uuid = Uuid::from_u128(7);

#[derive(Default)]
pub struct Paged {
    tables: Tables,
    /// The sealed pages by name, and the manifest.
    disk: BTreeMap<String, Vec<u8>>,
    manifest: Vec<u8>,
    /// Begun, and not on the disk yet, with the records as they were then.
    folding: Option<(Folding, Tables)>,
    commits: u64,
}

impl Paged {
    /// Every few commits a checkpoint is begun, with the next one it arrives; now and then everything is read anew.
    pub fn commit(&mut self, commit: &Commit, stack: &Stack, expected: &Tables) {
        commit.changes.iter().for_each(|change| self.tables.apply(change));
        self.commits += 1;
        self.check(expected);
        if let Some((folding, then)) = self.folding.take() {
            let checkpoint = folding.run();
            self.write(&checkpoint);
            assert!(self.read() == then, "the disk has what was there when the checkpoint was begun");
            self.tables.rest_on(&checkpoint.pages, checkpoint.made);
            self.check(expected);
        }
        match self.commits % 5 {
            1 => self.folding = Some((Folding::next(MINE, &self.tables, self.commits, stack), expected.clone())),
            4 => {
                let checkpoint = Checkpoint::fold(MINE, &self.tables, self.commits, stack);
                self.write(&checkpoint);
                let manifest = read_manifest(MINE, &self.manifest).expect("a manifest just written");
                assert_eq!((manifest.sequence, manifest.stack.as_ref()), (self.commits, Some(stack)));
                self.tables = self.read();
                self.check(expected);
            }
            _ => {}
        }
    }

    fn write(&mut self, checkpoint: &Checkpoint) {
        if checkpoint.base.is_none() {
            self.disk.clear();
        }
        for name in checkpoint.replaced() {
            assert!(self.disk.remove(&**name).is_some(), "what is replaced was there");
        }
        for page in checkpoint.new_pages() {
            let before = self.disk.insert(page.name.to_string(), page.columns.bytes().to_vec());
            assert!(before.is_none(), "a name is given once");
        }
        self.manifest.clone_from(&checkpoint.manifest);
    }

    fn read(&self) -> Tables {
        let manifest = read_manifest(MINE, &self.manifest).expect("a manifest");
        assert_eq!(manifest.pages.len(), self.disk.len(), "nothing else is left there");
        let mut tables = Tables::default();
        for name in manifest.pages {
            match read_page(MINE, &name, &self.disk[&name].clone().into()) {
                Ok(Read::Page(page)) => assert!(tables.push(page), "pages come in order"),
                _ => panic!("a page just written"),
            }
        }
        tables
    }

    /// However one asks, the answer is the same.
    fn check(&self, expected: &Tables) {
        for table in Table::ALL {
            assert_eq!(self.tables.count(*table), expected.count(*table));
            for field in table.fields().chain(Meta::FIELDS) {
                let of = |tables: &Tables| {
                    let mut values = Vec::new();
                    tables.each_value(*table, field.key, |id, value| values.push((id, value.clone())));
                    values
                };
                assert_eq!(of(&self.tables), of(expected), "{table:?}.{}", field.key);
                let first = of(expected).first().map(|(_, value)| value.clone());
                let other_than_first = |value: &Value| Some(value) != first.as_ref();
                let mut others = of(expected);
                others.retain(|(id, value)| other_than_first(value) && id.as_u128() % 5 > 0);
                let all = Selection::all(&self.tables, *table).keep_ids(|id| id.as_u128() % 5 > 0);
                let selected = all.keep(field.key, other_than_first);
                assert!(selected.ids().eq(others.iter().map(|(id, _)| *id)), "{table:?}.{}", field.key);
                let mut values = Vec::new();
                selected.each_value(field.key, |id, value| values.push((id, value.clone())));
                assert_eq!(values, others, "{table:?}.{}", field.key);
            }
            let named = |tables: &Tables| {
                let mut named = BTreeSet::new();
                called::each_holding(tables, *table, "A", |id, name| named.extend([(id, name.to_owned())]));
                named
            };
            assert_eq!(named(&self.tables), named(expected));
            assert_eq!(names::in_order(&self.tables, *table), names::in_order(expected, *table));
        }
        // One by one and from the end, before anybody has gone through all of them.
        for (table, id) in expected.keys().collect::<Vec<_>>().into_iter().rev() {
            assert_eq!(self.tables.row(table, id), expected.row(table, id));
        }
        assert!(self.tables == *expected);
        assert!(self.tables.keys().eq(expected.keys()));
    }
}
