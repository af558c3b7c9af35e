//! AES-128 as the chip uses it: keys, one block, CBC, CMAC and its truncation.
//!
//! Sources: RFC 4493 (CMAC), NXP AN12196 rev 1.8 section 4 (truncation), FIPS 197 through the
//! crates `aes` and `cmac`. A key is wiped when it is dropped, is compared in constant time and
//! never shown. Nothing here allocates. LRP, which uses the same blocks otherwise, is
//! [`super::lrp`].

use aes::Aes128;
use aes::cipher::{BlockCipherDecrypt, BlockCipherEncrypt, KeyInit};
use cmac::{Cmac, Mac as _};
use std::fmt;
use subtle::ConstantTimeEq;
use zeroize::Zeroize;

/// One block of AES, 16 bytes.
pub type Block = [u8; 16];

/// The eight bytes of a shortened MAC: those at the odd places of the whole one.
pub type ShortMac = [u8; 8];

/// A key of AES-128. Wiped when dropped; never shown; compared in constant time.
#[derive(Clone)]
pub struct Key([u8; 16]);

impl Drop for Key {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl Key {
    /// The factory value of every key of a chip: sixteen zeros.
    pub const FACTORY: Key = Key([0; 16]);

    /// Takes 16 bytes.
    #[must_use]
    pub const fn new(bytes: [u8; 16]) -> Key {
        Key(bytes)
    }

    /// Reads 32 hexadecimal digits; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Key> {
        super::hex::read(text.as_bytes()).map(Key)
    }

    /// Takes a slice of exactly 16 bytes.
    #[must_use]
    pub fn from_slice(bytes: &[u8]) -> Option<Key> {
        bytes.try_into().ok().map(Key)
    }

    /// The bytes, for another computation or for a store of keys.
    #[must_use]
    pub fn expose(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(..)")
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Key) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for Key {}

/// `CMAC(key, message)` (RFC 4493), 16 bytes.
#[must_use]
pub fn cmac(key: &Key, message: &[u8]) -> Block {
    cmac_of(key, &[message])
}

/// CMAC over parts that follow each other.
#[must_use]
pub fn cmac_of(key: &Key, parts: &[&[u8]]) -> Block {
    let mut mac = Cmac::<Aes128>::new(&key.0.into());
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// The bytes 1, 3, .. 15 of a MAC (AN12196 section 4.4.4).
#[must_use]
pub fn shorten(full: &Block) -> ShortMac {
    let [_, a, _, b, _, c, _, d, _, e, _, f, _, g, _, h] = *full;
    [a, b, c, d, e, f, g, h]
}

/// One block.
#[must_use]
pub fn encrypt_block(key: &Key, block: &Block) -> Block {
    let mut block = (*block).into();
    Aes128::new(&key.0.into()).encrypt_block(&mut block);
    block.into()
}

/// CBC without padding, in place. A rest that fills no block is left as it is: callers check the
/// length first.
pub fn cbc_decrypt(key: &Key, iv: &Block, data: &mut [u8]) {
    let cipher = Aes128::new(&key.0.into());
    let mut before = *iv;
    let (blocks, _) = data.as_chunks_mut::<16>();
    for block in blocks {
        let sent = *block;
        let mut clear = sent.into();
        cipher.decrypt_block(&mut clear);
        *block = xor(&clear.into(), &before);
        before = sent;
    }
}

/// CBC without padding, in place. A rest that fills no block is left as it is.
pub fn cbc_encrypt(key: &Key, iv: &Block, data: &mut [u8]) {
    let cipher = Aes128::new(&key.0.into());
    let mut before = *iv;
    let (blocks, _) = data.as_chunks_mut::<16>();
    for block in blocks {
        let mut next = xor(block, &before).into();
        cipher.encrypt_block(&mut next);
        before = next.into();
        *block = before;
    }
}

/// Padding of ISO 9797-1 method 2: `80`, then zeros to the end of a block; always at least one
/// byte.
pub fn pad(data: &mut Vec<u8>) {
    data.push(0x80);
    data.resize(data.len().next_multiple_of(16), 0);
}

/// Takes the padding of [`pad`] away; `None` when there is none.
#[must_use]
pub fn unpad(data: &[u8]) -> Option<&[u8]> {
    let end = data.iter().rposition(|byte| *byte != 0)?;
    let (clear, padding) = data.split_at_checked(end)?;
    (padding.first() == Some(&0x80) && padding.len() <= 16).then_some(clear)
}

/// Byte by byte.
#[must_use]
pub fn xor(left: &Block, right: &Block) -> Block {
    let mut out = *left;
    for (byte, with) in out.iter_mut().zip(right) {
        *byte ^= with;
    }
    out
}

/// Doubling in GF(2^128) with the constant 87 (RFC 4493 section 2.3). No branch on the value.
#[must_use]
pub fn double(block: &Block) -> Block {
    let value = u128::from_be_bytes(*block);
    let carry = (value >> 127).wrapping_neg() & 0x87;
    ((value << 1) ^ carry).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::super::hex;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn cmac_is_that_of_rfc_4493() {
        let key = Key::parse("2b7e151628aed2a6abf7158809cf4f3c").expect("a key");
        let check = |given: &str, expect: &str| {
            assert_eq!(hex::lower(&cmac(&key, &hex::bytes(given).expect("hex"))), expect);
        };
        check("", "bb1d6929e95937287fa37d129b756746");
        check("6bc1bee22e409f96e93d7e117393172a", "070a16b46b4d4144f79bdd9dd04a287c");
    }

    #[test]
    fn a_key_is_never_shown() {
        assert_eq!(format!("{:?}", Key::new([7; 16])), "Key(..)");
        assert!(Key::parse("00").is_none() && Key::from_slice(&[0; 15]).is_none());
        assert!(Key::new([0; 16]) == Key::FACTORY && Key::new([1; 16]) != Key::FACTORY);
    }

    #[test]
    fn padding_is_taken_away() {
        let check = |given: &[u8], expect: Option<&[u8]>| assert_eq!(unpad(given), expect);
        check(&[1, 0x80, 0], Some(&[1]));
        check(&[0x80], Some(&[]));
        check(&[1, 2], None);
        check(&[0, 0], None);
        check(&[], None);
    }

    proptest! {
        #[test]
        fn cbc_and_padding_go_round(key: [u8; 16], iv: [u8; 16], data: Vec<u8>) {
            let key = Key::new(key);
            let mut sent = data.clone();
            pad(&mut sent);
            prop_assert_eq!(sent.len() % 16, 0);
            cbc_encrypt(&key, &iv, &mut sent);
            cbc_decrypt(&key, &iv, &mut sent);
            prop_assert_eq!(unpad(&sent), Some(data.as_slice()));
        }
    }
}
