//! The published examples of this part.
//!
//! A check reads a case by what its keys mean: whatever it states is compared, and what it does not
//! state is not asked. A case that names the class of its refusal must be refused by that class.

mod containers;
mod proofs;

use super::jcs;
use super::keys::PublicKey;
use super::multibase;
use super::status::{self, StatusError, StatusList};
use super::token_status::{self, TokenStatusError, TokenStatusList};
use crate::vectors::{Around, Group, Outcome, Table};
use serde_json::Value;

pub(crate) const GROUPS: &[Group] = &[
    Group { file: "jcs_rfc8785", name: "documents", check: jcs_document },
    Group { file: "jcs_rfc8785", name: "numbers", check: jcs_number },
    Group { file: "jcs_rfc8785", name: "valid", check: jcs_document },
    Group { file: "jcs_rfc8785", name: "cases", check: jcs_document },
    Group { file: "jcs_rfc8785", name: "invalid", check: jcs_refused },
    Group { file: "jcs_rfc8785", name: "documents_invalid", check: jcs_refused },
    Group { file: "data_integrity_jcs", name: "w3c", check: proofs::jcs },
    Group { file: "data_integrity_jcs", name: "cases", check: proofs::jcs },
    Group { file: "data_integrity_jcs", name: "valid", check: proofs::jcs },
    Group { file: "data_integrity_jcs", name: "invalid", check: proofs::jcs_refused },
    Group { file: "data_integrity_jcs", name: "derived", check: proofs::jcs },
    Group { file: "data_integrity_jcs", name: "derived_valid", check: proofs::jcs },
    Group { file: "data_integrity_jcs", name: "derived_invalid", check: proofs::jcs_refused },
    Group { file: "data_integrity_rdfc", name: "cases", check: proofs::rdfc },
    Group { file: "data_integrity_rdfc", name: "w3c", check: proofs::rdfc },
    Group { file: "data_integrity_rdfc", name: "valid", check: proofs::rdfc },
    Group { file: "data_integrity_rdfc", name: "invalid", check: proofs::rdfc_refused },
    Group { file: "proof_sets_and_chains", name: "cases", check: proofs::chain },
    Group { file: "proof_sets_and_chains", name: "valid", check: proofs::chain },
    Group { file: "proof_sets_and_chains", name: "invalid", check: proofs::chain_refused },
    Group { file: "bitstring_status_list", name: "valid", check: bitstring },
    Group { file: "bitstring_status_list", name: "cases", check: bitstring },
    Group { file: "bitstring_status_list", name: "invalid", check: bitstring_refused },
    Group { file: "token_status_list", name: "cases", check: token_list },
    Group { file: "token_status_list", name: "valid", check: token_list },
    Group { file: "token_status_list", name: "invalid", check: token_list_refused },
    Group { file: "token_status_list", name: "jwt", check: token },
    Group { file: "token_status_list", name: "jwt_invalid", check: token_refused },
    Group { file: "cose_sign1", name: "valid", check: containers::cose },
    Group { file: "cose_sign1", name: "cases", check: containers::cose },
    Group { file: "cose_sign1", name: "invalid", check: containers::cose_refused },
    Group { file: "signed_qr_precedent", name: "base45", check: containers::base45 },
    Group { file: "signed_qr_precedent", name: "base45_valid", check: containers::base45 },
    Group {
        file: "signed_qr_precedent",
        name: "base45_invalid",
        check: containers::base45_refused,
    },
    Group { file: "signed_qr_precedent", name: "containers", check: containers::container },
    Group { file: "signed_qr_precedent", name: "valid", check: containers::container },
    Group { file: "signed_qr_precedent", name: "cases", check: containers::container },
    Group { file: "signed_qr_precedent", name: "containers_invalid", check: containers::refused },
    Group { file: "signed_qr_precedent", name: "invalid", check: containers::refused },
];

pub(crate) const TABLES: &[Table] = &[];

/// Whether a case says that it must be refused.
pub(super) fn must_fail(case: &Value) -> bool {
    let set = |name: &str| !matches!(&case[name], Value::Null | Value::Bool(false));
    let no = |name: &str| case[name] == Value::Bool(false);
    let word = case["expect"].as_str().or_else(|| case["result"].as_str());
    no("valid")
        || no("ok")
        || no("expect")
        || set("expect_error")
        || set("error")
        || matches!(word, Some("invalid" | "fail" | "error" | "refused"))
}

/// The class of the refusal, where the case names one.
pub(super) fn class(case: &Value) -> Option<&str> {
    case["expect_error"].as_str().or_else(|| case["error"].as_str())
}

fn plain(name: &str) -> String {
    let name: String = name
        .chars()
        .map(
            |letter| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '_' },
        )
        .collect();
    name.strip_suffix("_error").map(str::to_owned).unwrap_or(name)
}

/// Compares a result with the case: what it accepts, or the class of its refusal, which is one of
/// the names that belong to the error.
pub(super) fn judge(case: &Value, refuse: bool, got: Result<Outcome, Vec<String>>) -> Outcome {
    let refuse = refuse || must_fail(case);
    match (got, class(case)) {
        (Ok(outcome), _) if !refuse => outcome,
        (Ok(Outcome::Skipped(why)), _) => Outcome::Skipped(why),
        (Ok(_), _) => Outcome::Failed("accepted".to_owned()),
        (Err(names), _) if !refuse => Outcome::Failed(format!("refused: {names:?}")),
        (Err(_), None) => Outcome::Passed,
        (Err(names), Some(class)) => Outcome::held(
            names.iter().any(|name| plain(name) == plain(class)),
            format!("refused as {names:?}, wanted {class}"),
        ),
    }
}

/// The first of these members that is there.
pub(super) fn given<'a>(case: &'a Value, names: &[&str]) -> Option<&'a Value> {
    names.iter().map(|name| &case[*name]).find(|value| !value.is_null())
}

/// Compares a member of the case, if it is there.
pub(super) fn stated(case: &Value, name: &str, got: &Value) -> Result<(), String> {
    match &case[name] {
        Value::Null => Ok(()),
        wanted if wanted == got => Ok(()),
        wanted => Err(format!("{name}: got {got}, wanted {wanted}")),
    }
}

/// Compares bytes that the case states in hexadecimal or base64.
pub(super) fn stated_bytes(case: &Value, name: &str, got: &[u8]) -> Result<(), String> {
    let Some(text) = case[name].as_str() else { return Ok(()) };
    let wanted = bytes(text).ok_or_else(|| format!("{name} is no hexadecimal and no base64"))?;
    if wanted == got {
        Ok(())
    } else {
        Err(format!("{name}: got {}, wanted {text}", multibase::to_hex(got)))
    }
}

/// Hexadecimal, else base64.
pub(super) fn bytes(text: &str) -> Option<Vec<u8>> {
    multibase::hex(text).or_else(|| multibase::any_base64(text))
}

pub(super) fn outcome(result: Result<(), String>) -> Outcome {
    result.map_or_else(Outcome::Failed, |()| Outcome::Passed)
}

fn jcs_text(case: &Value) -> Result<String, Vec<String>> {
    let input = given(case, &["input", "json", "text"]);
    let read = match input.or(Some(&case["input_hex"])) {
        Some(Value::String(text)) if input.is_some() => jcs::canonical_text(text.as_bytes()),
        Some(Value::String(text)) => jcs::canonical_text(&bytes(text).unwrap_or_default()),
        Some(value) => jcs::canonical(value),
        None => Err(jcs::JcsError::Syntax),
    };
    read.map_err(|error| vec![error.code().to_owned()])
}

fn jcs_case(case: &Value, refuse: bool) -> Outcome {
    if !case["ieee754"].is_null() {
        return jcs_number_case(case, refuse);
    }
    let got = jcs_text(case).map(|text| {
        outcome((|| {
            for name in ["output", "canonical", "expected"] {
                stated(case, name, &Value::String(text.clone()))?;
            }
            for name in ["output_hex", "outhex"] {
                stated_bytes(case, name, text.as_bytes())?;
            }
            Ok(())
        })())
    });
    judge_words(case, refuse, got)
}

/// Classes of canonical JSON are told in words: only whether it is refused is compared, unless the
/// class is one of our codes.
fn judge_words(case: &Value, refuse: bool, got: Result<Outcome, Vec<String>>) -> Outcome {
    let codes =
        ["too_long", "too_deep", "syntax", "duplicate_key", "lone_surrogate", "number_range"];
    let named = class(case).is_some_and(|class| codes.contains(&plain(class).as_str()));
    let got = got.map_err(|mut names| {
        if !named {
            names.extend(class(case).map(str::to_owned));
        }
        names
    });
    judge(case, refuse, got)
}

fn jcs_document(case: &Value, _around: &Around<'_>) -> Outcome {
    jcs_case(case, false)
}

fn jcs_refused(case: &Value, _around: &Around<'_>) -> Outcome {
    jcs_case(case, true)
}

fn jcs_number(case: &Value, _around: &Around<'_>) -> Outcome {
    jcs_number_case(case, false)
}

fn jcs_number_case(case: &Value, refuse: bool) -> Outcome {
    let Some(bits) = case["ieee754"].as_str().and_then(|text| u64::from_str_radix(text, 16).ok())
    else {
        return Outcome::Failed("ieee754 is no 64 bits".to_owned());
    };
    let got = jcs::ecmascript(f64::from_bits(bits))
        .map(|text| {
            let wanted = given(case, &["json", "output", "expected"]);
            let read: Option<f64> = text.parse().ok();
            let back = read.map(f64::to_bits) == Some(bits) || bits << 1 == 0;
            let same = wanted.and_then(Value::as_str) == Some(text.as_str()) && back;
            Outcome::held(same, format!("got {text}, wanted {wanted:?}"))
        })
        .map_err(|error| vec![error.code().to_owned()]);
    judge_words(case, refuse, got)
}

fn bitstring(case: &Value, _around: &Around<'_>) -> Outcome {
    bitstring_case(case, false)
}

fn bitstring_refused(case: &Value, _around: &Around<'_>) -> Outcome {
    bitstring_case(case, true)
}

fn bitstring_case(case: &Value, refuse: bool) -> Outcome {
    let got = bitstring_read(case)
        .map(outcome)
        .map_err(|error| vec![error.code().to_owned(), error.code().replace("status_", "")]);
    judge(case, refuse, got)
}

fn bitstring_read(case: &Value) -> Result<Result<(), String>, StatusError> {
    let wrong = StatusError::Verification;
    let size = match given(case, &["status_size", "statusSize", "bits"]) {
        None => 1,
        Some(size) => {
            size.as_u64().and_then(|size| u8::try_from(size).ok()).ok_or(StatusError::Range)?
        }
    };
    let index = given(case, &["index", "statusListIndex", "status_list_index"]);
    let index = index.map(status::index).transpose()?;
    let encoded = given(case, &["encodedList", "encoded_list", "list"]);
    let encoded = encoded.and_then(Value::as_str).ok_or(wrong)?;
    let list = StatusList::decode(encoded, size, status::MAX_BYTES)?;
    let value = index.map(|index| list.get(index)).transpose()?;
    Ok((|| {
        let (set, values): (Vec<u64>, Vec<u32>) = list.set_entries().unzip();
        stated(case, "uncompressed_bytes", &list.bytes().into())?;
        stated(case, "entries", &list.entries().into())?;
        stated(case, "set_indexes", &set.into())?;
        stated(case, "values", &values.into())?;
        if let Some(value) = value {
            for name in ["value", "status", "bit"] {
                let bool = case[name].is_boolean();
                stated(case, name, &if bool { (value != 0).into() } else { value.into() })?;
            }
        }
        let again =
            list.encode().and_then(|text| StatusList::decode(&text, size, status::MAX_BYTES));
        if again.as_ref() == Ok(&list) { Ok(()) } else { Err("packed, it differs".to_owned()) }
    })())
}

fn token_list(case: &Value, around: &Around<'_>) -> Outcome {
    token_list_case(case, around, false)
}

fn token_list_refused(case: &Value, around: &Around<'_>) -> Outcome {
    token_list_case(case, around, true)
}

fn token_list_case(case: &Value, around: &Around<'_>, refuse: bool) -> Outcome {
    if case["lst"].is_null() && given(case, &["raw", "jwt"]).is_some() {
        return token_case(case, around, refuse);
    }
    let got = token_list_read(case).map(outcome).map_err(token_names);
    judge(case, refuse, got)
}

fn token_names(error: TokenStatusError) -> Vec<String> {
    let code = error.code();
    vec![code.to_owned(), code.replace("token_status_", ""), code.replace("jws_", "")]
}

fn token_list_read(case: &Value) -> Result<Result<(), String>, TokenStatusError> {
    let bits = case["bits"].as_u64().and_then(|bits| u8::try_from(bits).ok());
    let lst = case["lst"].as_str().ok_or(TokenStatusError::Encoding)?;
    let bits = bits.ok_or(TokenStatusError::Bits)?;
    let list = TokenStatusList::decode(lst, bits, token_status::MAX_BYTES)?;
    let value = match given(case, &["index", "idx"]) {
        Some(index) => Some(list.get(index.as_u64().ok_or(TokenStatusError::Index)?)?),
        None => None,
    };
    Ok((|| {
        stated(case, "entries", &list.entries().into())?;
        let set = list.set_entries().map(|(index, value)| (index.to_string(), value.into()));
        stated(case, "non_zero", &Value::Object(set.collect()))?;
        if let Some(value) = value {
            stated(case, "value", &value.into())?;
            stated(case, "status", &value.into())?;
        }
        Ok(())
    })())
}

fn token(case: &Value, around: &Around<'_>) -> Outcome {
    token_case(case, around, false)
}

fn token_refused(case: &Value, around: &Around<'_>) -> Outcome {
    token_case(case, around, true)
}

fn token_case(case: &Value, around: &Around<'_>, refuse: bool) -> Outcome {
    let key = given(case, &["public_key", "publicKey", "jwk", "key"])
        .or_else(|| given(around.document, &["public_key", "publicKey", "jwk"]))
        .map(PublicKey::any);
    let key = match key.transpose() {
        Ok(key) => key,
        Err(error) => return Outcome::Failed(format!("the key is not read: {}", error.code())),
    };
    let now = given(case, &["now", "at"]).and_then(|now| match now {
        Value::String(text) => text.parse().ok(),
        seconds => token_status::numeric_date(seconds),
    });
    let asked = token_status::Asked {
        key: key.as_ref(),
        now,
        subject: given(case, &["uri", "expected_sub"]).and_then(Value::as_str),
        limit: token_status::MAX_BYTES,
    };
    let raw = given(case, &["raw", "jwt", "token"]).and_then(Value::as_str).unwrap_or_default();
    let got = token_status::token(raw, &asked).map_err(token_names).map(|token| {
        outcome((|| {
            let jws = super::jws::Jws::read(raw).map_err(|error| error.code().to_owned())?;
            stated(case, "header", &jws.header)?;
            stated(case, "payload", &jws.payload)?;
            stated(case, "entries", &token.list.entries().into())?;
            let set = token.list.set_entries().map(|(at, value)| (at.to_string(), value.into()));
            stated(case, "non_zero", &Value::Object(set.collect()))
        })())
    });
    judge(case, refuse, got)
}
