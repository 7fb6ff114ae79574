//! Web addresses as a field keeps them: host and path without the scheme.
//!
//! Deliberately does not decide what may become a link: an address it finds odd is kept as typed, scheme and all.

/// `https://Example.com/` is `example.com`; anything but a host name with a path after it stays as typed.
pub(super) fn address(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    let scheme = ["https://", "http://"].iter().find(|scheme| lower.starts_with(**scheme)).map_or(0, |it| it.len());
    let rest = text[scheme..].trim_end_matches('/');
    let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    if is_host(host) && !path.contains(char::is_whitespace) { host.to_lowercase() + path } else { text.to_owned() }
}

/// The form in which two web addresses are compared; `None` if the text is none that [`super::read`] understood.
pub fn host(stored: &str) -> Option<&str> {
    let host = &stored[..stored.find(['/', '?', '#']).unwrap_or(stored.len())];
    is_host(host).then(|| stored.strip_prefix("www.").unwrap_or(stored))
}

fn is_host(host: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let name = match host.split_once(':') {
        Some((name, port)) if (1..=5).contains(&port.len()) && port.bytes().all(|b| b.is_ascii_digit()) => name,
        Some(_) => return false,
        None => host,
    };
    name.contains('.') && name.len() <= 253 && name.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strips_the_scheme_of_plain_addresses_only() {
        for (text, stored) in [
            ("https://Example.com/", "example.com"),
            ("http://www.example.com/a/B?c=d", "www.example.com/a/B?c=d"),
            ("example.com:8080", "example.com:8080"),
            ("https://пример.бг", "пример.бг"),
            ("javascript:alert(1)", "javascript:alert(1)"),
            ("https://user:pass@evil.test", "https://user:pass@evil.test"),
            ("//evil.test", "//evil.test"),
            ("ftp://example.test", "ftp://example.test"),
            ("none", "none"),
        ] {
            assert_eq!(address(text), stored);
        }
        assert_eq!(host("www.example.com/a"), Some("example.com/a"));
        assert_eq!(host("javascript:alert(1)"), None);
    }
}
