//! Opening a workspace: look everywhere, decide, mend what can be mended, read it again.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use futures::lock::Mutex;

use super::{
    CHECKPOINT_AFTER_CHANGES, Fault, Store, canary::Canary, database, found::Found, mirror::Snapshot, patience::sleep,
};
use crate::{
    domain::id::Uuid,
    engine::{
        Tables,
        backup::Backup,
        recovery::{Base, Verdict},
        undo::Stack,
    },
};

/// What opening a workspace brings.
pub struct Opened {
    pub store: Rc<Store>,
    pub tables: Tables,
    pub stack: Stack,
    /// Sequence numbers of journal entries that could not be read. They stay where they are; only undo misses them.
    pub unreadable: Vec<u64>,
    /// The newest snapshot.
    pub snapshot: Option<Snapshot>,
    /// What had to be made up for.
    pub mended: Option<Mended>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mended {
    /// So many commits were only in the mirror.
    pub recovered: usize,
    /// The database itself was gone, or could not be read on.
    pub rebuilt: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    Fault(Fault),
    /// Something that was acknowledged is nowhere. Nothing has been changed.
    Loss(Box<Loss>),
}

/// What is left of a workspace that is not whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Loss {
    /// How many commits there were, as far as anything knows, and how many were found.
    pub commits: u64,
    pub found: u64,
    pub canary: Option<Canary>,
    /// As many records as can be had.
    pub readable: Tables,
    /// The newest snapshot that is whole.
    pub snapshot: Option<(Snapshot, Backup)>,
    /// The database is there but does not open: what is made of the rest must be a workspace of its own.
    pub sealed_off: Option<Fault>,
}

/// What its owner wants to go on with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Remedy {
    Readable,
    Snapshot,
}

/// A storage that fails oddly is asked so often, with these pauses between.
const PAUSES_MS: [i32; 3] = [0, 150, 600];

thread_local! {
    static ROTATED: Rc<Mutex<bool>> = Rc::default();
}

/// Once per page; whoever comes while it is under way waits for it.
pub async fn before_the_first_write() {
    let rotated = ROTATED.with(Rc::clone);
    let mut rotated = rotated.lock().await;
    if !*rotated {
        database::rotate_log().await;
        *rotated = true;
    }
}

pub async fn open(workspace: Uuid) -> Result<Opened, Trouble> {
    before_the_first_write().await;
    let mut mended = None;
    let mut met = Fault::Taken;
    for pause in PAUSES_MS {
        sleep(pause).await;
        match attempt(workspace, &mut mended).await {
            // Mended, here or by another tab: what is shown is what is read from the disk.
            Err(Trouble::Fault(fault @ (Fault::Taken | Fault::Lost(_)))) => met = fault,
            Err(Trouble::Loss(loss)) if matches!(loss.sealed_off, Some(Fault::Lost(_))) && pause != PAUSES_MS[2] => {}
            done => return done,
        }
    }
    Err(Trouble::Fault(met))
}

async fn attempt(workspace: Uuid, mended: &mut Option<Mended>) -> Result<Opened, Trouble> {
    let mut found = Found::gather(workspace).await.map_err(Trouble::Fault)?;
    let tables = found.tables().await;
    match found.plan.verdict {
        Verdict::Open if found.database.is_ok() => {
            let store = Store {
                workspace,
                database: RefCell::new(found.take_database().map_err(Trouble::Fault)?),
                last: Cell::new(found.plan.last),
                checkpointed: Cell::new(found.checkpointed()),
                // Pages in the form of an earlier build are written anew as soon as there is a moment.
                unfolded: Cell::new(if found.rests_on_pages() { found.unfolded() } else { CHECKPOINT_AFTER_CHANGES }),
                rests_on_pages: Cell::new(found.rests_on_pages()),
            };
            store.remember(&tables);
            let unreadable = found.damaged.iter().copied().filter(|it| !found.has(*it)).collect();
            Ok(Opened {
                store: Rc::new(store),
                tables,
                stack: found.stack(),
                unreadable,
                snapshot: found.newest,
                mended: *mended,
            })
        }
        Verdict::Open | Verdict::Mend if sealed_off(&found).is_none() => {
            let rebuilt = found.database.is_err() || matches!(found.plan.base, Base::Snapshot(_));
            *mended = Some(Mended { recovered: found.recovered(), rebuilt });
            match (found.settle(&tables).await, sealed_off(&found)) {
                (Ok(()), _) => Err(Trouble::Fault(Fault::Taken)),
                // Not among the browser's databases, yet in the way of a new one: its files are broken.
                (Err(_), Some(_)) => Err(Trouble::Loss(Box::new(loss(&found, tables)))),
                (Err(fault), None) => Err(Trouble::Fault(fault)),
            }
        }
        _ => Err(Trouble::Loss(Box::new(loss(&found, tables)))),
    }
}

fn loss(found: &Found, readable: Tables) -> Loss {
    Loss {
        commits: found.plan.last,
        found: found.commits(),
        canary: found.canary,
        readable,
        snapshot: found.snapshot.clone(),
        sealed_off: sealed_off(found),
    }
}

fn sealed_off(found: &Found) -> Option<Fault> {
    found.database.as_ref().err().filter(|fault| matches!(fault, Fault::Lost(_))).cloned()
}

/// Goes on with what is left. Afterwards the workspace opens; the damaged data stays aside in it. If anything has
/// changed since `loss` was shown, nothing is done: what there is now is to be looked at first.
pub async fn settle(workspace: Uuid, loss: &Loss, remedy: Remedy) -> Result<(), Fault> {
    let mut found = Found::gather(workspace).await?;
    let readable = found.tables().await;
    if found.plan.verdict != Verdict::Ask || self::loss(&found, readable.clone()) != *loss {
        return Ok(());
    }
    let tables = match (remedy, &found.snapshot) {
        (Remedy::Snapshot, Some((_, backup))) => {
            let mut tables = Tables::default();
            backup.rows.iter().for_each(|row| tables.load(row.clone()));
            tables
        }
        _ => readable,
    };
    found.settle(&tables).await
}
