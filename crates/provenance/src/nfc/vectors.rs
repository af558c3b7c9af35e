//! The published examples of this part.
//!
//! Each group is answered by the command of [`super::console`] that a person would use, and every
//! field that a case states is held against the answer. What is expected and not answered is a
//! failure, so that nothing is passed over.

mod readings;
mod words;

use super::console;
use crate::vectors::{Around, Group, Outcome, Table};
use serde_json::{Value, json};
use words::{ABOUT, ASKED, WORDS};

pub(crate) const TABLES: &[Table] = &[];

const fn group(
    file: &'static str,
    name: &'static str,
    check: fn(&Value, &Around<'_>) -> Outcome,
) -> Group {
    Group { file, name, check }
}

pub(crate) const GROUPS: &[Group] = &[
    group("cmac_steps", "rfc4493", cmac),
    group("cmac_steps", "cmac", cmac),
    group("cmac_steps", "cases", cmac),
    group("cmac_steps", "sdm_session_keys", session),
    group("cmac_steps", "sdm_session_keys_lrp", session),
    group("cmac_steps", "session_keys", session),
    group("cmac_steps", "sdm_mac", session),
    group("key_diversification", "an10922", an10922),
    group("key_diversification", "an10922_invalid", an10922),
    group("key_diversification", "nfc_developer_kdf", nfc_developer),
    group("key_diversification", "boltcard", boltcard),
    group("key_diversification", "ntag424", ntag424),
    group("key_diversification", "ntag424_crate", ntag424),
    group("lrp_primitives", "generate", lrp),
    group("lrp_primitives", "eval", lrp),
    group("lrp_primitives", "cmac_lrp", lrp),
    group("lrp_primitives", "lricb", lrp),
    group("lrp_primitives", "lricb_encrypt", lrp),
    group("lrp_primitives", "lricb_decrypt", lrp),
    group("originality_signature", "valid", originality),
    group("originality_signature", "invalid", originality),
    group("originality_signature", "cases", originality),
    group("secure_messaging", "session_keys", handshake),
    group("secure_messaging", "session_keys_lrp", handshake_lrp),
    group("secure_messaging", "messages", message),
    group("secure_messaging", "change_key", message),
    group("secure_messaging", "key_changes", message),
    group("secure_messaging", "commands", message),
    group("secure_messaging", "file_settings", settings),
    group("sdm_taps", "aes_encrypted_picc", readings::reading),
    group("sdm_taps", "aes_encrypted_file_data", readings::reading),
    group("sdm_taps", "plain_mirror", readings::reading),
    group("sdm_taps", "plain_mirror_lrp", readings::reading_lrp),
    group("sdm_taps", "lrp_plain_mirror", readings::reading_lrp),
    group("sdm_taps", "lrp_plain", readings::reading_lrp),
    group("sdm_taps", "lrp", readings::reading_lrp),
    group("sdm_taps", "lrp_encrypted_picc", readings::reading_lrp),
    group("sdm_taps", "lrp_encrypted_file_data", readings::reading_lrp),
    group("sdm_taps", "tamper", readings::reading),
    group("sdm_taps", "tag_tamper", readings::reading),
    group("sdm_taps", "cases", readings::reading),
    group("sdm_taps", "valid", readings::reading),
    group("sdm_taps", "invalid", readings::reading),
    group("sdm_negative", "cases", readings::reading),
    group("sdm_negative", "plain_mirror", readings::reading),
    group("sdm_negative", "lrp", readings::reading_lrp),
    group("sdm_negative", "invalid", readings::reading),
    group("tap_sequences", "sequences", readings::sequence),
    group("tap_sequences", "cases", readings::sequence),
];

/// The answer of a command.
pub(crate) type Answered = Result<Value, Value>;

/// What a case expects: a refusal, with its class when it is stated, or fields.
pub(crate) fn judge(case: &Value, answered: &Answered) -> Outcome {
    let text = |name: &str| case[name].as_str();
    let nested = case["expect"].as_object();
    let class = text("expect_error").or(text("error")).or(case["expect"]["error"].as_str());
    let class = class.or(case["expect"]["expect_error"].as_str());
    let says = |value: &Value| value.get("valid").or(value.get("ok")).and_then(Value::as_bool);
    let holds = says(case).or(says(&case["expect"]));
    let refused = class.is_some() || holds == Some(false) || case["expect_error"] == true;
    match answered {
        Err(error) if refused => match class {
            Some(class) => Outcome::same(&error["error"].as_str(), &Some(class)),
            None => Outcome::Passed,
        },
        Ok(_) if refused => Outcome::Failed(format!("taken, wanted {class:?}")),
        Err(error) => Outcome::Failed(format!("refused: {error}")),
        Ok(answer) => match fields(case, nested, answer) {
            Ok(()) => Outcome::Passed,
            Err(why) => Outcome::Failed(why),
        },
    }
}

/// Holds every stated field against the answer.
fn fields(
    case: &Value,
    nested: Option<&serde_json::Map<String, Value>>,
    answer: &Value,
) -> Result<(), String> {
    for (name, wanted) in case.as_object().into_iter().flatten() {
        if ABOUT.contains(&name.as_str()) {
            continue;
        }
        // a part of the question that the answer repeats is held against it too
        match found(name, wanted, answer) {
            Some(got) => got?,
            // where a case has no part of its own for what it expects, bytes that nobody asked
            // with are an expectation
            None if nested.is_none() && !ASKED.contains(&name.as_str()) && is_long_hex(wanted) => {
                return Err(format!("nothing answers {name}"));
            }
            None => {}
        }
    }
    for (name, wanted) in nested.into_iter().flatten() {
        let about = ["valid", "ok", "note"].contains(&name.as_str());
        match found(name, wanted, answer) {
            Some(got) => got?,
            None if about || wanted.is_null() => {}
            None => return Err(format!("nothing answers {name}")),
        }
    }
    Ok(())
}

fn is_long_hex(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.len() >= 16 && super::hex::is_hex(text.as_bytes()))
}

/// `None` when the answer has no such field under any of its words.
fn found(name: &str, wanted: &Value, answer: &Value) -> Option<Result<(), String>> {
    let words = WORDS.iter().filter(|(word, _)| *word == name).flat_map(|(_, words)| *words);
    let names = std::iter::once(&name).chain(words);
    let got: Vec<&Value> = names.filter_map(|name| answer.get(*name)).collect();
    if got.is_empty() {
        return None;
    }
    let held = got.iter().any(|got| same(wanted, got));
    Some(if held { Ok(()) } else { Err(format!("{name}: got {got:?}, wanted {wanted}")) })
}

/// The same fact: bytes in either case of letters or in base64, a number or its text.
pub(crate) fn same(wanted: &Value, got: &Value) -> bool {
    match (wanted, got) {
        (Value::String(wanted), Value::String(got)) => {
            let bytes = console::line::bytes;
            wanted == got
                || wanted.eq_ignore_ascii_case(got) && super::hex::is_hex(got.as_bytes())
                || bytes(wanted).is_some_and(|wanted| Some(wanted) == bytes(got))
        }
        (Value::String(wanted), Value::Number(got)) => *wanted == got.to_string(),
        (Value::Array(wanted), Value::Array(got)) => {
            wanted.len() == got.len()
                && wanted.iter().zip(got).all(|(wanted, got)| same(wanted, got))
        }
        _ => wanted == got,
    }
}

/// The case with more said than it says itself; what it says stays.
fn with(case: &Value, more: &[(&str, Value)]) -> Value {
    let mut line = case.clone();
    if let Some(parts) = line.as_object_mut() {
        for (name, value) in more {
            parts.entry(*name).or_insert_with(|| value.clone());
        }
    }
    line
}

/// The case with `expect` as the field it means, where it is a bare value.
fn meaning(case: &Value, name: &str) -> Value {
    match &case["expect"] {
        Value::String(expect) => with(case, &[(name, json!(expect))]),
        _ => case.clone(),
    }
}

fn cmac(case: &Value, _: &Around<'_>) -> Outcome {
    judge(&meaning(case, "cmac"), &console::mac(case))
}

fn session(case: &Value, _: &Around<'_>) -> Outcome {
    // a message stands in such a case as bytes or as the text that was sent
    let mut line = case.clone();
    if let (Some(parts), Some(text)) = (line.as_object_mut(), case["mac_input"].as_str()) {
        let name =
            if super::hex::bytes(text).is_some() { "mac_input_hex" } else { "mac_input_ascii" };
        parts.entry(name).or_insert_with(|| json!(text));
    }
    judge(&meaning(case, "cmac"), &console::session(&line))
}

fn an10922(case: &Value, _: &Around<'_>) -> Outcome {
    let line = with(case, &[("scheme", json!("an10922"))]);
    judge(&meaning(case, "key"), &console::diversify(&Default::default(), &line))
}

fn nfc_developer(case: &Value, _: &Around<'_>) -> Outcome {
    let scheme = match (case["uid"].as_str(), case["key_no"].as_u64()) {
        (None, None | Some(1)) => "nfc-developer-batch".to_owned(),
        (None, Some(number)) => format!("nfc-developer-batch#{number}@1"),
        (Some(_), number) => format!("nfc-developer#{}@1", number.unwrap_or(2)),
    };
    let line = with(case, &[("scheme", json!(scheme))]);
    judge(&meaning(case, "key"), &console::diversify(&Default::default(), &line))
}

fn ntag424(case: &Value, _: &Around<'_>) -> Outcome {
    let names = ["system_identifier", "system_id", "system"];
    let system = names.iter().find_map(|name| case[*name].as_str()).unwrap_or_default();
    let number = case["key_no"].as_u64().or(case["key_number"].as_u64()).unwrap_or(0);
    let line = with(case, &[("scheme", json!(format!("ntag424:{system}#{number}@1")))]);
    judge(&meaning(case, "key"), &console::diversify(&Default::default(), &line))
}

fn boltcard(case: &Value, _: &Around<'_>) -> Outcome {
    let line = with(case, &[("scheme", json!("boltcard-all"))]);
    judge(case, &console::diversify(&Default::default(), &line))
}

fn lrp(case: &Value, _: &Around<'_>) -> Outcome {
    judge(case, &console::lrp(case))
}

fn originality(case: &Value, around: &Around<'_>) -> Outcome {
    let key = around.document["public_key_sec1"].as_str().map(str::to_owned);
    let options = console::OriginalityOptions { public_key: key };
    judge(case, &console::originality(&options, case))
}

fn handshake(case: &Value, _: &Around<'_>) -> Outcome {
    judge(case, &console::session_keys(case))
}

fn handshake_lrp(case: &Value, _: &Around<'_>) -> Outcome {
    judge(case, &console::session_keys(&with(case, &[("mode", json!("lrp"))])))
}

fn message(case: &Value, _: &Around<'_>) -> Outcome {
    let asked = ["cmd", "command"].iter().any(|name| !case[*name].is_null());
    // data of a case that names no command are those of the answer
    let wanted = match case["data"].as_str() {
        Some(data) if !asked && !case["response"].is_null() => {
            with(case, &[("response_data", json!(data))])
        }
        _ => case.clone(),
    };
    judge(&wanted, &console::message(case))
}

fn settings(case: &Value, _: &Around<'_>) -> Outcome {
    judge(case, &console::settings(&Default::default(), case))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_is_judged_by_all_it_states() {
        let check = |case: Value, answered: Answered, expect: bool| {
            assert_eq!(judge(&case, &answered) == Outcome::Passed, expect, "{case}");
        };
        let good = || Ok(json!({ "valid": true, "uid": "04AB", "read_ctr": 1 }));
        let bad = || Err(json!({ "error": "mac_mismatch" }));
        check(json!({ "expect": { "valid": true, "uid": "04ab" } }), good(), true);
        check(json!({ "expect": { "uid": "04AC" } }), good(), false);
        check(json!({ "expect": { "uid": "04AB", "other": 1 } }), good(), false);
        check(json!({ "uid": "04AC" }), good(), false);
        check(json!({ "expect_error": "mac_mismatch" }), bad(), true);
        check(json!({ "expect_error": "picc_length" }), bad(), false);
        check(json!({ "expect_error": "mac_mismatch" }), good(), false);
        check(json!({ "valid": false }), bad(), true);
        check(json!({ "ok": false }), good(), false);
        check(json!({ "uid": "04AB" }), bad(), false);
    }
}
