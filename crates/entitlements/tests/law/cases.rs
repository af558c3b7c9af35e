//! Scenarios: those written from the statutes for each jurisdiction, and the shared
//! ones where they lie beside the checkout.

use crate::{law, repository};
use entitlements::scenario;
use serde_json::Value as Json;
use std::path::Path;

/// The scenarios of a file.
pub fn read(file: &Path) -> Vec<Json> {
    let text = std::fs::read_to_string(file).unwrap();
    let list: Json =
        serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    list.as_array().cloned().unwrap_or_default()
}

/// Every scenario of the repository, by file.
pub fn ours() -> Vec<(String, Vec<Json>)> {
    let folder = repository().join("law/cases");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .collect();
    files.sort();
    files
        .into_iter()
        .map(|file| (file.file_stem().unwrap().to_string_lossy().into_owned(), read(&file)))
        .collect()
}

/// The shared scenarios, where they are there.
pub fn shared() -> Option<Vec<Json>> {
    let file = repository().join("../shared/law/cases/shared.json");
    if file.exists() {
        return Some(read(&file));
    }
    println!("skipped: no shared scenarios at {}", file.display());
    None
}

fn all_hold(scenarios: &[Json]) -> Vec<String> {
    scenarios
        .iter()
        .enumerate()
        .map(|(nth, one)| scenario::check(law(), one, nth))
        .filter(|checked| !checked.failures.is_empty())
        .map(|checked| format!("{} {}: {}", checked.id, checked.title, checked.failures.join("; ")))
        .collect()
}

#[test]
fn every_scenario_written_from_the_statutes_holds() {
    let files = ours();
    let count: usize = files.iter().map(|(_, list)| list.len()).sum();
    assert!(count > 1_000, "{count} scenarios");
    let failed: Vec<String> = files.iter().flat_map(|(_, list)| all_hold(list)).collect();
    assert!(failed.is_empty(), "{} failed:\n{}", failed.len(), failed.join("\n"));
}

#[test]
fn every_shared_scenario_holds() {
    let Some(scenarios) = shared() else { return };
    assert!(scenarios.len() >= 207);
    let failed = all_hold(&scenarios);
    assert!(failed.is_empty(), "{} failed:\n{}", failed.len(), failed.join("\n"));
}

#[test]
fn every_jurisdiction_has_scenarios_of_its_own() {
    let files = ours();
    let covered: Vec<&str> = files
        .iter()
        .flat_map(|(_, list)| list)
        .filter_map(|one| one.get("jurisdiction")?.as_str())
        .collect();
    let lacking: Vec<&str> = law()
        .jurisdictions()
        // The other states of the union share one pack.
        .filter(|place| !place.starts_with("US-") && !covered.contains(place))
        .collect();
    assert!(lacking.is_empty(), "no scenario for {}", lacking.join(", "));
    assert!(covered.iter().any(|place| place.starts_with("US-")));
}

#[test]
fn a_scenario_that_is_wrong_in_itself_counts_as_failed_once() {
    for (wrong, told) in [
        (
            r#"{"id":"X","jurisdiction":"FR","facts":{"chanel":"online"},"as_of":"2025-01-01","expect":[{"entitlement":"withdrawal","outcome":"granted"}]}"#,
            "channel",
        ),
        (
            r#"{"id":"X","jurisdiction":"FR","facts":{},"as_of":"2025-01-01","expect":[{"entitlement":"withdrawl","outcome":"granted"}]}"#,
            "withdrawal",
        ),
        (
            r#"{"id":"X","jurisdiction":"FR","facts":{},"as_of":"2025-01-01","expect":[{"entitlement":"withdrawal","outcome":"maybe"}]}"#,
            "no outcome",
        ),
        (r#"{"id":"X","jurisdiction":"FR","facts":{},"as_of":"2025-01-01"}"#, "expect"),
        (
            r#"{"id":"X","jurisdiction":"XX","facts":{},"as_of":"2025-01-01","expect":[{"entitlement":"withdrawal","outcome":"granted"}]}"#,
            "no law for",
        ),
        (r#"[]"#, "object"),
        (
            r#"{"id":"X","jurisdiction":"FR","facts":{"order_date":"2025-03-03","delivery_date":"2025-03-01"},"as_of":"2025-04-01","expect":[{"entitlement":"withdrawal","outcome":"granted"}]}"#,
            "before `order_date`",
        ),
    ] {
        let one: Json = serde_json::from_str(wrong).unwrap();
        let checked = scenario::check(law(), &one, 0);
        let failures = checked.failures.join("; ");
        assert!(failures.contains(told), "{wrong}\n{failures}");
    }
}
