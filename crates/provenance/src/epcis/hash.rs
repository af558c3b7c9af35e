//! The name that an event has by its own content: the event hash of CBV 2.0 (section 8.9).
//!
//! The properties are written one after the other in one order, values in one form, lists sorted by
//! their bytes, and the whole is hashed. Whoever has the event can name it; whoever changes it
//! changes its name. It is a hash and no signature.
//!
//! The order is that of the published examples: lists of business transactions, destinations and
//! sources follow the sensors, among what is sorted by name.

use super::identifiers;
use super::vocabulary::{self, Field};
use jiff::Timestamp;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

/// Deepest nesting of an event.
const MAX_DEPTH: usize = 32;
/// Most namespaces of a context.
const MAX_NAMESPACES: usize = 256;

/// Why an event has no hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HashError {
    /// No event, or no list of events.
    Shape,
    /// Nested deeper than is walked.
    TooDeep,
}

impl HashError {
    /// Its stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            HashError::Shape => "event_shape",
            HashError::TooDeep => "event_too_deep",
        }
    }
}

/// The prefixes that a document's context declares, and the fields that it takes out of the hash.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    namespaces: Vec<(String, String)>,
    ignored: Vec<String>,
}

impl Scope {
    /// Reads `@context` and `...:ignoreFields` of a document.
    #[must_use]
    pub fn of(document: &Value) -> Scope {
        let mut scope = Scope::default();
        scope.add_context(&document["@context"]);
        let results = &document["epcisBody"]["queryResults"];
        for place in [document, results, &document["epcisBody"]] {
            let Some(members) = place.as_object() else { continue };
            for (name, value) in members {
                if name.ends_with(":ignoreFields")
                    && let Some(fields) = value.as_array()
                {
                    scope
                        .ignored
                        .extend(fields.iter().filter_map(Value::as_str).map(str::to_owned));
                }
            }
        }
        scope
    }

    fn add_context(&mut self, context: &Value) {
        let parts = match context {
            Value::Array(parts) => parts.as_slice(),
            one => std::slice::from_ref(one),
        };
        for part in parts.iter().filter_map(Value::as_object) {
            for (prefix, value) in part {
                let address = value.as_str().or_else(|| value["@id"].as_str());
                if let Some(address) = address.filter(|_| self.namespaces.len() < MAX_NAMESPACES) {
                    self.namespaces.retain(|(known, _)| known != prefix);
                    self.namespaces.push((prefix.clone(), address.to_owned()));
                }
            }
        }
    }

    fn split<'a>(&self, text: &'a str) -> Option<(&str, &'a str)> {
        let (prefix, local) = text.split_once(':')?;
        let (_, address) = self.namespaces.iter().find(|(known, _)| known == prefix)?;
        Some((address, local))
    }

    fn name(&self, text: &str) -> String {
        match self.split(text) {
            Some((address, local)) => format!("{{{address}}}{local}"),
            None => text.to_owned(),
        }
    }

    fn value(&self, text: &str) -> String {
        match self.split(text) {
            Some((address, local)) => format!("{address}{local}"),
            None => text.to_owned(),
        }
    }
}

/// The events of a document: of a list, of a query's results, or one alone.
///
/// # Errors
/// [`HashError::Shape`].
pub fn events(document: &Value) -> Result<Vec<&Value>, HashError> {
    let body = &document["epcisBody"];
    let list = [&body["eventList"], &body["queryResults"]["resultsBody"]["eventList"]];
    if let Some(list) = list.into_iter().find_map(Value::as_array) {
        return Ok(list.iter().collect());
    }
    if body["event"].is_object() {
        return Ok(vec![&body["event"]]);
    }
    if document["eventTime"].is_string() { Ok(vec![document]) } else { Err(HashError::Shape) }
}

/// The pre-hash string of every event of a document.
///
/// # Errors
/// [`HashError`].
pub fn pre_hashes(document: &Value) -> Result<Vec<String>, HashError> {
    let scope = Scope::of(document);
    events(document)?.into_iter().map(|event| pre_hash(event, &scope)).collect()
}

/// The name of every event of a document, `ni:///sha-256;...?ver=CBV2.0`.
///
/// # Errors
/// [`HashError`].
pub fn event_ids(document: &Value) -> Result<Vec<String>, HashError> {
    Ok(pre_hashes(document)?.iter().map(|text| event_id(text)).collect())
}

/// The name that a pre-hash string gives.
#[must_use]
pub fn event_id(pre_hash: &str) -> String {
    let digest = Sha256::digest(pre_hash.as_bytes());
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("ni:///sha-256;{hex}?ver=CBV2.0")
}

/// The pre-hash string of one event.
///
/// # Errors
/// [`HashError`].
pub fn pre_hash(event: &Value, scope: &Scope) -> Result<String, HashError> {
    let members = event.as_object().ok_or(HashError::Shape)?;
    let kind = event["type"].as_str().ok_or(HashError::Shape)?;
    let mut own = scope.clone();
    own.add_context(&event["@context"]);
    let mut nodes = Vec::new();
    for (name, value) in members {
        let ignored = ["type", "@context", "recordTime", "eventID", "errorDeclaration"];
        if !ignored.contains(&name.as_str()) && !own.ignored.iter().any(|field| field == name) {
            own.member(name, value, None, 0, &mut nodes)?;
        }
    }
    let ordered = ordered(&mut nodes, ORDER, true);
    let rest = sorted(&nodes);
    Ok(format!("eventType={kind}{ordered}{rest}"))
}

/// A property with its value and what stands in it.
struct Node {
    name: String,
    text: String,
    parts: Vec<Node>,
}

impl Node {
    fn holding(name: &str, parts: Vec<Node>) -> Node {
        Node { name: name.to_owned(), text: String::new(), parts }
    }
}

impl Scope {
    /// Adds a member of an object that is the property `within`.
    fn member(
        &self,
        name: &str,
        value: &Value,
        within: Option<&str>,
        depth: usize,
        into: &mut Vec<Node>,
    ) -> Result<(), HashError> {
        if depth > MAX_DEPTH {
            return Err(HashError::TooDeep);
        }
        if matches!(name, "#text" | "comment" | "rdfs:comment") {
            return Ok(());
        }
        // In JSON a list has its items only; elsewhere each item has a name.
        let item = match name {
            "epcList" | "inputEPCList" | "outputEPCList" | "childEPCs" => Some("epc"),
            "quantityList" | "childQuantityList" | "inputQuantityList" | "outputQuantityList" => {
                Some("quantityElement")
            }
            "sensorElementList" => Some("sensorElement"),
            "bizTransactionList" | "sourceList" | "destinationList" => Some(""),
            _ => None,
        };
        let field = field(name, within);
        let expanded = self.name(name);
        let list = match value {
            Value::Array(list) => list.as_slice(),
            one => std::slice::from_ref(one),
        };
        if let Some(item) = item {
            let mut parts = Vec::new();
            for one in list {
                parts.extend(self.node(item, one, Some(name), field, depth)?);
            }
            into.push(Node::holding(&expanded, parts));
            return Ok(());
        }
        for one in list {
            into.extend(self.node(&expanded, one, Some(name), field, depth)?);
        }
        Ok(())
    }

    fn node(
        &self,
        name: &str,
        value: &Value,
        within: Option<&str>,
        field: Option<Field>,
        depth: usize,
    ) -> Result<Option<Node>, HashError> {
        let text = match value {
            Value::Null => return Ok(None),
            Value::Object(members) => {
                return self.object(name, members, within, depth).map(Some);
            }
            Value::Array(list) => {
                let mut parts = Vec::new();
                for one in list {
                    if depth >= MAX_DEPTH {
                        return Err(HashError::TooDeep);
                    }
                    parts.extend(self.node("", one, within, field, depth + 1)?);
                }
                return Ok(Some(Node::holding(name, parts)));
            }
            Value::String(text) => match field {
                Some(field) => field.address(&self.value(text)),
                None => self.value(text),
            },
            other => other.to_string(),
        };
        Ok(Some(Node { name: name.to_owned(), text, parts: Vec::new() }))
    }

    fn object(
        &self,
        name: &str,
        members: &Map<String, Value>,
        within: Option<&str>,
        depth: usize,
    ) -> Result<Node, HashError> {
        let mut parts = Vec::new();
        let pairs = matches!(within, Some("bizTransactionList" | "sourceList" | "destinationList"));
        let mut members: Vec<(&String, &Value)> = members.iter().collect();
        if pairs {
            // The type stands before what it is the type of.
            members.sort_by_key(|(name, _)| name.as_str() != "type");
        }
        for (member, value) in members {
            self.member(member, value, within, depth + 1, &mut parts)?;
        }
        Ok(Node::holding(name, parts))
    }
}

/// The vocabulary of a property, by its name and the property that it stands in.
fn field(name: &str, within: Option<&str>) -> Option<Field> {
    match (name, within) {
        ("bizStep", None) => Some(Field::BizStep),
        ("disposition", None) | ("set" | "unset", Some("persistentDisposition")) => {
            Some(Field::Disposition)
        }
        ("type", Some("bizTransactionList")) => Some(Field::BizTransaction),
        ("type", Some("sourceList" | "destinationList")) => Some(Field::Source),
        ("type" | "exception", Some("sensorReport")) => Some(Field::Measurement),
        ("component", Some("sensorReport")) => Some(Field::Component),
        _ => None,
    }
}

/// The order of properties, each with the order of what stands in it.
struct Step {
    name: &'static str,
    parts: &'static [Step],
}

const fn step(name: &'static str) -> Step {
    Step { name, parts: &[] }
}

const EPCS: &[Step] = &[step("epc")];
const QUANTITIES: &[Step] =
    &[Step { name: "quantityElement", parts: &[step("epcClass"), step("quantity"), step("uom")] }];

const ORDER: &[Step] = &[
    step("eventTime"),
    step("eventTimeZoneOffset"),
    step("certificationInfo"),
    Step { name: "epcList", parts: EPCS },
    step("parentID"),
    Step { name: "inputEPCList", parts: EPCS },
    Step { name: "childEPCs", parts: EPCS },
    Step { name: "quantityList", parts: QUANTITIES },
    Step { name: "childQuantityList", parts: QUANTITIES },
    Step { name: "inputQuantityList", parts: QUANTITIES },
    Step { name: "outputEPCList", parts: EPCS },
    Step { name: "outputQuantityList", parts: QUANTITIES },
    step("action"),
    step("transformationID"),
    step("bizStep"),
    step("disposition"),
    Step { name: "persistentDisposition", parts: &[step("set"), step("unset")] },
    Step { name: "readPoint", parts: &[step("id")] },
    Step { name: "bizLocation", parts: &[step("id")] },
    Step {
        name: "sensorElementList",
        parts: &[Step {
            name: "sensorElement",
            parts: &[
                Step {
                    name: "sensorMetadata",
                    parts: &[
                        step("time"),
                        step("startTime"),
                        step("endTime"),
                        step("deviceID"),
                        step("deviceMetadata"),
                        step("rawData"),
                        step("dataProcessingMethod"),
                        step("bizRules"),
                    ],
                },
                Step {
                    name: "sensorReport",
                    parts: &[
                        step("type"),
                        step("exception"),
                        step("deviceID"),
                        step("deviceMetadata"),
                        step("rawData"),
                        step("dataProcessingMethod"),
                        step("time"),
                        step("microorganism"),
                        step("chemicalSubstance"),
                        step("value"),
                        step("component"),
                        step("stringValue"),
                        step("booleanValue"),
                        step("hexBinaryValue"),
                        step("uriValue"),
                        step("minValue"),
                        step("maxValue"),
                        step("meanValue"),
                        step("sDev"),
                        step("percRank"),
                        step("percValue"),
                        step("uom"),
                        step("coordinateReferenceSystem"),
                    ],
                },
            ],
        }],
    },
];

/// Writes the properties that have a place in the order and takes them out of `nodes`; properties of
/// others follow those they stand with.
fn ordered(nodes: &mut Vec<Node>, order: &[Step], top: bool) -> String {
    let mut others = Vec::new();
    if !top && nodes.len() > 1 {
        let is_other = |node: &Node| node.name.contains('{') && node.name.contains("/}");
        let (theirs, ours) = std::mem::take(nodes).into_iter().partition(is_other);
        (others, *nodes) = (theirs, ours);
    }
    let mut out = String::new();
    for step in order {
        let mut values = Vec::new();
        for node in nodes.iter_mut().filter(|node| node.name == step.name) {
            let parts = if step.parts.is_empty() {
                String::new()
            } else {
                ordered(&mut node.parts, step.parts, false)
            };
            let text = node.text.trim();
            let text = match text {
                "" => String::new(),
                text if is_time(step.name) => format!("={}", instant(text)),
                text => format!("={}", plain(text)),
            };
            if !text.is_empty() || !parts.is_empty() {
                values.push(format!("{}{text}{parts}", node.name));
            }
            node.text.clear();
        }
        nodes.retain(|node| node.name != step.name || !node.parts.is_empty());
        values.sort_unstable();
        out.push_str(&values.concat());
    }
    out.push_str(&sorted(&others));
    out
}

/// Writes what has no place in the order, sorted.
fn sorted(nodes: &[Node]) -> String {
    let mut values: Vec<String> = nodes
        .iter()
        .map(|node| {
            let text = node.text.trim();
            let text = if text.is_empty() { String::new() } else { format!("={}", plain(text)) };
            format!("{}{text}{}", node.name, sorted(&node.parts))
        })
        .collect();
    let pair =
        |node: &Node| matches!(node.name.as_str(), "bizTransaction" | "source" | "destination");
    if !nodes.iter().any(pair) {
        values.sort_unstable();
    }
    values.concat()
}

fn is_time(name: &str) -> bool {
    matches!(name, "eventTime" | "time" | "startTime" | "endTime")
}

/// An instant in UTC with three digits of a second, rounded to the even one from a half.
fn instant(text: &str) -> String {
    let Ok(at) = text.parse::<Timestamp>() else { return text.to_owned() };
    let micros = at.as_microsecond();
    let (millis, rest) = (micros.div_euclid(1000), micros.rem_euclid(1000));
    let up = rest > 500 || (rest == 500 && millis % 2 != 0);
    match Timestamp::from_millisecond(millis + i64::from(up)) {
        Ok(at) => at.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string(),
        Err(_) => text.to_owned(),
    }
}

/// The one form of a value: a word of CBV 1 as its address, a number without needless zeros, a key
/// as its canonical Digital Link.
fn plain(text: &str) -> String {
    let text = vocabulary::from_urn(text);
    number(&text).unwrap_or_else(|| identifiers::canonical_or_same(&text))
}

/// A number without needless zeros and signs; `None` if the text is none.
fn number(text: &str) -> Option<String> {
    let (negative, body) = match text.strip_prefix('-') {
        Some(body) => (true, body),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    if let Some((mantissa, exponent)) = body.split_once(['e', 'E']) {
        // Written with an exponent: whole numbers are written out.
        number(mantissa)?;
        exponent.parse::<i32>().ok()?;
        let double: f64 = body.parse().ok()?;
        let whole = double.fract() == 0.0 && double < 1e15;
        let sign = if negative && double != 0.0 { "-" } else { "" };
        return Some(if whole { format!("{sign}{double:.0}") } else { format!("{sign}{double}") });
    }
    let (whole, part) = body.split_once('.').unwrap_or((body, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if (whole.is_empty() && part.is_empty()) || !digits(whole) || !digits(part) {
        return None;
    }
    let (whole, part) = (whole.trim_start_matches('0'), part.trim_end_matches('0'));
    let sign = if negative && !(whole.is_empty() && part.is_empty()) { "-" } else { "" };
    let whole = if whole.is_empty() { "0" } else { whole };
    let point = if part.is_empty() { "" } else { "." };
    Some(format!("{sign}{whole}{point}{part}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn numbers_lose_what_they_do_not_need() {
        let check = |given: &str, expect: Option<&str>| {
            assert_eq!(number(given).as_deref(), expect, "{given}");
        };
        check("26.0", Some("26"));
        check("+007.50", Some("7.5"));
        check("-0.0", Some("0"));
        check(".5", Some("0.5"));
        check("1.", Some("1"));
        check("401234511111111112", Some("401234511111111112"));
        check("1e3", Some("1000"));
        check("2.5E-1", Some("0.25"));
        check("1.2.3", None);
        check(".", None);
        check("", None);
        check("-", None);
        check("12a", None);
        check("1e", None);
        check("2019-10-21", None);
    }

    #[test]
    fn instants_are_of_utc_in_thousandths() {
        let check = |given: &str, expect: &str| assert_eq!(instant(given), expect, "{given}");
        check("2020-04-01T15:00:00+01:00", "2020-04-01T14:00:00.000Z");
        check("2023-02-02T11:04:03.1415Z", "2023-02-02T11:04:03.142Z");
        check("2023-02-02T11:04:03.1414Z", "2023-02-02T11:04:03.141Z");
        check("2023-02-02T11:04:03.9999Z", "2023-02-02T11:04:04.000Z");
        check("yesterday", "yesterday");
    }

    fn event() -> Value {
        json!({
            "type": "ObjectEvent", "eventTime": "2020-03-04T11:00:30+01:00",
            "eventTimeZoneOffset": "+01:00", "recordTime": "2020-03-05T00:00:00Z",
            "epcList": ["urn:epc:id:sgtin:0614141.011111.988", "urn:epc:id:sgtin:0614141.011111.987"],
            "action": "OBSERVE", "bizStep": "departing",
            "readPoint": {"id": "urn:epc:id:sgln:4012345.00011.0", "ex:f": "AB-12"},
            "bizTransactionList": [{"bizTransaction": "urn:x", "type": "po"}],
            "ex:flag": true, "ex:list": ["2", "1"]})
    }

    fn hashed(event: &Value) -> String {
        let scope =
            Scope::of(&json!({"@context": ["https://x", {"ex": "https://ns.example.com/"}]}));
        pre_hash(event, &scope).expect("an event")
    }

    #[test]
    fn an_event_is_written_in_one_order() {
        assert_eq!(
            hashed(&event()),
            "eventType=ObjectEventeventTime=2020-03-04T10:00:30.000ZeventTimeZoneOffset=+01:00\
             epcListepc=https://id.gs1.org/01/00614141111114/21/987\
             epc=https://id.gs1.org/01/00614141111114/21/988action=OBSERVE\
             bizStep=https://ref.gs1.org/cbv/BizStep-departing\
             readPointid=https://id.gs1.org/414/4012345000115{https://ns.example.com/}f=AB-12\
             bizTransactionListtype=https://ref.gs1.org/cbv/BTT-pobizTransaction=urn:x\
             {https://ns.example.com/}flag=true{https://ns.example.com/}list=1\
             {https://ns.example.com/}list=2"
        );
    }

    #[test]
    fn what_is_not_of_the_event_does_not_change_it() {
        let check = |change: &dyn Fn(&mut Value), same: bool| {
            let mut other = event();
            change(&mut other);
            assert_eq!(hashed(&other) == hashed(&event()), same, "{other}");
        };
        check(&|e| e["recordTime"] = json!("2021-01-01T00:00:00Z"), true);
        check(&|e| e["eventID"] = json!("urn:uuid:1"), true);
        check(
            &|e| e["errorDeclaration"] = json!({"declarationTime": "2021-01-01T00:00:00Z"}),
            true,
        );
        check(&|e| e["eventTime"] = json!("2020-03-04T10:00:30.0000Z"), true);
        check(&|e| e["bizStep"] = json!("urn:epcglobal:cbv:bizstep:departing"), true);
        check(&|e| e["eventTime"] = json!("2020-03-04T10:00:31Z"), false);
        check(&|e| e["action"] = json!("ADD"), false);
        check(&|e| e["ex:flag"] = json!(false), false);
        check(&|e| e["epcList"] = json!(["urn:epc:id:sgtin:0614141.011111.987"]), false);
    }

    proptest! {
        #[test]
        fn the_order_of_lists_does_not_matter(order in Just(vec!["1", "2", "3", "4"]).prop_shuffle()) {
            let of = |order: &[&str]| {
                let epcs: Vec<_> =
                    order.iter().map(|n| format!("urn:epc:id:sgtin:0614141.011111.{n}")).collect();
                let mut event = event();
                event["epcList"] = json!(epcs);
                hashed(&event)
            };
            prop_assert_eq!(of(&order), of(&["1", "2", "3", "4"]));
        }
    }
}
