//! What a change touches: never less than what it moves, and not much more.

use crate::law;
use entitlements::shipped::{HOUSE, Texts};
use entitlements::{EntitlementId, Law, Touched, scenario};
use serde_json::Value as Json;
use std::collections::BTreeSet;

fn changed(file: &str, from: &str, to: &str) -> Law {
    let texts = Texts::shipped().with("house/policy.toml", HOUSE);
    let text = texts.of_file(file).unwrap().to_owned();
    let other = text.replacen(from, to, 1);
    assert_ne!(text, other, "{file} has no {from}");
    texts.with(file, &other).law().unwrap()
}

/// The changes that are tried, each with a right it moves and one it does not.
const CHANGES: [(&str, &str, &str, &str, &str); 3] = [
    (
        "house/policy.toml",
        "name = \"return_window\"\nis = \"30 days\"",
        "name = \"return_window\"\nis = \"45 days\"",
        "house.return",
        "house.paid_repair",
    ),
    (
        "law/eu.toml",
        "delivery_date + 14 days by EU",
        "delivery_date + 15 days by EU",
        "withdrawal",
        "house.paid_repair",
    ),
    (
        "house/policy.toml",
        "tags is attached or none",
        "tags is attached",
        "house.return",
        "withdrawal",
    ),
];

#[test]
fn an_answer_that_moves_is_always_touched() {
    let before = law();
    for (file, from, to, moves, stays) in CHANGES {
        let after = changed(file, from, to);
        let touched = Touched::between(before, &after);
        assert!(!touched.is_empty(), "{file} {from}");
        let mut moved: BTreeSet<String> = BTreeSet::new();
        let mut reached: BTreeSet<EntitlementId> = BTreeSet::new();
        for (_, text) in entitlements::shipped::scenarios() {
            let Ok(Json::Array(all)) = serde_json::from_str::<Json>(text) else { continue };
            // A part of them, another one for each change: each costs five readings.
            for (nth, one) in all.iter().enumerate().skip(from.len() % 7).step_by(7) {
                let holds = |law: &Law| scenario::check(law, one, nth).failures;
                if holds(before) != holds(&after) {
                    let id = scenario::check(before, one, nth).id;
                    assert!(touched.concerns(&after, one), "{file} {from}: {id} moved untouched");
                }
                let Some(asked) = scenario::asked(before, one) else { continue };
                let question = asked.question();
                let reach = touched.reaches(&after, &question);
                let (was, is) = (before.evaluate(&question), after.evaluate(&question));
                for change in entitlements::changes(&after, &was, &is) {
                    let name = after.vocabulary.entitlement(change.entitlement).name.clone();
                    assert!(reach.contains(&change.entitlement), "{file} {from}: {name} untouched");
                    moved.insert(name);
                }
                reached.extend(reach);
            }
        }
        assert!(moved.contains(moves), "{file} {from} moved {moved:?} only");
        let id = after.vocabulary.entitlement_named(stays).unwrap();
        assert!(!reached.contains(&id), "{file} {from} touches {stays}");
    }
}

#[test]
fn lines_and_notes_touch_nothing() {
    let before = law();
    let after = changed("house/policy.toml", "[pack]", "# A line more.\n\n[pack]");
    assert!(Touched::between(before, &after).is_empty());
}
