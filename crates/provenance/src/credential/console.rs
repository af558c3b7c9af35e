//! What the command line asks of this part: one JSON line in, one JSON value out.
//!
//! A line is a text (what is checked) or an object whose members override the options. An answer has
//! every field that was decoded, so that a caller can compare it; a refusal is `{"error": code}`,
//! with the class of the specification where it has one.

mod lists;

use super::card::{self, KeyEntry};
use super::cose::{self, Asked, Claims, Sign1, TagPolicy};
use super::did::{self, DidError};
use super::integrity::{self, Expected};
use super::keys::{Algorithm, PublicKey};
use super::{bundle, jcs, multibase, qr, sd_jwt, token_status};
use ciborium::value::Value as Cbor;
use jiff::Timestamp;
pub use lists::{StatusOptions, status};
use serde_json::{Map, Value, json};

/// What [`verify_credential`] is asked with; a line's members override it.
#[derive(Clone, Debug, Default)]
pub struct CredentialOptions {
    /// A Multikey, a JWK, or the document of a DID. A `did:key` needs none.
    pub key: Option<Value>,
    /// The instant of the check.
    pub now: Option<Timestamp>,
    /// The expected domain.
    pub domain: Option<String>,
    /// The expected challenge.
    pub challenge: Option<String>,
    /// The expected purpose.
    pub purpose: Option<String>,
}

/// What [`verify_cose`] is asked with.
#[derive(Clone, Debug, Default)]
pub struct CoseOptions {
    /// A Multikey, a JWK, or a certificate (base64 of its DER under `certificate`).
    pub key: Option<Value>,
    /// Bytes that are signed and not sent, hexadecimal.
    pub external_aad: Option<String>,
    /// The instant of the check, for the times of a CWT.
    pub now: Option<Timestamp>,
}

fn refused(code: &str) -> Value {
    json!({ "error": code })
}

fn member<'a>(line: &'a Value, names: &[&str]) -> Option<&'a Value> {
    names.iter().filter_map(|name| line.get(*name)).find(|value| !value.is_null())
}

fn text_member(line: &Value, name: &str) -> Option<String> {
    line.get(name).and_then(Value::as_str).map(str::to_owned)
}

fn instant(line: &Value, name: &str, other: Option<Timestamp>) -> Result<Option<Timestamp>, Value> {
    match line.get(name) {
        None | Some(Value::Null) => Ok(other),
        Some(Value::String(text)) => text.parse().map(Some).map_err(|_| refused("instant")),
        Some(seconds) => match token_status::numeric_date(seconds) {
            Some(at) => Ok(Some(at)),
            None => Err(refused("instant")),
        },
    }
}

fn found_key(given: Option<&Value>, method: &str, purpose: &str) -> Result<PublicKey, DidError> {
    if method.starts_with("did:key:") {
        return did::did_key(method);
    }
    let given = given.ok_or(DidError::NoKey)?;
    if given["verificationMethod"].is_array() {
        return did::document_key(given, method, purpose);
    }
    PublicKey::any(given).map_err(DidError::Key)
}

/// Checks the proofs of a credential. A line is its JSON text, the credential itself, or
/// `{"credential", "key", "now", "domain", "challenge", "purpose"}`.
///
/// # Errors
/// `{"error", "class"}`.
pub fn verify_credential(options: &CredentialOptions, line: &Value) -> Result<Value, Value> {
    let none = Value::Null;
    let (given, line) = match line {
        Value::Object(members) if members.contains_key("proof") => (line, &none),
        Value::Object(_) => {
            (member(line, &["credential", "signed", "document"]).ok_or(refused("parsing"))?, line)
        }
        _ => (line, &none),
    };
    let document = match given {
        Value::String(text) => jcs::read(text.as_bytes()).map_err(|error| refused(error.code()))?,
        value => value.clone(),
    };
    let own =
        |name: &str, other: &Option<String>| text_member(line, name).or_else(|| other.clone());
    let (domain, challenge) =
        (own("domain", &options.domain), own("challenge", &options.challenge));
    let purpose = own("purpose", &options.purpose);
    let expected = Expected {
        now: instant(line, "now", options.now)?,
        purpose: purpose.as_deref(),
        domain: domain.as_deref(),
        challenge: challenge.as_deref(),
    };
    let key = line.get("key").or(options.key.as_ref());
    let keys = |method: &str, purpose: &str| found_key(key, method, purpose);
    let verified = integrity::verify(&document, &keys, &expected)
        .map_err(|error| json!({ "error": error.code(), "class": error.class() }))?;
    let proofs: Vec<Value> = verified
        .iter()
        .map(|one| {
            json!({
                "cryptosuite": one.suite.name(),
                "verificationMethod": one.method,
                "proofPurpose": one.purpose,
                "created": one.created.map(|at| at.to_string()),
                "context_appended": one.context_appended,
            })
        })
        .collect();
    let mut unsecured = document.clone();
    if let Some(members) = unsecured.as_object_mut() {
        members.shift_remove("proof");
    }
    let canonical = jcs::canonical(&unsecured).map_err(|error| refused(error.code()))?;
    Ok(json!({
        "valid": true,
        "proofs": proofs,
        "issuer": document["issuer"],
        "id": document["id"],
        "type": document["type"],
        "canonical_document": canonical,
    }))
}

/// Writes JSON canonically. A line is the JSON text, or `{"input"}` with text or a value.
///
/// # Errors
/// `{"error"}`.
pub fn canonical(line: &Value) -> Result<Value, Value> {
    let given = line.get("input").unwrap_or(line);
    let text = match given {
        Value::String(text) => jcs::canonical_text(text.as_bytes()),
        value => jcs::canonical(value),
    };
    text.map(|text| json!({ "output": text })).map_err(|error| refused(error.code()))
}

/// Checks a COSE_Sign1. A line is its hexadecimal or base64, a QR text of `HC1:` or `SV1:`, or
/// `{"cbor", "key", "external_aad", "now", "tag"}`.
///
/// # Errors
/// `{"error", "label"}`.
pub fn verify_cose(options: &CoseOptions, line: &Value) -> Result<Value, Value> {
    let given = member(line, &["cbor", "cose_hex", "qr_text"]).unwrap_or(line);
    let given = given.as_str().ok_or(refused("cbor"))?;
    let unpack = |kind: qr::Kind| qr::read(given, kind, qr::MAX_BYTES);
    let bytes = if given.starts_with(qr::HC1.prefix) {
        unpack(qr::HC1).map_err(|error| refused(error.code()))?
    } else if given.starts_with(qr::SV1.prefix) {
        unpack(qr::SV1).map_err(|error| refused(error.code()))?
    } else {
        let bytes = multibase::hex(given).or_else(|| multibase::any_base64(given));
        bytes.ok_or(refused("cbor"))?
    };
    let external = text_member(line, "external_aad").or_else(|| options.external_aad.clone());
    let external = multibase::hex(&external.unwrap_or_default()).ok_or(refused("external_aad"))?;
    let tag = match line.get("tag").and_then(Value::as_str) {
        Some("required") => TagPolicy::Required,
        Some("forbidden") => TagPolicy::Forbidden,
        _ => TagPolicy::Optional,
    };
    let algorithms = [Algorithm::Es256, Algorithm::Es384, Algorithm::Es512, Algorithm::EdDsa];
    let asked = Asked {
        tag,
        algorithms: &algorithms,
        unprotected_alg: true,
        any_curve: true,
        external_aad: &external,
    };
    let refuse = |error: cose::CoseError| match &error {
        cose::CoseError::Alg(label) => json!({ "error": error.code(), "label": label }),
        _ => refused(error.code()),
    };
    let sign1 = Sign1::read(&bytes, tag).map_err(refuse)?;
    let key = member(line, &["key", "public_key"]).or(options.key.as_ref());
    let key = key.map(|key| match key.get("certificate").and_then(Value::as_str) {
        Some(text) => PublicKey::certificate(&multibase::any_base64(text).unwrap_or_default()),
        None => PublicKey::any(key),
    });
    let key = key.transpose().map_err(|error| refused(error.code()))?;
    let algorithm = match &key {
        Some(key) => sign1.verify(key, &asked),
        None => sign1.algorithm(&asked),
    }
    .map_err(refuse)?;
    let claims = Claims::read(&sign1.payload).ok();
    if let (Some(claims), Some(now)) = (&claims, instant(line, "now", options.now)?) {
        claims.check_times(now, false).map_err(refuse)?;
    }
    let payload = cose::cbor(&sign1.payload).ok();
    Ok(json!({
        "valid": key.is_some(),
        "signature_checked": key.is_some(),
        "alg": algorithm.name(),
        "tagged": sign1.tagged,
        "kid_hex": sign1.kid().map(multibase::to_hex),
        "protected": json(&Cbor::Map(sign1.protected.clone())),
        "unprotected": json(&Cbor::Map(sign1.unprotected.clone())),
        "payload_hex": multibase::to_hex(&sign1.payload),
        "payload": payload.as_ref().map(json),
        "claims": claims.as_ref().map(self::claims),
        "to_be_signed": multibase::to_hex(&sign1.to_be_signed(&external).map_err(refuse)?),
        "signature_hex": multibase::to_hex(&sign1.signature),
        "cose_hex": multibase::to_hex(&bytes),
    }))
}

/// Checks one of our cards: the text of its code, its credential or a bundle, as a text, as the
/// document itself, or under `card`. `keys` are those that are trusted; `log` checks the proof of a
/// bundle.
///
/// # Errors
/// `{"error"}`, or the report of a bundle that is not valid.
pub fn verify_card(
    keys: &[KeyEntry],
    now: Timestamp,
    log: &bundle::LogCheck<'_>,
    line: &Value,
) -> Result<Value, Value> {
    let is_bundle = line["type"].as_str() == Some(bundle::TYPE);
    let (given, own) = match line {
        Value::Object(_) if !is_bundle && line.get("proof").is_none() => {
            (member(line, &["card", "text", "bundle"]).ok_or(refused("card_shape"))?, Some(line))
        }
        _ => (line, None),
    };
    let now = match own {
        Some(own) => instant(own, "now", Some(now))?.unwrap_or(now),
        None => now,
    };
    let own_keys: Option<Vec<KeyEntry>> = match own.and_then(|own| own.get("keys")) {
        Some(Value::Array(list)) => {
            Some(list.iter().map(KeyEntry::read).collect::<Option<_>>().ok_or(refused("keys"))?)
        }
        _ => None,
    };
    let keys = own_keys.as_deref().unwrap_or(keys);
    let facts = match given {
        Value::String(text) if text.starts_with(qr::SV1.prefix) => {
            card::verify_text(text, keys, now).map_err(|error| refused(error.code()))?
        }
        given => {
            let document = match given {
                Value::String(text) => {
                    jcs::read(text.as_bytes()).map_err(|error| refused(error.code()))?
                }
                value => value.clone(),
            };
            if document["type"].as_str() == Some(bundle::TYPE) {
                let report = bundle::verify(&document, keys, now, log);
                let told = serde_json::to_value(&report).map_err(|_| refused("card_shape"))?;
                return match report.word {
                    bundle::Word::CardNotValid => Err(json!({ "error": "card_not_valid",
                        "report": told })),
                    _ => Ok(told),
                };
            }
            card::verify_credential(&document, keys, now).map_err(|error| refused(error.code()))?
        }
    };
    Ok(json!({
        "word": bundle::Word::CardValidStatusUnknown.code(),
        "card_id": facts.card_id,
        "family": facts.family,
        "model": facts.model,
        "colour": facts.colour,
        "piece_hex": multibase::to_hex(&facts.piece),
        "issued_at": facts.issued_at.to_string(),
        "issuer": facts.issuer,
        "status_list": facts.status_list,
        "status_index": facts.status_index,
        "key": facts.method(),
    }))
}

/// Checks an SD-JWT. A line is its text, or `{"sd_jwt", "key", "audience", "nonce"}`.
///
/// # Errors
/// `{"error"}`.
pub fn verify_sd_jwt(key: Option<&Value>, line: &Value) -> Result<Value, Value> {
    let text = line.get("sd_jwt").unwrap_or(line).as_str().ok_or(refused("sd_jwt_shape"))?;
    let key = line.get("key").or(key).map(PublicKey::any).transpose();
    let key = key.map_err(|error| refused(error.code()))?;
    let (audience, nonce) = (text_member(line, "audience"), text_member(line, "nonce"));
    let holder = match (&audience, &nonce) {
        (Some(audience), Some(nonce)) => Some(sd_jwt::Holder { audience, nonce }),
        _ => None,
    };
    let shown = sd_jwt::verify(text, key.as_ref(), holder.as_ref())
        .map_err(|error| refused(error.code()))?;
    Ok(json!({
        "valid": key.is_some(),
        "signature_checked": key.is_some(),
        "key_bound": shown.key_bound,
        "header": shown.header,
        "claims": shown.claims,
        "disclosures": shown.disclosures,
    }))
}

/// The claims of a CWT by their names.
#[must_use]
pub fn claims(claims: &Claims) -> Value {
    let mut told = Map::new();
    let second = |at: Option<Timestamp>| at.map(Timestamp::as_second);
    told.insert("iss".to_owned(), json!(claims.issuer));
    told.insert("sub".to_owned(), json!(claims.subject));
    told.insert("aud".to_owned(), json!(claims.audience));
    told.insert("exp".to_owned(), json!(second(claims.expires)));
    told.insert("nbf".to_owned(), json!(second(claims.not_before)));
    told.insert("iat".to_owned(), json!(second(claims.issued)));
    told.insert("cti".to_owned(), json!(claims.id.as_deref().map(multibase::to_hex)));
    told.retain(|_, value| !value.is_null());
    for (key, value) in &claims.others {
        told.insert(label(key), json(value));
    }
    Value::Object(told)
}

fn label(key: &Cbor) -> String {
    match key {
        Cbor::Text(text) => text.clone(),
        Cbor::Integer(number) => i128::from(*number).to_string(),
        other => json(other).to_string(),
    }
}

/// CBOR as JSON: bytes are hexadecimal, tags are left away, labels are text.
#[must_use]
pub fn json(value: &Cbor) -> Value {
    match value {
        Cbor::Integer(number) => {
            let number = i128::from(*number);
            i64::try_from(number).map(Value::from).unwrap_or_else(|_| number.to_string().into())
        }
        Cbor::Bytes(bytes) => multibase::to_hex(bytes).into(),
        Cbor::Float(double) => json!(double),
        Cbor::Text(text) => text.as_str().into(),
        Cbor::Bool(yes) => (*yes).into(),
        Cbor::Tag(_, inner) => json(inner),
        Cbor::Array(list) => list.iter().map(json).collect(),
        Cbor::Map(members) => {
            Value::Object(members.iter().map(|(key, value)| (label(key), json(value))).collect())
        }
        _ => Value::Null,
    }
}

#[cfg(test)]
mod tests;
