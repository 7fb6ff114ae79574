//! Currency, and toman or rial for those who count in rial.

use leptos::prelude::*;

use super::{
    choosing::{LongChoice, ShortChoice},
    workspace::save,
};
use crate::{
    app::App,
    domain::{Settings, money::Currency},
    tr,
    ui::{fields::currencies, kit::Choice},
};

#[component]
pub fn MoneySettings(settings: Settings) -> impl IntoView {
    let app = App::here();
    let currency = settings.currency;
    let currencies = Signal::stored(currencies::choices(currency));
    let on_currency = move |code: String| {
        let Some(currency) = Currency::parse(&code) else { return };
        save(app, tr!("settings-currency"), move |settings| settings.currency = currency);
    };
    let units = vec![Choice::new("toman", tr!("settings-toman")), Choice::new("rial", tr!("settings-rial"))];
    let unit = if settings.toman { "toman" } else { "rial" };
    let on_unit = move |key: String| {
        let toman = key == "toman";
        save(app, tr!("settings-unit"), move |settings| settings.toman = toman);
    };
    let unit = (currency == Currency::IRR).then(|| {
        view! {
            <ShortChoice setting="toman" label=tr!("settings-unit") hint=tr!("settings-unit-hint") choices=units
                value=unit.to_owned() on_change=on_unit/>
        }
    });
    view! {
        <LongChoice setting="currency" label=tr!("settings-currency") hint=tr!("settings-currency-hint") choices=currencies
            value=currency.code().to_owned() on_change=on_currency/>
        {unit}
    }
}
