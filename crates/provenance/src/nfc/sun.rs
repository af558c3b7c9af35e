//! Secure unique NFC (SUN, also SDM): the address that a chip writes anew at each reading.
//!
//! Sources: NXP AN12196 rev 1.8 section 4, NT4H2421Gx rev 3.0 section 9.3, AN12304 for LRP. An
//! address is checked in two steps, since the chip is known only after the first: [`open`]
//! decrypts what it claims, the caller finds the chip and its key, [`Opened::check`] checks the
//! MAC. [`read`] does both. A good MAC alone is no proof against copies: the counter is, see
//! [`super::tap`]. Nothing is remembered here, and nothing allocates.

mod picc;
mod session;

pub use picc::{Claim, Uid};
pub use session::Session;

use super::block::{Key, ShortMac, shorten};
use super::hex;
use super::template::{Fields, Template, TemplateError};
use subtle::ConstantTimeEq;

/// The most encrypted file data in bytes: half of the file of a chip, which holds their
/// hexadecimal digits.
pub const MOST_FILE_DATA: usize = 128;

/// Which cryptography a chip was set to. It is bound to the chip at its registration; the length
/// of what came never decides it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mode {
    /// AES-128 in CBC, and CMAC.
    Aes,
    /// The leakage resilient primitive.
    Lrp,
}

impl Mode {
    /// Reads `aes` or `lrp` in any case.
    #[must_use]
    pub fn parse(text: &str) -> Option<Mode> {
        [Mode::Aes, Mode::Lrp].into_iter().find(|mode| mode.word().eq_ignore_ascii_case(text))
    }

    /// `aes` or `lrp`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Mode::Aes => "aes",
            Mode::Lrp => "lrp",
        }
    }

    /// Hexadecimal digits of encrypted PICC data.
    fn picc_digits(self) -> usize {
        match self {
            Mode::Aes => 32,
            Mode::Lrp => 48,
        }
    }
}

/// Why an address is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SunError {
    /// The address does not fit its template.
    Template(TemplateError),
    /// PICC data, or the UID or counter in plain, are not as long as they must be.
    PiccLength,
    /// A field has a character that is no hexadecimal digit.
    NotHex,
    /// The MAC is not sixteen digits long.
    MacLength,
    /// There is no MAC.
    MacMissing,
    /// The first byte of the PICC data is none that a chip writes: the key or the data are wrong.
    PiccDataTag,
    /// The MAC is another one, or the address is not in the letters that a chip writes.
    MacMismatch,
    /// The caller knows no such chip. As slow as [`SunError::MacMismatch`].
    UnknownTag,
    /// The caller knows the chip and takes it no more.
    TagRevoked,
    /// The PICC data are as long as those of the other mode.
    ModeMismatch,
    /// The encrypted file data are not one to eight blocks.
    FileLength,
    /// Encrypted file data need a UID and a counter beside them.
    FileNeedsCounter,
    /// Encrypted PICC data came, and no key for them is there.
    MetaKeyMissing,
    /// Neither PICC data nor a UID nor a counter.
    PiccMissing,
}

impl SunError {
    /// The stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            SunError::Template(error) => error.code(),
            SunError::PiccLength => "picc_length",
            SunError::NotHex => "not_hex",
            SunError::MacLength => "mac_length",
            SunError::MacMissing => "mac_missing",
            SunError::PiccDataTag => "picc_data_tag",
            SunError::MacMismatch => "mac_mismatch",
            SunError::UnknownTag => "unknown_tag",
            SunError::TagRevoked => "tag_revoked",
            SunError::ModeMismatch => "mode_mismatch",
            SunError::FileLength => "file_length",
            SunError::FileNeedsCounter => "file_needs_counter",
            SunError::MetaKeyMissing => "meta_key_missing",
            SunError::PiccMissing => "picc_missing",
        }
    }
}

impl From<TemplateError> for SunError {
    fn from(error: TemplateError) -> SunError {
        SunError::Template(error)
    }
}

/// Decrypted file data, held in place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct FileData {
    bytes: [u8; MOST_FILE_DATA],
    length: usize,
}

impl FileData {
    /// Reads one to eight blocks of hexadecimal digits.
    fn parse(text: &[u8]) -> Result<FileData, SunError> {
        let length = text.len() / 2;
        if text.is_empty() || !text.len().is_multiple_of(32) || length > MOST_FILE_DATA {
            return Err(SunError::FileLength);
        }
        let mut bytes = [0; MOST_FILE_DATA];
        let room = bytes.get_mut(..length).ok_or(SunError::FileLength)?;
        hex::read_into(text, room).ok_or(SunError::NotHex)?;
        Ok(FileData { bytes, length })
    }

    /// The bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }
}

impl std::fmt::Debug for FileData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "FileData({})", hex::upper(self.as_bytes()))
    }
}

/// What an address proves: these facts were written by a chip that holds the key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The mode under which it was checked.
    pub mode: Mode,
    /// UID and counter.
    pub claim: Claim,
    /// Decrypted file data.
    pub file: Option<FileData>,
    /// Tamper status in plain, when the MAC counts over it: two characters.
    pub tamper: Option<[u8; 2]>,
}

impl Reading {
    /// Whether a copy can be told from the first reading: only a counter does that. Without one
    /// the MAC is the same at each reading, and the chip is worth no more than a printed code.
    #[must_use]
    pub fn replay_protected(&self) -> bool {
        self.claim.counter.is_some()
    }
}

/// An address whose claim is decrypted and whose MAC is not checked: nothing in it is true yet.
#[derive(Clone, Debug)]
pub struct Opened<'a> {
    mode: Mode,
    claim: Claim,
    mac: ShortMac,
    /// Every mirrored field is in the letters that a chip writes.
    as_written: bool,
    fields: Fields<'a>,
}

/// Reads the lengths and decrypts the PICC data. `meta` is the SDMMetaReadKey of the batch, which
/// guards privacy and proves nothing.
///
/// # Errors
/// Every [`SunError`] but those of the MAC, of the file data, and of the caller.
pub fn open<'a>(
    fields: &Fields<'a>,
    mode: Mode,
    meta: Option<&Key>,
) -> Result<Opened<'a>, SunError> {
    let claim = Claim::read(fields, mode, meta)?;
    let sent = fields.mac.filter(|mac| !mac.is_empty()).ok_or(SunError::MacMissing)?;
    if sent.len() != 16 {
        return Err(SunError::MacLength);
    }
    let mac = hex::read(sent).ok_or(SunError::NotHex)?;
    let mirrored = [fields.picc, fields.uid, fields.ctr, fields.mac];
    let as_written = mirrored.into_iter().flatten().all(hex::is_upper);
    Ok(Opened { mode, claim, mac, as_written, fields: *fields })
}

impl Opened<'_> {
    /// What the address claims. Good to find a chip and its key by, and for nothing else.
    #[must_use]
    pub fn claim(&self) -> &Claim {
        &self.claim
    }

    /// Checks the MAC under the SDMFileReadKey of the claimed chip, then decrypts the file data.
    /// `None` for a chip that nobody knows: the same work is done under a key of no chip, so that
    /// time does not tell an unknown UID from a wrong MAC.
    ///
    /// # Errors
    /// [`SunError::MacMismatch`], [`SunError::UnknownTag`]; behind a good MAC those of file data.
    pub fn check(&self, file_key: Option<&Key>) -> Result<Reading, SunError> {
        // not the factory value, under which a chip might answer
        let decoy = Key::new([0x5e; 16]);
        let session = Session::new(self.mode, file_key.unwrap_or(&decoy), &self.claim);
        let wanted = shorten(&session.mac(self.fields.mac_input));
        let good = bool::from(wanted.ct_eq(&self.mac)) && self.as_written;
        if file_key.is_none() {
            return Err(SunError::UnknownTag);
        }
        if !good {
            return Err(SunError::MacMismatch);
        }
        let file = self.fields.file.map(|sent| session.file_data(sent)).transpose()?;
        let tamper = self.fields.tamper.filter(|_| self.fields.tamper_covered);
        let tamper = tamper.and_then(|pair| pair.try_into().ok());
        Ok(Reading { mode: self.mode, claim: self.claim.clone(), file, tamper })
    }
}

/// A refusal, with what the address claimed when it could be decrypted: for limits on guessing,
/// never for a record that names a piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Why.
    pub error: SunError,
    /// The unproven claim.
    pub claim: Option<Claim>,
}

/// Reads an address exactly as it was received: [`Template::fields`], [`open`] and
/// [`Opened::check`] in one. `file_key` finds the key of the claimed chip; it gets no UID when the
/// chip mirrors only its counter and something else must name it.
///
/// # Errors
/// [`Refused`] with any [`SunError`].
pub fn read(
    address: &[u8],
    template: &Template,
    mode: Mode,
    meta: Option<&Key>,
    file_key: impl FnOnce(Option<&Uid>) -> Option<Key>,
) -> Result<Reading, Refused> {
    let unread = |error| Refused { error, claim: None };
    let fields = template.fields(address).map_err(|error| unread(error.into()))?;
    let opened = open(&fields, mode, meta).map_err(unread)?;
    let key = file_key(opened.claim.uid.as_ref());
    opened.check(key.as_ref()).map_err(|error| Refused { error, claim: Some(opened.claim.clone()) })
}

#[cfg(test)]
mod tests;
