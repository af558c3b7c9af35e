//! Scenarios: a case with what is expected of it. They are data, written by
//! people who know the law, and check any set of packs.

use crate::answer::{Answer, Outcome};
use crate::json::Asked;
use crate::law::Law;
use crate::value::{Number, a_day};
use serde_json::Value as Json;

/// How one scenario went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Its name.
    pub id: String,
    /// Its title, where it has one.
    pub title: String,
    /// Every difference: what was expected and what came.
    pub failures: Vec<String>,
}

const MEMBERS: [&str; 6] = ["title", "expect", "origin", "confidence", "why", "rule"];
const EXPECTED: [&str; 7] =
    ["entitlement", "outcome", "deadline", "payer", "amount", "missing", "citation"];

/// Checks one scenario of a list.
pub fn check(law: &Law, scenario: &Json, nth: usize) -> Checked {
    let text =
        |name: &str| scenario.get(name).and_then(Json::as_str).unwrap_or_default().to_owned();
    let mut checked = Checked { id: text("id"), title: text("title"), failures: Vec::new() };
    if checked.id.is_empty() {
        checked.id = format!("scenario {}", nth + 1);
    }
    let asked = match Asked::read_with(scenario, law, &MEMBERS) {
        Ok(asked) => asked,
        Err(mistakes) => {
            let told = mistakes.into_iter().map(|one| format!("{}: {}", one.path, one.what));
            checked.failures.extend(told);
            return checked;
        }
    };
    let Some(lines) =
        scenario.get("expect").and_then(Json::as_array).filter(|list| !list.is_empty())
    else {
        checked.failures.push("`expect` is a list of at least one line".to_owned());
        return checked;
    };
    let answers = law.evaluate(&asked.question());
    for line in lines {
        let name = line.get("entitlement").and_then(Json::as_str).unwrap_or_default();
        let Some(id) = law.vocabulary.entitlement_named(name) else {
            let names = law.vocabulary.entitlements().map(|(_, one)| one.name.as_str());
            let hint = crate::mistake::did_you_mean(name, names);
            checked.failures.push(format!("there is no entitlement `{name}`{hint}"));
            continue;
        };
        match answers.about(id) {
            Some(answer) => {
                checked.failures.extend(
                    differences(law, line, answer)
                        .into_iter()
                        .map(|what| format!("{name}: {what}")),
                );
            }
            None => checked.failures.push(format!("{name}: no rule speaks of it")),
        }
    }
    checked
}

/// The question of a scenario; nothing where it cannot be read.
pub fn asked(law: &Law, scenario: &Json) -> Option<Asked> {
    Asked::read_with(scenario, law, &MEMBERS).ok()
}

fn differences(law: &Law, line: &Json, answer: &Answer) -> Vec<String> {
    let mut found = Vec::new();
    let mut differ = |what: &str, expected: &str, actual: &str| {
        found.push(format!("{what}: expected {expected}, got {actual}"));
    };
    let Some(members) = line.as_object() else {
        differ("line", "an object", &line.to_string());
        return found;
    };
    for name in members.keys().filter(|name| !EXPECTED.contains(&name.as_str())) {
        differ("line", "known members", &format!("`{name}`"));
    }
    match members.get("outcome").and_then(Json::as_str) {
        Some(expected) => {
            let known = [Outcome::Granted, Outcome::Denied, Outcome::NeedsInformation];
            if !known.iter().any(|one| one.word() == expected) {
                differ(
                    "outcome",
                    &format!("`{expected}`, which is no outcome"),
                    answer.outcome.word(),
                );
            } else if expected != answer.outcome.word() {
                differ("outcome", expected, answer.outcome.word());
            }
        }
        None => differ("outcome", "one", "none in the line"),
    }
    if let Some(expected) = members.get("deadline").filter(|one| !one.is_null()) {
        let actual = answer.deadline.map_or("none".to_owned(), |day| day.to_string());
        let day = expected.as_str().and_then(a_day);
        if day.is_none() || day != answer.deadline {
            differ("deadline", &expected.to_string(), &actual);
        }
    }
    if let Some(expected) = members.get("payer").filter(|one| !one.is_null()) {
        let actual = serde_json::to_value(answer.payer).unwrap_or_default();
        if *expected != actual {
            differ("payer", &expected.to_string(), &actual.to_string());
        }
    }
    if let Some(expected) = members.get("amount").filter(|one| !one.is_null()) {
        let number = Number::read(&expected.to_string());
        if number.is_none() || number != answer.amount {
            let actual = answer.amount.map_or("none".to_owned(), |one| one.to_string());
            differ("amount", &expected.to_string(), &actual);
        }
    }
    if let Some(expected) = members.get("missing").filter(|one| !one.is_null()) {
        let mut actual: Vec<&str> =
            answer.missing.iter().map(|id| law.vocabulary.fact(*id).name.as_str()).collect();
        if answer.missing_jurisdiction {
            actual.push("jurisdiction");
        }
        actual.sort_unstable();
        let mut wanted: Vec<&str> =
            expected.as_array().into_iter().flatten().filter_map(Json::as_str).collect();
        wanted.sort_unstable();
        if wanted != actual {
            differ("missing", &wanted.join(", "), &actual.join(", "));
        }
    }
    if let Some(expected) = members.get("citation").and_then(Json::as_str) {
        let cited = answer.citations.iter().any(|one| one.starts_with(expected));
        if !cited {
            let actual: Vec<&str> = answer.citations.iter().map(|one| &**one).collect();
            differ("citation", expected, &actual.join(", "));
        }
    }
    found
}
