//! Base45 (RFC 9285): bytes in the letters that a QR code packs best.
//!
//! The library decodes; that a text has only one reading is checked here, since two letters at the
//! end may say more than a byte holds.

/// Longest text that is read, letters: more than any QR code holds.
pub const MAX_TEXT: usize = 8192;

/// Why a text is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base45Error {
    /// Longer than is read.
    TooLong,
    /// A letter outside the alphabet, a group beyond its range, or a length that no bytes have.
    Text,
}

impl Base45Error {
    /// Its stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Base45Error::TooLong => "base45_too_long",
            Base45Error::Text => "base45",
        }
    }
}

/// Reads a text.
///
/// # Errors
/// [`Base45Error`].
pub fn decode(text: &str) -> Result<Vec<u8>, Base45Error> {
    if text.len() > MAX_TEXT {
        return Err(Base45Error::TooLong);
    }
    let bytes = base45::decode(text).map_err(|_| Base45Error::Text)?;
    if encode(&bytes) == text { Ok(bytes) } else { Err(Base45Error::Text) }
}

/// Writes bytes.
#[must_use]
pub fn encode(bytes: &[u8]) -> String {
    base45::encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn texts_are_read_or_refused() {
        let check = |text: &str, expect: Result<&str, Base45Error>| {
            let expect = expect.map(|text| text.as_bytes().to_vec());
            assert_eq!(decode(text), expect, "{text}");
        };
        // RFC 9285 section 4.4
        check("BB8", Ok("AB"));
        check("%69 VD92EX0", Ok("Hello!!"));
        check("QED8WEX0", Ok("ietf!"));
        check("", Ok(""));
        check("GGW", Err(Base45Error::Text));
        check(":::", Err(Base45Error::Text));
        check("::", Err(Base45Error::Text));
        check("bb8", Err(Base45Error::Text));
        check("A", Err(Base45Error::Text));
        check("BB8A", Err(Base45Error::Text));
        check("BB8\n", Err(Base45Error::Text));
        check(&"0".repeat(MAX_TEXT + 1), Err(Base45Error::TooLong));
    }

    proptest! {
        #[test]
        fn bytes_come_back(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            prop_assert_eq!(decode(&encode(&bytes)), Ok(bytes));
        }

        #[test]
        fn a_text_has_one_reading(text in "[0-9A-Z $%*+./:-]{0,12}") {
            if let Ok(bytes) = decode(&text) {
                prop_assert_eq!(encode(&bytes), text);
            }
        }
    }
}
