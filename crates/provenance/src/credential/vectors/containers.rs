//! Examples of COSE_Sign1, Base45 and signed QR codes.

use super::{bytes, class, given, judge, must_fail, outcome, stated, stated_bytes};
use crate::credential::console;
use crate::credential::cose::{self, Asked, Claims, CoseError, Sign1, TagPolicy};
use crate::credential::keys::{Algorithm, KeyError, PublicKey};
use crate::credential::qr::{self, HC1};
use crate::vectors::{Around, Outcome};
use serde_json::Value;
use sha2::{Digest, Sha256};

const ALL: &[Algorithm] = &[Algorithm::Es256, Algorithm::Es384, Algorithm::Es512, Algorithm::EdDsa];

fn names(error: &CoseError) -> Vec<String> {
    let code = error.code().to_owned();
    match error {
        CoseError::Alg(label) => vec![format!("alg {label}"), code],
        CoseError::TrailingBytes => vec!["trailing".to_owned(), code],
        CoseError::DuplicateKey => vec!["duplicate".to_owned(), "duplicate_label".to_owned(), code],
        CoseError::Shape => vec!["structure".to_owned(), code],
        CoseError::Critical => vec!["crit".to_owned(), code],
        CoseError::KeyKind => vec!["key".to_owned(), code],
        _ => vec![code],
    }
}

pub(super) fn cose(case: &Value, _around: &Around<'_>) -> Outcome {
    cose_case(case, false)
}

pub(super) fn cose_refused(case: &Value, _around: &Around<'_>) -> Outcome {
    cose_case(case, true)
}

fn cose_case(case: &Value, refuse: bool) -> Outcome {
    let message = given(case, &["cbor", "cose", "cose_hex", "message"]).and_then(Value::as_str);
    let Some(message) = message.and_then(bytes) else {
        return Outcome::Failed("the message is no hexadecimal and no base64".to_owned());
    };
    let external = given(case, &["external_aad", "external", "external_aad_hex", "aad"]);
    let external = external.and_then(Value::as_str).and_then(bytes);
    let external = external.or_else(|| stated_aad(case)).unwrap_or_default();
    let detached = given(case, &["tag", "tag_policy"]).and_then(Value::as_str);
    let fails_by_tag = class(case).is_some_and(|class| class.eq_ignore_ascii_case("tag"));
    let tag = match detached {
        Some("required") => TagPolicy::Required,
        Some("forbidden") => TagPolicy::Forbidden,
        // Where a missing tag is the fault, the case speaks of a reader that demands it.
        _ if fails_by_tag => TagPolicy::Required,
        _ => TagPolicy::Optional,
    };
    let asked = Asked {
        tag,
        algorithms: ALL,
        unprotected_alg: true,
        any_curve: true,
        external_aad: &external,
    };
    let key = given(case, &["public_key", "key", "publicKey"]).map(PublicKey::any);
    let key = match key {
        Some(Ok(key)) => Some(key),
        Some(Err(KeyError::Kind)) => {
            return Outcome::Skipped("the key is of a kind that is not read".to_owned());
        }
        Some(Err(error)) => return Outcome::Failed(format!("the key: {}", error.code())),
        None => None,
    };
    let got = Sign1::read(&message, tag)
        .and_then(|sign1| {
            match &key {
                Some(key) => sign1.verify(key, &asked)?,
                None => sign1.algorithm(&asked)?,
            };
            Ok(sign1)
        })
        .map_err(|error| names(&error))
        .map(|sign1| outcome(cose_parts(case, &sign1, &external, &message)));
    judge(case, refuse, got)
}

/// What is signed and not sent, where the case states it only within the bytes to be signed.
fn stated_aad(case: &Value) -> Option<Vec<u8>> {
    let stated = case["to_be_signed"].as_str().and_then(bytes)?;
    let parts = cose::cbor(&stated).ok()?.into_array().ok()?;
    parts.into_iter().nth(2)?.into_bytes().ok()
}

fn cose_parts(case: &Value, sign1: &Sign1, external: &[u8], message: &[u8]) -> Result<(), String> {
    let code = |error: CoseError| error.code().to_owned();
    stated_bytes(case, "to_be_signed", &sign1.to_be_signed(external).map_err(code)?)?;
    for name in ["payload_hex", "payload_bytes"] {
        stated_bytes(case, name, &sign1.payload)?;
    }
    match &case["payload"] {
        Value::String(text)
            if text.as_bytes() != sign1.payload
                && bytes(text).as_deref() != Some(sign1.payload.as_slice()) =>
        {
            return Err(format!("payload: wanted {text}"));
        }
        _ => {}
    }
    for name in ["protected_hex", "protected_bytes"] {
        stated_bytes(case, name, &sign1.protected_bytes)?;
    }
    stated_bytes(case, "signature_hex", &sign1.signature)?;
    stated_bytes(case, "kid_hex", sign1.kid().unwrap_or_default())?;
    if let Some(claims) = case["claims"].as_object() {
        let got =
            Claims::read(&sign1.payload).map(|claims| console::claims(&claims)).map_err(code)?;
        for (name, wanted) in claims {
            if got[name] != *wanted {
                return Err(format!("claim {name}: got {}, wanted {wanted}", got[name]));
            }
        }
    }
    // Whatever is read has one more writing, which is read the same.
    let again = cose::cbor(message).and_then(|value| cose::to_bytes(&value)).map_err(code)?;
    let tag = if sign1.tagged { TagPolicy::Required } else { TagPolicy::Forbidden };
    if Sign1::read(&again, tag).as_ref() == Ok(sign1) {
        Ok(())
    } else {
        Err("written again, it differs".to_owned())
    }
}

pub(super) fn base45(case: &Value, _around: &Around<'_>) -> Outcome {
    base45_case(case, false)
}

pub(super) fn base45_refused(case: &Value, _around: &Around<'_>) -> Outcome {
    base45_case(case, true)
}

fn base45_case(case: &Value, refuse: bool) -> Outcome {
    use crate::credential::base45;
    let text = given(case, &["base45", "encoded"]).and_then(Value::as_str).unwrap_or_default();
    let got = base45::decode(text).map_err(|error| vec![error.code().to_owned()]).map(|decoded| {
        outcome((|| {
            let said = given(case, &["text", "decoded"]).and_then(Value::as_str);
            if said.is_some_and(|said| said.as_bytes() != decoded) {
                return Err(format!("got {decoded:?}, wanted {said:?}"));
            }
            for name in ["hex", "bytes_hex", "bytes"] {
                stated_bytes(case, name, &decoded)?;
            }
            let again = base45::encode(&decoded);
            if again == text { Ok(()) } else { Err(format!("written again: {again}")) }
        })())
    });
    // The class of a wrong text is told in words: one reader, one refusal.
    let got = got.map_err(|mut names| {
        names.extend(class(case).map(str::to_owned));
        names
    });
    judge(case, refuse, got)
}

pub(super) fn container(case: &Value, _around: &Around<'_>) -> Outcome {
    container_case(case, false)
}

pub(super) fn refused(case: &Value, _around: &Around<'_>) -> Outcome {
    container_case(case, true)
}

fn container_case(case: &Value, refuse: bool) -> Outcome {
    if case["qr_text"].is_null() && !case["base45"].is_null() {
        return base45_case(case, refuse);
    }
    let text = case["qr_text"].as_str().unwrap_or_default();
    let unpacked = match qr::read(text, HC1, qr::MAX_BYTES) {
        Ok(unpacked) => unpacked,
        Err(error) => {
            return judge(case, refuse, Err(vec![error.code().to_owned(), "prefix".to_owned()]));
        }
    };
    let certificate = given(case, &["signer_certificate_der_base64", "certificate_der_base64"]);
    let certificate = certificate.and_then(Value::as_str).and_then(bytes);
    let key = match certificate.as_deref().map(PublicKey::certificate) {
        Some(Err(KeyError::Kind)) => {
            return Outcome::Skipped(
                "the certificate's key is of a kind that is not read".to_owned(),
            );
        }
        Some(key) => key.map(Some),
        None => given(case, &["public_key", "key"]).map(PublicKey::any).transpose(),
    };
    let key = match key {
        Ok(key) => key,
        Err(error) => return Outcome::Failed(format!("the key: {}", error.code())),
    };
    let asked = Asked { tag: TagPolicy::Required, algorithms: ALL, ..Asked::default() };
    let now = case["now"].as_str().and_then(|text| text.parse().ok());
    let got = Sign1::read(&unpacked, asked.tag)
        .and_then(|sign1| {
            if let Some(key) = &key {
                sign1.verify(key, &asked)?;
            }
            let claims = Claims::read(&sign1.payload)?;
            if let Some(now) = now {
                claims.check_times(now, true)?;
            }
            Ok(sign1)
        })
        .map_err(|error| names(&error))
        .map(|sign1| outcome(container_parts(case, text, &unpacked, &sign1, certificate)));
    // Without a key and without a fault in the bytes, nothing could have been refused.
    if key.is_none() && got.is_ok() && (refuse || must_fail(case)) {
        return Outcome::Skipped("no key is given that could refuse it".to_owned());
    }
    judge(case, refuse, got)
}

fn container_parts(
    case: &Value,
    text: &str,
    unpacked: &[u8],
    sign1: &Sign1,
    certificate: Option<Vec<u8>>,
) -> Result<(), String> {
    stated_bytes(case, "cose_hex", unpacked)?;
    stated(case, "qr_characters", &text.chars().count().into())?;
    let kid = sign1.kid().unwrap_or_default();
    stated_bytes(case, "kid_hex", kid)?;
    if let Some(certificate) = certificate {
        let digest = Sha256::digest(certificate);
        let first = digest.get(..8) == Some(kid);
        stated(case, "kid_is_first_8_bytes_of_sha256_of_certificate", &first.into())?;
    }
    if let Some(wanted) = given(case, &["payload_json", "claims", "payload"]) {
        let value = cose::cbor(&sign1.payload).map_err(|error| error.code().to_owned())?;
        let got = console::json(&value);
        if got != *wanted {
            return Err(format!("payload: got {got}"));
        }
    }
    let again = qr::make(unpacked, HC1).map_err(|error| error.code().to_owned())?;
    if qr::read(&again, HC1, qr::MAX_BYTES).as_deref() == Ok(unpacked) {
        Ok(())
    } else {
        Err("made again, it differs".to_owned())
    }
}
