//! The text of a control beside the value it stands for: it follows the value when others change it, and leaves the
//! typist alone.

use leptos::prelude::*;

/// A text that says again what `value` is whenever it becomes something that was not typed here.
///
/// Returns the text, and the place to note each value that is reported from it.
pub fn typing<T>(
    value: Signal<T>,
    write: impl Fn(&T) -> String + Send + Sync + 'static,
) -> (RwSignal<String>, StoredValue<T>)
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let text = RwSignal::new(value.with_untracked(&write));
    let reported = StoredValue::new(value.get_untracked());
    Effect::new(move |_| {
        let now = value.get();
        if reported.with_value(|reported| *reported != now) {
            text.set(write(&now));
            reported.set_value(now);
        }
    });
    (text, reported)
}
