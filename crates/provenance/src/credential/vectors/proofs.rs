//! Examples of Data Integrity proofs.

use super::{given, judge, must_fail, outcome, stated, stated_bytes};
use crate::credential::did::{self, DidError};
use crate::credential::integrity::{self, Expected, ProofError};
use crate::credential::jcs as canon;
use crate::credential::keys::{PublicKey, SigningKey};
use crate::vectors::{Around, Outcome};
use serde_json::Value;

fn names(error: ProofError) -> Vec<String> {
    let more: &[&str] = match error {
        ProofError::Type => &["proof_type"],
        ProofError::Suite => &["suite"],
        ProofError::Context => &["@context"],
        ProofError::Purpose => &["proofPurpose", "proof_purpose"],
        ProofError::Key(_) => &["key", "verificationMethod", "verification_method"],
        ProofError::Value => &["proofValue", "multibase", "encoding"],
        ProofError::Length => &["signature_length"],
        ProofError::Instant => &["created", "expires", "datetime"],
        ProofError::Expired => &["expires"],
        ProofError::Previous => &["previousProof"],
        _ => &[],
    };
    let names = [error.code(), error.class()];
    names.iter().chain(more).map(|name| (*name).to_owned()).collect()
}

/// The key of the case: its own, a document's, or the one that the method is.
fn key_of(case: &Value, method: &str, purpose: &str) -> Result<PublicKey, DidError> {
    if method.starts_with("did:key:") {
        return did::did_key(method);
    }
    if let Some(document) = given(case, &["controller_document", "did_document"]) {
        return did::document_key(document, method, purpose);
    }
    let key = given(case, &["key_pair", "public_key", "publicKeyMultibase", "key"]);
    PublicKey::any(key.ok_or(DidError::NoKey)?).map_err(DidError::Key)
}

fn option<'a>(case: &'a Value, names: &[&str]) -> Option<&'a str> {
    given(&case["options"], names).or_else(|| given(case, names)).and_then(Value::as_str)
}

fn expected(case: &Value) -> Expected<'_> {
    Expected {
        now: option(case, &["now", "at", "verify_at"]).and_then(|text| text.parse().ok()),
        purpose: option(case, &["expected_purpose", "expectedProofPurpose", "purpose"]),
        domain: option(case, &["expected_domain", "expectedDomain", "domain"]),
        challenge: option(case, &["expected_challenge", "expectedChallenge", "challenge"]),
    }
}

fn signed(case: &Value) -> &Value {
    given(case, &["signed", "document", "credential", "secured"]).unwrap_or(&Value::Null)
}

pub(super) fn jcs(case: &Value, _around: &Around<'_>) -> Outcome {
    check(case, false)
}

pub(super) fn jcs_refused(case: &Value, _around: &Around<'_>) -> Outcome {
    check(case, true)
}

fn needs_rdf(document: &Value) -> bool {
    let one = |proof: &Value| {
        proof["cryptosuite"]
            .as_str()
            .is_some_and(|name| name.contains("-rdfc-") || name.contains("-sd-"))
    };
    match &document["proof"] {
        Value::Array(all) => all.iter().any(one),
        proof => one(proof),
    }
}

fn check(case: &Value, refuse: bool) -> Outcome {
    let document = signed(case);
    if needs_rdf(document) {
        return Outcome::Skipped("the suite needs RDF canonicalization".to_owned());
    }
    let keys = |method: &str, purpose: &str| key_of(case, method, purpose);
    let got = integrity::verify(document, &keys, &expected(case)).map_err(names).map(|verified| {
        let appended = verified.iter().any(|one| one.context_appended);
        outcome(parts(case, document).and_then(|()| {
            let wanted = given(case, &["warning", "warn", "warnings"]);
            let warned = wanted.is_none_or(|wanted| *wanted == Value::Bool(false)) || appended;
            if warned { Ok(()) } else { Err("no context was appended".to_owned()) }
        }))
    });
    judge(case, refuse, got)
}

/// Compares every step that the case states.
fn parts(case: &Value, document: &Value) -> Result<(), String> {
    let code = |error: canon::JcsError| error.code().to_owned();
    let proof = &document["proof"];
    if proof.is_array() {
        return Ok(());
    }
    let mut options = proof.clone();
    let mut unsecured = document.clone();
    if let (Some(options), Some(unsecured)) = (options.as_object_mut(), unsecured.as_object_mut()) {
        options.shift_remove("proofValue");
        unsecured.shift_remove("proof");
        if let Some(context) = options.get("@context") {
            unsecured.insert("@context".to_owned(), context.clone());
        }
    }
    let method = proof["verificationMethod"].as_str().unwrap_or_default();
    let purpose = proof["proofPurpose"].as_str().unwrap_or_default();
    let key = key_of(case, method, purpose).map_err(|error| error.code().to_owned())?;
    let algorithm = key.algorithm();
    let canonical_document = canon::canonical(&unsecured).map_err(code)?;
    let canonical_options = canon::canonical(&options).map_err(code)?;
    stated(case, "unsigned", &unsecured)?;
    stated(case, "proof_config", &options)?;
    stated(case, "canonical_document", &canonical_document.as_str().into())?;
    stated(case, "canonical_proof_config", &canonical_options.as_str().into())?;
    let document_hash = integrity::digest(canonical_document.as_bytes(), algorithm);
    let options_hash = integrity::digest(canonical_options.as_bytes(), algorithm);
    stated_bytes(case, "document_hash", &document_hash)?;
    stated_bytes(case, "proof_config_hash", &options_hash)?;
    stated_bytes(case, "combined_hash", &[options_hash, document_hash].concat())?;
    let value = proof["proofValue"].as_str().unwrap_or_default();
    let signature =
        integrity::signature(value, algorithm).map_err(|error| error.code().to_owned())?;
    stated_bytes(case, "signature_hex", &signature)?;
    let pair = &case["key_pair"];
    if let Some(public) = key.to_multikey() {
        stated(pair, "publicKeyMultibase", &public.into())?;
    }
    let secret =
        given(pair, &["privateKeyMultibase", "secretKeyMultibase"]).and_then(Value::as_str);
    // Only the suite that we sign with signs the same twice.
    if let Some(Ok(secret)) = secret.map(SigningKey::multikey) {
        let again =
            integrity::sign_with(&unsecured, &secret, options).map_err(|e| e.code().to_owned())?;
        if again["proof"]["proofValue"] != proof["proofValue"] {
            return Err("signed again, it differs".to_owned());
        }
    }
    Ok(())
}

pub(super) fn rdfc(case: &Value, _around: &Around<'_>) -> Outcome {
    hashed(case, false)
}

pub(super) fn rdfc_refused(case: &Value, _around: &Around<'_>) -> Outcome {
    hashed(case, true)
}

/// The canonical N-Quads are given: they are hashed and the signature is checked.
fn hashed(case: &Value, refuse: bool) -> Outcome {
    let (Some(document), Some(options)) =
        (case["canonical_document_nquads"].as_str(), case["canonical_proof_nquads"].as_str())
    else {
        return Outcome::Skipped("needs RDF canonicalization: no N-Quads are given".to_owned());
    };
    let got = hashed_read(case, document, options).map(outcome).map_err(names);
    judge(case, refuse, got)
}

fn hashed_read(
    case: &Value,
    document: &str,
    options: &str,
) -> Result<Result<(), String>, ProofError> {
    let proof = &signed(case)["proof"];
    let text = |name: &str| proof[name].as_str().ok_or(ProofError::Parsing);
    if text("type")? != "DataIntegrityProof" {
        return Err(ProofError::Type);
    }
    let (method, purpose) = (text("verificationMethod")?, text("proofPurpose")?);
    let key = key_of(case, method, purpose).map_err(ProofError::Key)?;
    let value = text("proofValue")?;
    integrity::verify_hashed(options, document, value, &key)?;
    let signature = integrity::signature(value, key.algorithm())?;
    Ok((|| {
        let document_hash = integrity::digest(document.as_bytes(), key.algorithm());
        let options_hash = integrity::digest(options.as_bytes(), key.algorithm());
        stated_bytes(case, "document_hash", &document_hash)?;
        stated_bytes(case, "proof_config_hash", &options_hash)?;
        stated_bytes(case, "combined_hash", &[options_hash, document_hash].concat())?;
        stated_bytes(case, "signature_hex", &signature)?;
        // The N-Quads must be those of this proof, as far as they can be read off them.
        for name in ["verificationMethod", "created", "cryptosuite"] {
            let said = text(name).map_err(|error| error.code().to_owned())?;
            if !options.contains(said) {
                return Err(format!("the N-Quads do not have the proof's {name}"));
            }
        }
        Ok(())
    })())
}

pub(super) fn chain(case: &Value, _around: &Around<'_>) -> Outcome {
    chained(case, false)
}

pub(super) fn chain_refused(case: &Value, _around: &Around<'_>) -> Outcome {
    chained(case, true)
}

fn chained(case: &Value, refuse: bool) -> Outcome {
    let document = signed(case);
    let structure = integrity::proofs(document).and_then(|proofs| {
        integrity::check_previous(&proofs)?;
        for proof in proofs {
            if proof.get("type").and_then(Value::as_str) != Some("DataIntegrityProof") {
                return Err(ProofError::Type);
            }
            let said = |name: &str| proof.get(name).and_then(Value::as_str);
            let value = said("proofValue").ok_or(ProofError::Parsing)?;
            let method = said("verificationMethod").ok_or(ProofError::Parsing)?;
            let purpose = said("proofPurpose").ok_or(ProofError::Parsing)?;
            let key = key_of(case, method, purpose).map_err(ProofError::Key)?;
            integrity::signature(value, key.algorithm())?;
        }
        Ok(())
    });
    let got = structure.map_err(names).and_then(|()| {
        if needs_rdf(document) {
            let why = "the structure holds; the signatures need RDF canonicalization";
            return Ok(Outcome::Skipped(why.to_owned()));
        }
        let keys = |method: &str, purpose: &str| key_of(case, method, purpose);
        integrity::verify(document, &keys, &expected(case)).map(|_| Outcome::Passed).map_err(names)
    });
    if must_fail(case) || refuse {
        return judge(case, refuse, got);
    }
    got.unwrap_or_else(|names| Outcome::Failed(format!("refused: {names:?}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_that_must_fail_and_does_not_is_told() {
        // Where no signature is stated there is nothing to accept.
        let case = serde_json::json!({"signed": {}, "valid": true});
        assert!(matches!(check(&case, false), Outcome::Failed(_)));
        let case = serde_json::json!({"signed": {}, "valid": false, "expect_error": "signature"});
        assert!(matches!(check(&case, false), Outcome::Failed(_)));
        let case =
            serde_json::json!({"signed": {}, "valid": false, "expect_error": "PARSING_ERROR"});
        assert_eq!(check(&case, false), Outcome::Passed);
    }
}
