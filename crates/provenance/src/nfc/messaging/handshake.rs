//! The mutual proof of a key between a station and a chip (AuthenticateEV2First, 71).
//!
//! Source: NT4H2421Gx rev 3.0 section 9.1.5, AN12196 rev 1.8 section 5.6. The chip sends `E(RndB)`,
//! the station answers `E(RndA, RndB')`, the chip proves itself with `E(TI, RndA', capabilities)`,
//! where `'` is a rotation by one byte. RndA comes from the caller and is used once.

use super::{MessageError, Session, SessionKeys};
use crate::nfc::block::{Block, Key, cbc_decrypt, cbc_encrypt};
use subtle::ConstantTimeEq;

/// A begun proof.
#[derive(Clone, Debug)]
pub struct Handshake {
    key: Key,
    rnd_a: Block,
    rnd_b: Block,
}

/// What the chip said when its proof was good.
#[derive(Clone, Debug)]
pub struct Opening {
    /// The session; its counter is zero.
    pub session: Session,
    /// Capabilities of the chip, then of the station.
    pub capabilities: [u8; 12],
}

impl Handshake {
    /// Takes the chip's 16 encrypted bytes and gives the 32 bytes to send back.
    #[must_use]
    pub fn begin(key: Key, rnd_a: Block, encrypted: &Block) -> (Handshake, [u8; 32]) {
        let mut rnd_b = *encrypted;
        cbc_decrypt(&key, &[0; 16], &mut rnd_b);
        let mut answer = [0; 32];
        for (byte, given) in answer.iter_mut().zip(rnd_a.iter().chain(&rotated(&rnd_b))) {
            *byte = *given;
        }
        cbc_encrypt(&key, &[0; 16], &mut answer);
        (Handshake { key, rnd_a, rnd_b }, answer)
    }

    /// The random number of the chip.
    #[must_use]
    pub fn rnd_b(&self) -> &Block {
        &self.rnd_b
    }

    /// Takes the chip's 32 encrypted bytes and opens the session.
    ///
    /// # Errors
    /// [`MessageError::Authentication`] when the chip does not prove the key.
    pub fn finish(&self, encrypted: &[u8; 32]) -> Result<Opening, MessageError> {
        let mut clear = *encrypted;
        cbc_decrypt(&self.key, &[0; 16], &mut clear);
        let (ti, rest) = clear.split_first_chunk::<4>().ok_or(MessageError::Length)?;
        let (proof, capabilities) = rest.split_first_chunk::<16>().ok_or(MessageError::Length)?;
        if !bool::from(rotated(&self.rnd_a).ct_eq(proof)) {
            return Err(MessageError::Authentication);
        }
        let capabilities = *capabilities.first_chunk().ok_or(MessageError::Length)?;
        let keys = SessionKeys::new(&self.key, &self.rnd_a, &self.rnd_b);
        Ok(Opening { session: Session { keys, ti: *ti, counter: 0 }, capabilities })
    }
}

fn rotated(block: &Block) -> Block {
    let mut block = *block;
    block.rotate_left(1);
    block
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nfc::hex;

    #[test]
    fn the_proof_is_that_of_an12196() {
        let block = |text: &str| hex::read(text.as_bytes()).expect("hex");
        let rnd_a = block("B98F4C50CF1C2E084FD150E33992B048");
        let encrypted = block("B875CEB0E66A6C5CD00898DC371F92D1");
        let (handshake, answer) = Handshake::begin(Key::FACTORY, rnd_a, &encrypted);
        assert_eq!(hex::upper(handshake.rnd_b()), "91517975190DCEA6104948EFA3085C1B");
        let sent = "FF0306E47DFBC50087C4D8A78E88E62DE1E8BE457AA477C707E2F0874916A8B1";
        assert_eq!(hex::upper(&answer), sent);
        let proof = "0CC9A8094A8EEA683ECAAC5C7BF20584206D0608D477110FC6B3D5D3F65C3A6A";
        let mut proof: [u8; 32] = hex::read(proof.as_bytes()).expect("hex");
        let opening = handshake.finish(&proof).expect("a session");
        assert_eq!(hex::upper(&opening.session.ti), "7614281A");
        assert_eq!(opening.capabilities, [0; 12]);
        let keys = &opening.session.keys;
        assert_eq!(hex::upper(keys.enc.expose()), "7A93D6571E4B180FCA6AC90C9A7488D4");
        assert_eq!(hex::upper(keys.mac.expose()), "FC4AF159B62E549B5812394CAB1918CC");
        proof[16] ^= 1;
        assert!(matches!(handshake.finish(&proof), Err(MessageError::Authentication)));
    }
}
