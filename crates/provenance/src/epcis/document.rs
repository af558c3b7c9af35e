//! What an EPCIS 2.0 document and its events must look like (ISO/IEC 19987).
//!
//! One table for each kind of event, in our own words. [`check`] finds every fault of a document;
//! [`read`] gives its events once there is none. Formats are always asked of documents that are
//! taken; leaving them away is for comparing with readers that do not ask.

use super::event::Event;
use super::shape::{self, Fault, FaultKind, Format, List, Object, Others, Shape, Walk, list};
use super::vocabulary as words;
use serde_json::{Map, Value};

/// Most events of one document.
pub const MAX_EVENTS: usize = 10_000;

/// Whether formats are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Formats {
    /// Addresses, instants and prefixed names must be such.
    Asked,
    /// They may be any text.
    NotAsked,
}

/// Every fault of a document: of an EPCISDocument, an EPCISQueryDocument or an event alone.
#[must_use]
pub fn check(document: &Value, formats: Formats) -> Vec<Fault> {
    shape::faults(document, &Shape::Walk(whole), formats == Formats::Asked)
}

/// Reads the events of a document without faults.
///
/// # Errors
/// Every fault, at most [`shape::MAX_FAULTS`].
pub fn read(document: &Value) -> Result<Vec<Event>, Vec<Fault>> {
    let faults = check(document, Formats::Asked);
    if !faults.is_empty() {
        return Err(faults);
    }
    let one = |at: String, kind: FaultKind| vec![Fault { kind, at, name: "eventList".to_owned() }];
    let events =
        super::hash::events(document).map_err(|_| one(String::new(), FaultKind::Missing))?;
    if events.len() > MAX_EVENTS {
        return Err(one("/epcisBody/eventList".to_owned(), FaultKind::TooMany));
    }
    let read = |(place, event): (usize, &Value)| {
        let at = || format!("/epcisBody/eventList/{place}");
        serde_json::from_value(event.clone()).map_err(|_| one(at(), FaultKind::Kind))
    };
    events.into_iter().enumerate().map(read).collect()
}

const URI: Shape = Shape::Formatted(Format::Uri);
const TIME: Shape = Shape::Formatted(Format::Instant);
const URIS: Shape = Shape::List(&URI_LIST);
static URI_LIST: List = list(URI);
static EPC_LIST: List = List { unique: true, ..list(URI) };

fn version(text: &str) -> bool {
    text.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// `+01:00`; hours to 13, or 14:00.
fn offset(text: &str) -> bool {
    let bytes = text.as_bytes();
    let [b'+' | b'-', tens, ones, b':', minute, second] = bytes else { return false };
    let digits = [tens, ones, minute, second].iter().all(|digit| digit.is_ascii_digit());
    let hours = (tens, ones);
    digits
        && ((*hours.0 == b'0' || (*hours.0 == b'1' && *hours.1 <= b'3')) && *minute <= b'5'
            || text.get(1..) == Some("14:00"))
}

fn unit(text: &str) -> bool {
    matches!(text.len(), 2 | 3)
        && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

fn hex(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn context(value: &Value, walk: &mut Walk<'_>) {
    static PARTS: List = List { unique: true, ..list(Shape::Walk(context_part)) };
    if value.is_array() {
        walk.shape(value, &Shape::List(&PARTS));
    } else {
        context_part(value, walk);
    }
}

fn context_part(value: &Value, walk: &mut Walk<'_>) {
    if !value.is_object() {
        walk.shape(value, &URI);
    }
}

static QUANTITY: Object = Object {
    members: &[("epcClass", URI), ("quantity", Shape::Number), ("uom", Shape::Pattern(unit))],
    required: &["epcClass"],
    others: Others::None,
    rule: None,
};
static QUANTITIES: List = list(Shape::Object(&QUANTITY));

static TRANSACTION: Object = Object {
    members: &[
        ("type", Shape::WordOrUri(words::BIZ_TRANSACTIONS, words::NOT_OTHER)),
        ("bizTransaction", URI),
    ],
    required: &["bizTransaction"],
    others: Others::None,
    rule: None,
};
static TRANSACTIONS: List = list(Shape::Object(&TRANSACTION));
static TRANSACTIONS_REQUIRED: List = List { least: 1, ..list(Shape::Object(&TRANSACTION)) };

const SOURCE_TYPE: Shape = Shape::WordOrUri(words::SOURCE_TYPES, words::NOT_OTHER);
static SOURCE: Object = Object {
    members: &[("type", SOURCE_TYPE), ("source", URI)],
    required: &["type", "source"],
    others: Others::None,
    rule: None,
};
static SOURCES: List = list(Shape::Object(&SOURCE));
static DESTINATION: Object = Object {
    members: &[("type", SOURCE_TYPE), ("destination", URI)],
    required: &["type", "destination"],
    others: Others::None,
    rule: None,
};
static DESTINATIONS: List = list(Shape::Object(&DESTINATION));

static PLACE: Object =
    Object { members: &[("id", URI)], required: &["id"], others: Others::Any, rule: None };

const DISPOSITION: Shape = Shape::WordOrUri(words::DISPOSITIONS, words::NOT_OTHER);
static DISPOSITIONS: List = List { least: 1, unique: true, ..list(DISPOSITION) };
static PERSISTENT: Object = Object {
    members: &[("set", Shape::List(&DISPOSITIONS)), ("unset", Shape::List(&DISPOSITIONS))],
    required: &[],
    others: Others::None,
    rule: Some(|members, walk| {
        if !members.contains_key("set") && !members.contains_key("unset") {
            walk.fault(FaultKind::Together, "set");
        }
    }),
};

static ERROR_DECLARATION: Object = Object {
    members: &[
        ("declarationTime", TIME),
        ("reason", Shape::WordOrUri(words::ERROR_REASONS, words::NOT_OTHER)),
        ("correctiveEventIDs", URIS),
    ],
    required: &["declarationTime"],
    others: Others::Prefixed,
    rule: None,
};

static SENSOR_METADATA: Object = Object {
    members: &[
        ("time", TIME),
        ("startTime", TIME),
        ("endTime", TIME),
        ("deviceID", URI),
        ("deviceMetadata", URI),
        ("rawData", URI),
        ("dataProcessingMethod", URI),
        ("bizRules", URI),
    ],
    required: &[],
    others: Others::Prefixed,
    rule: None,
};
static SENSOR_REPORT: Object = Object {
    members: &[
        ("type", Shape::WordOrUri(words::MEASUREMENTS, words::NOT_OTHER_VOC)),
        ("exception", Shape::WordOrUri(words::ALERTS, words::NOT_OTHER_VOC)),
        ("component", Shape::WordOrUri(words::COMPONENTS, words::NOT_OTHER)),
        ("deviceID", URI),
        ("deviceMetadata", URI),
        ("rawData", URI),
        ("dataProcessingMethod", URI),
        ("bizRules", URI),
        ("time", TIME),
        ("microorganism", URI),
        ("chemicalSubstance", URI),
        ("coordinateReferenceSystem", URI),
        ("value", Shape::Number),
        ("stringValue", Shape::Text),
        ("booleanValue", Shape::Bool),
        ("hexBinaryValue", Shape::Pattern(hex)),
        ("uriValue", URI),
        ("minValue", Shape::Number),
        ("maxValue", Shape::Number),
        ("meanValue", Shape::Number),
        ("sDev", Shape::Number),
        ("percRank", Shape::Number),
        ("percValue", Shape::Number),
        ("uom", Shape::Text),
    ],
    required: &["type"],
    others: Others::Prefixed,
    rule: None,
};
static SENSOR_REPORTS: List = List { least: 1, ..list(Shape::Object(&SENSOR_REPORT)) };
static SENSOR_ELEMENT: Object = Object {
    members: &[
        ("sensorMetadata", Shape::Object(&SENSOR_METADATA)),
        ("sensorReport", Shape::List(&SENSOR_REPORTS)),
    ],
    required: &["sensorReport"],
    others: Others::Prefixed,
    rule: None,
};
static SENSOR_ELEMENTS: List = list(Shape::Object(&SENSOR_ELEMENT));

static ILMD: Object = Object { members: &[], required: &[], others: Others::Prefixed, rule: None };

/// A kind of event: what every event has, and its own.
macro_rules! event {
    ($name:ident, [$($required:literal),*], $others:expr, $rule:expr, [$($member:expr),* $(,)?]) => {
        static $name: Object = Object {
            members: &[
                ("@context", Shape::Walk(context)),
                ("eventTime", TIME),
                ("recordTime", TIME),
                ("eventTimeZoneOffset", Shape::Pattern(offset)),
                ("eventID", URI),
                ("certificationInfo", Shape::OneOrList(&URI)),
                ("errorDeclaration", Shape::Object(&ERROR_DECLARATION)),
                $($member),*
            ],
            required: &["eventTime", "eventTimeZoneOffset", $($required),*],
            others: $others,
            rule: $rule,
        };
    };
    ($name:ident, [$($required:literal),*], $rule:expr, [$($member:expr),* $(,)?]) => {
        event!($name, [$($required),*], Others::Prefixed, Some($rule), [
            ("type", Shape::Text),
            ("bizStep", Shape::WordOrUri(words::BIZ_STEPS, words::NOT_OTHER)),
            ("disposition", DISPOSITION),
            ("readPoint", Shape::Object(&PLACE)),
            ("bizLocation", Shape::Object(&PLACE)),
            ("sourceList", Shape::List(&SOURCES)),
            ("destinationList", Shape::List(&DESTINATIONS)),
            ("sensorElementList", Shape::List(&SENSOR_ELEMENTS)),
            $($member),*
        ]);
    };
}

const ACTION: (&str, Shape) = ("action", Shape::Word(words::ACTIONS));
const TRANSACTION_LIST: (&str, Shape) = ("bizTransactionList", Shape::List(&TRANSACTIONS));
const PERSISTENT_DISPOSITION: (&str, Shape) = ("persistentDisposition", Shape::Object(&PERSISTENT));

event!(
    OBJECT_EVENT,
    ["action"],
    object_rule,
    [
        ACTION,
        ("epcList", Shape::List(&EPC_LIST)),
        ("quantityList", Shape::List(&QUANTITIES)),
        TRANSACTION_LIST,
        PERSISTENT_DISPOSITION,
        ("ilmd", Shape::Object(&ILMD)),
    ]
);
event!(
    AGGREGATION_EVENT,
    ["action"],
    aggregation_rule,
    [
        ACTION,
        ("parentID", URI),
        ("childEPCs", URIS),
        ("childQuantityList", Shape::List(&QUANTITIES)),
        TRANSACTION_LIST,
    ]
);
event!(
    ASSOCIATION_EVENT,
    ["action", "parentID"],
    children_rule,
    [
        ACTION,
        ("parentID", URI),
        ("childEPCs", URIS),
        ("childQuantityList", Shape::List(&QUANTITIES)),
        TRANSACTION_LIST,
    ]
);
event!(
    TRANSACTION_EVENT,
    ["bizTransactionList", "action"],
    transaction_rule,
    [
        ACTION,
        ("parentID", URI),
        ("epcList", URIS),
        ("quantityList", Shape::List(&QUANTITIES)),
        ("bizTransactionList", Shape::List(&TRANSACTIONS_REQUIRED)),
    ]
);
event!(
    TRANSFORMATION_EVENT,
    [],
    transformation_rule,
    [
        ("inputEPCList", Shape::List(&EPC_LIST)),
        ("inputQuantityList", Shape::List(&QUANTITIES)),
        ("outputEPCList", Shape::List(&EPC_LIST)),
        ("outputQuantityList", Shape::List(&QUANTITIES)),
        ("transformationID", URI),
        TRANSACTION_LIST,
        PERSISTENT_DISPOSITION,
        ("ilmd", Shape::Object(&ILMD)),
    ]
);
event!(OTHER_EVENT, [], Others::Any, None, [("type", URI)]);

fn filled(members: &Map<String, Value>, name: &str) -> bool {
    members.get(name).and_then(Value::as_array).is_some_and(|list| !list.is_empty())
}

fn action(members: &Map<String, Value>) -> Option<&str> {
    members.get("action").and_then(Value::as_str)
}

fn object_rule(members: &Map<String, Value>, walk: &mut Walk<'_>) {
    let sensed = filled(members, "sensorElementList") && members.contains_key("readPoint");
    if !members.contains_key("epcList") && !filled(members, "quantityList") && !sensed {
        walk.fault(FaultKind::Together, "epcList");
    }
    if members.contains_key("ilmd") && action(members) != Some("ADD") {
        walk.fault(FaultKind::Together, "ilmd");
    }
}

fn children_rule(members: &Map<String, Value>, walk: &mut Walk<'_>) {
    let children = filled(members, "childEPCs") || filled(members, "childQuantityList");
    if !children && action(members) != Some("DELETE") {
        walk.fault(FaultKind::Together, "childEPCs");
    }
}

fn aggregation_rule(members: &Map<String, Value>, walk: &mut Walk<'_>) {
    children_rule(members, walk);
    if !members.contains_key("parentID") && matches!(action(members), Some("ADD" | "DELETE")) {
        walk.fault(FaultKind::Together, "parentID");
    }
}

fn transaction_rule(members: &Map<String, Value>, walk: &mut Walk<'_>) {
    let some = members.contains_key("epcList") || filled(members, "quantityList");
    if !some && action(members) != Some("DELETE") {
        walk.fault(FaultKind::Together, "epcList");
    }
}

fn transformation_rule(members: &Map<String, Value>, walk: &mut Walk<'_>) {
    let input = filled(members, "inputEPCList") || filled(members, "inputQuantityList");
    let output = filled(members, "outputEPCList") || filled(members, "outputQuantityList");
    // Inputs and outputs may be told in two events that name the same transformation.
    let named = members.contains_key("transformationID") && (input || output);
    if !(named || (input && output)) {
        walk.fault(FaultKind::Together, "outputEPCList");
    }
}

fn event(value: &Value, walk: &mut Walk<'_>) {
    let kind = &value["type"];
    let object = match kind.as_str() {
        Some("ObjectEvent") => &OBJECT_EVENT,
        Some("AggregationEvent") => &AGGREGATION_EVENT,
        Some("AssociationEvent") => &ASSOCIATION_EVENT,
        Some("TransactionEvent") => &TRANSACTION_EVENT,
        Some("TransformationEvent") => &TRANSFORMATION_EVENT,
        _ => &OTHER_EVENT,
    };
    if value.is_object() && kind.is_null() {
        walk.fault(FaultKind::Missing, "type");
    }
    walk.shape(value, &Shape::Object(object));
}

static EVENTS: List = list(Shape::Walk(event));

static ATTRIBUTE: Object =
    Object { members: &[("id", URI)], required: &["id"], others: Others::Any, rule: None };
static ATTRIBUTES: List = list(Shape::Object(&ATTRIBUTE));
static VOCABULARY_ELEMENT: Object = Object {
    members: &[("id", URI), ("attributes", Shape::List(&ATTRIBUTES)), ("children", URIS)],
    required: &["id"],
    others: Others::Any,
    rule: None,
};
static VOCABULARY_ELEMENTS: List = list(Shape::Object(&VOCABULARY_ELEMENT));
static VOCABULARY: Object = Object {
    members: &[("type", URI), ("vocabularyElementList", Shape::List(&VOCABULARY_ELEMENTS))],
    required: &["type"],
    others: Others::Any,
    rule: None,
};
static VOCABULARIES: List = list(Shape::Object(&VOCABULARY));
static MASTER_DATA: Object = Object {
    members: &[("vocabularyList", Shape::List(&VOCABULARIES))],
    required: &[],
    others: Others::Any,
    rule: None,
};
static HEADER: Object = Object {
    members: &[("epcisMasterData", Shape::Object(&MASTER_DATA))],
    required: &[],
    others: Others::Prefixed,
    rule: None,
};

static BODY: Object = Object {
    members: &[("eventList", Shape::List(&EVENTS))],
    required: &["eventList"],
    others: Others::Any,
    rule: None,
};
static DOCUMENT: Object = Object {
    members: &[
        ("@context", Shape::Walk(context)),
        ("id", URI),
        ("type", Shape::Constant("EPCISDocument")),
        ("schemaVersion", Shape::Pattern(version)),
        ("creationDate", TIME),
        ("instanceIdentifier", Shape::Text),
        ("sender", Shape::Text),
        ("receiver", Shape::Text),
        ("epcisHeader", Shape::Object(&HEADER)),
        ("epcisBody", Shape::Object(&BODY)),
    ],
    required: &["@context", "type", "schemaVersion", "creationDate", "epcisBody"],
    others: Others::Prefixed,
    rule: None,
};

static RESULTS_BODY: Object = Object {
    members: &[("eventList", Shape::List(&EVENTS)), ("vocabularyList", Shape::List(&VOCABULARIES))],
    required: &["eventList"],
    others: Others::Prefixed,
    rule: None,
};
static RESULTS: Object = Object {
    members: &[
        ("queryName", Shape::Text),
        ("subscriptionID", Shape::Text),
        ("resultsBody", Shape::Object(&RESULTS_BODY)),
    ],
    required: &["queryName", "resultsBody"],
    others: Others::Prefixed,
    rule: None,
};
static QUERY_BODY: Object = Object {
    members: &[("queryResults", Shape::Object(&RESULTS))],
    required: &["queryResults"],
    others: Others::Prefixed,
    rule: None,
};
static QUERY_DOCUMENT: Object = Object {
    members: &[
        ("@context", Shape::Walk(context)),
        ("id", URI),
        ("type", Shape::Constant("EPCISQueryDocument")),
        ("schemaVersion", Shape::Pattern(version)),
        ("creationDate", TIME),
        ("epcisBody", Shape::Object(&QUERY_BODY)),
    ],
    required: &["@context", "type", "epcisBody"],
    others: Others::Prefixed,
    rule: None,
};

fn whole(value: &Value, walk: &mut Walk<'_>) {
    match value["type"].as_str() {
        Some("EPCISDocument") => walk.shape(value, &Shape::Object(&DOCUMENT)),
        Some("EPCISQueryDocument") => walk.shape(value, &Shape::Object(&QUERY_DOCUMENT)),
        Some(_) => {
            event(value, walk);
            if value["@context"].is_null() {
                walk.fault(FaultKind::Missing, "@context");
            }
        }
        // Without a type it is read as the document that it would mostly be.
        None => walk.shape(value, &Shape::Object(&DOCUMENT)),
    }
}

#[cfg(test)]
mod tests {
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
            let got: Vec<_> =
                faults.iter().map(|fault| (fault.kind, fault.name.as_str())).collect();
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
        check(
            &|e| e["eventTime"] = json!("2026-13-40T00:00:00Z"),
            &[(FaultKind::Format, "eventTime")],
        );
        check(
            &|e| e["eventTime"] = json!("2026-03-01T09:30:00"),
            &[(FaultKind::Format, "eventTime")],
        );
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
        check(
            json!({"type": "TransformationEvent", "inputEPCList": ["urn:x"]}),
            Some("outputEPCList"),
        );
        let named = json!({"type": "TransformationEvent", "inputEPCList": ["urn:x"],
            "transformationID": "urn:t"});
        check(named, None);
        let twice = json!({"type": "ObjectEvent", "action": "ADD", "epcList": ["urn:x", "urn:x"]});
        check(twice, Some("epcList"));
    }
}
