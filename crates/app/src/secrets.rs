//! Random tokens, their digests, and the seal for what must be kept and read
//! again (the seeds of second factors). A token is shown once and stored as
//! SHA-256: it is 256 random bits, so a slow hash would only cost every call.
//! The seal's key is the installation's, from a file or the environment.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::aead;
use sha2::{Digest as _, Sha256};
use std::sync::Arc;

/// Where random bytes come from: the system's in service, counted ones in tests.
#[derive(Clone)]
pub struct Dice(Arc<Fill>);

type Fill = dyn Fn(&mut [u8]) -> bool + Send + Sync;

impl Dice {
    /// The system's own.
    #[must_use]
    pub fn system() -> Self {
        Dice(Arc::new(|bytes| getrandom::fill(bytes).is_ok()))
    }

    /// Whatever a function fills in; `false` from it means that there is none.
    pub fn from_fn(fill: impl Fn(&mut [u8]) -> bool + Send + Sync + 'static) -> Self {
        Dice(Arc::new(fill))
    }

    /// So many random bytes.
    ///
    /// # Errors
    /// [`NoRandomness`] when the system has none to give; nothing weaker is used.
    pub fn bytes<const N: usize>(&self) -> Result<[u8; N], NoRandomness> {
        let mut bytes = [0_u8; N];
        if (self.0)(&mut bytes) { Ok(bytes) } else { Err(NoRandomness) }
    }

    /// A new token of 256 bits, 43 characters that need no escaping anywhere.
    ///
    /// # Errors
    /// [`NoRandomness`].
    pub fn token(&self) -> Result<String, NoRandomness> {
        Ok(URL_SAFE_NO_PAD.encode(self.bytes::<32>()?))
    }
}

impl std::fmt::Debug for Dice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Dice")
    }
}

/// The system gave no random bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoRandomness;

impl std::fmt::Display for NoRandomness {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the system gave no random bytes")
    }
}

impl std::error::Error for NoRandomness {}

/// SHA-256, as stored in place of a token.
#[must_use]
pub fn digest(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

/// SHA-256 of a kind and a subject, for counters that must not keep addresses.
#[must_use]
pub fn subject(kind: &str, text: &str) -> [u8; 32] {
    Sha256::new()
        .chain_update(kind.as_bytes())
        .chain_update([0])
        .chain_update(text.as_bytes())
        .finalize()
        .into()
}

/// The installation's seal: ChaCha20-Poly1305 (RFC 8439) under one key, the
/// nonce before the text, the owner bound in so that a sealed seed cannot be
/// moved to another person's row.
#[derive(Clone)]
pub struct Seal {
    key: Arc<aead::LessSafeKey>,
}

impl std::fmt::Debug for Seal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Seal")
    }
}

/// The seal could not be made or does not open: another key, another owner, or
/// a changed byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SealBroken;

impl std::fmt::Display for SealBroken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a sealed secret does not open with this installation's key")
    }
}

impl std::error::Error for SealBroken {}

impl Seal {
    /// The seal of a key of 32 bytes.
    ///
    /// # Errors
    /// [`SealBroken`] when the key has another length.
    pub fn new(key: &[u8]) -> Result<Self, SealBroken> {
        let key = aead::UnboundKey::new(&aead::CHACHA20_POLY1305, key).map_err(|_| SealBroken)?;
        Ok(Seal { key: Arc::new(aead::LessSafeKey::new(key)) })
    }

    /// Seals a secret for an owner. The nonce must never be used again.
    ///
    /// # Errors
    /// [`SealBroken`], which does not happen for secrets of a sane length.
    pub fn close(
        &self,
        owner: &str,
        secret: &[u8],
        nonce: [u8; 12],
    ) -> Result<Vec<u8>, SealBroken> {
        let mut sealed = secret.to_vec();
        self.key
            .seal_in_place_append_tag(
                aead::Nonce::assume_unique_for_key(nonce),
                aead::Aad::from(owner.as_bytes()),
                &mut sealed,
            )
            .map_err(|_| SealBroken)?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what was sealed for this owner.
    ///
    /// # Errors
    /// [`SealBroken`].
    pub fn open(&self, owner: &str, sealed: &[u8]) -> Result<Vec<u8>, SealBroken> {
        let (nonce, text) = sealed.split_at_checked(aead::NONCE_LEN).ok_or(SealBroken)?;
        let nonce = aead::Nonce::try_assume_unique_for_key(nonce).map_err(|_| SealBroken)?;
        let mut text = text.to_vec();
        let secret = self
            .key
            .open_in_place(nonce, aead::Aad::from(owner.as_bytes()), &mut text)
            .map_err(|_| SealBroken)?;
        Ok(secret.to_vec())
    }
}

/// Bytes in hexadecimal letters.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seal_opens_for_its_owner_and_its_key_only() {
        let seal = Seal::new(&[7; 32]).unwrap();
        let sealed = seal.close("person:1", b"seed", [1; 12]).unwrap();
        assert_eq!(seal.open("person:1", &sealed).unwrap(), b"seed");
        assert_eq!(seal.open("person:2", &sealed), Err(SealBroken));
        assert_eq!(Seal::new(&[8; 32]).unwrap().open("person:1", &sealed), Err(SealBroken));
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert_eq!(seal.open("person:1", &changed), Err(SealBroken), "byte {at}");
        }
        assert_eq!(seal.open("person:1", b"short"), Err(SealBroken));
        assert!(Seal::new(&[7; 31]).is_err());
    }

    #[test]
    fn without_randomness_there_is_no_token() {
        assert_eq!(Dice::from_fn(|_| false).token(), Err(NoRandomness));
        let token = Dice::system().token().unwrap();
        assert_eq!(token.len(), 43);
        assert_ne!(token, Dice::system().token().unwrap());
    }
}
