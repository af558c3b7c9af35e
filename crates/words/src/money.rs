//! Amounts of money as each language writes them: symbol, its side, digits.
//!
//! ICU4X has currencies only in its experimental crate, which brings unit
//! conversion and transliteration with it; what a house needs of CLDR is this
//! table. Grouping and decimal marks come from ICU. Facts: ISO 4217 for minor
//! units, CLDR 47 for symbols and sides, except that a dollar always says whose.

use fixed_decimal::Decimal;

use crate::locale::Locale;
use crate::numbers::Numbers;

const NO_BREAK: char = '\u{a0}';
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';
const LEFT_TO_RIGHT_MARK: char = '\u{200e}';

pub(crate) fn written(locale: &Locale, numbers: &Numbers, minor: i64, currency: &str) -> String {
    let currency = currency.to_ascii_uppercase();
    let digits = minor_digits(&currency);
    let mut amount = Decimal::from(minor.unsigned_abs());
    amount.multiply_pow10(-digits);
    amount.pad_end(-digits);
    let amount = numbers.decimal(&amount);
    let symbol = symbol(locale.tag, &currency);
    let minus = if minor < 0 { "-" } else { "" };
    match locale.tag {
        "ar" if minor < 0 => {
            format!("{RIGHT_TO_LEFT_MARK}{LEFT_TO_RIGHT_MARK}-{amount}{NO_BREAK}{symbol}")
        }
        "ar" => format!("{RIGHT_TO_LEFT_MARK}{amount}{NO_BREAK}{symbol}"),
        "en" | "ja" | "zh-Hans" | "ko" => {
            // A letter would run into the digits.
            let gap = symbol.ends_with(|c: char| c.is_alphabetic());
            let gap = if gap { "\u{a0}" } else { "" };
            format!("{minus}{symbol}{gap}{amount}")
        }
        _ => format!("{minus}{amount}{NO_BREAK}{symbol}"),
    }
}

/// Digits after the decimal mark (ISO 4217).
fn minor_digits(currency: &str) -> i16 {
    match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX"
        | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        _ => 2,
    }
}

/// How a language writes a currency; its ISO code where there is no custom.
fn symbol<'a>(tag: &str, currency: &'a str) -> &'a str {
    match (tag, currency) {
        (_, "EUR") => "€",
        (_, "GBP") => "£",
        (_, "KRW") => "₩",
        (_, "INR") => "₹",
        (_, "BRL") => "R$",
        ("zh-Hans", "CNY") => "¥",
        (_, "CNY") => "CN¥",
        ("zh-Hans" | "ko" | "ar", "JPY") => "JP¥",
        (_, "JPY") => "¥",
        ("fr", "USD") => "$US",
        ("fr", "CAD") => "$CA",
        ("fr", "AUD") => "$AU",
        ("fr", "HKD") => "$HK",
        ("fr", "NZD") => "$NZ",
        (_, "USD") => "US$",
        (_, "CAD") => "CA$",
        (_, "AUD") => "AU$",
        (_, "HKD") => "HK$",
        (_, "NZD") => "NZ$",
        ("ar", "KWD") => "د.ك.\u{200f}",
        ("ar", "AED") => "د.إ.\u{200f}",
        ("ar", "SAR") => "ر.س.\u{200f}",
        ("ar", "QAR") => "ر.ق.\u{200f}",
        ("ar", "BHD") => "د.ب.\u{200f}",
        ("ar", "OMR") => "ر.ع.\u{200f}",
        ("ar", "EGP") => "ج.م.\u{200f}",
        ("ar", "MAD") => "د.م.\u{200f}",
        ("ar", "JOD") => "د.أ.\u{200f}",
        ("ar", "TND") => "د.ت.\u{200f}",
        (_, code) => code,
    }
}
