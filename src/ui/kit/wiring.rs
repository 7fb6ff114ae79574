//! What ties a control to its words: label, hint and error, for eyes and for screen readers alike.

use leptos::{
    attr::{Attribute, custom::custom_attribute, id},
    prelude::*,
};

use super::ids::fresh_id;

/// Made where the label is, handed to the control.
#[derive(Clone, Copy)]
pub struct Wiring {
    names: StoredValue<Names>,
    /// Why what was typed is not taken, in words; nothing while all is well.
    pub error: Signal<Option<String>>,
}

#[derive(Clone, Default)]
struct Names {
    id: String,
    label: Option<String>,
    labelled_by: Option<String>,
    /// Of the whole, where this is a part of it.
    error_id: Option<String>,
    has_hint: bool,
    required: bool,
}

impl Wiring {
    /// A control that a `<label for>` names.
    pub fn new() -> Self {
        let names = Names { id: fresh_id("control"), ..Names::default() };
        Self { names: StoredValue::new(names), error: Signal::stored(None) }
    }

    /// A control without a visible label.
    pub fn labelled(label: impl Into<String>) -> Self {
        Self::new().with(|names| names.label = Some(label.into()))
    }

    /// A control that the element with this id names.
    pub fn labelled_by(id: impl Into<String>) -> Self {
        Self::new().with(|names| names.labelled_by = Some(id.into()))
    }

    /// One of several controls of a field, with a name of its own. The field's error is said for it while it is faulty.
    pub fn part(self, label: impl Into<String>, faulty: impl Into<Signal<bool>>) -> Self {
        let (whole, faulty) = (self, faulty.into());
        let error = Signal::derive(move || whole.error.get().filter(|_| faulty.get()));
        let part = Self::labelled(label).with_error(error);
        part.with(|names| names.error_id = Some(whole.error_id()))
    }

    /// There is a hint with the id [`Self::hint_id`].
    pub fn with_hint(self) -> Self {
        self.with(|names| names.has_hint = true)
    }

    pub fn required(self, required: bool) -> Self {
        self.with(|names| names.required = required)
    }

    pub fn with_error(self, error: impl Into<Signal<Option<String>>>) -> Self {
        Self { error: error.into(), ..self }
    }

    fn with(self, change: impl FnOnce(&mut Names)) -> Self {
        self.names.update_value(change);
        self
    }

    pub fn id(self) -> String {
        self.names.with_value(|names| names.id.clone())
    }
    pub fn hint_id(self) -> String {
        format!("{}-hint", self.id())
    }
    pub fn error_id(self) -> String {
        self.names.with_value(|names| names.error_id.clone()).unwrap_or_else(|| format!("{}-error", self.id()))
    }

    /// Everything the control's element carries: `<input {..wiring.attributes()}/>`.
    pub fn attributes(self) -> impl Attribute {
        let names = self.names.get_value();
        let described = move || {
            let hint = names.has_hint.then(|| self.hint_id());
            let error = self.error.with(Option::is_some).then(|| self.error_id());
            let both = [hint, error].into_iter().flatten().collect::<Vec<_>>().join(" ");
            (!both.is_empty()).then_some(both)
        };
        (
            id(names.id),
            custom_attribute("aria-label", names.label),
            custom_attribute("aria-labelledby", names.labelled_by),
            custom_attribute("aria-required", names.required.then_some("true")),
            custom_attribute("aria-describedby", described),
            custom_attribute("aria-invalid", move || self.error.with(Option::is_some).then_some("true")),
        )
    }
}

impl Default for Wiring {
    fn default() -> Self {
        Self::new()
    }
}
