//! The keys of one reading, made from the key of the chip, its UID and its counter.
//!
//! Sources: AN12196 rev 1.8 section 4.4.4 (AES), NT4H2421Gx rev 3.0 section 9.3.9 (LRP). In AES
//! mode two vectors give two keys; in LRP mode one vector gives a master, of which the updated
//! key 0 makes the MAC and the updated key 1 the file data.

use super::{Claim, FileData, Mode, SunError};
use crate::nfc::block::{Block, Key, cbc_decrypt, cmac, encrypt_block};
use crate::nfc::lrp::Lrp;

/// The keys of one reading.
pub struct Session<'a> {
    claim: &'a Claim,
    file_key: &'a Key,
    vector: Block,
    mac_key: Key,
    lrp: Option<Lrp>,
}

impl<'a> Session<'a> {
    /// Makes them. `file_key` is the SDMFileReadKey of the chip.
    #[must_use]
    pub fn new(mode: Mode, file_key: &'a Key, claim: &'a Claim) -> Session<'a> {
        match mode {
            Mode::Aes => {
                let vector = vector([0x3c, 0xc3].as_slice(), claim, &[]);
                let mac_key = Key::new(cmac(file_key, &vector));
                Session { claim, file_key, vector, mac_key, lrp: None }
            }
            Mode::Lrp => {
                let vector = vector(&[], claim, &[0x1e, 0xe1]);
                let mac_key = Key::new(Lrp::new(file_key).cmac(&vector));
                let lrp = Some(Lrp::new(&mac_key));
                Session { claim, file_key, vector, mac_key, lrp }
            }
        }
    }

    /// The vector behind the MAC: SV2 in AES mode, SV in LRP mode.
    #[must_use]
    pub fn vector(&self) -> &Block {
        &self.vector
    }

    /// The key made from [`Session::vector`]: KSesSDMFileReadMAC in AES mode, the session master
    /// in LRP mode.
    #[must_use]
    pub fn mac_key(&self) -> &Key {
        &self.mac_key
    }

    /// The vector behind file data, SV1; `None` in LRP mode.
    #[must_use]
    pub fn file_vector(&self) -> Option<Block> {
        self.lrp.is_none().then(|| vector(&[0xc3, 0x3c], self.claim, &[]))
    }

    /// KSesSDMFileReadENC; `None` in LRP mode.
    #[must_use]
    pub fn file_key(&self) -> Option<Key> {
        self.file_vector().map(|vector| Key::new(cmac(self.file_key, &vector)))
    }

    /// The first vector of CBC over file data; `None` in LRP mode and without a counter.
    #[must_use]
    pub fn file_iv(&self) -> Option<Block> {
        let key = self.file_key()?;
        let mut counter = [0; 16];
        counter.first_chunk_mut::<3>()?.copy_from_slice(&self.claim.counter_bytes()?);
        Some(encrypt_block(&key, &counter))
    }

    /// The whole MAC, 16 bytes, of which the address carries every other one.
    #[must_use]
    pub fn mac(&self, message: &[u8]) -> Block {
        match &self.lrp {
            None => cmac(&self.mac_key, message),
            Some(lrp) => lrp.cmac(message),
        }
    }

    /// Decrypts file data that were sent as hexadecimal digits. Without a checked MAC the outcome
    /// means nothing.
    ///
    /// # Errors
    /// [`SunError::FileLength`], [`SunError::NotHex`]; [`SunError::FileNeedsCounter`] when UID or
    /// counter are not mirrored.
    pub fn file_data(&self, sent: &[u8]) -> Result<FileData, SunError> {
        let mut data = FileData::parse(sent)?;
        let length = data.length;
        let bytes = data.bytes.get_mut(..length).ok_or(SunError::FileLength)?;
        let counter = self.claim.counter_bytes().filter(|_| self.claim.uid.is_some());
        let [a, b, c] = counter.ok_or(SunError::FileNeedsCounter)?;
        match &self.lrp {
            Some(lrp) => lrp.decrypt(1, &mut [a, b, c, 0, 0, 0], bytes),
            None => {
                let key = self.file_key().ok_or(SunError::FileNeedsCounter)?;
                let iv = self.file_iv().ok_or(SunError::FileNeedsCounter)?;
                cbc_decrypt(&key, &iv, bytes);
            }
        }
        Ok(data)
    }
}

/// `start 00 01 00 80 [UID] [counter] 00.. end`, 16 bytes.
fn vector(start: &[u8], claim: &Claim, end: &[u8]) -> Block {
    let uid = claim.uid.as_ref().map_or([].as_slice(), |uid| &uid.0);
    let counter = claim.counter_bytes();
    let counter = counter.as_ref().map_or([].as_slice(), |counter| counter);
    let parts = [start, &[0x00, 0x01, 0x00, 0x80], uid, counter];
    let mut out = [0; 16];
    for (byte, given) in out.iter_mut().zip(parts.into_iter().flatten()) {
        *byte = *given;
    }
    for (byte, given) in out.iter_mut().rev().zip(end.iter().rev()) {
        *byte = *given;
    }
    out
}
