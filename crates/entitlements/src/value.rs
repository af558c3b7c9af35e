//! What a fact can be worth, and numbers that are exact.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A number with four decimals, exact: days, years, megabytes, money in the
/// order's currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(i64);

impl Number {
    const ONE: i64 = 10_000;

    /// A whole number.
    pub fn whole(n: i32) -> Self {
        Self(i64::from(n) * Self::ONE)
    }

    /// The whole part, towards zero.
    pub fn floor(self) -> i64 {
        self.0.div_euclid(Self::ONE)
    }

    /// Without another, never below nothing.
    #[must_use]
    pub fn less(self, other: Self) -> Self {
        Self((self.0 - other.0).max(0))
    }

    /// A ten-thousandth more or less, to stand just beside a boundary.
    pub(crate) fn beside(self, more: bool) -> Self {
        Self(if more { self.0 + 1 } else { (self.0 - 1).max(0) })
    }

    /// Reads `12`, `3.2`, `0.0625`; at most four decimals and twelve digits before them.
    pub fn read(text: &str) -> Option<Self> {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text),
        };
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let digits_only = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || whole.len() > 12 || part.len() > 4 {
            return None;
        }
        if !digits_only(whole) || !digits_only(part) || (digits.contains('.') && part.is_empty()) {
            return None;
        }
        let part: i64 = format!("{part:0<4}").parse().ok()?;
        let whole: i64 = whole.parse().ok()?;
        Some(Self(sign * (whole * Self::ONE + part)))
    }
}

impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, part) = (self.0.abs() / Self::ONE, self.0.abs() % Self::ONE);
        if part == 0 {
            return write!(f, "{sign}{whole}");
        }
        let part = format!("{part:04}");
        write!(f, "{sign}{whole}.{}", part.trim_end_matches('0'))
    }
}

impl Serialize for Number {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if self.0 % Self::ONE == 0 {
            return to.serialize_i64(self.0 / Self::ONE);
        }
        #[expect(clippy::cast_precision_loss, reason = "twelve digits and four fit a double")]
        to.serialize_f64(self.0 as f64 / 10_000.0)
    }
}

/// What is known of one fact. What is not known has no value at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Known to be absent: `"none"`, or `false` where a day is asked for.
    Absent,
    /// One of the words of the fact, by its place.
    Word(u8),
    /// A calendar day.
    Day(Date),
    /// A number or an amount.
    Number(Number),
    /// Free text, by its place among the texts of the case.
    Text(u16),
    /// Several of the words of the fact, one bit each.
    Words(u64),
}

/// A set of values of one fact, for conditions such as `channel is online or telephone`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Among(u64);

impl Among {
    const DAY: u64 = 1 << 63;
    const YES: u64 = 1 << 62;
    const NO: u64 = 1 << 61;
    const ABSENT: u64 = 1 << 60;
    /// How many words a fact may have.
    pub const MOST_WORDS: usize = 56;

    /// The word at this place.
    pub fn word(at: u8) -> Self {
        Self(1 << at)
    }
    /// Any day.
    pub fn a_day() -> Self {
        Self(Self::DAY)
    }
    /// Yes or no.
    pub fn yes(yes: bool) -> Self {
        Self(if yes { Self::YES } else { Self::NO })
    }
    /// Known to be absent.
    pub fn absent() -> Self {
        Self(Self::ABSENT)
    }
    /// Both together.
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
    /// Whether nothing is in both.
    pub fn apart_from(self, other: Self) -> bool {
        self.0 & other.0 == 0
    }
    /// Whether this value is among them.
    pub fn holds(self, value: Value) -> bool {
        let bit = match value {
            Value::Yes => Self::YES,
            Value::No => Self::NO,
            Value::Absent => Self::ABSENT,
            Value::Day(_) => Self::DAY,
            Value::Word(at) => 1 << at,
            Value::Words(set) => return self.0 & set != 0,
            Value::Number(_) | Value::Text(_) => return false,
        };
        self.0 & bit != 0
    }
}

/// True, false, or not known: strong Kleene logic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Truth {
    /// It holds.
    True,
    /// It does not hold.
    False,
    /// What is known does not say.
    Unknown,
}

impl Truth {
    /// From what is known for certain.
    pub fn of(known: bool) -> Self {
        if known { Self::True } else { Self::False }
    }
    /// Both hold.
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::False, _) | (_, Self::False) => Self::False,
            (Self::True, Self::True) => Self::True,
            _ => Self::Unknown,
        }
    }
    /// One of them holds.
    pub fn or(self, other: Self) -> Self {
        !((!self).and(!other))
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    /// The opposite; of what is not known, not known.
    fn not(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
        }
    }
}

/// Who bears a cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Payer {
    /// The client.
    Client,
    /// The house.
    House,
}

/// The day must lie between 1900 and 2200, both years included.
pub fn a_day(text: &str) -> Option<Date> {
    let day: Date = text.parse().ok()?;
    // jiff reads more than the plain form.
    (text.len() == 10 && (1900..=2200).contains(&day.year())).then_some(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_and_written_exactly() {
        for (text, back) in [("12", "12"), ("3.2", "3.2"), ("0.0625", "0.0625"), ("-1.50", "-1.5")]
        {
            assert_eq!(Number::read(text).unwrap().to_string(), back);
        }
        for text in ["", ".", "1.", "1.23456", "1e3", "+1", "0x1", "1234567890123", "١٢"] {
            assert_eq!(Number::read(text), None, "{text}");
        }
    }

    #[test]
    fn days_lie_between_1900_and_2200() {
        assert!(a_day("1900-01-01").is_some() && a_day("2200-12-31").is_some());
        for text in ["1899-12-31", "2201-01-01", "2025-02-29", "2025-2-1", "20250201", ""] {
            assert_eq!(a_day(text), None, "{text}");
        }
    }

    #[test]
    fn kleene_logic_never_makes_up_an_answer() {
        use Truth::{False, True, Unknown};
        for (a, b, and, or) in [
            (True, Unknown, Unknown, True),
            (False, Unknown, False, Unknown),
            (Unknown, Unknown, Unknown, Unknown),
            (True, False, False, True),
        ] {
            assert_eq!((a.and(b), b.and(a), a.or(b), b.or(a)), (and, and, or, or));
        }
    }
}
