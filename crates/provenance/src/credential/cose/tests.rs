//! Messages hold, and are refused by the right code.

use super::*;
use crate::credential::multibase::hex;
use jiff::Timestamp;
use proptest::prelude::*;

fn key() -> SigningKey {
    SigningKey::new([5; 32])
}

fn message() -> Vec<u8> {
    sign(&key(), b"k1", b"content", b"").expect("signed")
}

fn verify(bytes: &[u8], asked: &Asked<'_>) -> Result<Algorithm, CoseError> {
    Sign1::read(bytes, asked.tag)?.verify(&key().public(), asked)
}

#[test]
fn the_policy_of_tags_is_kept() {
    let tagged = message();
    let untagged = &tagged[1..];
    let other = [&[0xd9, 0x03, 0xe6], untagged].concat();
    let cwt = [&[0xd8, 0x3d], tagged.as_slice()].concat();
    let check = |bytes: &[u8], tag: TagPolicy, expect: Result<Algorithm, CoseError>| {
        assert_eq!(verify(bytes, &Asked { tag, ..Asked::default() }), expect, "{bytes:02x?}");
    };
    check(&tagged, TagPolicy::Required, Ok(Algorithm::EdDsa));
    check(&cwt, TagPolicy::Required, Ok(Algorithm::EdDsa));
    check(untagged, TagPolicy::Required, Err(CoseError::Tag));
    check(untagged, TagPolicy::Optional, Ok(Algorithm::EdDsa));
    check(&tagged, TagPolicy::Forbidden, Err(CoseError::Tag));
    check(&other, TagPolicy::Optional, Err(CoseError::Tag));
    check(&[&[0xd8, 0x3d], untagged].concat(), TagPolicy::Optional, Err(CoseError::Tag));
}

#[test]
fn messages_are_refused_by_their_fault() {
    let check = |text: &str, expect: CoseError| {
        let bytes = hex(text).expect("hex");
        let got = verify(&bytes, &Asked { tag: TagPolicy::Optional, ..Asked::default() });
        assert_eq!(got, Err(expect), "{text}");
    };
    check("", CoseError::Cbor);
    check("d28443a10127a0405840", CoseError::Cbor);
    check("8443a10127a04040", CoseError::Signature);
    check("8443a10127a0404000", CoseError::TrailingBytes);
    check("8343a10127a040", CoseError::Shape);
    check("8443a10127a0f640", CoseError::Detached);
    check("8440a04040", CoseError::Alg(String::new()));
    check("8440a101274040", CoseError::Alg(String::new()));
    check("8445a1013903e6a04040", CoseError::Alg("-999".to_owned()));
    check("844aa10167756e6b6e6f776ea04040", CoseError::Alg("'unknown'".to_owned()));
    check("8445a201270127a04040", CoseError::DuplicateKey);
    check("8443a10127a201400140 4040".replace(' ', "").as_str(), CoseError::DuplicateKey);
    check("8443a10127a101274040", CoseError::DuplicateKey);
    check("8443a10126a04040", CoseError::KeyKind);
    check("8447a20127028118 2aa04040".replace(' ', "").as_str(), CoseError::Critical);
    // an array that says it has four thousand million items
    check("9affffffff", CoseError::Cbor);
    check(&"81".repeat(60_000), CoseError::Cbor);
}

#[test]
fn what_is_not_sent_is_signed() {
    let bytes = sign(&key(), b"k1", b"content", b"aad").expect("signed");
    let check = |external_aad: &[u8], expect: Result<Algorithm, CoseError>| {
        assert_eq!(verify(&bytes, &Asked { external_aad, ..Asked::default() }), expect);
    };
    check(b"aad", Ok(Algorithm::EdDsa));
    check(b"", Err(CoseError::Signature));
}

#[test]
fn digests_and_curves_may_be_mixed_only_when_asked() {
    // COSE's own examples: ES512 with a key of P-256; an empty header that is written as a map and
    // signed as no bytes.
    let key = PublicKey::jwk(&serde_json::json!({"kty": "EC", "crv": "P-256",
        "x": "usWxHK2PmfnHKwXPS54m0kTcGJ90UiglWiGahtagnv8",
        "y": "IBOL-C3BttVivg-lSreASjpkttcsz-1rb7btKLv8EX4"}))
    .expect("a key");
    let all = [Algorithm::Es256, Algorithm::Es512];
    let check = |text: &str, asked: &Asked<'_>, expect: Result<Algorithm, CoseError>| {
        let message = Sign1::read(&hex(text).expect("hex"), asked.tag).expect("a message");
        assert_eq!(message.verify(&key, asked), expect, "{asked:?}");
    };
    let mixed = "D28444A1013823A10442313154546869732069732074686520636F6E74656E742E5840EAE868ECC176883766C5DC5BA5B8DCA25DAB3C2E56A551CE5705B793914348E14A37288571498A1B64BA08D2063B8749D75CDC9D7F61EB752D23819473F6BD65";
    let asked = Asked { algorithms: &all, any_curve: true, ..Asked::default() };
    check(mixed, &asked, Ok(Algorithm::Es512));
    check(mixed, &Asked { any_curve: false, ..asked.clone() }, Err(CoseError::KeyKind));
    let empty = "D28441A0A201260442313154546869732069732074686520636F6E74656E742E5840EAE868ECC176883766C5DC5BA5B8DCA25DAB3C2E56A551CE5705B793914348E11A02E5F0344BF2D4EE5C7FD75A68A9F5E0B3CC1F1FC1409C189566586FF9D610";
    check(empty, &Asked { unprotected_alg: true, ..asked.clone() }, Ok(Algorithm::Es256));
    check(empty, &asked, Err(CoseError::Alg(String::new())));
}

#[test]
fn claims_are_read_and_timed() {
    // RFC 8392 appendix A.1
    let bytes = hex("a70175636f61703a2f2f61732e6578616d706c652e636f6d02656572696b77037818636f61703a2f2f6c696768742e6578616d706c652e636f6d041a5612aeb0051a5610d9f0061a5610d9f007420b71").expect("hex");
    let claims = Claims::read(&bytes).expect("claims");
    assert_eq!(claims.issuer.as_deref(), Some("coap://as.example.com"));
    assert_eq!(claims.subject.as_deref(), Some("erikw"));
    assert_eq!(claims.audience.as_deref(), Some("coap://light.example.com"));
    assert_eq!(claims.id.as_deref(), Some(&[0x0b, 0x71][..]));
    let check = |second: i64, expect: Result<(), CoseError>| {
        let now = Timestamp::from_second(second).expect("an instant");
        assert_eq!(claims.check_times(now, true), expect, "{second}");
    };
    check(1_444_064_944 - 1, Ok(()));
    check(1_444_064_944, Err(CoseError::Expired));
    check(1_443_944_944 - 1, Err(CoseError::NotYet));
    assert_eq!(Claims::read(&[0xa1, 0x01, 0x01]), Err(CoseError::Claim));
    assert_eq!(Claims::default().check_times(Timestamp::UNIX_EPOCH, true), Err(CoseError::Expired));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn a_flipped_bit_never_verifies(at in any::<prop::sample::Index>(), bit in 0u8..8) {
        let mut bytes = message();
        let place = at.index(bytes.len());
        bytes[place] ^= 1 << bit;
        prop_assert!(verify(&bytes, &Asked::default()).is_err());
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _read = Sign1::read(&bytes, TagPolicy::Optional);
        let _claims = Claims::read(&bytes);
    }
}
