//! How the workspace writes dates, numbers and money. Each choice is a change with Undo, and seen at once.

use leptos::prelude::*;

use super::{
    choosing::{LongChoice, ShortChoice},
    currencies,
    example::Example,
    saved_text::SavedText,
    section::Section,
};
use crate::{
    app::App,
    domain::{
        Meta, Settings, Table,
        calendar::Calendar,
        money::Currency,
        settings::{Digits, Weekday, Weekend},
    },
    engine::{Op, Tables, Verb},
    i18n::say,
    tr,
    ui::kit::{Choice, FieldError, Wiring},
};

/// Changes the one record of settings, which is made if there is none yet.
fn save(app: App, what: String, change: impl Fn(&mut Settings) + 'static) {
    app.run(Op::new(Verb::Edit, what), move |tx| {
        if tx.find(Settings::ID).is_none() {
            let meta = Meta { id: Settings::ID.uuid(), ..Meta::default() };
            tx.create(Settings { meta, ..Settings::default() });
        }
        tx.update(Settings::ID, &change)
    });
}

/// The stored names of a list of choices with their words.
fn choices(list: &str, keys: &[&str]) -> Vec<Choice> {
    keys.iter().map(|key| Choice::new(*key, say(&format!("choice-{list}-{key}")))).collect()
}

#[component]
pub fn WorkspaceSettings() -> impl IntoView {
    // Everything is drawn anew when the settings change, so nothing here needs to follow them.
    let app = App::here();
    let settings = app.read(Tables::settings);
    let currency = settings.currency;
    view! {
        <Section title=tr!("settings-workspace") text=tr!("settings-workspace-text")>
            <Business/>
            <Writing settings=(*settings).clone()/>
            <MoneySettings settings=(*settings).clone()/>
            <Week settings=(*settings).clone()/>
            <Example currency/>
        </Section>
    }
}

#[component]
fn Business() -> impl IntoView {
    let app = App::here();
    let error = RwSignal::new(None);
    let wiring = Wiring::new().with_hint().with_error(error);
    let value = Signal::derive(move || app.watch(&[Table::Settings], |tables| tables.settings().business.clone()));
    let on_save = move |text: String| {
        save(app, tr!("settings-business"), move |settings| settings.business.clone_from(&text));
        Ok(())
    };
    view! {
        <div class="field" data-setting="business">
            <label for=wiring.id()>{tr!("settings-business")}</label>
            <SavedText value wiring error save=on_save/>
            <p class="hint" id=wiring.hint_id()>{tr!("settings-business-hint")}</p>
            <FieldError wiring/>
        </div>
    }
}

/// Calendar and digits.
#[component]
fn Writing(settings: Settings) -> impl IntoView {
    let app = App::here();
    let calendars = choices("calendar", &["gregorian", "jalali"]);
    let on_calendar = move |key: String| {
        let calendar = Calendar::parse(&key).unwrap_or_default();
        save(app, tr!("settings-calendar"), move |settings| settings.calendar = calendar);
    };
    let digits = choices("digits", Digits::KEYS);
    let on_digits = move |key: String| {
        let digits = Digits::parse(&key).unwrap_or_default();
        save(app, tr!("settings-digits"), move |settings| settings.digits = digits);
    };
    view! {
        <ShortChoice setting="calendar" label=tr!("settings-calendar") choices=calendars
            value=settings.calendar.as_str().to_owned() on_change=on_calendar/>
        <ShortChoice setting="digits" label=tr!("settings-digits") choices=digits
            value=settings.digits.as_str().to_owned() on_change=on_digits/>
    }
}

#[component]
fn MoneySettings(settings: Settings) -> impl IntoView {
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

/// Country, first day of the week, days off.
#[component]
fn Week(settings: Settings) -> impl IntoView {
    let app = App::here();
    let on_country = move |country: String| {
        save(app, tr!("settings-country"), move |settings| settings.country.clone_from(&country));
    };
    let on_start = move |key: String| {
        let start = Weekday::parse(&key).unwrap_or_default();
        save(app, tr!("settings-week-start"), move |settings| settings.week_start = start);
    };
    let on_weekend = move |key: String| {
        let weekend = Weekend::parse(&key).unwrap_or_default();
        save(app, tr!("settings-weekend"), move |settings| settings.weekend = weekend);
    };
    let country = if settings.country.is_empty() { "ZZ".to_owned() } else { settings.country };
    let countries = Signal::stored(choices("country", &["BG", "IR", "ZZ"]));
    let days = Signal::stored(choices("weekday", Weekday::KEYS));
    let weekends = Signal::stored(choices("weekend", Weekend::KEYS));
    view! {
        <LongChoice setting="country" label=tr!("settings-country") hint=tr!("settings-country-hint")
            choices=countries value=country on_change=on_country/>
        <LongChoice setting="week-start" label=tr!("settings-week-start") choices=days
            value=settings.week_start.as_str().to_owned() on_change=on_start/>
        <LongChoice setting="weekend" label=tr!("settings-weekend") choices=weekends
            value=settings.weekend.as_str().to_owned() on_change=on_weekend/>
    }
}
