//! SGTIN-96 and SGTIN-198 bit by bit, and what every scheme has in common.
//!
//! A tag divides the GTIN into company prefix and item reference by a partition; the indicator digit
//! stands in front of the item reference, the check digit is not carried but computed.

use super::bits::{Bits, Writer};
use super::plus::{self, Encoding};
use super::{Error, LONGEST};
use crate::gs1::check;
use crate::gs1::dictionary::Set;
use crate::gs1::lint;

/// How an SGTIN lies on a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// 96 bits; serials are numbers of 38 bits.
    Sgtin96,
    /// 198 bits; serials are texts of up to 20 characters.
    Sgtin198,
    /// Of any length; no partition, serials as short as their characters permit.
    SgtinPlus,
}

impl Scheme {
    /// Its name, as it stands in a tag URI: `sgtin-96`, `sgtin-198`, `sgtin+`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Scheme::Sgtin96 => "sgtin-96",
            Scheme::Sgtin198 => "sgtin-198",
            Scheme::SgtinPlus => "sgtin+",
        }
    }

    /// The one of that name, in any case, with or without hyphen: `SGTIN-96`, `sgtin198`, `sgtin+`.
    #[must_use]
    pub fn named(name: &str) -> Option<Scheme> {
        let bare: String = name
            .chars()
            .filter(|letter| !matches!(letter, '-' | '_' | ' '))
            .map(|letter| letter.to_ascii_lowercase())
            .collect();
        Some(match bare.as_str() {
            "sgtin96" => Scheme::Sgtin96,
            "sgtin198" => Scheme::Sgtin198,
            "sgtin+" | "sgtinplus" => Scheme::SgtinPlus,
            _ => return None,
        })
    }
}

/// Digits and bits of company prefix and item reference, by partition (table 14-2).
pub(super) const PARTITIONS: [(usize, usize, usize, usize); 7] = [
    (12, 40, 1, 4),
    (11, 37, 2, 7),
    (10, 34, 3, 10),
    (9, 30, 4, 14),
    (8, 27, 5, 17),
    (7, 24, 6, 20),
    (6, 20, 7, 24),
];

/// Largest serial of SGTIN-96: 38 bits.
const MOST_SERIAL: u128 = (1 << 38) - 1;
/// Most characters of a serial.
const MOST_CHARACTERS: usize = 20;

/// An article with serial, as a tag says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sgtin {
    /// How it lies on the tag.
    pub scheme: Scheme,
    /// What the tag is on, 0 to 7 (table 10-1): 1 an article at the till, 2 a case, 6 a unit load.
    pub filter: u8,
    /// Fourteen digits.
    pub gtin: String,
    /// One to twenty characters of CSET 82.
    pub serial: String,
    /// How many digits of the GTIN are the company prefix, 6 to 12; SGTIN+ does not say.
    pub company_prefix_length: Option<usize>,
    /// How SGTIN+ writes the serial; nothing for the other schemes.
    pub encoding: Option<Encoding>,
    /// Whether SGTIN+ says that other data follow, which are not read here.
    pub followed: bool,
}

/// The digits that a partition takes apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Division<'a> {
    pub(super) partition: usize,
    pub(super) company_prefix: &'a str,
    pub(super) indicator: &'a str,
    pub(super) item: &'a str,
}

impl Sgtin {
    /// Checks an article with serial for a scheme.
    ///
    /// # Errors
    /// The GTIN is not fourteen digits with a right check digit, the filter is above 7, the company
    /// prefix is not 6 to 12 digits long, or the serial does not fit the scheme.
    pub fn new(
        scheme: Scheme,
        gtin: &str,
        serial: &str,
        filter: u8,
        company_prefix_length: Option<usize>,
    ) -> Result<Sgtin, Error> {
        if gtin.len() != 14 || !gtin.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Error::Gtin);
        }
        if !check::is_number(gtin) {
            return Err(Error::CheckDigit);
        }
        if filter > 7 {
            return Err(Error::FilterRange);
        }
        if company_prefix_length.is_some_and(|length| !(6..=12).contains(&length)) {
            return Err(Error::CompanyPrefixLength);
        }
        if company_prefix_length.is_none() && scheme != Scheme::SgtinPlus {
            return Err(Error::CompanyPrefixLength);
        }
        fits(scheme, serial)?;
        let encoding = (scheme == Scheme::SgtinPlus).then(|| Encoding::shortest(serial));
        Ok(Sgtin {
            scheme,
            filter,
            gtin: gtin.to_owned(),
            serial: serial.to_owned(),
            company_prefix_length,
            encoding,
            followed: false,
        })
    }

    /// Company prefix, indicator digit and the rest of the item reference.
    pub(super) fn division(&self) -> Result<Division<'_>, Error> {
        let length = self.company_prefix_length.ok_or(Error::CompanyPrefixLength)?;
        let partition = 12_usize.checked_sub(length).filter(|partition| *partition < 7);
        let partition = partition.ok_or(Error::CompanyPrefixLength)?;
        let digits = |from, to| self.gtin.get(from..to).ok_or(Error::Gtin);
        Ok(Division {
            partition,
            company_prefix: digits(1, 1 + length)?,
            indicator: digits(0, 1)?,
            item: digits(1 + length, 13)?,
        })
    }

    /// The company prefix, where it is known.
    #[must_use]
    pub fn company_prefix(&self) -> Option<&str> {
        self.division().ok().map(|division| division.company_prefix)
    }

    /// The partition, 0 to 6, where the company prefix is known.
    #[must_use]
    pub fn partition(&self) -> Option<usize> {
        self.division().ok().map(|division| division.partition)
    }

    /// The item reference with the indicator digit in front, where the company prefix is known.
    #[must_use]
    pub fn item_reference(&self) -> Option<String> {
        self.division().ok().map(|division| format!("{}{}", division.indicator, division.item))
    }

    /// The bits as hexadecimal digits in capitals: 24 for SGTIN-96, 50 for SGTIN-198, as many as
    /// needed for SGTIN+.
    ///
    /// # Errors
    /// What [`Sgtin::new`] refuses, for values that were put together by hand.
    pub fn encode(&self) -> Result<String, Error> {
        let right = Sgtin::new(
            self.scheme,
            &self.gtin,
            &self.serial,
            self.filter,
            self.company_prefix_length,
        )?;
        if self.scheme == Scheme::SgtinPlus {
            return plus::encode(self);
        }
        let division = right.division()?;
        let (_, prefix_bits, _, item_bits) =
            *PARTITIONS.get(division.partition).ok_or(Error::Partition)?;
        let number = |digits: &str| digits.parse::<u128>().map_err(|_| Error::Gtin);
        let mut bits = Writer::default();
        bits.number(if self.scheme == Scheme::Sgtin96 { 0x30 } else { 0x36 }, 8);
        bits.number(u128::from(self.filter), 3);
        bits.number(u128::try_from(division.partition).unwrap_or_default(), 3);
        bits.number(number(division.company_prefix)?, prefix_bits);
        bits.number(number(&format!("{}{}", division.indicator, division.item))?, item_bits);
        match self.scheme {
            Scheme::Sgtin96 => bits.number(number(&self.serial)?, 38),
            _ => {
                self.serial.bytes().for_each(|byte| bits.number(u128::from(byte), 7));
                bits.fill(200);
            }
        }
        Ok(bits.hex())
    }
}

/// Whether a serial can be written in a scheme.
fn fits(scheme: Scheme, serial: &str) -> Result<(), Error> {
    if serial.is_empty() {
        return Err(Error::SerialEmpty);
    }
    if scheme == Scheme::Sgtin96 {
        if !serial.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Error::SerialCharacter);
        }
        if serial.len() > 1 && serial.starts_with('0') {
            return Err(Error::LeadingZero);
        }
        let number = serial.parse::<u128>().map_err(|_| Error::SerialRange)?;
        return if number > MOST_SERIAL { Err(Error::SerialRange) } else { Ok(()) };
    }
    lint::set(Set::Cset82, serial.as_bytes()).map_err(|_| Error::SerialCharacter)?;
    if serial.len() > MOST_CHARACTERS { Err(Error::SerialLength) } else { Ok(()) }
}

/// Reads what a tag carries: hexadecimal digits, capitals or not. SGTIN-198 is 50 digits, or 52 as
/// tags store it.
///
/// # Errors
/// No SGTIN; a field above what its digits can say; a serial of unlawful characters.
pub fn decode(hex: &str) -> Result<Sgtin, Error> {
    if hex.len() > LONGEST {
        return Err(Error::Length);
    }
    let mut bits = Bits::of_hex(hex)?;
    match bits.number(8)? {
        0x30 if bits.len() == 96 => partitioned(Scheme::Sgtin96, &mut bits),
        0x36 if matches!(bits.len(), 200 | 208) => partitioned(Scheme::Sgtin198, &mut bits),
        0x30 | 0x36 => Err(Error::Length),
        0xf7 => plus::decode(&mut bits),
        _ => Err(Error::Header),
    }
}

/// Reads what a tag carries, as bytes.
///
/// # Errors
/// As [`decode`].
pub fn decode_bytes(bytes: &[u8]) -> Result<Sgtin, Error> {
    if bytes.len() > LONGEST / 2 {
        return Err(Error::Length);
    }
    decode(&bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
}

fn partitioned(scheme: Scheme, bits: &mut Bits) -> Result<Sgtin, Error> {
    let filter = u8::try_from(bits.number(3)?).map_err(|_| Error::FilterRange)?;
    let partition = usize::try_from(bits.number(3)?).map_err(|_| Error::Partition)?;
    let (prefix_digits, prefix_bits, item_digits, item_bits) =
        *PARTITIONS.get(partition).ok_or(Error::Partition)?;
    let prefix = digits(bits, prefix_bits, prefix_digits, Error::CompanyPrefixRange)?;
    let reference = digits(bits, item_bits, item_digits, Error::ItemReferenceRange)?;
    let serial = match scheme {
        Scheme::Sgtin96 => bits.number(38)?.to_string(),
        _ => characters(bits)?,
    };
    let (indicator, item) = reference.split_at_checked(1).ok_or(Error::ItemReferenceRange)?;
    let without = format!("{indicator}{prefix}{item}");
    let last = check::digit(without.as_bytes()).ok_or(Error::Gtin)?;
    Ok(Sgtin {
        scheme,
        filter,
        gtin: format!("{without}{last}"),
        serial,
        company_prefix_length: Some(prefix_digits),
        encoding: None,
        followed: false,
    })
}

/// A number of so many bits that has at most so many digits, with zeros in front.
fn digits(bits: &mut Bits, count: usize, digits: usize, above: Error) -> Result<String, Error> {
    let text = format!("{:0digits$}", bits.number(count)?);
    if text.len() == digits { Ok(text) } else { Err(above) }
}

/// Twenty characters of seven bits; zeros after the last.
fn characters(bits: &mut Bits) -> Result<String, Error> {
    let mut serial = String::new();
    for _ in 0..MOST_CHARACTERS {
        let byte = u8::try_from(bits.number(7)?).map_err(|_| Error::SerialCharacter)?;
        if byte == 0 {
            break;
        }
        serial.push(char::from(byte));
    }
    if !bits.rest_is_zero() {
        return Err(Error::Padding);
    }
    fits(Scheme::Sgtin198, &serial)?;
    Ok(serial)
}

#[cfg(test)]
mod tests;
