//! The published examples of this part.
//!
//! Faults are told in the published files by a schema's own sentences; what such a sentence says
//! (which member, and what about it) must be among the faults that are found here.

use super::document::{self, Formats};
use super::hash;
use super::identifiers;
use super::passport;
use super::query::Filter;
use super::shape::{Fault, FaultKind};
use crate::credential::jws::Jws;
use crate::vectors::{Around, Group, Outcome, Table, Whole};
use serde_json::Value;

pub(crate) const GROUPS: &[Group] = &[
    Group { file: "event_hash", name: "cases", check: event_hash },
    Group { file: "event_hash", name: "valid", check: event_hash },
    Group { file: "documents", name: "valid", check: valid_document },
    Group { file: "documents", name: "invalid", check: invalid_document },
    Group { file: "documents", name: "cases", check: any_document },
    Group { file: "untp_dpp", name: "valid", check: valid_passport },
    Group { file: "untp_dpp", name: "invalid", check: invalid_passport },
    Group { file: "untp_dpp", name: "cases", check: any_passport },
    Group { file: "query", name: "cases", check: query },
    Group { file: "event_query", name: "cases", check: query },
    Group { file: "identifiers", name: "cases", check: identifier },
];

pub(crate) const TABLES: &[Table] = &[];

/// Whole files: an instance beside its schema, or an enveloped credential.
pub(crate) const WHOLES: &[Whole] = &[Whole { is: is_whole, check: whole }];

fn event_hash(case: &Value, _around: &Around<'_>) -> Outcome {
    let document = if case["document"].is_null() { &case["event"] } else { &case["document"] };
    let texts = match hash::pre_hashes(document) {
        Ok(texts) => texts,
        Err(error) => return Outcome::Failed(format!("refused: {}", error.code())),
    };
    let ids: Vec<String> = texts.iter().map(|text| hash::event_id(text)).collect();
    for (name, got) in [("pre_hash_strings", &texts), ("event_ids", &ids)] {
        let wanted = match &case[name] {
            Value::Null => continue,
            Value::Array(wanted) => wanted.clone(),
            one => vec![one.clone()],
        };
        if wanted.len() != got.len() {
            return Outcome::Failed(format!("{name}: {} of {}", got.len(), wanted.len()));
        }
        let differs =
            wanted.iter().zip(got).find(|(wanted, got)| wanted.as_str() != Some(got.as_str()));
        if let Some((wanted, got)) = differs {
            return Outcome::Failed(format!("{name}: got {got}, wanted {wanted}"));
        }
    }
    for (name, got) in [("pre_hash_string", &texts), ("event_id", &ids), ("hash", &ids)] {
        if let Some(wanted) = case[name].as_str()
            && got.as_slice() != [wanted]
        {
            return Outcome::Failed(format!("{name}: got {got:?}, wanted {wanted}"));
        }
    }
    Outcome::Passed
}

fn valid_document(case: &Value, _around: &Around<'_>) -> Outcome {
    document_case(case, case["valid"].as_bool().unwrap_or(true))
}

fn invalid_document(case: &Value, _around: &Around<'_>) -> Outcome {
    document_case(case, case["valid"].as_bool().unwrap_or(false))
}

fn any_document(case: &Value, around: &Around<'_>) -> Outcome {
    let refused = !case["first_error"].is_null() || !case["expect_error"].is_null();
    if refused { invalid_document(case, around) } else { valid_document(case, around) }
}

fn document_case(case: &Value, valid: bool) -> Outcome {
    let document = &case["document"];
    let plain = document::check(document, Formats::NotAsked);
    let asked = document::check(document, Formats::Asked);
    let needs_formats = case["needs_format_assertion"] == Value::Bool(true);
    if valid {
        if !plain.is_empty() {
            return Outcome::Failed(format!("faults: {plain:?}"));
        }
        let with_formats = case["valid_with_format_assertion"].as_bool().unwrap_or(true);
        if with_formats != asked.is_empty() {
            return Outcome::Failed(format!("with formats: {asked:?}"));
        }
        // What has no fault is read, and what was read has none.
        if with_formats && document::read(document).is_err() {
            return Outcome::Failed("it has no fault and is not read".to_owned());
        }
        return Outcome::Passed;
    }
    let found = if needs_formats { &asked } else { &plain };
    if found.is_empty() || asked.is_empty() {
        return Outcome::Failed("no fault is found".to_owned());
    }
    told(case, found)
}

/// Compares the sentence of a schema with the faults.
fn told(case: &Value, faults: &[Fault]) -> Outcome {
    let sentence =
        ["first_error", "expect_error", "official_example_that_fails_the_official_schema"]
            .iter()
            .find_map(|name| case[*name].as_str());
    let Some(sentence) = sentence else { return Outcome::Passed };
    Outcome::held(
        faults.iter().any(|fault| says(sentence, fault)),
        format!("{faults:?} do not say: {sentence}"),
    )
}

/// Whether a schema's sentence says what the fault says.
fn says(sentence: &str, fault: &Fault) -> bool {
    let kind = fault.kind;
    let quoted = sentence.split('\'').nth(1).unwrap_or_default();
    if sentence.contains("is a required property") {
        return kind == FaultKind::Missing && fault.name == quoted;
    }
    if sentence.contains("Additional properties") || sentence.contains("unexpected") {
        return kind == FaultKind::Unknown && sentence.contains(&format!("'{}'", fault.name));
    }
    let kinds: &[FaultKind] = if sentence.contains("does not match") {
        &[FaultKind::Pattern, FaultKind::Word]
    } else if sentence.contains("is not one of") {
        &[FaultKind::Word]
    } else if sentence.contains("is not of type") {
        &[FaultKind::Kind]
    } else if sentence.contains("was expected") {
        &[FaultKind::Constant]
    } else if sentence.contains("does not contain") {
        &[FaultKind::Lacks]
    } else if sentence.contains("non-unique") {
        &[FaultKind::Repeated]
    } else if sentence.contains("too short") || sentence.contains("non-empty") {
        &[FaultKind::TooFew]
    } else if sentence.contains("is not a '") {
        &[FaultKind::Format]
    } else if sentence.contains("under any of") || sentence.contains("should not be valid") {
        &[
            FaultKind::Word,
            FaultKind::Format,
            FaultKind::Kind,
            FaultKind::Together,
            FaultKind::Unknown,
        ]
    } else {
        return fault.kind.code() == sentence || fault.name == sentence;
    };
    kinds.contains(&kind)
}

fn valid_passport(case: &Value, _around: &Around<'_>) -> Outcome {
    passport_case(case, case["valid"].as_bool().unwrap_or(true))
}

fn invalid_passport(case: &Value, _around: &Around<'_>) -> Outcome {
    passport_case(case, case["valid"].as_bool().unwrap_or(false))
}

fn any_passport(case: &Value, around: &Around<'_>) -> Outcome {
    if case["first_error"].is_null() {
        valid_passport(case, around)
    } else {
        invalid_passport(case, around)
    }
}

fn passport_case(case: &Value, valid: bool) -> Outcome {
    let faults = passport::check(&case["document"]);
    match (valid, faults.is_empty()) {
        (true, true) => Outcome::Passed,
        (true, false) => Outcome::Failed(format!("faults: {faults:?}")),
        (false, true) => Outcome::Failed("no fault is found".to_owned()),
        (false, false) => told(case, &faults),
    }
}

fn query(case: &Value, around: &Around<'_>) -> Outcome {
    let parameters: Vec<(String, String)> = match case["query"].as_object() {
        Some(members) => members
            .iter()
            .map(|(name, value)| {
                let list = value.as_array().map(|list| {
                    list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("|")
                });
                let text = value.as_str().map(str::to_owned).or(list);
                (name.clone(), text.unwrap_or_else(|| value.to_string()))
            })
            .collect(),
        None => return Outcome::Failed("no query is stated".to_owned()),
    };
    let pairs = parameters.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let refused = case["valid"] == Value::Bool(false) || !case["expect_error"].is_null();
    let filter = match Filter::read(pairs) {
        Ok(_) if refused => return Outcome::Failed("accepted".to_owned()),
        Err(_) if refused => return Outcome::Passed,
        Err(error) => return Outcome::Failed(format!("refused: {}", error.code())),
        Ok(filter) => filter,
    };
    if let Some(wanted) = case["match"].as_bool().or_else(|| case["matches"].as_bool()) {
        return Outcome::same(&filter.matches(&case["event"]), &wanted);
    }
    let document = if case["document"].is_null() { around.document } else { &case["document"] };
    let Ok(events) = hash::events(document) else {
        return Outcome::Failed("no events are stated".to_owned());
    };
    let got: Vec<usize> =
        events.iter().enumerate().filter(|(_, e)| filter.matches(e)).map(|(at, _)| at).collect();
    match (case["matches"].as_array(), case["count"].as_u64()) {
        (Some(wanted), _) => {
            Outcome::same(&got.iter().map(|at| Value::from(*at)).collect(), wanted)
        }
        (None, Some(count)) => Outcome::same(&u64::try_from(got.len()).unwrap_or(0), &count),
        (None, None) => Outcome::Failed("nothing is expected".to_owned()),
    }
}

fn identifier(case: &Value, _around: &Around<'_>) -> Outcome {
    let text = case["id"].as_str().or_else(|| case["input"].as_str()).unwrap_or_default();
    let text = case["uri"].as_str().unwrap_or(text);
    let wanted = case["canonical"].as_str().or_else(|| case["output"].as_str());
    Outcome::same(&identifiers::canonical(text).as_deref(), &wanted)
}

/// Files of passports of others: `dpp/...` that hold one instance or one envelope.
fn is_whole(path: &str, document: &Value) -> bool {
    let file = path.rsplit('/').next().unwrap_or(path);
    let named = path.starts_with("dpp/") || file.starts_with("untp") || file.starts_with("catenax");
    named && (document["instance"].is_object() || document["jwt"].is_string())
}

fn whole(document: &Value, _around: &Around<'_>) -> Outcome {
    if let Some(jwt) = document["jwt"].as_str() {
        return enveloped(document, jwt);
    }
    let instance = &document["instance"];
    let missing = document["schema"]["required"]
        .as_array()
        .or_else(|| document["schema_top_level"].as_array())
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .find(|name| instance[*name].is_null());
    match missing {
        Some(name) => Outcome::Failed(format!("{name} is missing")),
        None => Outcome::Skipped(
            "another's vocabulary: its members need the outside schema, only the required ones were \
             looked for"
                .to_owned(),
        ),
    }
}

fn enveloped(document: &Value, jwt: &str) -> Outcome {
    let jws = match Jws::read(jwt) {
        Ok(jws) => jws,
        Err(error) => return Outcome::Failed(format!("refused: {}", error.code())),
    };
    for (name, got) in [("header", &jws.header), ("payload", &jws.payload)] {
        if !document[name].is_null() && document[name] != *got {
            return Outcome::Failed(format!("{name} differs"));
        }
    }
    let envelope = &document["envelope"]["id"];
    if envelope.as_str().is_some_and(|id| !id.ends_with(jwt)) {
        return Outcome::Failed("the envelope holds another token".to_owned());
    }
    Outcome::Skipped(
        "header and payload are those of the token; the key of its signature is not published with it"
            .to_owned(),
    )
}
