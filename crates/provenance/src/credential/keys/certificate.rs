//! The key of an X.509 certificate, found by a walk that reads nothing else of it.

use super::{KeyError, PublicKey};

impl PublicKey {
    /// The key of an X.509 certificate in DER (RFC 5280 section 4.1). Neither its issuer nor its
    /// times are looked at: whoever pins a certificate trusts it.
    ///
    /// # Errors
    /// [`KeyError::Certificate`], or [`KeyError::Kind`] for a kind of key that is not read.
    pub fn certificate(der: &[u8]) -> Result<PublicKey, KeyError> {
        let wrong = KeyError::Certificate;
        let (certificate, rest) = element(der, 0x30).ok_or(wrong)?;
        if !rest.is_empty() {
            return Err(wrong);
        }
        let (mut fields, _) = element(certificate, 0x30).ok_or(wrong)?;
        if let Some((_, rest)) = element(fields, 0xa0) {
            fields = rest;
        }
        // Serial number, algorithm, issuer, validity, subject: then comes the key.
        for tag in [0x02, 0x30, 0x30, 0x30, 0x30] {
            fields = element(fields, tag).ok_or(wrong)?.1;
        }
        let (info, _) = element(fields, 0x30).ok_or(wrong)?;
        let (kind, rest) = element(info, 0x30).ok_or(wrong)?;
        let (bits, _) = element(rest, 0x03).ok_or(wrong)?;
        let bits = bits.strip_prefix(&[0]).ok_or(wrong)?;
        let (family, parameters) = element(kind, 0x06).ok_or(wrong)?;
        match family {
            // 1.3.101.112
            [0x2b, 0x65, 0x70] => PublicKey::ed25519(bits),
            // 1.2.840.10045.2.1
            [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01] => {
                let (curve, _) = element(parameters, 0x06).ok_or(KeyError::Kind)?;
                let curve = match curve {
                    [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07] => "P-256",
                    [0x2b, 0x81, 0x04, 0x00, 0x22] => "P-384",
                    [0x2b, 0x81, 0x04, 0x00, 0x23] => "P-521",
                    _ => return Err(KeyError::Kind),
                };
                PublicKey::sec1(curve, bits)
            }
            _ => Err(KeyError::Kind),
        }
    }
}

/// One DER element with the wanted tag: its content and what follows. Only definite lengths.
fn element(bytes: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (first, rest) = bytes.split_first()?;
    if *first != tag {
        return None;
    }
    let (length, rest) = rest.split_first()?;
    let (length, rest) = match length {
        0..=0x7f => (usize::from(*length), rest),
        0x81..=0x83 => {
            let (digits, rest) = rest.split_at_checked(usize::from(length - 0x80))?;
            let length = digits.iter().fold(0, |sum, digit| sum * 256 + usize::from(*digit));
            (length, rest)
        }
        _ => return None,
    };
    rest.split_at_checked(length)
}
