//! Keys that sign credentials: read as Multikey, JWK or certificate, asked for one signature.
//!
//! A signature is checked by the algorithm that its suite names and by the key's own curve, never by
//! what the signed text claims. Ed25519 is checked strictly: no key of small order, no second
//! writing of a signature.
//!
//! Not here: whether a key may be trusted, and for which time (see `bundle`).

mod certificate;

use super::multibase;
use ed25519_dalek::{Signer, SigningKey as EdSigning, VerifyingKey as EdKey};
use p256::ecdsa::signature::Verifier;
use p256::ecdsa::signature::hazmat::PrehashVerifier;
use serde_json::{Value, json};
use sha2::{Digest, Sha256, Sha384, Sha512};
use zeroize::Zeroize;

/// Why a key is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyError {
    /// Text that is no multibase, base64url or hexadecimal.
    Text,
    /// Another curve or kind of key than the four that are read.
    Kind,
    /// Bytes that are no point of the curve.
    Point,
    /// No certificate whose key can be found.
    Certificate,
}

impl KeyError {
    /// Its stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            KeyError::Text => "key_text",
            KeyError::Kind => "key_kind",
            KeyError::Point => "key_point",
            KeyError::Certificate => "key_certificate",
        }
    }
}

/// What a signature is made with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    /// Ed25519 (RFC 8032).
    EdDsa,
    /// ECDSA on P-256 with SHA-256.
    Es256,
    /// ECDSA on P-384 with SHA-384.
    Es384,
    /// ECDSA on P-521 with SHA-512.
    Es512,
}

impl Algorithm {
    /// Its name in JOSE and COSE.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Algorithm::EdDsa => "EdDSA",
            Algorithm::Es256 => "ES256",
            Algorithm::Es384 => "ES384",
            Algorithm::Es512 => "ES512",
        }
    }

    /// Its number in the registry of COSE (RFC 9053 section 2).
    #[must_use]
    pub fn cose(self) -> i64 {
        match self {
            Algorithm::EdDsa => -8,
            Algorithm::Es256 => -7,
            Algorithm::Es384 => -35,
            Algorithm::Es512 => -36,
        }
    }

    /// The algorithm of a COSE number.
    #[must_use]
    pub fn from_cose(number: i64) -> Option<Algorithm> {
        [Algorithm::EdDsa, Algorithm::Es256, Algorithm::Es384, Algorithm::Es512]
            .into_iter()
            .find(|algorithm| algorithm.cose() == number)
    }

    /// The algorithm of a JOSE name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Algorithm> {
        [Algorithm::EdDsa, Algorithm::Es256, Algorithm::Es384, Algorithm::Es512]
            .into_iter()
            .find(|algorithm| algorithm.name() == name)
    }

    /// Length of its signatures, bytes (`r` and `s` side by side for ECDSA).
    #[must_use]
    pub fn signature_length(self) -> usize {
        match self {
            Algorithm::EdDsa | Algorithm::Es256 => 64,
            Algorithm::Es384 => 96,
            Algorithm::Es512 => 132,
        }
    }
}

/// A public key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublicKey {
    /// Ed25519.
    Ed25519(EdKey),
    /// NIST P-256.
    P256(p256::ecdsa::VerifyingKey),
    /// NIST P-384.
    P384(p384::ecdsa::VerifyingKey),
    /// NIST P-521.
    P521(p521::ecdsa::VerifyingKey),
}

impl PublicKey {
    /// The 32 bytes of an Ed25519 key.
    ///
    /// # Errors
    /// [`KeyError::Point`], also for a point of small order.
    pub fn ed25519(bytes: &[u8]) -> Result<PublicKey, KeyError> {
        let bytes = <[u8; 32]>::try_from(bytes).map_err(|_| KeyError::Point)?;
        let key = EdKey::from_bytes(&bytes).map_err(|_| KeyError::Point)?;
        if key.is_weak() { Err(KeyError::Point) } else { Ok(PublicKey::Ed25519(key)) }
    }

    /// A point in SEC1 form on the curve that a JWK or COSE key names (`P-256`, `P-384`, `P-521`).
    ///
    /// # Errors
    /// [`KeyError::Kind`] or [`KeyError::Point`].
    pub fn sec1(curve: &str, point: &[u8]) -> Result<PublicKey, KeyError> {
        match curve {
            "P-256" => p256::ecdsa::VerifyingKey::from_sec1_bytes(point).map(PublicKey::P256),
            "P-384" => p384::ecdsa::VerifyingKey::from_sec1_bytes(point).map(PublicKey::P384),
            "P-521" => p521::ecdsa::VerifyingKey::from_sec1_bytes(point).map(PublicKey::P521),
            _ => return Err(KeyError::Kind),
        }
        .map_err(|_| KeyError::Point)
    }

    /// A Multikey: `z` and base58btc of a two-byte prefix and the key (Controlled Identifiers 1.0
    /// section 2.2.2): `ed01` Ed25519, `8024` P-256, `8124` P-384.
    ///
    /// # Errors
    /// [`KeyError`].
    pub fn multikey(text: &str) -> Result<PublicKey, KeyError> {
        if !text.starts_with('z') {
            return Err(KeyError::Text);
        }
        let bytes = multibase::decode(text).map_err(|_| KeyError::Text)?;
        match bytes.as_slice() {
            [0xed, 0x01, key @ ..] => PublicKey::ed25519(key),
            [0x80, 0x24, point @ ..] if point.len() == 33 => PublicKey::sec1("P-256", point),
            [0x81, 0x24, point @ ..] if point.len() == 49 => PublicKey::sec1("P-384", point),
            _ => Err(KeyError::Kind),
        }
    }

    /// The Multikey text; `None` for P-521, which no suite uses.
    #[must_use]
    pub fn to_multikey(&self) -> Option<String> {
        let (prefix, key) = match self {
            PublicKey::Ed25519(key) => ([0xed, 0x01], key.to_bytes().to_vec()),
            PublicKey::P256(key) => ([0x80, 0x24], key.to_sec1_point(true).as_bytes().to_vec()),
            PublicKey::P384(key) => ([0x81, 0x24], key.to_sec1_point(true).as_bytes().to_vec()),
            PublicKey::P521(_) => return None,
        };
        Some(multibase::base58btc(&[&prefix[..], &key].concat()))
    }

    /// A JWK (RFC 7517) of kind `EC` or `OKP`; coordinates may also be given as hexadecimal under
    /// `x_hex` and `y_hex`, as COSE's examples do.
    ///
    /// # Errors
    /// [`KeyError`].
    pub fn jwk(jwk: &Value) -> Result<PublicKey, KeyError> {
        let curve = jwk["crv"].as_str().ok_or(KeyError::Kind)?;
        let part = |name: &str| -> Result<Vec<u8>, KeyError> {
            if let Some(text) = jwk[format!("{name}_hex")].as_str() {
                return multibase::hex(text).ok_or(KeyError::Text);
            }
            let text = jwk[name].as_str().ok_or(KeyError::Text)?;
            multibase::base64url(text).ok_or(KeyError::Text)
        };
        match (jwk["kty"].as_str(), curve) {
            (Some("OKP") | None, "Ed25519") => PublicKey::ed25519(&part("x")?),
            (Some("EC" | "EC2") | None, "P-256" | "P-384" | "P-521") => {
                let width: usize = match curve {
                    "P-256" => 32,
                    "P-384" => 48,
                    _ => 66,
                };
                let mut point = vec![4];
                for name in ["x", "y"] {
                    let bytes = part(name)?;
                    let missing = width.checked_sub(bytes.len()).ok_or(KeyError::Point)?;
                    point.extend(std::iter::repeat_n(0, missing));
                    point.extend(bytes);
                }
                PublicKey::sec1(curve, &point)
            }
            _ => Err(KeyError::Kind),
        }
    }

    /// A key in whichever form it is given: a Multikey or `did:key` text, a JWK, or a member
    /// `publicKeyMultibase` or `publicKeyJwk`.
    ///
    /// # Errors
    /// [`KeyError`].
    pub fn any(given: &Value) -> Result<PublicKey, KeyError> {
        if let Some(text) = given.as_str() {
            let text = text.strip_prefix("did:key:").unwrap_or(text);
            return PublicKey::multikey(text.split('#').next().unwrap_or(text));
        }
        if let Some(text) = given["publicKeyMultibase"].as_str() {
            return PublicKey::multikey(text);
        }
        if given["publicKeyJwk"].is_object() {
            return PublicKey::jwk(&given["publicKeyJwk"]);
        }
        PublicKey::jwk(given)
    }

    /// What it signs with.
    #[must_use]
    pub fn algorithm(&self) -> Algorithm {
        match self {
            PublicKey::Ed25519(_) => Algorithm::EdDsa,
            PublicKey::P256(_) => Algorithm::Es256,
            PublicKey::P384(_) => Algorithm::Es384,
            PublicKey::P521(_) => Algorithm::Es512,
        }
    }

    /// Whether `signature` is this key's over `message`.
    #[must_use]
    pub fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        match self {
            PublicKey::Ed25519(key) => ed25519_dalek::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify_strict(message, &signature).is_ok()),
            PublicKey::P256(key) => p256::ecdsa::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify(message, &signature).is_ok()),
            PublicKey::P384(key) => p384::ecdsa::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify(message, &signature).is_ok()),
            PublicKey::P521(key) => p521::ecdsa::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify(message, &signature).is_ok()),
        }
    }

    /// Whether `signature` is this key's over `message` with the digest of that algorithm, which may
    /// be another than the curve's own (RFC 9053 section 2.1 lets them be mixed).
    #[must_use]
    pub fn verifies_as(&self, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> bool {
        if algorithm == self.algorithm() {
            return self.verifies(message, signature);
        }
        let digest = match algorithm {
            Algorithm::EdDsa => return false,
            Algorithm::Es256 => Sha256::digest(message).to_vec(),
            Algorithm::Es384 => Sha384::digest(message).to_vec(),
            Algorithm::Es512 => Sha512::digest(message).to_vec(),
        };
        match self {
            PublicKey::Ed25519(_) => false,
            PublicKey::P256(key) => p256::ecdsa::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify_prehash(&digest, &signature).is_ok()),
            PublicKey::P384(key) => p384::ecdsa::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify_prehash(&digest, &signature).is_ok()),
            PublicKey::P521(key) => p521::ecdsa::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify_prehash(&digest, &signature).is_ok()),
        }
    }

    /// The key as a member of a controller document: `type`, `publicKeyMultibase`.
    #[must_use]
    pub fn to_document(&self) -> Value {
        json!({ "type": "Multikey", "publicKeyMultibase": self.to_multikey() })
    }
}

/// An Ed25519 key that signs. It shows nothing of itself and is wiped when dropped.
pub struct SigningKey(EdSigning);

impl SigningKey {
    /// The 32 bytes of the secret; they are wiped.
    #[must_use]
    pub fn new(mut secret: [u8; 32]) -> SigningKey {
        let key = EdSigning::from_bytes(&secret);
        secret.zeroize();
        SigningKey(key)
    }

    /// A secret Multikey, `z` and base58btc of `8026` and 32 bytes.
    ///
    /// # Errors
    /// [`KeyError`].
    pub fn multikey(text: &str) -> Result<SigningKey, KeyError> {
        let mut bytes = multibase::decode(text).map_err(|_| KeyError::Text)?;
        let secret = match bytes.as_slice() {
            [0x80, 0x26, secret @ ..] => <[u8; 32]>::try_from(secret).map_err(|_| KeyError::Point),
            _ => Err(KeyError::Kind),
        };
        bytes.zeroize();
        secret.map(SigningKey::new)
    }

    /// The public half.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey::Ed25519(self.0.verifying_key())
    }

    /// Signs a message: 64 bytes, the same for the same message.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn signing() -> SigningKey {
        SigningKey::new([7; 32])
    }

    #[test]
    fn keys_are_read_in_their_forms() {
        let check = |given: Value, expect: Result<Algorithm, KeyError>| {
            assert_eq!(PublicKey::any(&given).map(|key| key.algorithm()), expect, "{given}");
        };
        check(json!("z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"), Ok(Algorithm::EdDsa));
        check(
            json!("did:key:zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP"),
            Ok(Algorithm::Es256),
        );
        // RFC 8037 appendix A.2
        let jwk = json!({"kty": "OKP", "crv": "Ed25519",
            "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"});
        check(jwk, Ok(Algorithm::EdDsa));
        check(json!({"kty": "RSA", "n": "AQ", "e": "AQAB"}), Err(KeyError::Kind));
        check(json!({"kty": "EC", "crv": "P-256", "x": "AQ", "y": "AQ"}), Err(KeyError::Point));
        check(json!("z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq"), Err(KeyError::Kind));
        check(json!("nothing"), Err(KeyError::Text));
        // the point at infinity and its like sign everything
        assert_eq!(PublicKey::ed25519(&[0; 32]), Err(KeyError::Point));
    }

    #[test]
    fn a_key_is_written_as_it_was_read() {
        for text in [
            "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
            "z82LkuBieyGShVBhvtE2zoiD6Kma4tJGFtkAhxR5pfkp5QPw4LutoYWhvQCnGjdVn14kujQ",
            "zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP",
        ] {
            let key = PublicKey::multikey(text).expect("a key");
            assert_eq!(key.to_multikey().as_deref(), Some(text));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn a_flipped_bit_never_verifies(
            message in proptest::collection::vec(any::<u8>(), 1..80),
            at in any::<prop::sample::Index>(),
            bit in 0u8..8,
        ) {
            let key = signing();
            let mut signature = key.sign(&message).to_vec();
            prop_assert!(key.public().verifies(&message, &signature));
            let mut other = message.clone();
            other[at.index(message.len())] ^= 1 << bit;
            prop_assert!(!key.public().verifies(&other, &signature));
            signature[at.index(64)] ^= 1 << bit;
            prop_assert!(!key.public().verifies(&message, &signature));
        }

        #[test]
        fn any_bytes_are_no_certificate_or_a_key(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _key = PublicKey::certificate(&bytes);
        }
    }
}
