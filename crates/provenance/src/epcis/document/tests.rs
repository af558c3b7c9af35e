//! Faults of documents are named and placed.

use super::*;
use serde_json::json;

fn document(event: Value) -> Value {
    json!({
        "@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
            {"ex": "https://ns.example.com/"}],
        "type": "EPCISDocument", "schemaVersion": "2.0",
        "creationDate": "2026-03-01T09:30:00Z", "epcisBody": {"eventList": [event]}})
}

fn encoding() -> Value {
    json!({"type": "AssociationEvent", "eventTime": "2026-03-01T09:30:00+01:00",
        "eventTimeZoneOffset": "+01:00", "action": "ADD",
        "parentID": "https://id.gs1.org/01/09506000134352/21/S1",
        "childEPCs": ["https://id.gs1.org/8004/9506000134352A1"],
        "bizStep": "encoding", "disposition": "active", "ex:station": "3"})
}

#[test]
fn faults_are_named_and_placed() {
    let check = |change: &dyn Fn(&mut Value), expect: &[(FaultKind, &str)]| {
        let mut event = encoding();
        change(&mut event);
        let faults = check(&document(event.clone()), Formats::Asked);
        let got: Vec<_> = faults.iter().map(|fault| (fault.kind, fault.name.as_str())).collect();
        assert_eq!(got, expect, "{event}");
        assert_eq!(read(&document(event)).is_ok(), expect.is_empty());
    };
    let remove = |name: &'static str| {
        move |event: &mut Value| {
            event.as_object_mut().expect("an object").shift_remove(name);
        }
    };
    check(&|_| {}, &[]);
    check(&remove("eventTime"), &[(FaultKind::Missing, "eventTime")]);
    check(&remove("parentID"), &[(FaultKind::Missing, "parentID")]);
    check(&remove("childEPCs"), &[(FaultKind::Together, "childEPCs")]);
    check(&remove("type"), &[(FaultKind::Missing, "type")]);
    check(&|e| e["eventTime"] = json!("2026-13-40T00:00:00Z"), &[(FaultKind::Format, "eventTime")]);
    check(&|e| e["eventTime"] = json!("2026-03-01T09:30:00"), &[(FaultKind::Format, "eventTime")]);
    check(
        &|e| e["eventTimeZoneOffset"] = json!("+0100"),
        &[(FaultKind::Pattern, "eventTimeZoneOffset")],
    );
    check(&|e| e["eventTimeZoneOffset"] = json!("+14:00"), &[]);
    check(
        &|e| e["eventTimeZoneOffset"] = json!("+14:30"),
        &[(FaultKind::Pattern, "eventTimeZoneOffset")],
    );
    check(&|e| e["action"] = json!("UPDATE"), &[(FaultKind::Word, "action")]);
    check(&|e| e["bizStep"] = json!("authenticating shoes"), &[(FaultKind::Word, "bizStep")]);
    check(
        &|e| e["bizStep"] = json!("urn:epcglobal:cbv:bizstep:encoding"),
        &[(FaultKind::Word, "bizStep")],
    );
    check(&|e| e["bizStep"] = json!("https://house.example/steps/authenticating"), &[]);
    check(&|e| e["disposition"] = json!("sold"), &[(FaultKind::Word, "disposition")]);
    check(
        &|e| e["childEPCs"] = json!("urn:x"),
        &[(FaultKind::Kind, "childEPCs"), (FaultKind::Together, "childEPCs")],
    );
    check(&|e| e["childEPCs"] = json!(["S1"]), &[(FaultKind::Format, "childEPCs")]);
    check(&|e| e["station"] = json!("3"), &[(FaultKind::Unknown, "station")]);
    check(&|e| e["type"] = json!("ex:MyEvent"), &[]);
}

#[test]
fn kinds_of_events_have_their_own_rules() {
    let check = |event: Value, expect: Option<&str>| {
        let mut event = event;
        event["eventTime"] = json!("2026-03-01T09:30:00Z");
        event["eventTimeZoneOffset"] = json!("+01:00");
        let faults = check(&document(event.clone()), Formats::Asked);
        assert_eq!(faults.first().map(|fault| fault.name.as_str()), expect, "{event}");
    };
    check(json!({"type": "ObjectEvent", "action": "ADD", "epcList": []}), None);
    check(json!({"type": "ObjectEvent", "action": "ADD"}), Some("epcList"));
    let ilmd = json!({"type": "ObjectEvent", "action": "OBSERVE", "epcList": [], "ilmd": {}});
    check(ilmd, Some("ilmd"));
    check(
        json!({"type": "AggregationEvent", "action": "ADD", "childEPCs": ["urn:x"]}),
        Some("parentID"),
    );
    check(json!({"type": "AggregationEvent", "action": "DELETE", "parentID": "urn:x"}), None);
    check(
        json!({"type": "TransactionEvent", "action": "ADD", "epcList": []}),
        Some("bizTransactionList"),
    );
    check(json!({"type": "TransformationEvent", "inputEPCList": ["urn:x"]}), Some("outputEPCList"));
    let named = json!({"type": "TransformationEvent", "inputEPCList": ["urn:x"],
        "transformationID": "urn:t"});
    check(named, None);
    let twice = json!({"type": "ObjectEvent", "action": "ADD", "epcList": ["urn:x", "urn:x"]});
    check(twice, Some("epcList"));
}
