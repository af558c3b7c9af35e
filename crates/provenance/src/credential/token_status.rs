//! Token Status List (IETF draft-ietf-oauth-status-list): bytes in zlib, the least significant bits
//! first, carried in a JWT.
//!
//! The order of bits is the other way round than that of W3C's list (`status`), and there is no
//! least length. Unpacking stops at a limit.

use super::jws::{Jws, JwsError};
use super::keys::PublicKey;
use super::multibase;
use flate2::bufread::ZlibDecoder;
use jiff::Timestamp;
use serde_json::Value;
use std::io::Read;

/// Longest list that is unpacked when nothing else is said, bytes.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;

/// Why a token status is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenStatusError {
    /// Bits other than 1, 2, 4 or 8.
    Bits,
    /// No base64url, or no zlib in it.
    Encoding,
    /// Larger unpacked than the limit.
    ResourceLimit,
    /// An index outside the list.
    Index,
    /// The token is not read.
    Token(JwsError),
    /// The token's `typ` is not `statuslist+jwt`.
    Type,
    /// A claim is missing or of the wrong kind.
    Claim,
    /// The token is of a list of another address.
    Subject,
    /// Issued after the instant of the check.
    IssuedLater,
    /// Expired at the instant of the check.
    Expired,
}

impl TokenStatusError {
    /// Its stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            TokenStatusError::Bits => "token_status_bits",
            TokenStatusError::Encoding => "token_status_encoding",
            TokenStatusError::ResourceLimit => "resource_limit",
            TokenStatusError::Index => "token_status_index",
            TokenStatusError::Token(error) => error.code(),
            TokenStatusError::Type => "token_status_type",
            TokenStatusError::Claim => "token_status_claim",
            TokenStatusError::Subject => "token_status_subject",
            TokenStatusError::IssuedLater => "token_status_issued_later",
            TokenStatusError::Expired => "token_status_expired",
        }
    }
}

/// The meaning of a value (section 7.1).
#[must_use]
pub fn meaning(value: u8) -> &'static str {
    match value {
        0 => "valid",
        1 => "invalid",
        2 => "suspended",
        3 | 0x0b..=0x0f => "application_specific",
        _ => "unassigned",
    }
}

/// An unpacked list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenStatusList {
    bytes: Vec<u8>,
    bits: u8,
}

impl TokenStatusList {
    /// Unpacks `lst`, at most `limit` bytes of it.
    ///
    /// # Errors
    /// [`TokenStatusError`].
    pub fn decode(lst: &str, bits: u8, limit: usize) -> Result<TokenStatusList, TokenStatusError> {
        if !matches!(bits, 1 | 2 | 4 | 8) {
            return Err(TokenStatusError::Bits);
        }
        if lst.len() > limit.saturating_mul(2) {
            return Err(TokenStatusError::ResourceLimit);
        }
        let packed = multibase::base64url(lst).ok_or(TokenStatusError::Encoding)?;
        let bytes = inflate(&packed, limit).map_err(|error| match error {
            InflateError::Limit => TokenStatusError::ResourceLimit,
            InflateError::Stream => TokenStatusError::Encoding,
        })?;
        Ok(TokenStatusList { bytes, bits })
    }

    /// How many positions it has.
    #[must_use]
    pub fn entries(&self) -> usize {
        self.bytes.len().saturating_mul(usize::from(8 / self.bits.max(1)))
    }

    /// The value at a position.
    ///
    /// # Errors
    /// [`TokenStatusError::Index`].
    pub fn get(&self, index: u64) -> Result<u8, TokenStatusError> {
        let wrong = TokenStatusError::Index;
        let index = usize::try_from(index).map_err(|_| wrong)?;
        if index >= self.entries() {
            return Err(wrong);
        }
        let bit = index * usize::from(self.bits);
        let byte = u16::from(*self.bytes.get(bit / 8).ok_or(wrong)?);
        let mask = (1u16 << self.bits) - 1;
        u8::try_from(byte >> (bit % 8) & mask).map_err(|_| wrong)
    }

    /// Every position that is not 0, with its value.
    pub fn set_entries(&self) -> impl Iterator<Item = (u64, u8)> + '_ {
        let per_byte = usize::from(8 / self.bits.max(1));
        let set = self.bytes.iter().enumerate().filter(|(_, byte)| **byte != 0);
        set.flat_map(move |(place, _)| place * per_byte..(place + 1) * per_byte).filter_map(
            |index| {
                let index = u64::try_from(index).ok()?;
                self.get(index).ok().filter(|value| *value != 0).map(|value| (index, value))
            },
        )
    }
}

/// Why a zlib stream is not unpacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InflateError {
    /// It is longer unpacked than the limit.
    Limit,
    /// It is broken, or something follows it.
    Stream,
}

/// Unpacks one zlib stream that nothing follows.
///
/// # Errors
/// [`InflateError`].
pub fn inflate(packed: &[u8], limit: usize) -> Result<Vec<u8>, InflateError> {
    let mut decoder = ZlibDecoder::new(packed);
    let mut bytes = Vec::new();
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    decoder.by_ref().take(most).read_to_end(&mut bytes).map_err(|_| InflateError::Stream)?;
    if bytes.len() > limit {
        return Err(InflateError::Limit);
    }
    if decoder.into_inner().is_empty() { Ok(bytes) } else { Err(InflateError::Stream) }
}

/// A list token that was read and checked.
#[derive(Clone, Debug, PartialEq)]
pub struct ListToken {
    /// The list.
    pub list: TokenStatusList,
    /// The address of the list, `sub`.
    pub subject: String,
    /// When it was issued, `iat`.
    pub issued: Timestamp,
    /// When it expires, `exp`.
    pub expires: Option<Timestamp>,
    /// Seconds that it may be kept, `ttl`.
    pub ttl: Option<u64>,
    /// Whether a key was at hand and its signature holds.
    pub signature_checked: bool,
}

/// What is asked of a list token.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The key of the issuer; without it nothing is signed for.
    pub key: Option<&'a PublicKey>,
    /// The instant of the check.
    pub now: Option<Timestamp>,
    /// The address under which the list was fetched.
    pub subject: Option<&'a str>,
    /// Longest list, bytes.
    pub limit: usize,
}

/// Reads a list token (section 5.1).
///
/// # Errors
/// [`TokenStatusError`].
pub fn token(text: &str, asked: &Asked<'_>) -> Result<ListToken, TokenStatusError> {
    let jws = Jws::read(text).map_err(TokenStatusError::Token)?;
    if jws.header["typ"].as_str() != Some("statuslist+jwt") {
        return Err(TokenStatusError::Type);
    }
    if let Some(key) = asked.key {
        jws.verify(key).map_err(TokenStatusError::Token)?;
    }
    let claims = &jws.payload;
    let wrong = TokenStatusError::Claim;
    let subject = claims["sub"].as_str().ok_or(wrong)?.to_owned();
    let issued = numeric_date(&claims["iat"]).ok_or(wrong)?;
    let expires = match &claims["exp"] {
        Value::Null => None,
        given => Some(numeric_date(given).ok_or(wrong)?),
    };
    let ttl = match &claims["ttl"] {
        Value::Null => None,
        given => Some(given.as_u64().filter(|seconds| *seconds > 0).ok_or(wrong)?),
    };
    if asked.subject.is_some_and(|wanted| wanted != subject) {
        return Err(TokenStatusError::Subject);
    }
    if let Some(now) = asked.now {
        if issued > now {
            return Err(TokenStatusError::IssuedLater);
        }
        if expires.is_some_and(|expires| expires <= now) {
            return Err(TokenStatusError::Expired);
        }
    }
    let list = &claims["status_list"];
    let bits = list["bits"].as_u64().and_then(|bits| u8::try_from(bits).ok()).ok_or(wrong)?;
    let list = TokenStatusList::decode(list["lst"].as_str().ok_or(wrong)?, bits, asked.limit)?;
    Ok(ListToken { list, subject, issued, expires, ttl, signature_checked: asked.key.is_some() })
}

/// Seconds since 1970, as tokens write instants (RFC 7519 section 2).
#[must_use]
pub fn numeric_date(value: &Value) -> Option<Timestamp> {
    Timestamp::from_second(value.as_i64()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn bits_are_read_from_the_low_end() {
        // The draft's first example: b9 a3.
        let list = TokenStatusList::decode("eNrbuRgAAhcBXQ", 1, MAX_BYTES).expect("a list");
        let set: Vec<u64> = list.set_entries().map(|(index, _)| index).collect();
        assert_eq!(set, [0, 3, 4, 5, 7, 8, 9, 13, 15]);
        assert_eq!(list.get(16), Err(TokenStatusError::Index));
        let two = TokenStatusList::decode("eNrbuRgAAhcBXQ", 2, MAX_BYTES).expect("a list");
        assert_eq!((two.entries(), two.get(0), two.get(1), two.get(3)), (8, Ok(1), Ok(2), Ok(2)));
        let check = |lst: &str, bits: u8, limit: usize, expect: TokenStatusError| {
            assert_eq!(TokenStatusList::decode(lst, bits, limit), Err(expect), "{lst}");
        };
        check("eNrbuRgAAhcBXQ", 3, MAX_BYTES, TokenStatusError::Bits);
        check("eNrbuRgAAhcBXQ", 1, 1, TokenStatusError::ResourceLimit);
        check("eNrbuRgAAhcBXQAA", 1, MAX_BYTES, TokenStatusError::Encoding);
        check("eNrbuRgA", 1, MAX_BYTES, TokenStatusError::Encoding);
        assert_eq!(
            (meaning(0), meaning(2), meaning(0x0c), meaning(9)),
            ("valid", "suspended", "application_specific", "unassigned")
        );
    }

    proptest! {
        #[test]
        fn any_bytes_are_unpacked_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _read = inflate(&bytes, 1000);
        }
    }
}
