//! What a bundle says, and what it can never say.

use super::super::card::tests::{at, facts, keys, signing};
use super::super::integrity::NewProof;
use super::super::status::{MIN_ENTRIES, StatusList};
use super::*;

fn list(revoked: bool) -> Value {
    let mut list = StatusList::empty(MIN_ENTRIES, 1).expect("a list");
    if revoked {
        list.set(facts().status_index, 1).expect("in range");
    }
    let document = json!({
        "@context": [card::CONTEXT],
        "id": facts().status_list,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": facts().issuer,
        "validFrom": "2026-04-01T00:00:00Z",
        "validUntil": "2026-04-08T00:00:00Z",
        "credentialSubject": {"type": "BitstringStatusList", "statusPurpose": "revocation",
            "encodedList": list.encode().expect("packed")}});
    let method = facts().method();
    let created = at("2026-04-01T00:00:00Z");
    let proof = NewProof { method: &method, purpose: "assertionMethod", created };
    integrity::sign(&document, &signing(), &proof).expect("signed")
}

fn bundle(revoked: bool) -> Value {
    let (card, list) = (card::credential(&facts(), &signing()).expect("made"), list(revoked));
    let proof = "c2sp.org/tlog-proof@v1\nindex 0\n";
    make(&Parts {
        card: &card,
        status_list: Some(&list),
        log_proof: Some(proof),
        log_salt: &[8; 16],
        keys: &keys(),
    })
}

fn log(proof: &str, leaf: &[u8]) -> Result<(), String> {
    let card = card::credential(&facts(), &signing()).expect("made");
    let wanted = log_leaf(&[8; 16], &card).expect("a leaf");
    if proof.contains("index 0") && leaf == wanted { Ok(()) } else { Err("log".to_owned()) }
}

#[test]
fn the_best_word_is_to_look_at_the_piece() {
    let check = |change: &dyn Fn(&mut Value), now: &str, expect: Word, fault: Option<&str>| {
        let mut bundle = bundle(false);
        change(&mut bundle);
        let report = verify(&bundle, &keys(), at(now), &log);
        assert_eq!(report.word, expect, "{report:?}");
        let got: Vec<_> = report.checks.iter().filter_map(|check| check.code.as_deref()).collect();
        assert_eq!(got.first().copied(), fault, "{report:?}");
    };
    let now = "2026-04-02T00:00:00Z";
    let valid = Word::CardValidLookAtThePiece;
    check(&|_| {}, now, valid, None);
    check(&|b| b["logProof"] = json!(null), now, valid, None);
    let unknown = Word::CardValidStatusUnknown;
    check(&|_| {}, "2026-05-01T00:00:00Z", unknown, Some("status_list_out_of_date"));
    check(&|b| b["statusList"] = json!(null), now, unknown, None);
    let not = Word::CardNotValid;
    check(
        &|b| b["card"]["credentialSubject"]["colour"] = json!("red"),
        now,
        not,
        Some("signature"),
    );
    check(
        &|b| b["statusList"]["validUntil"] = json!("2030-01-01T00:00:00Z"),
        now,
        not,
        Some("signature"),
    );
    check(
        &|b| b["statusList"]["issuer"] = json!("did:web:x.example"),
        now,
        not,
        Some("status_verification_error"),
    );
    check(&|b| b["logSalt"] = json!("AAAA"), now, not, Some("card_salt"));
    check(&|b| b["logProof"] = json!("c2sp.org/tlog-proof@v1\nindex 1\n"), now, not, Some("log"));
    check(&|b| b["logProof"] = json!("other"), now, not, Some("log_proof"));
    check(&|b| b["type"] = json!("x"), now, not, Some("card_shape"));
    let other = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
    check(
        &|b| b["keys"][0]["publicKeyMultibase"] = json!(other),
        now,
        not,
        Some("bundle_key_differs"),
    );
    check(&|_| {}, "2026-02-01T00:00:00Z", not, Some("created"));
}

#[test]
fn a_revoked_card_is_told_with_the_date_of_its_list() {
    let report = verify(&bundle(true), &keys(), at("2026-04-02T00:00:00Z"), &log);
    assert_eq!(report.word, Word::CardRevoked);
    assert_eq!(report.status_as_of, Some(at("2026-04-01T00:00:00Z")));
    assert_eq!(report.card_id.as_deref(), Some("C7Q2M4X9R1T8B5N3"));
    for word in [Word::CardValidLookAtThePiece, Word::CardValidStatusUnknown, Word::CardRevoked] {
        assert!(!word.code().contains("genuine"));
    }
}

#[test]
fn the_keys_of_a_bundle_are_not_trusted_by_themselves() {
    let report = verify(&bundle(false), &[], at("2026-04-02T00:00:00Z"), &log);
    assert_eq!(report.word, Word::CardNotValid);
    assert_eq!(report.checks[0].code.as_deref(), Some("card_key_unknown"));
}
