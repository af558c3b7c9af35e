//! What an address claims: UID and counter, encrypted or in plain.
//!
//! Sources: AN12196 rev 1.8 sections 4.4.2 and 4.4.3 (PICC data), AN12304 (LRP). The encrypted
//! form has a first byte that says what follows: `C7` UID and counter, `87` UID only, `40` counter
//! only. In plain the counter has its most significant digit first; encrypted, its least
//! significant byte.

use super::{Mode, SunError};
use crate::nfc::block::{Block, Key, cbc_decrypt};
use crate::nfc::hex;
use crate::nfc::lrp::Lrp;
use crate::nfc::template::Fields;
use std::fmt;

/// The seven bytes that name a chip.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Uid(pub [u8; 7]);

impl Uid {
    /// Reads fourteen hexadecimal digits of either case.
    #[must_use]
    pub fn parse(text: &str) -> Option<Uid> {
        hex::read(text.as_bytes()).map(Uid)
    }
}

impl fmt::Display for Uid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::upper(&self.0))
    }
}

impl fmt::Debug for Uid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Uid({self})")
    }
}

/// What an address says of its chip.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Claim {
    /// The chip; `None` when it mirrors only its counter.
    pub uid: Option<Uid>,
    /// How often the chip was read, 0 to `FFFFFF`; `None` when it mirrors only its UID.
    pub counter: Option<u32>,
    /// The decrypted PICC data; `None` for a plain mirror.
    pub plain: Option<Block>,
}

const HAS_UID: u8 = 0x80;
const HAS_COUNTER: u8 = 0x40;

impl Claim {
    /// Reads the encrypted PICC data, or the plain mirror. What comes out is unproven.
    ///
    /// # Errors
    /// [`SunError::PiccLength`], [`SunError::ModeMismatch`], [`SunError::NotHex`],
    /// [`SunError::PiccDataTag`], [`SunError::MetaKeyMissing`], [`SunError::PiccMissing`].
    pub fn read(fields: &Fields<'_>, mode: Mode, meta: Option<&Key>) -> Result<Claim, SunError> {
        match fields.picc {
            Some(sent) => Claim::from_plain(decrypt(sent, mode, meta)?),
            None => Claim::from_mirror(fields),
        }
    }

    /// The mirrored counter, least significant byte first, as the session vectors take it.
    #[must_use]
    pub fn counter_bytes(&self) -> Option<[u8; 3]> {
        let [a, b, c, _] = self.counter?.to_le_bytes();
        Some([a, b, c])
    }

    fn from_mirror(fields: &Fields<'_>) -> Result<Claim, SunError> {
        let uid = match fields.uid {
            Some(sent) if sent.len() != 14 => return Err(SunError::PiccLength),
            Some(sent) => Some(Uid(hex::read(sent).ok_or(SunError::NotHex)?)),
            None => None,
        };
        let counter = match fields.ctr {
            Some(sent) if sent.len() != 6 => return Err(SunError::PiccLength),
            Some(sent) => {
                let [a, b, c] = hex::read(sent).ok_or(SunError::NotHex)?;
                Some(u32::from_be_bytes([0, a, b, c]))
            }
            None => None,
        };
        if uid.is_none() && counter.is_none() {
            return Err(SunError::PiccMissing);
        }
        Ok(Claim { uid, counter, plain: None })
    }

    fn from_plain(plain: Block) -> Result<Claim, SunError> {
        let [tag, rest @ ..] = plain;
        let has_uid = tag & HAS_UID != 0;
        let has_counter = tag & HAS_COUNTER != 0;
        let length = if has_uid { 7 } else { 0 };
        if tag & !(HAS_UID | HAS_COUNTER) != length || !(has_uid || has_counter) {
            return Err(SunError::PiccDataTag);
        }
        let mut rest = rest.as_slice();
        let mut uid = None;
        if has_uid && let Some((bytes, after)) = rest.split_first_chunk::<7>() {
            uid = Some(Uid(*bytes));
            rest = after;
        }
        let counter = rest.first_chunk::<3>().filter(|_| has_counter);
        let counter = counter.map(|[a, b, c]| u32::from_le_bytes([*a, *b, *c, 0]));
        Ok(Claim { uid, counter, plain: Some(plain) })
    }
}

fn decrypt(sent: &[u8], mode: Mode, meta: Option<&Key>) -> Result<Block, SunError> {
    let other = match mode {
        Mode::Aes => Mode::Lrp,
        Mode::Lrp => Mode::Aes,
    };
    if sent.len() == other.picc_digits() {
        return Err(SunError::ModeMismatch);
    }
    if sent.len() != mode.picc_digits() {
        return Err(SunError::PiccLength);
    }
    let meta = meta.ok_or(SunError::MetaKeyMissing);
    match mode {
        Mode::Aes => {
            let mut block: Block = hex::read(sent).ok_or(SunError::NotHex)?;
            cbc_decrypt(meta?, &[0; 16], &mut block);
            Ok(block)
        }
        Mode::Lrp => {
            let whole: [u8; 24] = hex::read(sent).ok_or(SunError::NotHex)?;
            let (mut counter, mut block) = ([0; 8], [0; 16]);
            let (random, data) = whole.split_at(counter.len());
            counter.copy_from_slice(random);
            block.copy_from_slice(data);
            Lrp::new(meta?).decrypt(0, &mut counter, &mut block);
            Ok(block)
        }
    }
}
