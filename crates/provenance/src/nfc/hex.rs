//! Hexadecimal text: how a chip writes bytes into an address, and how keys are typed.
//!
//! A chip writes capital letters. Reading takes both cases; whether a field came as a chip writes
//! it is asked apart ([`is_upper`]), since a changed case is a changed address.

/// Reads hexadecimal text into a buffer of exactly half its length.
///
/// `None` when a character is none of `0-9A-Fa-f` or the lengths do not fit. `out` may then be
/// partly written.
pub fn read_into(text: &[u8], out: &mut [u8]) -> Option<()> {
    if text.len() != out.len().checked_mul(2)? {
        return None;
    }
    for (pair, byte) in text.chunks_exact(2).zip(out.iter_mut()) {
        let &[high, low] = pair else { return None };
        *byte = (digit(high)? << 4) | digit(low)?;
    }
    Some(())
}

/// Reads exactly `N` bytes.
#[must_use]
pub fn read<const N: usize>(text: &[u8]) -> Option<[u8; N]> {
    let mut out = [0; N];
    read_into(text, &mut out)?;
    Some(out)
}

/// Reads any even number of digits.
#[must_use]
pub fn bytes(text: &str) -> Option<Vec<u8>> {
    let mut out = vec![0; text.len() / 2];
    read_into(text.as_bytes(), &mut out)?;
    Some(out)
}

/// Every character is a digit of either case.
#[must_use]
pub fn is_hex(text: &[u8]) -> bool {
    text.iter().all(u8::is_ascii_hexdigit)
}

/// No small letter, as a chip writes.
#[must_use]
pub fn is_upper(text: &[u8]) -> bool {
    !text.iter().any(u8::is_ascii_lowercase)
}

/// Capital letters.
#[must_use]
pub fn upper(bytes: &[u8]) -> String {
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(character).collect()
}

/// Small letters.
#[must_use]
pub fn lower(bytes: &[u8]) -> String {
    let mut text = upper(bytes);
    text.make_ascii_lowercase();
    text
}

fn digit(character: u8) -> Option<u8> {
    match character {
        b'0'..=b'9' => Some(character - b'0'),
        b'A'..=b'F' => Some(character - b'A' + 10),
        b'a'..=b'f' => Some(character - b'a' + 10),
        _ => None,
    }
}

fn character(nibble: u8) -> char {
    char::from(if nibble < 10 { b'0' + nibble } else { b'A' + nibble - 10 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_and_written() {
        let check = |given: &str, expect: Option<&[u8]>| {
            assert_eq!(bytes(given).as_deref(), expect, "{given}");
        };
        check("", Some(&[]));
        check("00fF", Some(&[0, 255]));
        check("0", None);
        check("0g", None);
        check("+1", None);
        check("é", None);
        assert_eq!(upper(&[0x0a, 0xf1]), "0AF1");
        assert_eq!(lower(&[0x0a, 0xf1]), "0af1");
        assert!(is_upper(b"0AF1") && !is_upper(b"0aF1"));
    }
}
