//! The one form of a value in an event hash: instants, numbers, words and keys.

use crate::epcis::{identifiers, vocabulary};
use jiff::Timestamp;

/// An instant in UTC with three digits of a second, rounded to the even one from a half.
pub(super) fn instant(text: &str) -> String {
    let Ok(at) = text.parse::<Timestamp>() else { return text.to_owned() };
    let micros = at.as_microsecond();
    let (millis, rest) = (micros.div_euclid(1000), micros.rem_euclid(1000));
    let up = rest > 500 || (rest == 500 && millis % 2 != 0);
    match Timestamp::from_millisecond(millis + i64::from(up)) {
        Ok(at) => at.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string(),
        Err(_) => text.to_owned(),
    }
}

/// The one form of a value: a word of CBV 1 as its address, a number without needless zeros, a key
/// as its canonical Digital Link.
pub(super) fn plain(text: &str) -> String {
    let text = vocabulary::from_urn(text);
    number(&text).unwrap_or_else(|| identifiers::canonical_or_same(&text))
}

/// A number without needless zeros and signs; `None` if the text is none.
fn number(text: &str) -> Option<String> {
    let (negative, body) = match text.strip_prefix('-') {
        Some(body) => (true, body),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    if let Some((mantissa, exponent)) = body.split_once(['e', 'E']) {
        // Written with an exponent: whole numbers are written out.
        number(mantissa)?;
        exponent.parse::<i32>().ok()?;
        let double: f64 = body.parse().ok()?;
        let whole = double.fract() == 0.0 && double < 1e15;
        let sign = if negative && double != 0.0 { "-" } else { "" };
        return Some(if whole { format!("{sign}{double:.0}") } else { format!("{sign}{double}") });
    }
    let (whole, part) = body.split_once('.').unwrap_or((body, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if (whole.is_empty() && part.is_empty()) || !digits(whole) || !digits(part) {
        return None;
    }
    let (whole, part) = (whole.trim_start_matches('0'), part.trim_end_matches('0'));
    let sign = if negative && !(whole.is_empty() && part.is_empty()) { "-" } else { "" };
    let whole = if whole.is_empty() { "0" } else { whole };
    let point = if part.is_empty() { "" } else { "." };
    Some(format!("{sign}{whole}{point}{part}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_lose_what_they_do_not_need() {
        let check = |given: &str, expect: Option<&str>| {
            assert_eq!(number(given).as_deref(), expect, "{given}");
        };
        check("26.0", Some("26"));
        check("+007.50", Some("7.5"));
        check("-0.0", Some("0"));
        check(".5", Some("0.5"));
        check("1.", Some("1"));
        check("401234511111111112", Some("401234511111111112"));
        check("1e3", Some("1000"));
        check("2.5E-1", Some("0.25"));
        check("1.2.3", None);
        check(".", None);
        check("", None);
        check("-", None);
        check("12a", None);
        check("1e", None);
        check("2019-10-21", None);
    }

    #[test]
    fn instants_are_of_utc_in_thousandths() {
        let check = |given: &str, expect: &str| assert_eq!(instant(given), expect, "{given}");
        check("2020-04-01T15:00:00+01:00", "2020-04-01T14:00:00.000Z");
        check("2023-02-02T11:04:03.1415Z", "2023-02-02T11:04:03.142Z");
        check("2023-02-02T11:04:03.1414Z", "2023-02-02T11:04:03.141Z");
        check("2023-02-02T11:04:03.9999Z", "2023-02-02T11:04:04.000Z");
        check("yesterday", "yesterday");
    }
}
