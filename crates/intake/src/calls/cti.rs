//! The generic CTI of Zammad, which many telephone systems can send to: `newCall`, `answer` and
//! `hangup`, as a form or as JSON.
//!
//! Fields: Zammad, "Generic CTI" of its API documentation.

use super::form::one;
use super::{Fact, LARGEST, MOST_FIELDS, Parties, Party, Refused, Told, fields, name};

/// Causes of a hang-up that say that nobody had picked up, in lower case without signs.
const NOBODY: &[&str] = &[
    "busy",
    "userbusy",
    "cancel",
    "cancelled",
    "canceled",
    "noanswer",
    "nouserresponding",
    "originatorcancel",
    "congestion",
    "notfound",
    "unallocatednumber",
    "rejected",
    "callrejected",
];

/// Reads one event.
///
/// # Errors
/// [`Refused`] with the field.
pub fn read(body: &[u8]) -> Result<Told, Refused> {
    if body.len() > LARGEST {
        return Err(Refused::of("body", "too_long"));
    }
    let json = body.iter().find(|b| !b.is_ascii_whitespace()) == Some(&b'{');
    let fields = if json { of_json(body)? } else { fields(body)? };
    let call = name("callId", one(&fields, "callId")?.unwrap_or(""))?;
    let event = one(&fields, "event")?.ok_or(Refused::of("event", "missing"))?;
    let people = people(&fields);
    let answering = one(&fields, "answeringNumber")?;
    let by_machine = answering.into_iter().chain(people.iter().map(String::as_str));
    let machine = by_machine.into_iter().any(|told| told.eq_ignore_ascii_case("voicemail"));
    let facts = match event {
        "newCall" => vec![Fact::Rings],
        "answer" if machine => vec![Fact::Left],
        "answer" => vec![Fact::PickedUp],
        "hangup" => {
            let cause = one(&fields, "cause")?.unwrap_or("");
            let bare: String = cause.chars().filter(char::is_ascii_alphanumeric).take(40).collect();
            let nobody = NOBODY.contains(&bare.to_ascii_lowercase().as_str());
            let mut facts = vec![Fact::Over(None)];
            if nobody {
                facts.insert(0, Fact::Nobody);
            }
            facts
        }
        _ => return Err(Refused::of("event", "unknown")),
    };
    let outgoing = match one(&fields, "direction")? {
        Some("in") => false,
        Some("out") => true,
        None => return Err(Refused::of("direction", "missing")),
        Some(_) => return Err(Refused::of("direction", "unknown")),
    };
    let from = Party::read("from", one(&fields, "from")?.unwrap_or(""))?;
    let to = Party::read("to", one(&fields, "to")?.unwrap_or(""))?;
    // Of a group that rings nobody can be said to have picked up.
    let person = match (people.as_slice(), event) {
        ([one], "answer") if !machine => super::person(one),
        ([one], _) if outgoing => super::person(one),
        _ => None,
    };
    Ok(Told {
        call,
        parties: Some(Parties { outgoing, from, to }),
        facts,
        at: None,
        lasted: None,
        person,
    })
}

fn people(fields: &[(String, String)]) -> Vec<String> {
    let named = fields.iter().filter(|(name, _)| matches!(name.as_str(), "user" | "user[]"));
    named.map(|(_, value)| value.trim().to_owned()).filter(|value| !value.is_empty()).collect()
}

/// The fields of a flat JSON object; a list is a field that comes several times. What is deeper
/// says nothing of a call.
fn of_json(body: &[u8]) -> Result<Vec<(String, String)>, Refused> {
    use serde_json::Value;
    let unreadable = Refused::of("body", "unreadable");
    let read: serde_json::Map<String, Value> =
        serde_json::from_slice(body).map_err(|_| unreadable)?;
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(yes) => Some(yes.to_string()),
        _ => None,
    };
    let mut found = Vec::new();
    for (name, value) in &read {
        match value {
            Value::Array(all) => {
                found.extend(all.iter().filter_map(text).map(|v| (name.clone(), v)))
            }
            other => found.extend(text(other).map(|value| (name.clone(), value))),
        }
        if found.len() > MOST_FIELDS {
            return Err(Refused::of("body", "too_long"));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(more: &str) -> Vec<u8> {
        format!("from=493055571600&to=33199000000&direction=in&callId=123456{more}").into_bytes()
    }

    #[test]
    fn what_a_cti_tells_is_read_as_form_and_as_json() {
        for (told, facts, person) in [
            ("&event=newCall&user[]=Alice&user[]=Bob", vec![Fact::Rings], None),
            ("&event=answer&user[]=Alice&answeringNumber=42", vec![Fact::PickedUp], Some("Alice")),
            ("&event=answer&user[]=Alice&user[]=Bob", vec![Fact::PickedUp], None),
            ("&event=answer&user=voicemail", vec![Fact::Left], None),
            ("&event=hangup&cause=normalClearing", vec![Fact::Over(None)], None),
            ("&event=hangup&cause=noAnswer", vec![Fact::Nobody, Fact::Over(None)], None),
            ("&event=hangup&cause=USER_BUSY", vec![Fact::Nobody, Fact::Over(None)], None),
            ("&event=hangup", vec![Fact::Over(None)], None),
        ] {
            let read = read(&form(told)).unwrap();
            assert_eq!((read.facts, read.person.as_deref()), (facts, person), "{told}");
        }
        let json = br#" {"event":"newCall","from":"493055571600","to":33199000000,"direction":"in",
            "callId":123456,"user":["Alice","Bob"],"more":{"deep":1}}"#;
        let told = read(json).unwrap();
        assert_eq!(told.call, "123456");
        assert_eq!(read(&form("&event=newCall&user[]=Alice&user[]=Bob")).unwrap(), told);
    }

    #[test]
    fn what_is_wrong_is_named_by_its_field_alone() {
        let long = "7".repeat(251);
        for (told, field, code) in [
            (form(""), "event", "missing"),
            (form("&event=ring"), "event", "unknown"),
            (form("&event=newCall&direction=out"), "direction", "twice"),
            (b"event=newCall&callId=1&direction=sideways".to_vec(), "direction", "unknown"),
            (b"event=newCall&callId=1".to_vec(), "direction", "missing"),
            (b"event=newCall&direction=in".to_vec(), "callId", "missing"),
            (format!("event=newCall&direction=in&callId={long}").into(), "callId", "too_long"),
            (b"{\"event\":".to_vec(), "body", "unreadable"),
            (
                b"{\"event\":\"newCall\",\"callId\":\"a b\",\"direction\":\"in\"}".to_vec(),
                "callId",
                "control_characters",
            ),
        ] {
            assert_eq!(read(&told), Err(Refused::of(field, code)), "{told:?}");
        }
        let deep = format!("{{\"a\":{}1{}}}", "[".repeat(7_000), "]".repeat(7_000));
        assert_eq!(read(deep.as_bytes()), Err(Refused::of("body", "unreadable")));
    }
}
