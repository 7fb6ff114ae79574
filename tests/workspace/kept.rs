//! A workspace as the browser keeps it: sealed values in stores, and the rescue file that they make.

use daftar::{
    domain::{Contact, Id, Problem, id::Uuid},
    engine::{
        Entry, Op, Tables, Tx, Verb,
        backup::{self, Backup},
        checkpoint::Checkpoint,
        entry_bytes,
        records::Page,
        sample::SampleLanguage,
        seal::{self, place},
        transact,
        undo::Stack,
    },
};

pub const MINE: Uuid = Uuid::from_u128(0x0194_9d2a_0000_7000_8000_0000_0000_0001);

/// One value as the browser keeps it.
#[derive(Clone)]
pub struct Kept {
    pub from: &'static str,
    pub key: String,
    pub bytes: Vec<u8>,
}

/// A workspace and what the browser keeps of it.
pub struct Made {
    pub tables: Tables,
    pub kept: Vec<Kept>,
    pub last: u64,
}

impl Made {
    /// The sample, which is more than one page.
    pub fn new() -> Self {
        Self::of(&super::sample(SampleLanguage::English, super::date("2026-11-21")))
    }

    /// These records, all made by the first change.
    pub fn of(tables: &Tables) -> Self {
        let mut made = Self { tables: Tables::default(), kept: Vec::new(), last: 0 };
        let rows = backup::rows(tables).collect();
        made.work(|tx| backup::restore(tx, &Backup { rows, ..Backup::default() }));
        made
    }

    pub fn work<R>(&mut self, work: impl FnOnce(&mut Tx) -> Result<R, Problem>) -> R {
        let acting = super::acting(super::date("2026-11-21"));
        let (commit, result) = transact(&self.tables, acting, Op::new(Verb::Edit, ""), work).expect("allowed");
        self.last += 1;
        let entry = entry_bytes::encode(&Entry::of(&commit));
        let bytes = seal::seal(&place(MINE, "journal", self.last), &entry);
        self.kept.push(Kept { from: "journal", key: self.last.to_string(), bytes });
        super::apply(&mut self.tables, &commit);
        result
    }

    /// The last change.
    pub fn latest(&self) -> Entry {
        let kept = self.kept.iter().rfind(|kept| kept.from == "journal").expect("a change");
        let payload = seal::open(&place(MINE, "journal", self.last), &kept.bytes).expect("whole");
        entry_bytes::decode(payload).expect("an entry")
    }

    pub fn add(&mut self, name: &str) -> Id<Contact> {
        self.work(|tx| Ok(tx.create(Contact { name: name.to_owned(), ..Contact::default() })))
    }

    pub fn checkpoint(&mut self) {
        self.kept.retain(|kept| kept.from == "journal");
        let checkpoint = Checkpoint::fold(MINE, &self.tables, self.last, &Stack::default());
        self.kept.extend(pages(&checkpoint));
        self.kept.push(Kept { from: "meta", key: quoted("manifest"), bytes: checkpoint.manifest });
    }

    /// Of five changes three are on the pages.
    pub fn with_pages() -> Self {
        Self::new().grown()
    }

    pub fn grown(mut self) -> Self {
        self.add("Two");
        self.add("Three");
        self.checkpoint();
        self.add("Four");
        self.add("Five");
        self
    }

    pub fn find(&mut self, from: &str, key: &str) -> &mut Kept {
        self.kept.iter_mut().find(|kept| kept.from == from && kept.key == key).expect("a value")
    }

    pub fn damage(&mut self, from: &str, key: &str) {
        *self.find(from, key).bytes.last_mut().expect("bytes") ^= 0x10;
    }

    pub fn lose(&mut self, from: &str, key: &str) {
        self.kept.retain(|kept| kept.from != from || kept.key != key);
    }

    pub fn file(&self) -> String {
        header("") + &self.kept.iter().map(line).collect::<String>()
    }
}

pub fn pages(checkpoint: &Checkpoint) -> impl Iterator<Item = Kept> {
    let kept = |page: &Page| Kept { from: "pages", key: quoted(&page.name), bytes: page.columns.bytes().to_vec() };
    checkpoint.pages.iter().map(kept)
}

pub fn header(local: &str) -> String {
    format!(
        "{{\"format\":\"daftar-rescue\",\"version\":1,\"workspace\":\"{MINE}\",\"made\":\"2026-11-21T12:00:00Z\",\"local\":{{{local}}}}}\n"
    )
}

pub fn line(kept: &Kept) -> String {
    format!("{{\"from\":\"{}\",\"key\":{},\"bytes\":\"{}\"}}\n", kept.from, kept.key, base64(&kept.bytes))
}

pub fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let group = |three: &[u8]| {
        let bits = three.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        let digit = |at: usize| match at <= three.len() {
            true => char::from(DIGITS[(bits >> (18 - 6 * at)) as usize & 63]),
            false => '=',
        };
        [0, 1, 2, 3].map(digit)
    };
    bytes.chunks(3).flat_map(group).collect()
}
