//! What the command line asks of this part: one JSON line in, one JSON value out.
//!
//! A line is a document as text or as JSON. A refusal is `{"error": code}` with every fault.

use super::document::{self, Formats};
use super::passport::{self, Access, Passport};
use super::query::Filter;
use super::shape::Fault;
use super::{hash, identifiers};
use crate::credential::jcs;
use serde_json::{Value, json};

/// What [`check`] is asked with.
#[derive(Clone, Copy, Debug)]
pub struct CheckOptions {
    /// Whether formats are asked; a line overrides it with `formats`.
    pub formats: bool,
}

impl Default for CheckOptions {
    fn default() -> Self {
        CheckOptions { formats: true }
    }
}

fn refused(code: &str) -> Value {
    json!({ "error": code })
}

/// The document of a line, and what stands around it.
fn of_line(line: &Value) -> Result<(Value, &Value), Value> {
    let given = line.get("document").unwrap_or(line);
    let document = match given {
        Value::String(text) => jcs::read(text.as_bytes()).map_err(|error| refused(error.code()))?,
        value => value.clone(),
    };
    Ok((document, line))
}

/// Faults as JSON: `kind`, `at` (a JSON Pointer), `name`.
#[must_use]
pub fn faults(faults: &[Fault]) -> Value {
    faults
        .iter()
        .map(|fault| json!({ "kind": fault.kind.code(), "at": fault.at, "name": fault.name }))
        .collect()
}

/// Checks the form of a document of events.
///
/// # Errors
/// `{"error": "document", "faults"}`.
pub fn check(options: &CheckOptions, line: &Value) -> Result<Value, Value> {
    let (document, line) = of_line(line)?;
    let formats = line.get("formats").and_then(Value::as_bool).unwrap_or(options.formats);
    let formats = if formats { Formats::Asked } else { Formats::NotAsked };
    let found = document::check(&document, formats);
    if !found.is_empty() {
        return Err(json!({ "error": "document", "faults": faults(&found) }));
    }
    let events = hash::events(&document).map_err(|error| refused(error.code()))?;
    Ok(json!({ "valid": true, "events": events.len() }))
}

/// Names the events of a document by their content.
///
/// # Errors
/// `{"error"}`.
pub fn event_ids(line: &Value) -> Result<Value, Value> {
    let (document, _) = of_line(line)?;
    let texts = hash::pre_hashes(&document).map_err(|error| refused(error.code()))?;
    let ids: Vec<String> = texts.iter().map(|text| hash::event_id(text)).collect();
    Ok(json!({ "pre_hash_strings": texts, "event_ids": ids }))
}

/// The events of a document that match `{"document", "query": {name: text}}`.
///
/// # Errors
/// `{"error"}`.
pub fn query(line: &Value) -> Result<Value, Value> {
    let (document, line) = of_line(line)?;
    let parameters =
        line.get("query").and_then(Value::as_object).ok_or(refused("query_parameter"))?;
    let pairs: Option<Vec<(&str, &str)>> =
        parameters.iter().map(|(name, value)| Some((name.as_str(), value.as_str()?))).collect();
    let filter = Filter::read(pairs.ok_or(refused("query_value"))?)
        .map_err(|error| refused(error.code()))?;
    let events = hash::events(&document).map_err(|error| refused(error.code()))?;
    let matching: Vec<&Value> = events.into_iter().filter(|event| filter.matches(event)).collect();
    Ok(json!({ "count": matching.len(), "events": matching }))
}

/// The canonical Digital Link of a GS1 key in any of its forms.
///
/// # Errors
/// `{"error": "identifier"}`.
pub fn identifier(line: &Value) -> Result<Value, Value> {
    let text = line.get("id").unwrap_or(line).as_str().ok_or(refused("identifier"))?;
    let canonical = identifiers::canonical(text).ok_or(refused("identifier"))?;
    Ok(json!({ "canonical": canonical }))
}

/// Checks the form of a passport's credential.
///
/// # Errors
/// `{"error": "passport", "faults"}`.
pub fn check_passport(line: &Value) -> Result<Value, Value> {
    let (document, _) = of_line(line)?;
    let found = passport::check(&document);
    if found.is_empty() {
        Ok(json!({ "valid": true }))
    } else {
        Err(json!({ "error": "passport", "faults": faults(&found) }))
    }
}

/// Writes the credential of a passport's facts, `{"passport", "level"}`, as that level sees it.
///
/// # Errors
/// `{"error"}`.
pub fn passport(level: Access, line: &Value) -> Result<Value, Value> {
    let level = match line.get("level") {
        None | Some(Value::Null) => level,
        Some(given) => {
            serde_json::from_value(given.clone()).map_err(|_| refused("passport_level"))?
        }
    };
    let facts = line.get("passport").unwrap_or(line).clone();
    let facts: Passport = serde_json::from_value(facts).map_err(|_| refused("passport_member"))?;
    facts.seen_at(level).credential().map_err(|error| match error {
        passport::PassportError::Member(name) => json!({ "error": error.code(), "name": name }),
        passport::PassportError::TooMany => refused(error.code()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_answered() {
        let document = json!({
            "@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"],
            "type": "EPCISDocument", "schemaVersion": "2.0",
            "creationDate": "2026-03-01T09:30:00Z", "epcisBody": {"eventList": [
                {"type": "ObjectEvent", "action": "OBSERVE", "epcList": ["urn:x"],
                 "eventTime": "2026-03-01T09:30:00Z", "eventTimeZoneOffset": "+00:00"}]}});
        let options = CheckOptions::default();
        assert_eq!(check(&options, &document), Ok(json!({"valid": true, "events": 1})));
        assert_eq!(
            check(&options, &json!(document.to_string())),
            Ok(json!({"valid": true, "events": 1}))
        );
        let told = check(&options, &json!({"type": "ObjectEvent"})).expect_err("faults");
        assert_eq!(told["error"], "document");
        let told = event_ids(&document).expect("named");
        assert_eq!(
            told["event_ids"][0],
            hash::event_id(told["pre_hash_strings"][0].as_str().expect("text"))
        );
        let told = query(&json!({"document": document, "query": {"MATCH_epc": "urn:x"}}));
        assert_eq!(told.expect("answered")["count"], 1);
        let told = query(&json!({"document": document, "query": {"EQ_x": "urn:x"}}));
        assert_eq!(told, Err(json!({"error": "query_parameter"})));
        let told = identifier(&json!("urn:epc:id:sgtin:4012345.011111.9876"));
        assert_eq!(
            told.expect("a key")["canonical"],
            "https://id.gs1.org/01/04012345111118/21/9876"
        );
        assert_eq!(identifier(&json!("x")), Err(json!({"error": "identifier"})));
        assert_eq!(passport(Access::Public, &json!({})), Err(json!({"error": "passport_member"})));
        assert_eq!(check_passport(&json!({})).expect_err("faults")["error"], "passport");
    }
}
