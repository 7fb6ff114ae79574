//! "Test my backup": the file is made a workspace, as on the day when it is needed, and compared. Then that workspace
//! is erased.

use futures::{channel::oneshot, future::abortable};
use leptos::task::spawn_local;

use super::write::{Gathered, write};
use crate::{
    app::{App, clock, compute::compute_first, locks::lock},
    domain::{Problem, Row, Table, id::Uuid, sorting::sort_by_key},
    engine::{
        Acting, Entry, Op, Verb,
        backup::{Backup, Difference, Restore},
        frozen::Frozen,
        rescue::Report,
    },
    store::{
        self, Fault, Store, Trouble,
        patience::{Pace, breathe},
        workspaces,
    },
};

const LOCK: &str = "daftar.trial";

/// What goes on, and the share of it that is done where that is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    Reading(f64),
    Storing,
    Opening,
    Comparing(f64),
}

/// What a backup turned out to hold. It is whole, unless it is a rescue file.
#[derive(Clone, Debug, PartialEq)]
pub struct Trial {
    /// Records by table, in the order of the tables.
    pub counts: Vec<(Table, usize)>,
    /// Against the workspace that is open.
    pub difference: Difference,
    /// The last change of it, in the user's calendar days before the last change here.
    pub days_older: i64,
    /// Of a rescue file, what could not be read of it.
    pub rescued: Option<Report>,
}

/// Ends a trial early.
pub type Stop = futures::future::AbortHandle;

impl App {
    /// Tries a backup. The stop is handed over before anything begins; `None` says that it was used.
    pub async fn try_backup(
        self,
        file: &web_sys::File,
        tell: &dyn Fn(Step),
        on_begin: &dyn Fn(Stop),
    ) -> Result<Option<Trial>, Problem> {
        let busy = Problem::new("problem-trial-busy");
        let _lock = lock(LOCK).await.ok_or(busy)?;
        // What a tab left behind that was closed in the midst of a trial: nobody else tries now.
        for left in workspaces::trials().await {
            store::erase(left).await.map_err(|fault| fault.problem())?;
        }
        let workspace = workspaces::trial_id();
        let (work, stop) = abortable(self.try_in(workspace, file, tell));
        on_begin(stop.clone());
        let tried = work.await;
        store::erase(workspace).await.map_err(|fault| fault.problem())?;
        // Also while the last of it was cleared away.
        if stop.is_aborted() { Ok(None) } else { tried.ok().transpose() }
    }

    async fn try_in(self, workspace: Uuid, file: &web_sys::File, tell: &dyn Fn(Step)) -> Result<Trial, Problem> {
        let backup = self.read_backup(file, &|share| tell(Step::Reading(share))).await?;
        // What comes next cannot be cut into slices: the words for it come first.
        tell(Step::Storing);
        breathe().await;
        let no_room = |fault: Fault| match fault {
            Fault::Full => Problem::new("problem-trial-room"),
            fault => fault.problem(),
        };
        let entry = self.entry_of(&backup).await?;
        to_its_end(async move { Store::create(workspace, &entry).await }).await.map_err(no_room)?;
        tell(Step::Opening);
        breathe().await;
        let opened = to_its_end(Store::open(workspace)).await.map_err(|trouble| match trouble {
            Trouble::Fault(fault) => no_room(fault),
            Trouble::Loss(loss) => differs(loss.readable.len(), &backup),
        })?;
        let records = Frozen::of(&opened.tables);
        opened.store.close();
        drop(opened);
        let found = records.len();
        let tell_half = |share| tell(Step::Comparing(share / 2.0));
        let sum_of = async |records| write(Gathered { records, sequence: 0 }, &tell_half).await.map(|it| it.sha256);
        // A file that another build or another program wrote says the same in other bytes.
        let again = sum_of(records).await?;
        if again != backup.sha256 && again != sum_of(Frozen::of_rows(in_order(&backup))).await? {
            return Err(differs(found, &backup));
        }
        let difference = self.difference(&backup, &|share| tell(Step::Comparing(0.5 + share / 2.0))).await;
        Ok(self.found(&backup, difference))
    }

    async fn entry_of(self, backup: &Backup) -> Result<Entry, Problem> {
        let acting = Acting { by: None, now: clock::now(), today: clock::today() };
        let op = Op::new(Verb::Restore, backup.business()).count(backup.rows.len());
        compute_first(acting, op, &mut Restore::of(backup)).await
    }

    async fn difference(self, backup: &Backup, tell: &dyn Fn(f64)) -> Difference {
        let (mut difference, mut pace) = (Difference::default(), Pace::begin());
        for (index, row) in backup.rows.iter().enumerate() {
            self.read(|tables| difference.record(row, tables));
            if pace.step().await {
                tell(index as f64 / backup.rows.len() as f64);
            }
        }
        self.read(|tables| difference.finish(tables))
    }

    fn found(self, backup: &Backup, difference: Difference) -> Trial {
        let counts = Table::ALL.iter().map(|table| (*table, backup.count(*table))).collect();
        let [here, there] = [difference.newest_here, difference.newest_there].map(clock::date_of);
        let days_older = (here - there).num_days();
        Trial { counts, difference, days_older, rescued: backup.rescued.clone() }
    }
}

/// Does the work even when its user stops waiting for it: a connection that is left half-way would keep the workspace
/// from being erased.
async fn to_its_end<R: 'static>(work: impl Future<Output = R> + 'static) -> R {
    let (tell, told) = oneshot::channel();
    spawn_local(async move { drop(tell.send(work.await)) });
    match told.await {
        Ok(done) => done,
        // The work is never dropped before it is done.
        Err(_) => std::future::pending().await,
    }
}

/// The records as [`backup::rows`] gives them.
fn in_order(backup: &Backup) -> Vec<Row> {
    let mut rows = backup.rows.clone();
    sort_by_key(&mut rows, |row| (row.table(), row.id()));
    rows
}

fn differs(found: usize, backup: &Backup) -> Problem {
    Problem::new("problem-trial-differs").with("found", found).with("expected", backup.rows.len())
}
