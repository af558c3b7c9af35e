//! Keys of signed notes, in the text forms that people pass around.
//!
//! Sources: C2SP signed-note v1 (verifier keys), the form of private keys of Go's
//! `golang.org/x/mod/sumdb/note`. The number of a key is the beginning of
//! `SHA-256(name 0A type key)`. A private key is wiped when dropped and never shown.

use super::{NoteError, Signature, is_name};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signer, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};
use std::fmt;
use zeroize::Zeroizing;

/// What a key signs and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    /// Type 01: Ed25519 over the text.
    Ed25519,
    /// Type 04: Ed25519 over `cosignature/v1`, a time, and the text of a checkpoint.
    CosignatureV1,
}

impl Algorithm {
    fn byte(self) -> u8 {
        match self {
            Algorithm::Ed25519 => 1,
            Algorithm::CosignatureV1 => 4,
        }
    }

    fn of(byte: u8) -> Option<Algorithm> {
        [Algorithm::Ed25519, Algorithm::CosignatureV1].into_iter().find(|one| one.byte() == byte)
    }

    /// The stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Algorithm::Ed25519 => "ed25519",
            Algorithm::CosignatureV1 => "cosignature_v1",
        }
    }
}

/// A public key, `name+number+base64(type key)`.
#[derive(Clone, Debug)]
pub struct VerifierKey {
    name: String,
    id: [u8; 4],
    algorithm: Algorithm,
    key: VerifyingKey,
}

impl VerifierKey {
    /// Reads the text.
    ///
    /// # Errors
    /// [`NoteError::Key`], [`NoteError::KeyAlgorithm`].
    pub fn parse(text: &str) -> Result<VerifierKey, NoteError> {
        let (name, rest) = text.split_once('+').ok_or(NoteError::Key)?;
        let (id, encoded) = rest.split_once('+').ok_or(NoteError::Key)?;
        let bytes = STANDARD.decode(encoded).map_err(|_| NoteError::Key)?;
        let (&[kind], bytes) = bytes.split_first_chunk().ok_or(NoteError::Key)?;
        let algorithm = Algorithm::of(kind).ok_or(NoteError::KeyAlgorithm)?;
        let bytes: [u8; 32] = bytes.try_into().map_err(|_| NoteError::Key)?;
        let key = VerifierKey::new(name, algorithm, &bytes)?;
        if crate::nfc::hex::read(id.as_bytes()) != Some(key.id) {
            return Err(NoteError::Key);
        }
        Ok(key)
    }

    /// A key of 32 bytes.
    ///
    /// # Errors
    /// [`NoteError::Key`].
    pub fn new(name: &str, algorithm: Algorithm, key: &[u8; 32]) -> Result<VerifierKey, NoteError> {
        if !is_name(name) {
            return Err(NoteError::Key);
        }
        let digest = Sha256::new_with_prefix(name.as_bytes())
            .chain_update([b'\n', algorithm.byte()])
            .chain_update(key)
            .finalize();
        let id = *digest.first_chunk().ok_or(NoteError::Key)?;
        let key = VerifyingKey::from_bytes(key).map_err(|_| NoteError::Key)?;
        Ok(VerifierKey { name: name.to_owned(), id, algorithm, key })
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its number.
    #[must_use]
    pub fn id(&self) -> [u8; 4] {
        self.id
    }

    /// How it signs.
    #[must_use]
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// Verifies the bytes of a signature; gives the time of a cosignature.
    ///
    /// # Errors
    /// [`NoteError::BadSignature`].
    pub(super) fn verify(&self, text: &str, bytes: &[u8]) -> Result<Option<u64>, NoteError> {
        let (time, bytes) = match self.algorithm {
            Algorithm::Ed25519 => (None, bytes),
            Algorithm::CosignatureV1 => {
                let (time, bytes) = bytes.split_first_chunk().ok_or(NoteError::BadSignature)?;
                let time = u64::from_be_bytes(*time);
                (Some(time).filter(|time| *time < 1 << 63), bytes)
            }
        };
        let message = match (self.algorithm, time) {
            (Algorithm::Ed25519, _) => text.to_owned(),
            (Algorithm::CosignatureV1, Some(time)) => cosigned(text, time),
            (Algorithm::CosignatureV1, None) => return Err(NoteError::BadSignature),
        };
        let signature = ed25519_dalek::Signature::from_slice(bytes);
        let signature = signature.map_err(|_| NoteError::BadSignature)?;
        let verified = self.key.verify_strict(message.as_bytes(), &signature);
        verified.map(|()| time).map_err(|_| NoteError::BadSignature)
    }
}

impl fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = [&[self.algorithm.byte()], self.key.as_bytes().as_slice()].concat();
        let id = crate::nfc::hex::lower(&self.id);
        write!(f, "{}+{id}+{}", self.name, STANDARD.encode(bytes))
    }
}

/// A private key, `PRIVATE+KEY+name+number+base64(type seed)`.
pub struct SignerKey {
    verifier: VerifierKey,
    key: SigningKey,
}

impl SignerKey {
    /// Reads the text.
    ///
    /// # Errors
    /// [`NoteError::Key`], [`NoteError::KeyAlgorithm`].
    pub fn parse(text: &str) -> Result<SignerKey, NoteError> {
        let rest = text.strip_prefix("PRIVATE+KEY+").ok_or(NoteError::Key)?;
        let (name, rest) = rest.split_once('+').ok_or(NoteError::Key)?;
        let (id, encoded) = rest.split_once('+').ok_or(NoteError::Key)?;
        let bytes = Zeroizing::new(STANDARD.decode(encoded).map_err(|_| NoteError::Key)?);
        let (&[kind], seed) = bytes.split_first_chunk().ok_or(NoteError::Key)?;
        let algorithm = Algorithm::of(kind).ok_or(NoteError::KeyAlgorithm)?;
        let seed = Zeroizing::new(<[u8; 32]>::try_from(seed).map_err(|_| NoteError::Key)?);
        let key = SignerKey::new(name, algorithm, &seed)?;
        if crate::nfc::hex::read(id.as_bytes()) != Some(key.verifier.id) {
            return Err(NoteError::Key);
        }
        Ok(key)
    }

    /// A key from its seed, which the caller drew at random.
    ///
    /// # Errors
    /// [`NoteError::Key`].
    pub fn new(name: &str, algorithm: Algorithm, seed: &[u8; 32]) -> Result<SignerKey, NoteError> {
        let key = SigningKey::from_bytes(seed);
        let verifier = VerifierKey::new(name, algorithm, key.verifying_key().as_bytes())?;
        Ok(SignerKey { verifier, key })
    }

    /// The public half.
    #[must_use]
    pub fn verifier(&self) -> VerifierKey {
        self.verifier.clone()
    }

    /// The text of the private key, for a store of keys.
    #[must_use]
    pub fn expose(&self) -> Zeroizing<String> {
        let byte = [self.verifier.algorithm.byte()];
        let bytes = Zeroizing::new([byte.as_slice(), self.key.as_bytes()].concat());
        let encoded = Zeroizing::new(STANDARD.encode(bytes.as_slice()));
        let id = crate::nfc::hex::lower(&self.verifier.id);
        Zeroizing::new(format!("PRIVATE+KEY+{}+{id}+{}", self.verifier.name, encoded.as_str()))
    }

    /// Signs a text that ends in a newline.
    ///
    /// # Errors
    /// [`NoteError::Malformed`] for another text, [`NoteError::KeyAlgorithm`] for a key that
    /// cosigns.
    pub fn sign(&self, text: &str) -> Result<Signature, NoteError> {
        self.made(Algorithm::Ed25519, text, |key| key.sign(text.as_bytes()).to_vec())
    }

    /// Cosigns the text of a checkpoint at `time`, seconds since 1970.
    ///
    /// # Errors
    /// [`NoteError::Malformed`] for another text or a time above 2^63 - 1,
    /// [`NoteError::KeyAlgorithm`] for a key that signs plainly.
    pub fn cosign(&self, text: &str, time: u64) -> Result<Signature, NoteError> {
        if time >= 1 << 63 {
            return Err(NoteError::Malformed);
        }
        self.made(Algorithm::CosignatureV1, text, |key| {
            let signature = key.sign(cosigned(text, time).as_bytes()).to_bytes();
            [time.to_be_bytes().as_slice(), &signature].concat()
        })
    }

    fn made(
        &self,
        algorithm: Algorithm,
        text: &str,
        sign: impl FnOnce(&SigningKey) -> Vec<u8>,
    ) -> Result<Signature, NoteError> {
        if self.verifier.algorithm != algorithm {
            return Err(NoteError::KeyAlgorithm);
        }
        if !text.ends_with('\n') {
            return Err(NoteError::Malformed);
        }
        let VerifierKey { name, id, .. } = self.verifier.clone();
        Ok(Signature { name, id, bytes: sign(&self.key) })
    }
}

impl fmt::Debug for SignerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SignerKey({}, ..)", self.verifier.name)
    }
}

fn cosigned(text: &str, time: u64) -> String {
    format!("cosignature/v1\ntime {time}\n{text}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_and_written() {
        let check = |given: &str, expect: Result<(), NoteError>| {
            let got = VerifierKey::parse(given);
            assert_eq!(got.as_ref().map(|_| ()).map_err(|error| *error), expect, "{given}");
            if let Ok(key) = got {
                assert_eq!(key.to_string(), given);
            }
        };
        let good = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
        check(good, Ok(()));
        check(&good.replace("530d", "530e"), Err(NoteError::Key));
        check(&good.replace("foo", "bar"), Err(NoteError::Key));
        check(&good.replace("+Aek", "+Auk"), Err(NoteError::KeyAlgorithm));
        check(&good.replace("3U2k", "3Q=="), Err(NoteError::Key));
        check("example.com/foo", Err(NoteError::Key));
    }

    #[test]
    fn a_private_key_goes_round_and_is_never_shown() {
        let key = SignerKey::new("a", Algorithm::Ed25519, &[7; 32]).expect("a key");
        let back = SignerKey::parse(&key.expose()).expect("a key");
        assert_eq!(back.verifier().to_string(), key.verifier().to_string());
        assert_eq!(format!("{key:?}"), "SignerKey(a, ..)");
        assert_eq!(key.cosign("x\n", 1).err(), Some(NoteError::KeyAlgorithm));
        assert_eq!(key.sign("x").err(), Some(NoteError::Malformed));
    }
}
