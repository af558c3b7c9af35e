//! A key of its own for each chip, from a master key and the UID.
//!
//! Sources: NXP AN10922 (AES-128, -192, -256); the `ntag424` crate's input to it; the key
//! derivation of nfc-developer's SDM backend; Boltcard's deterministic keys. A batch stores its
//! [`Derivation`] as text, so that its chips can be checked as long as they live. Master keys
//! belong into an HSM; who derives writes it down.

mod an10922;

pub use an10922::{an10922, an10922_long};

use super::block::{Block, Key, cmac_of};
use super::hex;
use super::sun::Uid;
use sha2::{Digest, Sha256};
use std::fmt;
use zeroize::Zeroizing;

/// The application of the chip, before the key number in the input of the `ntag424` crate.
const NTAG_424_APPLICATION: [u8; 7] = [0xd2, 0x76, 0x00, 0x00, 0x85, 0x01, 0x01];

/// The longest name of a system in bytes, within [`Scheme::Ntag424`]'s input of at most 31.
pub const LONGEST_SYSTEM: usize = 16;

/// How a key is made.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// `fixed`: the master key is the key.
    Fixed,
    /// `an10922:AID:SYSTEM` (both hexadecimal, AID three bytes): input `UID AID SYSTEM`, as in
    /// AN10922 section 2.2.
    An10922 {
        /// The application, three bytes.
        application: [u8; 3],
        /// The name of the system, at most [`LONGEST_SYSTEM`] bytes.
        system: Vec<u8>,
    },
    /// `ntag424:SYSTEM` (hexadecimal): input `UID D2760000850101 KEYNUMBER SYSTEM`.
    Ntag424 {
        /// The name of the system, at most [`LONGEST_SYSTEM`] bytes.
        system: Vec<u8>,
    },
    /// `nfc-developer`: HMAC and CMAC by UID and key number. A master key of zeros gives zeros.
    NfcDeveloper,
    /// `nfc-developer-batch`: the same family without a UID, for the SDMMetaReadKey of a batch.
    NfcDeveloperBatch,
    /// `boltcard`: the master is the issuer key; the version counts.
    Boltcard,
}

/// Why a key is not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiversifyError {
    /// The text of a derivation is none.
    Malformed,
    /// The master key is not as long as the scheme needs.
    MasterLength,
    /// The input is empty or longer than 31 bytes.
    InputLength,
    /// The chip has keys 0 to 4; the scheme has none for this number.
    KeyNumber,
}

impl DiversifyError {
    /// The stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            DiversifyError::Malformed => "derivation_malformed",
            DiversifyError::MasterLength => "master_length",
            DiversifyError::InputLength => "input_length",
            DiversifyError::KeyNumber => "key_number",
        }
    }
}

/// A scheme with the number and the version of the key it makes. Its text is
/// `SCHEME#NUMBER@VERSION`, such as `ntag424:53454C56#1@1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Derivation {
    /// How.
    pub scheme: Scheme,
    /// Which key of the chip, 0 to 4.
    pub number: u8,
    /// The version of the key; what is checked is this version and no other.
    pub version: u32,
}

impl Scheme {
    /// Reads the text.
    ///
    /// # Errors
    /// [`DiversifyError::Malformed`].
    pub fn parse(text: &str) -> Result<Scheme, DiversifyError> {
        let system = |text: &str| {
            let system = hex::bytes(text).filter(|system| system.len() <= LONGEST_SYSTEM);
            system.ok_or(DiversifyError::Malformed)
        };
        match text {
            "fixed" => return Ok(Scheme::Fixed),
            "nfc-developer" => return Ok(Scheme::NfcDeveloper),
            "nfc-developer-batch" => return Ok(Scheme::NfcDeveloperBatch),
            "boltcard" => return Ok(Scheme::Boltcard),
            _ => {}
        }
        match text.split_once(':').ok_or(DiversifyError::Malformed)? {
            ("ntag424", name) => Ok(Scheme::Ntag424 { system: system(name)? }),
            ("an10922", rest) => {
                let (application, name) = rest.split_once(':').ok_or(DiversifyError::Malformed)?;
                let application =
                    hex::read(application.as_bytes()).ok_or(DiversifyError::Malformed)?;
                Ok(Scheme::An10922 { application, system: system(name)? })
            }
            _ => Err(DiversifyError::Malformed),
        }
    }
}

impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Scheme::Fixed => f.write_str("fixed"),
            Scheme::An10922 { application, system } => {
                write!(f, "an10922:{}:{}", hex::upper(application), hex::upper(system))
            }
            Scheme::Ntag424 { system } => write!(f, "ntag424:{}", hex::upper(system)),
            Scheme::NfcDeveloper => f.write_str("nfc-developer"),
            Scheme::NfcDeveloperBatch => f.write_str("nfc-developer-batch"),
            Scheme::Boltcard => f.write_str("boltcard"),
        }
    }
}

impl Derivation {
    /// Reads the text.
    ///
    /// # Errors
    /// [`DiversifyError::Malformed`], [`DiversifyError::KeyNumber`].
    pub fn parse(text: &str) -> Result<Derivation, DiversifyError> {
        let (scheme, rest) = text.rsplit_once('#').ok_or(DiversifyError::Malformed)?;
        let (number, version) = rest.split_once('@').ok_or(DiversifyError::Malformed)?;
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(number) || !digits(version) {
            return Err(DiversifyError::Malformed);
        }
        let number = number.parse().map_err(|_| DiversifyError::Malformed)?;
        let version = version.parse().map_err(|_| DiversifyError::Malformed)?;
        if number > 4 {
            return Err(DiversifyError::KeyNumber);
        }
        Ok(Derivation { scheme: Scheme::parse(scheme)?, number, version })
    }

    /// The key of a chip. `master` is 16 bytes; 16 to 64 for the schemes of nfc-developer.
    ///
    /// # Errors
    /// [`DiversifyError::MasterLength`], [`DiversifyError::InputLength`],
    /// [`DiversifyError::KeyNumber`].
    pub fn key(&self, master: &[u8], uid: &Uid) -> Result<Key, DiversifyError> {
        if self.number > 4 {
            return Err(DiversifyError::KeyNumber);
        }
        let short = || Key::from_slice(master).ok_or(DiversifyError::MasterLength);
        match &self.scheme {
            Scheme::Fixed => short(),
            Scheme::An10922 { application, system } => {
                an10922(&short()?, &[&uid.0, application.as_slice(), system].concat())
            }
            Scheme::Ntag424 { system } => {
                let number = [self.number];
                let input = [&uid.0, NTAG_424_APPLICATION.as_slice(), &number, system].concat();
                an10922(&short()?, &input)
            }
            Scheme::NfcDeveloper => nfc_developer(master, uid, self.number),
            Scheme::NfcDeveloperBatch if self.number == 1 => nfc_developer_batch(master),
            Scheme::NfcDeveloperBatch => Err(DiversifyError::KeyNumber),
            Scheme::Boltcard => {
                let keys = Boltcard::new(&short()?, uid, self.version);
                let [k0, k1, k2, k3, k4] = keys.keys;
                [k0, k1, k2, k3, k4]
                    .into_iter()
                    .nth(usize::from(self.number))
                    .ok_or(DiversifyError::KeyNumber)
            }
        }
    }
}

impl fmt::Display for Derivation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}@{}", self.scheme, self.number, self.version)
    }
}

/// Boltcard's keys of one card (docs/DETERMINISTIC.md).
#[derive(Clone, Debug)]
pub struct Boltcard {
    /// The key that all but K1 come from.
    pub card_key: Key,
    /// K0 to K4. K1, which decrypts PICC data, is the same for every card of an issuer.
    pub keys: [Key; 5],
    /// What a register keeps instead of the UID.
    pub id: Block,
}

impl Boltcard {
    /// Makes them from the issuer key.
    #[must_use]
    pub fn new(issuer: &Key, uid: &Uid, version: u32) -> Boltcard {
        let tag = |last: u8| [0x2d, 0x00, 0x3f, last];
        let card_key = Key::new(cmac_of(issuer, &[&tag(0x75), &uid.0, &version.to_le_bytes()]));
        let of_card = |last| Key::new(cmac_of(&card_key, &[&tag(last)]));
        let of_issuer = Key::new(cmac_of(issuer, &[&tag(0x77)]));
        let keys = [of_card(0x76), of_issuer, of_card(0x78), of_card(0x79), of_card(0x7a)];
        Boltcard { keys, id: cmac_of(issuer, &[&tag(0x7b), &uid.0]), card_key }
    }
}

/// A secret of a batch without the factory value; zeros give zeros in this scheme.
fn master_of(master: &[u8]) -> Result<Option<&[u8]>, DiversifyError> {
    if !(16..=64).contains(&master.len()) {
        return Err(DiversifyError::MasterLength);
    }
    Ok(Some(master).filter(|master| *master != [0; 16]))
}

/// The key of nfc-developer's SDM backend for one chip (`derive_tag_key`).
///
/// # Errors
/// [`DiversifyError::MasterLength`].
pub fn nfc_developer(master: &[u8], uid: &Uid, number: u8) -> Result<Key, DiversifyError> {
    let Some(master) = master_of(master)? else { return Ok(Key::FACTORY) };
    let slot = hmac(master, &[b"SlotMasterKey", &[number]]);
    let base = hmac(master, &[b"DivBaseKey"]);
    let chip = hmac(base.as_slice(), &[&uid.0]);
    let slot = half(&slot);
    Ok(Key::new(cmac_of(&slot, &[&[1], half(&chip).expose()])))
}

/// The key of nfc-developer's SDM backend for all chips (`derive_undiversified_key`).
///
/// # Errors
/// [`DiversifyError::MasterLength`].
pub fn nfc_developer_batch(master: &[u8]) -> Result<Key, DiversifyError> {
    let Some(master) = master_of(master)? else { return Ok(Key::FACTORY) };
    Ok(half(&hmac(master, &[b"PICCDataKey"])))
}

fn half(digest: &[u8; 32]) -> Key {
    let [left, _] = halves(digest);
    Key::new(left)
}

fn halves(digest: &[u8; 32]) -> [[u8; 16]; 2] {
    let mut out = [[0; 16]; 2];
    for (half, given) in out.iter_mut().zip(digest.chunks_exact(16)) {
        half.copy_from_slice(given);
    }
    out
}

/// HMAC-SHA-256 (RFC 2104) under a key of at most one block.
fn hmac(key: &[u8], parts: &[&[u8]]) -> Zeroizing<[u8; 32]> {
    let pad = |with: u8| {
        let mut block = Zeroizing::new([with; 64]);
        for (byte, key) in block.iter_mut().zip(key) {
            *byte ^= key;
        }
        block
    };
    let mut inner = Sha256::new_with_prefix(pad(0x36).as_slice());
    for part in parts {
        inner.update(part);
    }
    let outer = Sha256::new_with_prefix(pad(0x5c).as_slice()).chain_update(inner.finalize());
    Zeroizing::new(outer.finalize().into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn key(text: &str) -> Vec<u8> {
        hex::bytes(text).expect("hex")
    }

    #[test]
    fn a_derivation_is_read_and_written() {
        let check = |given: &str, expect: Result<(), DiversifyError>| {
            let got = Derivation::parse(given);
            assert_eq!(got.as_ref().map(|_| ()).map_err(|error| *error), expect, "{given}");
            if let Ok(derivation) = got {
                assert_eq!(derivation.to_string(), given);
            }
        };
        check("fixed#0@0", Ok(()));
        check("ntag424:53454C56#1@2", Ok(()));
        check("an10922:3042F5:4E585020416275#1@1", Ok(()));
        check("nfc-developer#2@1", Ok(()));
        check("boltcard#1@7", Ok(()));
        check("boltcard#5@7", Err(DiversifyError::KeyNumber));
        check("boltcard#1", Err(DiversifyError::Malformed));
        check("boltcard#+1@1", Err(DiversifyError::Malformed));
        check("boltcard#@", Err(DiversifyError::Malformed));
        check("other#1@1", Err(DiversifyError::Malformed));
        check(&format!("ntag424:{}#1@1", "00".repeat(17)), Err(DiversifyError::Malformed));
    }

    #[test]
    fn each_scheme_gives_its_published_key() {
        let check = |text: &str, master: &str, uid: &str, expect: &str| {
            let uid = Uid::parse(uid).expect("a uid");
            let got = Derivation::parse(text).and_then(|how| how.key(&key(master), &uid));
            assert_eq!(got.map(|key| hex::lower(key.expose())), Ok(expect.to_owned()), "{text}");
        };
        let nxp = "00112233445566778899AABBCCDDEEFF";
        let made = "a8dd63a3b89d54b37ca802473fda9175";
        check("an10922:3042F5:4E585020416275#1@1", nxp, "04782E21801D80", made);
        let master = "C9EB67DF090AFF47C3B19A2516680B9D";
        let made = "f18cdd9389d47ae7ab381e80e5ab6fe3";
        check("nfc-developer#1@1", master, "010203040506AB", made);
        let issuer = "00000000000000000000000000000001";
        check("boltcard#2@1", issuer, "04a39493cc8680", "f4b404be700ab285e333e32348fa3d3b");
        check("fixed#2@1", issuer, "04a39493cc8680", issuer);
    }

    proptest! {
        #[test]
        fn another_chip_or_number_has_another_key(master: [u8; 16], a: [u8; 7], b: [u8; 7]) {
            prop_assume!(a != b && master != [0; 16]);
            for scheme in ["ntag424:AA", "nfc-developer", "boltcard"] {
                let key = |number: u8, uid: [u8; 7]| {
                    let how = Derivation { scheme: Scheme::parse(scheme).expect("known"), number, version: 1 };
                    how.key(&master, &Uid(uid)).expect("a key")
                };
                prop_assert!(key(2, a) != key(2, b));
                prop_assert!(key(2, a) != key(3, a));
            }
        }
    }
}
