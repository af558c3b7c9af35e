//! Codes of the second factor: RFC 6238 over HMAC-SHA-1, six digits, thirty
//! seconds, as every authenticator app has it. Pure: which step was used last
//! is kept and compared in the session's transaction (`sign_in`).

use hmac::{Hmac, Mac as _};
use subtle::ConstantTimeEq as _;

/// Seconds a code is shown for.
pub const STEP_SECONDS: i64 = 30;
/// Bytes of a seed: the digest's own length (RFC 4226, section 4, R6).
pub const SEED_BYTES: usize = 20;

/// The time step of an instant.
#[must_use]
pub fn step_at(now: jiff::Timestamp) -> i64 {
    now.as_second().div_euclid(STEP_SECONDS)
}

/// The code of a step.
#[must_use]
pub fn code(seed: &[u8], step: i64) -> String {
    format!("{:06}", truncated(seed, step) % 1_000_000)
}

/// RFC 4226, section 5.3: dynamic truncation.
fn truncated(seed: &[u8], step: i64) -> u32 {
    let Ok(mut mac) = Hmac::<sha1::Sha1>::new_from_slice(seed) else { return 0 };
    mac.update(&step.to_be_bytes());
    let digest = mac.finalize().into_bytes();
    let at = usize::from(digest.last().copied().unwrap_or_default() & 0xf);
    let four = digest.get(at..at + 4).and_then(|b| <[u8; 4]>::try_from(b).ok()).unwrap_or_default();
    u32::from_be_bytes(four) & 0x7fff_ffff
}

/// The step a code belongs to: this one, or the one before for a slow hand or
/// a late clock; never a later one. Takes the same time for every wrong code.
#[must_use]
pub fn step_of(seed: &[u8], given: &str, now: jiff::Timestamp) -> Option<i64> {
    let digits: String = given.chars().filter(|c| !c.is_whitespace()).collect();
    let current = step_at(now);
    let mut found = None;
    for step in [current - 1, current] {
        if bool::from(code(seed, step).as_bytes().ct_eq(digits.as_bytes())) {
            found = Some(step);
        }
    }
    found
}

/// A seed as people type it: RFC 4648 base 32 without padding.
#[must_use]
pub fn base32(seed: &[u8]) -> String {
    const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let mut out = String::with_capacity(seed.len().div_ceil(5) * 8);
    let (mut held, mut bits) = (0_u32, 0_u32);
    for &byte in seed {
        held = (held << 8) | u32::from(byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            out.push(char::from(ALPHABET[(held >> bits) as usize & 31]));
        }
    }
    if bits > 0 {
        out.push(char::from(ALPHABET[(held << (5 - bits)) as usize & 31]));
    }
    out
}

/// What an authenticator app reads from a picture (Key URI format).
#[must_use]
pub fn uri(house: &str, login: &str, seed: &[u8]) -> String {
    let (house, login) = (percent(house), percent(login));
    format!(
        "otpauth://totp/{house}:{login}?secret={}&issuer={house}&algorithm=SHA1&digits=6&period=30",
        base32(seed)
    )
}

fn percent(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'@' => {
                out.push(char::from(byte))
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::Timestamp;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn the_worked_examples_of_rfc_6238_and_rfc_4226_come_out() {
        // RFC 6238, appendix B, SHA-1 rows: eight digits there, the last six here.
        let seed = b"12345678901234567890";
        for (second, eight) in [
            (59, "94287082"),
            (1_111_111_109, "07081804"),
            (1_111_111_111, "14050471"),
            (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"),
            (20_000_000_000, "65353130"),
        ] {
            assert_eq!(code(seed, step_at(at(second))), eight[2..], "{second}");
        }
        // RFC 4226, appendix D.
        let counted = [
            "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583",
            "399871", "520489",
        ];
        for (step, expected) in (0..).zip(counted) {
            assert_eq!(code(seed, step), expected);
        }
    }

    #[test]
    fn base_32_is_that_of_rfc_4648() {
        for (bytes, text) in [
            ("", ""),
            ("f", "MY"),
            ("fo", "MZXQ"),
            ("foo", "MZXW6"),
            ("foob", "MZXW6YQ"),
            ("fooba", "MZXW6YTB"),
        ] {
            assert_eq!(base32(bytes.as_bytes()), text);
        }
        assert_eq!(base32(b"foobar"), "MZXW6YTBOI");
    }

    #[test]
    fn the_step_before_is_taken_and_no_other() {
        let seed = [3; SEED_BYTES];
        let now = at(1_800_000_010);
        let current = step_at(now);
        for (offset, expected) in [(-2, None), (-1, Some(-1)), (0, Some(0)), (1, None)] {
            let given = code(&seed, current + offset);
            assert_eq!(step_of(&seed, &given, now), expected.map(|o| current + o), "{offset}");
        }
    }

    #[test]
    fn a_code_may_be_typed_with_a_blank_and_nothing_else_passes() {
        let seed = [3; SEED_BYTES];
        let now = at(1_800_000_010);
        let good = code(&seed, step_at(now));
        assert!(step_of(&seed, &format!("{} {}", &good[..3], &good[3..]), now).is_some());
        for bad in ["", "12345", "1234567", "abcdef", "\0\0\0\0\0\0", "１２３４５６"] {
            assert_eq!(step_of(&seed, bad, now), None, "{bad:?}");
        }
    }

    #[test]
    fn the_address_for_the_app_escapes_what_it_must() {
        assert_eq!(
            uri("Maison Orlé", "ines@orle.example", b"foobar"),
            "otpauth://totp/Maison%20Orl%C3%A9:ines@orle.example?secret=MZXW6YTBOI&issuer=Maison%20Orl%C3%A9&algorithm=SHA1&digits=6&period=30"
        );
    }
}
