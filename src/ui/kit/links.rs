//! Links out of the app. Only what was read as an address of a known kind becomes one; everything else stays text.

use leptos::prelude::*;

use crate::{
    domain::{
        email::Email,
        phone::{Country, Phone},
    },
    i18n::say::format,
};

/// The number as `home` writes it, or with its country code from elsewhere; dials when clicked.
#[component]
pub fn PhoneLink(phone: Phone, home: Country, #[prop(optional_no_strip)] class: Option<&'static str>) -> impl IntoView {
    let shown = phone_text(&phone, home);
    let number = phone.tel_href();
    if number.trim_start_matches('+').is_empty() {
        return view! { <bdi dir="ltr" class=class>{shown}</bdi> }.into_any();
    }
    view! { <a class=class href=format!("tel:{number}")><bdi dir="ltr">{shown}</bdi></a> }.into_any()
}

/// The number as one reads it.
pub fn phone_text(phone: &Phone, home: Country) -> String {
    let is_home =
        home.calling_code().is_some_and(|code| phone.as_str().strip_prefix('+').is_some_and(|it| it.starts_with(code)));
    format().plain(&if is_home { phone.national() } else { phone.international() })
}

#[component]
pub fn MailLink(email: Email, #[prop(optional_no_strip)] class: Option<&'static str>) -> impl IntoView {
    // `?`, `&` and `%` in an address would begin something else.
    let address: String = js_sys::encode_uri_component(email.as_str()).into();
    let href = format!("mailto:{}", address.replace("%40", "@"));
    view! { <a class=class href=href><bdi dir="ltr">{email.as_str().to_owned()}</bdi></a> }
}

/// A web address, with or without its scheme, as it was typed.
#[component]
pub fn WebLink(#[prop(into)] text: String, #[prop(optional_no_strip)] class: Option<&'static str>) -> impl IntoView {
    match web_address(&text) {
        Some(href) => view! {
            <a class=class href=href target="_blank" rel="noopener noreferrer"><bdi dir="ltr">{text}</bdi></a>
        }
        .into_any(),
        None => view! { <bdi class=class>{text}</bdi> }.into_any(),
    }
}

/// The address to open, if the text is one of the web: never `javascript:` or the like.
pub fn web_address(text: &str) -> Option<String> {
    let text = text.trim();
    if text.starts_with(['/', '\\']) {
        // The name of a network drive, which a browser would take for a host.
        return None;
    }
    let full = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    let url = web_sys::Url::new(&full).ok()?;
    let is_web = matches!(url.protocol().as_str(), "http:" | "https:");
    // A password in a link is a trap for its reader.
    let is_plain = url.username().is_empty() && url.password().is_empty();
    let is_host = url.hostname().contains('.') && !text.contains(char::is_whitespace);
    (is_web && is_plain && is_host).then(|| url.href())
}
