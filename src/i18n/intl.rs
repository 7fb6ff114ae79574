//! The browser's `Intl` objects, made once and called with plain values.

use js_sys::{Array, Date as JsDate, Function, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

/// Options for an `Intl` constructor.
pub fn options(pairs: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (key, value) in pairs {
        // Setting a property of a fresh plain object can not fail.
        let _ = Reflect::set(&object, &JsValue::from_str(key), value);
    }
    object
}

fn locales(locale: &str) -> Array {
    Array::of1(&JsValue::from_str(locale))
}

/// A bound function of one argument that answers with a text.
pub struct Formatter(Function);

impl Formatter {
    pub fn number(locale: &str, pairs: &[(&str, JsValue)]) -> Self {
        Self(Intl::NumberFormat::new(&locales(locale), &options(pairs)).format())
    }

    pub fn date(locale: &str, pairs: &[(&str, JsValue)]) -> Self {
        Self(Intl::DateTimeFormat::new(&locales(locale), &options(pairs)).format())
    }

    pub fn of(&self, value: &JsValue) -> String {
        self.0.call1(&JsValue::UNDEFINED, value).ok().and_then(|text| text.as_string()).unwrap_or_default()
    }

    /// For instants, in milliseconds since the epoch.
    pub fn at(&self, millis: f64) -> String {
        self.of(&JsDate::new(&JsValue::from_f64(millis)))
    }
}

/// Compares texts as the language sorts them.
pub struct Collator(Function);

impl Collator {
    pub fn new(locale: &str) -> Self {
        let pairs = [("sensitivity", "base".into()), ("numeric", true.into())];
        Self(Intl::Collator::new(&locales(locale), &options(&pairs)).compare())
    }

    pub fn compare(&self, a: &str, b: &str) -> std::cmp::Ordering {
        let order = self.0.call2(&JsValue::UNDEFINED, &a.into(), &b.into());
        let order = order.ok().and_then(|order| order.as_f64()).unwrap_or_default();
        order.partial_cmp(&0.0).unwrap_or(std::cmp::Ordering::Equal)
    }
}

/// "in 3 days", "yesterday".
pub struct Relative(Intl::RelativeTimeFormat);

impl Relative {
    pub fn new(locale: &str) -> Self {
        Self(Intl::RelativeTimeFormat::new(&locales(locale), &options(&[("numeric", "auto".into())])))
    }

    pub fn of(&self, value: f64, unit: &str) -> String {
        self.0.format(value, unit).into()
    }
}
