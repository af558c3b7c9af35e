//! The leakage resilient primitive (LRP), the other mode of the chip, with nibbles (m = 4).
//!
//! Source: NXP AN12304. A key becomes sixteen plaintexts and updated keys; every block is
//! encrypted under a key that was never used before, so that measuring one encryption tells
//! little. Switching a chip to LRP cannot be undone. Nothing here allocates except
//! [`Lrp::encrypt_padded`].

use super::block::{Block, Key, double, pad, xor};
use aes::Aes128Enc;
use aes::cipher::{BlockCipherEncrypt, KeyInit};
use zeroize::Zeroize;

/// How many updated keys are made ahead: the standard names four (0 to 3).
pub const UPDATED_KEYS: usize = 4;

/// The plaintexts and the updated keys of one key (AN12304 section 2.1 and 2.2).
pub struct Lrp {
    plaintexts: [Block; 16],
    updated: [Block; UPDATED_KEYS],
}

impl Drop for Lrp {
    fn drop(&mut self) {
        self.plaintexts.zeroize();
        self.updated.zeroize();
    }
}

impl Lrp {
    /// Algorithms 1 and 2: sixteen plaintexts, and the updated keys 0 to 3.
    #[must_use]
    pub fn new(key: &Key) -> Lrp {
        let mut lrp = Lrp { plaintexts: [[0; 16]; 16], updated: [[0; 16]; UPDATED_KEYS] };
        chain(key.expose(), 0x55, &mut lrp.plaintexts);
        chain(key.expose(), 0xaa, &mut lrp.updated);
        lrp
    }

    /// The sixteen secret plaintexts.
    #[must_use]
    pub fn plaintexts(&self) -> &[Block; 16] {
        &self.plaintexts
    }

    /// The updated keys.
    #[must_use]
    pub fn updated_keys(&self) -> &[Block; UPDATED_KEYS] {
        &self.updated
    }

    /// Algorithm 3: walks `nibbles` (each below 16; the high half is not looked at) from the
    /// updated key `of` (0 to 3; others are taken modulo four). `finish` adds the last step.
    #[must_use]
    pub fn eval(&self, of: usize, nibbles: impl IntoIterator<Item = u8>, finish: bool) -> Block {
        let mut y = self.updated[of % UPDATED_KEYS];
        for nibble in nibbles {
            y = once(&y, &self.plaintexts[usize::from(nibble & 15)]);
        }
        if finish { once(&y, &[0; 16]) } else { y }
    }

    /// The two subkeys of CMAC (AN12304 section 2.4): `2 K0` for a full last block, `4 K0` for a
    /// padded one.
    #[must_use]
    pub fn subkeys(&self) -> (Block, Block) {
        let first = double(&self.eval(0, [0; 32], true));
        (first, double(&first))
    }

    /// `CMAC_LRP(key, message)` over updated key 0, 16 bytes.
    #[must_use]
    pub fn cmac(&self, message: &[u8]) -> Block {
        let (full, padded) = self.subkeys();
        let mut y = [0; 16];
        let mut rest = message;
        while let Some((block, after)) = rest.split_first_chunk::<16>() {
            if after.is_empty() {
                return self.step(&xor(&xor(block, &full), &y));
            }
            y = self.step(&xor(block, &y));
            rest = after;
        }
        let mut last = [0; 16];
        for (byte, given) in last.iter_mut().zip(rest.iter().chain([&0x80])) {
            *byte = *given;
        }
        self.step(&xor(&xor(&last, &padded), &y))
    }

    fn step(&self, block: &Block) -> Block {
        self.eval(0, nibbles(block), true)
    }

    /// LRICB (AN12304 section 2.3), decryption in place without padding, by the updated key `of`.
    /// `counter` goes up by one a block, keeps its length and wraps. A rest that fills no block is
    /// left as it is.
    pub fn decrypt(&self, of: usize, counter: &mut [u8], data: &mut [u8]) {
        use aes::cipher::BlockCipherDecrypt;
        let (blocks, _) = data.as_chunks_mut::<16>();
        for block in blocks {
            let key = self.eval(of, nibbles(counter), true);
            let mut clear = (*block).into();
            aes::Aes128Dec::new(&key.into()).decrypt_block(&mut clear);
            *block = clear.into();
            increment(counter);
        }
    }

    /// LRICB, encryption in place without padding.
    pub fn encrypt(&self, of: usize, counter: &mut [u8], data: &mut [u8]) {
        let (blocks, _) = data.as_chunks_mut::<16>();
        for block in blocks {
            let key = self.eval(of, nibbles(counter), true);
            *block = once(&key, block);
            increment(counter);
        }
    }

    /// LRICB with the padding `80 00..`, which is always there.
    #[must_use]
    pub fn encrypt_padded(&self, of: usize, counter: &mut [u8], data: &[u8]) -> Vec<u8> {
        let mut out = data.to_vec();
        pad(&mut out);
        self.encrypt(of, counter, &mut out);
        out
    }
}

/// The high half of each byte, then the low one.
fn nibbles(bytes: &[u8]) -> impl Iterator<Item = u8> {
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15])
}

fn once(key: &Block, block: &Block) -> Block {
    let mut block = (*block).into();
    // the key has one use, so the key schedule of decryption would be wasted
    Aes128Enc::new(&(*key).into()).encrypt_block(&mut block);
    block.into()
}

/// `h = E(k, start..)`, then `out = E(h, AA..)` and `h = E(h, 55..)` for each.
fn chain(key: &Block, start: u8, out: &mut [Block]) {
    let mut h = once(key, &[start; 16]);
    for each in out {
        let cipher = Aes128Enc::new(&h.into());
        let (mut value, mut next) = ([0xaa; 16].into(), [0x55; 16].into());
        cipher.encrypt_block(&mut value);
        cipher.encrypt_block(&mut next);
        *each = value.into();
        h = next.into();
    }
    h.zeroize();
}

/// Adds one to a counter that is written with its most significant byte first; it wraps.
fn increment(counter: &mut [u8]) {
    for byte in counter.iter_mut().rev() {
        *byte = byte.wrapping_add(1);
        if *byte != 0 {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::hex;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_walk_is_that_of_an12304() {
        let key = Key::parse("567826B8DA8E768432A9548DBE4AA3A0").expect("a key");
        let got = Lrp::new(&key).eval(2, [1, 3, 5, 9], true);
        assert_eq!(hex::upper(&got), "1BA2C0C578996BC497DD181C6885A9DD");
    }

    #[test]
    fn a_counter_keeps_its_length() {
        let check = |given: &[u8], expect: &[u8]| {
            let mut counter = given.to_vec();
            increment(&mut counter);
            assert_eq!(counter, expect);
        };
        check(&[0, 255], &[1, 0]);
        check(&[255, 255], &[0, 0]);
        check(&[], &[]);
    }

    proptest! {
        #[test]
        fn encryption_goes_round(
            key: [u8; 16], of in 0usize..4, counter: [u8; 4], data in prop::collection::vec(any::<[u8; 16]>(), 0..5)
        ) {
            let lrp = Lrp::new(&Key::new(key));
            let mut sent = data.concat();
            lrp.encrypt(of, &mut counter.clone(), &mut sent);
            lrp.decrypt(of, &mut counter.clone(), &mut sent);
            prop_assert_eq!(sent, data.concat());
        }

        #[test]
        fn a_longer_message_has_another_mac(key: [u8; 16], message in prop::collection::vec(any::<u8>(), 0..40)) {
            let lrp = Lrp::new(&Key::new(key));
            let mut longer = message.clone();
            longer.push(0x80);
            prop_assert_ne!(lrp.cmac(&message), lrp.cmac(&longer));
        }
    }
}
