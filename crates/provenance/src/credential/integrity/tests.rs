//! Proofs hold, and do not hold once anything about them changed.

use super::*;
use proptest::prelude::*;

const WHEN: &str = "2026-01-15T10:00:00Z";

fn key() -> SigningKey {
    SigningKey::new([9; 32])
}

fn method() -> String {
    let key = key().public().to_multikey().expect("a multikey");
    format!("did:key:{key}#{key}")
}

fn signed() -> Value {
    let document = json!({
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "type": ["VerifiableCredential"],
        "issuer": "did:web:house.example",
        "credentialSubject": {"id": "urn:x", "n": 1.5}});
    let mut options = json!({
        "type": "DataIntegrityProof", "cryptosuite": "eddsa-jcs-2022", "created": WHEN,
        "expires": "2026-02-15T10:00:00Z", "verificationMethod": method(),
        "proofPurpose": "assertionMethod", "domain": "house.example", "challenge": "c1"});
    options["@context"] = document["@context"].clone();
    sign_with(&document, &key(), options).expect("signed")
}

fn at(instant: &str) -> Expected<'static> {
    Expected { now: Some(instant.parse().expect("an instant")), ..Expected::default() }
}

#[test]
fn every_change_has_its_refusal() {
    let check = |change: &dyn Fn(&mut Value), expect: Option<ProofError>| {
        let mut document = signed();
        change(&mut document);
        let got = verify(&document, &did_keys, &at("2026-01-16T00:00:00Z")).err();
        assert_eq!(got, expect, "{document}");
    };
    check(&|_| {}, None);
    check(&|d| d["credentialSubject"]["n"] = json!(1.25), Some(ProofError::Signature));
    check(&|d| d["proof"]["created"] = json!("2026-01-15T10:00:01Z"), Some(ProofError::Signature));
    check(&|d| d["proof"]["proofPurpose"] = json!("authentication"), Some(ProofError::Signature));
    check(&|d| d["proof"]["created"] = json!("2027-01-15T10:00:00Z"), Some(ProofError::Created));
    check(&|d| d["proof"]["created"] = json!("2026-01-15"), Some(ProofError::Instant));
    check(&|d| d["proof"]["created"] = json!("2026-01-15T10:00:00"), Some(ProofError::Instant));
    check(&|d| d["proof"]["type"] = json!("Ed25519Signature2020"), Some(ProofError::Type));
    check(&|d| d["proof"]["cryptosuite"] = json!("eddsa-rdfc-2022"), Some(ProofError::Suite));
    check(&|d| d["proof"]["cryptosuite"] = json!("ecdsa-jcs-2019"), Some(ProofError::KeyKind));
    check(&|d| d["proof"]["proofValue"] = json!("z1"), Some(ProofError::Length));
    check(&|d| d["proof"]["proofValue"] = json!("u1"), Some(ProofError::Value));
    check(&|d| d["proof"]["proofValue"] = json!(7), Some(ProofError::Parsing));
    check(&|d| d["@context"] = json!(["https://evil.example"]), Some(ProofError::Context));
    check(&|d| d["proof"] = json!([]), Some(ProofError::NoProof));
    check(&|d| d["proof"]["previousProof"] = json!("urn:none"), Some(ProofError::Previous));
    check(
        &|d| d["proof"]["verificationMethod"] = json!("did:web:a#b"),
        Some(ProofError::Key(DidError::Method)),
    );
}

#[test]
fn what_is_expected_is_asked() {
    let check = |expected: Expected<'_>, expect: Option<ProofError>| {
        assert_eq!(verify(&signed(), &did_keys, &expected).err(), expect, "{expected:?}");
    };
    let now = at("2026-01-16T00:00:00Z");
    check(now.clone(), None);
    check(at("2026-01-15T09:59:59Z"), Some(ProofError::Created));
    check(at("2026-02-15T10:00:00Z"), Some(ProofError::Expired));
    check(Expected { domain: Some("house.example"), challenge: Some("c1"), ..now.clone() }, None);
    check(Expected { domain: Some("other.example"), ..now.clone() }, Some(ProofError::Domain));
    check(Expected { challenge: Some("c2"), ..now.clone() }, Some(ProofError::Challenge));
    check(Expected { purpose: Some("authentication"), ..now }, Some(ProofError::Purpose));
}

#[test]
fn an_added_context_is_told() {
    let mut document = signed();
    document["@context"] = json!(["https://www.w3.org/ns/credentials/v2", "https://more.example"]);
    let verified = verify(&document, &did_keys, &Expected::default()).expect("holds");
    assert!(verified[0].context_appended);
}

#[test]
fn a_chain_signs_the_proofs_before_it() {
    let mut first = signed();
    first["proof"]["id"] = json!("urn:p:1");
    let mut document = first.clone();
    document.as_object_mut().expect("an object").shift_remove("proof");
    let mut options = first["proof"].clone();
    options.as_object_mut().expect("an object").shift_remove("proofValue");
    let first = sign_with(&document, &key(), options.clone()).expect("signed");
    options["id"] = json!("urn:p:2");
    options["previousProof"] = json!("urn:p:1");
    let mut with_first = document.clone();
    with_first["proof"] = json!([first["proof"]]);
    let hashed = hash_data(&options, &with_first, Algorithm::EdDsa).expect("hashed");
    options["proofValue"] = json!(multibase::base58btc(&key().sign(&hashed)));
    document["proof"] = json!([first["proof"], options]);
    assert_eq!(verify(&document, &did_keys, &Expected::default()).map(|all| all.len()), Ok(2));

    document["proof"][0]["previousProof"] = json!("urn:p:2");
    let circle = verify(&document, &did_keys, &Expected::default());
    assert_eq!(circle, Err(ProofError::Previous));
    document["proof"][0] = json!({"id": "urn:p:1"});
    assert!(verify(&document, &did_keys, &Expected::default()).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn a_changed_letter_never_verifies(at in any::<prop::sample::Index>(), with in 0x20u8..0x7f) {
        let text = signed().to_string();
        let mut bytes = text.clone().into_bytes();
        let place = at.index(bytes.len());
        bytes[place] = with;
        let Ok(other) = jcs::read(&bytes) else { return Ok(()) };
        if other != signed() {
            prop_assert!(verify(&other, &did_keys, &Expected::default()).is_err());
        }
    }
}
