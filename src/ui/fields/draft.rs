//! One field while it is edited.

use leptos::prelude::*;

use crate::domain::{Problem, Value, stored::Stored};

/// What the field is so far, and the way to say what it becomes: a lens on whoever holds the draft.
#[derive(Clone, Copy)]
pub struct Draft {
    pub value: Signal<Value>,
    /// With each key: the value, or why what was typed is none.
    pub report: Callback<Result<Value, Problem>>,
    /// The edit is complete: one of a list was chosen.
    pub settle: Callback<()>,
}

impl Draft {
    /// On a value and a fault of their own.
    pub fn of(value: RwSignal<Value>, fault: RwSignal<Option<Problem>>, settle: impl Into<Callback<()>>) -> Self {
        let report = move |read: Result<Value, Problem>| match read {
            Ok(now) => {
                fault.set(None);
                value.set(now);
            }
            Err(problem) => fault.set(Some(problem)),
        };
        Self { value: value.into(), report: Callback::new(report), settle: settle.into() }
    }

    pub fn set(self, value: Value) {
        self.report.run(Ok(value));
    }

    /// The value as a type of its own; nothing where it is empty or of another type.
    pub fn typed<T: Stored + Send + Sync + 'static>(self) -> Signal<Option<T>> {
        Signal::derive(move || T::from_value(self.value.get()))
    }

    /// For controls that report a type of their own.
    pub fn report_typed<T: Stored + 'static>(self) -> Callback<Result<Option<T>, Problem>> {
        Callback::new(move |read: Result<Option<T>, Problem>| self.report.run(read.map(|value| value.to_value())))
    }
}
