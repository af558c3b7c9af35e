//! Mutants of the packs: one day more, the roll dropped, the payer flipped, a date in
//! force moved, a priority turned round. A scenario must notice.
//!
//! The suite tries a slice; all of them with `SELVEDGE_LAW_MUTANTS=all`, which
//! `cargo xtask soak` does. What survives for a reason is listed in
//! `law/cases/surviving.toml`.

use crate::cases::{ours, shared};
use crate::{law, made, repository, texts};
use entitlements::scenario;
use entitlements::shipped::Texts;
use entitlements::{Confidence, Law, language};
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// One changed line of a pack.
#[derive(Debug, Clone)]
struct Mutant {
    file: String,
    /// The rule, setting or counting mode it stands in.
    about: String,
    what: String,
    text: String,
}

/// All mutants of one pack.
fn mutants(file: &str, text: &str, off: &[String]) -> Vec<Mutant> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    let mut about = String::new();
    for (nth, line) in lines.iter().enumerate() {
        let trimmed = line.trim_start();
        if let Some(name) = trimmed.strip_prefix("[counting.") {
            about = format!("counting.{}", name.trim_end_matches(']'));
        } else if let Some(name) =
            trimmed.strip_prefix("id = \"").or(trimmed.strip_prefix("name = \""))
        {
            about = name.trim_end_matches('"').to_owned();
        }
        if trimmed.starts_with('#') || trimmed.starts_with("note") || trimmed.starts_with("title") {
            continue;
        }
        // A rule that is switched off concludes nothing.
        if off.contains(&about) {
            continue;
        }
        let mut add = |what: String, changed: String| {
            let mut all: Vec<String> = lines.iter().map(|one| (*one).to_owned()).collect();
            all[nth] = changed;
            let text = all.join("\n");
            found.push(Mutant { file: file.to_owned(), about: about.clone(), what, text });
        };
        for (place, length) in language::lengths_in(&line.replace('"', "(")) {
            for count in [length.count + 1, length.count.saturating_sub(1)] {
                if count == 0 {
                    continue;
                }
                let mut changed = (*line).to_owned();
                changed.replace_range(place.clone(), &count.to_string());
                add(format!("{length} -> {count}"), changed);
            }
        }
        for (from, to) in [
            ("last_day = \"next working day\"", "last_day = \"stays\""),
            ("last_day = \"stays\"", "last_day = \"next working day\""),
            ("first_day = \"not counted\"", "first_day = \"counted\""),
            ("first_day = \"counted\"", "first_day = \"not counted\""),
            ("payer = \"house\"", "payer = \"client\""),
            ("payer = \"client\"", "payer = \"house\""),
            ("is = \"house\"", "is = \"client\""),
            ("is = \"client\"", "is = \"house\""),
        ] {
            if line.contains(from) {
                add(format!("{from} -> {to}"), line.replacen(from, to, 1));
            }
        }
        for edge in ["from = ", "until = "] {
            if trimmed.starts_with("in_force")
                && let Some(at) = line.find(edge)
                && let Some(day) = line.get(at + edge.len()..at + edge.len() + 10)
                && let Ok(day) = day.parse::<jiff::civil::Date>()
            {
                for moved in [day.tomorrow().unwrap(), day.yesterday().unwrap()] {
                    let changed =
                        line.replacen(&format!("{edge}{day}"), &format!("{edge}{moved}"), 1);
                    add(format!("{edge}{day} -> {moved}"), changed);
                }
            }
        }
        if let Some(priority) =
            trimmed.strip_prefix("priority = ").and_then(|p| p.parse::<i32>().ok())
            && priority != 0
        {
            add(
                format!("priority {priority} -> {}", -priority),
                line.replacen(&priority.to_string(), &(-priority).to_string(), 1),
            );
        }
    }
    found
}

/// The scenarios of the jurisdictions that a pack reaches.
fn reached<'s>(law: &Law, file: &str, scenarios: &'s [Json]) -> Vec<&'s Json> {
    let pack = law.packs().iter().find(|pack| pack.file == file).unwrap();
    let mut packs = vec![pack.id.clone()];
    loop {
        let more: Vec<_> = law
            .packs()
            .iter()
            .filter(|one| one.on_top_of.as_ref().is_some_and(|below| packs.contains(below)))
            .filter(|one| !packs.contains(&one.id))
            .map(|one| one.id.clone())
            .collect();
        if more.is_empty() {
            break;
        }
        packs.extend(more);
    }
    let places: Vec<&str> = law
        .packs()
        .iter()
        .filter(|one| packs.contains(&one.id))
        .flat_map(|one| one.jurisdictions.iter().map(|place| &**place))
        .collect();
    let house = pack.maker == entitlements::Maker::House;
    scenarios
        .iter()
        // Those that ask two laws would need both.
        .filter(|one| one.pointer("/facts/client_home").is_none())
        .filter(|one| {
            let place = one.get("jurisdiction").and_then(Json::as_str);
            house || place.is_some_and(|place| places.contains(&place))
        })
        .collect()
}

/// Only the packs that a mutant reaches are put together.
fn narrowed(texts: &Texts, law: &Law, file: &str) -> Texts {
    let pack = law.packs().iter().find(|pack| pack.file == file).unwrap();
    if pack.maker == entitlements::Maker::House {
        return texts.clone();
    }
    let mut wanted = vec![pack.id.to_string()];
    loop {
        let before = wanted.len();
        for one in law.packs() {
            let above =
                one.on_top_of.as_ref().is_some_and(|below| wanted.iter().any(|w| **w == **below));
            let below = law.packs().iter().any(|other| {
                wanted.iter().any(|w| **w == *other.id) && other.on_top_of.as_ref() == Some(&one.id)
            });
            // What stands above the mutated pack, and what any of them stands on.
            let from_here =
                above && (wanted[0] == *one.on_top_of.as_deref().unwrap_or_default() || before > 1);
            if (from_here || below) && !wanted.iter().any(|w| **w == *one.id) {
                wanted.push(one.id.to_string());
            }
        }
        if wanted.len() == before {
            break;
        }
    }
    let mut narrowed = texts.clone();
    narrowed.packs.retain(|(path, _)| {
        law.packs().iter().any(|one| {
            one.file == *path
                && (one.maker == entitlements::Maker::House
                    || wanted.iter().any(|w| **w == *one.id))
        })
    });
    narrowed
}

/// Survivors that have a reason: `[[survivor]] about, what, reason`.
fn surviving() -> Vec<(String, String)> {
    let file = repository().join("law/cases/surviving.toml");
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let table: toml::Table = text.parse().unwrap();
    table
        .get("survivor")
        .and_then(toml::Value::as_array)
        .into_iter()
        .flatten()
        .map(|one| {
            let get = |name: &str| one.get(name).and_then(toml::Value::as_str).unwrap_or_default();
            assert!(!get("reason").is_empty(), "a survivor says why: {one}");
            (get("about").to_owned(), get("what").to_owned())
        })
        .collect()
}

fn caught(mutant: &Mutant, texts: &Texts, scenarios: &[&Json]) -> bool {
    // A law that does not load is noticed at once.
    let Ok(law) = texts.clone().with(&mutant.file, &mutant.text).law() else { return true };
    scenarios.iter().any(|one| !scenario::check(&law, one, 0).failures.is_empty())
}

#[test]
fn mutants_of_the_packs_are_caught() {
    let law = law();
    let texts = texts();
    let all = std::env::var("SELVEDGE_LAW_MUTANTS").is_ok_and(|value| value == "all");
    let mut scenarios: Vec<Json> = ours().into_iter().flat_map(|(_, list)| list).collect();
    scenarios.extend(shared().into_iter().flatten());
    let off: Vec<String> = law
        .packs()
        .iter()
        .flat_map(|pack| &pack.rules)
        .filter(|rule| rule.confidence == Confidence::Unsure)
        .map(|rule| rule.id.to_string())
        .collect();
    let reasons = surviving();
    let mut by_pack: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let mut survivors = Vec::new();
    let mut nth = 0;
    for (file, text) in &texts.packs {
        let reached = reached(law, file, &scenarios);
        let narrowed = narrowed(&texts, law, file);
        // What fails without a change would notice every mutant.
        let sound = made(&narrowed);
        for one in &reached {
            let checked = scenario::check(&sound, one, 0);
            assert!(checked.failures.is_empty(), "{}: {:?}", checked.id, checked.failures);
        }
        for mutant in &mutants(file, text, &off) {
            nth += 1;
            // The slice of the suite: every twenty-fifth.
            if !all && nth % 25 != 0 {
                continue;
            }
            let counts = by_pack.entry(file.clone()).or_default();
            counts.0 += 1;
            if caught(mutant, &narrowed, &reached) {
                counts.1 += 1;
                continue;
            }
            let known =
                reasons.iter().any(|(about, what)| *about == mutant.about && *what == mutant.what);
            if known {
                counts.1 += 1;
            } else {
                survivors.push(format!("{}: {}: {}", mutant.file, mutant.about, mutant.what));
            }
        }
    }
    let (tried, caught) = by_pack.values().fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    if all {
        for (file, (tried, caught)) in &by_pack {
            println!("{file}: {caught} of {tried}");
        }
        survivors.iter().for_each(|one| println!("survives: {one}"));
    }
    println!("{caught} of {tried} mutants caught or listed with a reason");
    assert!(tried > 20, "{tried} mutants");
    assert!(caught * 100 >= tried * 95, "{caught} of {tried}:\n{}", survivors.join("\n"));
}
