//! Amounts as people type them and files hold them: `1.234,56`, `(100.00)`, `۱۲٬۵۰۰`, `12.5k`, «۱۲ میلیون و ۵۰۰ هزار».

use crate::domain::fold::fold;

/// Why a text is not an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AmountProblem {
    Empty,
    NotANumber,
    /// `NaN`, `Infinity`.
    NotFinite,
    /// `1e3`: spreadsheets write it when digits were already lost.
    ExponentNotation,
    /// More decimals than the currency has.
    TooManyDecimals {
        allowed: u8,
    },
    /// Thousands are not grouped as anybody does: `1,23,4`.
    Grouping,
    /// `1,234` where three decimals are possible: a dot for decimals, or no grouping, makes it clear.
    Ambiguous,
    /// Does not fit an `i64` of minor units.
    TooLarge,
    /// A word beside the number that is no currency we know.
    UnknownCurrency,
    /// Two different currencies.
    TwoCurrencies,
}

/// What a short form multiplies by, as a power of ten, under its folded name.
const SCALES: [(u8, &[&str]); 4] = [
    (3, &["k", "thousand", "хил", "хиляда", "хиляди", "هزار"]),
    (6, &["m", "mn", "mln", "mio", "million", "млн", "милион", "милиона", "میلیون", "ملیون"]),
    (9, &["b", "bn", "billion", "млрд", "милиард", "милиарда", "میلیارد", "ملیارد"]),
    (12, &["trillion", "трлн", "трилион", "трилиона", "تریلیون"]),
];
const ANDS: [&str; 3] = ["و", "и", "and"];
const NOT_FINITE: [&str; 4] = ["nan", "inf", "infinity", "∞"];
/// More digits than any `i64` has, few enough for an `i128`.
const MOST_DIGITS: usize = 22;

/// Reads an amount as whole minor units; `exponent` is the currency's number of decimals, see
/// [`super::Currency::exponent`].
///
/// Digits may be Persian or Arabic, and negative amounts have a minus before or after them or parentheses around.
/// Spaces, apostrophes and `٬` group, `٫` is the decimal mark. `.` `,` `،` may be either:
/// - of two kinds, the last one is the decimal mark (`1.234,56`);
/// - one that repeats groups (`1.234.567`);
/// - a single one is the decimal mark unless exactly three digits follow (`12,5`, `0.001`, `1234.567`);
/// - `1.234` is 1234 with up to two decimals, since it could be no amount otherwise. Where three decimals are
///   possible (KWD, `1.234k`) the dot is the decimal mark and a comma is [`AmountProblem::Ambiguous`].
///
/// Groups have three digits, or two before the last one as in India. Zeros beyond the allowed decimals do not matter.
///
/// # Errors
/// See [`AmountProblem`]; never about currencies.
pub fn parse_amount(text: &str, exponent: u8) -> Result<i64, AmountProblem> {
    if has_other_digits(text) {
        return Err(AmountProblem::NotANumber);
    }
    folded_amount(&fold(text), exponent)
}

/// Folding would turn 5² into 52, so texts with such digits must be refused before.
pub(super) fn has_other_digits(text: &str) -> bool {
    text.chars().any(|c| c.is_numeric() && !matches!(c, '0'..='9' | '۰'..='۹' | '٠'..='٩' | '０'..='９'))
}

/// [`parse_amount`] of a folded text.
pub(super) fn folded_amount(text: &str, exponent: u8) -> Result<i64, AmountProblem> {
    let text = text.trim();
    if text.is_empty() {
        return Err(AmountProblem::Empty);
    }
    let (negative, text) = sign(text);
    if NOT_FINITE.contains(&text) {
        return Err(AmountProblem::NotFinite);
    }
    if is_exponent_notation(text) {
        return Err(AmountProblem::ExponentNotation);
    }
    let amount = terms(text, exponent)?;
    i64::try_from(if negative { -amount } else { amount }).map_err(|_| AmountProblem::TooLarge)
}

/// Whether a folded word multiplies or joins amounts.
pub(super) fn is_amount_word(word: &str) -> bool {
    scale(word).is_some() || ANDS.contains(&word) || NOT_FINITE.contains(&word)
}

fn sign(text: &str) -> (bool, &str) {
    const MINUS: [char; 3] = ['-', '−', '–'];
    if let Some(inside) = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')) {
        return (true, inside.trim());
    }
    match text.strip_prefix(MINUS).or_else(|| text.strip_suffix(MINUS)) {
        Some(rest) => (true, rest.trim()),
        None => (false, text.strip_prefix('+').unwrap_or(text).trim()),
    }
}

fn is_exponent_notation(text: &str) -> bool {
    text.split_once('e').is_some_and(|(before, after)| {
        let power = after.strip_prefix(['+', '-', '−']).unwrap_or(after);
        before.ends_with(|c: char| c.is_ascii_digit() || c == '.')
            && !power.is_empty()
            && power.bytes().all(|b| b.is_ascii_digit())
    })
}

/// The sum of `12 million and 500 thousand and 7`; each factor is smaller than the one before.
fn terms(text: &str, exponent: u8) -> Result<i128, AmountProblem> {
    let mut sum = 0;
    let mut smallest = u8::MAX;
    let mut rest = text;
    while !rest.is_empty() {
        let (number, word, after) = term(rest);
        rest = after;
        let joins = number.is_empty() && smallest < u8::MAX && ANDS.contains(&word) && !rest.is_empty();
        if joins {
            continue;
        }
        let power = if word.is_empty() { Some(0) } else { scale(word) };
        let power = power.filter(|power| *power < smallest).ok_or(AmountProblem::NotANumber)?;
        smallest = power;
        sum += minor_units(number, exponent, power)?;
    }
    if smallest == u8::MAX { Err(AmountProblem::NotANumber) } else { Ok(sum) }
}

/// Number, word and what follows them.
fn term(text: &str) -> (&str, &str, &str) {
    let (number, rest) = text.split_at(text.find(char::is_alphabetic).unwrap_or(text.len()));
    let (word, rest) = rest.split_at(rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len()));
    // The dot of an abbreviation: `5 хил.`
    let rest = if word.is_empty() { rest } else { rest.strip_prefix('.').unwrap_or(rest) };
    (number.trim(), word, rest.trim_start())
}

fn scale(word: &str) -> Option<u8> {
    SCALES.iter().find(|(_, names)| names.contains(&word)).map(|(power, _)| *power)
}

/// One number without words, times ten to the power, in minor units.
fn minor_units(text: &str, exponent: u8, power: u8) -> Result<i128, AmountProblem> {
    let allowed = exponent.saturating_add(power);
    let (whole, decimals) = whole_and_decimals(text, allowed)?;
    let (whole, decimals) = (whole.trim_start_matches('0'), decimals.trim_end_matches('0'));
    if decimals.len() > usize::from(allowed) {
        return Err(AmountProblem::TooManyDecimals { allowed: exponent });
    }
    let digits = format!("{whole}{decimals:0<width$}", width = usize::from(allowed));
    match digits.trim_start_matches('0') {
        "" => Ok(0),
        digits if digits.len() > MOST_DIGITS => Err(AmountProblem::TooLarge),
        digits => digits.parse().map_err(|_| AmountProblem::NotANumber),
    }
}

/// The digits before and after the decimal mark, without separators.
fn whole_and_decimals(text: &str, allowed: u8) -> Result<(String, &str), AmountProblem> {
    let is_separator = |c: char| matches!(c, '.' | ',' | '،' | '٫') || is_grouping(c);
    if !text.contains(|c: char| c.is_ascii_digit()) || text.contains(|c: char| !c.is_ascii_digit() && !is_separator(c))
    {
        return Err(AmountProblem::NotANumber);
    }
    let (whole, decimals) = match decimal_mark(text, allowed)? {
        Some(at) => {
            let (whole, mark) = text.split_at(at);
            (whole, mark.trim_start_matches(|c: char| !c.is_ascii_digit()))
        }
        None => (text, ""),
    };
    let separators: Vec<char> = whole.chars().filter(|c| !c.is_ascii_digit()).collect();
    let lens: Vec<usize> = whole.split(is_separator).map(str::len).collect();
    let same = separators.windows(2).all(|pair| pair[0] == pair[1]) && !separators.contains(&'٫');
    let sizes = match *lens.as_slice() {
        [_] => true,
        [first @ 1..=3, ref middle @ .., 3] => {
            middle.iter().all(|len| *len == 3) || (first <= 2 && middle.iter().all(|len| *len == 2))
        }
        _ => false,
    };
    let one_zero = lens.len() > 1 && whole.starts_with('0');
    if !same || !sizes || one_zero || decimals.contains(is_separator) {
        return Err(AmountProblem::Grouping);
    }
    Ok((whole.chars().filter(char::is_ascii_digit).collect(), decimals))
}

/// Where the decimal mark stands.
fn decimal_mark(text: &str, allowed: u8) -> Result<Option<usize>, AmountProblem> {
    let Some((at, mark)) = text.char_indices().rfind(|(_, c)| !c.is_ascii_digit()) else {
        return Ok(None);
    };
    let (before, decimals) = (&text[..at], text.len() - at - mark.len_utf8());
    if decimals == 0 {
        return Err(AmountProblem::Grouping);
    }
    if is_grouping(mark) || before.contains(mark) {
        return Ok(None);
    }
    let alone = before.bytes().all(|b| b.is_ascii_digit());
    let could_group =
        alone && mark != '٫' && decimals == 3 && (1..=3).contains(&before.len()) && !before.starts_with('0');
    match (could_group, allowed >= 3, mark) {
        (true, false, _) => Ok(None),
        (true, true, ',' | '،') => Err(AmountProblem::Ambiguous),
        _ => Ok(Some(at)),
    }
}

fn is_grouping(c: char) -> bool {
    matches!(c, ' ' | '\'' | '’' | '‘' | 'ʼ' | '٬')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_its_own_fold() {
        for word in SCALES.iter().flat_map(|(_, names)| names.iter()).chain(&ANDS).chain(&NOT_FINITE) {
            assert_eq!(fold(word), *word);
        }
    }
}
