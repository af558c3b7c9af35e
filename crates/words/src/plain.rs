//! Lengths of time and sizes of files, rounded as people say them. The units are
//! sentences with plurals, in the locale files; what is decided here is only
//! which unit is meant and how far it is rounded.

use fixed_decimal::Decimal;

use crate::Words;

const HOUR: u64 = 60;
const DAY: u64 = 24 * HOUR;

pub(crate) fn span(words: &Words, minutes: i64) -> String {
    let minutes = minutes.unsigned_abs();
    let count = |key: &str, n: u64| words.ta(key, &[("count", n.into())]);
    match minutes {
        0 => words.t("span-moment"),
        _ if minutes < HOUR => exact(words, minutes),
        // Up to six hours the minutes still matter, by fives; then they are noise.
        _ if minutes < 6 * HOUR => exact(words, rounded(minutes, 5) * 5),
        _ if rounded(minutes, HOUR) < 36 => match rounded(minutes, HOUR) {
            24 => count("span-days", 1),
            hours => count("span-hours", hours),
        },
        _ => count("span-days", rounded(minutes, DAY)),
    }
}

pub(crate) fn exact(words: &Words, minutes: u64) -> String {
    match (minutes / HOUR, minutes % HOUR) {
        (0, rest) => words.ta("span-minutes", &[("count", rest.into())]),
        (hours, 0) => words.ta("span-hours", &[("count", hours.into())]),
        (hours, rest) => {
            words.ta("span-hours-minutes", &[("hours", hours.into()), ("minutes", rest.into())])
        }
    }
}

fn rounded(n: u64, unit: u64) -> u64 {
    (n + unit / 2) / unit
}

pub(crate) fn size(words: &Words, bytes: u64) -> String {
    const UNITS: [&str; 4] = ["size-bytes", "size-kilobytes", "size-megabytes", "size-gigabytes"];
    if bytes < 1000 {
        return words.ta(UNITS[0], &[("count", bytes.into())]);
    }
    let mut place = 0;
    let mut unit: u64 = 1;
    // One unit up as soon as the number would be written with four digits.
    while place + 1 < UNITS.len() && bytes / unit >= 1000 {
        place += 1;
        unit *= 1024;
    }
    let tenths = u64::try_from((u128::from(bytes) * 10 + u128::from(unit) / 2) / u128::from(unit))
        .unwrap_or(u64::MAX);
    let shown = if tenths >= 100 || tenths % 10 == 0 {
        Decimal::from(rounded(tenths, 10))
    } else {
        let mut decimal = Decimal::from(tenths);
        decimal.multiply_pow10(-1);
        decimal
    };
    let number = words.numbers.decimal(&shown);
    words.ta(UNITS[place], &[("number", number.into())])
}
