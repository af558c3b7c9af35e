//! The published examples of this part.

pub(crate) mod expected;
mod resolving;

use super::associations::{self, Rule};
use super::digital_link::{self, Options};
use super::element::{self, Unknown};
use super::escape::{Component, escape, unescape};
use super::{Error, check, compression, dictionary, scan};
use crate::vectors::{Around, Group, Outcome, Table};
use expected::{all, right, same_text, taken, text};
use serde_json::Value;
use std::collections::BTreeMap;

type Check = fn(&Value, &Around<'_>) -> Outcome;

const fn group(file: &'static str, name: &'static str, check: Check) -> Group {
    Group { file, name, check }
}

pub(crate) const GROUPS: &[Group] = &[
    group("check_digits", "cases", check_digit),
    group("check_digits", "valid", check_digit),
    group("check_digits", "invalid", wrong_check_digit),
    group("check_digits", "negative", wrong_check_digit),
    group("ai_element_strings", "parse_bracketed", brackets),
    group("ai_element_strings", "process_fnc1", separators),
    group("ai_element_strings", "parse_fnc1", separators),
    group("ai_element_strings", "associations", association),
    group("ai_element_strings", "linters", linter),
    group("ai_element_strings", "cases", whole),
    group("ai_element_strings", "valid", whole),
    group("ai_element_strings", "invalid", wrong_whole),
    group("ai_element_strings", "negative", wrong_whole),
    group("ai_element_strings", "product_cases", whole),
    group("digital_link_uris", "valid", address),
    group("digital_link_uris", "invalid", wrong_address),
    group("digital_link_uris", "negative", wrong_address),
    group("digital_link_uris", "layer", wrong_address),
    group("digital_link_uris", "product_cases", address),
    group("digital_link_uris", "cases", address),
    group("digital_link_build", "cases", building),
    group("digital_link_build", "valid", building),
    group("digital_link_build", "invalid", wrong_building),
    group("digital_link_build", "negative", wrong_building),
    group("digital_link_build", "product_cases", building),
    group("digital_link_compression_legacy", "cases", compressed),
    group("digital_link_compression_legacy", "valid", compressed),
    group("digital_link_compression_legacy", "invalid", wrong_compressed),
    group("scan_data", "cases", scanned),
    group("scan_data", "valid", scanned),
    group("scan_data", "invalid", wrong_scanned),
    group("scan_data", "negative", wrong_scanned),
    group("uri_escaping", "unescape", unescaped),
    group("uri_escaping", "escape", escaped),
    group("syntax_dictionary", "entries", entry),
    group("resolver_behaviour", "cases", resolving::request),
    group("resolver_behaviour", "valid", resolving::request),
    group("resolver_behaviour", "invalid", resolving::request),
];

pub(crate) const TABLES: &[Table] = &[Table { file: "resolver_entries", name: None }];

fn code(error: &Error) -> &'static str {
    error.code()
}

fn missing(what: &str) -> Outcome {
    Outcome::Failed(format!("the case has no {what}"))
}

/// The options of a case, by the names that they have here.
pub(super) fn options(case: &Value) -> Options {
    let said = |name: &str| {
        case["options"]
            .get(name)
            .or_else(|| case.get(name))
            .and_then(Value::as_bool)
            .unwrap_or(false)
    };
    Options {
        permit_unknown_ais: said("permit_unknown_ais"),
        permit_unknown_ais_as_attributes: said("permit_unknown_ais_as_attributes"),
        permit_zero_suppressed_gtin: said("permit_zero_suppressed_gtin")
            || said("permit_zero_suppressed_gtin_in_dl_uris"),
        permit_convenience_names: said("permit_convenience_alphas")
            || said("permit_convenience_names"),
        permit_missing_requisites: said("permit_missing_requisites")
            || ["validate_requisite_ais", "validate_ai_associations", "requisite_ais"]
                .iter()
                .any(|name| case["options"].get(name) == Some(&Value::Bool(false))),
    }
}

fn unknown(case: &Value) -> Unknown {
    if options(case).permit_unknown_ais { Unknown::Permitted } else { Unknown::Refused }
}

fn check_digit(case: &Value, _: &Around<'_>) -> Outcome {
    number(case, true)
}

fn wrong_check_digit(case: &Value, _: &Around<'_>) -> Outcome {
    number(case, false)
}

fn number(case: &Value, unsaid: bool) -> Outcome {
    let Some(number) = text(case, &["number", "value", "gtin"]) else { return missing("number") };
    let digit = case.get("check_digit").filter(|digit| !digit.is_null()).map(|wanted| {
        let wanted = wanted.as_str().map_or_else(|| wanted.to_string(), str::to_owned);
        let data = number.get(..number.len().saturating_sub(1)).unwrap_or_default();
        let digit = check::digit(data.as_bytes()).map(|digit| digit.to_string());
        Outcome::same(&digit, &Some(wanted))
    });
    let right = right(case).unwrap_or(unsaid);
    let gtin = text(case, &["gtin14", "normalised", "normalized"])
        .map(|wanted| Outcome::same(&check::gtin14(number).as_deref(), &Some(wanted)));
    all([Outcome::same(&check::is_number(number), &right)].into_iter().chain(digit).chain(gtin))
}

fn brackets(case: &Value, _: &Around<'_>) -> Outcome {
    let Some(input) = text(case, &["bracketed", "element_string"]) else {
        return missing("element string");
    };
    let read = element::bracketed(input.as_bytes(), unknown(case));
    taken(case, true, read, code, |elements| {
        same_text(case, &["fnc1_form"], &element::fnc1(&elements))
    })
}

fn separators(case: &Value, _: &Around<'_>) -> Outcome {
    let Some(input) = text(case, &["fnc1_form"]) else { return missing("FNC1 form") };
    let read = element::with_fnc1(input.as_bytes(), unknown(case));
    taken(case, true, read, code, |elements| {
        let brackets = element::in_brackets(&elements);
        same_text(case, &["bracketed", "element_string"], &brackets)
    })
}

/// An element string in any form, with associations.
fn whole(case: &Value, _: &Around<'_>) -> Outcome {
    tried(case, true)
}

fn wrong_whole(case: &Value, _: &Around<'_>) -> Outcome {
    tried(case, false)
}

fn tried(case: &Value, unsaid: bool) -> Outcome {
    let brackets = text(case, &["bracketed", "element_string"]);
    let read = match (brackets, text(case, &["fnc1_form"])) {
        (Some(input), _) => element::bracketed(input.as_bytes(), unknown(case)),
        (None, Some(input)) => element::with_fnc1(input.as_bytes(), unknown(case)),
        (None, None) => return missing("element string"),
    };
    let read = read.and_then(|elements| options(case).together(&elements).map(|()| elements));
    taken(case, unsaid, read, code, |elements| {
        let brackets = element::in_brackets(&elements);
        all([
            same_text(case, &["fnc1_form"], &element::fnc1(&elements)),
            same_text(case, &["bracketed", "element_string"], &brackets),
        ])
    })
}

/// One rule, with unknown identifiers permitted, as the engine's own tests try it.
fn association(case: &Value, _: &Around<'_>) -> Outcome {
    let Some(input) = text(case, &["element_string", "bracketed"]) else {
        return missing("element string");
    };
    let name = text(case, &["rule"]).unwrap_or_default().to_ascii_lowercase();
    let named = [
        ("mutex", Rule::Mutex),
        ("requisit", Rule::Requisites),
        ("repeat", Rule::Repeats),
        ("digsig", Rule::DigsigSerialisedKey),
    ];
    let rule = named.into_iter().find(|(word, _)| name.contains(word)).map(|(_, rule)| rule);
    let elements = match element::bracketed(input.as_bytes(), Unknown::Permitted) {
        Ok(elements) => elements,
        Err(error) => return Outcome::Failed(format!("not read: {}", error.code())),
    };
    let held = rule.map_or_else(|| associations::check(&elements), |rule| rule.hold(&elements));
    let whole = associations::check(&elements);
    let together = taken(case, true, held, code, |()| Outcome::Passed);
    // what one rule refuses is refused when all are tried
    all([together, Outcome::held(right(case) != Some(false) || whole.is_err(), "taken as a whole")])
}

fn linter(case: &Value, _: &Around<'_>) -> Outcome {
    let Some(input) = text(case, &["element_string", "bracketed"]) else {
        return missing("element string");
    };
    let read = element::bracketed(input.as_bytes(), unknown(case));
    let got = read.map_or_else(|error| error.code().to_ascii_uppercase(), |_| "OK".to_owned());
    match text(case, &["result", "linter_error"]) {
        Some(wanted) => {
            let wanted = wanted.trim_start_matches("GS1_LINTER_");
            Outcome::same(&got.as_str(), &wanted)
        }
        None => Outcome::same(&(got == "OK"), &right(case).unwrap_or(true)),
    }
}

fn address(case: &Value, _: &Around<'_>) -> Outcome {
    parsed(case, true)
}

fn wrong_address(case: &Value, _: &Around<'_>) -> Outcome {
    parsed(case, false)
}

fn parsed(case: &Value, unsaid: bool) -> Outcome {
    let Some(input) = text(case, &["uri", "url", "input"]) else { return missing("address") };
    let options = options(case);
    // the engine's parser of addresses is tried alone as well: its form, before the values
    let form = text(case, &["unit_test_parse"]).filter(|form| form.starts_with('^'));
    let form = form
        .zip(digital_link::form(input, options).ok())
        .map(|(wanted, elements)| Outcome::same(&element::fnc1(&elements).as_str(), &wanted));
    let taken = taken(case, unsaid, digital_link::parse(input, options), code, |link| {
        let elements = link.elements();
        let brackets = element::in_brackets(&elements);
        all([
            same_text(case, &["element_string", "bracketed"], &brackets),
            same_text(case, &["fnc1_form"], &element::fnc1(&elements)),
            same_text(case, &["canonical_uri", "canonical"], &link.canonical()),
            same_text(case, &["stem"], &link.stem),
            same_text(case, &["gtin"], link.value("01").unwrap_or_default()),
            same_text(case, &["serial"], link.value("21").unwrap_or_default()),
        ])
    });
    all([taken].into_iter().chain(form))
}

fn building(case: &Value, _: &Around<'_>) -> Outcome {
    built(case, true)
}

fn wrong_building(case: &Value, _: &Around<'_>) -> Outcome {
    built(case, false)
}

fn built(case: &Value, unsaid: bool) -> Outcome {
    let Some(input) = text(case, &["element_string", "bracketed"]) else {
        return missing("element string");
    };
    let address = element::bracketed(input.as_bytes(), unknown(case)).and_then(|elements| {
        options(case).together(&elements)?;
        digital_link::build(&elements, text(case, &["stem"]), options(case))
    });
    taken(case, unsaid, address, code, |address| same_text(case, &["uri", "url"], &address))
}

fn compressed(case: &Value, _: &Around<'_>) -> Outcome {
    unpacked(case, true)
}

fn wrong_compressed(case: &Value, _: &Around<'_>) -> Outcome {
    unpacked(case, false)
}

fn unpacked(case: &Value, unsaid: bool) -> Outcome {
    let Some(keys) = case.as_object() else { return missing("keys") };
    let inputs: Vec<&str> = keys
        .iter()
        .filter(|(key, _)| key.contains("compressed") && !key.starts_with("uncompressed"))
        .filter_map(|(_, input)| input.as_str())
        .collect();
    if inputs.is_empty() {
        return missing("compressed form");
    }
    let uri = text(case, &["uri", "uncompressed"]);
    all(inputs.into_iter().map(|input| {
        taken(case, unsaid, compression::unpack(input), code, |found| {
            let elements: BTreeMap<&str, &str> =
                found.elements.iter().map(|(ai, value)| (ai.as_str(), value.as_str())).collect();
            let other = found.other.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            let all_found: BTreeMap<&str, &str> =
                elements.iter().map(|(name, value)| (*name, *value)).chain(other).collect();
            let wanted = case["ais"].as_object().map(|wanted| {
                let pairs = wanted.iter().map(|(name, value)| (name.as_str(), value.as_str()));
                let wanted: BTreeMap<&str, &str> =
                    pairs.map(|(name, value)| (name, value.unwrap_or_default())).collect();
                Outcome::same(&all_found, &wanted)
            });
            let address = uri.map(|uri| same_address(input, uri, options(case)));
            all(wanted.into_iter().chain(address))
        })
    }))
}

/// Read with every rule, a compressed address is what the uncompressed one is.
fn same_address(compressed: &str, uri: &str, options: Options) -> Outcome {
    let sorted = |link: digital_link::DigitalLink| {
        let mut attributes = link.attributes;
        attributes.sort_by_key(|element| element.ai);
        (link.stem, link.path, attributes)
    };
    let wanted = digital_link::parse(uri, options).map(sorted).map_err(Error::code);
    let got = compression::read(compressed, options).map(|read| sorted(read.link));
    Outcome::same(&got.map_err(Error::code), &wanted)
}

fn scanned(case: &Value, _: &Around<'_>) -> Outcome {
    scan_of(case, true)
}

fn wrong_scanned(case: &Value, _: &Around<'_>) -> Outcome {
    scan_of(case, false)
}

fn scan_of(case: &Value, unsaid: bool) -> Outcome {
    let Some(input) = text(case, &["scan_data", "scan", "input"]) else { return missing("scan") };
    let input = input.replace("{GS}", "\u{1d}").replace("<GS>", "\u{1d}");
    taken(case, unsaid, scan::read(input.as_bytes(), unknown(case)), code, |read| {
        let data = String::from_utf8_lossy(&read.data);
        let brackets = element::in_brackets(&read.elements);
        all([
            same_text(case, &["symbology", "sym"], read.symbology.name()),
            same_text(case, &["data", "data_str"], &data),
            same_text(case, &["element_string", "bracketed", "ai_data"], &brackets),
            same_text(case, &["dl_fnc1_form"], &element::fnc1(&read.elements)),
            same_text(case, &["gtin", "gtin14"], read.gtin.as_deref().unwrap_or_default()),
        ])
    })
}

/// Bytes as the file shows them: each is the character of its number.
fn shown(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

fn unescaped(case: &Value, _: &Around<'_>) -> Outcome {
    let Some(input) = text(case, &["input"]) else { return missing("input") };
    all([("path", Component::Path), ("query", Component::Query)].map(|(key, component)| {
        match (unescape(input, component), case.get(key)) {
            (_, None) => Outcome::Passed,
            // refused: said as null, or as the nothing that the engine leaves
            (None, Some(wanted)) => Outcome::held(
                wanted.is_null() || wanted == "" || wanted == false,
                format!("{key}: refused"),
            ),
            (Some(got), Some(wanted)) => {
                Outcome::same(&Some(shown(&got).as_str()), &wanted.as_str())
            }
        }
    }))
}

fn escaped(case: &Value, _: &Around<'_>) -> Outcome {
    let Some(input) = text(case, &["input"]) else { return missing("input") };
    let bytes: Result<Vec<u8>, _> = input.chars().map(u8::try_from).collect();
    let bytes = bytes.unwrap_or_else(|_| input.as_bytes().to_vec());
    all([("path", Component::Path), ("query", Component::Query)]
        .map(|(key, component)| same_text(case, &[key], &escape(&bytes, component))))
}

/// An entry of the dictionary is the one that stands in our table.
fn entry(case: &Value, _: &Around<'_>) -> Outcome {
    let words = |key: &str| {
        let words = case[key].as_array().into_iter().flatten().filter_map(Value::as_str);
        words.collect::<Vec<_>>().join(" ")
    };
    let flag = |key: &str, sign| if case[key] == true { sign } else { "" };
    let line = format!(
        "{};{}{};{};{};{}",
        text(case, &["ai"]).unwrap_or_default(),
        flag("fixed_length_no_fnc1", "*"),
        flag("dl_attribute", "?"),
        words("spec"),
        words("attributes"),
        text(case, &["title"]).unwrap_or_default(),
    );
    Outcome::held(dictionary::has_line(&line), format!("not in the table: {line}"))
}
