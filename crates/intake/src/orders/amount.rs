//! Money as a shop tells it, kept exactly: a count of the currency's smallest unit. Nothing here is
//! ever a binary fraction, and what has more decimals than its currency is refused or said to be rounded.

use super::limits::MOST_MINOR;
use super::wrong::Code;

/// A currency that is in use, by its three letters (ISO 4217, list one, without funds and metals).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency(&'static str);

/// In the order of their letters.
const CURRENCIES: &[&str] = &[
    "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT",
    "BGN", "BHD", "BIF", "BMD", "BND", "BOB", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD",
    "CDF", "CHF", "CLP", "CNY", "COP", "CRC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD",
    "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ",
    "GYD", "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD",
    "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR",
    "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR",
    "MWK", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN",
    "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR",
    "SDG", "SEK", "SGD", "SHP", "SLE", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB",
    "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS",
    "VED", "VES", "VND", "VUV", "WST", "XAF", "XCD", "XCG", "XOF", "XPF", "YER", "ZAR", "ZMW",
    "ZWG",
];

impl Currency {
    /// The currency of three letters, in either case.
    #[must_use]
    pub fn of(letters: &str) -> Option<Currency> {
        let upper = letters.trim().to_ascii_uppercase();
        let at = CURRENCIES.binary_search(&upper.as_str()).ok()?;
        CURRENCIES.get(at).copied().map(Currency)
    }

    /// Its three letters.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.0
    }

    /// Decimals of its smallest unit: two for euro, none for yen, three for Kuwaiti dinar.
    #[must_use]
    pub fn decimals(self) -> u32 {
        match self.0 {
            "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF"
            | "UGX" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
            "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
            _ => 2,
        }
    }
}

/// So much of a currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Amount {
    /// In the currency's smallest unit.
    pub minor: i64,
    /// Of what.
    pub currency: Currency,
}

impl std::fmt::Display for Amount {
    /// As our own JSON writes it: `1250.00 EUR`, `98000 JPY`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.minor < 0 { "-" } else { "" };
        let whole = self.minor.unsigned_abs();
        match self.currency.decimals() {
            0 => write!(f, "{sign}{whole} {}", self.currency.code()),
            decimals => {
                let unit = 10u64.pow(decimals);
                let width = decimals as usize;
                let (head, tail) = (whole / unit, whole % unit);
                write!(f, "{sign}{head}.{tail:0width$} {}", self.currency.code())
            }
        }
    }
}

impl Amount {
    /// Nothing.
    #[must_use]
    pub const fn zero(currency: Currency) -> Amount {
        Amount { minor: 0, currency }
    }

    /// The sum; none in two currencies, or beyond what can be.
    #[must_use]
    pub fn plus(self, other: Amount) -> Option<Amount> {
        self.with(self.minor.checked_add(other.minor)?, other)
    }

    /// The difference; none in two currencies, or beyond what can be.
    #[must_use]
    pub fn minus(self, other: Amount) -> Option<Amount> {
        self.with(self.minor.checked_sub(other.minor)?, other)
    }

    /// So many times; none beyond what can be.
    #[must_use]
    pub fn times(self, pieces: u32) -> Option<Amount> {
        self.with(self.minor.checked_mul(i64::from(pieces))?, self)
    }

    fn with(self, minor: i64, other: Amount) -> Option<Amount> {
        let held = other.currency == self.currency && minor.abs() <= MOST_MINOR;
        held.then_some(Amount { minor, currency: self.currency })
    }
}

/// How amounts are written where they are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    /// As JSON has them: a point, no groups; zeros at the end are as good as none.
    Json,
    /// In a table with a decimal point; groups of three by comma, space or apostrophe.
    Point,
    /// In a table with a decimal comma; groups of three by point, space or apostrophe.
    Comma,
}

/// An amount, and whether it had to be rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Read {
    pub amount: Amount,
    pub rounded: bool,
}

/// A number without its point: `12.50` is 1250 with two decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Decimal {
    pub negative: bool,
    pub digits: u128,
    pub decimals: u32,
}

/// Most digits that are counted; what follows behind the point is as good as nothing.
const MOST_DIGITS: u32 = 30;

fn between(c: char, written: Written) -> bool {
    match (written, c) {
        (Written::Json, _) => false,
        (_, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\'' | '\u{2019}') => true,
        (Written::Point, ',') | (Written::Comma, '.') => true,
        _ => false,
    }
}

/// Reads a number as people and programs write it.
pub(super) fn decimal(text: &str, written: Written) -> Result<Decimal, Code> {
    let text = text.trim();
    let (negative, text) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest.trim_start()),
        None => match text.strip_suffix(['-', '\u{2212}']).filter(|_| written != Written::Json) {
            Some(rest) => (true, rest.trim_end()),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        },
    };
    let mark = if written == Written::Comma { ',' } else { '.' };
    let mut number = Decimal { negative, digits: 0, decimals: 0 };
    // The group being read, what stands between groups, and whether the point has been.
    let (mut group, mut gap, mut behind, mut count) = (0u32, None, false, 0u32);
    for c in text.chars() {
        if let Some(digit) = c.to_digit(10) {
            group += 1;
            count += u32::from(number.digits > 0 || digit > 0);
            if count > MOST_DIGITS {
                if behind {
                    continue;
                }
                return Err(Code::OutOfRange);
            }
            number.digits = number.digits * 10 + u128::from(digit);
            number.decimals += u32::from(behind);
        } else if c == mark && !behind && group > 0 && (gap.is_none() || group == 3) {
            (behind, group) = (true, 0);
        } else if between(c, written) && !behind && gap.is_none_or(|gap| gap == c && group == 3) {
            if group == 0 || group > 3 {
                return Err(Code::NotANumber);
            }
            (gap, group) = (Some(c), 0);
        } else {
            return Err(Code::NotANumber);
        }
    }
    let whole = if behind { group > 0 } else { group > 0 && (gap.is_none() || group == 3) };
    if whole { Ok(number) } else { Err(Code::NotANumber) }
}

/// Leaves signs of currencies and the currency's own letters away.
fn bare(text: &str, currency: Currency) -> &str {
    let sign = |c: char| matches!(c, '€' | '$' | '£' | '¥' | '￥' | '₩' | '₹') || c.is_whitespace();
    let text = text.trim_matches(sign);
    let text = text.strip_prefix(currency.code()).unwrap_or(text);
    text.strip_suffix(currency.code()).unwrap_or(text).trim_matches(sign)
}

/// Reads an amount, below nothing where it is written so.
pub(super) fn read(text: &str, written: Written, currency: Currency) -> Result<Read, Code> {
    let text = if written == Written::Json { text } else { bare(text, currency) };
    let number = decimal(text, written)?;
    let decimals = currency.decimals();
    let (mut digits, mut rounded) = (number.digits, false);
    if number.decimals > decimals {
        let unit = 10u128.pow(number.decimals - decimals);
        let rest = digits % unit;
        // `1.250` in a table is a thousand and some as often as one and some; it is not guessed at.
        let whole = written == Written::Json || (number.decimals == 2 && decimals == 0);
        if rest != 0 && written != Written::Json || !whole {
            return Err(Code::TooPrecise);
        }
        digits = digits / unit + u128::from(rest * 2 >= unit);
        rounded = rest != 0;
    } else {
        let more = 10u128.pow(decimals - number.decimals);
        digits = digits.checked_mul(more).ok_or(Code::OutOfRange)?;
    }
    let minor = i64::try_from(digits).map_err(|_| Code::OutOfRange)?;
    if minor > MOST_MINOR {
        return Err(Code::OutOfRange);
    }
    let minor = if number.negative { -minor } else { minor };
    Ok(Read { amount: Amount { minor, currency }, rounded })
}

/// Reads a count of pieces.
pub(super) fn pieces(text: &str, written: Written) -> Result<u32, Code> {
    let number = decimal(text, written)?;
    let unit = 10u128.checked_pow(number.decimals).ok_or(Code::NotWhole)?;
    if !number.digits.is_multiple_of(unit) {
        return Err(Code::NotWhole);
    }
    let whole = number.digits / unit;
    if number.negative && whole > 0 {
        return Err(Code::Negative);
    }
    match u32::try_from(whole) {
        Ok(pieces) if pieces <= super::limits::MOST_PIECES => Ok(pieces),
        _ => Err(Code::OutOfRange),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn currencies_stand_in_order_and_are_found_in_either_case() {
        assert!(CURRENCIES.windows(2).all(|two| two[0] < two[1]));
        assert_eq!(Currency::of("eur").map(Currency::code), Some("EUR"));
        for none in ["", "EU", "EURO", "XXX", "XAU", "BTC"] {
            assert_eq!(Currency::of(none), None, "{none}");
        }
    }

    #[test]
    fn amounts_are_read_as_they_are_written_and_exactly() {
        use Code::{NotANumber, OutOfRange, TooPrecise};
        use Written::{Comma, Json, Point};
        for (text, written, currency, expect) in [
            ("1250", Json, "EUR", Ok(125_000)),
            ("1250.5", Json, "EUR", Ok(125_050)),
            ("1250.50", Point, "EUR", Ok(125_050)),
            ("1,250.50", Point, "EUR", Ok(125_050)),
            ("1,234,567.89", Point, "USD", Ok(123_456_789)),
            ("1'250.50", Point, "CHF", Ok(125_050)),
            ("1.250,50", Comma, "EUR", Ok(125_050)),
            ("1\u{202F}250,50", Comma, "EUR", Ok(125_050)),
            ("1 250,50 €", Comma, "EUR", Ok(125_050)),
            ("CHF 1’250.50", Point, "CHF", Ok(125_050)),
            ("-19,90", Comma, "EUR", Ok(-1_990)),
            ("19.90-", Point, "EUR", Ok(-1_990)),
            ("98000", Point, "JPY", Ok(98_000)),
            ("98,000", Point, "JPY", Ok(98_000)),
            ("¥98,000", Point, "JPY", Ok(98_000)),
            ("98000.00", Point, "JPY", Ok(98_000)),
            ("98000.50", Point, "JPY", Err(TooPrecise)),
            ("98.000", Comma, "JPY", Ok(98_000)),
            ("1.250", Point, "KWD", Ok(1_250)),
            ("1.25", Json, "KWD", Ok(1_250)),
            ("0", Json, "EUR", Ok(0)),
            // A file whose decimals are the other way round is not read a thousand times too small.
            ("1,250", Comma, "EUR", Err(TooPrecise)),
            ("1.250", Point, "EUR", Err(TooPrecise)),
            ("1,25", Point, "EUR", Err(NotANumber)),
            ("12,50,000", Point, "INR", Err(NotANumber)),
            ("1,250,5", Point, "EUR", Err(NotANumber)),
            ("1,250", Json, "EUR", Err(NotANumber)),
            ("1.2.3", Point, "EUR", Err(NotANumber)),
            ("1e3", Json, "EUR", Err(NotANumber)),
            ("", Json, "EUR", Err(NotANumber)),
            (".", Json, "EUR", Err(NotANumber)),
            ("5.", Json, "EUR", Err(NotANumber)),
            (".5", Json, "EUR", Err(NotANumber)),
            ("NaN", Json, "EUR", Err(NotANumber)),
            ("٣", Json, "EUR", Err(NotANumber)),
            ("100000000000", Json, "EUR", Ok(MOST_MINOR)),
            ("100000000000.01", Json, "EUR", Err(OutOfRange)),
            ("99999999999999999999999999999999", Json, "EUR", Err(OutOfRange)),
        ] {
            let currency = Currency::of(currency).unwrap();
            let given = read(text, written, currency).map(|read| read.amount.minor);
            assert_eq!(given, expect, "{text} {written:?}");
        }
    }

    #[test]
    fn what_json_says_too_exactly_is_rounded_and_said_to_be() {
        let eur = Currency::of("EUR").unwrap();
        let cases = [("1.999", 200), ("33.333333333333336", 3333), ("0.005", 1), ("0.0049", 0)];
        for (text, expect) in cases {
            let given = read(text, Written::Json, eur).unwrap();
            assert_eq!((given.amount.minor, given.rounded), (expect, true), "{text}");
        }
        assert!(!read("12.3400", Written::Json, eur).unwrap().rounded);
        let long = format!("0.{}", "3".repeat(4_000));
        assert_eq!(read(&long, Written::Json, eur).unwrap().amount.minor, 33);
    }

    #[test]
    fn pieces_are_whole_and_not_below_nothing() {
        use Code::{Negative, NotANumber, NotWhole, OutOfRange};
        for (text, expect) in [
            ("2", Ok(2)),
            ("2.00", Ok(2)),
            ("0", Ok(0)),
            ("-1", Err(Negative)),
            ("1.5", Err(NotWhole)),
            ("two", Err(NotANumber)),
            ("4294967296", Err(OutOfRange)),
        ] {
            assert_eq!(pieces(text, Written::Point), expect, "{text}");
        }
    }

    #[test]
    fn an_amount_is_written_with_the_decimals_of_its_currency() {
        for (minor, currency, expect) in [
            (125_050, "EUR", "1250.50 EUR"),
            (-5, "EUR", "-0.05 EUR"),
            (98_000, "JPY", "98000 JPY"),
            (1_250, "KWD", "1.250 KWD"),
        ] {
            let currency = Currency::of(currency).unwrap();
            assert_eq!(Amount { minor, currency }.to_string(), expect);
        }
    }
}
