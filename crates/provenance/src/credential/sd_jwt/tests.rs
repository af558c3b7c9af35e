//! What is shown belongs to what was signed.

use super::*;
use crate::credential::keys::SigningKey;
use proptest::prelude::*;
use serde_json::json;

fn issuer() -> SigningKey {
    SigningKey::new([21; 32])
}

fn jws(key: &SigningKey, header: Value, payload: Value) -> String {
    let part = |value: &Value| multibase::to_base64url(value.to_string().as_bytes());
    let signed = format!("{}.{}", part(&header), part(&payload));
    format!("{signed}.{}", multibase::to_base64url(&key.sign(signed.as_bytes())))
}

fn hidden(value: Value) -> String {
    multibase::to_base64url(value.to_string().as_bytes())
}

fn issued(payload: Value, shown: &[&str]) -> String {
    let token = jws(&issuer(), json!({"alg": "EdDSA"}), payload);
    let shown: String = shown.iter().map(|part| format!("~{part}")).collect();
    format!("{token}{shown}~")
}

#[test]
fn digests_are_of_the_text_itself() {
    // RFC 9901 section 4.2.3
    let text = "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0";
    assert_eq!(sha256(text), "X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0");
}

#[test]
fn what_is_shown_is_signed() {
    let (a, b) = (hidden(json!(["s1", "colour", "black"])), hidden(json!(["s2", "size"])));
    let inner = hidden(json!(["s3", "sole", {"_sd": [sha256(&a)]}]));
    let check = |payload: Value, shown: &[&str], expect: Result<Value, SdJwtError>| {
        let text = issued(payload.clone(), shown);
        let got = verify(&text, Some(&issuer().public()), None).map(|shown| shown.claims);
        assert_eq!(got, expect, "{payload}");
    };
    let one = json!({"iss": "x", "_sd": [sha256(&a), "unknown"], "_sd_alg": "sha-256"});
    check(one.clone(), &[&a], Ok(json!({"iss": "x", "colour": "black"})));
    check(one.clone(), &[], Ok(json!({"iss": "x"})));
    let list = json!({"l": ["n", {"...": sha256(&b)}, {"...": "unknown"}]});
    check(list.clone(), &[&b], Ok(json!({"l": ["n", "size"]})));
    check(list, &[], Ok(json!({"l": ["n"]})));
    let nested = json!({"_sd": [sha256(&inner)]});
    check(nested.clone(), &[&inner, &a], Ok(json!({"sole": {"colour": "black"}})));
    check(nested, &[&a], Err(SdJwtError::Unreferenced));
    check(one.clone(), &[&a, &a], Err(SdJwtError::Repeated));
    check(one.clone(), &["!"], Err(SdJwtError::Disclosure));
    check(one, &[&b], Err(SdJwtError::Unreferenced));
    check(json!({"_sd": [sha256(&b)]}), &[&b], Err(SdJwtError::Disclosure));
    check(json!({"_sd": [sha256(&a), sha256(&a)]}), &[&a], Err(SdJwtError::Repeated));
    check(json!({"_sd": ["d"], "o": {"_sd": ["d"]}}), &[], Err(SdJwtError::Repeated));
    check(json!({"colour": 1, "_sd": [sha256(&a)]}), &[&a], Err(SdJwtError::ClaimName));
    check(json!({"...": "d"}), &[], Err(SdJwtError::ClaimName));
    check(json!({"_sd_alg": "md5"}), &[], Err(SdJwtError::DigestAlgorithm));
    let named = hidden(json!(["s", "_sd", 1]));
    check(json!({"_sd": [sha256(&named)]}), &[&named], Err(SdJwtError::ClaimName));
    assert_eq!(verify("a.b.c", None, None), Err(SdJwtError::Shape));
}

#[test]
fn the_holder_signs_the_selection() {
    let holder = SigningKey::new([22; 32]);
    let PublicKey::Ed25519(public) = holder.public() else { panic!("another kind") };
    let x = multibase::to_base64url(public.as_bytes());
    let a = hidden(json!(["s1", "colour", "black"]));
    let payload = json!({"_sd": [sha256(&a)],
        "cnf": {"jwk": {"kty": "OKP", "crv": "Ed25519", "x": x}}});
    let presented = issued(payload.clone(), &[&a]);
    let bind = |presented: &str, nonce: &str| {
        let said = json!({"iat": 1, "aud": "house", "nonce": nonce, "sd_hash": sha256(presented)});
        jws(&holder, json!({"alg": "EdDSA", "typ": "kb+jwt"}), said)
    };
    let asked = Holder { audience: "house", nonce: "n1" };
    let check = |text: &str, expect: Option<SdJwtError>| {
        let got = verify(text, Some(&issuer().public()), Some(&asked));
        assert_eq!(got.err(), expect, "{text}");
    };
    check(&format!("{presented}{}", bind(&presented, "n1")), None);
    check(&format!("{presented}{}", bind(&presented, "n2")), Some(SdJwtError::KeyBinding));
    check(&presented, Some(SdJwtError::KeyBinding));
    let less = issued(payload, &[]);
    check(&format!("{less}{}", bind(&presented, "n1")), Some(SdJwtError::KeyBinding));
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "[A-Za-z0-9_.~-]{0,80}") {
        let _read = verify(&text, None, None);
    }
}
