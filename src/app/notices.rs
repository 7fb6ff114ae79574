//! What the app says on its own: toasts with Undo, and words for screen readers.

use leptos::prelude::*;

#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    pub id: u32,
    pub text: String,
    pub tone: Tone,
    /// It offers Undo.
    pub undo: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Plain,
    /// Stays until it is dismissed.
    Danger,
}

#[derive(Clone, Copy)]
pub struct Notices {
    pub list: RwSignal<Vec<Notice>>,
    next: StoredValue<u32>,
    /// The latest word for the polite live region.
    pub spoken: RwSignal<String>,
}

/// More than this at once and nobody reads any of them.
const MOST: usize = 3;

impl Notices {
    pub fn new() -> Self {
        Self { list: RwSignal::new(Vec::new()), next: StoredValue::new(0), spoken: RwSignal::new(String::new()) }
    }

    pub fn show(self, text: String, tone: Tone, undo: bool) {
        let id = self.next.get_value();
        self.next.set_value(id + 1);
        self.list.update(|list| {
            // A newer change takes the place of an older one's Undo: what Undo takes back is always the last change.
            list.retain(|notice| notice.tone == Tone::Danger);
            list.push(Notice { id, text, tone, undo });
            let over = list.len().saturating_sub(MOST);
            list.drain(..over);
        });
    }

    pub fn dismiss(self, id: u32) {
        self.list.update(|list| list.retain(|notice| notice.id != id));
    }

    /// Says something to screen readers only.
    pub fn say(self, text: String) {
        self.spoken.set(text);
    }
}

impl Default for Notices {
    fn default() -> Self {
        Self::new()
    }
}
