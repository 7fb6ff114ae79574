//! What time it is where the user is.

use js_sys::Date as JsDate;

use crate::domain::{calendar::Date, instant::Instant};

pub fn now() -> Instant {
    Instant::from_millis(JsDate::now() as i64)
}

/// The civil date in the browser's time zone.
pub fn today() -> Date {
    date_of(now())
}

/// The civil date on which an instant falls in the browser's time zone.
pub fn date_of(at: Instant) -> Date {
    let local = JsDate::new(&(at.millis() as f64).into());
    let day = Date::from_ymd_opt(local.get_full_year() as i32, local.get_month() + 1, local.get_date());
    day.unwrap_or_default()
}

/// The instant of a civil date and minute of the day in the browser's time zone.
pub fn instant_of(date: Date, minutes: u16) -> Instant {
    use chrono::Datelike;
    let minutes = i32::from(minutes);
    let local = JsDate::new_with_year_month_day_hr_min(
        date.year() as u32,
        date.month0() as i32,
        date.day() as i32,
        minutes / 60,
        minutes % 60,
    );
    Instant::from_millis(local.get_time() as i64)
}
