//! Cases of addresses, and of several readings of one chip after each other.

use super::{fields, judge, same, with};
use crate::nfc::console::{self, SunOptions};
use crate::nfc::sun::Mode;
use crate::nfc::tap;
use crate::vectors::{Around, Outcome};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Fields of an answer that only a case about tampering states.
const TAMPER: &[&str] = &["tamper", "tt", "tt_status", "tamper_status", "tag_tamper", "intact"];

/// One address. Where a case has both the address and its fields, both are read.
pub(super) fn reading(case: &Value, _: &Around<'_>) -> Outcome {
    one(case, Mode::Aes)
}

/// As [`reading`], in LRP mode when the case names none.
pub(super) fn reading_lrp(case: &Value, _: &Around<'_>) -> Outcome {
    one(case, Mode::Lrp)
}

fn one(case: &Value, usual: Mode) -> Outcome {
    let mode = case["mode"].as_str().unwrap_or(usual.word());
    let tamper =
        TAMPER.iter().any(|name| !case["expect"][*name].is_null() || !case[*name].is_null());
    let options = SunOptions { mode: Some(mode.to_owned()), tamper, ..SunOptions::default() };
    let line = with_upper_mac(case);
    let answered = console::sun(&options, &line);
    let proof = ["sdmmac", "sdm_mac"].iter().any(|name| case[*name].is_string());
    let direct = ["picc_enc_data", "plain_uid", "plain_ctr_ascii"]
        .iter()
        .any(|name| case[*name].is_string());
    let refused = !case["expect_error"].is_null()
        || case["valid"] == false
        || case["expect"]["valid"] == false;
    if direct && !proof && !refused {
        return claimed_only(case, answered);
    }
    let judged = judge(case, &answered);
    // by its fields alone the address was not read yet
    let whole = case["url"].as_str().filter(|_| direct && (proof || refused));
    match (judged, whole) {
        (Outcome::Passed, Some(url)) => {
            let template = from_address(case, url);
            if template.is_none() && refused {
                return Outcome::Passed;
            }
            // without a place for each field the usual names must do
            let options = SunOptions { template, ..options };
            let mut again = json!({ "url": url });
            for name in ["sdm_meta_read_key", "sdm_file_read_key", "master", "scheme"] {
                again[name] = case[name].clone();
            }
            match (answered, console::sun(&options, &again)) {
                (Ok(first), Ok(second)) => Outcome::same(&second, &first),
                (Err(first), Err(second)) => Outcome::same(&second["error"], &first["error"]),
                (first, second) => Outcome::Failed(format!("{first:?} by parts, {second:?} whole")),
            }
        }
        (judged, _) => judged,
    }
}

/// A case without a MAC proves nothing: what it claims is decrypted and compared, and the reading
/// must be refused for want of a MAC.
fn claimed_only(case: &Value, answered: Result<Value, Value>) -> Outcome {
    match answered {
        Err(error) if error["error"] == "mac_missing" => {
            let nested = case["expect"].as_object();
            match fields(case, nested, &error["claimed"]) {
                Ok(()) if case["expect"]["valid"] != true => Outcome::Passed,
                Ok(()) => Outcome::Failed("there is no MAC".to_owned()),
                Err(why) => Outcome::Failed(why),
            }
        }
        other => Outcome::Failed(format!("wanted mac_missing, got {other:?}")),
    }
}

/// A chip writes capital letters, and a case may not: in its fields the case of letters says
/// nothing, in an address it does.
fn with_upper_mac(case: &Value) -> Value {
    let mut line = case.clone();
    for name in ["sdmmac", "sdm_mac", "picc_enc_data", "plain_uid", "plain_ctr_ascii"] {
        if let Some(Value::String(text)) = line.get_mut(name) {
            text.make_ascii_uppercase();
        }
    }
    line
}

/// The template that the fields of a case tell of its address.
fn from_address(case: &Value, url: &str) -> Option<String> {
    let mut template = String::new();
    let parts = [
        ("picc", "picc_enc_data"),
        ("uid", "plain_uid"),
        ("ctr", "plain_ctr_ascii"),
        ("file", "sdm_enc_file_data"),
    ];
    for (role, name) in parts {
        let Some(text) = case[name].as_str() else { continue };
        let at = url.find(text)?;
        template.push_str(&format!("{role}=@{at}+{},", text.len()));
    }
    let mac = case["sdmmac"].as_str()?;
    let at = url.rfind(mac)?;
    let input = case["mac_input_ascii"].as_str().unwrap_or_default();
    let from = url.get(..at)?.strip_suffix(input)?.len();
    template.push_str(&format!("mac=@{at}+{},from=@{from}", mac.len()));
    Some(template)
}

/// Several readings, whose counters are kept as a verifier keeps them.
pub(super) fn sequence(case: &Value, _: &Around<'_>) -> Outcome {
    let usual = if case["mode"].as_str().is_some_and(|mode| mode.eq_ignore_ascii_case("lrp")) {
        Mode::Lrp
    } else {
        Mode::Aes
    };
    let number = |value: &Value, names: &[&str]| {
        names.iter().find_map(|name| value[*name].as_u64()).and_then(|n| u32::try_from(n).ok())
    };
    let stated = number(case, &["gap_threshold", "threshold", "gap", "max_gap"]);
    let first = number(case, &["last_ctr", "last_counter", "last"]);
    let mut last: BTreeMap<String, Option<u32>> = BTreeMap::new();
    let Some(taps) = case["taps"].as_array().filter(|taps| !taps.is_empty()) else {
        return Outcome::Failed("no readings".to_owned());
    };
    for (at, given) in taps.iter().enumerate() {
        let wrong = |why: String| Outcome::Failed(format!("reading {at}: {why}"));
        let names = ["sdm_meta_read_key", "sdm_file_read_key", "template", "mode"];
        let keys: Vec<(&str, Value)> = names
            .into_iter()
            .filter(|name| !case[*name].is_null())
            .map(|name| (name, case[name].clone()))
            .collect();
        let line = with(given, &keys);
        let mode = line["mode"].as_str().unwrap_or(usual.word()).to_owned();
        let options = SunOptions { mode: Some(mode), ..SunOptions::default() };
        let expect = given["expect"].as_str().or(given["expect"]["outcome"].as_str());
        let expect = expect.or(given["outcome"].as_str()).or(given["expect_error"].as_str());
        let Some(expect) = expect else { return wrong("expects nothing".to_owned()) };
        let read = match console::sun(&options, &line) {
            Ok(read) => read,
            // a refused reading moves no counter
            Err(error) if error["error"] == expect => continue,
            Err(error) => return wrong(format!("{error}, wanted {expect}")),
        };
        for name in ["uid", "read_ctr"] {
            if given.get(name).is_some_and(|wanted| !same(wanted, &read[name])) {
                return wrong(format!("{name}: got {}, wanted {}", read[name], given[name]));
            }
        }
        let counter = read["read_ctr"].as_u64().and_then(|counter| u32::try_from(counter).ok());
        let kept = last.entry(read["uid"].to_string()).or_insert(first);
        let outcome = tap::outcome(*kept, counter, stated.unwrap_or(tap::USUAL_GAP));
        let Ok(outcome) = outcome else { return wrong("out of range".to_owned()) };
        if outcome.advances() {
            *kept = counter;
        }
        // without a stated threshold a gap is a note to a fresh reading
        let noted = stated.is_none() && outcome == tap::Outcome::GapLarge && expect == "fresh";
        if outcome.code() != expect && !noted {
            return wrong(format!("got {}, wanted {expect}", outcome.code()));
        }
    }
    Outcome::Passed
}
