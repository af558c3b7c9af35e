//! Twilio's callbacks about a call: status callbacks of a call and of its legs, the answer to a
//! `<Dial>`, and that a `<Record>` has a message. Forms, signed over the address and every field.
//!
//! Fields: Twilio, Voice, "StatusCallback" and "TwiML `<Dial>`: action" in its documentation.
//! Twilio's own answer to a call (a greeting, a queue) is no person who picks up: that is told by
//! the leg to a person, or by the answer to the `<Dial>`.

use super::form::one;
use super::{Fact, Parties, Party, Refused, Told, fields, name};

/// What is signed: the address as it is configured there, then every field by its name, each
/// followed by its value. A name that comes twice counts with each of its values.
#[must_use]
pub fn signed(url: &str, fields: &[(String, String)]) -> String {
    let mut sorted: Vec<&(String, String)> = fields.iter().collect();
    sorted.sort();
    sorted.dedup();
    let mut text = url.to_owned();
    for (name, value) in sorted {
        text.push_str(name);
        text.push_str(value);
    }
    text
}

/// Reads one callback.
///
/// # Errors
/// [`Refused`] with the field.
pub fn read(body: &[u8]) -> Result<Told, Refused> {
    let fields = fields(body)?;
    let own = name("CallSid", one(&fields, "CallSid")?.unwrap_or(""))?;
    let parent =
        one(&fields, "ParentCallSid")?.map(|told| name("ParentCallSid", told)).transpose()?;
    let leg = parent.is_some();
    let mut facts = Vec::new();
    let status = one(&fields, "CallStatus")?;
    let lasted = seconds(&fields, "CallDuration")?;
    if let Some(status) = status {
        told_by_status(status, leg, lasted, &mut facts)?;
    }
    match one(&fields, "DialCallStatus")? {
        None => {}
        Some("completed" | "answered") => facts.push(Fact::PickedUp),
        Some("busy" | "no-answer" | "failed" | "canceled") => facts.push(Fact::Nobody),
        Some(_) => return Err(Refused::of("DialCallStatus", "unknown")),
    }
    if left_a_message(&fields)? {
        facts.push(Fact::Left);
    }
    if facts.is_empty() {
        return Err(Refused::of("CallStatus", "missing"));
    }
    let at = one(&fields, "Timestamp")?;
    if at.is_some_and(|at| at.len() > 64) {
        return Err(Refused::of("Timestamp", "too_long"));
    }
    Ok(Told {
        call: parent.unwrap_or(own),
        // The ends of a leg are those of the leg.
        parties: if leg { None } else { parties(&fields)? },
        lasted: lasted.filter(|_| leg && facts.contains(&Fact::PickedUp)),
        facts,
        at: at.map(str::to_owned),
        person: if leg { person_of_leg(&fields)? } else { None },
    })
}

fn told_by_status(
    status: &str,
    leg: bool,
    lasted: Option<i64>,
    facts: &mut Vec<Fact>,
) -> Result<(), Refused> {
    match (status, leg) {
        ("queued" | "initiated" | "ringing", _) => facts.push(Fact::Rings),
        ("in-progress" | "answered", true) => facts.push(Fact::PickedUp),
        ("in-progress" | "answered", false) => facts.push(Fact::Connected),
        // A leg that was spoken on and is over: the call itself may go on.
        ("completed", true) => {
            facts.push(if lasted.unwrap_or(0) > 0 { Fact::PickedUp } else { Fact::Rings });
        }
        ("completed", false) => facts.push(Fact::Over(lasted)),
        // One telephone of several: another may have picked up.
        ("busy" | "no-answer" | "failed" | "canceled", true) => facts.push(Fact::Rings),
        ("busy" | "no-answer" | "failed" | "canceled", false) => {
            facts.extend([Fact::Nobody, Fact::Over(None)]);
        }
        _ => return Err(Refused::of("CallStatus", "unknown")),
    }
    Ok(())
}

fn seconds(fields: &[(String, String)], field: &'static str) -> Result<Option<i64>, Refused> {
    one(fields, field)?
        .map(|told| {
            told.parse::<u32>().map(i64::from).map_err(|_| Refused::of(field, "unreadable"))
        })
        .transpose()
}

/// A recording of a `<Record>` that lasts; one of the conversation itself is no message.
fn left_a_message(fields: &[(String, String)]) -> Result<bool, Refused> {
    let is_record = matches!(one(fields, "RecordingSource")?, None | Some("RecordVerb"));
    let there = one(fields, "RecordingUrl")?.is_some();
    Ok(is_record && there && seconds(fields, "RecordingDuration")?.unwrap_or(0) > 0)
}

fn parties(fields: &[(String, String)]) -> Result<Option<Parties>, Refused> {
    let outgoing = match one(fields, "Direction")? {
        None | Some("inbound") => false,
        Some("outbound-api" | "outbound-dial" | "outbound") => true,
        Some(_) => return Err(Refused::of("Direction", "unknown")),
    };
    let (Some(from), Some(to)) = (one(fields, "From")?, one(fields, "To")?) else {
        return Ok(None);
    };
    let (from, to) = (Party::read("From", from)?, Party::read("To", to)?);
    Ok(Some(Parties { outgoing, from, to }))
}

/// Who is at the end of a leg, where it is a person's own: `client:anna`, `sip:anna@example.com`.
fn person_of_leg(fields: &[(String, String)]) -> Result<Option<String>, Refused> {
    let Some(to) = one(fields, "To")? else { return Ok(None) };
    Ok(match Party::read("To", to)? {
        Party::Address(address) => {
            let inner = address.split_once(':').map_or(address.as_str(), |(_, rest)| rest);
            super::person(inner.split(['@', ';']).next().unwrap_or(inner))
        }
        Party::Number(_) | Party::Withheld => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CALL: &str = "CA1234567890ABCDE1234567890ABCDE12";

    fn body(more: &str) -> Vec<u8> {
        format!("CallSid={CALL}&From=%2B33612345678&To=%2B33199000000&Direction=inbound{more}")
            .into_bytes()
    }

    #[test]
    fn what_twilio_tells_is_read() {
        for (told, expect) in [
            ("&CallStatus=ringing", vec![Fact::Rings]),
            ("&CallStatus=in-progress", vec![Fact::Connected]),
            ("&CallStatus=completed&CallDuration=64", vec![Fact::Over(Some(64))]),
            ("&CallStatus=no-answer", vec![Fact::Nobody, Fact::Over(None)]),
            (
                "&CallStatus=in-progress&DialCallStatus=completed",
                vec![Fact::Connected, Fact::PickedUp],
            ),
            (
                "&CallStatus=in-progress&DialCallStatus=no-answer",
                vec![Fact::Connected, Fact::Nobody],
            ),
            (
                "&CallStatus=completed&RecordingUrl=https%3A%2F%2Fx&RecordingDuration=9",
                vec![Fact::Over(None), Fact::Left],
            ),
            (
                "&RecordingSource=DialVerb&RecordingUrl=https%3A%2F%2Fx&RecordingDuration=9&CallStatus=completed",
                vec![Fact::Over(None)],
            ),
            ("&ParentCallSid=CAp&CallStatus=in-progress", vec![Fact::PickedUp]),
            ("&ParentCallSid=CAp&CallStatus=no-answer", vec![Fact::Rings]),
            ("&ParentCallSid=CAp&CallStatus=completed&CallDuration=30", vec![Fact::PickedUp]),
        ] {
            assert_eq!(read(&body(told)).unwrap().facts, expect, "{told}");
        }
        let told = read(&body("&CallStatus=ringing")).unwrap();
        let parties = told.parties.unwrap();
        assert_eq!(parties.from, Party::Number("+33612345678".into()));
        assert!(!parties.outgoing && told.call == CALL);
    }

    #[test]
    fn a_leg_speaks_of_its_call_and_of_who_picked_up_and_not_of_its_ends() {
        let leg = format!(
            "CallSid={CALL}&ParentCallSid=CAparent&From=%2B33612345678&To=client%3AAnna+Weber&\
             Direction=outbound-dial&CallStatus=in-progress"
        );
        let told = read(leg.as_bytes()).unwrap();
        assert_eq!((told.call.as_str(), told.parties), ("CAparent", None));
        assert_eq!(told.person.as_deref(), Some("Anna Weber"));
    }

    #[test]
    fn what_is_wrong_is_named_by_its_field_alone() {
        let many = "&a=b".repeat(super::super::MOST_FIELDS + 1);
        for (told, field, code) in [
            ("", "CallStatus", "missing"),
            ("&CallStatus=dancing", "CallStatus", "unknown"),
            ("&CallStatus=completed&CallDuration=soon", "CallDuration", "unreadable"),
            ("&CallStatus=completed&CallDuration=-1", "CallDuration", "unreadable"),
            ("&CallStatus=ringing&CallSid=CA2", "CallSid", "twice"),
            ("&CallStatus=ringing&DialCallStatus=maybe", "DialCallStatus", "unknown"),
            (many.as_str(), "body", "too_long"),
        ] {
            assert_eq!(read(&body(told)), Err(Refused::of(field, code)), "{told}");
        }
        assert_eq!(read(b""), Err(Refused::of("CallSid", "missing")));
        assert_eq!(
            read(&vec![b'a'; super::super::LARGEST + 1]),
            Err(Refused::of("body", "too_long"))
        );
    }

    #[test]
    fn what_is_signed_is_the_address_and_every_field_in_order() {
        let fields: Vec<(String, String)> = [
            ("To", "+18005551212"),
            ("CallSid", "CA1234567890ABCDE"),
            ("Digits", "1234"),
            ("From", "+12349013030"),
            ("Caller", "+12349013030"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec();
        assert_eq!(
            signed("https://mycompany.com/myapp.php?foo=1&bar=2", &fields),
            "https://mycompany.com/myapp.php?foo=1&bar=2CallSidCA1234567890ABCDECaller+12349013030\
             Digits1234From+12349013030To+18005551212"
        );
    }
}
