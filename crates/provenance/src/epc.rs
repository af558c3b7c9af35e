//! Numbers of articles with serial as radio tags carry them (EPC Tag Data Standard 2.2).
//!
//! [`decode`] and [`Sgtin::encode`] for SGTIN-96, SGTIN-198 and SGTIN+; [`uri`] for the forms that
//! are written: tag URI, pure identity URI, Digital Link. A tag without keys can be copied by anybody
//! who reads it: what it carries is identity and never proof. Other schemes are refused by their
//! header.

mod bits;
pub mod console;
mod plus;
mod sgtin;
pub mod uri;
pub(crate) mod vectors;

pub use plus::Encoding;
pub use sgtin::{Scheme, Sgtin, decode, decode_bytes};
use std::fmt;

/// Longest text that is read, in characters.
pub const LONGEST: usize = 512;

/// Why bits are no SGTIN, or an article cannot be written as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// Something else than hexadecimal digits.
    NotHex,
    /// Not as many bits as the scheme has.
    Length,
    /// The first eight bits name no scheme that is read here.
    Header,
    /// A partition that the table does not have (7).
    Partition,
    /// A company prefix with more digits than the partition says.
    CompanyPrefixRange,
    /// An item reference with more digits than the partition says.
    ItemReferenceRange,
    /// A serial above 274877906943 in SGTIN-96.
    SerialRange,
    /// Zeros in front of a serial, which SGTIN-96 would lose.
    LeadingZero,
    /// No serial.
    SerialEmpty,
    /// A serial of more than 20 characters.
    SerialLength,
    /// A character of a serial that is not in its set.
    SerialCharacter,
    /// Bits behind the last character that are not zero.
    Padding,
    /// A GTIN that is not fourteen digits.
    Gtin,
    /// The check digit of the GTIN is wrong.
    CheckDigit,
    /// A filter above 7.
    FilterRange,
    /// A company prefix that is not 6 to 12 digits long, or was not said.
    CompanyPrefixLength,
    /// An encoding of serials that is not known, or that the serial does not fit.
    Encoding,
    /// A text that is no URI of an SGTIN.
    Uri,
}

impl Error {
    /// Stable name.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Error::NotHex => "not_hex",
            Error::Length => "length",
            Error::Header => "header",
            Error::Partition => "partition",
            Error::CompanyPrefixRange => "company_prefix_range",
            Error::ItemReferenceRange => "item_reference_range",
            Error::SerialRange => "serial_range",
            Error::LeadingZero => "leading_zero",
            Error::SerialEmpty => "serial_empty",
            Error::SerialLength => "serial_length",
            Error::SerialCharacter => "serial_character",
            Error::Padding => "padding",
            Error::Gtin => "gtin",
            Error::CheckDigit => "check_digit",
            Error::FilterRange => "filter_range",
            Error::CompanyPrefixLength => "company_prefix_length",
            Error::Encoding => "encoding",
            Error::Uri => "uri",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

impl std::error::Error for Error {}
