//! Numbers of GS1 as they are printed, scanned and written in addresses.
//!
//! [`element`] reads element strings, [`scan`] what a scanner sends, [`digital_link`] addresses and
//! [`compression`] their compressed forms; [`associations`] says which elements may stand together,
//! [`resolver`] where an address leads. A number that is well formed says what a piece claims to be:
//! identity, never authenticity. Nothing here looks a company prefix up.

pub mod associations;
pub mod check;
pub mod compression;
pub mod console;
pub mod dictionary;
mod dictionary_table;
pub mod digital_link;
pub mod element;
pub mod escape;
pub mod lint;
pub mod resolver;
pub mod scan;
pub mod serial;
pub(crate) mod vectors;

pub use dictionary::RELEASE;
use lint::Lint;
use std::fmt;

/// Longest text that is read, in bytes; longer ones are refused unread.
pub const LONGEST: usize = 8191;
/// Most elements that one text may carry.
pub const MOST_ELEMENTS: usize = 64;

/// An application identifier: two to four digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ai {
    digits: [u8; 4],
    length: u8,
}

impl Ai {
    /// The identifier that `text` is, when it is two to four digits.
    #[must_use]
    pub fn new(text: &[u8]) -> Option<Ai> {
        if !(2..=4).contains(&text.len()) || !text.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let mut digits = [0; 4];
        for (place, digit) in digits.iter_mut().zip(text) {
            *place = *digit;
        }
        Some(Ai { digits, length: u8::try_from(text.len()).ok()? })
    }

    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let digits = self.digits.get(..usize::from(self.length)).unwrap_or_default();
        std::str::from_utf8(digits).unwrap_or_default()
    }
}

impl fmt::Display for Ai {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl fmt::Debug for Ai {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "({self})")
    }
}

/// Why a text is no GS1 data, or no address of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// Nothing, or nothing after the sign that opens the data.
    Empty,
    /// Longer than [`LONGEST`].
    TooLarge,
    /// More than [`MOST_ELEMENTS`].
    TooManyElements,
    /// No brackets where they belong.
    Malformed,
    /// Data without FNC1 in front.
    MissingFnc1,
    /// The dictionary has no such identifier.
    UnknownAi,
    /// Fewer characters than the shortest value has.
    ValueTooShort(Ai),
    /// More characters than the longest value has.
    ValueTooLong(Ai),
    /// A number of characters between those of two possible values.
    ValueLength(Ai),
    /// `^` in a value stands for FNC1 and is no character of one.
    Caret,
    /// The value breaks a rule of its identifier.
    Lint(Ai, Lint),
    /// Two elements that exclude each other.
    Mutex(Ai, Ai),
    /// An element stands without those it requires.
    Requisites(Ai),
    /// The same identifier twice with different values.
    Repeats(Ai),
    /// A digital signature over a key without its serial part.
    DigsigRequiresSerialisedKey(Ai),
    /// The scan begins with no symbology identifier.
    SymbologyMissing,
    /// The symbology identifier carries no GS1 data.
    SymbologyUnsupported,
    /// The number of a retail symbol is too short.
    PrimaryTooShort,
    /// The number of a retail symbol is too long.
    PrimaryTooLong,
    /// The number of a retail symbol has something else than digits.
    PrimaryNotDigits,
    /// The check digit of a retail symbol's number is wrong.
    PrimaryCheckDigit,
    /// A character that no address has.
    IllegalCharacter,
    /// Neither `http://` nor `https://`, both in one case.
    Scheme,
    /// No domain, or nothing after it.
    NoDomainOrPath,
    /// A character that no domain has, a user name included.
    Domain,
    /// No identification key in the path.
    NoKey,
    /// An element of the path without value.
    PathValueEmpty(Ai),
    /// An element of the query without value.
    QueryValueEmpty(Ai),
    /// An escaped zero byte.
    NullCharacter(Ai),
    /// Elements of the path that do not follow the key, or not in this order.
    KeyQualifierSequence,
    /// The same identifier twice in an address.
    DuplicateAi(Ai),
    /// An element that may not stand in the query.
    NotADataAttribute(Ai),
    /// An element of the query that belongs into the path.
    BelongsInPath(Ai),
    /// A numeric name of the query that is no known identifier.
    UnknownAiInQuery,
    /// No element that an address could begin with.
    NoPrimaryKey,
    /// The address to build on is none.
    Stem,
    /// No compressed form that can be read.
    Compression,
    /// A binary EPC in an address that is none.
    Epc(crate::epc::Error),
}

impl Error {
    /// Stable name.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Error::Empty => "empty",
            Error::TooLarge => "too_large",
            Error::TooManyElements => "too_many_elements",
            Error::Malformed => "malformed",
            Error::MissingFnc1 => "missing_fnc1",
            Error::UnknownAi => "unknown_ai",
            Error::ValueTooShort(_) => "value_too_short",
            Error::ValueTooLong(_) => "value_too_long",
            Error::ValueLength(_) => "value_length",
            Error::Caret => "caret",
            Error::Lint(_, lint) => lint.code(),
            Error::Mutex(..) => "mutex",
            Error::Requisites(_) => "requisites",
            Error::Repeats(_) => "repeats",
            Error::DigsigRequiresSerialisedKey(_) => "digsig_requires_serialised_key",
            Error::SymbologyMissing => "symbology_missing",
            Error::SymbologyUnsupported => "symbology_unsupported",
            Error::PrimaryTooShort => "primary_too_short",
            Error::PrimaryTooLong => "primary_too_long",
            Error::PrimaryNotDigits => "primary_not_digits",
            Error::PrimaryCheckDigit => "primary_check_digit",
            Error::IllegalCharacter => "illegal_character",
            Error::Scheme => "scheme",
            Error::NoDomainOrPath => "no_domain_or_path",
            Error::Domain => "domain",
            Error::NoKey => "no_key",
            Error::PathValueEmpty(_) => "path_value_empty",
            Error::QueryValueEmpty(_) => "query_value_empty",
            Error::NullCharacter(_) => "null_character",
            Error::KeyQualifierSequence => "key_qualifier_sequence",
            Error::DuplicateAi(_) => "duplicate_ai",
            Error::NotADataAttribute(_) => "not_a_data_attribute",
            Error::BelongsInPath(_) => "belongs_in_path",
            Error::UnknownAiInQuery => "unknown_ai_in_query",
            Error::NoPrimaryKey => "no_primary_key",
            Error::Stem => "stem",
            Error::Compression => "compression",
            Error::Epc(error) => error.code(),
        }
    }

    /// The identifier whose element is at fault, where it is one.
    #[must_use]
    pub fn ai(self) -> Option<Ai> {
        match self {
            Error::ValueTooShort(ai)
            | Error::ValueTooLong(ai)
            | Error::ValueLength(ai)
            | Error::Lint(ai, _)
            | Error::Mutex(ai, _)
            | Error::Requisites(ai)
            | Error::Repeats(ai)
            | Error::DigsigRequiresSerialisedKey(ai)
            | Error::PathValueEmpty(ai)
            | Error::QueryValueEmpty(ai)
            | Error::NullCharacter(ai)
            | Error::DuplicateAi(ai)
            | Error::NotADataAttribute(ai)
            | Error::BelongsInPath(ai) => Some(ai),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

impl std::error::Error for Error {}
