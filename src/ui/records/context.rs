//! What fields ask of the app, answered from the open workspace.

use leptos::prelude::*;

use super::{
    habits::{first_weekday, reading},
    lookup,
};
use crate::{
    app::{App, Page, clock},
    domain::{
        Kind, Row, Table, calendar::Date, clock_time::TimeOfDay, id::Uuid, instant::Instant, money::Currency,
        phone::Country,
    },
    engine::{Tables, read::read},
    ui::fields::{FieldContext, Named},
};

/// Offered beside the workspace's own currency and those already in use.
const COMMON: [Currency; 4] = [Currency::EUR, Currency::USD, Currency::IRR, Currency::BGN];

/// Everything below may then ask [`FieldContext::here`]. Settings are read once: when they change, all is drawn anew.
pub fn provide(app: App) -> FieldContext {
    let settings = app.read(Tables::settings);
    let context = FieldContext {
        names: Callback::new(move |(table, id)| named(app, table, id)),
        options: Callback::new(move |(table, text): (Table, String)| lookup::find(app, table, &text)),
        create: Callback::new(move |(table, name): (Table, String)| lookup::create(app, table, &name)?.id.parse().ok()),
        can_create: lookup::is_creatable,
        parse: Callback::new(move |(kind, text): (Kind, String)| read(kind, &text, &reading(app))),
        local: Callback::new(local),
        instant: Callback::new(|(date, time): (Date, TimeOfDay)| clock::instant_of(date, time.minutes())),
        now: Callback::new(|()| clock::now()),
        today: app.today.into(),
        first_weekday: first_weekday(app),
        weekend: settings.weekend,
        country: Country::parse(&settings.country).unwrap_or_default(),
        currencies: StoredValue::new(currencies(app)),
    };
    provide_context(context);
    context
}

fn named(app: App, table: Table, id: Uuid) -> Option<Named> {
    let row = app.watch(&[table], |tables| tables.row(table, id))?;
    let href = matches!(table, Table::Contact | Table::Company | Table::Deal).then(|| Page::Record(table, id).href());
    let hue = match &row {
        Row::Tag(tag) => Some(tag.hue),
        _ => None,
    };
    Some(Named { name: row.name(), href, hue })
}

/// The civil date and time where the user is.
fn local(at: Instant) -> (Date, TimeOfDay) {
    let date = clock::date_of(at);
    let minutes = (at.millis() - clock::instant_of(date, 0).millis()) / 60_000;
    (date, u16::try_from(minutes).ok().and_then(TimeOfDay::from_minutes).unwrap_or_default())
}

/// The workspace's own currency first.
fn currencies(app: App) -> Vec<Currency> {
    app.read(|tables| {
        let used = tables.deals.iter().filter_map(|deal| deal.amount.map(|amount| amount.currency));
        let mut currencies = vec![tables.settings().currency];
        for currency in used.chain(COMMON) {
            if !currencies.contains(&currency) {
                currencies.push(currency);
            }
        }
        currencies
    })
}
