//! The data of a change of key, before they are encrypted.
//!
//! Source: NT4H2421Gx rev 3.0 section 10.6.1, AN12196 rev 1.8 section 6.16. Another key than that
//! of the session is sent mixed with its old value, and a checksum shows that the mixture was
//! right.

use crate::nfc::block::{Key, xor};
use zeroize::Zeroizing;

/// The checksum of the chip: CRC-32 without the last inversion ("JAMCRC"), least significant byte
/// first.
#[must_use]
pub fn jamcrc(data: &[u8]) -> [u8; 4] {
    let mut crc = flate2::Crc::new();
    crc.update(data);
    (!crc.sum()).to_le_bytes()
}

/// `old` is given when another key than that of the session is changed: `new xor old, version,
/// checksum of new`, 21 bytes. Without it: `new, version`, 17 bytes. No padding yet.
#[must_use]
pub fn change_key_data(old: Option<&Key>, new: &Key, version: u8) -> Zeroizing<Vec<u8>> {
    let mut data = Zeroizing::new(Vec::with_capacity(21));
    match old {
        Some(old) => {
            data.extend_from_slice(&xor(new.expose(), old.expose()));
            data.push(version);
            data.extend_from_slice(&jamcrc(new.expose()));
        }
        None => {
            data.extend_from_slice(new.expose());
            data.push(version);
        }
    }
    data
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nfc::hex;

    #[test]
    fn the_data_are_those_of_an12196() {
        let new = Key::parse("F3847D627727ED3BC9C4CC050489B966").expect("a key");
        let check = |old: Option<&Key>, expect: &str| {
            assert_eq!(hex::upper(&change_key_data(old, &new, 1)), expect);
        };
        check(Some(&Key::FACTORY), "F3847D627727ED3BC9C4CC050489B96601789DFADC");
        check(None, "F3847D627727ED3BC9C4CC050489B96601");
    }
}
