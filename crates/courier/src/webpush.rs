//! What a message to a browser is made of: encrypted for the browser alone (RFC 8291 over RFC 8188)
//! and signed by the house (VAPID, RFC 8292). The service in between learns that there is a message
//! and when, and nothing of it: every message is filled up to one length.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac as _};
use jiff::{SignedDuration, Timestamp};
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use p256::{PublicKey, SecretKey};
use ring::aead::{AES_128_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use sha2::Sha256;

/// Bytes of the message before it is encrypted, its mark of the end among them.
const FILLED: usize = 1_024;
/// The record's size that is written before it (RFC 8188 section 2.1); services take this much.
const RECORD: u32 = 4_096;
/// How long a signature counts; services take a day at most (RFC 8292 section 2).
const SIGNED_FOR: SignedDuration = SignedDuration::from_hours(12);

/// Why a message could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unmade {
    /// The browser's key is none.
    BrowserKey,
    /// It is longer than what every message is filled up to.
    TooLong,
    /// The primitives refused, which they do not.
    Broken,
}

/// HKDF with SHA-256 for at most 32 bytes (RFC 5869): the first block is enough.
fn hkdf(salt: &[u8], secret: &[u8], info: &[&[u8]]) -> Option<[u8; 32]> {
    let mut extract = Hmac::<Sha256>::new_from_slice(salt).ok()?;
    extract.update(secret);
    let key = extract.finalize().into_bytes();
    let mut expand = Hmac::<Sha256>::new_from_slice(&key).ok()?;
    info.iter().for_each(|part| expand.update(part));
    expand.update(&[1]);
    Some(expand.finalize().into_bytes().into())
}

/// Encrypts a message for one browser, under a key pair and a salt that are used for nothing else.
/// `fill` bytes, the mark of the end among them, are encrypted.
fn sealed(
    text: &[u8],
    browser: &[u8],
    auth: &[u8],
    once: &SecretKey,
    salt: [u8; 16],
    fill: usize,
) -> Result<Vec<u8>, Unmade> {
    let theirs = PublicKey::from_sec1_bytes(browser).map_err(|_| Unmade::BrowserKey)?;
    let ours = once.public_key().to_sec1_bytes();
    let shared = p256::ecdh::diffie_hellman(once.to_nonzero_scalar(), theirs.as_affine());
    let input = hkdf(auth, shared.raw_secret_bytes(), &[b"WebPush: info\0", browser, &ours])
        .ok_or(Unmade::Broken)?;
    let key = hkdf(&salt, &input, &[b"Content-Encoding: aes128gcm\0"]).ok_or(Unmade::Broken)?;
    let nonce = hkdf(&salt, &input, &[b"Content-Encoding: nonce\0"]).ok_or(Unmade::Broken)?;
    let (key, nonce) = (key.first_chunk::<16>(), nonce.first_chunk::<12>());
    let (Some(key), Some(nonce)) = (key, nonce) else { return Err(Unmade::Broken) };

    let mut record = text.to_vec();
    // The mark of the last record, and then nothing but zeros (RFC 8188 section 2).
    record.push(2);
    if record.len() > fill {
        return Err(Unmade::TooLong);
    }
    record.resize(fill, 0);
    let key = UnboundKey::new(&AES_128_GCM, key).map_err(|_| Unmade::Broken)?;
    LessSafeKey::new(key)
        .seal_in_place_append_tag(Nonce::assume_unique_for_key(*nonce), Aad::empty(), &mut record)
        .map_err(|_| Unmade::Broken)?;
    let mut body = Vec::with_capacity(16 + 4 + 1 + ours.len() + record.len());
    body.extend(salt);
    body.extend(RECORD.to_be_bytes());
    body.push(u8::try_from(ours.len()).map_err(|_| Unmade::Broken)?);
    body.extend(ours);
    body.extend(record);
    Ok(body)
}

/// Encrypts a message for one browser. `once` and `salt` are random and made for this message.
///
/// # Errors
/// [`Unmade`].
pub(crate) fn encrypt(
    text: &[u8],
    browser: &[u8],
    auth: &[u8],
    once: &[u8; 32],
    salt: [u8; 16],
) -> Result<Vec<u8>, Unmade> {
    let once = SecretKey::from_slice(once).map_err(|_| Unmade::Broken)?;
    sealed(text, browser, auth, &once, salt, FILLED)
}

/// The house's own key, by which services know who sends (RFC 8292).
#[derive(Clone)]
pub struct Vapid {
    key: SecretKey,
    contact: String,
}

impl std::fmt::Debug for Vapid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vapid")
    }
}

impl Vapid {
    /// The key of a file: 32 bytes in base64url, as [`Vapid::made`] writes it. `contact` is where a
    /// service reaches whoever runs the program: `mailto:…` or `https://…`.
    pub fn read(file: &str, contact: &str) -> Option<Vapid> {
        let bytes = URL_SAFE_NO_PAD.decode(file.trim().trim_end_matches('=')).ok()?;
        let key = SecretKey::from_slice(&bytes).ok()?;
        Some(Vapid { key, contact: contact.to_owned() })
    }

    /// A new key out of 32 random bytes, as its file holds it; none for the one draw in four
    /// thousand million that is no key.
    pub fn made(random: &[u8; 32]) -> Option<String> {
        SecretKey::from_slice(random).ok()?;
        Some(format!("{}\n", URL_SAFE_NO_PAD.encode(random)))
    }

    /// Its public half, as browsers are given it.
    pub fn public_key(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.key.public_key().to_sec1_bytes())
    }

    /// What a message to a service carries in `Authorization`; `origin` is the service's.
    pub(crate) fn authorization(&self, origin: &str, now: Timestamp) -> String {
        let until = now.saturating_add(SIGNED_FOR).map_or(0, |at| at.as_second());
        let head = URL_SAFE_NO_PAD.encode(r#"{"typ":"JWT","alg":"ES256"}"#);
        let claims = serde_json::json!({ "aud": origin, "exp": until, "sub": self.contact });
        let token = format!("{head}.{}", URL_SAFE_NO_PAD.encode(claims.to_string()));
        let signed: Signature = SigningKey::from(&self.key).sign(token.as_bytes());
        let signed = URL_SAFE_NO_PAD.encode(signed.to_bytes());
        format!("vapid t={token}.{signed}, k={}", self.public_key())
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use p256::ecdsa::VerifyingKey;
    use p256::ecdsa::signature::Verifier as _;

    fn bytes(text: &str) -> Vec<u8> {
        URL_SAFE_NO_PAD.decode(text).unwrap()
    }

    /// What a browser does with a message.
    pub(crate) fn decrypt(body: &[u8], browser: &SecretKey, auth: &[u8]) -> Vec<u8> {
        let (salt, rest) = body.split_at(16);
        assert_eq!(rest[..4], RECORD.to_be_bytes());
        let (ours, record) = rest[5..].split_at(usize::from(rest[4]));
        let theirs = PublicKey::from_sec1_bytes(ours).unwrap();
        let shared = p256::ecdh::diffie_hellman(browser.to_nonzero_scalar(), theirs.as_affine());
        let public = browser.public_key().to_sec1_bytes();
        let info: [&[u8]; 3] = [b"WebPush: info\0", &public, ours];
        let input = hkdf(auth, shared.raw_secret_bytes(), &info).unwrap();
        let key = hkdf(salt, &input, &[b"Content-Encoding: aes128gcm\0"]).unwrap();
        let nonce = hkdf(salt, &input, &[b"Content-Encoding: nonce\0"]).unwrap();
        let key = LessSafeKey::new(UnboundKey::new(&AES_128_GCM, &key[..16]).unwrap());
        let nonce = Nonce::assume_unique_for_key(*nonce.first_chunk().unwrap());
        let mut record = record.to_vec();
        let plain = key.open_in_place(nonce, Aad::empty(), &mut record).unwrap();
        let end = plain.iter().rposition(|byte| *byte != 0).unwrap();
        assert_eq!(plain[end], 2, "the mark of the last record");
        plain[..end].to_vec()
    }

    /// What a service does with `Authorization`: the claims, where the signature is the key's.
    pub(crate) fn verified(authorization: &str) -> (serde_json::Value, String) {
        let rest = authorization.strip_prefix("vapid t=").unwrap();
        let (token, key) = rest.split_once(", k=").unwrap();
        let (signed, signature) = token.rsplit_once('.').unwrap();
        let public = VerifyingKey::from_sec1_bytes(&bytes(key)).unwrap();
        let signature = Signature::from_slice(&bytes(signature)).unwrap();
        public.verify(signed.as_bytes(), &signature).unwrap();
        let (head, claims) = signed.split_once('.').unwrap();
        let head: serde_json::Value = serde_json::from_slice(&bytes(head)).unwrap();
        assert_eq!(head["alg"], "ES256");
        (serde_json::from_slice(&bytes(claims)).unwrap(), key.to_owned())
    }

    /// RFC 8291, section 5 and appendix A.
    #[test]
    fn a_message_is_encrypted_as_in_the_standards_example() {
        let once = bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw");
        let browser = bytes(
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
        );
        let auth = bytes("BTBZMqHH6r4Tts7J_aSIgg");
        let salt = bytes("DGv6ra1nlYgDCS1FRnbzlw").try_into().unwrap();
        let text = b"When I grow up, I want to be a watermelon";
        let once = SecretKey::from_slice(&once).unwrap();
        let body = sealed(text, &browser, &auth, &once, salt, text.len() + 1).unwrap();
        assert_eq!(
            URL_SAFE_NO_PAD.encode(&body),
            "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS\
             6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
        );
        let receiver = SecretKey::from_slice(&bytes("q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94"));
        assert_eq!(decrypt(&body, &receiver.unwrap(), &auth), text);
    }

    #[test]
    fn every_message_is_as_long_as_every_other_and_a_longer_one_is_refused() {
        let browser = SecretKey::from_slice(&[7; 32]).unwrap();
        let public = browser.public_key().to_sec1_bytes();
        let made = |text: &[u8]| encrypt(text, &public, &[1; 16], &[9; 32], [3; 16]);
        let (short, long) = (made(b"{}").unwrap(), made(&[b'x'; FILLED - 1]).unwrap());
        assert_eq!(short.len(), long.len());
        assert!(short.len() < 4_096);
        assert_eq!(decrypt(&short, &browser, &[1; 16]), b"{}");
        assert_eq!(made(&[b'x'; FILLED]), Err(Unmade::TooLong));
        for key in [&[4_u8; 65][..], &[], &[0; 65]] {
            let refused = encrypt(b"{}", key, &[1; 16], &[9; 32], [3; 16]);
            assert_eq!(refused, Err(Unmade::BrowserKey));
        }
    }

    #[test]
    fn the_house_signs_for_one_service_and_twelve_hours() {
        let file = Vapid::made(&[5; 32]).unwrap();
        let vapid = Vapid::read(&file, "mailto:care@orle.example").unwrap();
        let now: Timestamp = "2026-03-02T09:00:00Z".parse().unwrap();
        let (claims, key) = verified(&vapid.authorization("https://fcm.googleapis.com", now));
        assert_eq!(key, vapid.public_key());
        assert_eq!(claims["aud"], "https://fcm.googleapis.com");
        assert_eq!(claims["sub"], "mailto:care@orle.example");
        assert_eq!(claims["exp"], now.as_second() + 12 * 3600);
        assert!(Vapid::made(&[0; 32]).is_none() && Vapid::read("", "").is_none());
        assert!(Vapid::read("AAAA", "").is_none());
    }
}
