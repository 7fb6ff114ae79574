//! How a date, a time, a number and an amount look under the settings in force.

use leptos::prelude::*;

use crate::{
    app::{App, clock},
    domain::money::{Currency, Money},
    i18n::say::format,
    tr,
    ui::kit::Badge,
};

#[component]
pub fn Example(currency: Currency) -> impl IntoView {
    let app = App::here();
    let format = format();
    let date = move || crate::i18n::say::format().long_date(app.today.get());
    let time = format.time(clock::now());
    let number = format.number(1_234_567);
    let amount = format.money(&sample(currency));
    view! {
        <div class="field">
            <span class="label">{tr!("settings-example")}</span>
            <p class="cluster">
                <Badge icon="calendar">{date}</Badge>
                <Badge icon="clock">{time}</Badge>
                <Badge icon="trending-up">{number}</Badge>
                <Badge icon="banknote">{amount}</Badge>
            </p>
        </div>
    }
}

/// 12,500.50 where the currency has a minor unit; as many toman as people deal in for rials.
fn sample(currency: Currency) -> Money {
    let unit = 10_i64.pow(u32::from(currency.exponent()));
    let minor = if currency == Currency::IRR { 125_000_000 * unit } else { 12_500 * unit + unit / 2 };
    Money { minor, currency }
}
