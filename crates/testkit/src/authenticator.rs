//! An authenticator in software: makes a key on the P-256 curve for whoever
//! asks and signs what it is asked to, as a security key does, so that what the
//! house accepts and refuses can be tried without one. Attestation is `none`.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _};
use serde_json::{Value, json};

/// One key on one authenticator, in a browser that is at one origin.
pub struct Authenticator {
    key: EcdsaKeyPair,
    id: Vec<u8>,
    /// What whoever asked for the key knows its owner by.
    owner: Option<String>,
    /// Where the browser says it is.
    pub origin: String,
    /// The count it gave last.
    pub counter: u32,
    /// Whether it asks for a finger or a number each time.
    pub verifies: bool,
}

impl Authenticator {
    /// A fresh key named `id`, in a browser at `origin`.
    ///
    /// # Panics
    /// When the system has no randomness.
    pub fn new(id: &str, origin: &str) -> Authenticator {
        let dice = SystemRandom::new();
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &dice).unwrap();
        let key = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, pkcs8.as_ref(), &dice)
            .unwrap();
        let id = ring::digest::digest(&ring::digest::SHA256, id.as_bytes()).as_ref().to_vec();
        Authenticator {
            key,
            id,
            owner: None,
            origin: origin.to_owned(),
            counter: 0,
            verifies: true,
        }
    }

    /// Answers `navigator.credentials.create` for these options.
    ///
    /// # Panics
    /// When the options are none.
    pub fn make(&mut self, options: &str) -> String {
        let options: Value = serde_json::from_str(options).unwrap();
        let asked = &options["publicKey"];
        self.owner = asked["user"]["id"].as_str().map(str::to_owned);
        let public = self.key.public_key().as_ref().to_vec();
        let mut data = self.data(asked["rp"]["id"].as_str().unwrap(), 0x40);
        data.extend([0; 16]);
        data.extend(u16::try_from(self.id.len()).unwrap().to_be_bytes());
        data.extend(&self.id);
        // COSE: kind EC2, algorithm ES256, curve P-256, x, y.
        data.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        data.extend(&public[1..33]);
        data.extend([0x22, 0x58, 0x20]);
        data.extend(&public[33..65]);
        let mut object = vec![0xa3];
        object.extend(b"\x63fmt\x64none\x67attStmt\xa0\x68authData\x59");
        object.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
        object.extend(&data);
        let said = self.said("webauthn.create", asked["challenge"].as_str().unwrap());
        self.answer(json!({
            "attestationObject": BASE64.encode(object),
            "clientDataJSON": BASE64.encode(said),
        }))
    }

    /// Answers `navigator.credentials.get` for these options.
    ///
    /// # Panics
    /// When the options are none.
    pub fn show(&mut self, options: &str) -> String {
        let options: Value = serde_json::from_str(options).unwrap();
        let asked = &options["publicKey"];
        let of_anybody = asked["allowCredentials"].as_array().is_none_or(Vec::is_empty);
        let data = self.data(asked["rpId"].as_str().unwrap(), 0);
        let said = self.said("webauthn.get", asked["challenge"].as_str().unwrap());
        let mut signed = data.clone();
        signed.extend(ring::digest::digest(&ring::digest::SHA256, said.as_bytes()).as_ref());
        let signature = self.key.sign(&SystemRandom::new(), &signed).unwrap();
        self.answer(json!({
            "authenticatorData": BASE64.encode(data),
            "clientDataJSON": BASE64.encode(said),
            "signature": BASE64.encode(signature.as_ref()),
            // Told only to whoever does not say whose key it wants.
            "userHandle": self.owner.as_ref().filter(|_| of_anybody),
        }))
    }

    fn data(&mut self, party: &str, flags: u8) -> Vec<u8> {
        self.counter += 1;
        let mut data =
            ring::digest::digest(&ring::digest::SHA256, party.as_bytes()).as_ref().to_vec();
        data.push(flags | 0x01 | if self.verifies { 0x04 } else { 0 });
        data.extend(self.counter.to_be_bytes());
        data
    }

    fn said(&self, kind: &str, challenge: &str) -> String {
        json!({
            "type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false,
        })
        .to_string()
    }

    fn answer(&self, response: Value) -> String {
        let id = BASE64.encode(&self.id);
        json!({
            "id": id, "rawId": id, "type": "public-key", "response": response, "extensions": {},
        })
        .to_string()
    }
}
