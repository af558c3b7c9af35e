//! Whatever is sent where telephone systems tell of calls: it is read or refused, within bounds,
//! and nothing of it stands in a refusal.

mod targets;

use intake::calls::{LARGEST, Refused};
use proptest::prelude::*;
use targets::check;

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
