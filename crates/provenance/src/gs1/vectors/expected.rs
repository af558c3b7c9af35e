//! What a published case expects, however it says so.

use crate::vectors::Outcome;
use serde_json::Value;

/// The first of these keys that is a text.
pub(crate) fn text<'a>(case: &'a Value, keys: &[&str]) -> Option<&'a str> {
    keys.iter().find_map(|key| case.get(key)?.as_str())
}

/// Whether the case says that its input is right; nothing when it does not say.
pub(crate) fn right(case: &Value) -> Option<bool> {
    let said =
        ["ok", "valid", "accept", "accepted"].iter().find_map(|key| case.get(key)?.as_bool());
    let refused = ["expect_error", "expected_error", "error_code", "error"]
        .iter()
        .any(|key| case.get(key).is_some_and(|error| !error.is_null() && error != false));
    let expect = case.get("expect").and_then(|expect| match expect {
        Value::Bool(right) => Some(*right),
        Value::String(word) => match word.to_ascii_lowercase().as_str() {
            "ok" | "valid" | "accept" | "accepted" | "pass" => Some(true),
            "error" | "invalid" | "refuse" | "refused" | "reject" | "rejected" | "fail" => {
                Some(false)
            }
            _ => None,
        },
        _ => None,
    });
    said.or(expect).or(refused.then_some(false))
}

/// The class of error that the case names.
pub(crate) fn class(case: &Value) -> Option<&str> {
    text(case, &["expect_error", "expected_error", "error_code", "error"])
}

/// Passed if every check is.
pub(crate) fn all(checks: impl IntoIterator<Item = Outcome>) -> Outcome {
    checks.into_iter().find(|check| *check != Outcome::Passed).unwrap_or(Outcome::Passed)
}

/// Passed if `got` is the text under the first of `keys` that is there; a missing one expects nothing.
pub(crate) fn same_text(case: &Value, keys: &[&str], got: &str) -> Outcome {
    text(case, keys).map_or(Outcome::Passed, |wanted| Outcome::same(&got, &wanted))
}

/// Compares how an input was taken with what the case expects of it: refused, with the class that it
/// names, or taken, and then `checks` of what came out. `unsaid` when the case does not say.
pub(crate) fn taken<T, E>(
    case: &Value,
    unsaid: bool,
    result: Result<T, E>,
    code: impl Fn(&E) -> &'static str,
    checks: impl FnOnce(T) -> Outcome,
) -> Outcome {
    match (result, right(case).unwrap_or(unsaid)) {
        (Ok(value), true) => checks(value),
        (Ok(_), false) => Outcome::Failed("taken, should be refused".to_owned()),
        (Err(error), true) => Outcome::Failed(format!("refused: {}", code(&error))),
        (Err(error), false) => {
            let code = code(&error);
            let fits = class(case).is_none_or(|wanted| is_class(wanted, code));
            Outcome::held(fits, format!("refused as {code}, wanted {:?}", class(case)))
        }
    }
}

/// Words of error texts that name a class, and its code.
const WORDS: [(&str, &str); 44] = [
    ("not recognised as a gs1 digital link", "scheme"),
    ("illegal scheme", "scheme"),
    ("must contain a domain", "no_domain_or_path"),
    ("domain contains illegal", "domain"),
    ("uri contains illegal", "illegal_character"),
    ("no gs1 dl keys", "no_key"),
    ("path element is empty", "path_value_empty"),
    ("query element is empty", "query_value_empty"),
    ("illegal null", "null_character"),
    ("in query parameters", "unknown_ai_in_query"),
    ("should be in the path", "belongs_in_path"),
    ("is duplicated", "duplicate_ai"),
    ("not a valid key-qualifier", "key_qualifier_sequence"),
    ("not a valid dl uri data attribute", "not_a_data_attribute"),
    ("without a primary key", "no_primary_key"),
    ("value is too short", "value_too_short"),
    ("value is too long", "value_too_long"),
    ("required ais for", "requisites"),
    ("have different values", "repeats"),
    ("serial component must be present", "digsig_requires_serialised_key"),
    ("numeric check digit is incorrect", "incorrect_check_digit"),
    ("check-character pair", "incorrect_check_pair"),
    ("non-digit character was found", "non_digit_character"),
    ("non-cset 82", "invalid_cset82_character"),
    ("non-cset 39", "invalid_cset39_character"),
    ("non-cset 64", "invalid_cset64_character"),
    ("cset 64 pad", "invalid_cset64_padding"),
    ("illegal month", "illegal_month"),
    ("illegal day", "illegal_day"),
    ("illegal hour", "illegal_hour"),
    ("illegal minute", "illegal_minute"),
    ("illegal seconds", "illegal_second"),
    ("a zero is required", "not_zero"),
    ("a zero value is required", "not_zero"),
    ("a non-zero value", "illegal_zero_value"),
    ("a zero prefix", "illegal_zero_prefix"),
    ("company prefix is invalid", "invalid_gcp_prefix"),
    ("minimum length gs1 company prefix", "too_short_for_gcp"),
    ("three-digit country code", "not_iso3166"),
    ("two-character country code", "not_iso3166_alpha2"),
    ("three-digit currency code", "not_iso4217"),
    ("iban is too short", "iban_too_short"),
    ("must not exceed the piece total", "piece_number_exceeds_total"),
    ("percent hex-encoding", "invalid_percent_sequence"),
];

/// Whether `code` is of the class that `wanted` names: the code itself, a shorter or longer name of
/// it, or a text of the reference engine. A text that is not known names no class.
fn is_class(wanted: &str, code: &str) -> bool {
    let lower = wanted.to_ascii_lowercase();
    if let Some((_, known)) = WORDS.iter().find(|(words, _)| lower.contains(words)) {
        return *known == code;
    }
    if lower.contains(' ') {
        return true;
    }
    let name = lower.replace('-', "_");
    let name = name.trim_start_matches("gs1_").trim_start_matches("linter_");
    let (said, ours): (Vec<&str>, Vec<&str>) =
        (name.split('_').collect(), code.split('_').collect());
    let among = |words: &[&str], all: &[&str]| {
        words.iter().all(|word| all.iter().any(|other| same_word(word, other)))
    };
    name == code || among(&said, &ours) || among(&ours, &said)
}

/// The same word, or another form of it (`charset`, `character`); words with digits are names.
fn same_word(one: &str, other: &str) -> bool {
    let shared = one.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count();
    let words = [one, other].iter().all(|word| word.bytes().all(|byte| byte.is_ascii_lowercase()));
    one == other || (words && shared >= 4)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn expectations_in_many_words() {
        fn check(given: Value, expect: Option<bool>) {
            assert_eq!(right(&given), expect, "{given}");
        }
        check(json!({ "ok": true }), Some(true));
        check(json!({ "valid": false, "error": "why" }), Some(false));
        check(json!({ "ok": true, "error": null }), Some(true));
        check(json!({ "expect": "ok" }), Some(true));
        check(json!({ "expect": "Refused" }), Some(false));
        check(json!({ "expect": false }), Some(false));
        check(json!({ "expect_error": "length" }), Some(false));
        check(json!({ "input": "x" }), None);
    }

    #[test]
    fn classes_of_errors() {
        fn check(wanted: &str, code: &str, expect: bool) {
            assert_eq!(is_class(wanted, code), expect, "{wanted} {code}");
        }
        check("length", "length", true);
        check("GS1_LINTER_ILLEGAL_DAY", "illegal_day", true);
        check("check_digit", "incorrect_check_digit", true);
        check("item_range", "item_reference_range", true);
        check("serial_charset", "serial_character", true);
        check("company_prefix_range", "company_prefix_length", false);
        check("value_too_short", "value_too_long", false);
        check("invalid_cset39_character", "invalid_cset82_character", false);
        check("AI (21) value is too long", "value_too_long", true);
        check("AI (21) value is too long", "no_key", false);
        check("something that nobody knows", "no_key", true);
    }

    #[test]
    fn a_case_can_fail() {
        let take = |case: Value, result: Result<(), ()>| {
            taken(&case, true, result, |()| "length", |()| Outcome::Passed) == Outcome::Passed
        };
        assert!(take(json!({ "ok": true }), Ok(())));
        assert!(!take(json!({ "ok": true }), Err(())));
        assert!(!take(json!({ "ok": false }), Ok(())));
        assert!(take(json!({ "expect_error": "length" }), Err(())));
        assert!(!take(json!({ "expect_error": "header" }), Err(())));
        let different = same_text(&json!({ "serial": "A" }), &["serial"], "B");
        assert_ne!(different, Outcome::Passed);
        assert_eq!(same_text(&json!({}), &["serial"], "B"), Outcome::Passed);
    }
}
