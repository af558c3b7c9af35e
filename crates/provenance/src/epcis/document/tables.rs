//! The tables of documents and events: members, what is required, known words, and the rules over
//! several members (ISO/IEC 19987 section 7, in our own words).

use super::rules;
use crate::epcis::shape::{FaultKind, Format, List, Object, Others, Shape, Walk, list};
use crate::epcis::vocabulary as words;
use serde_json::Value;

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
    rules::object_rule,
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
    rules::aggregation_rule,
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
    rules::children_rule,
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
    rules::transaction_rule,
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
    rules::transformation_rule,
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

/// A document, or an event alone.
pub(super) fn whole(value: &Value, walk: &mut Walk<'_>) {
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
