//! Signed bytes in the text of a QR code: a prefix, Base45, and zlib where the kind says so.
//!
//! The kind of the European health certificates (`HC1:`) is read and made as a precedent that other
//! readers know; ours (`SV1:`) leaves zlib away, since a signature does not get shorter by it.
//!
//! Not here: drawing the code, and what the bytes say (`cose`, `card`).

use super::base45::{self, Base45Error};
use super::token_status::{InflateError, inflate};
use flate2::{Compression, write::ZlibEncoder};
use std::io::Write;

/// Longest content when unpacked, bytes.
pub const MAX_BYTES: usize = 32 * 1024;

/// Why a text is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QrError {
    /// Another prefix.
    Prefix,
    /// No Base45.
    Base45(Base45Error),
    /// No zlib stream, or something behind it.
    Zlib,
    /// Larger unpacked than the limit.
    ResourceLimit,
}

impl QrError {
    /// Its stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            QrError::Prefix => "qr_prefix",
            QrError::Base45(error) => error.code(),
            QrError::Zlib => "zlib",
            QrError::ResourceLimit => "resource_limit",
        }
    }
}

/// A kind of container.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// What the text begins with.
    pub prefix: &'static str,
    /// Whether the bytes are packed with zlib.
    pub packed: bool,
}

/// The European health certificates.
pub const HC1: Kind = Kind { prefix: "HC1:", packed: true };
/// Our cards.
pub const SV1: Kind = Kind { prefix: "SV1:", packed: false };

/// Reads the bytes of a text.
///
/// # Errors
/// [`QrError`].
pub fn read(text: &str, kind: Kind, limit: usize) -> Result<Vec<u8>, QrError> {
    let text = text.strip_prefix(kind.prefix).ok_or(QrError::Prefix)?;
    let bytes = base45::decode(text).map_err(QrError::Base45)?;
    if kind.packed {
        return inflate(&bytes, limit).map_err(|error| match error {
            InflateError::Limit => QrError::ResourceLimit,
            InflateError::Stream => QrError::Zlib,
        });
    }
    if bytes.len() > limit { Err(QrError::ResourceLimit) } else { Ok(bytes) }
}

/// Writes bytes as a text.
///
/// # Errors
/// [`QrError::Zlib`].
pub fn make(bytes: &[u8], kind: Kind) -> Result<String, QrError> {
    let body = if kind.packed {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes).map_err(|_| QrError::Zlib)?;
        base45::encode(&encoder.finish().map_err(|_| QrError::Zlib)?)
    } else {
        base45::encode(bytes)
    };
    Ok(format!("{}{body}", kind.prefix))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_bomb_is_not_unpacked() {
        let bomb = make(&vec![0; 4 * MAX_BYTES], HC1).expect("packed");
        assert_eq!(read(&bomb, HC1, MAX_BYTES), Err(QrError::ResourceLimit));
        let check = |text: &str, expect: QrError| {
            assert_eq!(read(text, HC1, MAX_BYTES), Err(expect), "{text}");
        };
        check("HC2:BB8", QrError::Prefix);
        check("HC1:BB8", QrError::Zlib);
        check("HC1:::", QrError::Base45(Base45Error::Text));
        let longer = make(b"text", HC1).expect("packed");
        let body = base45::decode(longer.trim_start_matches("HC1:")).expect("base45");
        let longer = format!("HC1:{}", base45::encode(&[body, vec![0]].concat()));
        check(&longer, QrError::Zlib);
    }

    proptest! {
        #[test]
        fn bytes_come_back(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            for kind in [HC1, SV1] {
                let text = make(&bytes, kind).map_err(|_| TestCaseError::fail("made"))?;
                prop_assert_eq!(read(&text, kind, MAX_BYTES), Ok(bytes.clone()));
            }
        }
    }
}
