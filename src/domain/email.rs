//! An e-mail address that could be written to.
//!
//! Checks the form only: deliberately does not know whether the domain exists, and does not decide whether two
//! addresses are one person (`fold` compares).

/// `anna@example.com`: the local part as typed, the domain in lower case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email(String);

/// Why a text is not an e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EmailProblem {
    Empty,
    /// No `@`.
    NoAt,
    /// More than one `@`: often two addresses in one field.
    TwoAts,
    /// A space or an invisible character inside.
    Space,
    /// Nothing, too much (over 64 bytes) or a character that may not stand before the `@`.
    Name,
    /// What follows the `@` is no domain name with a dot in it.
    Domain,
}

impl Email {
    /// Reads `a@b.c`, `mailto:a@b.c?subject=…` and `Name <a@b.c>`. Domains in any script are accepted.
    ///
    /// # Errors
    /// The first [`EmailProblem`] found.
    pub fn parse(text: &str) -> Result<Self, EmailProblem> {
        let address = bare_address(text);
        if address.is_empty() {
            return Err(EmailProblem::Empty);
        }
        if address.contains(|c: char| c.is_whitespace() || is_invisible(c)) {
            return Err(EmailProblem::Space);
        }
        let (name, domain) = address.split_once('@').ok_or(EmailProblem::NoAt)?;
        if domain.contains('@') {
            return Err(EmailProblem::TwoAts);
        }
        if !is_name(name) {
            return Err(EmailProblem::Name);
        }
        let domain = domain.to_lowercase();
        if !is_domain(&domain) {
            return Err(EmailProblem::Domain);
        }
        Ok(Self(format!("{name}@{domain}")))
    }

    /// An address as the store holds it, parsed when it was typed: taken as it is, so that a stricter version of
    /// this program never loses one.
    pub fn of_stored(text: &str) -> Self {
        Self(text.to_owned())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What follows the `@`, in lower case.
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }
}

fn bare_address(text: &str) -> &str {
    let text = text.trim_matches(is_edge);
    let text = match (text.strip_suffix('>'), text.rfind('<')) {
        (Some(inner), Some(open)) => inner[open + 1..].trim_matches(is_edge),
        _ => text,
    };
    match text.get(..7) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => {
            text[7..].split('?').next().unwrap_or_default().trim()
        }
        _ => text,
    }
}

/// Copied addresses often bring invisible direction marks along.
fn is_edge(c: char) -> bool {
    c.is_whitespace() || is_invisible(c)
}

fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

fn is_name(name: &str) -> bool {
    let allowed = |c: char| !c.is_ascii() || c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    (1..=64).contains(&name.len())
        && name.chars().all(allowed)
        && !name.starts_with('.')
        && !name.ends_with('.')
        && !name.contains("..")
}

fn is_domain(domain: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|c| !c.is_ascii() || c.is_ascii_alphanumeric() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    domain.contains('.') && domain.len() <= 253 && domain.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_addresses() {
        for (text, email) in [
            ("anna@example.test", "anna@example.test"),
            ("  Anna.O'Neil+crm@EXAMPLE.Test ", "Anna.O'Neil+crm@example.test"),
            ("mailto:anna@example.test?subject=Hi", "anna@example.test"),
            ("MAILTO:anna@example.test", "anna@example.test"),
            ("Anna <Smith> <anna@example.test>", "anna@example.test"),
            ("\"a@b\" <anna@example.test>", "anna@example.test"),
            ("<mailto:anna@example.test>", "anna@example.test"),
            ("\u{200F}anna@example.test\u{200E}", "anna@example.test"),
            ("пощата@ПРИМЕР.бг", "пощата@пример.бг"),
            ("علی@مثال.ایران", "علی@مثال.ایران"),
            ("a@xn--e1afmkfd.xn--90ae", "a@xn--e1afmkfd.xn--90ae"),
        ] {
            assert_eq!(Email::parse(text).as_ref().map(Email::as_str), Ok(email), "{text:?}");
        }
        assert_eq!(Email::parse("a@B.c").unwrap().domain(), "b.c");
    }

    #[test]
    fn names_the_problem() {
        use EmailProblem::*;
        for (text, problem) in [
            ("", Empty),
            (" <> ", Empty),
            ("mailto:", Empty),
            ("anna.example.test", NoAt),
            ("a@b.c, d@e.f", Space),
            ("a@b.c,d@e.f", TwoAts),
            ("an na@example.test", Space),
            ("an\u{200B}na@example.test", Space),
            ("@example.test", Name),
            (".a@example.test", Name),
            ("a..b@example.test", Name),
            ("a,b@example.test", Name),
            ("a@localhost", Domain),
            ("a@", Domain),
            ("a@b..c", Domain),
            ("a@-b.c", Domain),
            ("a@b.c.", Domain),
            ("a@b_c.d", Domain),
        ] {
            assert_eq!(Email::parse(text), Err(problem), "{text:?}");
        }
    }
}
