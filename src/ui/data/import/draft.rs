//! An import under way: the file, how it is read, what its columns mean, the plan. Long work runs in slices, so that
//! the page can draw and the user can stop.

use std::{cell::RefCell, sync::Arc};

use leptos::{prelude::*, task::spawn_local};
use web_sys::File;

use crate::{
    app::{App, clock, files},
    domain::{Problem, Table},
    engine::{
        Op, Verb,
        import::{
            self, Apply, Counts, Encoding, Mapping, Options, Plan, Planner, Sheet, SheetReader, headers, sniff_encoding,
        },
        read::Reading,
    },
    store::patience::breathe,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    File,
    Columns,
    Check,
    Done,
}

/// So many rows between two turns of the browser: well under 50 ms of work.
const SLICE: usize = 200;

#[derive(Clone, Copy)]
pub struct Draft {
    app: App,
    pub step: RwSignal<Step>,
    pub problem: RwSignal<Option<Problem>>,
    /// Rows done and rows in all, while long work runs.
    pub running: RwSignal<Option<(usize, usize)>>,
    pub stop: StoredValue<bool>,
    pub name: RwSignal<String>,
    bytes: StoredValue<Vec<u8>>,
    pub encoding: RwSignal<Encoding>,
    /// The encoding was guessed and may be wrong.
    pub unsure: RwSignal<bool>,
    /// As the user says; found out when nothing is said.
    pub delimiter: RwSignal<Option<char>>,
    pub sheet: RwSignal<Option<Arc<Sheet>>>,
    pub mapping: RwSignal<Option<Mapping>>,
    pub options: RwSignal<Options>,
    pub plan: RwSignal<Option<Arc<Plan>>>,
    pub counts: RwSignal<Counts>,
}

thread_local! {
    static HANDED_OVER: RefCell<Option<File>> = const { RefCell::new(None) };
}

/// Leaves a file for the import page, which is about to open.
pub fn hand_over(file: File) {
    HANDED_OVER.set(Some(file));
}

impl Draft {
    pub fn new() -> Self {
        Self {
            app: App::here(),
            step: RwSignal::new(Step::File),
            problem: RwSignal::new(None),
            running: RwSignal::new(None),
            stop: StoredValue::new(false),
            name: RwSignal::new(String::new()),
            bytes: StoredValue::new(Vec::new()),
            encoding: RwSignal::new(Encoding::Utf8),
            unsure: RwSignal::new(false),
            delimiter: RwSignal::new(None),
            sheet: RwSignal::new(None),
            mapping: RwSignal::new(None),
            options: RwSignal::new(Options::default()),
            plan: RwSignal::new(None),
            counts: RwSignal::new(Counts::default()),
        }
    }

    pub fn here() -> Self {
        expect_context()
    }

    pub fn take_handed_over(self) {
        if let Some(file) = HANDED_OVER.take() {
            self.open(file);
        }
    }

    /// Takes a file and guesses how it is written.
    pub fn open(self, file: File) {
        spawn_local(async move {
            let bytes = match import::csv::check_size(file.size() as usize) {
                Ok(()) => files::bytes(&file).await,
                Err(problem) => Err(problem),
            };
            match bytes {
                Ok(bytes) => self.take(file.name(), bytes),
                Err(problem) => self.problem.set(Some(problem)),
            }
        });
    }

    /// A table that was pasted.
    pub fn paste(self, name: String, text: &str) {
        self.take(name, text.as_bytes().to_vec());
    }

    fn take(self, name: String, bytes: Vec<u8>) {
        let guess = sniff_encoding(&bytes);
        self.name.set(name);
        self.bytes.set_value(bytes);
        self.encoding.set(guess.encoding);
        self.unsure.set(!guess.sure);
        self.delimiter.set(None);
        self.read();
    }

    /// Reads the sheet as encoding and delimiter say now.
    pub fn read(self) {
        self.problem.set(None);
        self.sheet.set(None);
        self.mapping.set(None);
        self.plan.set(None);
        self.step.set(Step::File);
        spawn_local(async move {
            match self.read_sheet().await {
                Ok(Some(sheet)) => {
                    self.mapping.set(Some(headers::guess(&sheet)));
                    self.sheet.set(Some(Arc::new(sheet)));
                }
                Ok(None) => {}
                Err(problem) => self.problem.set(Some(problem)),
            }
            self.running.set(None);
        });
    }

    /// `None` when the user stopped.
    async fn read_sheet(self) -> Result<Option<Sheet>, Problem> {
        let encoding = self.encoding.get_untracked().as_str();
        let text = self.bytes.with_value(|bytes| files::decode(bytes, encoding))?;
        let mut reader = SheetReader::open(&text, self.delimiter.get_untracked())?;
        self.stop.set_value(false);
        while reader.step(SLICE)? {
            let (read, all) = reader.progress();
            self.running.set(Some((read as usize, all)));
            breathe().await;
            if self.stop.get_value() {
                return Ok(None);
            }
        }
        Ok(Some(reader.finish()))
    }

    /// The rows are records of another kind than guessed.
    pub fn read_as(self, kind: Table) {
        if let Some(sheet) = self.sheet.get_untracked() {
            self.mapping.set(Some(headers::guess_as(&sheet, kind)));
        }
    }

    /// Plans every row; then they can be checked.
    pub fn make_plan(self) {
        let (Some(sheet), Some(mapping)) = (self.sheet.get_untracked(), self.mapping.get_untracked()) else { return };
        self.problem.set(None);
        self.stop.set_value(false);
        spawn_local(async move {
            let options = self.options.get_untracked();
            let planner = self
                .app
                .read(|tables| Planner::new(sheet, mapping, tables, Reading::within(tables, clock::today()), options));
            match planner {
                Ok(planner) => self.run_planner(planner).await,
                Err(problem) => self.problem.set(Some(problem)),
            }
            self.running.set(None);
        });
    }

    async fn run_planner(self, mut planner: Planner) {
        while self.app.read(|tables| planner.step(tables, SLICE)) {
            self.running.set(Some(planner.progress()));
            breathe().await;
            if self.stop.get_value() {
                return;
            }
        }
        self.plan.set(Some(Arc::new(planner.finish())));
        self.step.set(Step::Check);
    }

    /// Carries the plan out, in one commit.
    pub fn commit(self) {
        let Some(plan) = self.plan.get_untracked() else { return };
        let counts = plan.counts();
        let records = counts.created.values().chain(counts.updated.values()).sum();
        let op = Op::new(Verb::Import, self.name.get_untracked()).count(records);
        self.running.set(Some((0, records)));
        self.stop.set_value(false);
        spawn_local(async move {
            let tell = |share: f64| {
                self.running.set(Some(((share * records as f64) as usize, records)));
                !self.stop.get_value()
            };
            if self.app.run_long(op, &|| Box::new(Apply::of(&plan)), &tell).await {
                self.counts.set(counts);
                self.step.set(Step::Done);
            }
            self.running.set(None);
        });
    }

    /// Begins anew.
    pub fn clear(self) {
        self.bytes.set_value(Vec::new());
        self.name.set(String::new());
        self.sheet.set(None);
        self.mapping.set(None);
        self.plan.set(None);
        self.problem.set(None);
        self.options.set(Options::default());
        self.step.set(Step::File);
    }
}
