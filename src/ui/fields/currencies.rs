//! The currencies that the browser knows, called as the language calls them.

use crate::domain::sorting::sort_by;
use js_sys::{Array, Intl};

use crate::{domain::money::Currency, i18n::say::format, ui::kit::Choice};

/// What most who come here count in.
const COMMON: &[&str] = &["EUR", "IRR", "USD", "GBP", "TRY", "AED"];

/// Codes with an X that are money of several countries; the others are metals, units of account and placeholders.
const SHARED: &[&str] = &["XAF", "XCD", "XCG", "XOF", "XPF"];

/// The common ones, then all others by name. `chosen` is among them even where the browser does not know it.
pub fn choices(chosen: Currency) -> Vec<Choice> {
    let format = format();
    let pairs = js_sys::Object::new();
    // Setting a property of a fresh plain object can not fail.
    let _ = js_sys::Reflect::set(&pairs, &"type".into(), &"currency".into());
    let names = Intl::DisplayNames::new(&Array::of1(&format.language.locale().into()), &pairs);
    let choice = |code: &str| {
        let name = names.of(code).map(String::from).filter(|name| name != code);
        Choice::new(code, name.unwrap_or_else(|| code.to_owned())).detail(code)
    };
    let is_money = |code: &&str| !code.starts_with('X') || SHARED.contains(code);
    let is_common = |code: &&str| COMMON.contains(code) || *code == chosen.code();
    let known: Vec<String> =
        Intl::supported_values_of(Intl::SupportedValuesKey::Currency).iter().map(|code| String::from(&code)).collect();
    let known = known.iter().filter_map(|code| Currency::parse(code)).map(Currency::code);
    let mut others: Vec<_> = known.filter(|code| is_money(code) && !is_common(code)).map(choice).collect();
    sort_by(&mut others, |a, b| format.compare(&a.label, &b.label));
    let extra = (!COMMON.contains(&chosen.code())).then(|| chosen.code());
    extra.iter().chain(COMMON).map(|code| choice(code)).chain(others).collect()
}
