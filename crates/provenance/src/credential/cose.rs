//! COSE_Sign1 (RFC 9052 section 4.2) and the claims of a CWT (RFC 8392).
//!
//! Read strictly: nothing may follow, no label stands twice, the tag is what the caller's policy
//! says, and the algorithm is one of the caller's list and the key's own. Nesting and length are
//! bounded.

mod claims;

use super::keys::{Algorithm, PublicKey, SigningKey};
use ciborium::value::{Integer, Value};
pub use claims::Claims;

/// Longest message that is read, bytes.
pub const MAX_BYTES: usize = 64 * 1024;
/// Deepest nesting of CBOR.
const MAX_DEPTH: usize = 16;
/// The tag of COSE_Sign1.
const SIGN1: u64 = 18;
/// The tag of a CWT, which may stand around it.
const CWT: u64 = 61;

/// Why a message is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CoseError {
    /// Longer than is read, or no CBOR.
    Cbor,
    /// Something follows the message.
    TrailingBytes,
    /// A label stands twice.
    DuplicateKey,
    /// Another tag, none where one must be, or one where none may be.
    Tag,
    /// Not the four parts of COSE_Sign1.
    Shape,
    /// The payload is elsewhere.
    Detached,
    /// A header that must be understood and is not.
    Critical,
    /// No algorithm, or one that is not on the list; the label as it stands there.
    Alg(String),
    /// The algorithm is not the key's.
    KeyKind,
    /// The signature is not the key's.
    Signature,
    /// A claim of the wrong kind.
    Claim,
    /// Expired at the instant of the check, or without the expiry that is demanded.
    Expired,
    /// Not valid yet at the instant of the check.
    NotYet,
}

impl CoseError {
    /// Its stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            CoseError::Cbor => "cbor",
            CoseError::TrailingBytes => "trailing_bytes",
            CoseError::DuplicateKey => "duplicate_key",
            CoseError::Tag => "tag",
            CoseError::Shape => "shape",
            CoseError::Detached => "detached",
            CoseError::Critical => "critical",
            CoseError::Alg(_) => "alg",
            CoseError::KeyKind => "key_kind",
            CoseError::Signature => "signature",
            CoseError::Claim => "claim",
            CoseError::Expired => "expired",
            CoseError::NotYet => "not_yet",
        }
    }
}

/// Whether the message must carry its tag.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TagPolicy {
    /// Tag 18, or 61 around it.
    #[default]
    Required,
    /// With or without.
    Optional,
    /// Without.
    Forbidden,
}

/// What is asked of a message.
#[derive(Clone, Debug)]
pub struct Asked<'a> {
    /// The tag.
    pub tag: TagPolicy,
    /// Algorithms that are taken.
    pub algorithms: &'a [Algorithm],
    /// Whether the algorithm may stand in the header that is not signed.
    pub unprotected_alg: bool,
    /// Whether an ECDSA digest may go with another curve than its own.
    pub any_curve: bool,
    /// Bytes that are signed and not sent.
    pub external_aad: &'a [u8],
}

impl Default for Asked<'_> {
    fn default() -> Self {
        Asked {
            tag: TagPolicy::Required,
            algorithms: &[Algorithm::Es256, Algorithm::EdDsa],
            unprotected_alg: false,
            any_curve: false,
            external_aad: &[],
        }
    }
}

/// A message in its parts; its signature is not checked yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Sign1 {
    /// Whether it had its tag.
    pub tagged: bool,
    /// The signed headers as they came.
    pub protected_bytes: Vec<u8>,
    /// The signed headers.
    pub protected: Vec<(Value, Value)>,
    /// The headers that are not signed.
    pub unprotected: Vec<(Value, Value)>,
    /// What is said.
    pub payload: Vec<u8>,
    /// The signature.
    pub signature: Vec<u8>,
}

/// Reads one CBOR item that nothing follows, where no map has a key twice.
///
/// # Errors
/// [`CoseError::Cbor`], [`CoseError::TrailingBytes`], [`CoseError::DuplicateKey`].
pub fn cbor(bytes: &[u8]) -> Result<Value, CoseError> {
    if bytes.len() > MAX_BYTES {
        return Err(CoseError::Cbor);
    }
    let mut rest = bytes;
    let value: Value = ciborium::de::from_reader_with_recursion_limit(&mut rest, MAX_DEPTH)
        .map_err(|_| CoseError::Cbor)?;
    if !rest.is_empty() {
        return Err(CoseError::TrailingBytes);
    }
    unique(&value)?;
    Ok(value)
}

fn unique(value: &Value) -> Result<(), CoseError> {
    match value {
        Value::Array(list) => list.iter().try_for_each(unique),
        Value::Tag(_, inner) => unique(inner),
        Value::Map(members) => {
            let mut keys = members
                .iter()
                .map(|(key, _)| to_bytes(key))
                .collect::<Result<Vec<_>, CoseError>>()?;
            keys.sort_unstable();
            if keys.windows(2).any(|pair| matches!(pair, [one, other] if one == other)) {
                return Err(CoseError::DuplicateKey);
            }
            members.iter().try_for_each(|(key, value)| unique(key).and_then(|()| unique(value)))
        }
        _ => Ok(()),
    }
}

/// Writes CBOR.
///
/// # Errors
/// [`CoseError::Cbor`].
pub fn to_bytes(value: &Value) -> Result<Vec<u8>, CoseError> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).map_err(|_| CoseError::Cbor)?;
    Ok(bytes)
}

/// The value of a label that is a number.
#[must_use]
pub fn label(members: &[(Value, Value)], wanted: i64) -> Option<&Value> {
    let wanted = Value::Integer(Integer::from(wanted));
    members.iter().find(|(key, _)| *key == wanted).map(|(_, value)| value)
}

impl Sign1 {
    /// Reads a message.
    ///
    /// # Errors
    /// [`CoseError`].
    pub fn read(bytes: &[u8], tag: TagPolicy) -> Result<Sign1, CoseError> {
        let mut value = cbor(bytes)?;
        if let Value::Tag(CWT, inner) = value {
            // A CWT tag stands only around a tagged message (RFC 8392 section 6).
            if !matches!(*inner, Value::Tag(SIGN1, _)) {
                return Err(CoseError::Tag);
            }
            value = *inner;
        }
        let (tagged, parts) = match value {
            Value::Tag(SIGN1, inner) => (true, *inner),
            Value::Tag(..) => return Err(CoseError::Tag),
            bare => (false, bare),
        };
        let allowed = match tag {
            TagPolicy::Required => tagged,
            TagPolicy::Optional => true,
            TagPolicy::Forbidden => !tagged,
        };
        if !allowed {
            return Err(CoseError::Tag);
        }
        let Value::Array(parts) = parts else { return Err(CoseError::Shape) };
        let parts = <[Value; 4]>::try_from(parts).map_err(|_| CoseError::Shape)?;
        let [protected_bytes, unprotected, payload, signature] = parts;
        let (Value::Bytes(protected_bytes), Value::Map(unprotected)) =
            (protected_bytes, unprotected)
        else {
            return Err(CoseError::Shape);
        };
        let payload = match payload {
            Value::Bytes(payload) => payload,
            Value::Null => return Err(CoseError::Detached),
            _ => return Err(CoseError::Shape),
        };
        let Value::Bytes(signature) = signature else { return Err(CoseError::Shape) };
        let protected = if protected_bytes.is_empty() {
            Vec::new()
        } else {
            let Value::Map(members) = cbor(&protected_bytes)? else { return Err(CoseError::Shape) };
            members
        };
        // A label stands in one of the two headers, never in both.
        if unprotected.iter().any(|(key, _)| protected.iter().any(|(other, _)| other == key)) {
            return Err(CoseError::DuplicateKey);
        }
        Ok(Sign1 { tagged, protected_bytes, protected, unprotected, payload, signature })
    }

    /// The bytes that are signed (RFC 9052 section 4.4).
    ///
    /// # Errors
    /// [`CoseError::Cbor`].
    pub fn to_be_signed(&self, external_aad: &[u8]) -> Result<Vec<u8>, CoseError> {
        // A header without labels is signed as no bytes, however it was written.
        let protected = if self.protected.is_empty() { &[][..] } else { &self.protected_bytes };
        to_be_signed(protected, external_aad, &self.payload)
    }

    /// The algorithm, if it is on the list.
    ///
    /// # Errors
    /// [`CoseError::Alg`] with the label: a number, or a text between quotes.
    pub fn algorithm(&self, asked: &Asked<'_>) -> Result<Algorithm, CoseError> {
        let unprotected = label(&self.unprotected, 1).filter(|_| asked.unprotected_alg);
        let given = label(&self.protected, 1).or(unprotected);
        let number = match given {
            Some(Value::Integer(number)) => i64::try_from(*number).ok(),
            _ => None,
        };
        number
            .and_then(Algorithm::from_cose)
            .filter(|algorithm| asked.algorithms.contains(algorithm))
            .ok_or_else(|| CoseError::Alg(given.map_or_else(String::new, told)))
    }

    /// The name of the key, label 4, from the signed header or the other.
    #[must_use]
    pub fn kid(&self) -> Option<&[u8]> {
        let given = label(&self.protected, 4).or_else(|| label(&self.unprotected, 4));
        given.and_then(Value::as_bytes).map(Vec::as_slice)
    }

    /// Checks the signature.
    ///
    /// # Errors
    /// [`CoseError`].
    pub fn verify(&self, key: &PublicKey, asked: &Asked<'_>) -> Result<Algorithm, CoseError> {
        // No header that would have to be understood is understood here (label 2).
        if label(&self.protected, 2).is_some() || label(&self.unprotected, 2).is_some() {
            return Err(CoseError::Critical);
        }
        let algorithm = self.algorithm(asked)?;
        let own = key.algorithm();
        let mixed = asked.any_curve && own != Algorithm::EdDsa && algorithm != Algorithm::EdDsa;
        if algorithm != own && !mixed {
            return Err(CoseError::KeyKind);
        }
        if self.signature.len() != own.signature_length()
            || !key.verifies_as(algorithm, &self.to_be_signed(asked.external_aad)?, &self.signature)
        {
            return Err(CoseError::Signature);
        }
        Ok(algorithm)
    }
}

fn told(value: &Value) -> String {
    match value {
        Value::Integer(number) => i128::from(*number).to_string(),
        Value::Text(text) => format!("'{text}'"),
        _ => "?".to_owned(),
    }
}

fn to_be_signed(protected: &[u8], external: &[u8], payload: &[u8]) -> Result<Vec<u8>, CoseError> {
    to_bytes(&Value::Array(vec![
        Value::Text("Signature1".to_owned()),
        Value::Bytes(protected.to_vec()),
        Value::Bytes(external.to_vec()),
        Value::Bytes(payload.to_vec()),
    ]))
}

/// Signs a payload with EdDSA, tagged; `kid` stands in the signed header.
///
/// # Errors
/// [`CoseError::Cbor`].
pub fn sign(
    key: &SigningKey,
    kid: &[u8],
    payload: &[u8],
    external_aad: &[u8],
) -> Result<Vec<u8>, CoseError> {
    let number = |number: i64| Value::Integer(Integer::from(number));
    let protected = to_bytes(&Value::Map(vec![
        (number(1), number(Algorithm::EdDsa.cose())),
        (number(4), Value::Bytes(kid.to_vec())),
    ]))?;
    let signature = key.sign(&to_be_signed(&protected, external_aad, payload)?);
    to_bytes(&Value::Tag(
        SIGN1,
        Box::new(Value::Array(vec![
            Value::Bytes(protected),
            Value::Map(Vec::new()),
            Value::Bytes(payload.to_vec()),
            Value::Bytes(signature.to_vec()),
        ])),
    ))
}

#[cfg(test)]
mod tests;
