//! Bytes in text: multibase, and base64url as JOSE writes it.
//!
//! Two bases are read: `z` (base58btc) and `u` (base64url without padding), the ones that the
//! suites and status lists name (Controlled Identifiers 1.0 section 2.4). Base58 takes time that
//! grows with the square of its length, so that its length is bounded.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};

/// Longest base58 text that is read, in letters.
pub const MAX_BASE58: usize = 512;

/// Why a text is no multibase value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MultibaseError {
    /// No prefix, or one of another base.
    Prefix,
    /// A letter outside the alphabet, or a length that no bytes have.
    Text,
    /// Longer than is read.
    TooLong,
}

impl MultibaseError {
    /// Its stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            MultibaseError::Prefix => "multibase_prefix",
            MultibaseError::Text => "multibase_text",
            MultibaseError::TooLong => "multibase_too_long",
        }
    }
}

/// Reads `z...` or `u...`.
///
/// # Errors
/// [`MultibaseError`].
pub fn decode(text: &str) -> Result<Vec<u8>, MultibaseError> {
    if let Some(rest) = text.strip_prefix('z') {
        if rest.len() > MAX_BASE58 {
            return Err(MultibaseError::TooLong);
        }
        return bs58::decode(rest).into_vec().map_err(|_| MultibaseError::Text);
    }
    let rest = text.strip_prefix('u').ok_or(MultibaseError::Prefix)?;
    base64url(rest).ok_or(MultibaseError::Text)
}

/// Writes bytes as `z` and base58btc.
#[must_use]
pub fn base58btc(bytes: &[u8]) -> String {
    format!("z{}", bs58::encode(bytes).into_string())
}

/// Writes bytes as `u` and base64url.
#[must_use]
pub fn base64url_prefixed(bytes: &[u8]) -> String {
    format!("u{}", URL_SAFE_NO_PAD.encode(bytes))
}

/// Writes base64url without padding (RFC 7515 section 2).
#[must_use]
pub fn to_base64url(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Reads base64url without padding (RFC 7515 section 2).
#[must_use]
pub fn base64url(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

/// Reads base64 of either alphabet, with or without padding.
#[must_use]
pub fn any_base64(text: &str) -> Option<Vec<u8>> {
    STANDARD
        .decode(text)
        .or_else(|_| STANDARD_NO_PAD.decode(text))
        .or_else(|_| URL_SAFE.decode(text))
        .or_else(|_| URL_SAFE_NO_PAD.decode(text))
        .ok()
}

/// Reads hexadecimal of either case.
#[must_use]
pub fn hex(text: &str) -> Option<Vec<u8>> {
    let digits = text.as_bytes();
    if !digits.len().is_multiple_of(2) {
        return None;
    }
    let nibble = |digit: &u8| char::from(*digit).to_digit(16);
    digits
        .chunks_exact(2)
        .map(|pair| match pair {
            [high, low] => u8::try_from(nibble(high)? * 16 + nibble(low)?).ok(),
            _ => None,
        })
        .collect()
}

/// Writes lower-case hexadecimal.
#[must_use]
pub fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn bases_are_known_by_their_letter() {
        let check = |given: &str, expect: Result<&[u8], MultibaseError>| {
            assert_eq!(decode(given), expect.map(<[u8]>::to_vec), "{given}");
        };
        check("zStV1DL6CwTryKyV", Ok(b"hello world"));
        check("uaGVsbG8", Ok(b"hello"));
        check("uaGVsbG8=", Err(MultibaseError::Text));
        check("z0", Err(MultibaseError::Text));
        check("maGVsbG8", Err(MultibaseError::Prefix));
        check("", Err(MultibaseError::Prefix));
        check(&format!("z{}", "1".repeat(MAX_BASE58 + 1)), Err(MultibaseError::TooLong));
    }

    proptest! {
        #[test]
        fn bytes_come_back(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            prop_assert_eq!(decode(&base58btc(&bytes)), Ok(bytes.clone()));
            prop_assert_eq!(decode(&base64url_prefixed(&bytes)), Ok(bytes.clone()));
            prop_assert_eq!(hex(&to_hex(&bytes)), Some(bytes));
        }

        #[test]
        fn any_text_is_read_or_refused(text in ".*") {
            let _read = decode(&text);
            let _hex = hex(&text);
        }
    }
}
