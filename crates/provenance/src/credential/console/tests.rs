//! Lines are answered with every field, or refused with a code.

use super::super::card::tests::{at, facts, keys, signing};
use super::*;
use crate::credential::status::{MIN_ENTRIES, StatusList};

#[test]
fn lines_are_answered() {
    let text = card::text(&facts(), &signing()).expect("made");
    let document = card::credential(&facts(), &signing()).expect("made");
    let log = |_: &str, _: &[u8]| Ok(());
    let now = at("2026-04-01T00:00:00Z");
    for line in [json!(text), document.clone(), json!(document.to_string()), json!({"card": text})]
    {
        let told = verify_card(&keys(), now, &log, &line).expect("a card");
        assert_eq!(told["model"], "so-kate-120");
        assert_eq!(told["word"], "card_valid_status_unknown");
    }
    let line = json!({"card": text, "now": "2025-01-01T00:00:00Z"});
    let told = verify_card(&keys(), now, &log, &line);
    assert_eq!(told, Err(json!({"error": "card_issued_later"})));

    let key = keys()[0].key.to_document();
    let options = CredentialOptions { key: Some(key.clone()), ..CredentialOptions::default() };
    let told = verify_credential(&options, &document).expect("a credential");
    assert_eq!(told["proofs"][0]["cryptosuite"], "eddsa-jcs-2022");
    let line = json!({"credential": document, "domain": "house.example"});
    let told = verify_credential(&options, &line);
    assert_eq!(told, Err(json!({"error": "domain", "class": "INVALID_DOMAIN_ERROR"})));
    let told = verify_credential(&CredentialOptions::default(), &document);
    assert!(told.is_err());

    let options = CoseOptions { key: Some(key), ..CoseOptions::default() };
    let told = verify_cose(&options, &json!(text)).expect("a message");
    assert_eq!(
        (&told["alg"], &told["claims"]["iss"]),
        (&json!("EdDSA"), &json!("did:web:house.example"))
    );
    assert_eq!(verify_cose(&options, &json!("xx")), Err(json!({"error": "cbor"})));
    assert_eq!(verify_cose(&options, &json!(7)), Err(json!({"error": "cbor"})));
}

#[test]
fn lists_are_answered() {
    let list = StatusList::empty(MIN_ENTRIES, 1).and_then(|list| list.encode());
    let text = list.expect("packed");
    let options = StatusOptions { index: Some(7), ..StatusOptions::default() };
    assert_eq!(status(&options, &json!(text)).expect("a list")["value"], 0);
    let told = status(&options, &json!({"encodedList": text, "index": -1}));
    assert_eq!(told, Err(json!({"error": "range_error"})));
    let told = status(&options, &json!({"lst": "eNrbuRgAAhcBXQ", "bits": 1})).expect("a list");
    assert_eq!((&told["value"], &told["meaning"]), (&json!(1), &json!("invalid")));
    assert_eq!(canonical(&json!("{\"b\":1.0}")), Ok(json!({"output": "{\"b\":1}"})));
    assert_eq!(canonical(&json!("{")), Err(json!({"error": "syntax"})));
}
