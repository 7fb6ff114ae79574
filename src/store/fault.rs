//! What can go wrong with the browser's storage, told apart by what a user can do about it.

use indexed_db_futures::error::{DomException, Error, OpenDbError};
use thiserror::Error;
use wasm_bindgen::JsCast;

use crate::domain::Problem;

#[derive(Clone, Debug, PartialEq, Error)]
pub enum Fault {
    /// Another tab wrote the next entry first. Never reaches a user.
    #[error("the next place in the journal is taken")]
    Taken,
    /// The disk or the browser's share of it is full.
    #[error("no room left")]
    Full,
    /// The database is gone, or was never there.
    #[error("the workspace is not there")]
    Vanished,
    /// Written by a newer version of Daftar.
    #[error("written by a newer version")]
    Newer,
    /// Another tab upgrades or erases this workspace.
    #[error("another tab took over")]
    Superseded,
    /// The browser does not answer in time.
    #[error("no answer")]
    Silent,
    /// The browser has not answered for so many seconds, and may yet.
    #[error("no answer for {0} s")]
    Slow(i32),
    /// Another tab keeps this workspace from being opened or erased.
    #[error("another tab is in the way")]
    Blocked,
    /// The browser took the change back without saying why: because room ran out, or the connection was lost.
    #[error("aborted")]
    Aborted,
    /// The browser gives no storage at all (private windows of some browsers).
    #[error("no storage")]
    Unavailable,
    /// Anything else that the browser reports.
    #[error("storage failed: {0}")]
    Lost(String),
}

impl Fault {
    pub fn problem(&self) -> Problem {
        match self {
            Self::Taken | Self::Lost(_) => Problem::new("problem-storage-lost").with("detail", self),
            Self::Full | Self::Aborted => Problem::new("problem-storage-full"),
            Self::Silent => Problem::new("problem-storage-silent"),
            Self::Slow(seconds) => Problem::new("problem-storage-slow").with("count", seconds),
            Self::Blocked => Problem::new("problem-storage-blocked"),
            Self::Vanished => Problem::new("problem-storage-vanished"),
            Self::Newer => Problem::new("problem-storage-newer"),
            Self::Superseded => Problem::new("problem-storage-superseded"),
            Self::Unavailable => Problem::new("problem-storage-unavailable"),
        }
    }

    /// [`Self::problem`] for a workspace that does not open: there was no last change.
    pub fn at_start(&self) -> Problem {
        match self {
            Self::Taken | Self::Lost(_) => Problem::new("problem-start-lost").with("detail", self),
            Self::Full | Self::Aborted => Problem::new("problem-start-full"),
            _ => self.problem(),
        }
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        match &error {
            Error::DomException(exception) => of_exception(exception),
            Error::MissingData(_) => Self::Aborted,
            _ => Self::Lost(error.to_string()),
        }
    }
}

fn of_exception(exception: &DomException) -> Fault {
    let sys: &wasm_bindgen::JsValue = exception.as_ref();
    let name = sys.dyn_ref::<web_sys::DomException>().map(web_sys::DomException::name).unwrap_or_default();
    match name.as_str() {
        "ConstraintError" => Fault::Taken,
        "QuotaExceededError" => Fault::Full,
        "VersionError" => Fault::Newer,
        "SecurityError" => Fault::Unavailable,
        // What Chromium says where all cookies are blocked.
        "UnknownError" if exception.message().contains("denied permission") => Fault::Unavailable,
        _ => Fault::Lost(format!("{name}: {}", exception.message())),
    }
}

impl From<OpenDbError> for Fault {
    fn from(error: OpenDbError) -> Self {
        match error {
            OpenDbError::Base(error) => error.into(),
            _ => Self::Unavailable,
        }
    }
}
