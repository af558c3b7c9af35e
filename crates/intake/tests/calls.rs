//! Whatever is sent where telephone systems tell of calls: it is read or refused, within bounds,
//! and nothing of it stands in a refusal.

use intake::calls::{LARGEST, LONGEST_NAME, LONGEST_PARTY, LONGEST_PERSON, Party, Refused, Told};
use proptest::prelude::*;

fn within_bounds(told: &Told) {
    assert!(!told.call.is_empty() && told.call.len() <= LONGEST_NAME);
    assert!(told.call.bytes().all(|b| b.is_ascii_graphic()));
    assert!(!told.facts.is_empty() && told.facts.len() <= 4);
    let person = told.person.as_deref().unwrap_or("");
    assert!(person.chars().count() <= LONGEST_PERSON && !person.chars().any(char::is_control));
    let parties = told.parties.iter().flat_map(|both| [&both.from, &both.to]);
    for party in parties {
        match party {
            Party::Number(number) => {
                let digits = number.strip_prefix('+').unwrap_or(number);
                assert!((5..=17).contains(&digits.len()), "{number}");
                assert!(digits.bytes().all(|b| b.is_ascii_digit()), "{number}");
            }
            Party::Address(address) => assert!(address.len() <= LONGEST_PARTY),
            Party::Withheld => {}
        }
    }
}

fn check(body: &[u8]) {
    for read in [intake::calls::twilio::read(body), intake::calls::cti::read(body)] {
        match read {
            Ok(told) => within_bounds(&told),
            Err(Refused { code, .. }) => assert!(Refused::CODES.contains(&code), "{code}"),
        }
    }
}

#[test]
fn more_than_a_telling_has_is_not_read() {
    let body = vec![b'&'; LARGEST + 1];
    let expect = Err(Refused { field: "body", code: "too_long" });
    assert_eq!(intake::calls::twilio::read(&body), expect);
    assert_eq!(intake::calls::cti::read(&body), expect);
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(body in prop::collection::vec(any::<u8>(), 0..600)) {
        check(&body);
    }

    #[test]
    fn any_fields_are_read_or_refused(
        fields in prop::collection::vec((
            prop::sample::select(vec![
                "CallSid", "ParentCallSid", "CallStatus", "From", "To", "Direction", "CallDuration",
                "DialCallStatus", "RecordingUrl", "RecordingDuration", "Timestamp",
                "event", "from", "to", "direction", "callId", "user[]", "user", "cause", "answeringNumber",
            ]),
            prop_oneof![
                prop::sample::select(vec![
                    "ringing", "in-progress", "completed", "no-answer", "inbound", "newCall", "answer",
                    "hangup", "in", "out", "+33612345678", "anonymous", "sip:a@b", "voicemail", "17",
                ]).prop_map(str::to_owned),
                "\\PC{0,40}",
            ],
        ), 0..14),
    ) {
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.extend_pairs(&fields);
        check(form.finish().as_bytes());
        let json: serde_json::Map<String, serde_json::Value> =
            fields.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
        check(serde_json::Value::Object(json).to_string().as_bytes());
    }
}
