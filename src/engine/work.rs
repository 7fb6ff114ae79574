//! Long work in steps: between two of them the page has its turn.

use super::Tx;
use crate::domain::Problem;

/// What one commit does.
pub trait Work {
    /// Does the next part of it, and says whether anything is left to do.
    fn step(&mut self, tx: &mut Tx) -> Result<bool, Problem>;

    /// The share done, 0 to 1.
    fn done(&self) -> f64 {
        0.0
    }

    /// All of it at once.
    fn run(mut self, tx: &mut Tx) -> Result<(), Problem>
    where
        Self: Sized,
    {
        while self.step(tx)? {}
        Ok(())
    }
}

/// Something done within a transaction; called again, on fresh rows, when another tab was faster.
pub type Act<'a> = dyn Fn(&mut Tx) -> Result<(), Problem> + 'a;

/// Work that is short enough for one step.
pub struct Short<'a>(pub &'a Act<'a>);

impl Work for Short<'_> {
    fn step(&mut self, tx: &mut Tx) -> Result<bool, Problem> {
        (self.0)(tx).map(|()| false)
    }
}

/// A step handles so many records: some milliseconds.
pub const PART: usize = 200;

/// Up to which of `all` records the next step goes.
pub fn end_of_step(at: usize, all: usize) -> usize {
    all.min(at + PART)
}
