//! The name that an event has by its own content: the event hash of CBV 2.0 (section 8.9).
//!
//! The properties are written one after the other in one order, values in one form, lists sorted by
//! their bytes, and the whole is hashed. Whoever has the event can name it; whoever changes it
//! changes its name. It is a hash and no signature.
//!
//! The order is that of the published examples: lists of business transactions, destinations and
//! sources follow the sensors, among what is sorted by name.

mod order;
mod values;

use super::vocabulary::Field;
use order::{ORDER, Step};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use values::{instant, plain};

/// Deepest nesting of an event.
const MAX_DEPTH: usize = 32;
/// Most namespaces of a context, and most fields that one list takes out.
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
                    scope.ignored.extend(
                        fields
                            .iter()
                            .take(MAX_NAMESPACES)
                            .filter_map(Value::as_str)
                            .map(str::to_owned),
                    );
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

#[cfg(test)]
mod tests;
