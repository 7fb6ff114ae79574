//! An amount and its currency. What was understood is said back in words, for a zero too many costs real money.

use leptos::prelude::*;

use super::{Choice, Icon, Select, Wiring, typing::typing};
use crate::{
    domain::{
        Problem,
        money::{AmountProblem, Currency, Money, parse_amount},
    },
    i18n::say::format,
    tr,
};

#[component]
pub fn MoneyInput(
    #[prop(into)] value: Signal<Option<Money>>,
    /// With each key: the amount, nothing for an empty text, or why the text is none.
    #[prop(into)]
    on_value: Callback<Result<Option<Money>, Problem>>,
    /// Those to choose from; the first one is the workspace's own.
    currencies: Vec<Currency>,
    #[prop(optional)] wiring: Wiring,
) -> impl IntoView {
    let own = currencies.first().copied().unwrap_or_default();
    let currency = RwSignal::new(value.get_untracked().map_or(own, |money| money.currency));
    let write = |money: &Option<Money>| money.map(|it| format().amount(it.minor, it.currency)).unwrap_or_default();
    let (text, reported) = typing(value, write);
    Effect::new(move |_| {
        if let Some(money) = value.get() {
            currency.set(money.currency);
        }
    });
    let report = move || {
        let read = read(&text.get_untracked(), currency.get_untracked());
        if let Ok(money) = read {
            reported.set_value(money);
        }
        on_value.run(read.map_err(|problem| text.with_untracked(|text| in_words(problem, text))));
    };
    let on_input = move |event| {
        text.set(event_target_value(&event));
        report();
    };
    let on_currency = move |code: String| {
        currency.set(Currency::parse(&code).unwrap_or(own));
        report();
    };
    let unit = move || {
        let named = |currency: &Currency| Choice::new(currency.code(), unit_of(*currency));
        let choices: Vec<_> = currencies.iter().map(named).collect();
        if choices.len() < 2 {
            return view! { <span class="unit">{move || unit_of(currency.get())}</span> }.into_any();
        }
        let chosen = Signal::derive(move || currency.get().code().to_owned());
        let wiring = Wiring::labelled(tr!("kit-currency"));
        view! { <Select choices value=chosen on_change=on_currency wiring/> }.into_any()
    };
    view! {
        <div class="affix money">
            <input {..wiring.attributes()} class="input num" type="text" inputmode="decimal" dir="ltr" autocomplete="off" prop:value=text
                on:input=on_input/>
            {unit()}
        </div>
        {move || value.get().map(|money| view! { <Echo money/> })}
    }
}

/// What was understood: in full, and from a million on as one says it.
#[component]
fn Echo(money: Money) -> impl IntoView {
    let full = format().money(&money);
    let decimals = money.currency.exponent() + u8::from(format().in_toman(money.currency));
    let spoken = 10_i64.pow(u32::from(decimals) + 6);
    let short = (money.minor.abs() >= spoken).then(|| format().short_money(&money));
    let words = short.map_or_else(|| full.clone(), |short| tr!("kit-amount-echo", full = full.clone(), short = short));
    view! { <p class="hint"><Icon name="check"/>" "{words}</p> }
}

/// Toman for rials where the workspace says so: one more decimal of the stored unit.
fn read(text: &str, currency: Currency) -> Result<Option<Money>, AmountProblem> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let exponent = currency.exponent() + u8::from(format().in_toman(currency));
    parse_amount(text, exponent).map(|minor| Some(Money::new(minor, currency)))
}

fn unit_of(currency: Currency) -> String {
    match currency.code() {
        "IRR" if format().in_toman(currency) => tr!("unit-toman"),
        "IRR" => tr!("unit-rial"),
        code => code.to_owned(),
    }
}

/// The sentences are those of [`crate::engine::read`].
fn in_words(problem: AmountProblem, text: &str) -> Problem {
    let key = match problem {
        AmountProblem::Empty | AmountProblem::NotANumber => "problem-amount",
        AmountProblem::NotFinite => "problem-amount-infinite",
        AmountProblem::ExponentNotation => "problem-amount-exponent",
        AmountProblem::TooManyDecimals { allowed } => {
            return Problem::new("problem-amount-decimals").with("text", text.trim()).with("allowed", allowed);
        }
        AmountProblem::Grouping => "problem-amount-grouping",
        AmountProblem::Ambiguous => "problem-amount-ambiguous",
        AmountProblem::TooLarge => "problem-amount-large",
        AmountProblem::UnknownCurrency => "problem-amount-currency",
        AmountProblem::TwoCurrencies => "problem-amount-two-currencies",
    };
    Problem::new(key).with("text", text.trim())
}
