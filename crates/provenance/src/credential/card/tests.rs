//! Cards are read as they were made, within the time of their keys.

use super::*;
use proptest::prelude::*;

pub(in crate::credential) fn facts() -> CardFacts {
    CardFacts {
        card_id: "C7Q2M4X9R1T8B5N3".to_owned(),
        family: "pump".to_owned(),
        model: "so-kate-120".to_owned(),
        colour: "black-patent".to_owned(),
        piece: commitment(&[4; 16], "09506000134352.S1").expect("a salt"),
        issued_at: at("2026-03-01T09:30:00Z"),
        issuer: "did:web:house.example".to_owned(),
        status_list: "https://house.example/status/2026-1".to_owned(),
        status_index: 94_567,
        key_id: "k1".to_owned(),
    }
}

pub(in crate::credential) fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

pub(in crate::credential) fn signing() -> SigningKey {
    SigningKey::new([11; 32])
}

pub(in crate::credential) fn keys() -> Vec<KeyEntry> {
    vec![KeyEntry {
        id: "did:web:house.example#k1".to_owned(),
        key: signing().public(),
        created: at("2026-01-01T00:00:00Z"),
        retired: Some(at("2027-01-01T00:00:00Z")),
        revoked: false,
    }]
}

#[test]
fn both_forms_say_the_same() {
    let (now, facts) = (at("2026-04-01T00:00:00Z"), facts());
    let document = credential(&facts, &signing()).expect("made");
    let text = text(&facts, &signing()).expect("made");
    assert!(text.len() <= MAX_LETTERS, "{}", text.len());
    assert_eq!(verify_credential(&document, &keys(), now), Ok(facts.clone()));
    assert_eq!(verify_text(&text, &keys(), now), Ok(facts));
}

#[test]
fn the_time_of_the_key_is_the_time_of_the_card() {
    let check = |issued: &str, change: &dyn Fn(&mut KeyEntry), expect: Option<CardError>| {
        let facts = CardFacts { issued_at: at(issued), ..facts() };
        let mut keys = keys();
        keys.iter_mut().for_each(change);
        let now = at("2028-01-01T00:00:00Z");
        let document = credential(&facts, &signing()).expect("made");
        let text = text(&facts, &signing()).expect("made");
        assert_eq!(verify_credential(&document, &keys, now).err(), expect, "{issued}");
        assert_eq!(verify_text(&text, &keys, now).err(), expect, "{issued}");
    };
    check("2026-01-01T00:00:00Z", &|_| {}, None);
    check("2025-12-31T23:59:59Z", &|_| {}, Some(CardError::BeforeKey));
    check("2026-12-31T23:59:59Z", &|_| {}, None);
    check("2027-01-01T00:00:00Z", &|_| {}, Some(CardError::AfterKey));
    check("2027-06-01T00:00:00Z", &|key| key.retired = None, None);
    check("2026-06-01T00:00:00Z", &|key| key.revoked = true, Some(CardError::KeyRevoked));
    check("2026-06-01T00:00:00Z", &|key| key.id.push('2'), Some(CardError::KeyUnknown));
}

#[test]
fn a_card_of_the_future_is_refused() {
    let facts = CardFacts { issued_at: at("2026-06-01T00:00:00Z"), ..facts() };
    let now = at("2026-05-31T00:00:00Z");
    let document = credential(&facts, &signing()).expect("made");
    let wanted = Err(CardError::Proof(ProofError::Created));
    assert_eq!(verify_credential(&document, &keys(), now), wanted);
    let text = text(&facts, &signing()).expect("made");
    assert_eq!(verify_text(&text, &keys(), now), Err(CardError::IssuedLater));
}

#[test]
fn facts_have_their_form() {
    let check = |change: &dyn Fn(&mut CardFacts), expect: &'static str| {
        let mut facts = facts();
        change(&mut facts);
        assert_eq!(text(&facts, &signing()), Err(CardError::Fact(expect)));
        assert_eq!(credential(&facts, &signing()), Err(CardError::Fact(expect)));
    };
    check(&|f| f.card_id.clear(), "card_id");
    check(&|f| f.model.push('<'), "model");
    check(&|f| f.issuer = "did:web:a/b".to_owned(), "issuer");
    check(&|f| f.status_list = "http://house.example".to_owned(), "status_list");
    check(&|f| f.status_index = u64::MAX, "status_index");
    assert_eq!(commitment(&[0; 15], "x"), Err(CardError::Salt));
    let long = CardFacts { status_list: format!("https://{}", "a".repeat(190)), ..facts() };
    assert_eq!(text(&long, &signing()), Err(CardError::TooLong));
}

#[test]
fn another_house_signs_nothing_of_ours() {
    let mut document = credential(&facts(), &signing()).expect("made");
    document["issuer"] = json!("did:web:other.example");
    let now = at("2026-04-01T00:00:00Z");
    assert_eq!(verify_credential(&document, &keys(), now), Err(CardError::Issuer));
    let entry = KeyEntry::read(&keys()[0].write()).expect("read");
    assert_eq!(entry, keys()[0]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn a_changed_letter_never_verifies(place in any::<prop::sample::Index>(), letter in "[0-9A-Z]") {
        let now = at("2026-04-01T00:00:00Z");
        let text = text(&facts(), &signing()).map_err(|_| TestCaseError::fail("made"))?;
        let place = place.index(text.len());
        let mut other = text.clone();
        other.replace_range(place..place + 1, &letter);
        if other != text {
            prop_assert!(verify_text(&other, &keys(), now).is_err());
        }
    }
}
