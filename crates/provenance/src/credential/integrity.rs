//! Data Integrity proofs of the JCS suites: eddsa-jcs-2022 and ecdsa-jcs-2019 (W3C VC Data Integrity
//! 1.0, EdDSA and ECDSA Cryptosuites v1.0).
//!
//! What is signed is `hash(JCS(proof options)) ‖ hash(JCS(document))`. Contexts are never fetched:
//! the suites need none. The RDF suites are not computed here; [`verify_hashed`] checks their
//! signature where somebody else brings the canonical N-Quads.
//!
//! Not here: whether the signer may say this (`bundle`, `card`), and the status (`status`).

mod error;

use super::did::{self, DidError};
use super::jcs;
use super::keys::{Algorithm, PublicKey, SigningKey};

use super::multibase;
pub use error::ProofError;
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256, Sha384};

/// Most proofs of one document that are looked at.
pub const MAX_PROOFS: usize = 16;

/// A suite that is computed here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suite {
    /// eddsa-jcs-2022.
    EddsaJcs2022,
    /// ecdsa-jcs-2019.
    EcdsaJcs2019,
}

impl Suite {
    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Suite::EddsaJcs2022 => "eddsa-jcs-2022",
            Suite::EcdsaJcs2019 => "ecdsa-jcs-2019",
        }
    }

    fn read(name: &str) -> Option<Suite> {
        [Suite::EddsaJcs2022, Suite::EcdsaJcs2019].into_iter().find(|suite| suite.name() == name)
    }
}

/// What a check expects beside the signature; what is absent is not asked.
#[derive(Clone, Debug, Default)]
pub struct Expected<'a> {
    /// The instant of the check: proofs of later and expired proofs are refused.
    pub now: Option<Timestamp>,
    /// The purpose, such as `assertionMethod`.
    pub purpose: Option<&'a str>,
    /// One of the proof's domains.
    pub domain: Option<&'a str>,
    /// The proof's challenge.
    pub challenge: Option<&'a str>,
}

/// A proof that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// The suite.
    pub suite: Suite,
    /// The name of the key.
    pub method: String,
    /// The purpose.
    pub purpose: String,
    /// When the proof says that it was made.
    pub created: Option<Timestamp>,
    /// Contexts were added after signing: nothing of what is signed changed, yet a reader of linked
    /// data may read more into it.
    pub context_appended: bool,
}

/// Finds a key by the name of the verification method and the purpose.
pub type Keys<'a> = dyn Fn(&str, &str) -> Result<PublicKey, DidError> + 'a;

/// Finds the key of a `did:key`, and no other.
///
/// # Errors
/// [`DidError`].
pub fn did_keys(method: &str, _purpose: &str) -> Result<PublicKey, DidError> {
    did::did_key(method)
}

/// Checks every proof of a document; all of them must hold.
///
/// # Errors
/// The first [`ProofError`].
pub fn verify(
    document: &Value,
    keys: &Keys<'_>,
    expected: &Expected<'_>,
) -> Result<Vec<Verified>, ProofError> {
    let proofs = proofs(document)?;
    check_previous(&proofs)?;
    proofs.iter().map(|proof| verify_one(document, proof, &proofs, keys, expected)).collect()
}

/// The proofs of a document, one or a list.
///
/// # Errors
/// [`ProofError::Parsing`], [`ProofError::NoProof`] or [`ProofError::Range`].
pub fn proofs(document: &Value) -> Result<Vec<&Map<String, Value>>, ProofError> {
    let members = document.as_object().ok_or(ProofError::Parsing)?;
    let list = match members.get("proof") {
        None | Some(Value::Null) => return Err(ProofError::NoProof),
        Some(Value::Array(list)) => list.iter().map(Value::as_object).collect(),
        Some(one) => Some(vec![one.as_object().ok_or(ProofError::Parsing)?]),
    };
    let list: Vec<_> = list.ok_or(ProofError::Parsing)?;
    match list.len() {
        0 => Err(ProofError::NoProof),
        many if many > MAX_PROOFS => Err(ProofError::Range),
        _ => Ok(list),
    }
}

fn previous<'a>(
    proof: &'a Map<String, Value>,
    all: &[&'a Map<String, Value>],
) -> Result<Vec<&'a Map<String, Value>>, ProofError> {
    let names: Vec<&str> = match proof.get("previousProof") {
        None => return Ok(Vec::new()),
        Some(Value::String(name)) => vec![name],
        Some(Value::Array(names)) => {
            names.iter().map(Value::as_str).collect::<Option<_>>().ok_or(ProofError::Parsing)?
        }
        Some(_) => return Err(ProofError::Parsing),
    };
    let find = |name: &str| {
        let id =
            |proof: &&&Map<String, Value>| proof.get("id").and_then(Value::as_str) == Some(name);
        all.iter().find(id).copied().ok_or(ProofError::Previous)
    };
    names.into_iter().map(find).collect()
}

/// Checks that every `previousProof` is there and that none leads back to itself (VC Data Integrity
/// 1.0 section 4.5), without looking at a signature.
///
/// # Errors
/// [`ProofError::Previous`] or [`ProofError::Parsing`].
pub fn check_previous(all: &[&Map<String, Value>]) -> Result<(), ProofError> {
    let mut ids: Vec<&str> =
        all.iter().filter_map(|proof| proof.get("id").and_then(Value::as_str)).collect();
    ids.sort_unstable();
    if ids.windows(2).any(|pair| matches!(pair, [one, other] if one == other)) {
        return Err(ProofError::Previous);
    }
    for proof in all {
        let mut seen = vec![*proof];
        let mut open = previous(proof, all)?;
        while let Some(next) = open.pop() {
            if std::ptr::eq(next, *proof) {
                return Err(ProofError::Previous);
            }
            if !seen.iter().any(|one| std::ptr::eq(*one, next)) {
                seen.push(next);
                open.extend(previous(next, all)?);
            }
        }
    }
    Ok(())
}

fn text<'a>(proof: &'a Map<String, Value>, name: &str) -> Result<&'a str, ProofError> {
    proof.get(name).and_then(Value::as_str).ok_or(ProofError::Parsing)
}

fn instant(proof: &Map<String, Value>, name: &str) -> Result<Option<Timestamp>, ProofError> {
    let Some(value) = proof.get(name) else { return Ok(None) };
    let given = value.as_str().ok_or(ProofError::Instant)?;
    // An instant has its offset; without one it is a wall clock somewhere.
    if !given.contains('T') {
        return Err(ProofError::Instant);
    }
    given.parse().map(Some).map_err(|_| ProofError::Instant)
}

fn verify_one(
    document: &Value,
    proof: &Map<String, Value>,
    all: &[&Map<String, Value>],
    keys: &Keys<'_>,
    expected: &Expected<'_>,
) -> Result<Verified, ProofError> {
    if text(proof, "type")? != "DataIntegrityProof" {
        return Err(ProofError::Type);
    }
    let suite = Suite::read(text(proof, "cryptosuite")?).ok_or(ProofError::Suite)?;
    let method = text(proof, "verificationMethod")?;
    let purpose = text(proof, "proofPurpose")?;
    if expected.purpose.is_some_and(|wanted| wanted != purpose) {
        return Err(ProofError::Purpose);
    }
    let created = instant(proof, "created")?;
    let expires = instant(proof, "expires")?;
    if let Some(now) = expected.now {
        if created.is_some_and(|created| created > now) {
            return Err(ProofError::Created);
        }
        if expires.is_some_and(|expires| expires <= now) {
            return Err(ProofError::Expired);
        }
    }
    if let Some(wanted) = expected.domain {
        let is = |domain: &Value| domain.as_str() == Some(wanted);
        let held = proof.get("domain").is_some_and(|domain| match domain {
            Value::Array(list) => list.iter().any(is),
            one => is(one),
        });
        if !held {
            return Err(ProofError::Domain);
        }
    }
    if let Some(wanted) = expected.challenge
        && proof.get("challenge").and_then(Value::as_str) != Some(wanted)
    {
        return Err(ProofError::Challenge);
    }

    let mut unsecured = document.as_object().ok_or(ProofError::Parsing)?.clone();
    unsecured.shift_remove("proof");
    let earlier = previous(proof, all)?;
    if !earlier.is_empty() {
        let earlier = earlier.into_iter().cloned().map(Value::Object).collect();
        unsecured.insert("proof".to_owned(), Value::Array(earlier));
    }
    let mut context_appended = false;
    if let Some(context) = proof.get("@context") {
        let document_context = unsecured.get("@context").ok_or(ProofError::Context)?;
        if !begins_with(document_context, context) {
            return Err(ProofError::Context);
        }
        context_appended = document_context != context;
        unsecured.insert("@context".to_owned(), context.clone());
    }
    let mut options = proof.clone();
    let value = text(proof, "proofValue")?;
    options.shift_remove("proofValue");

    let key = keys(method, purpose).map_err(ProofError::Key)?;
    let fits = match suite {
        Suite::EddsaJcs2022 => key.algorithm() == Algorithm::EdDsa,
        Suite::EcdsaJcs2019 => matches!(key.algorithm(), Algorithm::Es256 | Algorithm::Es384),
    };
    if !fits {
        return Err(ProofError::KeyKind);
    }
    let signature = signature(value, key.algorithm())?;
    let hashed = hash_data(&Value::Object(options), &Value::Object(unsecured), key.algorithm())?;
    if !key.verifies(&hashed, &signature) {
        return Err(ProofError::Signature);
    }
    let (method, purpose) = (method.to_owned(), purpose.to_owned());
    Ok(Verified { suite, method, purpose, created, context_appended })
}

/// Whether the proof's context is the beginning of the document's, in order.
fn begins_with(document: &Value, proof: &Value) -> bool {
    fn list(context: &Value) -> Vec<&Value> {
        match context {
            Value::Array(list) => list.iter().collect(),
            one => vec![one],
        }
    }
    list(document).starts_with(&list(proof))
}

/// Reads a `proofValue`: base58btc of exactly the bytes of the algorithm's signature.
///
/// # Errors
/// [`ProofError::Value`] or [`ProofError::Length`].
pub fn signature(value: &str, algorithm: Algorithm) -> Result<Vec<u8>, ProofError> {
    if !value.starts_with('z') {
        return Err(ProofError::Value);
    }
    let bytes = multibase::decode(value).map_err(|_| ProofError::Value)?;
    if bytes.len() == algorithm.signature_length() { Ok(bytes) } else { Err(ProofError::Length) }
}

/// The digest of the suites: SHA-384 for P-384, else SHA-256.
#[must_use]
pub fn digest(bytes: &[u8], algorithm: Algorithm) -> Vec<u8> {
    match algorithm {
        Algorithm::Es384 => Sha384::digest(bytes).to_vec(),
        _ => Sha256::digest(bytes).to_vec(),
    }
}

/// What the JCS suites sign: the hash of the proof options, then that of the document.
///
/// # Errors
/// [`ProofError::Canonical`].
pub fn hash_data(
    options: &Value,
    unsecured: &Value,
    algorithm: Algorithm,
) -> Result<Vec<u8>, ProofError> {
    let options = jcs::canonical(options).map_err(ProofError::Canonical)?;
    let unsecured = jcs::canonical(unsecured).map_err(ProofError::Canonical)?;
    let first = digest(options.as_bytes(), algorithm);
    Ok([first, digest(unsecured.as_bytes(), algorithm)].concat())
}

/// Checks a signature over canonical texts that somebody else computed, as the RDF suites need.
///
/// # Errors
/// [`ProofError`].
pub fn verify_hashed(
    canonical_options: &str,
    canonical_document: &str,
    value: &str,
    key: &PublicKey,
) -> Result<(), ProofError> {
    let signature = signature(value, key.algorithm())?;
    let first = digest(canonical_options.as_bytes(), key.algorithm());
    let second = digest(canonical_document.as_bytes(), key.algorithm());
    if key.verifies(&[first, second].concat(), &signature) {
        Ok(())
    } else {
        Err(ProofError::Signature)
    }
}

/// What a new proof says.
#[derive(Clone, Debug)]
pub struct NewProof<'a> {
    /// The name of the key.
    pub method: &'a str,
    /// The purpose, such as `assertionMethod`.
    pub purpose: &'a str,
    /// When it is made.
    pub created: Timestamp,
}

/// Signs a document that has no proof, with eddsa-jcs-2022, and gives it back with its proof.
///
/// # Errors
/// [`ProofError`].
pub fn sign(document: &Value, key: &SigningKey, proof: &NewProof<'_>) -> Result<Value, ProofError> {
    let mut options = json!({
        "type": "DataIntegrityProof",
        "cryptosuite": Suite::EddsaJcs2022.name(),
        "created": proof.created.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        "verificationMethod": proof.method,
        "proofPurpose": proof.purpose,
    });
    let context = document.get("@context").cloned();
    if let (Some(options), Some(context)) = (options.as_object_mut(), context) {
        options.insert("@context".to_owned(), context);
    }
    sign_with(document, key, options)
}

/// Signs a document with proof options that are given whole (without `proofValue`).
///
/// # Errors
/// [`ProofError`].
pub fn sign_with(
    document: &Value,
    key: &SigningKey,
    mut options: Value,
) -> Result<Value, ProofError> {
    let mut signed = document.as_object().ok_or(ProofError::Parsing)?.clone();
    if signed.contains_key("proof") {
        return Err(ProofError::Range);
    }
    let hashed = hash_data(&options, document, Algorithm::EdDsa)?;
    let value = multibase::base58btc(&key.sign(&hashed));
    options
        .as_object_mut()
        .ok_or(ProofError::Parsing)?
        .insert("proofValue".to_owned(), Value::String(value));
    signed.insert("proof".to_owned(), options);
    Ok(Value::Object(signed))
}

#[cfg(test)]
mod tests;
