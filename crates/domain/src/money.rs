//! Money: whole minor units of one currency, and nothing else.
//!
//! No floating point, no rounding that is not named, no sum over two currencies: each of these
//! is a refusal with a code. A sum that is divided is divided by the method of the largest
//! remainder, so that its shares are the sum again to the smallest unit.
//!
//! Not here: how a language writes an amount (the room `words` does), and what is owed
//! (`returns`).

use std::fmt;

use crate::vocabulary::{UnknownWord, word_list};

/// Currencies without a smaller unit (ISO 4217).
const NONE: &str = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
/// Currencies of a thousand smaller units (ISO 4217).
const THREE: &str = "BHD IQD JOD KWD LYD OMR TND";
/// Currencies of a hundred smaller units (ISO 4217, what circulates in 2026).
const TWO: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP \
    BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS \
    GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD \
    LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NPR NZD PAB PEN PGK \
    PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB \
    TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG";

/// One more than the digits of each currency, by the place of its code; nothing where there is none.
/// An order has dozens of amounts, each read with its currency.
static DIGITS: [u8; LETTERS * LETTERS * LETTERS] = {
    let mut table = [0; LETTERS * LETTERS * LETTERS];
    table = marked(table, NONE.as_bytes(), 1);
    table = marked(table, TWO.as_bytes(), 3);
    marked(table, THREE.as_bytes(), 4)
};

const LETTERS: usize = 26;

const fn place(code: [u8; 3]) -> Option<usize> {
    let (mut at, mut place) = (0, 0);
    while at < 3 {
        if !code[at].is_ascii_uppercase() {
            return None;
        }
        place = place * LETTERS + (code[at] - b'A') as usize;
        at += 1;
    }
    Some(place)
}

/// Codes of three letters with a space between.
const fn marked(
    mut table: [u8; LETTERS * LETTERS * LETTERS],
    codes: &[u8],
    mark: u8,
) -> [u8; LETTERS * LETTERS * LETTERS] {
    let mut at = 0;
    while at + 3 <= codes.len() {
        if let Some(place) = place([codes[at], codes[at + 1], codes[at + 2]]) {
            table[place] = mark;
        }
        at += 4;
    }
    table
}

word_list! {
    /// Why an amount, or a sum of two, is refused.
    MoneyError ("mistake in money") {
        /// No currency of ISO 4217 that we know the minor units of.
        UnknownCurrency = "money_unknown_currency",
        /// Not a decimal such as `1234.50`.
        NotADecimal = "money_not_a_decimal",
        /// It has digits below the smallest unit of its currency.
        TooManyDecimals = "money_too_many_decimals",
        /// Two currencies in one sum.
        OtherCurrency = "money_other_currency",
        /// Larger than can be counted exactly.
        TooLarge = "money_too_large",
        /// Nothing to divide by.
        NoShares = "money_no_shares",
    }
}

impl std::error::Error for MoneyError {}

/// A currency of ISO 4217.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency([u8; 3]);

impl Currency {
    /// Reads a code, in any case.
    ///
    /// # Errors
    /// [`MoneyError::UnknownCurrency`]: an amount whose minor units we would have to guess is
    /// not taken.
    pub fn parse(given: &str) -> Result<Currency, MoneyError> {
        let code =
            <[u8; 3]>::try_from(given.as_bytes()).map_err(|_| MoneyError::UnknownCurrency)?;
        let code = code.map(|letter| letter.to_ascii_uppercase());
        match place(code).map_or(0, |place| DIGITS[place]) {
            0 => Err(MoneyError::UnknownCurrency),
            _ => Ok(Currency(code)),
        }
    }

    /// The code, three capital letters.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }

    /// Digits after the decimal mark: 0, 2 or 3.
    #[must_use]
    pub fn digits(&self) -> u32 {
        place(self.0).map_or(2, |place| u32::from(DIGITS[place].saturating_sub(1)))
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl serde::Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.code())
    }
}

impl<'de> serde::Deserialize<'de> for Currency {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Currency, D::Error> {
        let given = <std::borrow::Cow<'de, str>>::deserialize(d)?;
        Currency::parse(&given).map_err(serde::de::Error::custom)
    }
}

/// What becomes of a part below the smallest unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rounding {
    /// It is dropped (towards zero).
    Down,
    /// Half a unit and more counts as one (away from zero).
    HalfUp,
}

/// An amount in whole minor units of its currency. Not ordered by itself: of two currencies none
/// is the larger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

impl Money {
    /// So many minor units: 123450 EUR cents are `1234.50 EUR`.
    #[must_use]
    pub const fn of(minor: i64, currency: Currency) -> Money {
        Money { minor, currency }
    }

    /// Nothing.
    #[must_use]
    pub const fn zero(currency: Currency) -> Money {
        Money { minor: 0, currency }
    }

    /// Reads an exact decimal: an optional `-`, digits, optionally a point and digits. Zeros
    /// below the smallest unit lose nothing and are taken (`1000.00` yen is what shops send).
    ///
    /// # Errors
    /// [`MoneyError::NotADecimal`] for a comma, an exponent, a sign `+`, a space, anything else;
    /// [`MoneyError::TooManyDecimals`], [`MoneyError::TooLarge`].
    pub fn parse(given: &str, currency: Currency) -> Result<Money, MoneyError> {
        let (negative, plain) = match given.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, given),
        };
        let (whole, part) = match plain.split_once('.') {
            Some((whole, part)) if !part.is_empty() => (whole, part),
            Some(_) => return Err(MoneyError::NotADecimal),
            None => (plain, ""),
        };
        let digits_only = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || !digits_only(whole) || !digits_only(part) {
            return Err(MoneyError::NotADecimal);
        }
        let places = currency.digits() as usize;
        if part.bytes().skip(places).any(|b| b != b'0') {
            return Err(MoneyError::TooManyDecimals);
        }
        let below = part.bytes().chain(std::iter::repeat(b'0')).take(places);
        let mut minor: i64 = 0;
        for digit in whole.bytes().chain(below) {
            minor = minor
                .checked_mul(10)
                .and_then(|minor| minor.checked_add(i64::from(digit - b'0')))
                .ok_or(MoneyError::TooLarge)?;
        }
        Ok(Money { minor: if negative { -minor } else { minor }, currency })
    }

    /// The minor units.
    #[must_use]
    pub const fn minor(&self) -> i64 {
        self.minor
    }

    /// The currency.
    #[must_use]
    pub const fn currency(&self) -> Currency {
        self.currency
    }

    /// Whether it is nothing.
    #[must_use]
    pub const fn is_zero(&self) -> bool {
        self.minor == 0
    }

    /// Whether it is less than nothing.
    #[must_use]
    pub const fn is_negative(&self) -> bool {
        self.minor < 0
    }

    /// The exact decimal without its currency: `1234.50`, `1200` for yen.
    #[must_use]
    pub fn decimal(&self) -> String {
        let places = self.currency.digits();
        let unit = 10_u64.pow(places);
        let sign = if self.minor < 0 { "-" } else { "" };
        let (whole, part) = (self.minor.unsigned_abs() / unit, self.minor.unsigned_abs() % unit);
        if places == 0 {
            return format!("{sign}{whole}");
        }
        format!("{sign}{whole}.{part:0width$}", width = places as usize)
    }

    fn with(self, minor: Option<i64>) -> Result<Money, MoneyError> {
        minor.map(|minor| Money { minor, ..self }).ok_or(MoneyError::TooLarge)
    }

    fn like(self, other: Money) -> Result<(), MoneyError> {
        if self.currency == other.currency { Ok(()) } else { Err(MoneyError::OtherCurrency) }
    }

    /// The sum of both.
    ///
    /// # Errors
    /// [`MoneyError::OtherCurrency`], [`MoneyError::TooLarge`].
    pub fn plus(self, other: Money) -> Result<Money, MoneyError> {
        self.like(other)?;
        self.with(self.minor.checked_add(other.minor))
    }

    /// What is left after the other; may be less than nothing.
    ///
    /// # Errors
    /// [`MoneyError::OtherCurrency`], [`MoneyError::TooLarge`].
    pub fn minus(self, other: Money) -> Result<Money, MoneyError> {
        self.like(other)?;
        self.with(self.minor.checked_sub(other.minor))
    }

    /// So many times the amount.
    ///
    /// # Errors
    /// [`MoneyError::TooLarge`].
    pub fn times(self, quantity: u32) -> Result<Money, MoneyError> {
        self.with(self.minor.checked_mul(i64::from(quantity)))
    }

    /// The smaller of both.
    ///
    /// # Errors
    /// [`MoneyError::OtherCurrency`].
    pub fn at_most(self, other: Money) -> Result<Money, MoneyError> {
        self.like(other)?;
        Ok(Money { minor: self.minor.min(other.minor), ..self })
    }

    /// Whether it is more than the other.
    ///
    /// # Errors
    /// [`MoneyError::OtherCurrency`].
    pub fn exceeds(self, other: Money) -> Result<bool, MoneyError> {
        self.like(other)?;
        Ok(self.minor > other.minor)
    }

    /// The same, or nothing where it is less than nothing.
    #[must_use]
    pub fn or_nothing(self) -> Money {
        Money { minor: self.minor.max(0), ..self }
    }

    /// The sum of many.
    ///
    /// # Errors
    /// [`MoneyError::OtherCurrency`], [`MoneyError::TooLarge`].
    pub fn sum(
        currency: Currency,
        amounts: impl IntoIterator<Item = Money>,
    ) -> Result<Money, MoneyError> {
        amounts.into_iter().try_fold(Money::zero(currency), Money::plus)
    }

    /// The part `part` of `whole` of it.
    ///
    /// # Errors
    /// [`MoneyError::NoShares`] when the whole is zero, [`MoneyError::TooLarge`].
    pub fn pro_rata(self, part: u64, whole: u64, rounding: Rounding) -> Result<Money, MoneyError> {
        if whole == 0 {
            return Err(MoneyError::NoShares);
        }
        // A product of 64 and 64 bits fits into 128, less one of the sign.
        let product = u128::from(self.minor.unsigned_abs()) * u128::from(part);
        let whole = u128::from(whole);
        let up = rounding == Rounding::HalfUp && product % whole >= whole.div_ceil(2);
        let share = product / whole + u128::from(up);
        let share = i64::try_from(share).map_err(|_| MoneyError::TooLarge)?;
        Ok(Money { minor: if self.minor < 0 { -share } else { share }, ..self })
    }

    /// The amount divided in proportion to weights: each share rounded down, and the units that
    /// are left given one each to the largest remainders, of equal ones to the first. The shares
    /// add up to the amount.
    ///
    /// # Errors
    /// [`MoneyError::NoShares`] when there is no weight, or none above zero.
    pub fn split(self, weights: &[u64]) -> Result<Vec<Money>, MoneyError> {
        let whole: u128 = weights.iter().map(|weight| u128::from(*weight)).sum();
        if whole == 0 {
            return Err(MoneyError::NoShares);
        }
        let amount = u128::from(self.minor.unsigned_abs());
        let mut given = 0_u128;
        let mut shares = Vec::with_capacity(weights.len());
        for (place, weight) in weights.iter().enumerate() {
            let product = amount.checked_mul(u128::from(*weight)).ok_or(MoneyError::TooLarge)?;
            given += product / whole;
            shares.push((place, product / whole, product % whole));
        }
        // Fewer are left than there are shares with a remainder.
        let left = usize::try_from(amount - given).unwrap_or(0);
        shares.sort_by_key(|(place, _, rest)| (std::cmp::Reverse(*rest), *place));
        for share in shares.iter_mut().take(left) {
            share.1 += 1;
        }
        shares.sort_by_key(|(place, _, _)| *place);
        shares
            .into_iter()
            .map(|(_, share, _)| {
                let share = i64::try_from(share).map_err(|_| MoneyError::TooLarge)?;
                Ok(Money { minor: if self.minor < 0 { -share } else { share }, ..self })
            })
            .collect()
    }

    /// What the first `count` of `of` equal shares are together, the shares being those of
    /// [`Money::split`]. A pure function of the count: in whatever steps a sum is given back,
    /// the same count has given back the same.
    ///
    /// # Errors
    /// [`MoneyError::NoShares`] when `of` is zero or `count` is more.
    pub fn first_of(self, count: u32, of: u32) -> Result<Money, MoneyError> {
        if of == 0 || count > of {
            return Err(MoneyError::NoShares);
        }
        let (count, of) = (i64::from(count), i64::from(of));
        let rest = (self.minor % of).abs().min(count);
        let rest = if self.minor < 0 { -rest } else { rest };
        // At most the amount itself.
        self.with((self.minor / of).checked_mul(count).and_then(|whole| whole.checked_add(rest)))
    }
}

impl fmt::Display for Money {
    /// For logs and messages of programs: `1234.50 EUR`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.decimal(), self.currency)
    }
}

/// As an interface writes it: the exact decimal as text, and its currency.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    amount: String,
    currency: Currency,
}

impl serde::Serialize for Money {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        Written { amount: self.decimal(), currency: self.currency }.serialize(s)
    }
}

impl<'de> serde::Deserialize<'de> for Money {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Money, D::Error> {
        let written = Written::deserialize(d)?;
        Money::parse(&written.amount, written.currency).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests;
