//! How the workspace writes dates, numbers and money. Each choice is a change with Undo, and seen at once.

use leptos::prelude::*;

use super::{
    choosing::ShortChoice, example::Example, money::MoneySettings, saved_text::SavedText, section::Section, week::Week,
};
use crate::{
    app::App,
    domain::{Meta, Settings, Table, calendar::Calendar, settings::Digits},
    engine::{Op, Tables, Verb},
    i18n::say,
    tr,
    ui::kit::{Choice, FieldError, Wiring},
};

/// Changes the one record of settings, which is made if there is none yet.
pub fn save(app: App, what: String, change: impl Fn(&mut Settings) + 'static) {
    app.run(Op::new(Verb::Edit, what), move |tx| {
        if tx.find(Settings::ID).is_none() {
            let meta = Meta { id: Settings::ID.uuid(), ..Meta::default() };
            tx.create(Settings { meta, ..Settings::default() });
        }
        tx.update(Settings::ID, &change)
    });
}

/// The stored names of a list of choices with their words.
pub fn choices(list: &str, keys: &[&str]) -> Vec<Choice> {
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
