//! A compact JWS (RFC 7515 section 3.1): header, payload and signature between dots.
//!
//! Read strictly, checked only by an algorithm that the caller's key has: `none`, shared secrets and
//! critical headers are refused. What its claims mean is for whoever reads them.

use super::jcs;
use super::keys::{Algorithm, PublicKey};
use super::multibase;
use serde_json::Value;

/// Longest text that is read, bytes.
pub const MAX_TEXT: usize = 4 * 1024 * 1024;

/// Why a JWS is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JwsError {
    /// Not three parts of base64url, or no JSON in them.
    Parsing,
    /// An algorithm that is not read, or not the key's.
    Algorithm,
    /// A header that must be understood and is not.
    Critical,
    /// The signature is not the key's.
    Signature,
}

impl JwsError {
    /// Its stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            JwsError::Parsing => "jws_parsing",
            JwsError::Algorithm => "jws_algorithm",
            JwsError::Critical => "jws_critical",
            JwsError::Signature => "jws_signature",
        }
    }
}

/// A JWS in its parts; its signature is not checked yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Jws {
    /// The header.
    pub header: Value,
    /// The payload, an object.
    pub payload: Value,
    signed: String,
    signature: Vec<u8>,
}

impl Jws {
    /// Reads the text.
    ///
    /// # Errors
    /// [`JwsError`].
    pub fn read(text: &str) -> Result<Jws, JwsError> {
        let wrong = JwsError::Parsing;
        if text.len() > MAX_TEXT {
            return Err(wrong);
        }
        let (signed, signature) = text.rsplit_once('.').ok_or(wrong)?;
        let (header, payload) = signed.split_once('.').ok_or(wrong)?;
        let object = |part: &str| -> Result<Value, JwsError> {
            let bytes = multibase::base64url(part).ok_or(wrong)?;
            let value = jcs::read(&bytes).map_err(|_| wrong)?;
            if value.is_object() { Ok(value) } else { Err(wrong) }
        };
        let (header, payload) = (object(header)?, object(payload)?);
        let signature = multibase::base64url(signature).ok_or(wrong)?;
        if header.get("crit").is_some() {
            return Err(JwsError::Critical);
        }
        let algorithm = header["alg"].as_str().and_then(Algorithm::from_name);
        let algorithm = algorithm.ok_or(JwsError::Algorithm)?;
        if signature.len() != algorithm.signature_length() {
            return Err(JwsError::Signature);
        }
        Ok(Jws { header, payload, signed: signed.to_owned(), signature })
    }

    /// Checks the signature.
    ///
    /// # Errors
    /// [`JwsError`].
    pub fn verify(&self, key: &PublicKey) -> Result<(), JwsError> {
        if self.header["alg"].as_str() != Some(key.algorithm().name()) {
            return Err(JwsError::Algorithm);
        }
        if key.verifies(self.signed.as_bytes(), &self.signature) {
            Ok(())
        } else {
            Err(JwsError::Signature)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// RFC 8037 appendix A.4, with an object as its payload instead.
    fn signed(header: &str, payload: &str) -> (String, PublicKey) {
        let key = crate::credential::keys::SigningKey::new([3; 32]);
        let part = |text: &str| multibase::to_base64url(text.as_bytes());
        let signed = format!("{}.{}", part(header), part(payload));
        let signature = multibase::to_base64url(&key.sign(signed.as_bytes()));
        (format!("{signed}.{signature}"), key.public())
    }

    #[test]
    fn headers_decide_nothing() {
        let check = |header: &str, payload: &str, expect: Result<(), JwsError>| {
            let (text, key) = signed(header, payload);
            let got = Jws::read(&text).and_then(|jws| jws.verify(&key));
            assert_eq!(got, expect, "{header}");
        };
        check(r#"{"alg":"EdDSA"}"#, r#"{"a":1}"#, Ok(()));
        check(r#"{"alg":"ES256"}"#, r#"{"a":1}"#, Err(JwsError::Algorithm));
        check(r#"{"alg":"none"}"#, r#"{"a":1}"#, Err(JwsError::Algorithm));
        check(r#"{"alg":"HS256"}"#, r#"{"a":1}"#, Err(JwsError::Algorithm));
        check(r#"{"alg":"EdDSA","crit":["x"]}"#, r#"{"a":1}"#, Err(JwsError::Critical));
        check(r#"{"alg":"EdDSA"}"#, r#"{"a":1,"a":2}"#, Err(JwsError::Parsing));
        check(r#"{"alg":"EdDSA"}"#, "[]", Err(JwsError::Parsing));
        let (text, key) = signed(r#"{"alg":"EdDSA"}"#, r#"{"a":1}"#);
        let other = text.replacen('e', "f", 2);
        assert!(Jws::read(&other).and_then(|jws| jws.verify(&key)).is_err());
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "[A-Za-z0-9_-]{0,20}\\.[A-Za-z0-9_-]{0,20}\\.?[A-Za-z0-9_-]{0,90}") {
            let _read = Jws::read(&text);
        }
    }
}
