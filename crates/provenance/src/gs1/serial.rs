//! Serials of our own: random, so that one known serial never leads to another.
//!
//! The alphabet is that of Crockford's base 32 in capitals: digits and letters without I, L, O and
//! U, so that nothing is misread or misheard, nothing needs escaping in an address and a serial is
//! lawful in CSET 82. Twenty characters, the most that AI (21) takes, hold 100 bits; 96 are drawn.
//! The register decides whether a serial exists; its form proves nothing.

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Characters of a serial of ours: the most that AI (21) takes.
pub const LENGTH: usize = 20;

/// The serial of 96 random bits, [`LENGTH`] characters. The bytes come from a secure generator; the
/// same bytes give the same serial.
#[must_use]
pub fn draw(random: [u8; 12]) -> String {
    let mut value = [0_u8; 16];
    for (place, byte) in value.iter_mut().skip(4).zip(random) {
        *place = byte;
    }
    // 96 bits fill 19 characters and one bit: the first character is one of 0 and 1
    let value = u128::from_be_bytes(value);
    (0..LENGTH)
        .rev()
        .map(|place| {
            let digit = usize::try_from(value >> (place * 5) & 31).unwrap_or_default();
            char::from(ALPHABET[digit & 31])
        })
        .collect()
}

/// What somebody typed as the serial it most likely is: capitals, without spaces and hyphens, with
/// the letters that were taken for digits (I and L for 1, O for 0). Nothing when that is no serial
/// of ours.
#[must_use]
pub fn typed(text: &str) -> Option<String> {
    if text.len() > 4 * LENGTH {
        return None;
    }
    let mut serial = String::with_capacity(LENGTH);
    for letter in text.chars().filter(|letter| !matches!(letter, ' ' | '-')) {
        let letter = match letter.to_ascii_uppercase() {
            'I' | 'L' => '1',
            'O' => '0',
            letter => letter,
        };
        u8::try_from(letter).ok().filter(|byte| ALPHABET.contains(byte))?;
        serial.push(letter);
    }
    (serial.len() == LENGTH && serial.starts_with(['0', '1'])).then_some(serial)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gs1::{element, escape};
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn serials_are_written_as_numbers() {
        fn check(given: [u8; 12], expect: &str) {
            assert_eq!(draw(given), expect);
        }
        check([0; 12], "00000000000000000000");
        check([0xff; 12], "1ZZZZZZZZZZZZZZZZZZZ");
        let mut one = [0; 12];
        one[11] = 33;
        check(one, "00000000000000000011");
    }

    #[test]
    fn what_is_typed_is_understood() {
        fn check(given: &str, expect: Option<&str>) {
            assert_eq!(typed(given).as_deref(), expect, "{given}");
        }
        check("oOoO-0000 0000-0000-00il", Some("00000000000000000011"));
        check("0000", None);
        check("u0000000000000000000", None);
        check("é0000000000000000000", None);
    }

    proptest! {
        #[test]
        fn every_serial_is_lawful_and_its_own(bytes: [u8; 12], others: [u8; 12]) {
            let serial = draw(bytes);
            prop_assert_eq!(bytes == others, draw(others) == serial);
            prop_assert_eq!(typed(&serial.to_lowercase()), Some(serial.clone()));
            prop_assert_eq!(escape::escape(serial.as_bytes(), escape::Component::Path), serial.clone());
            let text = format!("(01)09506000134352(21){serial}");
            prop_assert!(element::bracketed(text.as_bytes(), element::Unknown::Refused).is_ok());
        }
    }

    #[test]
    fn every_bit_counts() {
        let flipped = (0..96).map(|bit| {
            let mut bytes = [0x5a; 12];
            bytes[bit / 8] ^= 1 << (bit % 8);
            draw(bytes)
        });
        assert_eq!(flipped.collect::<BTreeSet<_>>().len(), 96);
    }
}
